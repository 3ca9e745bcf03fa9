package cells

import "github.com/errgen/errgen/generator/internal/vocabulary"

// dittos are marks that say that what stands above them holds for their row too.
var dittos = map[string]bool{"〃": true, `"`: true, ";": true, "″": true, "''": true, "^^": true, "^": true, "↑": true}

// IsDitto reports whether a cleaned cell says nothing but that what stands above it holds for its row too. A dash may mean that as well,
// or that there is nothing.
func IsDitto(text string) bool {
	return dittos[text] || text != "" && vocabulary.AsAbove(unparenthesized(text))
}

// unparenthesized drops parentheses around the whole of a text.
func unparenthesized(text string) string {
	if n := len(text); n > 2 && text[0] == '(' && text[n-1] == ')' {
		return text[1 : n-1]
	}
	return text
}

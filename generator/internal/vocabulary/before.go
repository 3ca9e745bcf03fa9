package vocabulary

import (
	"cmp"
	"regexp"
	"slices"
	"strings"
	"sync"
	"unicode"
)

// BeforeCode returns how many bytes at the begin of a text say that a code follows: "Error code: " of "Error code: 1001".
func BeforeCode(text string) int {
	b := beforeCode()
	if !b.firsts[firstWord(text)] {
		return 0
	}
	return len(b.phrases.FindString(text))
}

// before is what stands before codes.
type before struct {
	phrases *regexp.Regexp
	firsts  map[string]bool // the first words of phrases: few texts begin with one
}

var beforeCode = sync.OnceValue(func() before {
	var phrases []string
	b := before{firsts: map[string]bool{}}
	for _, l := range Languages {
		for p := range items(l.Before) {
			phrases = append(phrases, regexp.QuoteMeta(p))
			b.firsts[firstWord(p)] = true
		}
	}
	// The longest counts.
	slices.SortFunc(phrases, func(a, b string) int { return cmp.Or(len(b)-len(a), strings.Compare(a, b)) })
	b.phrases = regexp.MustCompile(`^(?i:(?:` + strings.Join(slices.Compact(phrases), "|") + `)\s*[:：#№]?\s*)+`)
	return b
})

// firstWord is the first word of a text in lower case, or its first character in a script that sets no blanks.
func firstWord(text string) string {
	for i, r := range text {
		switch {
		case i == 0 && Isolating(r):
			return string(r)
		case !unicode.IsLetter(r) && !unicode.Is(unicode.M, r), Isolating(r):
			return strings.ToLower(text[:i])
		}
	}
	return strings.ToLower(text)
}

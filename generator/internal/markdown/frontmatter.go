package markdown

import (
	"bytes"

	"github.com/errgen/errgen/generator/internal/pattern"
)

// What a line of YAML front matter looks like: a key, or a comment, list entry, nested line or bracket.
var (
	yamlKey  = pattern.Lazy(`^(?:[\w.-][\w .-]*|"[^"]*"|'[^']*')\s*:(?:\s|$)`)
	yamlLine = pattern.Lazy(`^(?:\s|#|-\s|-$|[\]}])`)
)

// frontMatter returns the length of the YAML or TOML that a document begins with, 0 if it begins with its text. A thematic
// break is spelled like YAML's fence, so what it encloses must look like YAML: else text between two of them would be lost.
// For the same reason front matter that holds a table, as some sites keep whole pages in it, is read as text.
func frontMatter(document []byte) int {
	fence, rest := cutLine(document)
	toml := string(fence) == "+++"
	if !toml && string(fence) != "---" {
		return 0
	}
	keys := 0
	for len(rest) > 0 {
		var text []byte
		text, rest = cutLine(rest)
		switch {
		case string(text) == string(fence), !toml && string(text) == "...":
			if keys == 0 && !toml {
				return 0
			}
			return len(document) - len(rest)
		case bytes.IndexByte(text, '|') >= 0 && delimiterWidth(text) > 0:
			return 0
		case toml, len(text) == 0, yamlLine.Match(text):
		case yamlKey.Match(text):
			keys++
		default:
			return 0
		}
	}
	return 0
}

// cutLine returns the first line of b without trailing blanks, and what follows it.
func cutLine(b []byte) (text, rest []byte) {
	text, rest, _ = bytes.Cut(b, []byte("\n"))
	return bytes.TrimRight(text, " \t"), rest
}

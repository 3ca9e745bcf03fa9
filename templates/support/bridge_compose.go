package support

import "unicode/utf8"

// ComposeFile is the file by which a package puts characters together that are sent in pieces, and ComposeFunc its function.
const (
	ComposeFile = "compose.go"
	ComposeFunc = "compose"
)

// A Composition is a character of a documented message, and the pieces that it may be sent in.
type Composition struct{ Pieces, Whole string }

// Pieces returns what compositions have behind their first pieces, each once.
func Pieces(all []Composition) string {
	seen := map[rune]bool{}
	var pieces []rune
	for _, c := range all {
		_, first := utf8.DecodeRuneInString(c.Pieces)
		for _, r := range c.Pieces[first:] {
			if !seen[r] {
				seen[r] = true
				pieces = append(pieces, r)
			}
		}
	}
	return string(pieces)
}

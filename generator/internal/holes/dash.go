package holes

import (
	"strings"
	"unicode"
)

// dashes returns a choice for dashes between words, or within one: typographers make one of two hyphens, and others two of one.
func dashes(message string, all []found) [][]form {
	if !strings.Contains(message, "--") && !strings.ContainsAny(message, "–—") {
		return nil
	}
	var edits []edit
	for lo := 0; lo < len(message); {
		width := dashAt(message[lo:])
		hi := lo + max(width, 1)
		if width > 0 && isLiteral(all, lo, hi) && isBetween(lastRune(message[:lo]), firstRune(message[hi:])) {
			other := "--"
			if message[lo] == '-' {
				other = "-"
			}
			edits = append(edits, edit{lo, hi, other})
		}
		lo = hi
	}
	if edits == nil {
		return nil
	}
	return [][]form{{{edits, "a dash in other letters"}}}
}

// dashAt returns how many bytes a dash takes that a text begins with: two or three hyphens, or one sign; 0 if it begins with none.
func dashAt(text string) int {
	hyphens := len(text) - len(strings.TrimLeft(text, "-"))
	switch {
	case hyphens > 1:
		if hyphens > 3 {
			return 0
		}
		return hyphens
	case strings.HasPrefix(text, "–"), strings.HasPrefix(text, "—"):
		return len("—")
	}
	return 0
}

// isBetween reports whether what stands between two characters is a dash of a sentence, not the begin of an option, as in " --force".
func isBetween(before, after rune) bool {
	return before == ' ' && after == ' ' || isWordRune(before) && isWordRune(after)
}

func isWordRune(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }

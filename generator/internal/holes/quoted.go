package holes

import (
	"strings"
)

// A span is a part of a message, from one byte to another.
type span struct{ lo, hi int }

// codeSpans returns the parts of a message that are marked up as code, but for the whole of it.
func codeSpans(message string, marks []Mark) []span {
	var all []span
	rest := 0
	for _, m := range marks {
		at := strings.Index(message[rest:], m.Text)
		if at < 0 || m.Text == "" {
			continue
		}
		lo := rest + at
		rest = lo + len(m.Text)
		if m.Code && len(m.Text) < len(message) {
			all = append(all, span{lo, rest})
		}
	}
	return all
}

// quotes reports whether a placeholder is one for which a program writes the value in quotes: %q, {name!r}, {:?}.
func quotes(placeholder string) bool {
	return strings.HasPrefix(placeholder, "%") && (strings.HasSuffix(placeholder, "q") || strings.HasSuffix(placeholder, "r")) && len(placeholder) < 12 ||
		strings.HasPrefix(placeholder, "{") && (strings.Contains(placeholder, "!r") || strings.HasSuffix(placeholder, ":?}"))
}

// quotedSpans returns choices for what is marked up as code and doesn't vary as a whole: Markdown takes the quotes that the API sends around
// it for markup.
func quotedSpans(message string, all []found, marks []Mark) [][]form {
	const why = "what is marked up as code, in quotes"
	const each = 2 // so many are quoted or not by themselves, more all alike
	var edits [][]edit
	for _, s := range codeSpans(message, marks) {
		if isHole(all, s) || !isLiteral(all, s.lo, s.lo) || !isLiteral(all, s.hi, s.hi) {
			continue
		}
		edits = append(edits, []edit{{s.lo, s.lo, "'"}, {s.hi, s.hi, "'"}})
	}
	var choices [][]form
	for i, e := range edits {
		if len(edits) > each && i > 0 {
			choices[0][0].edits = append(choices[0][0].edits, e...)
			continue
		}
		choices = append(choices, []form{{e, why}})
	}
	return choices
}

// isHole reports whether a part of a message is a hole.
func isHole(all []found, s span) bool {
	for _, f := range all {
		if f.lo == s.lo && f.hi == s.hi {
			return true
		}
	}
	return false
}

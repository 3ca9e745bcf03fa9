package vocabulary

import (
	"slices"
	"strings"
	"unicode"
)

// Retry returns what a cell says of whether to send the same request again, and whether it says anything that is understood. A cell is a clause
// or several. A yes counts if all of them say it: "yes, with backoff", not "yes, after fixing it". A no counts whatever follows, but
// for a condition: "no, fix the request".
func Retry(cell string) (again, understood bool) {
	const yes, no = saysYes | saysAgain, saysNo | saysFinal
	parts := clauses(cell)
	if len(parts) == 0 {
		return false, false
	}
	says := make([]saying, len(parts))
	for i, part := range parts {
		says[i] = saysOf(anyNumber(part))
	}
	switch all := func(s saying) bool { return s&yes != 0 && s&no == 0 }; {
	case !slices.ContainsFunc(says, func(s saying) bool { return !all(s) }):
		return true, true
	case says[0]&no != 0 && says[0]&yes == 0:
		return false, !slices.ContainsFunc(parts[1:], IsCondition)
	}
	return false, false
}

// clauses returns the parts of a cell that marks set apart, or a symbol at its beginning.
func clauses(cell string) []string {
	for _, dash := range []string{" - ", " – ", " — ", "–", "—"} {
		cell = strings.ReplaceAll(cell, dash, ";")
	}
	if first, rest, found := strings.Cut(cell, " "); found && !strings.ContainsFunc(first, unicode.IsLetter) && YesOrNo(first) {
		cell = first + ";" + rest
	}
	var parts []string
	for part := range strings.FieldsFuncSeq(cell, func(r rune) bool { return strings.ContainsRune(",.;:()\n，。；：（）、", r) }) {
		if part = strings.TrimSpace(part); part != "" {
			parts = append(parts, part)
		}
	}
	return parts
}

// anyNumber returns a text with a # for each number.
func anyNumber(text string) string {
	if !strings.ContainsAny(text, "0123456789") {
		return text
	}
	var b strings.Builder
	digit := false
	for _, r := range text {
		was := digit
		switch digit = '0' <= r && r <= '9'; {
		case !digit:
			b.WriteRune(r)
		case !was:
			b.WriteByte('#')
		}
	}
	return b.String()
}

package cells

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/errgen/errgen/generator/internal/markdown"
)

// brackets are what authors put around notes, by their ends.
var brackets = map[rune]rune{')': '(', '）': '（', ']': '[', '】': '【', '］': '［', '>': '<'}

// trimBrackets drops brackets around the whole of a text.
func trimBrackets(text string) string {
	last, size := utf8.DecodeLastRuneInString(text)
	if open, ok := brackets[last]; ok && strings.HasPrefix(text, string(open)) && len(text) > size+utf8.RuneLen(open) {
		return text[utf8.RuneLen(open) : len(text)-size]
	}
	return text
}

// A note is what stands in brackets at an end of a cell, beside other text. What is in a code span is no note: it is sent.
type note struct {
	from, to int    // its bytes, with the brackets
	said     string // what stands in them
	attached bool   // no blank parts it from the text, as in an index or a call: users[name], getUser(id)
}

// lastNote returns the note at the end of a cell.
func lastNote(in markdown.Inline) (n note, ok bool) {
	text := in.Text
	last, size := utf8.DecodeLastRuneInString(text)
	open, ok := brackets[last]
	if !ok || endsInCode(in) {
		return n, false
	}
	at := strings.LastIndex(text, string(open))
	before := strings.TrimRight(text[:max(at, 0)], " \n")
	if before == "" {
		return n, false
	}
	n = note{at, len(text), strings.TrimSpace(text[at+utf8.RuneLen(open) : len(text)-size]), len(before) == at && open < utf8.RuneSelf}
	if first, _ := utf8.DecodeLastRuneInString(before); !unicode.IsLetter(first) && !unicode.IsDigit(first) || first >= 0x2E80 {
		n.attached = false // it is no name, or of a script without blanks
	}
	return n, n.said != ""
}

// firstNote returns the note at the beginning of a cell.
func firstNote(in markdown.Inline) (n note, ok bool) {
	text := in.Text
	first, size := utf8.DecodeRuneInString(text)
	if beginsInCode(in) {
		return n, false
	}
	for end, open := range brackets {
		at := strings.IndexRune(text, end)
		if first == open && at > 0 && strings.TrimSpace(text[at+utf8.RuneLen(end):]) != "" {
			n = note{0, at + utf8.RuneLen(end), strings.TrimSpace(text[size:at]), false}
			return n, n.said != ""
		}
	}
	return n, false
}

func beginsInCode(in markdown.Inline) bool { return len(in.Spans) > 0 && in.Spans[0].Code }

func endsInCode(in markdown.Inline) bool {
	return len(in.Spans) > 0 && in.Spans[len(in.Spans)-1].Code
}

// closing has what ends a quote, by what begins it.
var closing = map[rune]string{'"': "\"", '“': "”", '„': "“”", '«': "»", '「': "」", '『': "』", '‘': "’"}

// QuotedSize returns how many bytes of a text are the quote that it begins with, 0 if it begins with none.
func QuotedSize(text string) int {
	first, size := utf8.DecodeRuneInString(text)
	ends := closing[first]
	if ends == "" {
		return 0
	}
	at := strings.IndexAny(text[size:], ends)
	if at <= 0 {
		return 0
	}
	_, last := utf8.DecodeRuneInString(text[size+at:])
	return size + at + last
}

// trimmed returns a part of a text without the blanks around it.
func trimmed(text string, from, to int) (int, int) {
	part := strings.TrimLeft(text[from:to], " \n")
	from = to - len(part)
	return from, from + len(strings.TrimRight(part, " \n"))
}

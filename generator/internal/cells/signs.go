package cells

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/errgen/errgen/generator/internal/markdown"
	"github.com/errgen/errgen/generator/internal/pattern"
)

// cutImages cuts images at both ends of a cell, as badges are.
func cutImages(in markdown.Inline) (from, to int) {
	to = len(in.Text)
	first, last := 0, len(in.Spans)
	for ; first < last && isImage(in.Spans[first]); first++ {
		from += len(in.Spans[first].Text)
	}
	for ; last > first && isImage(in.Spans[last-1]); last-- {
		to -= len(in.Spans[last-1].Text)
	}
	if first == last {
		return 0, len(in.Text) // it is all that there is
	}
	return trimmed(in.Text, from, to)
}

// isImage reports whether a span is an image, or what stands between two.
func isImage(s markdown.Span) bool { return s.Image || strings.TrimSpace(s.Text) == "" }

// cutSigns cuts pictures such as emoji at both ends of a cell, also by their names: "⚠️ E1001", ":warning: E1001".
func cutSigns(in markdown.Inline) (from, to int) {
	text := in.Text
	from, to = 0, len(text)
	if !beginsInCode(in) {
		from = len(leadingSigns.FindString(text))
		for r, size := utf8.DecodeRuneInString(text[from:]); isSign(r); r, size = utf8.DecodeRuneInString(text[from:]) {
			from += size
		}
	}
	if !endsInCode(in) {
		to = from + len(text[from:]) - len(trailingSigns.FindString(text[from:]))
		for r, size := utf8.DecodeLastRuneInString(text[from:to]); isSign(r); r, size = utf8.DecodeLastRuneInString(text[from:to]) {
			to -= size
		}
	}
	if strings.TrimSpace(text[from:to]) == "" {
		return 0, len(text)
	}
	return trimmed(text, from, to)
}

// LeadingSigns returns how many bytes at the begin of a text are pictures, and blanks behind them.
func LeadingSigns(in markdown.Inline) int {
	if first, _ := utf8.DecodeRuneInString(in.Text); first != ':' && !isSign(first) {
		return 0 // as nearly always
	}
	from, _ := cutSigns(in)
	return from
}

var (
	leadingSigns  = pattern.Lazy(`^(?::[a-z][a-z0-9_+-]*:\s*)+`).Beginning(":")
	trailingSigns = pattern.Lazy(`(?:\s*:[a-z][a-z0-9_+-]*:)+$`).Ending(":")
)

// isSign reports whether a character is a picture that sets a text apart and is no part of it, or belongs to one.
func isSign(r rune) bool {
	switch {
	case r < 0x200D:
		return false
	case r == 0x200D, r == 0x20E3, r == 0xFE0E, r == 0xFE0F: // they join pictures, and choose how to draw them
		return true
	case r == 0x203C, r == 0x2049, r == 0x2139:
		return true
	}
	return unicode.Is(signs, r)
}

// signs are the blocks of Unicode with technical and geometric signs, dingbats and emoji.
var signs = &unicode.RangeTable{
	R16: []unicode.Range16{{0x2300, 0x23FF, 1}, {0x25A0, 0x27BF, 1}, {0x2B00, 0x2BFF, 1}},
	R32: []unicode.Range32{{0x1F000, 0x1FAFF, 1}},
}

// footnoteMark is a mark of a footnote at the end of a text: a raised digit, a dagger, or a star.
var footnoteMark = pattern.Lazy(`\s*(?:[¹²³⁰⁴-⁹]+|[†‡§]+|[\pL_.!]\*+| \*+)$`).Ending("¹²³⁰⁴⁵⁶⁷⁸⁹†‡§*")

// cutFootnotes cuts marks of footnotes that are written without markup.
func cutFootnotes(in markdown.Inline) (from, to int) {
	to = len(in.Text)
	m := footnoteMark.FindString(in.Text)
	if m == "" || endsInCode(in) {
		return 0, to
	}
	if first, size := utf8.DecodeRuneInString(m); strings.HasSuffix(m, "*") && first != ' ' {
		m = m[size:] // which ends the text
	}
	return 0, to - len(m)
}

func beginsInCode(in markdown.Inline) bool { return len(in.Spans) > 0 && in.Spans[0].Code }

func endsInCode(in markdown.Inline) bool {
	return len(in.Spans) > 0 && in.Spans[len(in.Spans)-1].Code
}

// trimmed returns a part of a text without the blanks around it.
func trimmed(text string, from, to int) (int, int) {
	part := strings.TrimLeft(text[from:to], " \n")
	from = to - len(part)
	return from, from + len(strings.TrimRight(part, " \n"))
}

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

// cutCodeSigns cuts pictures at both ends of a cell of a code, and signs of all kinds: "⚠️ E1001", "● E1001", ":warning: E1001".
func cutCodeSigns(in markdown.Inline) (from, to int) { return cutSigns(in, isSign) }

// cutEmoji cuts emoji at both ends of a message. Other signs may belong to it: ○○ is a placeholder, ⌘ a key.
func cutEmoji(in markdown.Inline) (from, to int) { return cutSigns(in, isEmoji) }

func cutSigns(in markdown.Inline, is func(rune) bool) (from, to int) {
	text := in.Text
	from, to = 0, len(text)
	if !beginsInCode(in) {
		from = len(leadingSigns.FindString(text))
		for r, size := utf8.DecodeRuneInString(text[from:]); is(r); r, size = utf8.DecodeRuneInString(text[from:]) {
			from += size
		}
	}
	if !endsInCode(in) {
		to = from + len(text[from:]) - len(trailingSigns.FindString(text[from:]))
		for r, size := utf8.DecodeLastRuneInString(text[from:to]); is(r); r, size = utf8.DecodeLastRuneInString(text[from:to]) {
			to -= size
		}
	}
	if strings.TrimSpace(text[from:to]) == "" {
		return 0, len(text)
	}
	return trimmed(text, from, to)
}

// LeadingSigns returns how many bytes at the beginning of a text are pictures, and blanks behind them.
func LeadingSigns(in markdown.Inline) int {
	if first, _ := utf8.DecodeRuneInString(in.Text); first != ':' && !isSign(first) {
		return 0 // as nearly always
	}
	from, _ := cutCodeSigns(in)
	return from
}

var (
	leadingSigns  = pattern.Lazy(`^(?::[a-z][a-z0-9_+-]*:\s*)+`).Beginning(":")
	trailingSigns = pattern.Lazy(`(?:\s*:[a-z][a-z0-9_+-]*:)+$`).Ending(":")
)

// isSign reports whether a character is a picture or a sign that sets a text apart and is no part of it, or belongs to one.
func isSign(r rune) bool { return isEmoji(r) || r >= 0x2300 && unicode.Is(signs, r) }

// signs are the blocks of Unicode with technical and geometric signs.
var signs = &unicode.RangeTable{R16: []unicode.Range16{{0x2300, 0x23FF, 1}, {0x25A0, 0x25FF, 1}}}

// isEmoji reports whether a character is an emoji or the like, or belongs to one.
func isEmoji(r rune) bool {
	switch {
	case r < 0x200D:
		return false
	case r == 0x200D, r == 0x20E3, r == 0xFE0E, r == 0xFE0F: // they join pictures, and choose how to draw them
		return true
	case r == 0x203C, r == 0x2049, r == 0x2139:
		return true
	}
	return unicode.Is(emoji, r)
}

// emoji are the blocks of Unicode with emoji and dingbats, and the clocks among the technical signs.
var emoji = &unicode.RangeTable{
	R16: []unicode.Range16{{0x231A, 0x231B, 1}, {0x23E9, 0x23F3, 1}, {0x2600, 0x27BF, 1}, {0x2B00, 0x2BFF, 1}},
	R32: []unicode.Range32{{0x1F000, 0x1FAFF, 1}},
}

// footnote is a mark of a footnote at the end of a text: a raised digit, a dagger, or a star.
var footnote = pattern.Lazy(`\s*(?:[¹²³⁰⁴-⁹]+|[†‡]+|\*+)$`).Ending("¹²³⁰⁴⁵⁶⁷⁸⁹†‡*")

// cutFootnote cuts a mark of a footnote that is written without markup. A raised digit behind a number or a unit is a power: 10³, m².
func cutFootnote(in markdown.Inline) (from, to int) {
	const longest = 2 // bytes of a unit
	to = len(in.Text)
	m := footnote.FindString(in.Text)
	if m == "" || endsInCode(in) {
		return 0, to
	}
	rest := in.Text[:to-len(m)]
	word := rest[strings.LastIndexAny(rest, " \n/(=*")+1:]
	first, _ := utf8.DecodeRuneInString(m)
	if unicode.In(first, unicode.No) && (len(word) <= longest || strings.Trim(word, digits) == "") {
		return 0, to
	}
	return 0, len(rest)
}

// cutCodeFootnote cuts a mark of a footnote behind a code. A star behind a mark or a plain number stands for anything: user.*, 40*.
func cutCodeFootnote(in markdown.Inline) (from, to int) {
	from, to = cutFootnote(in)
	rest := in.Text[:to]
	last, _ := utf8.DecodeLastRuneInString(rest)
	if strings.HasSuffix(in.Text, "*") && (!unicode.IsLetter(last) && !unicode.IsDigit(last) || strings.Trim(rest, digits) == "") {
		return 0, len(in.Text)
	}
	return from, to
}

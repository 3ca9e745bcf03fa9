package cells

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/errgen/errgen/generator/internal/markdown"
	"github.com/errgen/errgen/generator/internal/vocabulary"
)

// Unmark takes the mark out of a cell by which its author says that its error is not in use any more: "(deprecated)", "Deprecated. Text",
// "*(removed in v3)*", or a line through it. In a cell of codes, which are no text, more words count. A cell that says nothing else is all mark.
func Unmark(in markdown.Inline, codes bool) (rest markdown.Inline, s State) {
	in, struck := withoutStruck(in)
	if struck {
		s.State = vocabulary.Deprecated
	}
	if !vocabulary.MayRetire(in.Text) {
		return in, s
	}
	for range 2 { // one before and one behind
		cut, found := cutMark(in, codes)
		if found.State == 0 {
			break
		}
		in, s.State = cut, max(s.State, found.State)
		if s.Says == "" {
			s.Says = found.Says
		}
	}
	return in, s
}

// withoutStruck returns a cell without what is struck through, and whether all of it is; then it is as it was.
func withoutStruck(in markdown.Inline) (rest markdown.Inline, all bool) {
	all, some := true, false
	for _, s := range in.Spans {
		if s.Struck {
			some = true
		} else if strings.TrimSpace(s.Text) != "" {
			all = false
		}
	}
	if !some || all {
		return in, some
	}
	return without(in, func(s markdown.Span) bool { return s.Struck }), false
}

// without returns a cell without some of its spans.
func without(in markdown.Inline, gone func(markdown.Span) bool) markdown.Inline {
	var left markdown.Inline
	var text strings.Builder
	for _, s := range in.Spans {
		if !gone(s) {
			text.WriteString(s.Text)
			left.Spans = append(left.Spans, s)
		}
	}
	left.Text = text.String()
	return Part(left, 0, len(left.Text))
}

// cutMark takes one mark off the begin or the end of a cell.
func cutMark(in markdown.Inline, codes bool) (rest markdown.Inline, s State) {
	for _, find := range []func(markdown.Inline, bool) (from, to int, s State){bracketed, emphasised, leading, trailing, wholeMark} {
		if from, to, s := find(in, codes); s.State != 0 {
			if from > 0 {
				return Part(in, 0, from), s
			}
			if n := adviceAt(in.Text[to:]); n > 0 {
				to += n
				s = newState(s.State, in.Text[:to])
			}
			return Part(in, to, len(in.Text)), s
		}
	}
	return in, s
}

// wholeMark is all of a cell of text.
func wholeMark(in markdown.Inline, codes bool) (from, to int, s State) {
	if codes || beginsInCode(in) {
		return 0, 0, s // which is sent
	}
	text := Unquote(strings.TrimRight(in.Text, ".。 "))
	return 0, len(in.Text), newState(vocabulary.Retired(trimBrackets(text), vocabulary.Alone), trimBrackets(text))
}

// bracketed finds a mark in brackets at the end of a cell, or at its beginning.
func bracketed(in markdown.Inline, codes bool) (from, to int, s State) {
	if n, ok := lastNote(in); ok {
		if s := setApart(n.said, codes); s.State != 0 {
			return n.from, n.to, s
		}
	}
	if n, ok := firstNote(in); ok {
		if s := setApart(n.said, codes); s.State != 0 {
			return n.from, n.to, s
		}
	}
	return 0, 0, s
}

// setApart is what a text says that brackets or another face set apart from a message or a code.
func setApart(text string, codes bool) State {
	l := vocabulary.Marked
	if codes {
		l = vocabulary.Any
	}
	return newState(vocabulary.Retired(text, l), text)
}

// emphasised finds a mark in another face than the rest, at the beginning of a cell or at its end.
func emphasised(in markdown.Inline, codes bool) (from, to int, s State) {
	n := len(in.Spans)
	if n < 2 {
		return 0, 0, s
	}
	first, last := in.Spans[0], in.Spans[n-1]
	if isFace(first, in.Spans[1], codes) && !isOneWord(first.Text, in.Spans[1].Text) && (codes || endsMark(first.Text, in.Text[len(first.Text):])) {
		if s = setApart(trimMark(first.Text), codes); s.State != 0 {
			return 0, len(first.Text) + leadingMarks(in.Text[len(first.Text):]), s
		}
	}
	if isFace(last, in.Spans[n-2], codes) && !isOneWord(in.Spans[n-2].Text, last.Text) {
		if s = setApart(trimMark(last.Text), codes); s.State != 0 {
			return len(in.Text) - len(last.Text), len(in.Text), s
		}
	}
	return 0, 0, s
}

// isFace reports whether a span is set apart from the one beside it: in bold or italics, or outside of the code span of a code.
func isFace(s, beside markdown.Span, codes bool) bool {
	return s.Bold && !beside.Bold && !s.Code || codes && beside.Code && !s.Code
}

// isOneWord reports whether a word of letters goes on from one text to the next.
func isOneWord(before, behind string) bool {
	last, _ := utf8.DecodeLastRuneInString(before)
	first, _ := utf8.DecodeRuneInString(behind)
	return unicode.IsLetter(last) && unicode.IsLetter(first) && !vocabulary.Isolating(last) && !vocabulary.Isolating(first)
}

// endsMark reports whether a mark ends where its face does, and a message begins behind it: "**Deprecated.** Cup is full", not "**Deprecated** cup
// was sent".
func endsMark(mark, behind string) bool {
	first, _ := utf8.DecodeRuneInString(strings.TrimLeft(behind, " \n"))
	return trimMark(mark) != strings.TrimSpace(mark) || leadingMarks(behind) > len(behind)-len(strings.TrimLeft(behind, " \n")) || !unicode.IsLower(first)
}

func trimMark(text string) string { return trimBrackets(strings.Trim(text, " .。:：;,-–—\n")) }

// leadingMarks is how many bytes at the beginning of a text only set apart what stands before it.
func leadingMarks(text string) int {
	return len(text) - len(strings.TrimLeft(text, " .。:：;,-–—!"))
}

// clauseEnds end a clause before a message.
var clauseEnds = []string{". ", ": ", "。", "：", "! ", "！", "\n", " - ", " – ", " — ", "; ", "；"}

// leading finds a clause before a message: "Deprecated. Text", "DEPRECATED since v2: text".
func leading(in markdown.Inline, codes bool) (from, to int, s State) {
	text, end, size := in.Text, -1, 0
	if !codes && beginsInCode(in) {
		return 0, 0, s // which is sent
	}
	for _, mark := range clauseEnds {
		if at := strings.Index(text, mark); at > 0 && (end < 0 || at < end) {
			end, size = at, len(mark)
		}
	}
	if end < 0 {
		return 0, 0, s
	}
	is := vocabulary.Retired(text[:end], vocabulary.Alone)
	if is == 0 || vocabulary.IsDenial(text[end+size:]) { // deprecated: no
		return 0, 0, s
	}
	return 0, end + size, newState(is, text[:end])
}

func firstRune(text string) rune {
	r, _ := utf8.DecodeRuneInString(text)
	return r
}

// adviceAt returns how many bytes at the beginning of a text, behind a mark, say what to use instead.
func adviceAt(text string) int {
	size := len(text)
	if at := strings.Index(text+" ", ". "); at >= 0 {
		size = at + 1
	}
	for _, end := range []string{"。", "\n"} {
		if at := strings.Index(text, end); at >= 0 && at < size {
			size = at + len(end)
		}
	}
	size = min(size, len(text))
	if !vocabulary.BeginsInstead(text[:size]) {
		return 0
	}
	return size
}

// trailing finds a sentence behind a message, or a line: "Text. Deprecated since v2." Behind a code, other marks may set it apart.
func trailing(in markdown.Inline, codes bool) (from, to int, s State) {
	text := strings.TrimRight(in.Text, " .。")
	if !codes && endsInCode(in) {
		return 0, 0, s
	}
	marks := []string{". ", "。", "\n", " - ", " – ", " — "}
	if codes {
		marks = append(marks, ", ", "; ")
	}
	for _, mark := range marks {
		at := strings.LastIndex(text, mark)
		if at <= 0 || !codes && strings.HasPrefix(mark, " ") && !unicode.IsUpper(firstRune(text[at+len(mark):])) {
			continue // parameter ignored - deprecated
		}
		if is := vocabulary.Retired(text[at+len(mark):], vocabulary.Alone); is != 0 {
			return at, len(in.Text), newState(is, text[at+len(mark):])
		}
	}
	return 0, 0, s
}

package census

import (
	"go/token"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/errgen/errgen/generator/internal/cells"
	"github.com/errgen/errgen/generator/internal/markdown"
	"github.com/errgen/errgen/generator/internal/pattern"
	"github.com/errgen/errgen/generator/internal/vocabulary"
)

// paragraph looks for rows that belong to no table, and for lines that begin as errors do: in bold, in code or quotes, or with a code.
func (r *reader) paragraph(i int, b *markdown.Paragraph) {
	if strings.HasPrefix(b.Text.Source, "|") {
		r.strayRows(b)
		return
	}
	lines := textLines(b)
	inBold := 0
	for _, l := range lines {
		if isBold(l.text) {
			inBold++
		}
	}
	bold := inBold == len(lines)
	if inBold == 1 && !bold && isBold(lines[0].text) {
		e := newEntry(b.Pos, lines[0].text, b.Text.Text)
		e.last, e.shows = b.Pos.Line+strings.Count(b.Text.Source, "\n"), true
		r.add("paragraph "+r.place(b.Section), "paragraph", b.Section, e)
		return
	}
	found, speaks := false, r.speaks(b.Section)
	for n, l := range lines {
		inBold := inBold > 1 && isBold(l.text) && isAllBold(l.text)
		if !bold && !inBold && !mayBegin(l.text) && !(speaks && mayBeMessage(l.text.Text)) {
			continue
		}
		e := begun(l.pos, l.text)
		if e.heads && n == len(lines)-1 && r.isList(i+1) {
			continue // whose items are the errors
		}
		if e.last, e.shows = l.pos.Line, true; e.heads {
			e.last = max(e.last, r.headed(i))
		}
		if n == len(lines)-1 {
			e.last = max(e.last, r.shown(i))
		}
		e.quoted = e.quoted || startsQuoted(l.text) && n == 0
		marked := bold || inBold || e.quoted || beginsWith(l.text, e.code, n == 0)
		if !marked && !(speaks && mayBeMessage(l.text.Text) && e.text == subject(e.text) && e.isBrief()) {
			continue
		}
		if e.read(l.text, ""); marked || e.tells() {
			r.add("paragraph "+r.place(b.Section), "paragraph", b.Section, e)
			found = true
		}
	}
	if !found {
		r.sentence(b)
	}
}

// mayBegin reports whether a line may begin as errors do. It asks less than begun, so that the many lines that begin with a plain word, as
// those of texts do, are not read in full.
func mayBegin(in markdown.Inline) bool {
	const near = 40 // bytes, within which the word for an error ends that stands before a message
	first, _ := utf8.DecodeRuneInString(in.Text)
	if !unicode.IsLetter(first) || len(in.Spans) > 0 && in.Spans[0].Code || strings.ContainsAny(in.Text[:min(len(in.Text), near)], ":：«\"“„「『") {
		return true
	}
	word, _ := leadWord(in.Text)
	return isCode(word) || isShortCode(word)
}

// mayBeMessage reports whether a line ends as messages do, and not as a sentence of a text.
func mayBeMessage(text string) bool {
	text = strings.TrimSpace(text)
	return !strings.HasSuffix(text, ".") && !strings.HasSuffix(text, "。")
}

// sentence looks for an error that a text names in code: "`cup_missing` is returned …", "It answers `404 Not Found` if …".
func (r *reader) sentence(b *markdown.Paragraph) {
	const most = 40 // words
	if len(b.Text.Code) == 0 || cells.WordCount(b.Text.Text) > most {
		return
	}
	for _, said := range b.Text.Code {
		said = cells.Clean(said)
		code, _, _ := strings.Cut(said, " ")
		e := entry{pos: b.Pos, last: b.Pos.Line, code: code, failing: true, shows: true, said: true}
		if e.setStatus(said); !e.named && !saysFailure(said) {
			continue
		}
		e.setHead(cells.Clean(b.Text.Text))
		e.heads = isStatusOnly(code, said)
		r.add("sentence", "sentence", b.Section, e)
		return
	}
}

// shown returns the last line of the block of code that stands right below a block, which introduces it; 0 if there is none.
func (r *reader) shown(i int) int {
	if i+1 >= len(r.doc.Blocks) {
		return 0
	}
	if code, ok := r.doc.Blocks[i+1].(*markdown.Code); ok {
		return code.Pos.Line + strings.Count(code.Text, "\n")
	}
	return 0
}

// isList reports whether a block is an item of a list.
func (r *reader) isList(i int) bool {
	if i >= len(r.doc.Blocks) {
		return false
	}
	_, is := r.doc.Blocks[i].(*markdown.Item)
	return is
}

// isBold reports whether a text begins in bold, perhaps behind a picture.
func isBold(in markdown.Inline) bool {
	for _, s := range in.Spans {
		if strings.ContainsFunc(s.Text, func(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }) {
			return s.Bold
		}
	}
	return false
}

// A textLine is a line of a paragraph, or what follows a <br>.
type textLine struct {
	pos  token.Position
	text markdown.Inline
}

// textLines are the lines of a paragraph as it is written: in its text, they go on from one to the next.
func textLines(b *markdown.Paragraph) []textLine {
	most := strings.Count(b.Text.Source, "\n") + 1
	lines, starts := make([]textLine, 0, most), make([]int, 0, most+1)
	pos, at := b.Pos, 0
	for source := range strings.Lines(b.Text.Source) {
		for _, part := range lineBreak.Split(source, -1) {
			word := firstWord(part)
			i := strings.Index(b.Text.Text[at:], word)
			if word == "" || i < 0 {
				continue
			}
			at += i
			starts, lines = append(starts, at), append(lines, textLine{pos: pos})
			at += len(word)
		}
		pos.Line, pos.Column = pos.Line+1, 1
	}
	starts = append(starts, len(b.Text.Text))
	for i := range lines {
		lines[i].text = cells.Part(b.Text, starts[i], starts[i+1])
	}
	return lines
}

var lineBreak = pattern.Lazy(`<br\s*/?>`).Needing("<")

var unmarked = strings.NewReplacer("`", "", "*", "", "\\", "")

// firstWord is the first word of a text, without what markup may stand around it.
func firstWord(text string) string {
	word, _, _ := strings.Cut(strings.TrimSpace(text), " ")
	return strings.Trim(unmarked.Replace(strings.TrimSpace(word)), "_")
}

// beginsWith reports whether a line begins with its code, and what follows is about it. A line that is not a paragraph's first may go on
// with a sentence.
func beginsWith(in markdown.Inline, code string, first bool) bool {
	rest, ok := strings.CutPrefix(strings.TrimLeft(in.Text, "[(\"“"), code)
	if !ok || code == "" || cells.IsClass(code) {
		return false
	}
	return endsAt(rest, 0) || isNumber(code) || first && isErrorName(code) && vocabulary.Failures.In(rest)
}

// startsQuoted reports whether a text begins with a message in code or quotes, and goes on: "`no such cup` is returned when …".
func startsQuoted(in markdown.Inline) bool {
	const near = 60 // bytes that say what a message is about
	quote := quotedStart.FindString(in.Text)
	if len(in.Spans) > 1 && in.Spans[0].Code && isQuoted(markdown.Inline{Spans: in.Spans[:1]}, in.Spans[0].Text) {
		quote = in.Spans[0].Text
	}
	behind := strings.ToValidUTF8(in.Text[:min(len(quote)+near, len(in.Text))], "")
	return quote != "" && (vocabulary.Failures.In(behind) || vocabulary.Demands.In(quote))
}

// saysFailure reports whether a word in code says what failed, and is not what a program calls its errors: cup_missing, no CupError.
func saysFailure(word string) bool {
	return isCode(word) && !isNumber(word) && vocabulary.Failures.In(word) && !vocabulary.Errors.In(word)
}

// strayRows are the lines of a paragraph that are rows of no table.
func (r *reader) strayRows(b *markdown.Paragraph) {
	g := &group{what: "row", section: b.Section, above: r.above, heads: r.heads}
	line := b.Pos
	for text := range strings.Lines(b.Text.Source) {
		parts := strings.Split(strings.Trim(strings.TrimSpace(text), "|"), "|")
		e := entry{pos: line, last: line.Line, failing: vocabulary.Failures.In(text)}
		for _, part := range parts[:min(len(parts), leading)] {
			if word := strings.Trim(part, " *`"); e.code == "" && isCode(word) {
				e.code = word
			}
		}
		e.setHead(cells.Clean(text))
		g.entries = append(g.entries, e)
		line.Line++
	}
	r.all = append(r.all, g)
}

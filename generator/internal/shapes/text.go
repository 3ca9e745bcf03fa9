package shapes

import (
	"bytes"
	"go/token"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/errgen/errgen/generator/internal/markdown"
)

// cellOf returns the trimmed text of in from one byte to another as a cell. in stands at pos.
func cellOf(pos token.Position, in markdown.Inline, from, to int) markdown.Cell {
	text := in.Text[from:to]
	from += len(text) - len(strings.TrimLeft(text, " \t\n"))
	text = strings.TrimSpace(text)
	cell := markdown.Cell{Pos: pos}
	if text == "" {
		return cell
	}
	cell.Text = text
	cell.Spans = spansOf(in.Spans, from, from+len(text))
	for i, s := range cell.Spans {
		if s.Code {
			cell.Code = append(cell.Code, s.Text)
		}
		if s.Link != "" && (i == 0 || cell.Spans[i-1].Link != s.Link) {
			cell.Links = append(cell.Links, markdown.Link{Text: s.Text, Target: s.Link})
		}
	}
	locate(&cell, in, from)
	return cell
}

// spansOf returns the pieces of spans from one byte of their text to another.
func spansOf(spans []markdown.Span, from, to int) []markdown.Span {
	var all []markdown.Span
	at := 0
	for _, s := range spans {
		start, stop := max(from-at, 0), min(to-at, len(s.Text))
		at += len(s.Text)
		if start < stop {
			s.Text = s.Text[start:stop]
			all = append(all, s)
		}
	}
	return all
}

// locate finds a cell's text in the source of in, where it stands behind from bytes of text, and moves the cell there. Markup and
// escapes may be in the way: then its first word has to do.
func locate(cell *markdown.Cell, in markdown.Inline, from int) {
	if in.Source == in.Text {
		cell.Source = cell.Text
		advance(cell, in.Source[:from])
		return
	}
	word, _, _ := strings.Cut(cell.Spans[0].Text, " ")
	word, _, _ = strings.Cut(word, "\n")
	least := min(from, len(in.Source)) // markup only adds to a text, but for entities
	at := strings.Index(in.Source[least:], word)
	if at < 0 {
		least, at = 0, strings.Index(in.Source, word)
	}
	if word == "" || at < 0 {
		return
	}
	at += least
	if cell.Source = in.Source[at:]; strings.HasPrefix(cell.Source, cell.Text) {
		cell.Source = cell.Text
	} else if !strings.Contains(cell.Text, "\n") && from+len(cell.Text) < len(in.Text) {
		cell.Source, _, _ = strings.Cut(cell.Source, "\n")
		cell.Source = strings.TrimSpace(cell.Source)
	}
	advance(cell, in.Source[:at])
}

// advance moves a cell behind text. Its offset is found by its line and column in the end.
func advance(cell *markdown.Cell, text string) {
	if feed := strings.LastIndexByte(text, '\n'); feed >= 0 {
		cell.Pos.Line += strings.Count(text, "\n")
		cell.Pos.Column = len(text) - feed
		return
	}
	cell.Pos.Column += len(text)
}

// offsets sets the offsets of cells, whose lines and columns are right.
func (s *shapes) offsets(cells []markdown.Cell) {
	starts := s.starts()
	for i := range cells {
		p := &cells[i].Pos
		p.Offset = starts[p.Line-1] + p.Column - 1
	}
}

// starts are where the document's lines begin.
func (s *shapes) starts() []int {
	if s.lines == nil {
		s.lines = make([]int, 1, 1+bytes.Count(s.doc.Source, []byte("\n")))
		for i, b := range s.doc.Source {
			if b == '\n' || b == '\r' && !bytes.HasPrefix(s.doc.Source[i+1:], []byte("\n")) {
				s.lines = append(s.lines, i+1)
			}
		}
	}
	return s.lines
}

// wholeText returns all of a text as a cell.
func wholeText(pos token.Position, in markdown.Inline) markdown.Cell {
	return markdown.Cell{Pos: pos, Inline: in}
}

// texts are pieces of what an entry says.
type texts []markdown.Cell

// text returns the first piece that says something.
func (t texts) text() string {
	for _, c := range t {
		if c.Text != "" {
			return c.Text
		}
	}
	return ""
}

// cell returns the pieces as one, each on a line of its own. It stands where the first does.
func (t texts) cell() markdown.Cell {
	var cell markdown.Cell
	var lines []string
	for _, c := range t {
		if c.Text == "" {
			continue
		}
		if len(lines) == 0 {
			cell.Pos, cell.Source = c.Pos, c.Source
		} else {
			cell.Spans = append(cell.Spans, markdown.Span{Text: "\n"})
		}
		lines = append(lines, c.Text)
		cell.Spans = append(cell.Spans, c.Spans...)
		cell.Code = append(cell.Code, c.Code...)
		cell.Links = append(cell.Links, c.Links...)
	}
	cell.Text = strings.Join(lines, "\n")
	return cell
}

// source is the lines of the document, without their ends. A line with bytes that readers don't see is empty: what markdown makes of it is
// not as it stands there.
func (s *shapes) source() []string {
	if s.text != nil {
		return s.text
	}
	starts, source := s.starts(), s.doc.Text
	s.text = make([]string, 0, len(starts))
	for i, start := range starts {
		stop := len(source)
		if i+1 < len(starts) {
			stop = starts[i+1]
		}
		line := strings.TrimRight(source[start:stop], "\r\n")
		if !utf8.ValidString(line) || strings.ContainsFunc(line, isHidden) {
			line = ""
		}
		s.text = append(s.text, line)
	}
	return s.text
}

func isHidden(r rune) bool { return r != '\t' && !unicode.IsPrint(r) && !unicode.IsSpace(r) }

// line is a line of the document, counted from 1.
func (s *shapes) line(n int) string {
	if source := s.source(); n >= 1 && n <= len(source) {
		return source[n-1]
	}
	return ""
}

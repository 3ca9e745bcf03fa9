package markdown

import (
	"bytes"
	"go/token"
	"strings"
	"testing"
	"unicode/utf8"
)

// checkDocument holds a document to what is true of every one.
func checkDocument(t *testing.T, doc *Document) {
	t.Helper()
	c := checker{t, doc, lines(doc)}
	for _, comment := range doc.Comments {
		c.position(comment.Pos)
		if rest := doc.Source[comment.Pos.Offset:]; !bytes.HasPrefix(rest, []byte("<!--")) && !bytes.HasPrefix(rest, []byte("{/*")) {
			t.Errorf("no comment begins at %v", comment.Pos)
		}
	}
	for _, b := range doc.Blocks {
		switch b := b.(type) {
		case *Heading:
			c.inline(b.Pos, b.Text)
		case *Paragraph:
			c.inline(b.Pos, b.Text)
		case *Item:
			c.inline(b.Pos, b.Text)
		case *Definition:
			c.inline(b.Pos, b.Term)
			c.inline(b.TextPos, b.Text)
		case *Code:
			c.position(b.Pos)
		case *Panel:
			c.inline(b.Pos, b.Title)
		case *Grid:
			if b.Pos != b.Header[0].Pos {
				t.Errorf("grid at %v, its first cell at %v", b.Pos, b.Header[0].Pos)
			}
			c.cells(b.Header)
			for _, r := range b.Rows {
				c.position(r.Pos)
				c.cells(r.Cells)
			}
		}
	}
}

type checker struct {
	t     *testing.T
	doc   *Document
	lines []string
}

// lines returns the document's lines without their ends.
func lines(doc *Document) []string {
	feeds := strings.NewReplacer("\r\n", "\n", "\r", "\n").Replace(string(doc.Source))
	return strings.Split(feeds, "\n")
}

func (c checker) position(p token.Position) {
	c.t.Helper()
	if p.Filename != c.doc.File || p.Offset < 0 || p.Offset > len(c.doc.Source) || p.Line < 1 || p.Line > len(c.lines) ||
		p.Column < 1 || p.Column > len(c.lines[p.Line-1])+1 {
		c.t.Errorf("position %v, offset %d lies outside the document", p, p.Offset)
	}
}

func (c checker) cells(cells []Cell) {
	c.t.Helper()
	for _, cell := range cells {
		c.inline(cell.Pos, cell.Inline)
		oneLine := !strings.Contains(cell.Source, "\n") // whose ends may have been others
		if oneLine && !bytes.HasPrefix(c.doc.Source[cell.Pos.Offset:], []byte(cell.Source)) {
			c.t.Errorf("%v: cell %q is not there by its offset %d", cell.Pos, cell.Source, cell.Pos.Offset)
		}
	}
}

func (c checker) inline(p token.Position, in Inline) {
	c.t.Helper()
	c.position(p)
	first, _, _ := strings.Cut(in.Source, "\n")
	if p.Line <= len(c.lines) && !strings.HasPrefix(c.lines[p.Line-1][min(p.Column-1, len(c.lines[p.Line-1])):], first) {
		c.t.Errorf("%v: %q is not there", p, in.Source)
	}
	c.text(in)
}

func (c checker) text(in Inline) {
	c.t.Helper()
	var joined strings.Builder
	for _, s := range in.Spans {
		if s.Text == "" {
			c.t.Errorf("empty span in %+v", in)
		}
		joined.WriteString(s.Text)
	}
	if joined.String() != in.Text {
		c.t.Errorf("text %q, spans %+v", in.Text, in.Spans)
	}
	if !utf8.ValidString(in.Text) || strings.TrimSpace(in.Text) != in.Text {
		c.t.Errorf("text %q", in.Text)
	}
}

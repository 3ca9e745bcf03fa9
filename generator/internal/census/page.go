package census

import (
	"slices"
	"strings"

	"github.com/errgen/errgen/generator/internal/cells"
	"github.com/errgen/errgen/generator/internal/markdown"
	"github.com/errgen/errgen/generator/internal/vocabulary"
)

// A page is a document, as the census sees it.
type page struct {
	doc    *markdown.Document
	used   Used
	errors bool          // its title speaks of errors
	listed bool          // … and says that they follow
	any    bool          // something of it was used
	forms  map[form]bool // of entries that were used
	lines  []string
	in     []medium        // what lines are in
	alike  map[string]bool // header rows of tables that have become errors
}

func newPage(doc *markdown.Document, used Used) *page {
	p := &page{doc: doc, used: used, lines: strings.Split(doc.Text, "\n"), in: covered(doc), alike: map[string]bool{}}
	p.errors, p.listed, p.any = vocabulary.Errors.In(used.Title), listsErrors(used.Title), len(used.Lines) > 0
	for _, b := range doc.Blocks {
		if b, ok := b.(*markdown.Grid); ok {
			if slices.ContainsFunc(b.Rows, func(r markdown.Row) bool { return used.within(r.Pos.Line, r.Pos.Line) }) {
				p.alike[headerOf(b)] = true
			}
		}
	}
	return p
}

func headerOf(g *markdown.Grid) string {
	var headers []string
	for _, h := range g.Header {
		headers = append(headers, cells.Clean(h.Text))
	}
	return strings.Join(headers, " | ")
}

// sections returns a function that says which headings are around a line. It is called with lines in ascending order.
func (p *page) sections() func(line int) []string {
	var path []string
	blocks := p.doc.Blocks
	return func(line int) []string {
		for len(blocks) > 0 {
			h, ok := blocks[0].(*markdown.Heading)
			if ok && h.Pos.Line > line {
				break
			}
			if ok {
				path = h.Path
			}
			blocks = blocks[1:]
		}
		return path
	}
}

// usedUnder reports whether something that stands right under a heading was used.
func (p *page) usedUnder(section []string) bool {
	if len(section) == 0 {
		return false
	}
	from := 0
	for _, b := range p.doc.Blocks {
		h, ok := b.(*markdown.Heading)
		switch {
		case !ok:
		case from > 0:
			return p.used.within(from+1, h.Pos.Line-1)
		case slices.Equal(h.Path, section):
			from = h.Pos.Line
		}
	}
	return from > 0 && p.used.within(from+1, len(p.lines))
}

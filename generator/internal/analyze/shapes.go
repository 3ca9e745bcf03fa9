package analyze

import (
	"go/token"
	"slices"

	"github.com/errgen/errgen/generator/internal/markdown"
)

// Errors stand in other shapes than tables: each under a heading, as items of a list, as terms with definitions. Such shapes become
// grids here, so that what follows sees grids only. It is done where a document surely means errors: a list of parameters, a
// changelog or an API's methods look alike.

// fewest is how many entries of one shape a document must have.
const fewest = 3

// readShapes finds the tables of a document and what stands in other shapes, in reading order, and what looks like an error in
// another shape and is too rare to be taken for one.
func readShapes(doc *markdown.Document) *shapes {
	s := &shapes{doc: doc, blocks: doc.Blocks, used: make([]bool, len(doc.Blocks))}
	s.page = errorWords.in(title(doc))
	s.listEntries()
	s.definitions()
	s.entriesUnderHeadings()
	for _, b := range doc.Blocks {
		if g, ok := b.(*markdown.Grid); ok {
			s.grids = append(s.grids, g)
		}
	}
	slices.SortStableFunc(s.grids, func(a, b *markdown.Grid) int { return a.Pos.Offset - b.Pos.Offset })
	return s
}

// shapes looks for errors in the blocks of a document.
type shapes struct {
	doc    *markdown.Document
	blocks []markdown.Block
	used   []bool // blocks that belong to an entry
	page   bool   // the page's title speaks of errors
	lines  []int  // where they begin
	grids  []*markdown.Grid
	left   []token.Position // entries that are not read: there are fewer of their kind than fewest
}

// speaks reports whether one of the texts, or the page's title, says that codes nearby are errors.
func (s *shapes) speaks(texts ...string) bool {
	return s.page || slices.ContainsFunc(texts, func(t string) bool { return errorWords.in(t) || resultWords.in(t) })
}

// An item is one error in another shape than a row.
type item struct {
	section []string
	key     key
	pos     markdown.Cell // where it begins
	message texts
	prose   texts
	labeled []labeled
}

// labeled is a text behind a label: "Cause: …".
type labeled struct {
	label string
	text  markdown.Cell
}

// add makes grids of items, one for each section.
func (s *shapes) add(shape string, items []item) {
	for len(items) > 0 {
		n := 1
		for n < len(items) && slices.Equal(items[n].section, items[0].section) {
			n++
		}
		g := newGrid(shape, items[:n], labels(items[:n]))
		for _, r := range g.Rows {
			s.offsets(r.Cells)
		}
		s.grids = append(s.grids, g)
		items = items[n:]
	}
}

// newGrid makes a grid of items, with the columns that one of them fills.
func newGrid(shape string, items []item, labels []string) *markdown.Grid {
	first := items[0]
	g := &markdown.Grid{Pos: first.pos.Pos, Shape: shape, Section: first.section}
	for _, it := range items {
		g.Rows = append(g.Rows, markdown.Row{Pos: it.pos.Pos})
	}
	column := func(header string, cell func(item) markdown.Cell) {
		cells := make([]markdown.Cell, len(items))
		for i, it := range items {
			cells[i] = cell(it)
		}
		if !slices.ContainsFunc(cells, func(c markdown.Cell) bool { return c.Text != "" }) {
			return
		}
		h := markdown.Cell{Pos: g.Pos}
		h.Text, h.Spans = header, []markdown.Span{{Text: header}}
		g.Header = append(g.Header, h)
		for i, c := range cells {
			if !c.Pos.IsValid() {
				c.Pos = items[i].pos.Pos
			}
			g.Rows[i].Cells = append(g.Rows[i].Cells, c)
		}
	}
	column("HTTP status", func(it item) markdown.Cell { return it.key.status })
	column("Error code", func(it item) markdown.Cell { return it.key.code })
	column("Name", func(it item) markdown.Cell { return it.key.name })
	column("Message", func(it item) markdown.Cell { return it.message.cell() })
	column("Description", func(it item) markdown.Cell { return it.prose.cell() })
	for _, l := range labels {
		column(l, func(it item) markdown.Cell { return it.text(l) })
	}
	return g
}

// labels returns the labels of the items' texts, in their order.
func labels(items []item) []string {
	var all []string
	seen := map[string]bool{}
	for _, it := range items {
		for _, l := range it.labeled {
			if key := headerKey(l.label); !seen[key] {
				seen[key] = true
				all = append(all, l.label)
			}
		}
	}
	return all
}

// text returns what stands behind a label.
func (it item) text(label string) markdown.Cell {
	var all texts
	for _, l := range it.labeled {
		if headerKey(l.label) == headerKey(label) {
			all = append(all, l.text)
		}
	}
	return all.cell()
}

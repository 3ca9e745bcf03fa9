// Package shapes finds what may be errors in a document, in whatever shape it is written: tables as they stand, and as grids of the
// same kind the headings, items of lists and terms that begin with codes. All that follows sees grids only.
package shapes

import (
	"cmp"
	"net/http"
	"slices"

	"github.com/errgen/errgen/generator/internal/markdown"
	"github.com/errgen/errgen/generator/internal/vocabulary"
)

// Errors stand in other shapes than tables: each under a heading, as items of a list, as terms with definitions. They are taken for
// errors where a document surely means errors: a list of parameters, a changelog or an API's methods look alike.

// fewest is how many entries of one shape a document must have, other than rows of tables.
const fewest = 3

// A Found is what a document has.
type Found struct {
	Title  string   // what the document calls itself
	Grids  []Grid   // in reading order
	Bodies []Body   // of samples of failed responses
	Flags  []string // members by which samples say that nothing succeeded
	Said   []string // messages of samples
	XML    XML      // the first sample of a failed response that is XML
}

// Read finds the tables of a document and what stands in other shapes.
func Read(doc *markdown.Document) Found {
	s := &shapes{doc: doc, blocks: doc.Blocks, used: make([]bool, len(doc.Blocks)), panels: panelStatuses(doc.Blocks), shows: map[*markdown.Code][]sample{}, said: map[string]bool{}}
	name := title(doc)
	s.page = vocabulary.Errors.In(name)
	s.listEntries()
	s.statusParagraphs()
	s.definitions()
	s.boldLines()
	s.entriesUnderHeadings()
	s.components()
	s.values()
	s.enumerations()
	s.fences()
	bodies := s.samples()
	s.answers()
	for i, b := range doc.Blocks {
		if g, ok := b.(*markdown.Grid); ok {
			table := tableGrid(g, cmp.Or(s.statusAbove(i), s.panels[i], sectionStatus(g.Section)))
			table.Above = s.lineAbove(i)
			s.grids = append(s.grids, table)
		}
	}
	slices.SortStableFunc(s.grids, func(a, b Grid) int { return a.Pos.Offset - b.Pos.Offset })
	return Found{Title: name, Grids: s.grids, Bodies: bodies, Flags: s.flags(), Said: s.messages(), XML: s.xmlSample()}
}

// flags are the members by which samples of responses say that nothing succeeded, each once.
func (s *shapes) flags() []string {
	var all []string
	for _, b := range s.blocks {
		code, ok := b.(*markdown.Code)
		if !ok {
			continue
		}
		for _, found := range s.shows[code] {
			if found.flag != "" && !slices.Contains(all, found.flag) {
				all = append(all, found.flag)
			}
		}
	}
	return all
}

// messages are those of samples of responses, in reading order.
func (s *shapes) messages() []string {
	var all []string
	for _, b := range s.blocks {
		if code, ok := b.(*markdown.Code); ok {
			for _, found := range s.shows[code] {
				if found.message != "" {
					all = append(all, found.message)
				}
			}
		}
	}
	return all
}

// shapes looks for errors in the blocks of a document.
type shapes struct {
	doc    *markdown.Document
	blocks []markdown.Block
	used   []bool                      // blocks that belong to an entry
	panels []int                       // the HTTP status of each block, as the panel around it says
	page   bool                        // the page's title speaks of errors
	lines  []int                       // where they begin
	begins []int                       // on which lines the blocks begin, once that is asked for
	text   []string                    // the lines of the document, once they are asked for
	shows  map[*markdown.Code][]sample // what blocks of code show of responses, once that is asked for
	said   map[string]bool             // texts that were asked whether they speak of errors, and the answers
	grids  []Grid
}

// speaks reports whether one of the texts, or the page's title, says that codes nearby are errors.
func (s *shapes) speaks(texts ...string) bool {
	return s.page || slices.ContainsFunc(texts, s.mentions)
}

// mentions reports whether a text says that codes nearby are errors. Headings are asked for each block below them, and judged once.
func (s *shapes) mentions(text string) bool {
	said, known := s.said[text]
	if !known {
		said = vocabulary.Errors.In(text) || vocabulary.Results.In(text) || sectionStatus([]string{text}) >= http.StatusBadRequest
		s.said[text] = said
	}
	return said
}

// An item is one error in another shape than a row.
type item struct {
	section []string
	key     key
	pos     markdown.Cell // where it begins
	message texts
	prose   texts
	labeled []labeled
	sure    bool             // of a line of code: it stands in what is named after errors; of a component: it is a response
	union   bool             // of a union of texts
	above   string           // the words right above, if they speak of errors
	told    bool             // of an item: its code is told from what follows it
	below   []int            // of an item: the blocks that stand below it and have no code
	within  []markdown.Block // of a component: samples in it that are no blocks of the document
}

// labeled is a text behind a label: "Cause: …".
type labeled struct {
	label string
	text  markdown.Cell
}

// add makes grids of items, one for each section.
func (s *shapes) add(shape string, items []item) {
	allStatuses(items)
	for len(items) > 0 {
		n := 1
		for n < len(items) && slices.Equal(items[n].section, items[0].section) {
			n++
		}
		g := newGrid(shape, items[:n], labels(items[:n]))
		for _, r := range g.Rows {
			s.offsets(r.Cells)
		}
		s.grids = append(s.grids, Grid{Grid: g, Status: sectionStatus(g.Section), Above: items[0].above})
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
	message := "Message"
	if shape == samplesShape {
		message = "Error message" // no other header speaks of errors
	}
	column(message, func(it item) markdown.Cell { return it.message.cell() })
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
			if key := vocabulary.Key(l.label); !seen[key] {
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
		if vocabulary.Key(l.label) == vocabulary.Key(label) {
			all = append(all, l.text)
		}
	}
	return all.cell()
}

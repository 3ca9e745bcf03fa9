package census

import (
	"cmp"
	"fmt"
	"math"
	"slices"
	"strings"

	"github.com/errgen/errgen/generator/internal/cells"
	"github.com/errgen/errgen/generator/internal/markdown"
	"github.com/errgen/errgen/generator/internal/vocabulary"
)

// groups are all groups of a document, in the order of their first entries.
func (p *page) groups() []*group {
	r := reader{page: p, known: map[string]*group{}}
	for i, b := range p.doc.Blocks {
		r.block(i, b)
	}
	return append(joined(r.all), p.components())
}

// joined makes one group of lists of one item each that stand under one heading.
func joined(all []*group) []*group {
	single := map[string]*group{}
	return slices.DeleteFunc(all, func(g *group) bool {
		if g.what != "item" || len(g.entries) != 1 {
			return false
		}
		key := strings.Join(g.section, "\n")
		first := single[key]
		if first == nil {
			single[key] = g
			return false
		}
		first.entries = append(first.entries, g.entries...)
		return true
	})
}

// A reader goes through the blocks of a document.
type reader struct {
	*page
	all     []*group
	known   map[string]*group // of those whose entries may stand apart
	above   string            // the paragraph right above
	covered int               // the last line of the heading whose code was used
	item    int               // depth of the item above that was used, 0 if there is none
}

func (r *reader) block(i int, b markdown.Block) {
	if _, ok := b.(*markdown.Item); !ok {
		r.item = 0
	}
	switch b := b.(type) {
	case *markdown.Heading:
		r.heading(i, b)
		r.above = ""
	case *markdown.Paragraph:
		r.paragraph(b)
		r.above = b.Text.Text
	case *markdown.Panel:
		r.above += "\n" + b.Title.Text
	case *markdown.Item:
		r.add(fmt.Sprint("item ", b.List), "item", b.Section, r.listed(b))
	case *markdown.Definition:
		e := newEntry(b.Pos, b.Term, b.Text.Text)
		e.last = max(e.last, b.TextPos.Line)
		r.add("term "+strings.Join(b.Section, "\n"), "term", b.Section, e)
	case *markdown.Code:
		r.fence(b)
	case *markdown.Grid:
		r.all = append(r.all, r.rows(b))
	}
}

// add puts an entry into the group with a key.
func (r *reader) add(key, what string, section []string, e entry) {
	g := r.known[key]
	if g == nil {
		g = &group{what: what, section: section, above: r.above}
		r.known[key], r.all = g, append(r.all, g)
	}
	e.covered = e.covered || e.pos.Line <= r.covered
	g.entries = append(g.entries, e)
}

func (r *reader) heading(i int, h *markdown.Heading) {
	e := newEntry(h.Pos, h.Text, r.below(i))
	var own int
	own, e.last = r.end(i)
	parent := h.Path[:len(h.Path)-1]
	r.add(fmt.Sprint("heading ", h.Level, "\n", strings.Join(parent, "\n")), "heading", parent, e)
	if e.code != "" && r.used.within(h.Pos.Line, h.Pos.Line) {
		r.covered = max(r.covered, own)
	}
}

// listed reads an item. What stands below one that was used belongs to it.
func (r *reader) listed(b *markdown.Item) entry {
	e := newEntry(b.Pos, b.Text, "")
	if r.item > 0 && b.Depth > r.item {
		e.covered = true
		return e
	}
	if r.item = 0; r.used.within(e.pos.Line, e.last) {
		r.item = b.Depth
	}
	return e
}

// paragraph looks for a line in bold that stands for a heading, and for rows that belong to no table.
func (r *reader) paragraph(b *markdown.Paragraph) {
	if len(b.Text.Spans) > 0 && strings.HasPrefix(b.Text.Source, "**") {
		r.add("bold "+strings.Join(b.Section, "\n"), "paragraph", b.Section, newEntry(b.Pos, b.Text, ""))
		return
	}
	if !strings.HasPrefix(b.Text.Source, "|") {
		return
	}
	g := &group{what: "row", section: b.Section, above: r.above}
	line := b.Pos
	for text := range strings.Lines(b.Text.Source) {
		parts := strings.Split(strings.Trim(strings.TrimSpace(text), "|"), "|")
		e := entry{pos: line, last: line.Line, failing: vocabulary.Failures.In(text)}
		for _, part := range parts[:min(len(parts), heads)] {
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

// heads is in how many columns of a table a code may stand.
const heads = 3

// rows is the group of a table's rows.
func (r *reader) rows(grid *markdown.Grid) *group {
	g := &group{what: "row", section: grid.Section, above: r.above, header: headerOf(grid)}
	for i, h := range grid.Header {
		said := vocabulary.Roles(h.Text)[vocabulary.Foreign]
		g.foreign = g.foreign || said == vocabulary.Whole && (i == 0 || !vocabulary.Errors.In(g.header))
	}
	for _, row := range grid.Rows {
		if r.used.within(row.Pos.Line, row.Pos.Line) {
			g.entries = append(g.entries, entry{pos: row.Pos, last: row.Pos.Line, code: "used", failing: true, covered: true})
			continue
		}
		var text strings.Builder
		for _, c := range row.Cells {
			text.WriteString(c.Text + " ")
		}
		e := entry{pos: row.Pos, last: row.Pos.Line, failing: vocabulary.Failures.In(text.String())}
		for _, c := range row.Cells[:min(len(row.Cells), heads)] {
			if e.code == "" {
				e.code = codeOf(c.Inline, cells.Clean(c.Text))
			}
		}
		e.setHead(cells.Clean(text.String()))
		e.field = cells.IsField(cells.Text(row, 0))
		e.success = isSuccess(e.code, text.String())
		g.entries = append(g.entries, e)
	}
	return g
}

// below is the first text below a heading.
func (r *reader) below(i int) string {
	for _, b := range r.doc.Blocks[i+1:] {
		switch b := b.(type) {
		case *markdown.Paragraph:
			return b.Text.Text
		case *markdown.Item:
			return b.Text.Text
		case *markdown.Code:
			return b.Text
		case *markdown.Panel:
			continue
		}
		break
	}
	return ""
}

// end returns the last line of what a heading has for itself, up to the next table, whose rows stand for themselves; and the last line
// before the next heading that is not deeper.
func (r *reader) end(i int) (own, all int) {
	h := r.doc.Blocks[i].(*markdown.Heading)
	for _, b := range r.doc.Blocks[i+1:] {
		switch b := b.(type) {
		case *markdown.Heading:
			if b.Level <= h.Level {
				return cmp.Or(own, b.Pos.Line-1), b.Pos.Line - 1
			}
		case *markdown.Grid:
			own = cmp.Or(own, b.Pos.Line-1)
		}
	}
	return cmp.Or(own, math.MaxInt32), math.MaxInt32
}

package census

import (
	"strings"

	"github.com/errgen/errgen/generator/internal/cells"
	"github.com/errgen/errgen/generator/internal/markdown"
	"github.com/errgen/errgen/generator/internal/vocabulary"
)

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
		g.entries = append(g.entries, rowEntry(row))
	}
	return g
}

// rowEntry reads a row: the first code in it, and what it says.
func rowEntry(row markdown.Row) entry {
	var all, first strings.Builder
	e := entry{pos: row.Pos, last: row.Pos.Line}
	for i, c := range row.Cells {
		all.WriteString(c.Text + " ")
		if i >= heads {
			continue
		}
		if len(c.Links) == 0 {
			first.WriteString(c.Text + " ")
		}
		if e.code == "" {
			e.code = codeOf(c.Inline, cells.Clean(c.Text))
		}
		e.quoted = e.quoted || isQuoted(c.Inline, cells.Clean(c.Text))
	}
	if e.failing = vocabulary.Failures.In(all.String()); e.code == "" {
		e.failing = vocabulary.Failures.In(first.String())
	}
	e.demands = vocabulary.Demands.In(first.String())
	e.setHead(cells.Clean(all.String()))
	e.field = cells.IsField(cells.Text(row, 0))
	e.success = isSuccess(e.code, all.String())
	return e
}

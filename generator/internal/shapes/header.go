package shapes

import (
	"slices"

	"github.com/errgen/errgen/generator/internal/markdown"
	"github.com/errgen/errgen/generator/internal/vocabulary"
)

// withHeader takes the first row of a table for its header if the header is empty, and the row is in bold or of nothing but words that
// headers are made of. Markdown knows no table without a header, so some leave it empty, and some give the table a title there: that one
// heads all rows.
func withHeader(g *markdown.Grid) (*markdown.Grid, markdown.Cell) {
	var title markdown.Cell
	if len(g.Rows) < 2 || len(g.Header) < 2 || len(g.Rows[0].Cells) < 2 || !isEmpty(g.Header[1:]) {
		return g, title
	}
	title = g.Header[0]
	first := g.Rows[0].Cells
	all := func(is func(markdown.Cell) bool) bool {
		return !slices.ContainsFunc(first, func(c markdown.Cell) bool { return c.Text == "" || !is(c) })
	}
	if !all(isHeader) && (title.Text != "" || !all(markdown.Cell.Bold)) {
		return g, markdown.Cell{}
	}
	table := *g
	table.Header, table.Rows = first, g.Rows[1:]
	return &table, title
}

func isEmpty(row []markdown.Cell) bool {
	return !slices.ContainsFunc(row, func(c markdown.Cell) bool { return c.Text != "" })
}

// isHeader reports whether a cell is a word or words by which headers say what their column holds.
func isHeader(c markdown.Cell) bool {
	for role, said := range vocabulary.Roles(c.Text) {
		if role != vocabulary.Foreign && said == vocabulary.Whole {
			return true
		}
	}
	return false
}

// withoutRepeats takes the rows out of a table that are its header again.
func withoutRepeats(g *markdown.Grid) *markdown.Grid {
	if len(g.Header) < 2 || isEmpty(g.Header) {
		return g
	}
	is := func(r markdown.Row) bool {
		return slices.EqualFunc(r.Cells, g.Header, func(a, b markdown.Cell) bool { return a.Text == b.Text })
	}
	if !slices.ContainsFunc(g.Rows, is) {
		return g
	}
	table := *g
	table.Rows = slices.DeleteFunc(slices.Clone(g.Rows), is)
	return &table
}

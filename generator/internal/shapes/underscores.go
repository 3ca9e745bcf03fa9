package shapes

import (
	"slices"
	"strings"

	"github.com/errgen/errgen/generator/internal/cells"
	"github.com/errgen/errgen/generator/internal/markdown"
	"github.com/errgen/errgen/generator/internal/pattern"
)

// underscored is a constant between underscores, which Markdown takes for emphasis: _PRIVATE_, __SYSTEM__.
var underscored = pattern.Lazy(`^(?:_[A-Z][A-Z0-9_]*_|__[A-Z][A-Z0-9_]*__)$`).Beginning("_").Ending("_")

// withUnderscores gives constants back the underscores that Markdown took for emphasis, where at least as many of a column's others are
// constants without any: whoever emphasises codes emphasises all of them, or uses stars.
func withUnderscores(g *markdown.Grid) *markdown.Grid {
	cloned := false
	for column := range g.Header {
		rows := underscoredIn(g, column)
		if len(rows) == 0 {
			continue
		}
		if !cloned {
			table := *g
			table.Rows = slices.Clone(g.Rows)
			g, cloned = &table, true
		}
		for _, i := range rows {
			r := &g.Rows[i]
			r.Cells = slices.Clone(r.Cells)
			c := &r.Cells[column]
			c.Inline = markdown.Inline{Source: c.Source, Text: c.Source, Spans: []markdown.Span{{Text: c.Source}}}
		}
	}
	return g
}

// underscoredIn returns the rows of a column whose constants have lost their underscores.
func underscoredIn(g *markdown.Grid, column int) (rows []int) {
	plain := 0
	for i, r := range g.Rows {
		if column >= len(r.Cells) {
			continue
		}
		c := r.Cells[column]
		switch {
		case underscored.MatchString(c.Source) && strings.Trim(c.Source, "_") == strings.Trim(c.Text, "_"):
			rows = append(rows, i)
		case cells.IsConstant(c.Text):
			plain++
		}
	}
	if plain < len(rows) {
		return nil
	}
	return rows
}

package shapes

import (
	"slices"

	"github.com/errgen/errgen/generator/internal/cells"
	"github.com/errgen/errgen/generator/internal/markdown"
)

// withoutStruckNumbers returns a table without numbers that are struck through beside those that replace them: a status that was 400 and is 422
// now. Else both would be read as one number.
func withoutStruckNumbers(g *markdown.Grid) *markdown.Grid {
	cloned := false
	for i := range g.Rows {
		own := false
		for j, c := range g.Rows[i].Cells {
			rest := cells.Unstruck(c.Inline)
			if rest.Text == c.Text || !cells.IsInteger(cells.Clean(rest.Text)) {
				continue
			}
			if !cloned {
				table := *g
				table.Rows = slices.Clone(g.Rows)
				g, cloned = &table, true
			}
			if !own {
				g.Rows[i].Cells, own = slices.Clone(g.Rows[i].Cells), true
			}
			g.Rows[i].Cells[j].Inline = rest
		}
	}
	return g
}

package shapes

import (
	"slices"

	"github.com/errgen/errgen/generator/internal/cells"
	"github.com/errgen/errgen/generator/internal/markdown"
)

// withAbove puts what stands above in place of marks that say so: 〃, ^^, 同上. What stands in one group does not hold for the next.
func withAbove(g *markdown.Grid, groups []Group) *markdown.Grid {
	var rows []markdown.Row // nil as long as there are no such marks
	above := make([]markdown.Inline, len(g.Header))
	for i, r := range g.Rows {
		for len(groups) > 0 && groups[0].First <= i {
			groups = groups[1:]
			clear(above)
		}
		for column, c := range r.Cells[:min(len(r.Cells), len(above))] {
			if !cells.IsDitto(cells.Clean(c.Text)) {
				above[column] = c.Inline
				continue
			}
			if above[column].Text == "" {
				continue
			}
			if rows == nil {
				rows = slices.Clone(g.Rows)
			}
			if &rows[i].Cells[0] == &g.Rows[i].Cells[0] {
				rows[i].Cells = slices.Clone(r.Cells)
			}
			rows[i].Cells[column] = markdown.Cell{Pos: c.Pos, Inline: above[column], Repeated: true}
		}
	}
	if rows == nil {
		return g
	}
	table := *g
	table.Rows = rows
	return &table
}

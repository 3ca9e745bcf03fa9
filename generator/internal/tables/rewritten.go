package tables

import (
	"fmt"
	"slices"

	"github.com/errgen/errgen/generator/internal/diag"
	"github.com/errgen/errgen/generator/internal/shapes"
)

// settleRewritten reports columns of codes and statuses whose numbers are read as they were before a spreadsheet had them. In other columns
// they are read as they are written: 2.0 may be a version.
func (t *Table) settleRewritten(diags *diag.List) {
	for _, r := range t.Grid.Rewritten {
		switch role := t.Columns[r.Column].Role; {
		case t.Kind != "other" && (role == "code" || role == "status" || role == "name"):
			t.reportRewritten(r, diags)
		default:
			t.restore(r)
		}
	}
}

func (t *Table) reportRewritten(r shapes.Rewritten, diags *diag.List) {
	read := fmt.Sprintf("%q is read as %s", r.Written, r.Read)
	if r.Read == "" {
		read = fmt.Sprintf("%q is read as an empty cell", r.Written)
	}
	switch header := t.Columns[r.Column].Header; {
	case r.More == 1:
		read += fmt.Sprintf(", and another cell of the column %q likewise", header)
	case r.More > 1:
		read += fmt.Sprintf(", and %d more cells of the column %q likewise", r.More, header)
	}
	fix := ""
	if t.Columns[r.Column].Role == "code" {
		fix = "; if its codes are sent like that, say so with code: under rows: in errgen.yaml"
	}
	diags.Report("number-rewritten", r.Pos, "%s; write the column as it was before a spreadsheet had it%s", read, fix)
}

// restore puts the numbers of a column back as they are written.
func (t *Table) restore(r shapes.Rewritten) {
	if len(r.Cells) == 0 {
		return
	}
	grid := *t.Grid.Grid
	grid.Rows = slices.Clone(grid.Rows)
	for i, was := range r.Cells {
		grid.Rows[i].Cells = slices.Clone(grid.Rows[i].Cells)
		grid.Rows[i].Cells[r.Column].Inline = was
	}
	t.Grid.Grid = &grid
}

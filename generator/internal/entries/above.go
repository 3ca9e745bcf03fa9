package entries

import (
	"slices"

	"github.com/errgen/errgen/generator/internal/cells"
	"github.com/errgen/errgen/generator/internal/markdown"
	"github.com/errgen/errgen/generator/internal/tables"
)

// completed returns a table's rows with what documents leave out because it stands in the rows above. Items of lists and the like say
// nothing for those below them.
func completed(t *tables.Table) []markdown.Row {
	if t.Shape != "table" && t.Shape != "html" {
		return t.Grid.Rows
	}
	rows := slices.Clone(t.Grid.Rows)
	says := make([]func(string) bool, len(t.Columns))
	for column := range t.Columns {
		says[column] = saysAbove(t, column)
	}
	var above []markdown.Cell
	var whole markdown.Row
	for i, r := range rows {
		if g := t.Grid.Group(i); g.Text != "" && g.First == i {
			above = nil // it holds for the group alone
		}
		r = realign(t, r, &whole)
		rows[i], above = fill(r, above, says)
	}
	return rows
}

// fill puts what stands above into a row's cells that stand for it: above has the last cell of each such column that says something.
func fill(r markdown.Row, above []markdown.Cell, says []func(string) bool) (markdown.Row, []markdown.Cell) {
	if !slices.ContainsFunc(r.Cells, func(c markdown.Cell) bool { return cells.Clean(c.Text) != "" }) {
		return r, above
	}
	cloned := false
	for column, c := range r.Cells[:min(len(r.Cells), len(says))] {
		if says[column] == nil {
			continue
		}
		for len(above) <= column {
			above = append(above, markdown.Cell{})
		}
		if !says[column](cells.Clean(c.Text)) {
			above[column] = c
			continue
		}
		if !cloned {
			r.Cells, cloned = slices.Clone(r.Cells), true
		}
		r.Cells[column].Inline = above[column].Inline
	}
	return r, above
}

// saysAbove returns which cleaned cells of a column stand for the one above, nil if none does. An empty first cell does under a status, or
// under the code of a row that nothing else identifies: an empty code beside a message means any code. Elsewhere, and for a dash, which
// often means that there is no status, the column shows it.
func saysAbove(t *tables.Table, column int) func(string) bool {
	empty := func(text string) bool { return text == "" }
	first := column == 0 && len(t.Columns) > 1
	switch role := t.Columns[column].Role; {
	case role == "status" && ascends(t, column):
		return cells.IsNone
	case role == "status" && first, role == "code" && first && t.Column("message") < 0 && t.Column("name") < 0:
		return empty
	}
	return nil
}

// ascends reports whether each status of a column is higher than the one above it, the first cell is one, and cells that say nothing stand
// below several of them. Whoever writes a status for each row that has one repeats them, and puts rows without one together.
func ascends(t *tables.Table, column int) bool {
	last, below, gap := 0, 0, false
	for _, r := range t.Grid.Rows {
		text := cells.Text(r, column)
		status, ok := cells.Status(text)
		switch {
		case !ok, status > 0 && status <= last, last == 0 && status == 0:
			return false
		case status > 0:
			last, gap = status, false
		case !gap:
			gap = true
			below++
		}
	}
	return below > 1
}

// realign moves a short row's cells to the right if a text stands where the status should be: the first cells are missing then, as
// where a cell spans several rows, and are those of the last row that is whole.
func realign(t *tables.Table, r markdown.Row, whole *markdown.Row) markdown.Row {
	missing, status := len(t.Columns)-len(r.Cells), t.Column("status")
	if missing <= 0 {
		*whole = r
		return r
	}
	text := cells.Text(r, status)
	if _, ok := cells.Status(text); ok || cells.WordCount(text) < 3 || len(whole.Cells) == 0 {
		return r
	}
	cells := slices.Clone(whole.Cells[:missing])
	for i := range cells {
		cells[i].Pos = r.Pos
	}
	return markdown.Row{Pos: r.Pos, Cells: append(cells, r.Cells...)}
}

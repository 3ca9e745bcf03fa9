package entries

import (
	"slices"

	"github.com/errgen/errgen/generator/internal/cells"
	"github.com/errgen/errgen/generator/internal/markdown"
	"github.com/errgen/errgen/generator/internal/shapes"
	"github.com/errgen/errgen/generator/internal/tables"
	"github.com/errgen/errgen/generator/internal/vocabulary"
)

// unmarked returns a row without the marks that say whether its error is still in use, and what they say; or what the column of states says, or
// what stands above the row.
func unmarked(t *tables.Table, row markdown.Row, group shapes.Group) (markdown.Row, cells.State) {
	var state cells.State
	note := func(s cells.State) {
		if s.State > state.State || s.State == state.State && state.Says == "" {
			state = s
		}
	}
	cloned := false
	for i := range row.Cells[:min(len(row.Cells), len(t.Columns))] {
		switch role := t.Columns[i].Role; role {
		case "code", "name", "message":
			rest, s := cells.Unmark(row.Cells[i].Inline, role != "message")
			if s.State == 0 && rest.Text == row.Cells[i].Text || rest.Text == "" && !mayLack(t, row, i) {
				continue
			}
			if note(s); rest.Text != row.Cells[i].Text {
				if !cloned {
					row.Cells, cloned = slices.Clone(row.Cells), true
				}
				row.Cells[i].Inline = rest
			}
		case "summary", "cause", "action", "note", "status":
			_, s := cells.Unmark(row.Cells[i].Inline, false)
			note(s)
		case "state":
			s, _ := cells.StateOf(cells.Text(row, i), t.Columns[i].Header)
			note(s)
		}
	}
	if state.State == 0 {
		note(stateAbove(t, group))
	}
	return row, state
}

// mayLack reports whether a row needs no text in a column which holds nothing but a mark: its code tells the error, and says nothing of the kind.
func mayLack(t *tables.Table, row markdown.Row, column int) bool {
	code := t.Column("code")
	if code < 0 {
		code = t.Column("name")
	}
	text := cells.Text(row, code)
	return code >= 0 && code != column && !cells.IsNone(text) && !vocabulary.SaysState(text)
}

// stateAbove returns what the headings, the line above a table or the head of a group say of all rows below.
func stateAbove(t *tables.Table, group shapes.Group) cells.State {
	for _, text := range append([]string{group.Text, t.Grid.Above}, t.Section...) {
		if s := vocabulary.Retired(cells.Clean(text), vocabulary.Any); s != 0 {
			return cells.State{State: s}
		}
	}
	return cells.State{}
}

package entries

import (
	"slices"

	"github.com/errgen/errgen/generator/internal/cells"
	"github.com/errgen/errgen/generator/internal/markdown"
	"github.com/errgen/errgen/generator/internal/shapes"
	"github.com/errgen/errgen/generator/internal/tables"
	"github.com/errgen/errgen/generator/internal/vocabulary"
)

// unmarked returns a row without the marks that say whether its error is still in use, and what they say, or what the column of states says.
func unmarked(t *tables.Table, row markdown.Row) (markdown.Row, cells.State) {
	var state cells.State
	note := func(s cells.State) {
		if s.State > state.State || s.State == state.State && state.Says == "" {
			state = s
		}
	}
	cloned := false
	change := func(i int, rest markdown.Inline) {
		if rest.Text == row.Cells[i].Text {
			return
		}
		if !cloned {
			row.Cells, cloned = slices.Clone(row.Cells), true
		}
		row.Cells[i].Inline = rest
	}
	for i := range row.Cells[:min(len(row.Cells), len(t.Columns))] {
		in := row.Cells[i].Inline
		switch role := t.Columns[i].Role; role {
		case "code", "name", "message":
			rest, s := cells.Unmark(in, role != "message")
			if s.State == 0 && rest.Text == in.Text || rest.Text == "" && !mayLack(t, row, i) {
				continue
			}
			note(s)
			change(i, rest)
		case "summary", "cause", "action":
			note(cells.StateNoted(in))
		case "note":
			if isAboutErrors(t.Columns[i].Header) {
				note(cells.StateNoted(in))
			}
		case "status":
			note(cells.StateNoted(in))
			change(i, cells.Unstruck(in))
		case "state":
			s, _ := cells.StateOf(stateSaid(row, i), t.Columns[i].Header)
			note(s)
		}
	}
	return row, state
}

// stateSaid is the text of a cell of a column of states.
func stateSaid(row markdown.Row, i int) string {
	return cells.Clean(cells.Unstruck(row.Cells[i].Inline).Text)
}

// UnreadState returns the cell of a column of states in the entry's row that is not understood, and what it says; "" if there is none.
func (e *Entry) UnreadState() (cell markdown.Cell, says string) {
	for i, c := range e.Table.Columns[:min(len(e.Row.Cells), len(e.Table.Columns))] {
		if c.Role != "state" {
			continue
		}
		text := stateSaid(e.Row, i)
		if s, ok := cells.StateOf(text, c.Header); !ok || s.State == vocabulary.Idle {
			return e.Row.Cells[i], text
		}
	}
	return cell, ""
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

// statesAbove are what stands above the rows of a table says of all of them.
type statesAbove struct {
	table, group cells.State
	of           string // the head of the group that was asked for last
}

func newStatesAbove(t *tables.Table) *statesAbove {
	return &statesAbove{table: stateAbove(append([]string{t.Grid.Above}, t.Section...)...)}
}

// in returns what the head of a group says, or else the line above the table or a heading.
func (a *statesAbove) in(group shapes.Group) cells.State {
	if group.Text != a.of {
		a.of, a.group = group.Text, stateAbove(group.Text)
	}
	if a.group.State != 0 {
		return a.group
	}
	return a.table
}

func stateAbove(texts ...string) cells.State {
	for _, text := range texts {
		if s := vocabulary.Retired(cells.Clean(text), vocabulary.Any); s != 0 {
			return cells.State{State: s}
		}
	}
	return cells.State{}
}

// isAboutErrors reports whether a header of notes says no more than that there are some: "order state" is of something else.
func isAboutErrors(header string) bool { return header == "" || vocabulary.Roles(header)["note"] > 0 }

package shapes

import (
	"go/token"
	"net/http"
	"slices"
	"sort"
	"strings"

	"github.com/errgen/errgen/generator/internal/cells"
	"github.com/errgen/errgen/generator/internal/markdown"
)

// A Grid is a table, or what stands in another shape, with what its surroundings say of its rows.
type Grid struct {
	*markdown.Grid
	Above  string      // the line right above that introduces a table: "Errors of this call:"; "" if there is none
	Status int         // the HTTP status of all rows, as the headings or a line above say; 0 if they don't
	Groups []Group     // in their order
	Bodies map[int]int // by column: how many of its cells were bodies of responses, in whose place the messages stand that they hold

	Rewritten []Rewritten // columns whose cells are read otherwise than they are written
}

// A Group is the rows of a grid that a row or a label in it heads, up to the next one.
type Group struct {
	Pos    token.Position // of what heads it; none if that is the label of an HTML table
	First  int            // the number of its first row
	Text   string
	Status int    // 0 if the text names none
	Code   string // "" if the text names none
}

// Group returns the group of a row, the zero Group if nothing heads it.
func (g Grid) Group(row int) Group {
	i := sort.Search(len(g.Groups), func(i int) bool { return g.Groups[i].First > row })
	if i == 0 {
		return Group{}
	}
	return g.Groups[i-1]
}

// tableGrid reads a table as its author means it: with the header that is marked as such, and stands once, its codes down the side, the rows
// that head others as groups of these, and what stands above in place of marks that say so.
func tableGrid(g *markdown.Grid, status int) Grid {
	g, title := withHeader(g)
	g, groups := grouped(transposed(withoutRepeats(g)))
	if title.Text != "" {
		groups = slices.Insert(groups, 0, newGroup(0, title))
	}
	g, bodies := withMessages(g)
	g, rewritten := asTyped(withUnderscores(withoutStruckNumbers(g)))
	return Grid{Grid: withAbove(g, groups), Status: status, Groups: groups, Bodies: bodies, Rewritten: rewritten}
}

// withMessages puts their messages in place of samples of responses that are all of a cell, in rows whose HTTP status says that they failed. It
// returns how many it puts into each column.
func withMessages(g *markdown.Grid) (table *markdown.Grid, bodies map[int]int) {
	var rows []markdown.Row // nil as long as there are no such cells
	for i, r := range g.Rows {
		for column, c := range r.Cells {
			if !strings.HasPrefix(c.Text, "{") || !isFailedRow(r) {
				continue
			}
			message, ok := sampleText(c)
			if !ok {
				continue
			}
			if rows == nil {
				rows, bodies = slices.Clone(g.Rows), map[int]int{}
			}
			if &rows[i].Cells[0] == &g.Rows[i].Cells[0] {
				rows[i].Cells = slices.Clone(r.Cells)
			}
			rows[i].Cells[column] = message
			bodies[column]++
		}
	}
	if rows == nil {
		return g, nil
	}
	with := *g
	with.Rows = rows
	return &with, bodies
}

// isFailedRow reports whether a cell of a row is the HTTP status of an error.
func isFailedRow(r markdown.Row) bool {
	return slices.ContainsFunc(r.Cells, func(c markdown.Cell) bool {
		status := statusOf(cells.Clean(c.Text))
		return status >= http.StatusBadRequest && cells.IsKnownStatus(status)
	})
}

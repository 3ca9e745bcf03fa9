package shapes

import (
	"go/token"
	"slices"
	"sort"

	"github.com/errgen/errgen/generator/internal/markdown"
)

// A Grid is a table, or what stands in another shape, with what its surroundings say of its rows.
type Grid struct {
	*markdown.Grid
	Status int     // the HTTP status of all rows, as the headings or a line above say; 0 if they don't
	Groups []Group // in their order
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

// tableGrid reads a table as its author means it: with the header that is marked as such, and stands
// once, its codes down the side, the rows that head
// others as groups of these, and what stands above in place of marks that say so.
func tableGrid(g *markdown.Grid, status int) Grid {
	g, title := withHeader(g)
	g, groups := grouped(transposed(withoutRepeats(g)))
	if title.Text != "" {
		groups = slices.Insert(groups, 0, newGroup(0, title))
	}
	return Grid{Grid: withAbove(g, groups), Status: status, Groups: groups}
}

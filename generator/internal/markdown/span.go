package markdown

import (
	"slices"
	"strings"
)

// A spanRow is a row of an HTML table as typed.
type spanRow struct {
	start, stop int
	head        bool // in a <thead>
	caption     bool
	cells       []spanCell
}

// A spanCell is a cell of one, which may reach over several columns and rows.
type spanCell struct {
	Cell
	start         int // of what it holds
	head          bool
	columns, rows int
}

// spans puts the rows of an HTML table together: a cell is repeated wherever it reaches to.
type spans struct {
	*guard
	rows    []fullRow
	width   int       // columns of the first row that is no label
	hanging []hanging // by column
	copies  int       // cells repeated so far
}

// hanging is a cell that reaches further down.
type hanging struct {
	Cell
	rows int
}

// A fullRow is a row with all its cells.
type fullRow struct {
	Row
	stop  int
	head  bool // in a <thead>
	heads bool // of nothing but <th>
	split bool // a cell reaches beyond its column or row
	label bool // a single cell from side to side
}

// mostCopies is the share of the limit of cells that may be repeated ones: each of them takes a few bytes of the document, and a
// hundred times as much memory.
const mostCopies = 16

// endGroup ends what hangs down: no cell reaches out of its <thead> or <tbody>.
func (s *spans) endGroup() { s.hanging = nil }

// add completes a row.
func (s *spans) add(row *spanRow) {
	if len(row.cells) == 0 || s.over || !s.afford(row) {
		return
	}
	full := fullRow{Row: Row{Pos: s.pos(row.start)}, stop: row.stop, head: row.head, heads: true}
	only := row.cells[0]
	full.label = len(row.cells) == 1 && (row.caption || only.columns > 1 && only.columns >= s.width && !s.hangs())
	if full.label {
		full.Cells = []Cell{only.Cell}
		s.rows = append(s.rows, full)
		return
	}
	for _, c := range row.cells {
		s.hang(&full)
		full.heads = full.heads && c.head
		full.split = full.split || c.columns > 1 || c.rows > 1
		for i := range s.columns(c, len(full.Cells)) {
			s.place(&full, c, i > 0)
		}
	}
	s.hang(&full)
	s.hangRest(&full, row.stop)
	for n := len(s.hanging); n > 0 && s.hanging[n-1].rows == 0; n-- {
		s.hanging = s.hanging[:n-1]
	}
	if s.width == 0 {
		s.width = len(full.Cells)
	}
	s.rows = append(s.rows, full)
}

// columns returns how many columns a cell fills from the given one on: not more than there are.
func (s *spans) columns(c spanCell, from int) int {
	if s.width == 0 {
		return c.columns
	}
	return min(c.columns, max(1, s.width-from))
}

// afford reports whether the row keeps to the limits. Cells are counted before one is made.
func (s *spans) afford(row *spanRow) bool {
	typed, copies := len(row.cells), 0
	for _, h := range s.hanging {
		copies += min(h.rows, 1)
	}
	for _, c := range row.cells {
		copies += c.columns - 1
	}
	s.cells += typed + copies
	s.copies += copies
	if s.cells <= s.limits.Cells && s.copies <= s.limits.Cells/mostCopies {
		return true
	}
	s.refuse(row.start, "limit-cells", "this row brings the document beyond the limit of %d cells, or of %d that rowspan and "+
		"colspan repeat; split the document", s.limits.Cells, s.limits.Cells/mostCopies)
	return false
}

// place puts a cell into the next column, and lets it hang down from there.
func (s *spans) place(full *fullRow, c spanCell, repeated bool) {
	cell := c.Cell
	cell.Repeated = repeated
	full.Cells = append(full.Cells, cell)
	if c.rows > 1 {
		column := len(full.Cells) - 1
		for len(s.hanging) <= column {
			s.hanging = append(s.hanging, hanging{})
		}
		s.hanging[column] = hanging{cell, c.rows - 1}
	}
}

// hang fills the next columns with what hangs down there.
func (s *spans) hang(full *fullRow) {
	for column := len(full.Cells); column < len(s.hanging) && s.hanging[column].rows > 0; column++ {
		h := &s.hanging[column]
		h.rows--
		h.Repeated = true
		full.Cells = append(full.Cells, h.Cell)
	}
}

// hangRest fills the columns behind the row's last cell: empty ones come before what hangs down.
func (s *spans) hangRest(full *fullRow, stop int) {
	for s.hangsFrom(len(full.Cells)) {
		full.Cells = append(full.Cells, Cell{Pos: s.pos(stop)})
		s.hang(full)
	}
}

func (s *spans) hangs() bool { return s.hangsFrom(0) }

func (s *spans) hangsFrom(column int) bool {
	return column < len(s.hanging) && slices.ContainsFunc(s.hanging[column:], func(h hanging) bool { return h.rows > 0 })
}

// grids makes grids of the rows: a header, the rows below it, and so on. A label above rows is their group; one above the header
// is the group of all.
func (s *spans) grids() []*Grid {
	var grids []*Grid
	var g *Grid
	group := ""
	for i, row := range s.rows {
		switch {
		case row.label:
			group = row.Cells[0].Text
		case g == nil || s.beginsGrid(i):
			g = &Grid{Pos: row.Cells[0].Pos, Shape: "html", Header: row.Cells}
			grids = append(grids, g)
		case len(g.Rows) == 0 && s.replacesHeader(i):
			g.Pos, g.Header = row.Cells[0].Pos, row.Cells
		default:
			row.Group = group
			g.Rows = append(g.Rows, row.Row)
			s.checkWidth(&row, len(g.Header))
		}
	}
	return slices.DeleteFunc(grids, isLayout)
}

// beginsGrid reports whether row i is a header below other rows.
func (s *spans) beginsGrid(i int) bool {
	row, before := s.rows[i], s.rows[i-1]
	return row.heads && len(row.Cells) > 1 && !before.heads && !row.head
}

// replacesHeader reports whether row i is a header in more detail than the row above it.
func (s *spans) replacesHeader(i int) bool {
	row, before := s.rows[i], s.rows[i-1]
	return row.head && before.head || row.heads && before.heads && before.split
}

// isLayout reports whether a table only arranges things: it has no rows, or nothing in them.
func isLayout(g *Grid) bool {
	return !slices.ContainsFunc(g.Rows, func(r Row) bool {
		return slices.ContainsFunc(r.Cells, func(c Cell) bool { return c.Text != "" })
	})
}

// checkWidth reports a row that has not as many cells as the header.
func (s *spans) checkWidth(row *fullRow, width int) {
	switch cells := row.Cells; {
	case len(cells) < width:
		s.report(row.stop, "cell-missing", "this row has %s, the table %s; write an empty cell (<td></td>) for each that has nothing "+
			"to say", count(len(cells), "cell"), count(width, "column"))
	case len(cells) > width && slices.ContainsFunc(cells[width:], func(c Cell) bool { return strings.TrimSpace(c.Text) != "" }):
		s.diags.Report("cell-extra", cells[width].Pos, "this row has %s, the header %s: nothing says what stands from here on; add a "+
			"header or remove the cell", count(len(cells), "cell"), count(width, "column"))
	}
}

package shapes

import (
	"slices"

	"github.com/errgen/errgen/generator/internal/cells"
	"github.com/errgen/errgen/generator/internal/markdown"
	"github.com/errgen/errgen/generator/internal/vocabulary"
)

// transposed turns a table whose codes stand across the top and whose labels stand down the side: each column is an error.
//
//	|         | 4001        | 4002         |
//	| Message | No such cup | The cup is hot |
//	| Cause   | It fell.    | It is new.   |
//
// So is one that tells of a single error, under no header or one like "Property | Value".
func transposed(g *markdown.Grid) *markdown.Grid {
	lines := make([][]markdown.Cell, 0, len(g.Rows)+1)
	if !isEmpty(g.Header) {
		lines = append(lines, g.Header)
	}
	for _, r := range g.Rows {
		lines = append(lines, r.Cells)
	}
	if one := oneError(g); one != nil {
		lines = one
	} else if !isTransposed(lines) {
		return g
	}
	table := *g
	table.Header, table.Rows = nil, nil
	for _, line := range lines {
		table.Header = append(table.Header, line[0])
	}
	if h := &table.Header[0]; h.Text == "" {
		h.Text, h.Spans = "Code", []markdown.Span{{Text: "Code"}}
	}
	for i := 1; i < len(lines[0]); i++ {
		row := markdown.Row{Pos: lines[0][i].Pos}
		for _, line := range lines {
			cell := markdown.Cell{Pos: row.Pos}
			if i < len(line) {
				cell = line[i]
			}
			row.Cells = append(row.Cells, cell)
		}
		table.Rows = append(table.Rows, row)
	}
	return &table
}

// isTransposed reports whether the first of some lines is of codes, and the others begin with words that headers are made of.
func isTransposed(lines [][]markdown.Cell) bool {
	const most = 12 // labels
	if len(lines) < 2 || len(lines) > most || len(lines[0]) < 3 {
		return false
	}
	label := lines[0][0]
	if label.Text != "" && !isHeader(label) {
		return false
	}
	labels := 0
	for _, line := range lines[1:] {
		if len(line) < 2 || line[0].Text == "" {
			return false
		}
		if isHeader(line[0]) {
			labels++
		}
	}
	codes := lines[0][1:]
	return labels*2 > len(lines)-1 && !slices.ContainsFunc(codes, func(c markdown.Cell) bool { return !isCode(c) })
}

// oneError returns the rows of a table that are of one error: each is a label and a value, most labels are words that headers are made of,
// one is a code's, and below a header another is a message's or an explanation's. It returns nil for other tables.
func oneError(g *markdown.Grid) [][]markdown.Cell {
	const fewest, most = 2, 12 // labels
	if len(g.Header) != 2 || len(g.Rows) < fewest || len(g.Rows) > most || !isEmpty(g.Header) && !saysValues(g.Header) {
		return nil
	}
	var lines [][]markdown.Cell
	labels, coded, told := 0, false, isEmpty(g.Header)
	for _, r := range g.Rows {
		if len(r.Cells) != 2 || r.Cells[0].Text == "" {
			return nil
		}
		said := vocabulary.Roles(r.Cells[0].Text)
		labels += count(isHeader(r.Cells[0]))
		coded = coded || said["code"] == vocabulary.Whole && isCodeOrSymbol(r.Cells[1])
		told = told || max(said["message"], said["summary"], said["cause"]) == vocabulary.Whole && isPhrase(r.Cells[1])
		lines = append(lines, r.Cells)
	}
	if !coded || !told || labels*2 <= len(lines) {
		return nil
	}
	return lines
}

// saysValues reports whether a header says nothing but that values stand beside what they are of: "Property | Value".
func saysValues(header []markdown.Cell) bool {
	of := vocabulary.Roles(header[0].Text)[vocabulary.Foreign]
	return of == vocabulary.Whole && vocabulary.Key(header[1].Text) == "value"
}

// isCodeOrSymbol reports whether a cell could be a code, and is no plain word.
func isCodeOrSymbol(c markdown.Cell) bool {
	look := cells.LookOf(cells.Clean(c.Text))
	return !isHeader(c) && (look == cells.Number || look == cells.Symbol)
}

// isCode reports whether a cell can hardly be anything but a code or an HTTP status.
func isCode(c markdown.Cell) bool {
	text := cells.Clean(c.Text)
	if status, _ := cells.Status(text); status > 0 {
		return true
	}
	look := cells.LookOf(text)
	return !isHeader(c) && (look == cells.Number || look == cells.Symbol && cells.IsConstant(cells.Unquote(text)))
}

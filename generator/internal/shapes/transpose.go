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
// So does one without a header that tells of a single error.
func transposed(g *markdown.Grid) *markdown.Grid {
	lines := make([][]markdown.Cell, 0, len(g.Rows)+1)
	if !isEmpty(g.Header) {
		lines = append(lines, g.Header)
	}
	for _, r := range g.Rows {
		lines = append(lines, r.Cells)
	}
	if !isTransposed(lines) && !(isEmpty(g.Header) && isOneError(lines)) {
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

// isOneError reports whether some lines of two cells are of one error: each begins with a label, most of these are words that headers are
// made of, and one is a code's.
func isOneError(lines [][]markdown.Cell) bool {
	const fewest, most = 2, 12 // labels
	if len(lines) < fewest || len(lines) > most {
		return false
	}
	labels, coded := 0, false
	for _, line := range lines {
		if len(line) != 2 || line[0].Text == "" {
			return false
		}
		labels += count(isHeader(line[0]))
		coded = coded || vocabulary.Roles(line[0].Text)["code"] == vocabulary.Whole && isCodeOrSymbol(line[1])
	}
	return coded && labels*2 > len(lines)
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

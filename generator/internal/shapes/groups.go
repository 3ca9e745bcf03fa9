package shapes

import (
	"cmp"
	"slices"
	"strconv"

	"github.com/errgen/errgen/generator/internal/cells"
	"github.com/errgen/errgen/generator/internal/markdown"
	"github.com/errgen/errgen/generator/internal/vocabulary"
)

// grouped takes the rows out of a table that head others, and returns what they say of these. So does a label of an HTML table, which
// is no row. Rows that are empty only set others apart.
func grouped(g *markdown.Grid) (*markdown.Grid, []Group) {
	heads := headsOf(g)
	var groups []Group
	rows := make([]markdown.Row, 0, len(g.Rows))
	label := ""
	for i, r := range g.Rows {
		if r.Group != label {
			label = r.Group
			groups = append(groups, newGroup(len(rows), markdown.Cell{Inline: plain(label)}))
		}
		if isBlank(r) {
			continue
		}
		if heads[i] {
			groups = append(groups, newGroup(len(rows), r.Cells[0]))
			continue
		}
		rows = append(rows, r)
	}
	if len(rows) == len(g.Rows) {
		return g, groups
	}
	table := *g
	table.Rows = rows
	return &table, groups
}

func plain(text string) markdown.Inline {
	return markdown.Inline{Source: text, Text: text, Spans: []markdown.Span{{Text: text}}}
}

// headsOf says which rows of a table head others. Such a row has its first cell only: in bold, or a phrase or a plain word, as those of the others
// are not; or a code or a status with nothing below it.
func headsOf(g *markdown.Grid) map[int]bool {
	if len(g.Header) < 2 {
		return nil
	}
	const few = 5 // of so many rows, one may look like a head
	full, bold, phrases, words := 0, 0, 0, 0
	for _, r := range g.Rows {
		if len(r.Cells) > 0 && !isSingle(r) {
			full++
			bold += count(r.Cells[0].Bold())
			phrases += count(isPhrase(r.Cells[0]))
			words += count(isPhrase(r.Cells[0]) || isWordCell(r.Cells[0]))
		}
	}
	heads := map[int]bool{}
	for i, r := range g.Rows {
		if !isSingle(r) || i+1 == len(g.Rows) || isSingle(g.Rows[i+1]) {
			continue
		}
		c, next := r.Cells[0], g.Rows[i+1].Cells
		if c.Bold() && bold*few <= full || isTitle(c) && phrases*few <= full || isName(c) && words*few <= full || isCode(c) && len(next) > 0 && cells.Clean(next[0].Text) == "" {
			heads[i] = true
		}
	}
	return heads
}

// isTitle reports whether a phrase heads rows, and is none by which an error may be called that the table says no more of.
func isTitle(c markdown.Cell) bool {
	if !isPhrase(c) {
		return false
	}
	g := newGroup(0, c)
	return g.Status > 0 || g.Code != "" || vocabulary.Errors.In(c.Text) || !vocabulary.Failures.In(c.Text)
}

// isName reports whether a plain word heads rows, as the name of a part does, and is no error that the table says no more of.
func isName(c markdown.Cell) bool {
	return isWordCell(c) && len(c.Code) == 0 && !vocabulary.Failures.In(c.Text)
}

func isWordCell(c markdown.Cell) bool { return cells.LookOf(cells.Clean(c.Text)) == cells.Word }

// isBlank reports whether nothing stands in a row.
func isBlank(r markdown.Row) bool {
	return !slices.ContainsFunc(r.Cells, func(c markdown.Cell) bool { return cells.Clean(c.Text) != "" })
}

// isSingle reports whether a row has nothing but its first cell.
func isSingle(r markdown.Row) bool {
	return len(r.Cells) > 0 && cells.Clean(r.Cells[0].Text) != "" && isEmpty(r.Cells[1:])
}

func count(is bool) int {
	if is {
		return 1
	}
	return 0
}

// isPhrase reports whether a cell has several words, and is no code with something beside it.
func isPhrase(c markdown.Cell) bool {
	look := cells.LookOf(cells.Clean(c.Text))
	return look == cells.Phrase || look == cells.Sentence
}

// newGroup reads what heads the rows from first on: "BadRequestError (status code 400)", "404 Not Found", "`no_cup`", "Orders".
func newGroup(first int, head markdown.Cell) Group {
	g := Group{Pos: head.Pos, First: first, Text: cells.Clean(head.Text), Status: sectionStatus([]string{head.Text})}
	k, ok := readKey(head.Pos, head.Inline)
	switch code := k.code.Text; {
	case !ok || !k.strong:
	case k.status.Text != "":
		g.Status, g.Code = statusOf(k.status.Text), cmp.Or(k.name.Text, code)
	case code == strconv.Itoa(g.Status), !k.parted && k.text.Text != "":
	case isNumber(k), len(k.code.Code) > 0, vocabulary.Failures.In(code): // other words may head rows about orders, say
		g.Code = code
	}
	return g
}

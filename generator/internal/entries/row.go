package entries

import (
	"fmt"
	"go/token"
	"slices"
	"strings"

	"github.com/errgen/errgen/generator/internal/cells"
	"github.com/errgen/errgen/generator/internal/holes"
	"github.com/errgen/errgen/generator/internal/markdown"
	"github.com/errgen/errgen/generator/internal/model"
	"github.com/errgen/errgen/generator/internal/tables"
	"github.com/errgen/errgen/generator/internal/vocabulary"
)

// fillFirst fills a row's empty first cell with the one above, where documents leave out what would repeat: the status, or the code of
// a row that nothing else identifies. An empty code beside a message means any code.
func fillFirst(t *tables.Table, r markdown.Row, above *markdown.Cell) markdown.Row {
	if len(r.Cells) < 2 || len(t.Columns) == 0 {
		return r
	}
	if role := t.Columns[0].Role; role != "status" && (role != "code" || t.Column("message") >= 0 || t.Column("name") >= 0) {
		return r
	}
	if cells.Clean(r.Cells[0].Text) != "" {
		*above = r.Cells[0]
		return r
	}
	if slices.ContainsFunc(r.Cells, func(c markdown.Cell) bool { return cells.Clean(c.Text) != "" }) {
		r.Cells = slices.Clone(r.Cells)
		r.Cells[0].Inline = above.Inline
	}
	return r
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

// error makes entries of a row about an error: one, or one for each code that it names.
func (r *reader) error(t *tables.Table, row markdown.Row) {
	e := Entry{Table: t, Row: row, Pos: row.Pos, At: row.Pos, Section: t.Section, Text: r.text(t, row)}
	odd, codes := e.fill(t, row)
	if t.Names >= 0 && t.Names < len(row.Cells) {
		e.Name = cells.Code(row.Cells[t.Names].Inline)
	}
	if t.Column("status") < 0 {
		e.Status = t.Grid.Status
	}
	if len(codes) == 0 && e.Message == "" && e.Name == "" {
		if e.Status > 0 && !e.Text.IsZero() { // it speaks of the status, whatever the error
			r.entries.Statuses = append(r.entries.Statuses, Status{t, row.Pos, e.Status, e.Text})
			return
		}
		why := "it has no code and no message, so no response can be told to be this error"
		if n := len(row.Cells); n < len(t.Columns) {
			why += fmt.Sprintf("; the table has %d columns, the row %d", len(t.Columns), n)
		}
		r.unused(t, row.Pos, why)
		return
	}
	if odd != nil {
		r.diags.Report("status-unreadable", odd.Pos, "%q is not one HTTP status; the row is used without a status", cells.Clean(odd.Text))
	}
	if len(codes) == 0 && e.Message == "" {
		codes = []string{e.Name}
	}
	if len(codes) == 0 {
		codes = []string{""}
	}
	e.describe()
	for _, code := range codes {
		one := e
		if one.Code = code; code != "" && !strings.HasPrefix(code, t.Prefix) {
			one.Code = t.Prefix + code
		}
		r.entries.Errors = append(r.entries.Errors, &one)
	}
}

// fill takes what a row's cells say by their columns' roles. It returns the cell of a status that is none, and the row's codes.
func (e *Entry) fill(t *tables.Table, r markdown.Row) (odd *markdown.Cell, codes []string) {
	for i, cell := range r.Cells {
		if i >= len(t.Columns) {
			break // markdown has reported it
		}
		switch t.Columns[i].Role {
		case "status":
			status, ok := cells.Status(cells.Clean(cell.Text))
			if !ok || status > 0 && status < 10 {
				odd = &cell // a class is no status that a response could have
			} else {
				e.Status = status
			}
		case "code":
			if i == t.Column("code") { // a second column is the same code in other digits
				codes = e.fillCode(cell)
			}
		case "name":
			e.Name = cells.Code(cell.Inline)
		case "message":
			if e.setMessage(cell, cells.Message(cell.Inline)); t.Shape != "table" && t.Shape != "html" {
				e.several = messageLines(cell.Inline) // each stood by itself: as items of a list, mostly
			}
			if len(codes) == 0 {
				if fields := splitFields(cell); fields["code"] != "" {
					codes = e.fillCode(cell)
				}
			}
		case "retry":
			e.Retry = vocabulary.Yes(cells.Clean(cell.Text))
		}
	}
	return odd, codes
}

// fillCode takes the codes out of a cell, and the message where both stand in one: code: 400, reason: "invalid_appid".
func (e *Entry) fillCode(cell markdown.Cell) []string {
	fields := splitFields(cell)
	if fields == nil {
		if spans := codeSpans(cell.Inline); spans != nil {
			return spans
		}
		return splitCodes(cells.Code(cell.Inline))
	}
	if m := fields["message"]; m != "" {
		e.setMessage(cell, m)
	} else if e.Message == cells.Message(cell.Inline) {
		e.Message = "" // it was the fields' own text
	}
	return splitCodes(fields["code"])
}

func (e *Entry) setMessage(cell markdown.Cell, message string) {
	if message == "" {
		return
	}
	e.Message, e.At, e.marks = message, cell.Pos, nil
	for _, s := range cell.Spans {
		if s.Code || s.Bold {
			e.marks = append(e.marks, holes.Mark{Text: strings.TrimSpace(s.Text)})
		}
	}
}

// messageLines returns the messages that stand one a line in a cell.
func messageLines(in markdown.Inline) []string {
	var messages []string
	for line := range strings.Lines(in.Text) {
		if m := cells.Unquote(cells.Clean(line)); !cells.IsNone(m) && !slices.Contains(messages, m) {
			messages = append(messages, m)
		}
	}
	return messages
}

// status makes entries of a row about statuses or classes of them.
func (r *reader) status(t *tables.Table, row markdown.Row) {
	var statuses []int
	for _, cell := range codeMark.Split(cells.Text(row, t.Column("status")), -1) {
		if status, ok := cells.Status(cell); ok && status > 0 {
			statuses = append(statuses, status)
		}
	}
	switch text := r.text(t, row); {
	case len(statuses) == 0:
		r.unused(t, row.Pos, "it names no HTTP status, like 404 or 4xx")
	case text.IsZero():
		r.unused(t, row.Pos, "it says nothing of its status")
	default:
		for _, status := range statuses {
			r.entries.Statuses = append(r.entries.Statuses, Status{t, row.Pos, status, text})
		}
	}
}

// unused notes and reports a row that came to nothing.
func (r *reader) unused(t *tables.Table, pos token.Position, why string) {
	r.entries.Unused = append(r.entries.Unused, Unused{t, pos, why})
	r.diags.Report("row-unused", pos, "the row is not used: %s", why)
}

// text takes what a row says to people.
func (r *reader) text(t *tables.Table, row markdown.Row) model.Text {
	prose := func(role string) string {
		if i := t.Column(role); i >= 0 && i < len(row.Cells) {
			return cells.Prose(row.Cells[i].Inline, r.base)
		}
		return ""
	}
	text := model.Text{Summary: prose("summary"), Action: prose("action")}
	if cause := prose("cause"); cause != "" {
		text.Causes = []string{cause}
	}
	return text
}

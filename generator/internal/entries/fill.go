package entries

import (
	"slices"
	"strings"

	"github.com/errgen/errgen/generator/internal/cells"
	"github.com/errgen/errgen/generator/internal/holes"
	"github.com/errgen/errgen/generator/internal/markdown"
	"github.com/errgen/errgen/generator/internal/model"
	"github.com/errgen/errgen/generator/internal/tables"
	"github.com/errgen/errgen/generator/internal/vocabulary"
)

// A filling is what a row's cells say beside what goes into its entry as it stands.
type filling struct {
	habits
	codes  []string
	others []string        // what further columns of codes hold
	odd    *markdown.Cell  // a status that is none
	title  markdown.Cell   // what stands behind a code in its cell
	lines  []cells.Lead    // codes with texts, one a line of a cell: each is an error
	note   markdown.Inline // what explains a message in its cell
}

// fill takes what a row's cells say by their columns' roles.
func (e *Entry) fill(t *tables.Table, r markdown.Row, h habits) filling {
	f := filling{habits: h}
	for i, cell := range r.Cells {
		if i >= len(t.Columns) {
			break // markdown has reported it
		}
		switch t.Columns[i].Role {
		case "status":
			e.fillStatus(cell, &f)
		case "code":
			if i == t.Column("code") {
				e.fillCode(cell, &f)
			} else {
				f.others = append(f.others, cells.Code(cell.Inline))
			}
		case "name":
			if h.named && t.Column("code") < 0 {
				e.fillCode(cell, &f)
			} else {
				e.Name = cells.Code(cell.Inline)
			}
		case "message":
			e.fillMessage(t, cell, &f)
		case "retry":
			e.fillRetry(t.Columns[i].Asks, cells.Clean(cell.Text), h.ticks)
		}
	}
	return f
}

// fillRetry takes what a cell says of trying again.
func (e *Entry) fillRetry(asks vocabulary.Asking, text string, ticks bool) {
	if ticks && cells.IsNone(text) {
		e.Retry = model.RetryNo
	}
	if again, ok := vocabulary.Retry(text, asks); ok {
		e.Retry = model.RetryIf(again)
	}
	if !cells.IsNone(text) && !vocabulary.IsRetry(text) {
		e.Again = text
	}
}

// fillStatus takes the status out of a cell, and what stands behind it where that is not its name: 401 - Invalid key.
func (e *Entry) fillStatus(cell markdown.Cell, f *filling) {
	status, ok := cells.Status(cells.Clean(cell.Text))
	if !ok || status > 0 && status < 10 {
		f.odd = &cell // a class is no status that a response could have
		return
	}
	e.Status = status
	if title, ok := cells.Title(cell.Inline); ok && f.codes == nil {
		f.title = markdown.Cell{Pos: cell.Pos, Inline: title}
	}
}

// fillCode takes the codes out of a cell, and what else stands in it: a message in fields of the body, code: 400, reason: "invalid_appid"; a
// text behind the code, or the name of a number.
func (e *Entry) fillCode(cell markdown.Cell, f *filling) {
	f.title = markdown.Cell{} // that of a status
	fields := splitFields(cell)
	if fields != nil {
		if m := fields["message"]; m != "" {
			e.setMessage(cell, m)
		} else if e.Message == cells.Message(cell.Inline) {
			e.Message = "" // it was the fields' own text
		}
		f.codes = splitCodes(fields["code"])
		return
	}
	if bare := cells.BareCode(cell.Inline); bare.Text != cell.Text {
		e.More = append(e.More, More{"code", cell.Pos, cells.Clean(cell.Text), bare.Text})
		cell.Inline = bare
	}
	if f.codes = codeSpans(cell.Inline); f.codes != nil {
		return
	}
	if f.codes = codeLines(cell.Text); f.codes != nil {
		return
	}
	if lines := cells.CodedLines(cell.Inline); len(lines) > 1 {
		f.lines, f.title.Pos = lines, cell.Pos
		return
	}
	lead, ok := cells.LeadOf(cell.Inline)
	if f.codes = splitCodes(cells.Code(cell.Inline)); len(f.codes) > 1 || !ok || !f.splits(lead) {
		return
	}
	f.codes = []string{lead.Code}
	if status, _ := cells.Status(lead.Code); cells.StatusName(status, lead.Text.Text) == 0 {
		f.title = markdown.Cell{Pos: cell.Pos, Inline: lead.Text}
	}
	if e.Status == 0 {
		e.Status = lead.Status
	}
	if e.Name == "" {
		e.Name = lead.Name
	}
}

// fillMessage takes the message out of a cell, or the messages where they surely are several.
func (e *Entry) fillMessage(t *tables.Table, cell markdown.Cell, f *filling) {
	if f.coded {
		if f.lines = cells.CodedLines(cell.Inline); f.lines != nil {
			f.title.Pos = cell.Pos
			return
		}
	}
	e.setMessage(cell, cells.Message(cell.Inline))
	if t.Shape == "table" || t.Shape == "html" {
		e.several = cells.Messages(cell.Inline)
	} else {
		e.several = messageLines(cell.Inline) // each stood by itself: as items of a list, mostly
	}
	if len(e.several) < 2 {
		e.fillSaid(cell, f)
	}
	if len(f.codes) == 0 {
		if fields := splitFields(cell); fields["code"] != "" {
			e.fillCode(cell, f)
		}
	}
}

// fillSaid takes a message out of a cell that may have more in it.
func (e *Entry) fillSaid(cell markdown.Cell, f *filling) {
	said := cells.SaidOf(cell.Inline)
	bare, whole := cells.Message(said.Message), cells.Message(cell.Inline)
	if e.also = said.Also; bare == whole || bare == "" {
		return // as in nearly all cells
	}
	cell.Inline = said.Message
	e.setMessage(cell, bare)
	e.several, f.note = nil, said.Note
	e.More = append(e.More, More{"message", cell.Pos, whole, bare})
}

// keepMarked notes what a row's message was before a mark was taken out of its cell: it may be sent so.
func (e *Entry) keepMarked(t *tables.Table, written markdown.Row) {
	i := t.Column("message")
	if e.Message == "" || i < 0 || i >= len(written.Cells) || len(e.several) > 1 {
		return
	}
	whole, read := cells.Message(written.Cells[i].Inline), cells.Message(e.Row.Cells[i].Inline)
	if whole == read || whole == e.Message {
		return
	}
	e.also = append(e.also, whole)
	if !slices.ContainsFunc(e.More, func(m More) bool { return m.Role == "message" }) {
		e.More = append(e.More, More{"message", written.Cells[i].Pos, whole, e.Message})
	}
}

func (e *Entry) setMessage(cell markdown.Cell, message string) {
	if message == "" {
		return
	}
	e.Message, e.At, e.marks = message, cell.Pos, nil
	for _, s := range cell.Spans {
		if s.Code || s.Bold {
			e.marks = append(e.marks, holes.Mark{Text: strings.TrimSpace(s.Text), Code: s.Code})
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

package entries

import (
	"cmp"
	"fmt"
	"go/token"
	"slices"
	"strings"

	"github.com/errgen/errgen/generator/internal/cells"
	"github.com/errgen/errgen/generator/internal/markdown"
	"github.com/errgen/errgen/generator/internal/shapes"
	"github.com/errgen/errgen/generator/internal/tables"
	"github.com/errgen/errgen/generator/internal/vocabulary"
)

// error makes entries of a row about an error: one, or one for each code that it names.
func (r *reader) error(t *tables.Table, row markdown.Row, group shapes.Group, h habits) {
	written := row
	row, state := unmarked(t, row)
	e := Entry{Table: t, Row: row, Pos: row.Pos, At: row.Pos, Section: t.Section, State: state}
	f := e.fill(t, row, h)
	e.keepMarked(t, written)
	if t.Names >= 0 && t.Names < len(row.Cells) {
		e.Name = cells.Code(row.Cells[t.Names].Inline)
	}
	e.Text, e.Others = r.texts(t, row)
	if is, says := e.unwritten(f); is != 0 && r.reserve(e, f, is, says) {
		return
	}
	if !e.State.Retired() && e.State.State != vocabulary.Active {
		e.State = h.above.in(group)
	}
	if code := cells.Text(row, t.Column("code")); h.several(code) {
		r.unused(t, row.Pos, fmt.Sprintf("%q is no code of a single error, as those of the other rows are", code))
		return
	}
	if f.lines == nil {
		r.complete(e, f, group)
		return
	}
	for _, line := range f.lines {
		one, of := e, f
		of.codes, of.title.Inline = splitCodes(line.Code), line.Text
		if one.Status == 0 {
			one.Status = line.Status
		}
		if f.coded {
			one.setMessage(of.title, cells.Message(line.Text))
			of.title = markdown.Cell{}
		}
		if line.Name != "" {
			one.Name = line.Name
		}
		r.complete(one, of, group)
	}
}

// complete makes the entries of a row, or of a line in it, of what its cells say.
func (r *reader) complete(e Entry, f filling, group shapes.Group) {
	t, row := e.Table, e.Row
	e.say(row, f, r.base)
	if e.Status == 0 && (t.Column("status") < 0 || group.Status > 0 && cells.Text(row, t.Column("status")) == "") {
		e.Status = cmp.Or(group.Status, t.Grid.Status)
	}
	codes := f.codes
	if len(codes) == 0 && group.Code != "" {
		codes = []string{group.Code}
	}
	if len(codes) == 0 && e.Message == "" && e.Name == "" {
		if e.Status > 0 && (!e.Text.IsZero() || len(e.Others) > 0) { // it speaks of the status, whatever the error
			r.entries.Statuses = append(r.entries.Statuses, Status{t, row.Pos, e.Status, e.Text, e.Others})
			return
		}
		if e.Status >= 100 && e.Status < 400 {
			r.success(t, row.Pos)
			return
		}
		why := "it has no code and no message, so no response can be told to be this error"
		if n := len(row.Cells); n < len(t.Columns) {
			why += fmt.Sprintf("; the table has %d columns, the row %d", len(t.Columns), n)
		}
		r.unused(t, row.Pos, why)
		return
	}
	if f.odd != nil && e.Status == 0 {
		r.diags.Report("status-unreadable", f.odd.Pos, "%q is not one HTTP status; the row is used without a status", cells.Clean(f.odd.Text))
	}
	if len(codes) == 0 && e.Message == "" {
		codes = []string{e.Name}
	}
	if len(codes) == 0 {
		codes = []string{""}
	}
	e.describe(r.locale)
	for _, code := range codes {
		one := e
		one.Code = prefixed(code, t.Prefix)
		one.Also = nil
		for _, other := range f.others {
			if sameNumber(code, other) {
				one.Also = append(one.Also, prefixed(other, t.Prefix))
			}
		}
		if r.succeeds(&one) {
			r.entries.Successes = append(r.entries.Successes, &one)
			continue
		}
		r.entries.Errors = append(r.entries.Errors, &one)
	}
}

// prefixed returns a code as it is sent, with what stands before it there.
func prefixed(code, prefix string) string {
	if code == "" || strings.HasPrefix(code, prefix) {
		return code
	}
	return prefix + code
}

// status makes entries of a row about statuses or classes of them.
func (r *reader) status(t *tables.Table, row markdown.Row) {
	var statuses []int
	for _, cell := range codeMark.Split(cells.Text(row, t.Column("status")), -1) {
		if status, ok := cells.Status(cell); ok && status > 0 {
			statuses = append(statuses, status)
		}
	}
	text, others := r.texts(t, row)
	switch {
	case len(statuses) == 0:
		r.unused(t, row.Pos, "it names no HTTP status, like 404 or 4xx")
	case text.IsZero() && len(others) == 0:
		if slices.ContainsFunc(statuses, func(s int) bool { return s >= 400 || s < 10 }) {
			r.unused(t, row.Pos, "it says nothing of its status")
		} else {
			r.success(t, row.Pos)
		}
	default:
		for _, status := range statuses {
			r.entries.Statuses = append(r.entries.Statuses, Status{t, row.Pos, status, text, others})
		}
	}
}

// success notes a row that says nothing but that a request succeeds. Nobody misses it, so it is not reported.
func (r *reader) success(t *tables.Table, pos token.Position) {
	r.entries.Unused = append(r.entries.Unused, Unused{Table: t, Pos: pos, Why: "it is about success, and says nothing of it"})
}

// unused notes and reports a row that came to nothing.
func (r *reader) unused(t *tables.Table, pos token.Position, why string) {
	r.entries.Unused = append(r.entries.Unused, Unused{Table: t, Pos: pos, Why: why})
	r.diags.Report("row-unused", pos, "the row is not used: %s", why)
}

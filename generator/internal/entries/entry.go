// Package entries takes the documented errors out of tables: each row cleaned, cell by cell, with the template of its message.
package entries

import (
	"go/token"
	"net/url"

	"github.com/errgen/errgen/generator/internal/cells"
	"github.com/errgen/errgen/generator/internal/diag"
	"github.com/errgen/errgen/generator/internal/holes"
	"github.com/errgen/errgen/generator/internal/markdown"
	"github.com/errgen/errgen/generator/internal/model"
	"github.com/errgen/errgen/generator/internal/tables"
)

// Entries are what the rows of some tables say.
type Entries struct {
	Errors    []*Entry
	Statuses  []Status
	Successes []*Entry // of requests that succeed: no errors
	Unused    []Unused
}

// An Entry is one documented error: a row, or one of several codes of a row.
type Entry struct {
	Table   *tables.Table
	Row     markdown.Row   // with what stands in other rows and holds for it too
	Pos     token.Position // of the row
	At      token.Position // of its message, or of what identifies it otherwise
	Section []string
	Status  int
	Code    string
	Also    []string // other spellings of it: in other digits
	Name    string   // a symbolic constant's name
	Message string
	Text    model.Text
	Others  []Told // the text in other languages, in the columns' order
	Retry   model.Retry
	Again   string      // what the row says of trying again besides yes or no
	State   cells.State // whether the error is still in use, if the row or what stands above says it

	Templates []model.Template
	Parts     []model.Part // of its message, the first if it has several: names are made of it

	More []More // cells that hold more than what is read in them

	also    []string     // forms of the message in which it may be sent besides
	several []string     // the messages that it is one of, where they stand one a line
	marks   []holes.Mark // in the cell of the message
	locale  string
}

// More is a cell that holds more than a code or a message, which is all that is read in it.
type More struct {
	Role          string // "code" or "message"
	Pos           token.Position
	Written, Read string
}

// A Status is one row about an HTTP status, or a class of them: 4 for 4xx.
type Status struct {
	Table  *tables.Table
	Pos    token.Position
	Status int
	Text   model.Text
	Others []Told
}

// Told is a text in a language that a column's header names.
type Told struct {
	Locale string // a BCP 47 tag
	Text   model.Text
}

// Unused is a row that says nothing of an error or a status.
type Unused struct {
	Table *tables.Table
	Pos   token.Position
	Why   string

	Reserved bool // it says so itself
}

// Read takes the entries out of all tables but those about something else, of documents in the language with the tag locale. Relative
// links in texts are resolved against base, which may be nil. Successes are the codes that errgen.yaml says are no errors', nil
// if they are to be found. Corrected reports whether errgen.yaml corrects an entry, which is an error then, whatever its row says.
func Read(all []*tables.Table, locale string, base *url.URL, successes []string, corrected func(*Entry) bool) (Entries, diag.List) {
	r := reader{locale: locale, base: base, successes: successes, corrected: corrected}
	for _, t := range all {
		r.table(t)
	}
	r.reportSuccesses()
	return r.entries, r.diags
}

// A reader is one call of Read.
type reader struct {
	locale    string
	base      *url.URL
	successes []string // codes that errgen.yaml says are no errors', nil if it doesn't say which are
	corrected func(*Entry) bool
	reserved  []reserved // rows of a table that are no errors, as they say themselves
	entries   Entries
	diags     diag.List
}

func (r *reader) table(t *tables.Table) {
	if t.Kind == "other" {
		return
	}
	h := habitsOf(t)
	h.ticks = ticks(t)
	h.above = newStatesAbove(t)
	for i, row := range completed(t) {
		switch t.Kind {
		case "errors":
			r.error(t, row, t.Grid.Group(i), h)
		default:
			r.status(t, row)
		}
	}
	r.reportReserved()
}

// describe makes templates of the messages, which are documented in a language.
func (e *Entry) describe(locale string) {
	e.locale = locale
	for i, m := range e.messages() {
		t := holes.Read(m, locale, e.marks)
		if i == 0 {
			t = holes.Besides(t, locale, "as its cell may mean", e.also)
			e.Parts = t.Parts
		}
		e.Templates = append(e.Templates, t)
	}
}

// messages returns each that is documented for the entry.
func (e *Entry) messages() []string {
	switch {
	case e.Message == "":
		return nil
	case len(e.several) == 0:
		return []string{e.Message}
	}
	return e.several
}

// Samples returns the parts of the entry's message that may be samples; none if it has several messages.
func (e *Entry) Samples() []holes.Sample {
	if len(e.messages()) != 1 || len(e.Templates) != 1 {
		return nil
	}
	return holes.Samples(e.messages()[0], e.marks...)
}

// Shows reports for which samples of the entry's message another text has other values.
func (e *Entry) Shows(text string, samples []holes.Sample) []holes.Sample {
	return holes.Shows(e.messages()[0], text, samples)
}

// Vary returns the template of the entry's message in which samples vary.
func (e *Entry) Vary(samples []holes.Sample) model.Template {
	return holes.Besides(holes.Read(e.messages()[0], e.locale, e.marks, samples...), e.locale, "as its cell may mean", e.also)
}

package analyze

import (
	"go/token"

	"github.com/errgen/errgen/generator/internal/config"
	"github.com/errgen/errgen/generator/internal/markdown"
	"github.com/errgen/errgen/generator/internal/model"
	"github.com/errgen/errgen/templates/support"
)

// Entries are the rows of some documents, cleaned.
type entries struct {
	errors   []*entry
	statuses []statusEntry
}

// An entry is one row of a table about errors.
type entry struct {
	table   *Table
	pos     token.Position // of the row
	at      token.Position // of its message, or of what identifies it otherwise
	section []string
	status  int
	code    string
	name    string // a symbolic constant's name
	message string
	several []string // the messages that it is one of, where they stand one a line
	text    model.Text

	literal    string // the message without what varies in it: names are made of it
	templates  []model.Template
	named      string // by errgen.yaml
	corrected  bool   // errgen.yaml knows of the row
	correction config.Row
	wired      bool // errgen.yaml says what the API sends for it
	byCode     bool
	retry      bool
	reason     *model.Reason
}

// A statusEntry is one row of a table about statuses or classes of them.
type statusEntry struct {
	table  *Table
	pos    token.Position
	status int
	text   model.Text
}

// read takes the rows out of all tables of some documents, and out of what stands in other shapes.
func (a *analysis) read(docs []*markdown.Document) *entries {
	es := &entries{}
	for _, d := range docs {
		for _, pos := range a.pages[d.File].left {
			a.diags.Report("entry-few", pos, "this looks like an error, but there are fewer than %d of its kind, so it is not read; write it as a row of a table", fewest)
		}
		for _, g := range a.pages[d.File].grids {
			a.readGrid(g, es)
		}
	}
	return es
}

func (a *analysis) readGrid(g *markdown.Grid, es *entries) {
	t := a.tableOf(g)
	a.tables = append(a.tables, t)
	if t.Kind == "other" {
		return
	}
	var above markdown.Cell
	var whole markdown.Row
	for _, r := range g.Rows {
		r = t.fillFirst(t.realign(r, &whole), &above)
		if t.Kind == "errors" {
			a.readError(t, r, es)
		} else {
			a.readStatus(t, r, es)
		}
	}
}

// identity is all by which the wire tells an entry from others. Entries with equal identities are one error.
type identity struct {
	status   int
	code     string
	patterns string
}

// identity of an entry without a template includes the constant that the document gives it.
func (e *entry) identity() identity {
	id := identity{status: e.status, code: e.code}
	for _, t := range e.templates {
		id.patterns += support.Normalize(t.Pattern()) + "\n"
	}
	if len(e.templates) == 0 {
		id.patterns = "\x00" + e.name + "\x00" + support.Normalize(e.message)
	}
	return id
}

// documented is what the rows of a document and of its translations have in common.
func (e *entry) documented() identity {
	return identity{e.status, e.code, support.Normalize(e.message)}
}

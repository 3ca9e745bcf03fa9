package analyze

import (
	"go/token"

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
	text    model.Text

	literal   string // the message without what varies in it: names are made of it
	templates []model.Template
	named     string // by errgen.yaml
	corrected bool   // errgen.yaml knows of the row
	wired     bool   // errgen.yaml says what the API sends for it
	byCode    bool
	retry     bool
	reason    *model.Reason
}

// A statusEntry is one row of a table about statuses or classes of them.
type statusEntry struct {
	table  *Table
	pos    token.Position
	status int
	text   model.Text
}

// read takes the rows out of all tables of some documents.
func (a *analysis) read(docs []*markdown.Document) *entries {
	es := &entries{}
	for _, d := range docs {
		for _, b := range d.Blocks {
			if g, ok := b.(*markdown.Grid); ok {
				a.readGrid(g, es)
			}
		}
	}
	return es
}

func (a *analysis) readGrid(g *markdown.Grid, es *entries) {
	t := readTable(g, a.config.Columns)
	a.tables = append(a.tables, t)
	if t.Kind == "other" {
		return
	}
	for _, c := range t.Columns {
		if c.Role == "" && c.Why == "" {
			a.diags.Report("column-unused", c.Pos, "the column %q is not used; to use it, give it a role in errgen.yaml: columns: {%q: note}", c.Header, c.Header)
		}
	}
	above := map[int]markdown.Cell{}
	for _, r := range g.Rows {
		r = fillFirst(r, above)
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

// identity of an entry without a message includes what the document says of it: one code may be documented several times, with
// another meaning under each heading.
func (e *entry) identity() identity {
	id := identity{status: e.status, code: e.code}
	for _, t := range e.templates {
		id.patterns += support.Normalize(t.Pattern()) + "\n"
	}
	if len(e.templates) == 0 {
		id.patterns = "\x00" + e.name + "\x00" + e.text.Summary
	}
	return id
}

// documented is what the rows of a document and of its translations have in common.
func (e *entry) documented() identity {
	return identity{e.status, e.code, support.Normalize(e.message)}
}

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
	for _, r := range g.Rows {
		switch {
		case t.Kind == "errors":
			a.readError(t, r, es)
		default:
			a.readStatus(t, r, es)
		}
	}
}

func (a *analysis) readError(t *Table, r markdown.Row, es *entries) {
	e := &entry{table: t, pos: r.Pos, at: r.Pos, section: t.Section, text: a.text(t, r)}
	var odd *markdown.Cell // a status that is none
	for i, cell := range r.Cells {
		if i >= len(t.Columns) {
			break // markdown has reported it
		}
		switch t.Columns[i].Role {
		case "status":
			status, ok := parseStatus(clean(cell.Text))
			if e.status = status; !ok {
				odd = &cell
			}
		case "code":
			e.code = cleanCode(cell.Inline)
		case "name":
			e.name = cleanCode(cell.Inline)
		case "message":
			if e.message = cleanMessage(cell.Inline); e.message != "" {
				e.at = cell.Pos
			}
		case "retry":
			e.retry = yes(clean(cell.Text))
		}
	}
	if e.status > 0 && e.status < 10 {
		e.status = 0 // a class is no status that a response could have
	}
	if e.code == "" && e.message == "" && e.name == "" {
		a.unused(t, r.Pos, "it has no code and no message, so no response can be told to be this error")
		return
	}
	if odd != nil {
		a.diags.Report("status-unreadable", odd.Pos, "%q is no HTTP status; the row is used without one", clean(odd.Text))
	}
	if e.code == "" && e.message == "" {
		e.code = e.name
	}
	if e.message != "" {
		parts := findHoles(e.message)
		e.templates = []model.Template{newTemplate(parts)}
		for _, p := range parts {
			e.literal += p.Literal + " "
		}
	}
	e.byCode = a.config.Match == "code" && e.code != ""
	t.Used++
	es.errors = append(es.errors, e)
}

func (a *analysis) readStatus(t *Table, r markdown.Row, es *entries) {
	status, ok := parseStatus(cellText(r, t.column("status")))
	switch text := a.text(t, r); {
	case !ok || status == 0:
		a.unused(t, r.Pos, "it names no HTTP status")
	case text.IsZero():
		a.unused(t, r.Pos, "it says nothing of its status")
	default:
		t.Used++
		es.statuses = append(es.statuses, statusEntry{t, r.Pos, status, text})
	}
}

func (a *analysis) unused(t *Table, pos token.Position, why string) {
	t.Unused = append(t.Unused, Unused{Pos: pos, Why: why})
	a.diags.Report("row-unused", pos, "the row is not used: %s", why)
}

// text takes what a row says to people.
func (a *analysis) text(t *Table, r markdown.Row) model.Text {
	prose := func(role string) string {
		if i := t.column(role); i >= 0 && i < len(r.Cells) {
			return cleanProse(r.Cells[i].Inline, a.base)
		}
		return ""
	}
	text := model.Text{Summary: prose("summary"), Action: prose("action")}
	if cause := prose("cause"); cause != "" {
		text.Causes = []string{cause}
	}
	return text
}

func yes(cell string) bool {
	switch cell {
	case "yes", "Yes", "YES", "true", "True", "y", "Y", "是", "可", "可以", "✓", "✅":
		return true
	}
	return false
}

// identity is all by which the wire tells an entry from others. Entries with equal identities are one error.
type identity struct {
	status   int
	code     string
	patterns string
}

func (e *entry) identity() identity {
	id := identity{status: e.status, code: e.code}
	for _, t := range e.templates {
		id.patterns += support.Normalize(t.Pattern()) + "\n"
	}
	return id
}

// documented is what the rows of a document and of its translations have in common.
func (e *entry) documented() identity {
	return identity{e.status, e.code, support.Normalize(e.message)}
}

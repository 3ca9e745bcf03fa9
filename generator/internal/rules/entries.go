// Package rules reports slips and doubts in documents that can be read: what confuses people, or keeps an error from being found.
package rules

import (
	"net/http"
	"strings"
	"unicode"

	"github.com/errgen/errgen/generator/internal/cells"
	"github.com/errgen/errgen/generator/internal/diag"
	"github.com/errgen/errgen/generator/internal/entries"
	"github.com/errgen/errgen/generator/internal/holes"
	"github.com/errgen/errgen/generator/internal/model"
	"github.com/errgen/errgen/generator/internal/pattern"
	"github.com/errgen/errgen/generator/internal/tables"
	"github.com/errgen/errgen/templates/support"
)

// An Entry is what rules look at.
type Entry struct {
	*entries.Entry
	Known bool // errgen.yaml corrects it
	Wired bool // errgen.yaml says what the API sends for it

	Varied    []holes.Sample // values in its message that are seen to vary,
	Unsettled []holes.Sample // … and those of which nothing says whether they do
}

// Rows reports slips in rows: what is read as it was meant, most probably.
func Rows(es []*entries.Entry) diag.List {
	var diags diag.List
	for _, e := range es {
		row(e, &diags)
	}
	actions(es, &diags)
	marked(es, &diags)
	return diags
}

// actions reports errors without advice in tables that have some for most of their errors.
func actions(es []*entries.Entry, diags *diag.List) {
	all, advised := map[*tables.Table]int{}, map[*tables.Table]int{}
	for _, e := range es {
		if all[e.Table]++; e.Text.Action != "" {
			advised[e.Table]++
		}
	}
	for _, e := range es {
		i := e.Table.Column("action")
		if i >= 0 && i < len(e.Row.Cells) && e.Text.Action == "" && 2*advised[e.Table] >= all[e.Table] {
			diags.Report("action-missing", e.Row.Cells[i].Pos, "the table says what to do about its errors, but not about this one")
		}
	}
}

// retries reports cells that say something of trying again which is neither yes nor no.
func retries(es []Entry, diags *diag.List) {
	for _, e := range es {
		i := e.Table.Column("retry")
		if i < 0 || i >= len(e.Row.Cells) || e.Retry != model.RetryByStatus {
			continue
		}
		if text := cells.Clean(e.Row.Cells[i].Text); !cells.IsNone(text) {
			diags.Report("retry-unread", e.Row.Cells[i].Pos, "%q is neither yes nor no, so the status of the response decides whether the request is sent again; "+
				"say it in the cell, or as retry: true or false of the row in errgen.yaml", text)
		}
	}
}

// states reports cells of columns of states that don't say whether their error is still in use.
func states(es []Entry, diags *diag.List) {
	for _, e := range es {
		if cell, says := e.UnreadState(); says != "" && !e.State.Retired() { // as what stands above may say
			diags.Report("state-unread", cell.Pos, "%q doesn't say whether this error is still in use, so it is taken for one that is; write active, deprecated or removed "+
				"into the cell, or give the column the role note under columns: in errgen.yaml", says)
		}
	}
}

// Entries reports what is doubtful about entries beside others.
func Entries(es []Entry) diag.List {
	var diags diag.List
	messages(es, &diags)
	holeStyles(es, &diags)
	codeStyles(es, &diags)
	retries(es, &diags)
	states(es, &diags)
	samples(es, &diags)
	return diags
}

// glued is the end of one sentence and the begin of the next without a blank, as in "is required.OldPassword is". A name with
// dots in it (javax.ws.rs.WebApplicationException) has no words around.
var glued = pattern.Lazy(`\pL+ \pL+\.\p{Lu}\pL+ \pL+`)

// hasStopWithin reports whether a full stop stands right before a capital, as in few texts.
func hasStopWithin(text string) bool {
	before := ' '
	for _, r := range text {
		if before == '.' && unicode.IsUpper(r) {
			return true
		}
		before = r
	}
	return false
}

// Message reports what is doubtful in a message as documented.
func Message(e *entries.Entry) diag.List {
	var diags diag.List
	if hasStopWithin(e.Message) && glued.MatchString(e.Message) {
		diags.Report("message-glued", e.At, "the message seems to be two; if the API sends either, list them in errgen.yaml: "+
			"{row: {status: %d, code: %q, message: %q}, wire: [\"…\", \"…\"]}", e.Status, e.Code, e.Message)
	}
	for _, t := range e.Templates {
		if text := holes.Unread(t); text != "" {
			diags.Report("hole-unread", e.At, "%s looks like a placeholder, and is taken for a text that is sent so; if it is one, say in errgen.yaml what is sent: "+
				"{row: {status: %d, code: %q, message: %q}, wire: \"… {Name} …\"}", text, e.Status, e.Code, e.Message)
			break
		}
	}
	for _, t := range e.Templates {
		if n := len(t.Holes()); n > holes.Max {
			diags.Report("message-long", e.At, "the message has %d holes, a template may have %d; it is not matched", n, holes.Max)
		}
	}
	return diags
}

// row reports slips in an entry's row.
func row(e *entries.Entry, diags *diag.List) {
	if e.Status > 0 && http.StatusText(e.Status) == "" {
		diags.Report("status-unregistered", e.At, "%d is no registered HTTP status", e.Status)
	}
	for _, c := range e.Row.Cells {
		for _, code := range c.Code {
			if swallows(code) {
				diags.Report("code-span", c.Pos, "the code span `%s` holds a bracket that belongs to the text around it: move the backtick", code)
			}
		}
	}
}

// swallows reports whether a code span closes a bracket that it does not open, at its end, or opens one that it does not close.
func swallows(code string) bool {
	for _, pair := range []string{"()", "（）", "[]", "【】", "「」"} {
		p := []rune(pair)
		opened, closed := strings.Count(code, string(p[0])), strings.Count(code, string(p[1]))
		if opened < closed && strings.HasSuffix(code, string(p[1])) || opened > closed && strings.HasPrefix(code, string(p[0])) {
			return true
		}
	}
	return false
}

// messages reports a message that stands under several codes.
func messages(es []Entry, diags *diag.List) {
	first := map[string]*entries.Entry{}
	for _, e := range es {
		message := support.Normalize(e.Message)
		other := first[message]
		switch {
		case message == "" || e.Code == "":
		case other == nil:
			first[message] = e.Entry
		case other.Code != e.Code && !e.Known:
			diags.Report("message-shared", e.At, "the message stands under the code %s at %s too: a response without a code is neither", other.Code, other.Pos)
		}
	}
}

// holeStyles reports that a document writes what varies in several ways.
func holeStyles(es []Entry, diags *diag.List) {
	var style *model.Hole
	for _, e := range es {
		if e.Wired {
			continue
		}
		for _, t := range e.Templates {
			for _, h := range t.Holes() {
				switch {
				case strings.HasPrefix(h.Why, "a sample value") || strings.HasPrefix(h.Why, "a name in square brackets"): // the API may send them so
				case style == nil:
					style = h
				case style.Why != h.Why:
					diags.Report("hole-styles", e.At, "what varies is written as %s here, and as %s elsewhere: %s, %s", h.Text, style.Text, h.Why, style.Why)
					return
				}
			}
		}
	}
}

// styles are the ways in which codes are written.
var styles = []struct {
	name string
	is   *pattern.Pattern
}{
	{"a number", pattern.Lazy(`^[-+]?[0-9]+$`).Beginning("-+" + pattern.Digits)},
	{"a hexadecimal number", pattern.Lazy(`^0[xX][0-9A-Fa-f]+$`).Beginning("0")},
	{"snake_case", pattern.Lazy(`^[a-z][a-z0-9]*(_[a-z0-9]+)*$`)},
	{"SCREAMING_CASE", pattern.Lazy(`^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$`)},
	{"MixedCaps", pattern.Lazy(`^[A-Za-z][a-z0-9]*([A-Z][A-Za-z0-9]*)+$`)},
	{"kebab-case", pattern.Lazy(`^[a-z0-9]+(-[a-z0-9]+)+$`).Needing("-")},
	{"dotted", pattern.Lazy(`^[A-Za-z0-9_]+(\.[A-Za-z0-9_]+)+$`).Needing(".")},
}

func styleOf(code string) string {
	for _, s := range styles {
		if s.is.MatchString(code) {
			return s.name
		}
	}
	return "something else"
}

// codeStyles reports codes that are written otherwise than nearly all of their table.
func codeStyles(es []Entry, diags *diag.List) {
	const enough, nearlyAll = 8, 0.9
	byTable := map[*tables.Table][]Entry{}
	var order []*tables.Table
	for _, e := range es {
		if e.Code != "" {
			if byTable[e.Table] == nil {
				order = append(order, e.Table)
			}
			byTable[e.Table] = append(byTable[e.Table], e)
		}
	}
	for _, t := range order {
		count := map[string]int{}
		for _, e := range byTable[t] {
			count[styleOf(e.Code)]++
		}
		for _, e := range byTable[t] {
			all, own := len(byTable[t]), count[styleOf(e.Code)]
			for _, s := range styles { // the first that nearly all have
				if all >= enough && float64(count[s.name]) >= nearlyAll*float64(all) && own < count[s.name] {
					diags.Report("code-outlier", e.At, "the code %q is %s, nearly all others of the table are %s: is it sent so?", e.Code, styleOf(e.Code), s.name)
				}
			}
		}
	}
}

// Translation reports texts of an entry that its translation, in a language with that name, leaves out or as they are.
func Translation(own, other *entries.Entry, language string) diag.List {
	var diags diag.List
	for _, text := range []struct{ what, own, other string }{
		{"summary", own.Text.Summary, other.Text.Summary},
		{"cause", strings.Join(own.Text.Causes, "\n"), strings.Join(other.Text.Causes, "\n")},
		{"action", own.Text.Action, other.Text.Action},
	} {
		switch {
		case text.own != "" && text.other == "":
			diags.Report("cell-untranslated", other.Pos, "the %s document says nothing of the %s, which the document at %s does", language, text.what, own.Pos)
		case text.own != "" && text.own == text.other && cells.WordCount(text.own) > 2:
			diags.Report("cell-untranslated", other.Pos, "the %s is not in %s: it is the same as at %s", text.what, language, own.Pos)
		}
	}
	return diags
}

package analyze

import (
	"net/http"
	"strings"

	"github.com/errgen/errgen/generator/internal/markdown"
	"github.com/errgen/errgen/generator/internal/model"
	"github.com/errgen/errgen/templates/support"
)

// What follows is read as it was meant, most probably; but it is a slip, or confuses readers.

// lintRow reports slips in a row about an error.
func (a *analysis) lintRow(t *Table, r markdown.Row, e *entry) {
	if e.status > 0 && http.StatusText(e.status) == "" {
		a.diags.Report("status-unregistered", e.at, "%d is no registered HTTP status", e.status)
	}
	if i := t.column("action"); i >= 0 && i < len(r.Cells) && e.text.Action == "" {
		a.diags.Report("action-missing", r.Cells[i].Pos, "the table says what to do about its errors, but not about this one")
	}
	for _, c := range r.Cells {
		for _, code := range c.Code {
			if swallows(code) {
				a.diags.Report("code-span", c.Pos, "the code span `%s` holds a bracket that belongs to the text around it: move the backtick", code)
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

// lintMessages reports a message that stands under several codes.
func (a *analysis) lintMessages(es []*entry) {
	first := map[string]*entry{}
	for _, e := range es {
		message := support.Normalize(e.message)
		other := first[message]
		switch {
		case message == "" || e.code == "":
		case other == nil:
			first[message] = e
		case other.code != e.code && !e.corrected:
			a.diags.Report("message-shared", e.at, "the message stands under the code %s at %s too: a response without a code is neither", other.code, other.pos)
		}
	}
}

// lintHoles reports that a document writes what varies in several ways.
func (a *analysis) lintHoles(es []*entry) {
	var style *model.Hole
	for _, e := range es {
		if e.wired {
			continue
		}
		for _, t := range e.templates {
			for _, h := range t.Holes() {
				switch {
				case strings.HasPrefix(h.Why, "a sample value") || strings.HasPrefix(h.Why, "a name in square brackets"): // the API may send them so
				case style == nil:
					style = h
				case style.Why != h.Why:
					a.diags.Report("hole-styles", e.at, "what varies is written as %s here, and as %s elsewhere: %s, %s", h.Text, style.Text, h.Why, style.Why)
					return
				}
			}
		}
	}
}

// styles are the ways in which codes are written.
var styles = []struct {
	name string
	is   *pattern
}{
	{"a number", lazy(`^[-+]?[0-9]+$`)},
	{"a hexadecimal number", lazy(`^0[xX][0-9A-Fa-f]+$`)},
	{"snake_case", lazy(`^[a-z][a-z0-9]*(_[a-z0-9]+)*$`)},
	{"SCREAMING_CASE", lazy(`^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$`)},
	{"MixedCaps", lazy(`^[A-Za-z][a-z0-9]*([A-Z][A-Za-z0-9]*)+$`)},
	{"kebab-case", lazy(`^[a-z0-9]+(-[a-z0-9]+)+$`)},
	{"dotted", lazy(`^[A-Za-z0-9_]+(\.[A-Za-z0-9_]+)+$`)},
}

func styleOf(code string) string {
	for _, s := range styles {
		if s.is.MatchString(code) {
			return s.name
		}
	}
	return "something else"
}

// lintCodes reports codes that are written otherwise than nearly all of their table.
func (a *analysis) lintCodes(es []*entry) {
	const enough, nearlyAll = 8, 0.9
	byTable := map[*Table][]*entry{}
	var tables []*Table
	for _, e := range es {
		if e.code != "" {
			if byTable[e.table] == nil {
				tables = append(tables, e.table)
			}
			byTable[e.table] = append(byTable[e.table], e)
		}
	}
	for _, t := range tables {
		count := map[string]int{}
		for _, e := range byTable[t] {
			count[styleOf(e.code)]++
		}
		for _, e := range byTable[t] {
			all, own := len(byTable[t]), count[styleOf(e.code)]
			for _, s := range styles { // the first that nearly all have
				if all >= enough && float64(count[s.name]) >= nearlyAll*float64(all) && own < count[s.name] {
					a.diags.Report("code-outlier", e.at, "the code %q is %s, nearly all others of the table are %s: is it sent so?", e.code, styleOf(e.code), s.name)
				}
			}
		}
	}
}

// lintTranslation reports texts of a row that a translation leaves out or as they are.
func (a *analysis) lintTranslation(own, other *entry, language string) {
	for _, text := range []struct{ what, own, other string }{
		{"summary", own.text.Summary, other.text.Summary},
		{"cause", strings.Join(own.text.Causes, "\n"), strings.Join(other.text.Causes, "\n")},
		{"action", own.text.Action, other.text.Action},
	} {
		switch {
		case text.own != "" && text.other == "":
			a.diags.Report("cell-untranslated", other.pos, "the %s document says nothing of the %s, which the document at %s does", language, text.what, own.pos)
		case text.own != "" && text.own == text.other && wordCount(text.own) > 2:
			a.diags.Report("cell-untranslated", other.pos, "the %s is not in %s: it is the same as at %s", text.what, language, own.pos)
		}
	}
}

package entries

import (
	"net/url"
	"strings"

	"github.com/errgen/errgen/generator/internal/cells"
	"github.com/errgen/errgen/generator/internal/markdown"
	"github.com/errgen/errgen/generator/internal/model"
	"github.com/errgen/errgen/generator/internal/pattern"
	"github.com/errgen/errgen/generator/internal/tables"
	"github.com/errgen/errgen/generator/internal/vocabulary"
)

// say completes an entry with what its row's texts say of its status, and of its message where no column holds one.
func (e *Entry) say(row markdown.Row, f filling, base *url.URL) {
	e.mentioned(row)
	e.explain(cells.Prose(f.note, base))
	title := cells.Message(f.title.Inline)
	switch {
	case title == "":
	case len(f.codes) == 0: // it stands behind a status, which tells no error by itself
		if e.Message == "" && e.Name == "" {
			e.setMessage(f.title, title)
		}
	case e.Message == "" && (e.Text.Summary != "" || cells.IsInteger(f.codes[0])):
		e.setMessage(f.title, title)
	case e.Text.Summary == "": // what stands behind a name says what it means
		e.Text.Summary = cells.Prose(f.title.Inline, base)
	}
}

// explain adds what explains a message in its own cell to the texts: as the summary if no column has one, else as a cause.
func (e *Entry) explain(note string) {
	switch {
	case note == "":
	case e.Text.Summary == "":
		e.Text.Summary = note
	case len(e.Text.Causes) == 0:
		e.Text.Causes = []string{note}
	default:
		e.Text.Causes = []string{e.Text.Causes[0] + "\n" + note}
	}
}

// statusMention matches words and an HTTP status in parentheses: (HTTP: 400), [状态码 404].
var statusMention = pattern.Lazy(`\s*[(（\[]([^()（）\[\]0-9]{2,24}?)\s*[:：=]?\s*([1-5][0-9]{2})[)）\]]`).Needing("(（[", "12345")

// mentioned takes an HTTP status that a text mentions in parentheses, which no message has.
func (e *Entry) mentioned(row markdown.Row) {
	for _, c := range row.Cells {
		if !strings.ContainsAny(c.Text, "(（[") {
			continue
		}
		for _, m := range statusMention.FindAllStringSubmatch(c.Text, -1) {
			if !callsStatus(m[1]) {
				continue
			}
			if e.Status == 0 {
				e.Status, _ = cells.Status(m[2])
			}
			e.Message = cells.Clean(strings.Replace(e.Message, cells.Clean(m[0]), "", 1))
			for i, said := range e.several {
				e.several[i] = cells.Clean(strings.Replace(said, cells.Clean(m[0]), "", 1))
			}
		}
	}
}

// callsStatus reports whether words are nothing but what documents call an HTTP status: "HTTP", "http status code", "状态码".
func callsStatus(words string) bool {
	words = strings.TrimSpace(strings.TrimPrefix(strings.ToLower(words), "https"))
	return words == "" || vocabulary.Roles(words)["status"] == vocabulary.Whole
}

// texts takes what a row says to people: in the document's language, and in those that headers name.
func (r *reader) texts(t *tables.Table, row markdown.Row) (own model.Text, others []Told) {
	all := map[string]*said{}
	var locales []string
	for i, cell := range row.Cells[:min(len(row.Cells), len(t.Columns))] {
		c := t.Columns[i]
		switch c.Role {
		case "summary", "cause", "action", "note":
		default:
			continue
		}
		locale := c.Locale
		if vocabulary.SameLanguage(locale, r.locale) {
			locale = ""
		}
		if all[locale] == nil {
			all[locale] = &said{}
			locales = append(locales, locale)
		}
		for _, part := range labeled(cell.Inline, c.Role) {
			all[locale].add(part.Role, cells.Prose(part.Text, r.base))
		}
	}
	for _, locale := range locales {
		switch text := all[locale].text(); {
		case locale == "":
			own = text
		case !text.IsZero():
			others = append(others, Told{locale, text})
		}
	}
	return own, others
}

// said is what the cells of a row say in one language.
type said struct{ summary, cause, action []string }

func (s *said) add(role, prose string) {
	if prose == "" {
		return
	}
	switch role {
	case "summary":
		s.summary = append(s.summary, prose)
	case "cause":
		s.cause = append(s.cause, prose)
	case "action":
		s.action = append(s.action, prose)
	}
}

func (s *said) text() model.Text {
	text := model.Text{Summary: strings.Join(s.summary, "\n"), Action: strings.Join(s.action, "\n")}
	if len(s.cause) > 0 {
		text.Causes = []string{strings.Join(s.cause, "\n")}
	}
	return text
}

// labeled returns what a cell of a column says, taken apart if its labels tell several things from each other.
func labeled(in markdown.Inline, role string) []cells.Labeled {
	whole := []cells.Labeled{{Role: role, Text: in}}
	if !strings.ContainsAny(in.Text, ":：\n-–—") {
		return whole
	}
	parts := cells.Labels(in)
	roles := map[string]bool{}
	for i := range parts {
		if parts[i].Role == "" {
			parts[i].Role = role
		}
		if parts[i].Role == "message" {
			return whole // a text that quotes one
		}
		roles[parts[i].Role] = true
	}
	if len(roles) < 2 {
		return whole
	}
	return parts
}

package generator

import (
	"cmp"
	"maps"
	"slices"
	"strconv"
	"strings"

	"github.com/errgen/errgen/generator/internal/holes"
	"github.com/errgen/errgen/templates/support"
)

// An Audit compares responses that an API has sent with its documents. It keeps counts, not responses, so it takes any number of them. It must
// not be used concurrently.
type Audit struct {
	project   *Project
	responses int
	passed    int
	seen      map[string]*sighting // by reason
	strays    map[strayKey]*Undocumented
	beyond    int // responses of errors that are not documented, beyond maxStrays
}

// maxStrays bounds how many different errors that are not documented an audit tells apart.
const maxStrays = 10_000

// A sighting is what was seen of a documented error.
type sighting struct {
	count    int
	statuses map[int]int
	messages map[string]int // that were sent in place of the documented one, as templates
	beyond   int            // responses with others, beyond these
}

// strayKey is what undocumented errors are told apart by.
type strayKey struct {
	status        int
	code, message string
}

// NewAudit returns an audit of responses against p, which must not have failed.
func (p *Project) NewAudit() *Audit {
	return &Audit{project: p, seen: map[string]*sighting{}, strays: map[strayKey]*Undocumented{}}
}

// Add counts a response, and says what it is.
func (a *Audit) Add(r Response) Explanation {
	x := a.project.Explain(r.Status, r.Header, r.Body, "")
	a.responses++
	switch {
	case x.Passed:
		a.passed++
	case x.Reason != "":
		a.sight(x)
	default:
		a.stray(x)
	}
	return x
}

// sight counts a documented error.
func (a *Audit) sight(x Explanation) {
	const most = 20 // different messages
	s := a.seen[x.Reason]
	if s == nil {
		s = &sighting{statuses: map[int]int{}, messages: map[string]int{}}
		a.seen[x.Reason] = s
	}
	s.count++
	s.statuses[x.Status]++
	if x.By != "code" || x.Message == "" || !a.isOther(x) {
		return
	}
	if message := strings.Clone(shape(x.Message)); s.messages[message] > 0 || len(s.messages) < most {
		s.messages[message]++
	} else {
		s.beyond++
	}
}

// isOther reports whether a response came with another message than its error's document has: one that has none is not at odds with it.
func (a *Audit) isOther(x Explanation) bool {
	i := slices.IndexFunc(a.project.Reasons, func(r Reason) bool { return r.Reason == x.Reason })
	r := a.project.Reasons[i]
	said := support.Normalize(x.Message)
	for _, text := range r.Texts {
		if support.Normalize(text.Summary) == said {
			return false
		}
	}
	return len(r.Messages) > 0
}

// stray counts an error that is not documented.
func (a *Audit) stray(x Explanation) {
	key := strayKey{x.Status, strings.Clone(cut(x.Code, maxCode)), strings.Clone(shape(x.Message))}
	u := a.strays[key]
	if u == nil {
		if len(a.strays) == maxStrays {
			a.beyond++
			return
		}
		u = &Undocumented{Status: x.Status, Code: key.code, Message: key.message, Candidates: x.Candidates, Response: a.responses}
		a.strays[key] = u
	}
	u.Count++
}

// shape is a message with {Name} for what varies in it, so that many responses with one error count as one.
func shape(message string) string {
	const longest = 500 // bytes
	if message == "" {
		return ""
	}
	return holes.Template(holes.Find(cut(message, longest))).String()
}

// maxCode is how many bytes of a code are kept.
const maxCode = 200

// cut is a text of so many bytes at most, and a mark if it was longer.
func cut(text string, most int) string {
	if len(text) <= most {
		return text
	}
	return strings.ToValidUTF8(text[:most], "") + "…"
}

// An AuditReport says how responses and documents fit. Its JSON form is stable: fields may be added, not changed.
type AuditReport struct {
	Responses    int            `json:"responses"`
	Passed       int            `json:"passed"`     // no errors
	Documented   int            `json:"documented"` // responses that are a documented error
	Seen         []Seen         `json:"seen"`       // documented errors that occurred, the most frequent first
	Undocumented []Undocumented `json:"undocumented"`
	Beyond       int            `json:"beyond"` // undocumented responses that are in none of Undocumented, since these are too many
	Unseen       []Unseen       `json:"unseen"` // documented errors that did not occur
}

// Seen is a documented error that occurred.
type Seen struct {
	Name     string         `json:"name"`
	Reason   string         `json:"reason"`
	File     string         `json:"file"`
	Line     int            `json:"line"`
	Count    int            `json:"count"`
	Status   int            `json:"status"`   // documented, 0 if none is
	Statuses map[string]int `json:"statuses"` // that were sent, with their counts; "0" if unknown
	Message  string         `json:"message"`  // documented
	Beyond   int            `json:"beyond"`   // responses with messages that are not in Messages, since these are too many
	Messages map[string]int `json:"messages"` // that were sent in place of it, with {Name} for what varies, and their counts
}

// Undocumented is an error that occurred and is not documented.
type Undocumented struct {
	Status     int      `json:"status"`
	Code       string   `json:"code"`
	Message    string   `json:"message"` // with {Name} for what varies
	Count      int      `json:"count"`
	Response   int      `json:"response"` // the number of the first such response, from 1
	Candidates []string `json:"candidates"`
	File       string   `json:"file"` // the document with the table that the row is made for,
	Line       int      `json:"line"` // … and the line of its header
	Row        string   `json:"row"`  // of Markdown; "" if the table has no column for what is known
}

// Unseen is a documented error that did not occur.
type Unseen struct {
	Name   string `json:"name"`
	Reason string `json:"reason"`
	File   string `json:"file"`
	Line   int    `json:"line"`
}

// Report says what has been counted so far.
func (a *Audit) Report() AuditReport {
	out := AuditReport{Responses: a.responses, Passed: a.passed, Beyond: a.beyond, Seen: []Seen{}, Undocumented: []Undocumented{}, Unseen: []Unseen{}}
	for _, r := range a.project.Reasons {
		s := a.seen[r.Reason]
		if s == nil {
			out.Unseen = append(out.Unseen, Unseen{Name: r.Name, Reason: r.Reason, File: r.Rows[0].File, Line: r.Rows[0].Line})
			continue
		}
		out.Documented += s.count
		out.Seen = append(out.Seen, seen(r, s))
	}
	slices.SortStableFunc(out.Seen, func(x, y Seen) int { return cmp.Compare(y.Count, x.Count) })
	table := a.table()
	for _, u := range a.strays {
		row := *u
		row.File, row.Line, row.Row = table.File, table.Line, table.row(row)
		if row.Candidates == nil {
			row.Candidates = []string{}
		}
		out.Undocumented = append(out.Undocumented, row)
	}
	slices.SortFunc(out.Undocumented, func(x, y Undocumented) int {
		return cmp.Or(cmp.Compare(y.Count, x.Count), cmp.Compare(x.Status, y.Status), strings.Compare(x.Code, y.Code), strings.Compare(x.Message, y.Message))
	})
	return out
}

func seen(r Reason, s *sighting) Seen {
	out := Seen{Name: r.Name, Reason: r.Reason, File: r.Rows[0].File, Line: r.Rows[0].Line, Count: s.count, Status: r.Status,
		Statuses: map[string]int{}, Messages: maps.Clone(s.messages), Beyond: s.beyond}
	for status, n := range s.statuses {
		out.Statuses[strconv.Itoa(status)] = n
	}
	if len(r.Messages) > 0 {
		out.Message = r.Messages[0]
	}
	return out
}

// table returns the table of errors with most rows, which a new one may be added to.
func (a *Audit) table() Table {
	var best Table
	for _, t := range a.project.Tables {
		if t.Kind == "errors" && t.Shape == "table" && t.Used > best.Used {
			best = t
		}
	}
	return best
}

// row writes an undocumented error as a row of Markdown for a table, with what is known in the columns for it. It is "" if neither its code nor its
// message has one.
func (t Table) row(u Undocumented) string {
	columns := t.Columns
	if columns == nil {
		columns = []Column{{Role: "status"}, {Role: "code"}, {Role: "message"}}
	}
	cells := make([]string, len(columns))
	said := false
	for i, c := range columns {
		switch c.Role {
		case "status":
			if u.Status != 0 {
				cells[i] = strconv.Itoa(u.Status)
			}
		case "code":
			if cells[i] = cell(u.Code); u.Code != "" && !strings.Contains(u.Code, "`") {
				cells[i] = "`" + strings.ReplaceAll(visible(u.Code), "|", `\|`) + "`"
			}
		case "message":
			cells[i], said = cell(u.Message), true
		}
	}
	for i, c := range columns {
		if !said && c.Role == "summary" {
			cells[i], said = cell(u.Message), true
		}
	}
	coded := u.Code != "" && slices.ContainsFunc(columns, func(c Column) bool { return c.Role == "code" })
	worded := u.Message != "" && slices.ContainsFunc(columns, func(c Column) bool { return c.Role == "message" })
	if !coded && !worded {
		return ""
	}
	return "| " + strings.Join(cells, " | ") + " |"
}

// cell writes text from the wire as a cell of Markdown: on one line, with nothing that ends the cell or is markup.
func cell(text string) string {
	return strings.NewReplacer(`\`, `\\`, "|", `\|`, "`", "\\`", "*", `\*`, "_", `\_`, "<", `\<`, "[", `\[`, "~", `\~`, "&", "&amp;").Replace(visible(text))
}

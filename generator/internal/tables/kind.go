package tables

import (
	"fmt"
	"slices"
	"strings"

	"github.com/errgen/errgen/generator/internal/cells"
	"github.com/errgen/errgen/generator/internal/shapes"
	"github.com/errgen/errgen/generator/internal/vocabulary"
)

// evidence is what a table's surroundings say of it.
type evidence struct {
	kind  string // by errgen.yaml
	key   string // in errgen.yaml
	title string // of the page: its front matter and the file's name
	same  bool   // a table on the same page with the same header is about errors
}

// kind says what a table is about, given its columns, and why; doubt says what speaks against it.
func (t *Table) kind(e evidence) (kind, why, doubt string) {
	status, code, message := t.Column("status"), max(t.Column("code"), t.Column("name")), t.Column("message")
	switch {
	case len(t.Columns) > widest:
		return "other", fmt.Sprintf("it has %d columns", len(t.Columns)), ""
	case e.kind != "":
		return e.kind, fmt.Sprintf("set in errgen.yaml, under tables: %q", e.key), ""
	case status < 0 && code < 0 && message < 0:
		return "other", "no column holds a status, a code or a message", ""
	case t.ofRanges() != "":
		return "classes", fmt.Sprintf("the column %q holds ranges of codes", t.ofRanges()), ""
	case t.foreign() != "" && !t.headingSays():
		return "other", fmt.Sprintf("a column %q is no part of an error", t.foreign()), ""
	case t.mapping() != "":
		return "other", fmt.Sprintf("it maps codes to codes (%q), and says nothing of errors", t.mapping()), ""
	case t.ofFields():
		return "other", "its codes are what bodies call the parts of an error", ""
	case t.tellsByStatus():
		return "errors", "a status and a message in one cell", ""
	case t.onlyStatuses():
		for _, r := range t.Grid.Rows {
			if s, _ := cells.Status(cells.Text(r, status)); s > 0 && s < 10 {
				return "classes", fmt.Sprintf("statuses by class (%s) with texts, no code and no message", cells.Text(r, status)), ""
			}
		}
		return "statuses", "statuses with texts, no code and no message", ""
	case code < 0 && message < 0:
		return "other", "no column holds a code or a message", ""
	case status >= 0:
		return "errors", "a status with a code or a message", ""
	}
	return t.aboutErrors(e)
}

// headingSays reports whether the heading right above a table of two columns speaks of errors, and the first could be codes.
func (t *Table) headingSays() bool {
	n := len(t.Section)
	if n == 0 || len(t.Columns) != 2 || !vocabulary.Errors.In(t.Section[n-1]) {
		return false
	}
	return t.Columns[0].said["code"] > 0 && t.Columns[0].Role != "note"
}

// ofRanges returns the header of the column that holds ranges of codes, if that is what the table's codes are.
func (t *Table) ofRanges() string {
	for _, c := range t.Columns {
		if c.Role == "code" && c.said["code"] > 0 && c.shape.ranges >= some {
			return c.Header
		}
	}
	return ""
}

// foreign returns the header that shows a table to be of another matter: of parameters, fields, events and the like.
func (t *Table) foreign() string {
	coded := slices.ContainsFunc(t.Columns, func(c Column) bool { return c.Role == "code" && c.said["code"] == vocabulary.Whole })
	for i, c := range t.Columns {
		switch {
		case c.said[vocabulary.Foreign] == 0 || c.set || vocabulary.Errors.In(c.Header):
		case c.said[vocabulary.Foreign] == vocabulary.Whole && (i == 0 || !t.namesErrors()), !coded && !t.namesErrors() && c.said[vocabulary.Foreign] >= vocabulary.Weak:
			return c.Header
		}
	}
	return ""
}

// namesErrors reports whether a header of the table speaks of errors.
func (t *Table) namesErrors() bool {
	return slices.ContainsFunc(t.Columns, func(c Column) bool { return vocabulary.Errors.In(c.Header) })
}

// mapping returns the header of a column whose codes stand for those of another one, if the table has nothing but codes.
func (t *Table) mapping() string {
	header, codes := "", 0
	for _, c := range t.Columns {
		switch {
		case c.set:
			return ""
		case c.shape.tokens() >= most:
			codes++
			if vocabulary.Mappings.In(c.Header) {
				header = c.Header
			}
		case c.Role == "message", c.shape.prose() >= some:
			return ""
		}
	}
	if codes < 2 {
		return ""
	}
	return header
}

// ofFields reports whether a table lists the fields of a body.
func (t *Table) ofFields() bool {
	return slices.ContainsFunc(t.Columns, func(c Column) bool {
		return !c.set && (c.Role == "code" || c.Role == "name") && c.shape.distinct > 1 && c.shape.fields >= most
	})
}

// tellsByStatus reports whether most statuses have a text of their own in their cell, and one stands there several times: so the text
// tells errors apart.
func (t *Table) tellsByStatus() bool {
	status := t.Column("status")
	if status < 0 || t.Column("code") >= 0 || t.Column("message") >= 0 || t.Columns[status].shape.titled < some {
		return false
	}
	seen := map[int]bool{}
	for _, r := range t.Grid.Rows {
		s, _ := cells.Status(cells.Text(r, status))
		if s > 0 && seen[s] {
			return true
		}
		seen[s] = true
	}
	return false
}

// onlyStatuses reports whether all that a table's rows tell of a response is its HTTP status, with its name perhaps.
func (t *Table) onlyStatuses() bool {
	status := t.Column("status")
	if status < 0 || len(t.Columns) < 2 || t.Columns[status].shape.statuses < some {
		return false
	}
	for i, c := range t.Columns {
		switch c.Role {
		case "code":
			return false
		case "name":
			if c.shape.of[cells.Symbol] >= some && reasonPhrases(t.Grid, status, i) < some {
				return false
			}
		case "message":
			if reasonPhrases(t.Grid, status, i) < some && !vocabulary.Statuses.In(c.Header) {
				return false
			}
		}
	}
	return true
}

// reasonPhrases is the share of a column's cells that are the name of their row's HTTP status, like Not Found.
func reasonPhrases(g shapes.Grid, status, column int) float64 {
	named, filled := 0.0, 0.0
	for _, r := range g.Rows[:min(len(g.Rows), sample)] {
		text := cells.Text(r, column)
		s, _ := cells.Status(cells.Text(r, status))
		if s == 0 || cells.IsNone(text) {
			continue
		}
		filled++
		if vocabulary.IsStatusName(s, text) {
			named++
		}
	}
	return named / max(filled, 1)
}

// completeStatuses tells the names of statuses from what is said of them.
func (t *Table) completeStatuses() {
	status := t.Column("status")
	for i := range t.Columns {
		c := &t.Columns[i]
		texts := c.Role == "summary" || c.Role == "cause" || c.Role == "message" || c.Role == "note"
		if i != status && !c.set && texts && reasonPhrases(t.Grid, status, i) >= some && t.Column("name") < 0 {
			c.is("name", "the cells are the names of their statuses")
		}
	}
	if t.Column("summary") >= 0 {
		return
	}
	for _, from := range []string{"cause", "message", "name", "note"} {
		i := t.Column(from)
		if from == "name" && t.Column("cause") >= 0 {
			return
		}
		if i < 0 || t.Columns[i].set {
			continue
		}
		if from == "cause" && t.Columns[i].said["summary"] == 0 || from == "note" && !t.Columns[i].unused {
			continue
		}
		t.Columns[i].is("summary", "it says what the status means, and no other column does")
		return
	}
}

// aboutErrors decides whether a table of codes, or of messages, is about errors. What its headers say counts most, then the heading
// above it, then what its rows say together with the rest of the page.
func (t *Table) aboutErrors(e evidence) (kind, why, doubt string) {
	for _, c := range t.Columns {
		if w := vocabulary.Errors.Spoken(c.Header); w != "" && c.Role != "note" {
			return "errors", fmt.Sprintf("the header %q speaks of errors (%s)", c.Header, w), ""
		}
	}
	if !t.identifies() {
		return "other", "its first column could be names of anything", ""
	}
	const few, many = 0.25, 0.6
	failing, nearest := t.failing(), ""
	if n := len(t.Section); n > 0 {
		nearest = t.Section[n-1]
	}
	page := vocabulary.Errors.In(strings.Join(t.Section, " ")) || vocabulary.Errors.In(e.title) || e.same ||
		t.Column("action") >= 0 || t.Column("retry") >= 0 // what else would one want to handle, or to try again
	says := fmt.Sprintf("%.0f %% of the rows speak of failure", 100*failing)
	alike := vocabulary.Lookalikes.Spoken(nearest)
	switch {
	case vocabulary.Errors.In(nearest):
		return "errors", fmt.Sprintf("a code or a message, and the heading %q speaks of errors", nearest), ""
	case failing >= some && page:
		return "errors", "a code or a message, the page speaks of errors, and " + says, ""
	case failing >= some && t.speaksOfResults():
		return "errors", "its headers or headings speak of results, and " + says, ""
	case alike != "" && failing >= some:
		return "other", fmt.Sprintf("the heading %q speaks of something else (%s)", nearest, alike), says
	case alike != "":
		return "other", fmt.Sprintf("the heading %q speaks of something else (%s)", nearest, alike), ""
	case failing >= few && t.speaksOfResults():
		return "errors", "its headers or headings speak of results, and " + says, ""
	case e.same:
		return "errors", "a table of errors on the same page has the same header", ""
	case failing >= few && page:
		return "errors", "a code or a message, and the page speaks of errors", says + " only"
	case failing >= many && len(t.Grid.Rows) > 2:
		return "errors", "a code or a message, and " + says, "nothing but what its rows say shows that it is about errors"
	}
	if failing >= some && len(t.Grid.Rows) > 1 {
		doubt = says
	}
	return "other", "nothing says that its codes are errors", doubt
}

// identifies reports whether a column holds what surely are codes or messages, and not names of fields or the like.
func (t *Table) identifies() bool {
	if t.headingSays() {
		return true
	}
	handled := t.Column("action") >= 0 || t.Column("retry") >= 0
	for _, c := range t.Columns {
		if c.Role == "code" && c.said["status"] >= vocabulary.About && c.shape.of[cells.Number] < some && !c.set {
			continue // states of something: DELIVERED, EXPIRED
		}
		switch c.Role {
		case "code", "name", "message":
			s := c.shape
			said := c.set || c.Role == "message" || max(c.said["code"], c.said["message"]) >= vocabulary.About
			if said || handled || max(s.of[cells.Number], s.constants, s.failing) >= some {
				return true
			}
		}
	}
	return false
}

func (t *Table) speaksOfResults() bool {
	return vocabulary.Results.In(strings.Join(t.Section, " ")) ||
		slices.ContainsFunc(t.Columns, func(c Column) bool { return c.Role != "note" && vocabulary.Results.In(c.Header) })
}

// failing is the share of rows that speak of failure, in the column where most do.
func (t *Table) failing() float64 {
	share := 0.0
	for _, c := range t.Columns {
		share = max(share, c.shape.failing)
	}
	return share
}

package tables

import (
	"fmt"
	"math"
	"slices"
	"strings"
)

// evidence is what a table's surroundings say of it.
type evidence struct {
	kind  string // by errgen.yaml
	key   string // in errgen.yaml
	title string // of the page: its front matter and the file's name
	same  bool   // a table on the same page with the same header is about errors
}

// decide says what the table is about, and what its columns hold accordingly. It may be asked again when more is known.
func (t *Table) decide(e evidence) {
	if len(t.Columns) > widest {
		t.leaveOut(fmt.Sprintf("it has %d columns", len(t.Columns)))
		return
	}
	if t.found == nil {
		t.found = t.read()
	}
	found := t.found
	choice, kind := found.errors, "errors"
	if found.statuses.score > choice.score {
		choice, kind = found.statuses, "statuses"
	}
	if e.kind != "" {
		t.decideAs(e, found)
		return
	}
	if choice.score < found.any.score-doubtfulRole {
		t.leaveOut("no column holds a status, a code or a message")
		t.doubtLeft(math.Inf(-1))
		return
	}
	best := t.weigh(choice, e)
	lead := best.score - choice.score
	if lead <= 0 {
		t.leaveOut(best.against)
		t.doubtLeft(lead)
		return
	}
	t.Kind, t.Why, t.doubt = kind, best.why, ""
	if t.apply(best.choice); lead < doubtfulKind {
		t.doubt = "hardly anything else shows that it is about errors"
	}
	t.finish(best.choice.reading())
}

// decideAs follows errgen.yaml.
func (t *Table) decideAs(e evidence, found *choices) {
	why := fmt.Sprintf("set in errgen.yaml, under tables: %q", e.key)
	choice := found.errors
	if e.kind != "errors" {
		choice = found.statuses
	}
	if choice.roles == nil {
		choice = found.any
	}
	if e.kind == "other" {
		t.leaveOut(why)
		return
	}
	t.Kind, t.Why, t.doubt = e.kind, why, ""
	t.apply(choice)
}

// finish settles what the roles of all columns decide.
func (t *Table) finish(r *reading) {
	switch {
	case t.ranges(r) >= 0, t.Kind == "statuses" && t.classes(r):
		t.Kind = "classes"
	case t.tellsByStatus(r):
		for i := range t.Columns {
			t.Columns[i].doubt = "" // which is whether a column is the code or the message
		}
	}
}

// doubtLeft doubts that a table is left out rightly, if its rows speak of failure, and little or nothing speaks against it; or if nearly all do,
// or what it names are constants that speak of failure, and no other column is of another matter.
func (t *Table) doubtLeft(lead float64) {
	foreign := func(but int) bool {
		return slices.ContainsFunc(t.Columns, func(c Column) bool { return c.at != but && c.foreign == whole })
	}
	switch named := slices.IndexFunc(t.Columns, (Column).namesSeveral); {
	case len(t.Grid.Rows) < 2:
	case named >= 0 && !foreign(named):
		t.doubt = fmt.Sprintf("the column %q holds constants that speak of failure", t.header(named))
	case lead > -leftWithDoubt && t.failing() >= some, lead > -leftUnidentified && t.failing() >= most && !foreign(-1):
		t.doubt = t.failingShare() + " of the rows speak of failure"
	}
}

// leaveOut says that a table is not about errors.
func (t *Table) leaveOut(why string) {
	t.Kind, t.Why, t.doubt = "other", why, ""
	for i := range t.Columns {
		c := &t.Columns[i]
		c.Role, c.Locale, c.Why, c.doubt, c.unused = "", "", "the table is not about errors", "", false
		if c.set {
			c.Why = c.settled.why
		}
	}
}

// weighed is a choice of roles with what speaks for its table being about errors or statuses, and against it.
type weighed struct {
	*choice
	score        float64
	why, against string
}

func (t *Table) weigh(c *choice, e evidence) weighed {
	r := c.reading()
	if r == nil {
		return weighed{score: c.score}
	}
	w := weighed{choice: c, score: c.score}
	most, least := 0.0, 0.0
	for i, m := range matter {
		holds, evidence := m.holds(t, r, e)
		if !holds {
			continue
		}
		why := m.what
		if strings.Contains(why, "%") {
			why = fmt.Sprintf(why, evidence)
		}
		if w.score += m.weight; m.weight > most {
			most, w.why = m.weight, why
		}
		switch {
		case i == 0:
			w.against = why // unless more is
		case m.weight < least:
			least, w.against = m.weight, why
		}
	}
	return w
}

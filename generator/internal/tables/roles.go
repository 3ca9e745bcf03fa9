package tables

import (
	"fmt"

	"github.com/errgen/errgen/generator/internal/cells"
	"github.com/errgen/errgen/generator/internal/config"
	"github.com/errgen/errgen/generator/internal/vocabulary"
)

// believed is the least score for which a column gets a role; a role that scores less than margin below another is a doubt.
const (
	believed = 1.0
	margin   = 0.3
)

// assignRoles gives the columns their roles: first what headers and cells agree on, the surest first, each role once; then what the
// roles of the other columns suggest; and what is left is a note.
func (t *Table) assignRoles() {
	t.assignByHeaders()
	t.statusAsCode()
	for _, step := range []func(*Table){
		(*Table).statusByCells, (*Table).codesByCells, (*Table).nameBesideCode, (*Table).codeOfName, (*Table).moreCodes,
		(*Table).textByCells, (*Table).moreTexts, (*Table).messageOfText, (*Table).summaryOfCause,
	} {
		step(t)
	}
	for i := range t.Columns {
		if c := &t.Columns[i]; c.Role == "" && !c.set {
			c.Role, c.unused = "note", c.said["note"] == 0
			c.Why = "the header says note"
			if c.unused {
				c.Why = fmt.Sprintf("neither the header nor the cells, which are %s, say more", c.shape)
			}
		}
	}
}

func (t *Table) assignByHeaders() {
	scores := make([]map[string]float64, len(t.Columns))
	for i, c := range t.Columns {
		scores[i] = c.scores()
	}
	for {
		column, role, best := -1, "", believed
		for i, c := range t.Columns {
			if c.Role != "" || c.set {
				continue
			}
			for _, r := range config.Roles {
				if s, ok := scores[i][r]; ok && t.Column(r) < 0 && (s > best || s == best && column < 0) {
					column, role, best = i, r, s
				}
			}
		}
		if column < 0 {
			return
		}
		c := &t.Columns[column]
		doubt := t.runnerUp(scores[column], role)
		if c.is(role, "the header says %s, the cells are %s", role, c.shape); c.said[role] == 0 {
			c.Why = fmt.Sprintf("the cells are %s, whatever the header says", c.shape)
		}
		c.doubt = doubt
	}
}

// is gives a column a role.
func (c *Column) is(role, why string, args ...any) {
	c.Role, c.Why, c.doubt = role, fmt.Sprintf(why, args...), ""
}

// runnerUp returns a role that a column might have as well as the one that it gets.
func (t *Table) runnerUp(scores map[string]float64, role string) string {
	for _, r := range config.Roles {
		if r == "name" && role == "code" || r == "code" && role == "name" {
			continue // where there is one of them, it makes no difference
		}
		if s, ok := scores[r]; ok && r != role && t.Column(r) < 0 && s > scores[role]-margin {
			return r
		}
	}
	return ""
}

// scores weighs the header's words with the shape of the cells under it: 2 for a header that says it, up to 1 more for cells that
// look like it, less for cells that don't.
func (c Column) scores() map[string]float64 {
	scores := map[string]float64{}
	for role, said := range c.said {
		if role == vocabulary.Foreign {
			continue
		}
		scores[role] = 2*said + c.shape.fit(role)
	}
	if c.said["message"] <= vocabulary.Weak && c.said["message"] <= c.said["summary"] && c.shape.verbatim < most {
		delete(scores, "message") // a description: what it is shows when the other columns are known
	}
	if c.said["code"] == vocabulary.Whole && c.shape.few() {
		scores["code"] = 2 * vocabulary.Whole // few values, but a header that leaves no doubt
	}
	if _, ok := scores["message"]; ok && c.shape.verbatim >= most {
		scores["message"] += some // as programs send it
	}
	const all = 0.97 // 0, 400, 401 are codes that were modelled on statuses
	if said := c.said["code"]; said > 0 && c.shape.known >= all && c.said["status"] == 0 {
		scores["status"] = 1 + said // 404 under a header that speaks of codes
	}
	return scores
}

// open reports whether a column has no role yet and may get one.
func (c Column) open() bool { return c.Role == "" && !c.set }

// statusByCells takes a column of HTTP statuses for the status whatever its header says.
func (t *Table) statusByCells() {
	for i := range t.Columns {
		if c := &t.Columns[i]; c.open() && t.Column("status") < 0 && c.shape.known >= most && c.said[vocabulary.Foreign] < vocabulary.Whole {
			c.is("status", "the cells are HTTP statuses")
		}
	}
}

// statusAsCode takes numbers that only look like HTTP statuses for codes, where another column has constants that are not the names of
// those statuses.
func (t *Table) statusAsCode() {
	status := t.Column("status")
	if status < 0 || t.Columns[status].set || t.Columns[status].said["status"] == vocabulary.Whole || t.Column("code") >= 0 {
		return
	}
	for i := range t.Columns {
		if t.Columns[i].shape.constants >= most && reasonPhrases(t.Grid, status, i) < some {
			t.Columns[status].is("code", "another column holds constants that are not the names of these statuses")
			return
		}
	}
}

// codesByCells takes columns for codes whose cells look like nothing else, where no header says where the codes are.
func (t *Table) codesByCells() {
	if t.Column("code") >= 0 {
		return
	}
	for i := range t.Columns {
		c := &t.Columns[i]
		s := c.shape
		codes := s.of[cells.Number]+s.of[cells.Symbol]+s.of[cells.List] >= most && !s.few()
		if c.open() && codes && c.said[vocabulary.Foreign] < vocabulary.Whole && c.said["message"] < vocabulary.About {
			c.is("code", "no header says which column holds the codes, and the cells are %s", s)
		}
	}
}

// nameBesideCode tells a symbolic name from a code where a table has both: Go's constants are named by the one, bodies hold the other.
func (t *Table) nameBesideCode() {
	code, name := t.Column("code"), t.Column("name")
	if code < 0 || t.Columns[code].set {
		return
	}
	s := t.Columns[code].shape
	if name >= 0 && !t.Columns[name].set && t.Columns[name].shape.of[cells.Number] >= some && s.of[cells.Symbol] >= some {
		t.Columns[code].is("name", "the cells are %s, and another column holds numbers", s)
		t.Columns[name].is("code", "the cells are numbers, and another column holds their names")
		return
	}
	for i := range t.Columns {
		c := &t.Columns[i]
		if i == code || !c.open() && !(c.Role == "message" && !c.set) {
			continue
		}
		switch fits := c.shape.of[cells.Symbol] >= some && !c.shape.few(); {
		case t.Column("name") >= 0 || !fits:
		case s.of[cells.Number] >= some || c.Role == "message":
			c.is("name", "the cells are %s, and another column holds the codes", c.shape)
		}
	}
	t.codeBesideName(code)
}

// codeBesideName tells a number from the constant that has the code's role so far.
func (t *Table) codeBesideName(code int) {
	s := t.Columns[code].shape
	for i := range t.Columns {
		c := &t.Columns[i]
		numbers := c.shape.of[cells.Number] >= most && !c.shape.few() && c.said["code"] > 0
		if c.open() && numbers && t.Column("name") < 0 && s.of[cells.Symbol] >= most {
			t.Columns[code].is("name", "the cells are %s, and another column holds numbers", s)
			c.is("code", "the cells are numbers, and another column holds their names")
		}
	}
}

// codeOfName takes the name for the code where nothing else could be.
func (t *Table) codeOfName() {
	if name := t.Column("name"); name >= 0 && t.Column("code") < 0 && t.Column("status") < 0 && !t.Columns[name].set {
		if s := t.Columns[name].shape; s.of[cells.Symbol]+s.of[cells.Number] >= some && t.Column("message") < 0 {
			t.Columns[name].is("code", "no other column could hold the code, and the cells are %s", s)
		}
	}
}

// moreCodes takes further columns for codes whose headers say so: one code is often given in hexadecimal and in decimal.
func (t *Table) moreCodes() {
	code := t.Column("code")
	for i := range t.Columns {
		c := &t.Columns[i]
		if code >= 0 && c.open() && c.said["code"] > vocabulary.Beside && c.shape.fit("code") >= 0 {
			c.is("code", "the header says code, the cells are %s; the table has several such columns", c.shape)
		}
	}
}

// Package tables says what grids are about, and what each of their columns holds, why, and how surely: from the words of the headers,
// what the cells look like, the headings and the rest of the page.
package tables

import (
	"cmp"
	"go/token"
	"slices"
	"strings"

	"github.com/errgen/errgen/generator/internal/config"
	"github.com/errgen/errgen/generator/internal/shapes"
	"github.com/errgen/errgen/generator/internal/vocabulary"
)

// A Table says how a grid was read.
type Table struct {
	Pos     token.Position
	Shape   string
	Section []string
	Kind    string // "errors", "statuses", "classes" or "other"
	Why     string
	Columns []Column
	Grid    shapes.Grid
	Prefix  string // what errgen.yaml puts before each code
	Match   string // what errgen.yaml says identifies its errors; "" if it says nothing
	Names   int    // the column that errgen.yaml says names the constants; -1 if it says nothing
	NamedBy string // what errgen.yaml says names its errors, one of config.Names; "" if it says nothing

	doubt   string // why the kind is not sure, "" if it is
	facts   facts
	found   *choices
	phrases map[[2]int]float64 // what reasonPhrases has found
}

// widest is how many columns a table of errors may have. One that is far wider is none, and would take too long.
const widest = 100

// newTable describes a grid's columns and gives them roles.
func newTable(g shapes.Grid, overrides []config.Column, locale string) *Table {
	t := &Table{Pos: g.Pos, Shape: cmp.Or(g.Shape, "table"), Section: g.Section, Grid: g, Names: -1, phrases: map[[2]int]float64{}}
	if len(g.Header) > widest {
		for _, h := range g.Header {
			t.Columns = append(t.Columns, Column{Pos: h.Pos, Header: h.Text})
		}
		return t
	}
	t.Columns = make([]Column, 0, len(g.Header))
	for i, h := range g.Header {
		c := Column{Pos: h.Pos, Header: h.Text, at: i, shape: shapeOf(g, i)}
		c.listen()
		c.hear(g)
		c.language = c.otherLanguage(locale)
		c.english = c.shape.latin >= most && vocabulary.InEnglish(c.shape.texts, locale)
		if o := slices.IndexFunc(overrides, func(o config.Column) bool { return sameName(o.Header, h.Text) }); o >= 0 {
			c.settle(strings.TrimPrefix(overrides[o].Role, "none"), overrides[o].Locale, "set in errgen.yaml")
		}
		t.Columns = append(t.Columns, c)
	}
	for i := range t.Columns {
		c := &t.Columns[i]
		for n := range t.Columns {
			c.numbers = c.numbers || c.numbersOf(&t.Columns[n])
		}
	}
	t.tellLanguages()
	t.facts = t.newFacts()
	return t
}

// Column returns the place of the first column with a role, -1 if there is none.
func (t *Table) Column(role string) int {
	return slices.IndexFunc(t.Columns, func(c Column) bool { return c.Role == role })
}

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
	Names   int    // the column that errgen.yaml says names the constants; -1 if it says nothing

	doubt   string // why the kind is not sure, "" if it is
	facts   facts
	found   *choices
	phrases map[[2]int]float64 // what reasonPhrases has found
}

// A Column is a column of a Table. Its role is "" if nothing of it is used. Several columns may be codes of the same error, in
// hexadecimal and in decimal for instance, or notes, or one text in several languages; every other role has one column at most.
type Column struct {
	Pos               token.Position
	Header, Role, Why string
	Locale            string // of a text that stands beside the same in other languages, as a BCP 47 tag; else ""

	at       int            // its place in the table
	shape    shape          // of its cells
	says     [roles]float64 // the header: how surely it is each role
	foreign  float64        // the header: how surely the table is not about errors
	language string         // of its texts, if it is surely another than the document's and the header says nothing of them; else ""
	english  bool           // its texts are in English, as what programs send is
	set      bool           // by errgen.yaml, or by the language that its header names
	settled  settled        // so
	doubt    string         // the role that it might have as well, "" if there is none
	unused   bool           // nothing says what it holds
}

// otherLanguage returns the language of texts under a header that says nothing of them, if it is surely not the document's, else "".
func (c *Column) otherLanguage(locale string) string {
	if c.shape.prose() < some || !c.silent() {
		return ""
	}
	guess := vocabulary.GuessLocale(slices.Values(c.shape.texts), slices.Values([]string(nil)))
	if guess.Or != "" || guess.Locale == "en" || vocabulary.SameLanguage(guess.Locale, locale) {
		return ""
	}
	return guess.Locale
}

// A settled role is not chosen.
type settled struct{ role, locale, why string }

// reads returns what others see of a settled role. A text beside others in another language leaves its role to one in the document's.
func (s settled) reads() role {
	if s.role == "" || s.locale != "" {
		return asNote
	}
	return role(slices.Index(config.Roles, s.role))
}

func (c *Column) settle(role, locale, why string) {
	c.set, c.settled = true, settled{role, locale, why}
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
	for i, h := range g.Header {
		c := Column{Pos: h.Pos, Header: h.Text, at: i, shape: shapeOf(g.Grid, i)}
		c.listen()
		c.language = c.otherLanguage(locale)
		c.english = c.shape.latin >= most && vocabulary.InEnglish(c.shape.texts, locale)
		if o := slices.IndexFunc(overrides, func(o config.Column) bool { return sameName(o.Header, h.Text) }); o >= 0 {
			c.settle(strings.TrimPrefix(overrides[o].Role, "none"), overrides[o].Locale, "set in errgen.yaml")
		}
		t.Columns = append(t.Columns, c)
	}
	t.tellLanguages()
	t.facts = t.newFacts()
	return t
}

// listen takes what the header says.
func (c *Column) listen() {
	said := vocabulary.Roles(c.Header)
	for as := range c.says {
		c.says[as] = said[role(as).String()]
	}
	c.foreign = said[vocabulary.Foreign]
}

// Column returns the place of the first column with a role, -1 if there is none.
func (t *Table) Column(role string) int {
	return slices.IndexFunc(t.Columns, func(c Column) bool { return c.Role == role })
}

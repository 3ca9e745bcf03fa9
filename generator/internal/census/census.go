// Package census counts what in a document could be an error, whatever the other rooms made of it, and reports what became none: so that
// nothing is lost in silence. It looks at the document's blocks with rules of its own, and asks the others only what they used.
package census

import (
	"go/token"
	"slices"

	"github.com/errgen/errgen/generator/internal/markdown"
)

// Used is what has become of a document.
type Used struct {
	Lines []int                                      // of what has become an error, a text about a status, or a finding of its own; in ascending order
	Title string                                     // what the document calls itself
	Codes map[string]bool                            // of all errors: a sample of one that is documented elsewhere is not lost
	Known func(section []string, header string) bool // whether errgen.yaml says what stands under a heading, or has a header row
}

// within reports whether something on the lines from first to last was used.
func (u Used) within(first, last int) bool {
	i, _ := slices.BinarySearch(u.Lines, first)
	return i < len(u.Lines) && u.Lines[i] <= last
}

// A Count is what a document has.
type Count struct {
	File            string
	Entries         int // that look like errors
	Used, Successes int // of these: became errors, or texts; and are about success
	Left            []Group
}

// A Group is entries that stand together and came to nothing.
type Group struct {
	Pos     token.Position // of the first
	What    string         // they are: "row", "item", …
	Section []string
	Header  string // row, of a table
	Why     string // they look like errors
	Lines   []int
	Heads   []string // the codes that they begin with, or their first words
	shared  bool     // nothing but another table's header row shows that they may be errors
}

// Take counts a document's entries.
func Take(doc *markdown.Document, used Used) Count {
	c := Count{File: doc.File}
	page := newPage(doc, used)
	alike := map[string]int{} // places in Left, by header row
	for _, g := range page.groups() {
		why, shared := g.evidence(page)
		if why == "" {
			continue
		}
		left := c.add(g, used)
		if left.Lines == nil || used.Known(g.section, g.header) {
			continue
		}
		left.Why, left.shared = why, shared
		if at, ok := alike[g.header]; ok && shared {
			c.Left[at].join(left)
			continue
		}
		if shared {
			alike[g.header] = len(c.Left)
		}
		c.Left = append(c.Left, left)
	}
	return c
}

// add counts the entries of a group, and returns those that are left.
func (c *Count) add(g *group, used Used) Group {
	left := Group{What: g.what, Section: g.section, Header: g.header}
	for _, e := range g.entries {
		if !e.looksLikeError(g) {
			continue
		}
		c.Entries++
		switch {
		case e.isUsed(used):
			c.Used++
		case e.success:
			c.Successes++
		default:
			if left.Lines == nil {
				left.Pos = e.pos
			}
			left.Lines = append(left.Lines, e.pos.Line)
			left.Heads = append(left.Heads, e.head)
		}
	}
	return left
}

// join makes one of two groups that are left for the same cause.
func (g *Group) join(other Group) {
	g.Lines = append(g.Lines, other.Lines...)
	g.Heads = append(g.Heads, other.Heads...)
}

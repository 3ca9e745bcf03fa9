// Package census counts what in a document could be an error, whatever the other rooms made of it, and reports what became none: so that
// nothing is lost in silence. It looks at the document's blocks with rules of its own, and asks the others only what they used.
package census

import (
	"go/token"
	"slices"

	"github.com/errgen/errgen/generator/internal/cells"
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
	texts   []string // that they begin with
	shared  bool     // nothing but another table's header row shows that they may be errors
}

// Take counts a document's entries.
func Take(doc *markdown.Document, used Used) Count {
	c := Count{File: doc.File}
	page := newPage(doc, used)
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
		c.put(left)
	}
	if len(c.Left) > 1 || len(used.Lines) > 0 { // beside others, one sample shows what bodies look like
		c.Left = slices.DeleteFunc(c.Left, func(g Group) bool { return g.What == "sample" && len(g.Lines) == 1 })
	}
	return c
}

// put adds a group to what is left: to another that it belongs to, or that errgen.yaml would settle with it, else by itself.
func (c *Count) put(left Group) {
	for i := range c.Left {
		if c.Left[i].has(left) || c.Left[i].isLike(left) {
			c.Left[i].join(left)
			return
		}
	}
	c.Left = append(c.Left, left)
}

// has reports whether a group stands under the headings of this one.
func (g *Group) has(other Group) bool {
	n := len(g.Section)
	return g.What == "heading" && len(other.Section) > n && slices.Equal(g.Section, other.Section[:n]) && slices.Contains(g.texts, cells.Clean(other.Section[n]))
}

// isLike reports whether another group is left for the same cause, and has the same name.
func (g *Group) isLike(other Group) bool {
	if g.What != other.What || g.Why != other.Why || g.shared != other.shared {
		return false
	}
	return g.shared && g.Header == other.Header || !g.shared && g.name() != "" && g.name() == other.name()
}

// name is by what errgen.yaml settles what a group is: the heading above it, else the header row.
func (g *Group) name() string {
	if n := len(g.Section); n > 0 {
		return g.Section[n-1]
	}
	return g.Header
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
			left.texts = append(left.texts, e.text)
		}
	}
	return left
}

// join makes one of two groups.
func (g *Group) join(other Group) {
	for i, line := range other.Lines {
		at, _ := slices.BinarySearch(g.Lines, line)
		g.Lines = slices.Insert(g.Lines, at, line)
		g.Heads = slices.Insert(g.Heads, at, other.Heads[i])
	}
}

// Package census counts what in a document could be an error, whatever the other rooms made of it, and reports what became none: so that
// nothing is lost in silence. It looks at the document's blocks with rules of its own, and asks the others only what they used.
package census

import (
	"go/token"
	"slices"
	"strings"

	"github.com/errgen/errgen/generator/internal/cells"
	"github.com/errgen/errgen/generator/internal/markdown"
)

// Used is what has become of a document.
type Used struct {
	Lines           []int                                      // of what has become an error, a text about a status, or a finding of its own; in ascending order
	Reserved        []int                                      // of these: of nothing but rows that say themselves that they are no errors
	Title           string                                     // what the document calls itself
	Codes           map[string]bool                            // of all errors: a second mention of one that is documented elsewhere is not lost
	Texts           map[string]bool                            // … and what they say, by Key
	Statuses, Named map[int]bool                               // HTTP statuses that errors have, and those that have texts of their own
	Known           func(section []string, header string) bool // whether errgen.yaml says what stands under a heading, or has a header row
}

// Key is what texts have in common that say the same.
func Key(text string) string { return strings.ToLower(strings.TrimRight(cells.Clean(text), ".。!")) }

// mentions reports whether an entry is a second mention of an error, or of a status, that became something elsewhere.
func (u Used) mentions(e *entry) bool {
	switch {
	case e.heads && u.Named[e.status], e.said && u.Statuses[e.status], e.text != e.code && u.Texts[Key(e.text)]:
		return true
	case e.code == "" || !u.Codes[e.code] && !u.Codes[e.code[strings.LastIndexByte(e.code, '.')+1:]]:
		return false
	}
	return e.shows || e.text == e.code || !isNumber(e.code)
}

// reserved reports whether an entry says itself that it is no error.
func (u Used) reserved(e *entry) bool {
	i, _ := slices.BinarySearch(u.Reserved, e.pos.Line)
	return i < len(u.Reserved) && u.Reserved[i] <= e.last
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
	Reserved        int // of these: say themselves that they are no errors
	Left            []Group
	Silent          []int // lines that may be meant as errors, if the page speaks of errors and nothing of it was used
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
	coded   bool     // the first has a code that is written as codes of errors are
	mixed   bool     // errors under the same heading were used, so errgen.yaml must not say that what stands there is none
	shared  bool     // nothing but another table's header row shows that they may be errors
}

// Take counts a document's entries.
func Take(doc *markdown.Document, used Used) Count {
	c := Count{File: doc.File}
	page := newPage(doc, used)
	all := heap{alike: map[likeness]int{}, under: map[string]int{}}
	groups := page.groups()
	c.Silent = page.silent(groups)
	page.forms = formsUsed(groups, used)
	for _, g := range groups {
		why, shared := g.evidence(page)
		if why == "" {
			continue
		}
		left := c.add(g, used)
		if left.Lines == nil || used.Known(g.section, g.header) {
			continue
		}
		left.Why, left.shared, left.mixed = why, shared, page.usedUnder(g.section)
		all.put(left)
	}
	c.Left = all.left
	if rest := page.mentions(groups, c.Left); rest.Lines != nil {
		c.Left = append(c.Left, rest)
	}
	for i := range c.Left {
		c.Left[i].sort()
	}
	if len(c.Left) > 1 || len(used.Lines) > 0 { // beside others, one sample without a code of its own shows what bodies look like
		c.Left = slices.DeleteFunc(c.Left, func(g Group) bool { return g.What == "sample" && len(g.Lines) == 1 && !g.coded })
	}
	return c
}

// A heap is the groups that are left, with their places by what others may be added to them for.
type heap struct {
	left  []Group
	alike map[likeness]int // of those that errgen.yaml would settle at once
	under map[string]int   // of those of headings, by the path of each heading
}

// A likeness is what groups have in common that are left for one cause and have one name.
type likeness struct {
	what, why, name string
	shared          bool
}

// put adds a group to what is left: to that of the heading above it, or to one like it, else by itself.
func (h *heap) put(g Group) {
	like := likeness{g.What, g.Why, g.name(), g.shared}
	if g.shared {
		like.name = g.Header
	}
	at, ok := h.alike[like]
	if !ok || like.name == "" {
		at, ok = h.around(g)
	}
	if !ok {
		at = len(h.left)
		h.left, h.alike[like] = append(h.left, g), at
	} else {
		h.left[at].Lines = append(h.left[at].Lines, g.Lines...)
		h.left[at].Heads = append(h.left[at].Heads, g.Heads...)
	}
	if g.What == "heading" {
		for _, text := range g.texts {
			h.under[pathOf(append(slices.Clip(g.Section), text))] = at
		}
	}
}

// around returns the place of the group that has a heading around another group.
func (h *heap) around(g Group) (int, bool) {
	for n := len(g.Section); n > 0; n-- {
		if at, ok := h.under[pathOf(g.Section[:n])]; ok {
			return at, true
		}
	}
	return 0, false
}

func pathOf(section []string) string {
	var path strings.Builder
	for _, s := range section {
		path.WriteString(cells.Clean(s) + "\n")
	}
	return path.String()
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
	among := g.common()
	left := Group{What: g.what, Section: g.section, Header: g.header}
	for _, e := range g.entries {
		if !e.looksLikeError(among) {
			continue
		}
		c.Entries++
		switch {
		case used.reserved(&e):
			c.Reserved++
		case e.isUsed(used):
			c.Used++
		case e.success:
			c.Successes++
		default:
			if left.Lines == nil {
				left.Pos, left.coded = e.pos, e.isSpecific()
			}
			left.Lines = append(left.Lines, e.pos.Line)
			left.Heads = append(left.Heads, e.head)
			left.texts = append(left.texts, e.text)
		}
	}
	return left
}

// sort puts a group's entries into the order of their lines.
func (g *Group) sort() {
	if slices.IsSorted(g.Lines) {
		return
	}
	order := make([]int, len(g.Lines))
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(a, b int) int { return g.Lines[a] - g.Lines[b] })
	lines, heads := make([]int, len(order)), make([]string, len(order))
	for i, from := range order {
		lines[i], heads[i] = g.Lines[from], g.Heads[from]
	}
	g.Lines, g.Heads = lines, heads
}

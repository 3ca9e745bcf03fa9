package census

import (
	"cmp"
	"fmt"
	"go/token"
	"math"
	"slices"
	"strings"

	"github.com/errgen/errgen/generator/internal/markdown"
	"github.com/errgen/errgen/generator/internal/pattern"
	"github.com/errgen/errgen/generator/internal/vocabulary"
)

// groups are all groups of a document, in the order of their first entries.
func (p *page) groups() []*group {
	r := reader{page: p, known: map[string]*group{}}
	for i, b := range p.doc.Blocks {
		r.block(i, b)
	}
	r.indented()
	return append(joined(r.all), r.loose()...)
}

// joined makes one group of lists of one item each that stand under one heading.
func joined(all []*group) []*group {
	single := map[string]*group{}
	return slices.DeleteFunc(all, func(g *group) bool {
		if g.what != "item" || len(g.entries) != 1 {
			return false
		}
		key := strings.Join(append(slices.Clip(g.section), lead(g.above)), "\n")
		if !vocabulary.Errors.In(lead(g.above)) {
			key = strings.Join(g.section, "\n")
		}
		first := single[key]
		if first == nil {
			single[key] = g
			return false
		}
		first.entries = append(first.entries, g.entries...)
		return true
	})
}

// A reader goes through the blocks of a document.
type reader struct {
	*page
	all   []*group
	known map[string]*group // of those whose entries may stand apart
	heads
	changes []headed       // of what heads blocks, in the order of their lines
	above   string         // the paragraph right above
	title   token.Position // of the line that speaks of errors right above a block
	status  int            // the last line of the last entry that is about a status of failure
	covered int            // the last line of the heading whose code was used
	belong  [][2]int       // lines of all such headings, from and to
	around  []string       // texts of the items around the current one
	item    int            // depth of the item above that was used, 0 if there is none
}

func (r *reader) block(i int, b markdown.Block) {
	if _, ok := b.(*markdown.Item); !ok {
		r.item = 0
	}
	title := r.title
	r.title = token.Position{}
	before := r.heads
	label := r.see(b)
	if r.heads != before {
		r.changes = append(r.changes, headed{posOf(b).Line, r.heads})
	}
	switch b := b.(type) {
	case *markdown.Heading:
		r.heading(i, b)
		r.above, r.around = "", nil
		if b.Level > 1 && vocabulary.Errors.In(b.Text.Text) {
			r.title = b.Pos
		}
	case *markdown.Paragraph:
		if label == "" {
			r.paragraph(i, b)
		} else if vocabulary.Errors.In(label) {
			r.title = b.Pos
		}
		r.above = b.Text.Text
	case *markdown.Panel:
		r.above += "\n" + b.Title.Text
	case *markdown.Item:
		r.items(i, b)
	case *markdown.Definition:
		e := newEntry(b.Pos, b.Term, b.Text.Text)
		e.last = max(e.last, b.TextPos.Line)
		r.add("term "+r.place(b.Section), "term", b.Section, e)
	case *markdown.Code:
		r.title = title
		r.fence(b)
		r.title = token.Position{}
	case *markdown.Grid:
		r.all = append(r.all, r.rows(b))
	}
}

// posOf is where a heading or a paragraph begins.
func posOf(b markdown.Block) token.Position {
	switch b := b.(type) {
	case *markdown.Heading:
		return b.Pos
	case *markdown.Paragraph:
		return b.Pos
	}
	return token.Position{}
}

// add puts an entry into the group with a key.
func (r *reader) add(key, what string, section []string, e entry) {
	g := r.known[key]
	if g == nil {
		g = &group{what: what, section: section, above: r.above, heads: r.heads}
		r.known[key], r.all = g, append(r.all, g)
	}
	e.covered = e.covered || e.pos.Line <= r.covered
	if g.entries = append(g.entries, e); e.status > 0 {
		r.status = e.last
	}
}

// place is a key for what stands in a section, below a label of it.
func (r *reader) place(section []string) string { return strings.Join(section, "\n") + "\n" + r.label }

func (r *reader) heading(i int, h *markdown.Heading) {
	e := newEntry(h.Pos, h.Text, r.below(i))
	own, last := r.end(i)
	e.shows, e.covered = true, r.isHead(h.Pos.Line, last, e.heads)
	e.last = max(e.last, r.shown(i))
	parent := h.Path[:len(h.Path)-1]
	r.add(fmt.Sprint("heading ", h.Level, "\n", strings.Join(parent, "\n")), "heading", parent, e)
	if title := h.Level == 1 && e.code == ""; !title && r.used.within(h.Pos.Line, h.Pos.Line) {
		r.covered = max(r.covered, own)
		r.belong = append(r.belong, [2]int{h.Pos.Line, r.covered})
	}
}

// isHead reports whether something between a heading's line and the last that belongs to it was used, so that the heading is not lost: what
// a block of code shows counts for statuses only, below which each error is shown so.
func (r *reader) isHead(from, to int, status bool) bool {
	i, _ := slices.BinarySearch(r.used.Lines, from)
	for _, line := range r.used.Lines[i:] {
		if line > to {
			break
		}
		if status || !r.isCode(line) {
			return true
		}
	}
	return false
}

// items puts an item into the group of its list. What introduces a list within an item is that item's text.
func (r *reader) items(i int, b *markdown.Item) {
	if isContents(b.Text) || messagePart.MatchString(b.Text.Text) {
		return
	}
	above := r.above
	if r.around = r.around[:min(len(r.around), b.Depth-1)]; len(r.around) > 0 {
		r.above = r.around[len(r.around)-1]
	}
	key := fmt.Sprint("item ", b.List)
	r.add(key, "item", b.Section, r.listed(i, b))
	r.known[key].ordered = b.Ordered
	r.above = above
	for len(r.around) < b.Depth {
		r.around = append(r.around, b.Text.Text)
	}
}

// messagePart matches what API Blueprint calls the parts of a request or response.
var messagePart = pattern.Lazy(`^(?:Attributes|Body|Headers|Schema)$`).Beginning("ABHS")

// isContents reports whether a text is nothing but a link to another place of the page, as in a table of contents.
func isContents(in markdown.Inline) bool {
	return len(in.Spans) == 1 && strings.HasPrefix(in.Spans[0].Link, "#")
}

// listed reads an item. What stands below one that was used belongs to it; one that is a status alone belongs to what stands below it.
func (r *reader) listed(i int, b *markdown.Item) entry {
	e := newEntry(b.Pos, b.Text, "")
	if r.item > 0 && b.Depth > r.item {
		e.covered = true
		return e
	}
	if r.item = 0; r.used.within(e.pos.Line, e.last) {
		r.item = b.Depth
	}
	if e.heads {
		for _, below := range r.doc.Blocks[i+1:] {
			item, ok := below.(*markdown.Item)
			if !ok || item.Depth <= b.Depth {
				break
			}
			e.last = item.Pos.Line
		}
		e.last = max(e.last, r.headed(i))
		if r.used.within(e.pos.Line, e.last) {
			e.covered = true
		}
	}
	return e
}

// headed returns the last line of the table, or the block of code, that stands below a status and may be about it: no other status, and no
// heading, is nearer. It is 0 if there is none.
func (r *reader) headed(i int) int {
	const most = 4 // blocks
	last := 0
	for _, b := range r.doc.Blocks[i+1 : min(i+1+most, len(r.doc.Blocks))] {
		var text string
		switch b := b.(type) {
		case *markdown.Item:
			text = b.Text.Text
		case *markdown.Paragraph:
			text = b.Text.Text
		case *markdown.Code:
			last = lastLine(b)
			continue
		case *markdown.Grid:
			return lastLine(b)
		default:
			return last
		}
		if last > 0 || statusWithin(text) != "" {
			return last
		}
	}
	return last
}

// below is the first text below a heading.
func (r *reader) below(i int) string {
	for _, b := range r.doc.Blocks[i+1:] {
		switch b := b.(type) {
		case *markdown.Paragraph:
			return b.Text.Text
		case *markdown.Item:
			return b.Text.Text
		case *markdown.Code:
			return b.Text
		case *markdown.Panel:
			continue
		}
		break
	}
	return ""
}

// end returns the last line of what a heading has for itself, up to the next table, whose rows stand for themselves; and the last line
// before the next heading that is not deeper.
func (r *reader) end(i int) (own, all int) {
	h := r.doc.Blocks[i].(*markdown.Heading)
	for _, b := range r.doc.Blocks[i+1:] {
		switch b := b.(type) {
		case *markdown.Heading:
			if b.Level <= h.Level {
				return cmp.Or(own, b.Pos.Line-1), b.Pos.Line - 1
			}
		case *markdown.Grid:
			own = cmp.Or(own, b.Pos.Line-1)
		}
	}
	return cmp.Or(own, math.MaxInt32), math.MaxInt32
}

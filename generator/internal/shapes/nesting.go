package shapes

import (
	"slices"
	"strings"

	"github.com/errgen/errgen/generator/internal/cells"
	"github.com/errgen/errgen/generator/internal/markdown"
	"github.com/errgen/errgen/generator/internal/vocabulary"
)

// A nesting is the items around an item, by their depth.
type nesting []nested

// A nested is an item that others may stand below.
type nested struct {
	list   int // that it is in
	text   string
	status markdown.Cell // what stands below "400 Bad Request" has that status
	of     *listing      // which it is in
	entry  int           // the place of its entry, -1 if it has no code
	quoted int           // one more than the place of its message, if it begins with one
	head   string        // the last item of its list that says no more than that errors follow: "**Error codes:**", though they are not indented
}

func (n nesting) status(depth int) markdown.Cell {
	for d := min(depth-1, len(n)) - 1; d >= 0; d-- {
		if n[d].status.Text != "" {
			return n[d].status
		}
	}
	return markdown.Cell{}
}

// A place tells lists apart: those at one depth below one list are taken together, as few may stand below each of its items.
// What stands below items that say no more than that errors follow is apart from the rest.
type place struct {
	list, depth int
	failed      bool
}

func (n nesting) list(b *markdown.Item) place {
	if n.head(b) != "" {
		return place{b.List, b.Depth, true}
	}
	if b.Depth > 1 && len(n) > 0 {
		label := n.label(b.Depth)
		return place{n[0].list, b.Depth, cells.WordCount(label) < 5 && vocabulary.Errors.In(label)}
	}
	return place{b.List, b.Depth, false}
}

// head is the item that says of item b, which it stands above in one list, that it is an error; "" if there is none.
func (n nesting) head(b *markdown.Item) string {
	if at := b.Depth - 1; at < len(n) && n[at].list == b.List {
		return n[at].head
	}
	return ""
}

// isHead reports whether an item says no more than that errors follow.
func isHead(text string) bool {
	const short = 8 // words
	return strings.TrimRight(text, ":： ") != text && cells.WordCount(text) <= short && vocabulary.Errors.In(text)
}

// label is the text of the item that one at a depth stands below, "" if there is none.
func (n nesting) label(depth int) string {
	if at := depth - 2; at >= 0 && at < len(n) {
		return n[at].text
	}
	return ""
}

// with is the nesting behind an item that begins with a key. It is an entry of l if l has more than so many.
func (n nesting) with(b *markdown.Item, k key, l *listing, entries, quoted int) nesting {
	head := n.head(b)
	around := min(b.Depth-1, len(n))
	n = n[:around:around]
	for len(n) < b.Depth-1 {
		n = append(n, nested{list: b.List})
	}
	if k.status.Text == "" && cells.IsKnownStatus(statusOf(k.code.Text)) && k.text.Text == "" {
		k.status = k.code
	}
	in := nested{list: b.List, text: b.Text.Text, status: k.status}
	if in.of, in.entry = l, entries; len(l.items) == entries {
		in.entry = -1
	}
	if len(l.quoted) > quoted {
		in.quoted = quoted + 1
	}
	if in.head = head; in.entry < 0 && isHead(b.Text.Text) {
		in.head = b.Text.Text
	}
	return append(n, in)
}

// goOn gives block i, which stands in depth lists, to the entry that it stands below.
func (n nesting) goOn(i, depth int) {
	for d := min(depth, len(n)) - 1; d >= 0; d-- {
		l := n[d].of
		if l == nil {
			continue
		}
		if at := n[d].quoted - 1; at >= 0 {
			l.quoted[at].below = append(l.quoted[at].below, i)
		}
		if at := n[d].entry; at >= 0 {
			l.items[at].below = append(l.items[at].below, i)
		}
		if n[d].quoted > 0 || n[d].entry >= 0 {
			return
		}
	}
}

// describeBelow adds to entries what stands below them. A label that several have, such as "Cause:", gets a column.
func (s *shapes) describeBelow(items []item) {
	parts := make([][]part, len(items))
	for i := range items {
		parts[i] = (&headed{below: s.blocksOf(&items[i])}).parts()
	}
	columns := commonLabels(parts)
	for i := range items {
		it := &items[i]
		for _, p := range parts[i] {
			it.add(p, columns)
		}
		*it = s.shown(s.blocksOf(it), *it)
	}
}

// blocksOf are the blocks that stand below an item. Of several samples each is an error of its own.
func (s *shapes) blocksOf(it *item) []markdown.Block {
	isCode := func(b int) bool { _, ok := s.blocks[b].(*markdown.Code); return ok }
	if at := slices.IndexFunc(it.below, isCode); at >= 0 && slices.ContainsFunc(it.below[at+1:], isCode) {
		it.below = slices.DeleteFunc(it.below, isCode)
	}
	var below []markdown.Block
	for _, b := range it.below {
		below = append(below, s.blocks[b])
	}
	return below
}

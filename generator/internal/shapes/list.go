package shapes

import (
	"cmp"
	"slices"
	"unicode/utf8"

	"github.com/errgen/errgen/generator/internal/markdown"
	"github.com/errgen/errgen/generator/internal/pattern"
	"github.com/errgen/errgen/generator/internal/vocabulary"
)

// A listing is entries that stand together, with what their surroundings say.
type listing struct {
	items   []item
	keys    []key
	all     int    // entries, with those that have no code
	blocks  []int  // their indices
	quoted  []item // those that are in quotes or code as a whole: messages
	words   []item // those that begin with a single word in code, which may be a message among others
	named   int    // how many of these begin with a word for errors
	bold    []item // those that begin with messages in bold
	plain   []item // those that begin with words and have an explanation behind them, or are quoted
	above   string
	section []string
	ordered bool
	around  surroundings
	keyed   bool // the last term has a code
}

// An outer is what stands above a panel, and where that ends.
type outer struct {
	above string
	end   int
}

// listEntries finds errors that are items of a list.
func (s *shapes) listEntries() {
	lists := map[place]*listing{}
	var order []*listing
	var parents nesting
	above := ""
	var outside []outer
	for i, b := range s.blocks {
		for n := len(outside); n > 0 && outside[n-1].end <= i; n-- {
			above, outside = outside[n-1].above, outside[:n-1]
		}
		switch b := b.(type) {
		case *markdown.Heading:
			above, parents = "", nil
		case *markdown.Panel:
			outside = append(outside, outer{above, i + 1 + b.Blocks})
			above, parents = above+"\n"+b.Title.Text, nil
		case *markdown.Paragraph:
			if l := s.codedLines(i, b, above); l != nil {
				order = append(order, l)
				continue
			}
			above = b.Text.Text
			parents.goOn(i, b.Depth)
		case *markdown.Item:
			list := parents.list(b)
			l := lists[list]
			if l == nil {
				near := above
				if list.failed {
					near = cmp.Or(parents.head(b), parents.label(b.Depth))
				}
				l = s.newListing(i, b, near, lists[place{list: list.list, depth: 1}])
				lists[list] = l
				order = append(order, l)
			}
			l.blocks = append(l.blocks, i)
			known, quoted := len(l.items), len(l.quoted)
			k := l.add(b.Section, wholeText(b.Pos, b.Text), parents.status(b.Depth))
			if len(l.items) == known {
				parents.goOn(i, b.Depth-1)
			}
			parents = parents.with(b, k, l, known, quoted)
		case *markdown.Code:
			if _, below := s.blocks[max(i-1, 0)].(*markdown.Item); below || b.Pos.Column > 2 {
				parents.goOn(i, len(parents))
			}
		}
	}
	for _, l := range order {
		l.settleKeys()
	}
	s.messageLists(append(slices.Clone(order), s.messageParagraphs()...))
	order = slices.DeleteFunc(order, func(l *listing) bool { return l.ordered && !l.isCoded() })
	s.addListings("list", joined(order))
}

// newListing is a list whose first item is block i, below a text. Outer is the list that it stands in, if it is nested.
func (s *shapes) newListing(i int, b *markdown.Item, above string, outer *listing) *listing {
	l := &listing{above: above, section: b.Section, ordered: b.Ordered}
	switch {
	case b.Depth == 1:
		l.around = s.around(i, b.Section)
	case outer != nil:
		l.around.status = outer.around.status
	}
	return l
}

// isCoded reports whether all entries begin with codes that are marked as such: steps of a manual don't.
func (l *listing) isCoded() bool {
	return len(l.keys) == l.all && !slices.ContainsFunc(l.keys, func(k key) bool { return !k.marked && !(k.strong && k.parted) })
}

// add takes an entry of a list: a code, and a text behind it. Status is that of the item around it. It returns what the entry begins with.
func (l *listing) add(section []string, c, status markdown.Cell) key {
	l.all++
	if status.Text == "" {
		status = l.around.status
	}
	l.addMessage(item{section: section, key: key{status: status}, pos: c})
	k, ok := readKey(c.Pos, c.Inline)
	if !ok && k.code.Text == "" {
		k, ok = l.smallKey(c)
	}
	if !ok && k.code.Text == "" {
		return k
	}
	it := item{section: section, key: k, pos: c, told: ok}
	if it.key.status.Text == "" {
		it.key.status = status
	}
	if it.prose = (texts{k.text}); isNumber(k) || k.more.Text != "" {
		it.message, it.prose = it.prose, nil
	}
	if k.more.Text != "" {
		it.prose = texts{k.more}
	}
	if message, ok := sampleText(k.text); ok {
		it.message, it.prose = texts{message}, nil
	}
	l.items = append(l.items, it)
	l.keys = append(l.keys, k)
	return k
}

// smallParted matches a small number and a text that something parts from it.
var smallParted = pattern.Lazy(`^([0-9]{1,2})(?:\s*[:：=]\s*|\s+[-–—]\s+)(\S)`).Beginning(pattern.Digits)

// smallKey reads an entry that begins with a small number, which may be an amount, below words that call numbers codes: "Exit codes".
func (l *listing) smallKey(c markdown.Cell) (k key, ok bool) {
	m := smallParted.FindStringSubmatchIndex(c.Text)
	if m == nil || l.ordered || !l.areCalledNumbers() {
		return k, false
	}
	k.code, k.text = cellOf(c.Pos, c.Inline, 0, m[3]), cellOf(c.Pos, c.Inline, m[4], len(c.Text))
	k.strong, k.parted, k.small = true, true, true
	return k, true
}

// settleKeys leaves only the keys of entries that are told from other items.
func (l *listing) settleKeys() {
	near, bare := l.isNear(), l.isBare()
	var keys []key
	for i, k := range l.keys {
		failing := near && vocabulary.Failures.In(k.code.Text)
		k.strong = k.strong || failing && k.parted || near && k.isShort() // invalidName: …
		switch it := l.items[i]; {
		case !it.told:
		case k.status.Text != "", k.text.Text != "" && (k.marked || k.parted || k.isLong() || near && k.isFailedStatus()),
			k.text.Text == "" && (k.strong && (it.below != nil || failing && k.marked) || bare):
			keys = append(keys, k)
		}
	}
	l.keys = keys
}

// A style is what lists of one page with the same kind of codes have in common: if one of them is surely about errors, all are.
type style struct {
	digits int
	marked bool
	list   *listing // of names: by itself
}

func (l *listing) style() style {
	if k := l.keys[0]; isNumber(k) {
		return style{len(k.code.Text), k.marked, nil}
	}
	return style{list: l}
}

// settle makes descriptions of messages that are too long to be sent.
func (l *listing) settle() {
	const long = 100 // letters on average
	letters := 0
	for _, it := range l.items {
		letters += utf8.RuneCountInString(it.message.text())
	}
	if letters <= long*len(l.items) {
		return
	}
	for i := range l.items {
		it := &l.items[i]
		it.prose, it.message = append(it.message, it.prose...), nil
	}
}

// settleStatuses leaves out successes, and makes statuses of numbers. What stands behind "if" is no message.
func settleStatuses(items []item) []item {
	allStatuses(items)
	items = slices.DeleteFunc(items, func(it item) bool { return cmp.Or(it.key.status.Text, it.key.code.Text) < "400" && !it.key.named })
	for i := range items {
		it := &items[i]
		if it.key.status.Text == "" {
			it.key.status, it.key.code = it.key.code, markdown.Cell{}
		}
		if text := it.key.text.Text; it.message.text() == text && vocabulary.IsCondition(text) {
			it.prose, it.message = append(it.message, it.prose...), nil
		}
	}
	return items
}

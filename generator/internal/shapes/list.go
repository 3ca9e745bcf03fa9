package shapes

import (
	"net/http"
	"slices"
	"unicode"
	"unicode/utf8"

	"github.com/errgen/errgen/generator/internal/markdown"
	"github.com/errgen/errgen/generator/internal/vocabulary"
)

// A listing is entries that stand together, with what their surroundings say.
type listing struct {
	items  []item
	keys   []key
	all    int   // entries, with those that have no code
	blocks []int // their indices
	above  string
}

// listEntries finds errors that are items of a list.
func (s *shapes) listEntries() {
	lists := map[int]*listing{}
	var order []*listing
	above := ""
	for i, b := range s.blocks {
		switch b := b.(type) {
		case *markdown.Heading:
			above = ""
		case *markdown.Paragraph:
			above = b.Text.Text
		case *markdown.Item:
			if b.Ordered {
				continue
			}
			l := lists[b.List]
			if l == nil {
				l = &listing{above: above}
				lists[b.List] = l
				order = append(order, l)
			}
			l.blocks = append(l.blocks, i)
			l.add(b.Section, wholeText(b.Pos, b.Text))
		}
	}
	s.addListings("list", order)
}

// definitions finds errors that are terms with definitions.
func (s *shapes) definitions() {
	var order []*listing
	var l *listing
	above := ""
	for i, b := range s.blocks {
		switch b := b.(type) {
		case *markdown.Heading:
			above, l = "", nil
		case *markdown.Paragraph:
			if l == nil {
				above = b.Text.Text
			}
		case *markdown.Definition:
			if l == nil {
				l = &listing{above: above}
				order = append(order, l)
			}
			l.blocks = append(l.blocks, i)
			l.define(b)
		}
	}
	s.addListings("definitions", order)
}

// add takes an entry of a list: a code, and a text behind it.
func (l *listing) add(section []string, c markdown.Cell) {
	l.all++
	k, ok := readKey(c.Pos, c.Inline)
	if !ok && k.code.Text == "" {
		return
	}
	it := item{section: section, key: k, pos: c}
	if it.prose = (texts{k.text}); isNumber(k) {
		it.message, it.prose = it.prose, nil
	}
	l.items = append(l.items, it)
	if ok && (k.status.Text != "" || k.text.Text != "" && (k.marked || k.parted || k.isLong())) {
		l.keys = append(l.keys, k)
	}
}

// isLong reports whether a number that nothing parts from the text behind it is clearly no amount: "10001 Not logged in".
func (k key) isLong() bool {
	const most = 3 // digits of amounts
	first, _ := utf8.DecodeRuneInString(k.text.Text)
	failed := k.code.Text >= "400" && http.StatusText(statusOf(k.code.Text)) != ""
	return isNumber(k) && (len(k.code.Text) > most || failed) && !unicode.IsLower(first)
}

// isNumber reports whether a key's code is a number: what stands behind it is then the message, else what the name means.
func isNumber(k key) bool {
	return keySmall.MatchString(k.code.Text) || keyNumber.MatchString(k.code.Text)
}

// define takes a term and its definition.
func (l *listing) define(d *markdown.Definition) {
	l.all++
	k, ok := readKey(d.Pos, d.Term)
	if !ok {
		return
	}
	it := item{section: d.Section, key: k, pos: wholeText(d.Pos, d.Term), message: texts{k.text}, prose: texts{wholeText(d.TextPos, d.Text)}}
	l.items = append(l.items, it)
	l.keys = append(l.keys, k)
}

// addListings makes grids of the listings that are about errors.
func (s *shapes) addListings(shape string, all []*listing) {
	all = slices.DeleteFunc(all, func(l *listing) bool {
		return !believable(l.keys, l.all) || !s.speaks(append([]string{l.above}, l.items[0].section...)...)
	})
	sure := map[style]bool{}
	for _, l := range all {
		if l.fails() && !l.isLookalike() {
			sure[l.style()] = true
		}
	}
	for _, l := range all {
		if !sure[l.style()] {
			continue
		}
		for _, i := range l.blocks {
			s.used[i] = true
		}
		l.settle()
		s.add(shape, l.items)
	}
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

// isLookalike reports whether what stands above speaks of parameters and the like, and not of errors.
func (l *listing) isLookalike() bool {
	near := l.above
	if section := l.items[0].section; near == "" && len(section) > 0 {
		near = section[len(section)-1]
	}
	return vocabulary.Lookalikes.In(near) && !vocabulary.Errors.In(near)
}

// fails reports whether enough entries say what failed: one of five numbers, and half of the names, since those may be of anything.
func (l *listing) fails() bool {
	share, failing, numbers := 2, 0, 0
	for _, it := range l.items {
		if vocabulary.Failures.In(it.pos.Text) || vocabulary.Failures.In(it.prose.text()) {
			failing++
		}
		if isNumber(it.key) || it.key.status.Text != "" {
			numbers++
		}
	}
	if numbers == len(l.items) {
		share = 5
	}
	return failing*share >= len(l.items)
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

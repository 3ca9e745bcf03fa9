package shapes

import (
	"github.com/errgen/errgen/generator/internal/markdown"
)

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
				l = &listing{above: above, section: b.Section}
				order = append(order, l)
			}
			l.blocks = append(l.blocks, i)
			l.define(b, statusCell(s.panels[i]))
		case *markdown.Item:
			if c := wholeText(b.Pos, b.Text); l != nil && len(l.items) > 0 && l.keyed && isMarked(c) {
				l.sends(c)
				l.blocks = append(l.blocks, i)
			}
		case *markdown.Panel:
			if l == nil {
				above = b.Title.Text
			}
		}
	}
	s.addListings("definitions", order)
}

// define takes a term and its definition. Status is that of what it stands in.
func (l *listing) define(d *markdown.Definition, status markdown.Cell) {
	l.all++
	k, ok := readKey(d.Pos, d.Term)
	if l.keyed = ok; !ok {
		return
	}
	if k.status.Text == "" {
		k.status = status
	}
	it := item{section: d.Section, key: k, pos: wholeText(d.Pos, d.Term), message: texts{k.text}, prose: texts{wholeText(d.TextPos, d.Text)}}
	l.items = append(l.items, it)
	l.keys = append(l.keys, k)
}

// sends gives a message that stands below the last term to its entry. Of several each is an error of its own.
func (l *listing) sends(message markdown.Cell) {
	last := len(l.items) - 1
	it := l.items[last]
	it.message = texts{message}
	if l.items[last].message.text() == "" {
		l.items[last] = it
		return
	}
	it.pos = message
	l.items, l.keys = append(l.items, it), append(l.keys, it.key)
}

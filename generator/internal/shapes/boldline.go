package shapes

import (
	"slices"

	"github.com/errgen/errgen/generator/internal/markdown"
	"github.com/errgen/errgen/generator/internal/pattern"
	"github.com/errgen/errgen/generator/internal/vocabulary"
)

// Lines in bold that are nothing but a number and a name, each with the text behind it: "**2 : NO_CUP**", "**NO_CUP (2)**". A paragraph may
// hold several, with no blank line between them.
var (
	numberedName = pattern.Lazy(`^([-−–]?[0-9]{1,10}|0[xX][0-9A-Fa-f]+)(?:\s*[:：=]\s*|\s+[-–—]\s+)([A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*)[.:：]?$`)
	nameNumbered = pattern.Lazy(`^([A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*)(?:\s*[:：=(\[]\s*|\s+[-–—]\s+)([-−–]?[0-9]{1,10}|0[xX][0-9A-Fa-f]+)[)\]]?[.:：]?$`)
)

// boldLines finds errors that are such lines, below words that speak of errors. Those of one section are taken together.
func (s *shapes) boldLines() {
	var order []*listing
	var l *listing // of the section so far
	above := ""
	for i, b := range s.blocks {
		switch b := b.(type) {
		case *markdown.Heading:
			above, l = "", nil
		case *markdown.Paragraph:
			items := boldItems(b)
			switch {
			case s.used[i] || items == nil && l == nil:
				above = b.Text.Text
			case items == nil:
				l.goesOn(i)
			case l == nil:
				l = &listing{above: above, section: b.Section, around: s.around(i, b.Section)}
				order = append(order, l)
				fallthrough
			default:
				l.blocks = append(l.blocks, i)
				l.take(items)
			}
		case *markdown.Item, *markdown.Code:
			if l != nil {
				l.goesOn(i)
			}
		default:
			l = nil
		}
	}
	order = slices.DeleteFunc(order, func(l *listing) bool {
		return len(l.items) == 0 || !(l.isNear() && l.areCalledCodes()) && failing(l.items)*half < len(l.items)
	})
	s.addListings("lines in bold", order)
}

// boldItems reads a paragraph that begins with a number and a name in bold. It returns nil for others.
func boldItems(p *markdown.Paragraph) []item {
	if p.Depth > 0 || len(p.Text.Spans) == 0 || !p.Text.Spans[0].Bold {
		return nil
	}
	var items []item
	from, end := 0, 0 // of a span; of the last name
	for _, span := range p.Text.Spans {
		if k, ok := boldKey(p, span, from); ok {
			items = withText(items, p, end, from)
			items = append(items, item{section: p.Section, key: k, pos: cellOf(p.Pos, p.Text, from, from+len(span.Text)), told: true})
			end = from + len(span.Text)
		} else if from == 0 {
			return nil
		}
		from += len(span.Text)
	}
	return withText(items, p, end, from)
}

// withText gives the text of a paragraph from one byte to another to the last item.
func withText(items []item, p *markdown.Paragraph, from, to int) []item {
	if n := len(items); n > 0 {
		items[n-1].prose = texts{cellOf(p.Pos, p.Text, from, to)}
	}
	return items
}

// boldKey reads a piece of a paragraph, at a byte of its text, that is a number and a name in bold, behind a word for errors perhaps.
func boldKey(p *markdown.Paragraph, span markdown.Span, from int) (k key, ok bool) {
	if !span.Bold {
		return k, false
	}
	number, name := 1, 2
	before := vocabulary.BeforeCode(span.Text)
	text := span.Text[before:]
	m := numberedName.FindStringSubmatchIndex(text)
	if m == nil {
		number, name = 2, 1
		m = nameNumbered.FindStringSubmatchIndex(text)
	}
	if m == nil {
		return k, false
	}
	from += before
	k.code = cellOf(p.Pos, p.Text, from+m[2*number], from+m[2*number+1])
	k.name = cellOf(p.Pos, p.Text, from+m[2*name], from+m[2*name+1])
	k.strong, k.marked, k.parted = true, true, true
	return k, true
}

// take adds items to a listing, but for those that say that nothing failed.
func (l *listing) take(items []item) {
	for _, it := range items {
		if it.succeeds() {
			continue
		}
		l.all++
		l.items, l.keys = append(l.items, it), append(l.keys, it.key)
	}
}

// goesOn gives block i to the last item.
func (l *listing) goesOn(i int) {
	if n := len(l.items); n > 0 {
		l.items[n-1].below = append(l.items[n-1].below, i)
	}
}

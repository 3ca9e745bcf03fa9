package markdown

import (
	"strings"

	"github.com/yuin/goldmark/ast"
)

// Lists in HTML outside of tables: what stands in <li> is an item, what stands in <dt> and <dd> a definition. Their tags are collected from
// block to block, as those of tables are. Browsers read lists whose tags are left out or closed wrongly, and so does errgen: the next tag of
// a list ends a text.

// An htmlList is a list that is open.
type htmlList struct {
	name   string // of its tag, "" if an item stands in none
	depth  int    // how many lists it stands in, itself among them
	number int    // of all lists
	ended  bool   // a closing tag ends it
	panels int    // how many panels are open around it
	text   string // the tag of the text that is open in it: li, dt or dd; "" if none is
	terms  []term // that a definition has yet to follow
}

// A term is what a <dt> holds.
type term struct {
	start int
	Inline
}

// list is the innermost list that is open, nil if none is.
func (h *htmlTables) list() *htmlList {
	if n := len(h.lists); n > 0 {
		return &h.lists[n-1]
	}
	return nil
}

// collects reports whether what follows belongs to a table, or to a text of a list.
func (h *htmlTables) collects() bool {
	l := h.list()
	return h.open != nil || h.heading > 0 || l != nil && l.text != ""
}

// inHTMLList reads a block that belongs to a list in HTML, and reports whether there is nothing more to it.
func (r *reader) inHTMLList(n ast.Node) bool {
	l := r.html.list()
	if l == nil {
		return false
	}
	switch n := n.(type) {
	case *ast.HTMLBlock:
		return false
	case *ast.CodeBlock:
		if l.ended && anyTag.MatchString(r.text[n.Lines().At(0).Start:n.Lines().At(n.Lines().Len()-1).Stop]) { // only indented, like most HTML
			r.tokens(r.region(segments(n)))
			return true
		}
	case *ast.Paragraph, *ast.TextBlock, *plainNode:
		if l.ended && l.text != "" && r.html.first < 0 { // the text stands below its tag
			r.markdownInTable(n)
			r.endListText()
			return true
		}
	}
	r.endListText()
	if n.Kind() == ast.KindHeading || !l.ended {
		r.endLists(0)
	}
	return false
}

// listTag does what a tag does to lists and their texts. It reports whether it is no tag of anything else.
func (r *reader) listTag(tag tag, region *region, start, stop int) bool {
	switch tag.name {
	case "ul", "ol", "dl":
		r.endListText()
		if tag.closing {
			r.closeList(tag.name)
		} else if !tag.empty {
			r.openList(tag.name, region.offset(start))
		}
	case "li", "dt", "dd":
		r.endListText()
		if tag.closing || tag.empty {
			break
		}
		if r.html.list() == nil {
			r.openList("", region.offset(start))
		}
		r.html.list().text = tag.name
		r.resetText()
	default:
		if (r.html.heading > 0 || !r.html.collects()) && r.headingTag(tag, region, start) {
			return true
		}
		if !r.html.collects() {
			return false
		}
		if r.isPanelTag(tag) {
			r.endListText()
			return false
		}
		r.tagInCell(tag, region, start, stop)
	}
	return true
}

// openList begins a list. Those that are nested too deep count as part of the one around them.
func (r *reader) openList(name string, at int) {
	depth := r.depth
	if outer := r.html.list(); outer != nil {
		depth = max(depth, outer.depth)
	}
	if len(r.html.lists) == r.limits.Depth {
		return
	}
	r.lists++
	r.html.lists = append(r.html.lists, htmlList{name: name, depth: depth + 1, number: r.lists, panels: len(r.panels),
		ended: name != "" && r.html.isEnded(r.source, at)})
}

// closeList ends the innermost list that a tag with the name began, and those in it.
func (r *reader) closeList(name string) {
	for i := len(r.html.lists) - 1; i >= 0; i-- {
		if r.html.lists[i].name == name {
			r.endLists(i)
			return
		}
	}
}

// endLists ends all lists but so many.
func (r *reader) endLists(left int) {
	for len(r.html.lists) > left {
		r.endListText()
		r.defineTerms(0, Inline{})
		r.html.lists = r.html.lists[:len(r.html.lists)-1]
	}
}

// endListText makes a block of the text that is open in a list.
func (r *reader) endListText() {
	l := r.html.list()
	r.html.heading = 0 // it has not ended
	if l == nil || l.text == "" || r.html.open != nil {
		return
	}
	name := l.text
	l.text, r.html.pre = "", 0
	in := r.html.text.finish()
	first, last := r.html.first, r.html.last
	r.resetText()
	if first < 0 || in.Text == "" {
		if name == "dd" { // what it holds stands in blocks of its own
			r.defineTerms(0, Inline{})
		}
		return
	}
	in.Source = r.text[first:last]
	switch {
	case name == "li":
		r.blocks = append(r.blocks, &Item{Pos: r.pos(first), Depth: l.depth, List: l.number, Ordered: l.name == "ol", Text: in, Section: r.section()})
	case name == "dt":
		l.terms = append(l.terms, term{first, in})
	case len(l.terms) > 0:
		r.defineTerms(first, in)
	default:
		r.blocks = append(r.blocks, &Paragraph{Pos: r.pos(first), Depth: l.depth, Text: in, Section: r.section()})
	}
}

// defineTerms makes definitions of the terms that have none yet, with a text that stands at an offset.
func (r *reader) defineTerms(at int, text Inline) {
	l := r.html.list()
	for _, t := range l.terms {
		d := &Definition{Pos: r.pos(t.start), Term: t.Inline, TextPos: r.pos(at), Text: text, Section: r.section()}
		if text.Text == "" {
			d.TextPos = d.Pos
		}
		r.blocks = append(r.blocks, d)
	}
	l.terms = nil
}

// isPanelTag reports whether a tag begins or ends a panel.
func (r *reader) isPanelTag(t tag) bool {
	switch {
	case t.name == "summary" || t.name == "details":
		return true
	case !componentName.MatchString(t.text) || t.empty:
		return false
	case t.closing:
		for _, p := range r.panels {
			if p.name == t.name {
				return true
			}
		}
		return false
	}
	return strings.Contains(t.attributes, "=") && (panelTitle.MatchString(t.text) || panelValue.MatchString(t.text))
}

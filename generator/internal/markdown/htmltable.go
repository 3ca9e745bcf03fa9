package markdown

import (
	"strings"

	"github.com/yuin/goldmark/ast"
	"golang.org/x/net/html"
)

// Tables in HTML. To goldmark a <table> is a block of HTML that ends at the next blank line, and what follows is HTML again,
// paragraphs with tags in them, or code if it is indented. So the tags are collected from block to block; what is Markdown between
// them is left to goldmark, as on every site.

// htmlTables are those of a document, and its lists.
type htmlTables struct {
	open    *htmlTable
	heading int             // the level of the heading that is open outside of tables, 0 if none is
	lists   []htmlList      // that are open outside of tables, outermost first
	text    inlineReader    // of the open cell, item, term or definition
	first   int             // where that text so far begins, -1 if there is none
	last    int             // and ends
	pre     int             // elements that keep line feeds
	ends    map[int]bool    // where a tag stands that begins a table or list: whether one ends it; nil before it is asked for
	names   map[string]bool // of closing tags in the document
}

// An htmlTable is a <table> that is being read.
type htmlTable struct {
	start   int  // of its tag
	ended   bool // a </table> ends it
	depth   int  // tables that are open: this one, and those in its cells
	section []string
	cell    *spanCell // the open one
	row     *spanRow
	head    bool // in its <thead>
	stray   bool // text outside the cells has been reported
	spans   spans
}

// inTable reads a block that belongs to a table in HTML, and reports whether there is nothing more to it.
func (r *reader) inTable(n ast.Node) bool {
	switch n := n.(type) {
	case *ast.List, *ast.ListItem, *ast.Blockquote, *tableNode, *panelNode, *termNode, *indentNode:
		return false
	case *ast.HTMLBlock:
		r.htmlBlock(n)
		return false
	}
	t := r.html.open
	if t == nil {
		return false
	}
	if !t.ended && (n.Kind() == ast.KindHeading || t.cell == nil && !holdsHTML(n)) {
		r.endTable()
		return false
	}
	switch n := n.(type) {
	case *ast.CodeBlock: // only indented, like most HTML
		r.tokens(r.region(segments(n)))
	case *ast.FencedCodeBlock:
		r.codeInTable(n)
	case *definitionNode:
		r.markdownInTable(n.FirstChild())
		r.markdownInTable(n.LastChild())
	default:
		r.markdownInTable(n)
	}
	return true
}

// htmlBlock reads a block of HTML, in which tables may begin and end.
func (r *reader) htmlBlock(n *ast.HTMLBlock) {
	lines := segments(n)
	if n.HasClosure() {
		lines = append(lines[:len(lines):len(lines)], n.ClosureLine)
	}
	if r.html.open != nil || n.HTMLBlockType != ast.HTMLBlockType1 { // outside of a table <pre>, <script> and <style> hold none
		r.tokens(r.region(lines))
	}
}

// holdsHTML reports whether n may have tags of a table in it.
func holdsHTML(n ast.Node) bool {
	for c := n.FirstChild(); c != nil; c = c.NextSibling() {
		if c.Kind() == ast.KindRawHTML {
			return true
		}
	}
	return n.Kind() == ast.KindCodeBlock
}

// startTable reads the <table> that begins within a paragraph, behind other text.
func (r *reader) startTable(paragraph ast.Node) {
	for c := paragraph.FirstChild(); c != nil; c = c.NextSibling() {
		raw, ok := c.(*ast.RawHTML)
		if !ok {
			continue
		}
		if at := raw.Segments.At(0); len(r.text)-at.Start > 6 && strings.EqualFold(r.text[at.Start:at.Start+6], "<table") {
			known := len(r.comments)
			r.markdownInTable(paragraph)
			r.comments = r.comments[:known] // the paragraph had them
			return
		}
	}
}

// markdownInTable reads what goldmark has found in n, tags of a table among it.
func (r *reader) markdownInTable(n ast.Node) {
	r.html.text.broken = true
	if n.IsRaw() {
		r.tokens(r.region(segments(n)))
	}
	for c := n.FirstChild(); c != nil; c = c.NextSibling() {
		if raw, ok := c.(*ast.RawHTML); ok {
			r.tokens(r.region(raw.Segments.Sliced(0, raw.Segments.Len())))
		} else if r.html.collects() {
			r.note(c)
			r.html.text.node(c)
		}
	}
	r.html.text.broken = true
}

// note notes where the text in n stands.
func (r *reader) note(n ast.Node) {
	if t, ok := n.(*ast.Text); ok {
		if start, stop := trim(r.body, t.Segment.Start, t.Segment.Stop); start < stop {
			r.noteText(start, stop)
		}
		return
	}
	for c := n.FirstChild(); c != nil; c = c.NextSibling() {
		r.note(c)
	}
}

// noteText notes that text stands from start to stop.
func (r *reader) noteText(start, stop int) {
	if r.html.first < 0 {
		r.html.first = start
	}
	r.html.last = stop
	if t := r.html.open; t != nil && t.cell == nil && !t.stray {
		t.stray = true
		r.report(start, "table-malformed", "this text stands in an HTML table but in none of its cells: write <td> before it")
	}
}

func (r *reader) codeInTable(n *ast.FencedCodeBlock) {
	w := &r.html.text
	w.broken = true
	for _, s := range segments(n) {
		if start, stop := trim(r.body, s.Start, s.Stop); start < stop {
			r.noteText(start, stop)
			outer := w.code
			w.code = true
			w.write(r.text[start:stop])
			w.code = outer
			w.broken = true
		}
	}
}

// tokens reads HTML.
func (r *reader) tokens(region region) {
	z := html.NewTokenizer(strings.NewReader(region.text))
	raw := false // in an element whose text is for programs
	for at := 0; ; {
		if !raw {
			z.NextIsNotRawText() // a placeholder like <title> is no reason to overlook all tags
		}
		kind := z.Next()
		start := at
		if at += len(z.Raw()); kind == html.ErrorToken {
			at = len(region.text)
		}
		text := region.text[start:at]
		switch kind {
		case html.CommentToken:
			r.comments = r.comment(r.comments, region.offset(start), text)
		case html.StartTagToken, html.EndTagToken, html.SelfClosingTagToken:
			raw = r.htmlTag(&region, start, at) && kind == html.StartTagToken
		case html.TextToken, html.ErrorToken:
			if r.html.collects() && text != "" && !raw {
				r.htmlText(&region, start, at)
			}
		}
		if kind == html.ErrorToken {
			return
		}
	}
}

// htmlTag reads a tag, and reports whether it begins an element whose text is for programs.
func (r *reader) htmlTag(region *region, start, stop int) (raw bool) {
	tag, ok := newTag(region.text[start:stop])
	if !ok {
		return false
	}
	opens := tag.name == "table" && !tag.closing && !tag.empty
	switch t := r.html.open; {
	case tag.name == "script" || tag.name == "style":
		return true
	case t != nil:
		r.tagInTable(t, tag, region, start, stop)
	case opens:
		r.endListText()
		at := region.offset(start)
		r.html.open = &htmlTable{start: at, ended: r.html.isEnded(r.source, at), depth: 1, section: r.section()}
		r.html.open.spans.guard = r.guard
		r.resetText()
	case !r.listTag(tag, region, start, stop):
		r.panelTag(tag, region, start, stop)
	}
	return false
}

// resetText forgets the text so far.
func (r *reader) resetText() {
	r.html.findTags(r.source)
	w := &r.html.text
	*w = inlineReader{source: r.source, comments: &r.comments, closed: r.html.names, buf: w.buf[:0], pieces: w.pieces[:0]}
	r.html.first = -1
}

// isEnded reports whether a tag ends the table or list that begins at offset.
func (h *htmlTables) isEnded(s *source, offset int) bool {
	h.findTags(s)
	return h.ends[offset]
}

// findTags finds what the tags in the document end.
func (h *htmlTables) findTags(s *source) {
	if h.ends == nil {
		h.ends, h.names = map[int]bool{}, map[string]bool{}
		open := map[string][]int{"table": nil, "ul": nil, "ol": nil, "dl": nil}
		for i := range len(s.text) {
			closing, name := tagName(s.text[i:])
			if name == "" {
				continue
			}
			if name = strings.ToLower(name); closing {
				h.names[name] = true
			}
			starts, spans := open[name]
			switch {
			case !spans:
			case !closing:
				open[name] = append(starts, i)
			case len(starts) > 0:
				h.ends[starts[len(starts)-1]] = true
				open[name] = starts[:len(starts)-1]
			}
		}
	}
}

// endTable makes blocks of the open table.
func (r *reader) endTable() {
	t := r.html.open
	if t == nil {
		return
	}
	r.endRow(t, r.html.last)
	if !t.ended {
		r.report(t.start, "table-malformed", "this table is never ended; write </table> after its last row")
	}
	r.html.open = nil
	for _, g := range t.spans.grids() {
		g.Section = t.section
		r.blocks = append(r.blocks, g)
	}
}

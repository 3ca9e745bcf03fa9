package markdown

import (
	"bytes"
	"slices"
	"strings"

	"github.com/errgen/errgen/generator/internal/diag"
	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/text"
)

// A reader turns goldmark's tree into blocks.
type reader struct {
	*guard
	blocks   []Block
	headings []*Heading // around the current block, outermost first
	table    *tableNode // the last one since the last heading
	lost     int        // the number of the last finding about lost rows since the last heading or table, from 1; 0 if there is none
	lists    int        // so far
	inList   listed     // the current block is
	depth    int        // how many lists the current block is in
	inlines  inlineReader
	comments []Comment
	html     htmlTables
	quotes   int        // that are open
	panels   []tagPanel // that are open, outermost first
	summary  int        // where the text of an open <summary> begins in its region, 0 if there is none
}

// section returns the path of the heading that the current block stands under.
func (r *reader) section() []string {
	if len(r.headings) == 0 {
		return nil
	}
	return r.headings[len(r.headings)-1].Path
}

// children reads the blocks within parent, which is in so many lists.
func (r *reader) children(parent ast.Node, around int) {
	for n := parent.FirstChild(); n != nil; n = n.NextSibling() {
		r.depth = around
		if r.inTable(n) || r.inHTMLList(n) {
			continue
		}
		depth := around
		if l := r.html.list(); l != nil {
			depth = max(depth, l.depth)
		}
		switch n := n.(type) {
		case *ast.Heading:
			r.heading(n)
		case *ast.Paragraph, *ast.TextBlock, *plainNode:
			r.paragraph(n, depth)
		case *ast.List:
			r.list(n, depth+1)
		case *ast.ListItem, *indentNode:
			r.children(n, depth)
		case *ast.Blockquote:
			r.quotes++
			r.children(n, depth)
			r.quotes--
		case *markNode:
			r.mark(n)
		case *termNode:
			r.term(n, depth)
		case *panelNode:
			r.panel(n, depth)
		case *definitionNode:
			r.definition(n)
		case *tableNode:
			r.grid(n)
		case *ast.FencedCodeBlock:
			r.code(n)
		case *ast.HTMLBlock:
			r.findHidden(n)
		case *ast.CodeBlock:
			r.findHidden(n)
			r.indentedBody(n)
		}
	}
	r.endListText()
}

// list reads a list, which gets a number of its own.
func (r *reader) list(n *ast.List, depth int) {
	outer := r.inList
	r.lists++
	r.inList = listed{r.lists, n.IsOrdered()}
	r.children(n, depth)
	r.inList = outer
}

// listed tells an item's list.
type listed struct {
	number  int
	ordered bool
}

func (r *reader) code(n *ast.FencedCodeBlock) {
	r.findHidden(n)
	c := r.codeOf(n)
	if c == nil {
		return
	}
	if n.Info != nil {
		_, info, _ := strings.Cut(strings.TrimSpace(r.text[n.Info.Segment.Start:n.Info.Segment.Stop]), " ")
		c.Title = r.visible(strings.TrimSpace(info))
	}
	c.Language = strings.ToLower(string(n.Language(r.body)))
	r.blocks = append(r.blocks, c)
}

// codeOf is the text of a block of code. It is nil if the block has none.
func (r *reader) codeOf(n ast.Node) *Code {
	lines := segments(n)
	if len(lines) == 0 {
		return nil
	}
	var text strings.Builder
	for _, s := range lines {
		text.Write(r.at(s))
	}
	return &Code{Pos: r.pos(lines[0].Start), Text: r.visible(strings.TrimRight(text.String(), "\n")), Section: r.section()}
}

// indentedBody reads a block of code that is only indented if it is the body of a request or a response. Other text may be indented for its
// looks.
func (r *reader) indentedBody(n *ast.CodeBlock) {
	c := r.codeOf(n)
	if c == nil {
		return
	}
	if text := strings.TrimSpace(c.Text); strings.HasPrefix(text, "{") && strings.HasSuffix(text, "}") || strings.HasPrefix(text, "[") && strings.HasSuffix(text, "]") {
		r.blocks = append(r.blocks, c)
	}
}

func (r *reader) heading(n *ast.Heading) {
	h := &Heading{Pos: r.pos(max(n.Pos(), 0)), Level: n.Level}
	if start, stop, ok := extent(r.body, n.Lines()); ok {
		h.Pos = r.pos(start)
		h.Text = withoutID(r.inline(n, start, stop, false))
	}
	r.openSection(h)
}

// openSection adds a heading, and puts what follows under it.
func (r *reader) openSection(h *Heading) {
	for len(r.headings) > 0 && r.headings[len(r.headings)-1].Level >= h.Level {
		r.headings = r.headings[:len(r.headings)-1]
	}
	h.Path = append(slices.Clip(r.section()), h.Text.Text)
	r.headings = append(r.headings, h)
	r.table, r.lost = nil, 0
	r.blocks = append(r.blocks, h)
}

// paragraph reads a paragraph. That which a list item begins with is the item's.
func (r *reader) paragraph(n ast.Node, depth int) {
	start, stop, ok := extent(r.body, n.Lines())
	if !ok {
		return
	}
	if r.mdxComment(start, stop) {
		return
	}
	r.findLost(n)
	text := r.inline(n, start, stop, false)
	if n.Parent().Kind() == ast.KindListItem && n.PreviousSibling() == nil {
		r.blocks = append(r.blocks, &Item{Pos: r.pos(start), Depth: depth, List: r.inList.number, Ordered: r.inList.ordered,
			Text: text, Section: r.section()})
		return
	}
	r.blocks = append(r.blocks, &Paragraph{Pos: r.pos(start), Depth: depth, Quoted: r.quotes > 0, Text: text, Section: r.section()})
	r.startTable(n)
}

// extent returns where the trimmed text of lines begins and ends.
func extent(src []byte, lines *text.Segments) (start, stop int, ok bool) {
	if lines.Len() == 0 {
		return 0, 0, false
	}
	start, stop = trim(src, lines.At(0).Start, lines.At(lines.Len()-1).Stop)
	return start, stop, start < stop
}

func (r *reader) grid(table *tableNode) {
	header := table.FirstChild().(*rowNode)
	g := &Grid{Shape: "table", Section: r.section(), Header: r.cells(header)}
	if missing := table.width - len(g.Header); missing > 0 {
		r.report(header.start, "table-malformed", "the header has %s and the line of dashes below it %d, so that "+
			"GitHub and others show no table here; give both the same number", count(len(g.Header), "cell"), table.width)
		for range missing {
			g.Header = append(g.Header, Cell{Pos: r.pos(header.stop)})
		}
	}
	g.Pos = g.Header[0].Pos
	g.Rows = make([]Row, 0, table.ChildCount()-1)
	var joined []Block
	for n := header.NextSibling(); n != nil; n = n.NextSibling() {
		row := n.(*rowNode)
		cells := r.cells(row)
		if r.isJoined(row, table.width) {
			r.report(row.start, "row-joined", "this line has no | but stands right below a table, so that Markdown "+
				"makes it a row; it is not read as one: put a blank line before it, or a | between its cells")
			joined = append(joined, &Paragraph{Pos: cells[0].Pos, Text: cells[0].Inline, Section: g.Section})
			continue
		}
		g.Rows = append(g.Rows, Row{Pos: r.pos(row.start), Cells: cells})
		r.checkWidth(row, cells, table.width)
	}
	if r.isBelowTag(table) {
		r.report(header.start, "table-malformed", "a tag stands right above this table, so that GitHub and others show no table here; "+
			"errgen reads it: put a blank line between")
	}
	if table.apart > 0 {
		r.report(table.apart, "table-broken", "a blank line parts this row, and any below it, from the table; errgen reads on, but readers see text: "+
			"leave no blank lines between")
	}
	r.findInterrupted(table)
	r.table, r.lost = table, 0
	r.blocks = append(append(r.blocks, g), joined...)
}

// isBelowTag reports whether no blank line parts a table from the title of <details> above it.
func (r *reader) isBelowTag(table *tableNode) bool {
	tag, ok := table.PreviousSibling().(*ast.HTMLBlock)
	if !ok {
		return false
	}
	title := tag.Lines().At(tag.Lines().Len() - 1)
	between := r.body[title.Stop:table.FirstChild().(*rowNode).start]
	return foldTitle.Match(r.at(title)) && bytes.IndexByte(between, '\n') < 0
}

// isJoined reports whether a line below a table of several columns is prose that its author means to stand by itself. A line in bold
// between rows heads those below it.
func (r *reader) isJoined(row *rowNode, width int) bool {
	if width < 2 || row.start == row.stop || r.hasPipe(row) {
		return false
	}
	next, _ := row.NextSibling().(*rowNode)
	return next == nil || !r.hasPipe(next) || !Inline{Source: r.text[row.start:row.stop]}.Bold()
}

func (r *reader) hasPipe(row *rowNode) bool {
	return bytes.IndexByte(r.body[row.start:row.stop], '|') >= 0
}

func (r *reader) cells(row *rowNode) []Cell {
	cells := make([]Cell, 0, row.ChildCount())
	for n := row.FirstChild(); n != nil; n = n.NextSibling() {
		c := n.(*cellNode)
		cell := Cell{Pos: r.pos(c.start)}
		if c.start < c.stop {
			cell.Inline = r.inline(c, c.start, c.stop, true)
		}
		cells = append(cells, cell)
	}
	return cells
}

// checkWidth reports a row that has not as many cells as the table has columns.
func (r *reader) checkWidth(row *rowNode, cells []Cell, width int) {
	switch {
	case len(cells) > width:
		extra := cells[width:]
		if !slices.ContainsFunc(extra, func(c Cell) bool { return c.Source != "" }) {
			return // pipes too many, but nothing is lost
		}
		r.diags.Add(diag.Diagnostic{Pos: extra[0].Pos, Rule: "cell-extra", Severity: diag.Warning, Message: "this row has " +
			count(len(cells), "cell") + ", the table " + count(width, "column") + ": Markdown drops what is from here on. " +
			`If a | is part of a cell's text, write \|; else add a column or remove the cell`})
	case len(cells) == 1 && cells[0].Bold(): // it heads the rows below
	case len(cells) < width:
		r.report(row.stop, "cell-missing", "this row has %s, the table %s; write an empty cell (| |) for each that "+
			"has nothing to say", count(len(cells), "cell"), count(width, "column"))
	}
}

package markdown

import (
	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/parser"
	"github.com/yuin/goldmark/text"
)

// Tables in goldmark's tree. goldmark has a table extension of its own, which pads a short row with cells that nobody typed
// and drops what a long one has too many, in silence; and it pads every row to the header's width, so that 6 KB of
// input can take 168 MB. These nodes hold what stands in the document, and leave the cells' inline Markdown to goldmark.
type (
	tableNode struct {
		ast.BaseBlock
		width int // of the delimiter row
		stop  int // where the last line ends
		apart int // where the first row stands that a blank line parts from the table, 0 if there is none
	}
	rowNode struct {
		ast.BaseBlock
		start, stop int
	}
	cellNode struct {
		ast.BaseBlock
		field
		plain bool // goldmark has nothing to find in it
	}
)

var (
	tableKind = ast.NewNodeKind("errgen.Table")
	rowKind   = ast.NewNodeKind("errgen.Row")
	cellKind  = ast.NewNodeKind("errgen.Cell")
)

func (*tableNode) Kind() ast.NodeKind { return tableKind }
func (*rowNode) Kind() ast.NodeKind   { return rowKind }
func (*cellNode) Kind() ast.NodeKind  { return cellKind }

func (n *tableNode) Dump(src []byte, level int) { ast.DumpHelper(n, src, level, nil, nil) }
func (n *rowNode) Dump(src []byte, level int)   { ast.DumpHelper(n, src, level, nil, nil) }
func (n *cellNode) Dump(src []byte, level int)  { ast.DumpHelper(n, src, level, nil, nil) }

// IsRaw keeps goldmark from looking for inline Markdown.
func (n *cellNode) IsRaw() bool { return n.plain }

// tables makes tables of paragraphs.
type tables struct{ *guard }

// Transform makes a table of the lines of a paragraph from the one above the first delimiter row on. Like goldmark's own it
// takes a header that is narrower than the delimiter row, but not one that is wider.
func (t tables) Transform(paragraph *ast.Paragraph, _ text.Reader, _ parser.Context) {
	lines := paragraph.Lines()
	for i := 1; i < lines.Len(); i++ {
		width := t.delimiterWidth(lines.At(i))
		if width == 0 {
			continue
		}
		header := lines.At(i - 1)
		if cellCount(t.body[header.Start:header.Stop]) > width || !t.affordCells(paragraph, i, width) {
			return
		}
		last := lines.At(lines.Len() - 1)
		_, stop := trim(t.body, last.Start, last.Stop)
		table := &tableNode{width: width, stop: stop}
		table.AppendChild(table, t.row(header))
		for _, segment := range lines.Sliced(i+1, lines.Len()) {
			table.AppendChild(table, t.row(segment))
		}
		lines.SetSliced(0, i-1)
		parent := paragraph.Parent()
		parent.InsertAfter(parent, paragraph, table)
		if lines.Len() == 0 {
			parent.RemoveChild(parent, paragraph)
		}
		return
	}
	t.resume(paragraph)
}

// resume adds a paragraph to the table right above if each of its lines can only be meant for a row of that: a blank line parts them.
func (t tables) resume(paragraph *ast.Paragraph) {
	table, ok := paragraph.PreviousSibling().(*tableNode)
	if !ok || table.width < 2 {
		return
	}
	lines := paragraph.Lines()
	for _, s := range lines.Sliced(0, lines.Len()) {
		if line := t.at(s); !isRow(line) || cellCount(line) != table.width || isDashes(line) {
			return
		}
	}
	if !t.affordCells(paragraph, -1, table.width) {
		return
	}
	for _, s := range lines.Sliced(0, lines.Len()) {
		row := t.row(s)
		table.AppendChild(table, row)
		if table.apart == 0 {
			table.apart = row.start
		}
		table.stop = row.stop
	}
	paragraph.Parent().RemoveChild(paragraph.Parent(), paragraph)
}

func (t tables) delimiterWidth(s text.Segment) int {
	start, _ := trim(t.body, s.Start, s.Stop)
	if start-s.Start+s.Padding > 3 {
		return 0 // indented like code
	}
	return delimiterWidth(t.body[s.Start:s.Stop])
}

func (t tables) row(s text.Segment) *rowNode {
	row := new(rowNode)
	row.start, row.stop = trim(t.body, s.Start, s.Stop)
	fields := splitRow(t.body, s.Start, s.Stop)
	cells := make([]cellNode, len(fields))
	for i, f := range fields {
		cell := &cells[i]
		cell.field = f
		n := t.delimiters(f.start, f.stop)
		if cell.plain = n == 0 || !t.affordInline(f.start, f.stop, n); !cell.plain {
			cell.Lines().Append(text.NewSegment(f.start, f.stop))
		}
		row.AppendChild(row, cell)
	}
	return row
}

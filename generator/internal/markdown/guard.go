package markdown

import (
	"github.com/errgen/errgen/generator/internal/diag"
	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/parser"
	"github.com/yuin/goldmark/text"
)

// A guard stands between a document and goldmark, and keeps to the limits: what is too much is not handed on, and reported.
type guard struct {
	*source
	limits Limits
	cells  int // of the tables so far
	work   int // spent so far
	opened int // lists and quotes so far
	held   int // how often one was kept open for one more line
	diags  diag.List
	over   bool // a limit: the document is refused
}

func (g *guard) report(offset int, rule, format string, args ...any) {
	g.diags.Report(rule, g.pos(offset), format, args...)
}

// refuse reports the limit that the document goes beyond, once.
func (g *guard) refuse(offset int, rule, format string, args ...any) {
	if !g.over {
		g.over = true
		g.report(offset, rule, format, args...)
	}
}

// affordCells reports whether the table with its delimiter row on the paragraph's line i, -1 if it has none there, keeps to the limit. Cells
// are counted before one is made.
func (g *guard) affordCells(paragraph *ast.Paragraph, i, width int) bool {
	lines := paragraph.Lines()
	rows := lines.Len() - i - 1
	g.cells += width
	for _, s := range lines.Sliced(i+1, lines.Len()) {
		g.cells += cellCount(g.body[s.Start:s.Stop])
	}
	if limit := g.limits.Cells; width*rows > limit || g.cells > limit {
		start, _ := trim(g.body, lines.At(max(i-1, 0)).Start, lines.At(max(i-1, 0)).Stop)
		g.refuse(start, "limit-cells", "this table of %d columns and %d rows brings the document beyond the limit of %d cells; "+
			"split the document", width, rows, limit)
		return false
	}
	return true
}

// affordInline reports whether goldmark may look for inline Markdown between start and stop, where so many delimiters are. It
// goes back and forth between them: a text of nothing but brackets or stars takes it a time that grows with the square of its
// length.
func (g *guard) affordInline(start, stop, delimiters int) bool {
	work := delimiters * (stop - start)
	if work <= g.limits.Work-g.work {
		g.work += work
		return true
	}
	start, stop = trim(g.body, start, stop)
	g.report(start, "limit-inline", "this text of %d bytes has %d brackets, stars, backticks and the like, "+
		"too many to be read as Markdown: they are kept as they stand; split the text or put blank lines between its parts",
		stop-start, delimiters)
	return false
}

// delimiters returns how many bytes between start and stop may begin or end inline markup. Escapes and entities are not
// goldmark's to resolve.
func (g *guard) delimiters(start, stop int) int {
	n := 0
	for _, b := range g.body[start:stop] {
		switch b {
		case '[', ']', '*', '_', '~', '`', '<':
			n++
		}
	}
	return n
}

// Transform takes a paragraph with too much inline Markdown out of goldmark's hands.
func (g *guard) Transform(paragraph *ast.Paragraph, _ text.Reader, _ parser.Context) {
	lines := paragraph.Lines()
	start, stop := lines.At(0).Start, lines.At(lines.Len()-1).Stop
	if g.affordInline(start, stop, g.delimiters(start, stop)) {
		return
	}
	plain := new(plainNode)
	plain.SetLines(lines)
	paragraph.Parent().ReplaceChild(paragraph.Parent(), paragraph, plain)
}

// A plainNode is a paragraph whose inline Markdown is not looked at.
type plainNode struct{ ast.BaseBlock }

var plainKind = ast.NewNodeKind("errgen.Plain")

func (*plainNode) Kind() ast.NodeKind           { return plainKind }
func (*plainNode) IsRaw() bool                  { return true }
func (n *plainNode) Dump(src []byte, level int) { ast.DumpHelper(n, src, level, nil, nil) }

// A heading is goldmark's parser of headings that begin with "#". One with too much inline Markdown is left to become a
// paragraph, which the guard knows how to treat.
type heading struct {
	parser.BlockParser
	*guard
}

func (h heading) Open(parent ast.Node, reader text.Reader, pc parser.Context) (ast.Node, parser.State) {
	_, segment := reader.PeekLine()
	work := h.delimiters(segment.Start, segment.Stop) * (segment.Stop - segment.Start)
	if work > h.limits.Work-h.work {
		return nil, parser.NoChildren
	}
	node, state := h.BlockParser.Open(parent, reader, pc)
	if node != nil {
		h.work += work
	}
	return node, state
}

// references is goldmark's parser of link reference definitions. For each of them it moves all lines that follow.
type references struct {
	parser.ParagraphTransformer
	*guard
}

func (r references) Transform(paragraph *ast.Paragraph, reader text.Reader, pc parser.Context) {
	lines, definitions := paragraph.Lines(), 0
	for _, s := range lines.Sliced(0, lines.Len()) {
		if start, stop := trim(r.body, s.Start, s.Stop); start < stop && r.body[start] == '[' {
			definitions++
		}
	}
	work := definitions * lines.Len()
	if definitions == 0 || work > r.limits.Work-r.work {
		return // what is no definition is a paragraph: the guard looks at it next
	}
	r.work += work
	r.ParagraphTransformer.Transform(paragraph, reader, pc)
}

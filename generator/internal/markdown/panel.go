package markdown

import (
	"bytes"

	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/parser"
	"github.com/yuin/goldmark/text"
	"github.com/yuin/goldmark/util"

	"github.com/errgen/errgen/generator/internal/pattern"
)

// Panels: a part of a page that site generators put behind a title. MkDocs has tabs and admonitions, whose text is indented by four columns
// below a line such as
//
//	=== "403 Forbidden"
//	!!! warning "E1001"
//
// CommonMark takes that text for code, or for more of the line. In MDX and HTML a tag begins a panel and another ends it; those are in
// htmlpanel.go.

// A panelNode is a panel of MkDocs. Its first child is an inlineNode, its title.
type panelNode struct{ ast.BaseBlock }

var panelKind = ast.NewNodeKind("errgen.Panel")

func (*panelNode) Kind() ast.NodeKind { return panelKind }

func (n *panelNode) Dump(src []byte, level int) { ast.DumpHelper(n, src, level, nil, nil) }

// panelIndent is by how many columns the text of a panel is indented.
const panelIndent = 4

// panelLine matches the line that begins a panel: its kind, and its title in quotes if it has one.
var panelLine = pattern.Lazy(`^ {0,3}(?:===[!+]?|(?:!!!|\?\?\?\+?)\s+[A-Za-z][\w -]*?)(?:\s+"((?:[^"\\]|\\.)*)")?\s*$`)

// panels is the parser of panels.
type panels struct{ *guard }

func (panels) Trigger() []byte                             { return []byte{'=', '!', '?'} }
func (panels) Close(ast.Node, text.Reader, parser.Context) {}
func (panels) CanInterruptParagraph() bool                 { return true }
func (panels) CanAcceptIndentedLine() bool                 { return false }

func (p panels) Open(_ ast.Node, reader text.Reader, pc parser.Context) (ast.Node, parser.State) {
	line, segment := reader.PeekLine()
	m := panelLine.FindSubmatchIndex(line)
	if m == nil || m[2] < 0 && bytes.HasPrefix(bytes.TrimLeft(line, " "), []byte("=")) { // a tab has a title
		return nil, parser.NoChildren
	}
	node, title := new(panelNode), new(inlineNode)
	node.AppendChild(node, title)
	if before := len(line) - segment.Len(); m[2] >= before && m[2] < m[3] { // before: blanks that stand for a tab
		start, stop := segment.Start+m[2]-before, segment.Start+m[3]-before
		if !p.affordInline(start, stop, p.delimiters(start, stop)) {
			return nil, parser.NoChildren
		}
		title.Lines().Append(text.NewSegment(start, stop))
	}
	reader.AdvanceToEOL()
	return node, parser.NoChildren // on this line
}

func (panels) Continue(_ ast.Node, reader text.Reader, _ parser.Context) parser.State {
	return indented(reader, panelIndent)
}

// A termNode holds the blocks that a definition consists of, other than a text: a list, a block of code, or definitions that are indented more
// than its colon. The paragraph above is their title.
//
//	400 Bad Request
//	:   no_name
//	    :   The name is missing.
//
//	Errors
//	:   * 404 - There is no such cup.
type termNode struct {
	ast.BaseBlock
	columns int // by which its lines are indented
}

var termKind = ast.NewNodeKind("errgen.Term")

func (*termNode) Kind() ast.NodeKind { return termKind }

func (n *termNode) Dump(src []byte, level int) { ast.DumpHelper(n, src, level, nil, nil) }

// heldBlock matches a line that begins a definition with a list or a block of code, or one whose next line begins a definition in it.
var heldBlock = pattern.Lazy("^ {0,3}:[ \\t]+(?:(?:[-*+]|[0-9]{1,9}[.)])[ \\t]+\\S|```|~~~|\\S[^\\n]*\\n(?: {4,}|\\t)[ \\t]*:[ \\t]+\\S)")

// terms is the parser of definitions that hold blocks.
type terms struct{}

func (terms) Trigger() []byte                             { return []byte{':'} }
func (terms) Close(ast.Node, text.Reader, parser.Context) {}
func (terms) CanInterruptParagraph() bool                 { return true }
func (terms) CanAcceptIndentedLine() bool                 { return false }

func (terms) Open(_ ast.Node, reader text.Reader, _ parser.Context) (ast.Node, parser.State) {
	line, segment := reader.PeekLine()
	if segment.Padding > 0 || !heldBlock.Match(reader.Source()[segment.Start:]) {
		return nil, parser.NoChildren
	}
	colon := bytes.IndexByte(line, ':')
	lead := len(line) - len(bytes.TrimLeft(line[colon+1:], " \t"))
	columns, _ := util.IndentWidth(append(bytes.Repeat([]byte{' '}, colon+1), line[colon+1:lead]...), reader.LineOffset())
	reader.Advance(lead)
	return &termNode{columns: min(columns, panelIndent)}, parser.HasChildren
}

func (terms) Continue(node ast.Node, reader text.Reader, _ parser.Context) parser.State {
	return indented(reader, node.(*termNode).columns)
}

// term reads what a definition holds, which is in depth lists.
func (r *reader) term(n *termNode, depth int) {
	last := len(r.blocks) - 1
	if last < 0 {
		r.children(n, depth)
		return
	}
	title, ok := r.blocks[last].(*Paragraph)
	if !ok || n.PreviousSibling() == nil || n.PreviousSibling().Kind() != ast.KindParagraph {
		r.children(n, depth)
		return
	}
	b := &Panel{Pos: title.Pos, Title: title.Text, Section: title.Section}
	r.blocks[last] = b
	r.children(n, depth)
	b.Blocks = len(r.blocks) - last - 1
}

// panel reads a panel of MkDocs, which is in depth lists. One without a title is only its text.
func (r *reader) panel(n *panelNode, depth int) {
	title := n.FirstChild()
	start, stop, ok := extent(r.body, title.Lines())
	if !ok {
		r.children(n, depth)
		return
	}
	b := &Panel{Pos: r.pos(start), Title: r.inline(title, start, stop, false), Section: r.section()}
	r.blocks = append(r.blocks, b)
	from := len(r.blocks)
	r.children(n, depth)
	b.Blocks = len(r.blocks) - from
}

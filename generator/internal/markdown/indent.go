package markdown

import (
	"path"
	"strings"

	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/parser"
	"github.com/yuin/goldmark/text"
	"github.com/yuin/goldmark/util"
)

// MDX has no code that is indented only: authors indent what stands between tags, tables among it.

// An indentNode is lines that are indented by so many columns.
type indentNode struct {
	ast.BaseBlock
	columns int
}

var indentKind = ast.NewNodeKind("errgen.Indent")

func (*indentNode) Kind() ast.NodeKind { return indentKind }

func (n *indentNode) Dump(src []byte, level int) { ast.DumpHelper(n, src, level, nil, nil) }

// indentParser is the parser of lines that are indented like code.
func (g *guard) indentParser() parser.BlockParser {
	if strings.EqualFold(path.Ext(g.file), ".mdx") {
		return container{indents{}, g}
	}
	return parser.NewCodeBlockParser()
}

type indents struct{}

func (indents) Trigger() []byte                             { return nil }
func (indents) Close(ast.Node, text.Reader, parser.Context) {}
func (indents) CanInterruptParagraph() bool                 { return false }
func (indents) CanAcceptIndentedLine() bool                 { return true }

func (indents) Open(_ ast.Node, reader text.Reader, _ parser.Context) (ast.Node, parser.State) {
	const code = 4 // columns by which CommonMark tells code
	line, _ := reader.PeekLine()
	columns, _ := util.IndentWidth(line, reader.LineOffset())
	if columns < code || util.IsBlank(line) {
		return nil, parser.NoChildren
	}
	unindent(reader, columns)
	return &indentNode{columns: columns}, parser.HasChildren
}

func (indents) Continue(node ast.Node, reader text.Reader, _ parser.Context) parser.State {
	return indented(reader, node.(*indentNode).columns)
}

// indented says whether a block goes on whose lines are indented by so many columns, and takes these away.
func indented(reader text.Reader, columns int) parser.State {
	line, _ := reader.PeekLine()
	if util.IsBlank(line) {
		return parser.Continue | parser.HasChildren
	}
	if indent, _ := util.IndentWidth(line, reader.LineOffset()); indent < columns {
		return parser.Close
	}
	unindent(reader, columns)
	return parser.Continue | parser.HasChildren
}

func unindent(reader text.Reader, columns int) {
	line, _ := reader.PeekLine()
	pos, padding := util.IndentPosition(line, reader.LineOffset(), columns)
	reader.AdvanceAndSetPadding(pos, padding)
}

package markdown

import (
	"bytes"

	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/parser"
	"github.com/yuin/goldmark/text"

	"github.com/errgen/errgen/generator/internal/pattern"
)

// Marks of site generators: ":::" of Docusaurus and VuePress, "{% tab %}" of GitBook, "{{< tab >}}" of Hugo, "{:.wide}" of Jekyll. They
// stand on lines of their own, and to the generators no text goes on across one; to CommonMark it does, so that one right below a table
// would be its row. A mark that ends something is no text anywhere; one that begins something may have a title, so it is kept but where a
// table ends.

// A markNode is the line of a mark.
type markNode struct{ ast.BaseBlock }

var markKind = ast.NewNodeKind("errgen.Mark")

func (*markNode) Kind() ast.NodeKind           { return markKind }
func (*markNode) IsRaw() bool                  { return true }
func (n *markNode) Dump(src []byte, level int) { ast.DumpHelper(n, src, level, nil, nil) }

var (
	anyMark    = pattern.Lazy(`^ {0,3}(?::{3,}.*|\{:[^{}]*\}|\{%-?[^{}]*-?%\}|\{\{[<%][^{}]*[>%]\}\})\s*$`)
	endingMark = pattern.Lazy(`^ {0,3}(?::{3,}|\{:[^{}]*\}|\{%-?\s*end[^{}]*%\}|\{\{[<%]\s*/[^{}]*[>%]\}\})\s*$`)
)

// marks is the parser of marks.
type marks struct{}

func (marks) Trigger() []byte                                             { return []byte{':', '{'} }
func (marks) Continue(ast.Node, text.Reader, parser.Context) parser.State { return parser.Close }
func (marks) Close(ast.Node, text.Reader, parser.Context)                 {}
func (marks) CanInterruptParagraph() bool                                 { return true }
func (marks) CanAcceptIndentedLine() bool                                 { return false }

func (marks) Open(_ ast.Node, reader text.Reader, pc parser.Context) (ast.Node, parser.State) {
	line, _ := reader.PeekLine()
	if line = bytes.TrimRight(line, "\n"); !endingMark.Match(line) {
		last, _ := pc.LastOpenedBlock().Node.(*ast.Paragraph)
		if last == nil || !anyMark.Match(line) || !endsInRow(last, reader.Source()) {
			return nil, parser.NoChildren
		}
	}
	reader.AdvanceToEOL()
	return new(markNode), parser.NoChildren
}

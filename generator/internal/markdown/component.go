package markdown

import (
	"bytes"

	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/parser"
	"github.com/yuin/goldmark/text"

	"github.com/errgen/errgen/generator/internal/pattern"
)

// A component is goldmark's parser of HTML blocks, but for tags such as <TabPanel>, which MDX calls components. CommonMark
// takes the lines from a tag to the next blank line for HTML, a table among them too; and a tag right after a table for one
// of its rows. To MDX, Markdown goes on right after and before the tag.
type component struct{ parser.BlockParser }

// componentTag matches a line that is a component's tag alone: its name begins with a capital letter. loneEndTag matches one that ends
// any element.
var (
	componentTag = pattern.Lazy(`^ {0,3}</?[A-Z][A-Za-z0-9.]*(?:\s[^<>]*)?/?>\s*$`)
	loneEndTag   = pattern.Lazy(`^ {0,3}</[A-Za-z][A-Za-z0-9.-]*>\s*$`)
	// foldStart matches the line that an HTML block of <details> begins with, and foldTitle one that its title ends with.
	foldStart = pattern.Lazy(`(?i)^ {0,3}<(?:/?details|summary)\b`).Needing("<")
	foldTitle = pattern.Lazy(`(?i)</summary>\s*$`).Needing("<")
)

func (c component) Open(parent ast.Node, reader text.Reader, pc parser.Context) (ast.Node, parser.State) {
	line, segment := reader.PeekLine()
	last, _ := pc.LastOpenedBlock().Node.(*ast.Paragraph)
	if last == nil || !componentTag.Match(line) && !loneEndTag.Match(line) || !endsInRow(last, reader.Source()) {
		return c.BlockParser.Open(parent, reader, pc)
	}
	node := ast.NewHTMLBlock(ast.HTMLBlockType7)
	reader.AdvanceToEOL()
	node.Lines().Append(segment)
	return node, parser.NoChildren
}

// endsInRow reports whether the paragraph's last line can be a table's.
func endsInRow(paragraph *ast.Paragraph, src []byte) bool {
	lines := paragraph.Lines()
	last := lines.At(lines.Len() - 1)
	return bytes.IndexByte(src[last.Start:last.Stop], '|') >= 0
}

func (c component) Continue(node ast.Node, reader text.Reader, pc parser.Context) parser.State {
	block := node.(*ast.HTMLBlock)
	lines := block.Lines()
	first, last := lines.At(0), lines.At(lines.Len()-1)
	if block.HTMLBlockType == ast.HTMLBlockType7 && lines.Len() == 1 && componentTag.Match(first.Value(reader.Source())) {
		return parser.Close
	}
	if foldStart.Match(first.Value(reader.Source())) && foldTitle.Match(last.Value(reader.Source())) {
		return parser.Close // what <details> hold is meant as Markdown, though many leave no blank line below the title
	}
	return c.BlockParser.Continue(node, reader, pc)
}

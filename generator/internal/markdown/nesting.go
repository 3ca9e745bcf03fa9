package markdown

import (
	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/parser"
	"github.com/yuin/goldmark/text"
)

// A container is a parser of lists, block quotes or the like, which goldmark nests as deep as a document asks for.
type container struct {
	parser.BlockParser
	*guard
}

// Open refuses to nest deeper than the limit.
func (c container) Open(parent ast.Node, reader text.Reader, pc parser.Context) (ast.Node, parser.State) {
	line, segment := reader.Position()
	node, state := c.BlockParser.Open(parent, reader, pc)
	if node == nil {
		return node, state
	}
	if c.opened++; c.opened > c.limits.Lines {
		c.refuse(segment.Start, "limit-lines", "the document has more than %d lists and quotes; split it", c.limits.Lines)
	} else if depth(pc) >= c.limits.Depth {
		c.refuse(segment.Start, "limit-depth", "lists and quotes are nested more than %d deep here; nest them less", c.limits.Depth)
	} else {
		return node, state
	}
	reader.SetPosition(line, segment)
	return nil, parser.NoChildren
}

// Continue bounds lines x depth: a blank line keeps lists open however deep they are.
func (c container) Continue(node ast.Node, reader text.Reader, pc parser.Context) parser.State {
	if c.held++; c.held*heldWork <= c.limits.Work {
		return c.BlockParser.Continue(node, reader, pc)
	}
	_, segment := reader.PeekLine()
	c.refuse(segment.Start, "limit-depth", "lists or quotes go on for too many lines here, nested too deep; nest them less or "+
		"split the document")
	return parser.Close
}

// heldWork is how much more it takes goldmark to keep a list open for a line than to step over a byte.
const heldWork = 250

// depth returns how many lists, block quotes and the like are open.
func depth(pc parser.Context) int {
	n := 0
	for _, b := range pc.OpenedBlocks() {
		switch b.Node.Kind() {
		case ast.KindList, ast.KindBlockquote, panelKind, indentKind, termKind:
			n++
		}
	}
	return n
}

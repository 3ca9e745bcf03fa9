package markdown

import (
	"slices"

	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/parser"
	"github.com/yuin/goldmark/text"
)

// Definition lists in goldmark's tree: a term on a line, and the lines below it up to the next term, of which the first begins
// with a colon and a blank. goldmark has an extension for them, whose texts hold blocks of any kind: it would nest them as deep
// as a document asks for. Here a definition ends with its paragraph.
type (
	definitionNode struct{ ast.BaseBlock } // holds two inlineNodes, of the term and of the text
	inlineNode     struct{ ast.BaseBlock }
)

var (
	definitionKind = ast.NewNodeKind("errgen.Definition")
	inlineKind     = ast.NewNodeKind("errgen.Inline")
)

func (*definitionNode) Kind() ast.NodeKind { return definitionKind }
func (*inlineNode) Kind() ast.NodeKind     { return inlineKind }

func (n *definitionNode) Dump(src []byte, level int) { ast.DumpHelper(n, src, level, nil, nil) }
func (n *inlineNode) Dump(src []byte, level int)     { ast.DumpHelper(n, src, level, nil, nil) }

// definitions makes definitions of paragraphs.
type definitions struct{ *guard }

// Transform makes definitions of a paragraph's lines from the one above the first that begins with a colon on.
func (d definitions) Transform(paragraph *ast.Paragraph, _ text.Reader, _ parser.Context) {
	lines := segments(paragraph)
	if !slices.ContainsFunc(lines, d.hasColon) || !d.affordDefinitions(lines) {
		return
	}
	parent := paragraph.Parent()
	if first, ok := d.afterColon(lines[0]); ok {
		d.goOn(paragraph, first)
		lines = segments(paragraph)
	}
	lines = d.withoutTerm(paragraph, lines)
	var at ast.Node = paragraph
	end, first := 0, len(lines) // where the definitions so far end, and the first begins
	for i := 1; i < len(lines); i++ {
		colon, ok := d.afterColon(lines[i])
		if !ok || i-1 < end {
			continue
		}
		next := i + 1
		for next < len(lines) && !d.isTerm(lines, next) {
			next++
		}
		n := newDefinition(lines[i-1], d.unindented(colon, lines[i+1:next]))
		parent.InsertAfter(parent, at, n)
		at, end, first = n, next, min(first, i-1)
	}
	if first < len(lines) {
		paragraph.Lines().SetSliced(0, first)
	}
	if first == 0 {
		parent.RemoveChild(parent, paragraph)
	}
}

// withoutTerm makes a paragraph of its own of the last line if that is the term of a definition that holds blocks. It returns the others.
func (d definitions) withoutTerm(paragraph *ast.Paragraph, lines []text.Segment) []text.Segment {
	last := len(lines) - 1
	if last == 0 || d.hasColon(lines[last]) || !heldBlock.Match(d.body[lines[last].Stop:]) {
		return lines
	}
	term := ast.NewParagraph()
	term.Lines().Append(lines[last])
	paragraph.Parent().InsertAfter(paragraph.Parent(), paragraph, term)
	paragraph.Lines().SetSliced(0, last)
	return lines[:last]
}

// goOn takes the colon away that a paragraph begins with, if it goes on with the definition before it. If it follows a paragraph
// of one line, that is its term: some put a blank line between the two.
func (d definitions) goOn(paragraph *ast.Paragraph, first text.Segment) {
	switch before := paragraph.PreviousSibling().(type) {
	case *definitionNode:
		paragraph.Lines().Set(0, first)
	case *ast.Paragraph:
		if before.Lines().Len() == 1 {
			term := before.Lines().At(0)
			before.Parent().RemoveChild(before.Parent(), before)
			paragraph.Lines().Unshift(term)
		}
	}
}

// isTerm reports whether line i stands right above a definition.
func (d definitions) isTerm(lines []text.Segment, i int) bool {
	if i+1 == len(lines) {
		return false
	}
	_, above := d.afterColon(lines[i+1])
	_, itself := d.afterColon(lines[i])
	return above && !itself
}

// afterColon returns the text of a line that begins with a colon and a blank.
func (d definitions) afterColon(s text.Segment) (text.Segment, bool) {
	start, stop := trim(d.body, s.Start, s.Stop)
	if start+2 >= stop || start-s.Start > 3 || d.body[start] != ':' || !isBlank(d.body[start+1]) {
		return s, false
	}
	start, _ = trim(d.body, start+1, stop)
	return text.NewSegment(start, s.Stop), true
}

// unindented returns the lines of a definition, of which goldmark would keep the blanks.
func (d definitions) unindented(first text.Segment, more []text.Segment) []text.Segment {
	lines := append(make([]text.Segment, 0, 1+len(more)), first)
	for _, s := range more {
		lines = append(lines, s.TrimLeftSpace(d.body))
	}
	return lines
}

// hasColon reports whether a line begins with a colon and a blank.
func (d definitions) hasColon(s text.Segment) bool {
	_, ok := d.afterColon(s)
	return ok
}

// affordDefinitions reports whether the lines have as little markup as goldmark may look for.
func (d definitions) affordDefinitions(lines []text.Segment) bool {
	start, stop := lines[0].Start, lines[len(lines)-1].Stop
	work := d.delimiters(start, stop) * (stop - start)
	if work > d.limits.Work-d.work {
		return false // the guard looks at it next
	}
	d.work += work
	return true
}

func newDefinition(term text.Segment, lines []text.Segment) *definitionNode {
	definition := new(definitionNode)
	for _, s := range [][]text.Segment{{term}, lines} {
		n := new(inlineNode)
		n.Lines().AppendAll(s)
		definition.AppendChild(definition, n)
	}
	return definition
}

func (r *reader) definition(n *definitionNode) {
	var in [2]Inline
	var at [2]int
	for i, part := range []ast.Node{n.FirstChild(), n.LastChild()} {
		start, stop, _ := extent(r.body, part.Lines())
		at[i], in[i] = start, r.inline(part, start, stop, false)
	}
	r.blocks = append(r.blocks, &Definition{Pos: r.pos(at[0]), Term: in[0], TextPos: r.pos(at[1]), Text: in[1], Section: r.section()})
}

package markdown

import (
	"unicode"
	"unicode/utf8"

	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/parser"
	"github.com/yuin/goldmark/text"
)

// strikes is the parser of what one or two "~" strike through, as GitHub's Markdown does. goldmark has one too, in a package whose
// start-up takes longer than reading a document.
type strikes struct{}

func (strikes) Trigger() []byte { return []byte{'~'} }

func (strikes) Parse(_ ast.Node, block text.Reader, pc parser.Context) ast.Node {
	const most = 2
	before := block.PrecendingCharacter()
	line, segment := block.PeekLine()
	node := parser.ScanDelimiter(line, before, 1, strikes{})
	if node == nil || node.OriginalLength > most || before == '~' {
		return nil
	}
	if after, _ := utf8.DecodeRune(line[node.OriginalLength:]); isWordRune(before) && isWordRune(after) {
		block.Advance(node.OriginalLength)
		return ast.NewTextSegment(segment.WithStop(segment.Start + node.OriginalLength)) // a range: 2~10
	}
	node.Segment = segment.WithStop(segment.Start + node.OriginalLength)
	block.Advance(node.OriginalLength)
	pc.PushDelimiter(node)
	return node
}

func isWordRune(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }

func (strikes) IsDelimiter(b byte) bool { return b == '~' }

func (strikes) CanOpenCloser(opener, closer *parser.Delimiter) bool {
	return opener.Char == closer.Char
}

func (strikes) OnMatch(int) ast.Node { return new(struckNode) }

// A struckNode is text that is struck through.
type struckNode struct{ ast.BaseInline }

var struckKind = ast.NewNodeKind("errgen.Struck")

func (*struckNode) Kind() ast.NodeKind           { return struckKind }
func (n *struckNode) Dump(src []byte, level int) { ast.DumpHelper(n, src, level, nil, nil) }

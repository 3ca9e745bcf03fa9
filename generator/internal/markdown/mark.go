package markdown

import (
	"bytes"

	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/parser"
	"github.com/yuin/goldmark/text"

	"github.com/errgen/errgen/generator/internal/pattern"
)

// Marks of site generators: ":::" of Docusaurus and VuePress, "///" of MkDocs, "{% tab %}" and "{% response %}" of GitBook, "{{< tab >}}" of
// Hugo, "{:.wide}" of Jekyll. They stand on lines of their own, and to the generators no text goes on across one; to CommonMark it does, so that one right below
// a table would be its row. A mark that ends something is no text anywhere, nor is one that begins a panel, whose title it may have. One
// that begins something else is kept but where a table ends.

// A markNode is the line of a mark.
type markNode struct {
	ast.BaseBlock
	line text.Segment
}

var markKind = ast.NewNodeKind("errgen.Mark")

func (*markNode) Kind() ast.NodeKind           { return markKind }
func (*markNode) IsRaw() bool                  { return true }
func (n *markNode) Dump(src []byte, level int) { ast.DumpHelper(n, src, level, nil, nil) }

var (
	anyMark    = pattern.Lazy(`^ {0,3}(?::{3,}.*|\{:[^{}]*\}|\{%-?[^{}]*-?%\}|\{\{[<%][^{}]*[>%]\}\})\s*$`)
	endingMark = pattern.Lazy(`^ {0,3}(?:(:{3,}|/{3,})|\{:[^{}]*\}|\{%-?\s*end\s?([a-z-]*)[^{}]*%\}|\{\{[<%]\s*/\s*([a-z-]*)[^{}]*[>%]\}\})\s*$`)
	// panelMark matches a mark that begins a panel: its name, and its title.
	panelMark = pattern.Lazy(`^ {0,3}(?:(:{3,})\s*[a-z][a-z-]*(?:\s+([^\s{][^{}]*?)|\[([^\]]*)\])?(?:\s*\{[^{}]*\})?|(/{3,})\s*[a-z][a-z-]*(?:\s*\|\s*(.*?))?` +
		`|(?:\{%-?|\{\{[<%])\s*(tab|tabitem|details|expand|collapse|accordion|hint|callout|admonition|alert)\b(?:[^{}]*?\s(?:(?:title|header|name|label)=)?"([^"{}]*)")?[^{}]*(?:%\}|[>%]\}\})` +
		`|\{%-?\s*(response|swagger-response|api-method-response-example)\s(?:[^{}]*\s)?(?:status|httpCode)=["']?([1-5][0-9]{2}\b[^"'%{}]*?)["']?(?:\s[^{}]*)?%\})\s*$`)
)

// marks is the parser of marks.
type marks struct{}

func (marks) Trigger() []byte                                             { return []byte{':', '{', '/'} }
func (marks) Continue(ast.Node, text.Reader, parser.Context) parser.State { return parser.Close }
func (marks) Close(ast.Node, text.Reader, parser.Context)                 {}
func (marks) CanInterruptParagraph() bool                                 { return true }
func (marks) CanAcceptIndentedLine() bool                                 { return false }

func (marks) Open(_ ast.Node, reader text.Reader, pc parser.Context) (ast.Node, parser.State) {
	line, segment := reader.PeekLine()
	if !beginsMark(line) {
		return nil, parser.NoChildren
	}
	if line = bytes.TrimRight(line, "\n"); !endingMark.Match(line) && !panelMark.Match(line) {
		last, _ := pc.LastOpenedBlock().Node.(*ast.Paragraph)
		if last == nil || !anyMark.Match(line) || !endsInRow(last, reader.Source()) {
			return nil, parser.NoChildren
		}
	}
	reader.AdvanceToEOL()
	return &markNode{line: segment}, parser.NoChildren
}

// beginsMark reports whether a line begins as marks do. Most lines that begin with their first character don't.
func beginsMark(line []byte) bool {
	line = bytes.TrimLeft(line, " ")
	for _, begin := range []string{":::", "///", "{:", "{%", "{{"} {
		if bytes.HasPrefix(line, []byte(begin)) {
			return true
		}
	}
	return false
}

// mark begins or ends a panel.
func (r *reader) mark(n *markNode) {
	line := r.region([]text.Segment{n.line})
	group := func(m []int, groups ...int) (start, stop int) {
		for _, g := range groups {
			if start, stop = max(start, m[2*g]), max(stop, m[2*g+1]); stop > 0 {
				break
			}
		}
		return start, stop
	}
	if m := endingMark.FindStringSubmatchIndex(line.text); m != nil {
		start, stop := group(m, 1, 2, 3)
		r.closePanel(line.text[start:stop])
	} else if m := panelMark.FindStringSubmatchIndex(line.text); m != nil {
		start, stop := group(m, 1, 4, 6, 8)
		from, to := group(m, 2, 3, 5, 7, 9)
		r.openPanel(line.text[start:stop], &line, from, to)
	}
}

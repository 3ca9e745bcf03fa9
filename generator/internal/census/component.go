package census

import (
	"go/token"
	"strings"

	"github.com/errgen/errgen/generator/internal/markdown"
	"github.com/errgen/errgen/generator/internal/pattern"
	"github.com/errgen/errgen/generator/internal/vocabulary"
)

// componentLine is a component of MDX or HTML whose attribute, or whose text, may be a code: <ParamField path="4001">,
// <summary>E1001: …, and the admonitions of site generators, !!! failure "E1001".
var componentLine = pattern.Lazy(`^\s*(?:<[A-Z][A-Za-z.]*\s[^>]*?\b(?:path|title|name|id|code|header|label|summary)=["']([^"'<>]{1,120})["']` +
	`|(?:<details[^>]*>)?\s*<summary>\s*(?:<[a-z]+>)?([^<]{1,120})|(?:!!!|\?\?\?\+?)\s+[a-z]+\s+"([^"]{1,120})"|:::+\s*[a-z]+[ \[]+([^\]]{1,120}))`)

// components is the group of a document's components, wherever they stand.
func (p *page) components() *group {
	g := &group{what: "component"}
	ends := p.panelEnds()
	line, fenced := 0, false
	for text := range strings.Lines(string(p.doc.Source)) {
		line++
		if t := strings.TrimSpace(text); strings.HasPrefix(t, "```") || strings.HasPrefix(t, "~~~") {
			fenced = !fenced
		}
		if fenced || !strings.ContainsAny(text, "<!?:") {
			continue
		}
		m := componentLine.FindStringSubmatch(text)
		if m == nil {
			continue
		}
		title := strings.TrimSpace(strings.Join(m[1:], ""))
		e := entry{last: max(line, ends[line]), failing: vocabulary.Failures.In(text)}
		e.pos = token.Position{Filename: p.doc.File, Line: line, Column: 1 + len(text) - len(strings.TrimLeft(text, " \t"))}
		if w := first.FindStringSubmatch(title); w != nil && isCode(w[1]) {
			e.code = w[1]
		}
		e.setHead(title)
		e.success = isSuccess(e.code, title)
		g.entries = append(g.entries, e)
	}
	return g
}

// panelEnds returns the last line of each panel that has a title, by the line of the title.
func (p *page) panelEnds() map[int]int {
	ends := map[int]int{}
	for i, b := range p.doc.Blocks {
		if b, ok := b.(*markdown.Panel); ok {
			for _, in := range p.doc.Blocks[i+1 : i+1+b.Blocks] {
				ends[b.Pos.Line] = max(ends[b.Pos.Line], lastLine(in))
			}
		}
	}
	return ends
}

// lastLine is the last line of a block where entries may begin.
func lastLine(b markdown.Block) int {
	switch b := b.(type) {
	case *markdown.Item:
		return b.Pos.Line
	case *markdown.Definition:
		return b.Pos.Line
	case *markdown.Code:
		return b.Pos.Line + strings.Count(b.Text, "\n")
	case *markdown.Grid:
		if n := len(b.Rows); n > 0 {
			return b.Rows[n-1].Pos.Line
		}
	}
	return 0
}

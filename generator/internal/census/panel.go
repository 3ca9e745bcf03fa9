package census

import (
	"strings"

	"github.com/errgen/errgen/generator/internal/markdown"
)

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

package census

import (
	"slices"

	"github.com/errgen/errgen/generator/internal/cells"
	"github.com/errgen/errgen/generator/internal/markdown"
	"github.com/errgen/errgen/generator/internal/vocabulary"
)

// silent are the lines that may be meant as errors on a page that speaks of errors, and of which nothing was used: those of entries of all
// kinds below what speaks of errors, else those of the headings that do. It is nil for other pages.
func (p *page) silent(groups []*group) []int {
	if len(p.used.Lines) > 0 {
		return nil
	}
	var lines []int
	for _, g := range groups {
		if g.isMeant(p) {
			for _, e := range g.entries {
				if !e.success && (e.code != "" || e.tells() || e.quoted || g.what != "heading" && g.what != "row" && e.isBrief()) {
					lines = append(lines, e.pos.Line)
				}
			}
		}
	}
	if lines == nil {
		lines = p.speaking()
	}
	slices.Sort(lines)
	return slices.Compact(lines)
}

// isMeant reports whether what is around a group speaks of errors, and nothing says that it is of another matter.
func (g *group) isMeant(p *page) bool {
	const share = 3 // of so many, one is called as parts of errors are
	other := g.foreign || g.count(func(e *entry) bool { return e.field })*share >= len(g.entries) || p.used.Known(g.section, g.header)
	return !other && (p.errors || g.isNear() || slices.ContainsFunc(g.section, vocabulary.Errors.In))
}

// speaking are the lines of headings that say nothing but that errors follow.
func (p *page) speaking() []int {
	const short = 4 // words
	var lines []int
	for _, b := range p.doc.Blocks {
		h, ok := b.(*markdown.Heading)
		if ok && vocabulary.Errors.In(h.Text.Text) && cells.WordCount(h.Text.Text) <= short && !p.used.Known(h.Path, "") {
			lines = append(lines, h.Pos.Line)
		}
	}
	return lines
}

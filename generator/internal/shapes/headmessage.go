package shapes

import (
	"strings"

	"github.com/errgen/errgen/generator/internal/cells"
	"github.com/errgen/errgen/generator/internal/vocabulary"
)

// messageHeadings finds errors whose headings are nothing but their messages: "Error: no such cup", or in quotes or in code as a whole. Those
// that stand side by side are taken together.
func (s *shapes) messageHeadings(all []*headed) {
	type side struct {
		level int
		under string
	}
	beside := map[side][]*headed{}
	var order []side
	for _, h := range all {
		at := side{h.level, strings.Join(h.section, "\n")}
		if beside[at] == nil {
			order = append(order, at)
		}
		beside[at] = append(beside[at], h)
	}
	for _, at := range order {
		var entries []*headed
		failing := 0
		for _, h := range beside[at] {
			if h.coded || s.used[h.from] || !s.isMessage(h) {
				continue
			}
			entries = append(entries, h)
			if vocabulary.Failures.In(h.pos.Text) {
				failing++
			}
		}
		if len(entries) >= fewest && len(entries)*2 > len(beside[at]) && failing*2 >= len(entries) {
			s.add("headings", s.describe(entries))
		}
	}
}

// isMessage reports whether a heading is a message, and takes it.
func (s *shapes) isMessage(h *headed) bool {
	if isMarked(h.pos) {
		h.message = texts{h.pos}
		return h.level < boldLevel && s.speaks(append([]string{h.intro}, h.section...)...)
	}
	text := h.pos.Text
	label := text[:vocabulary.BeforeCode(text)]
	if !strings.ContainsAny(label, ":：") || cells.WordCount(text[len(label):]) < 2 {
		return false
	}
	h.message = texts{cellOf(h.pos.Pos, h.pos.Inline, len(label), len(text))}
	return h.level < boldLevel
}

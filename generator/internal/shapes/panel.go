package shapes

import "github.com/errgen/errgen/generator/internal/markdown"

// panelStatuses returns the HTTP status of each block, as the title of the panel says that it stands in: a tab "403 Forbidden". It is 0 for
// blocks in none, and behind a heading in the panel that names another.
func panelStatuses(blocks []markdown.Block) []int {
	type open struct{ status, end int }
	statuses := make([]int, len(blocks))
	var around []open
	for i, b := range blocks {
		for len(around) > 0 && around[len(around)-1].end <= i {
			around = around[:len(around)-1]
		}
		switch b := b.(type) {
		case *markdown.Heading:
			if sectionStatus([]string{b.Text.Text}) > 0 {
				for n := range around {
					around[n].status = 0
				}
			}
		case *markdown.Panel:
			in := open{sectionStatus([]string{b.Title.Text}), i + 1 + b.Blocks}
			if in.status == 0 && len(around) > 0 {
				in.status = around[len(around)-1].status
			}
			around = append(around, in)
		}
		if len(around) > 0 {
			statuses[i] = around[len(around)-1].status
		}
	}
	return statuses
}

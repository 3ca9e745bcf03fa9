package shapes

import (
	"net/http"
	"slices"
	"strconv"
	"strings"

	"github.com/errgen/errgen/generator/internal/markdown"
	"github.com/errgen/errgen/generator/internal/vocabulary"
)

// Surroundings are what stands around a list, and says something of all that is in it.
type surroundings struct {
	status markdown.Cell // of all entries: a line right above, or a panel, says "401 Unauthorized" and nothing else
	under  string        // the headings of which lists of few entries are taken together
}

// around looks at what stands around the list that begins with block i.
func (s *shapes) around(i int, section []string) surroundings {
	all := surroundings{under: strings.Join(section, "\n")}
	status := s.panels[i]
	if i > 0 {
		if p, ok := s.blocks[i-1].(*markdown.Paragraph); ok && isOnlyStatus(p.Text.Text) {
			if above := sectionStatus([]string{p.Text.Text}); above > 0 {
				status = above
			}
		}
	}
	if status >= http.StatusBadRequest {
		all.status = statusCell(status)
	} else if n := len(section); n > 1 {
		all.under = strings.Join(section[:n-1], "\n")
	}
	return all
}

// statusCell is an HTTP status as a cell, an empty one if it is that of no error.
func statusCell(status int) (c markdown.Cell) {
	if status >= http.StatusBadRequest {
		c.Text = strconv.Itoa(status)
		c.Spans = []markdown.Span{{Text: c.Text}}
	}
	return c
}

// joined makes one of lists that have few entries each, all with codes: each stands below a status of its own, or under a heading of its own
// below one heading.
func joined(all []*listing) []*listing {
	type kind struct {
		under    string
		statuses bool
	}
	first := map[kind]*listing{}
	return slices.DeleteFunc(all, func(l *listing) bool {
		if len(l.keys) == 0 || len(l.keys) >= fewest || len(l.keys) < l.all || l.around.under == "" || l.isLookalike() || !l.mayFail() {
			return false
		}
		in := kind{l.around.under, l.isStatuses()}
		to := first[in]
		if to == nil {
			first[in] = l
			return false
		}
		to.items, to.keys, to.blocks = append(to.items, l.items...), append(to.keys, l.keys...), append(to.blocks, l.blocks...)
		to.all += l.all
		return true
	})
}

// mayFail reports whether a list may be about errors: one of its entries is a number, or says what failed, or the words above it speak of errors.
func (l *listing) mayFail() bool {
	return l.isNear() || slices.ContainsFunc(l.items, func(it item) bool {
		return isNumber(it.key) || it.key.status.Text != "" || vocabulary.Failures.In(it.pos.Text)
	})
}

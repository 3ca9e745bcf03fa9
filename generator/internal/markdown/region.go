package markdown

import (
	"sort"
	"strings"

	"github.com/yuin/goldmark/text"
)

// A region is lines of the document in one piece, without the markers of the lists and quotes around them.
type region struct {
	text  string
	lines []line // raw: where a line begins in the document's body; feed: in text
}

// region returns the lines in one piece.
func (s *source) region(lines []text.Segment) region {
	var r region
	var b strings.Builder
	for i, l := range lines {
		if i > 0 && lines[i-1].Stop == l.Start && l.Padding == 0 {
			b.WriteString(s.text[l.Start:l.Stop])
			continue
		}
		r.lines = append(r.lines, line{raw: l.Start, feed: b.Len()})
		b.WriteString(s.text[l.Start:l.Stop])
	}
	r.text = b.String()
	return r
}

// offset returns where the byte of the region's text at i stands in the body.
func (r *region) offset(i int) int {
	n := sort.Search(len(r.lines), func(n int) bool { return r.lines[n].feed > i })
	l := r.lines[n-1]
	return l.raw + i - l.feed
}

// end returns where the text before i ends in the body. That may be another line than the one at i.
func (r *region) end(i int) int { return r.offset(i-1) + 1 }

// trimmed returns where the text from start to stop stands in the body, without white space around it.
func (r *region) trimmed(start, stop int) (from, to int, ok bool) {
	for start < stop && isBlank(r.text[start]) {
		start++
	}
	for start < stop && isBlank(r.text[stop-1]) {
		stop--
	}
	if start == stop {
		return 0, 0, false
	}
	return r.offset(start), r.end(stop), true
}

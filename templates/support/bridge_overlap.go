package support

import (
	"cmp"
	"slices"
	"strings"
)

// Covers reports whether template a matches every message that template b matches. It does exactly if it matches b's text with
// something in its holes that is in none of a's literals, such as the NUL bytes that stand there.
func Covers(a, b string) bool {
	index := (&namer{}).node(BuildIndex([]Template{{Text: a}}))
	m := matcher{c: &catalog{rows: make([]row, 1), index: &index}, s: trim(Normalize(b))}
	m.run()
	return m.row() == 0
}

// A Pair are two templates by their places in a list, A before B.
type Pair struct{ A, B int }

// maxOverlap bounds the work of FindOverlaps, in steps of a few nanoseconds.
const maxOverlap = 1 << 26

// FindOverlaps returns the pairs of templates for which there is a message that both match, sorted. Its work is bounded; it reports
// whether it has looked at all pairs.
func FindOverlaps(templates []Template) (pairs []Pair, all bool) {
	texts := make([]string, len(templates))
	heads := make([]string, len(templates)) // what stands before the first hole
	var order []int
	for n, t := range templates {
		if texts[n] = Normalize(t.Text); texts[n] != "" {
			heads[n], _, _ = strings.Cut(texts[n], string(hole))
			order = append(order, n)
		}
	}
	// Only templates of which one's head begins with the other's can match one message. Sorted, these stand together.
	slices.SortStableFunc(order, func(a, b int) int { return strings.Compare(heads[a], heads[b]) })
	work := maxOverlap
	for n, a := range order {
		for _, b := range order[n+1:] {
			if work--; work < 0 || !strings.HasPrefix(heads[b], heads[a]) {
				break
			}
			if !mayOverlap(texts[a], texts[b]) {
				continue
			}
			x, y := pattern(texts[a]), pattern(texts[b])
			work -= len(x) * len(y)
			if work >= 0 && overlap(x, y) {
				pairs = append(pairs, Pair{min(a, b), max(a, b)})
			}
		}
	}
	slices.SortFunc(pairs, func(p, q Pair) int { return cmp.Or(cmp.Compare(p.A, q.A), cmp.Compare(p.B, q.B)) })
	return pairs, work >= 0
}

// mayOverlap compares what two normalised templates begin and end with, which settles nearly all pairs.
func mayOverlap(a, b string) bool {
	for n := 0; n < len(a) && n < len(b) && a[n] != hole && b[n] != hole; n++ {
		if a[n] != b[n] {
			return false
		}
	}
	for n := 1; n <= len(a) && n <= len(b) && a[len(a)-n] != hole && b[len(b)-n] != hole; n++ {
		if a[len(a)-n] != b[len(b)-n] {
			return false
		}
	}
	return strings.IndexByte(a, hole) >= 0 || strings.IndexByte(b, hole) >= 0 || a == b
}

// Steps of a pattern besides a literal byte. A hole is any bytes, one that is not blank, and any bytes.
const (
	anyBytes = 256 + iota
	notBlank
)

// pattern returns a normalised template as steps.
func pattern(text string) []int {
	var steps []int
	for n := 0; n < len(text); n++ {
		if text[n] == hole {
			steps = append(steps, anyBytes, notBlank, anyBytes)
		} else {
			steps = append(steps, int(text[n]))
		}
	}
	return steps
}

// overlap reports whether a text exists that fits both patterns: whether both ends can be reached together, byte by byte.
func overlap(a, b []int) bool {
	now, below := make([]bool, len(b)+2), make([]bool, len(b)+2) // by place in b: reached with a[:i], with a[:i+1]
	now[0] = true
	for i := 0; i <= len(a); i++ {
		for j := 0; j <= len(b); j++ {
			if !now[j] {
				continue
			}
			moreA, moreB := i < len(a) && a[i] == anyBytes, j < len(b) && b[j] == anyBytes
			if moreA {
				below[j] = true
			}
			if moreB {
				now[j+1] = true
			}
			switch {
			case i == len(a) || j == len(b) || !agree(a[i], b[j]):
			case moreA:
				now[j+1] = true
			case moreB:
				below[j] = true
			default:
				below[j+1] = true
			}
		}
		if i == len(a) {
			break
		}
		now, below = below, now
		clear(below)
	}
	return now[len(b)]
}

// agree reports whether one byte fits both steps.
func agree(x, y int) bool {
	switch {
	case x == anyBytes || y == anyBytes:
		return true
	case x == notBlank:
		return y != ' '
	case y == notBlank:
		return x != ' '
	}
	return x == y
}

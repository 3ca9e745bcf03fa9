package holes

import (
	"slices"

	"github.com/errgen/errgen/generator/internal/model"
	"github.com/errgen/errgen/templates/support"
)

// Find cuts a documented message into literals and holes. Marks are the parts of it that are marked up, in their order. Holes beyond those
// that a template may have are left literal but for one, by which the message is seen to have too many.
func Find(message string, marks ...Mark) []model.Part {
	all := find(message, marks)
	parts, _ := assemble(message, all, spelled(message, all))
	return parts
}

// find returns the places of a message that vary, in their order: samples among them.
func find(message string, marks []Mark, samples ...Sample) []found {
	var all []found
	names := newNames(message)
	next := newScan(message, marks)
	if len(samples) > 0 {
		next.marked = append(varied(samples), next.marked...)
		slices.SortStableFunc(next.marked, func(a, b found) int { return a.lo - b.lo })
	}
	spans := codeSpans(message, marks)
	rest := 0
	for range Max + 1 {
		f, ok := next.from(rest)
		if !ok {
			break
		}
		h := &model.Hole{Text: message[f.lo:f.hi], Why: f.dress.why}
		h.Name = names.of(f, message[rest:f.lo], h.Text)
		h.Quoted = quotes(h.Text) || slices.Contains(spans, span{f.lo, f.hi})
		f.hole = h
		all = append(all, f)
		rest = f.hi
	}
	return all
}

// assemble makes parts of a message, of which some places vary and some are spelled otherwise. It reports whether the spellings stand beside
// the holes, not in them. Both are in their order.
func assemble(message string, all []found, edits []edit) (parts []model.Part, ok bool) {
	rest := 0
	literal := func(to int) {
		for len(edits) > 0 && edits[0].lo >= rest && edits[0].hi <= to {
			parts = addLiteral(parts, message[rest:edits[0].lo]+edits[0].text)
			rest, edits = edits[0].hi, edits[1:]
		}
		parts = addLiteral(parts, message[rest:to])
	}
	for _, f := range all {
		literal(f.lo)
		hole := *f.hole
		parts = addHole(parts, &hole)
		rest = f.hi
	}
	literal(len(message))
	return parts, len(edits) == 0
}

// A found is a place of a message that varies.
type found struct {
	dress  *dress
	lo, hi int
	name   string // that it has there, "" if it has none
	hole   *model.Hole
}

// A scan looks for holes in a message from its begin to its end. It knows where each dress stands next, so that none looks at
// anything twice.
type scan struct {
	message string
	next    [][]int // submatches by dress; nil if there is none left
	marked  []found // what only markup shows to vary
}

func newScan(message string, marks []Mark) *scan {
	s := &scan{message: message, next: make([][]int, len(dresses)), marked: marked(message, marks)}
	held := bytesOf(message)
	for i := range dresses {
		if dresses[i].mayBeIn(message, held) {
			s.advance(i, 0)
		}
	}
	return s
}

// advance finds where a dress stands first at or behind an offset.
func (s *scan) advance(i, offset int) {
	d := &dresses[i]
	for {
		m := d.expr.FindStringSubmatchIndex(s.message[offset:])
		if m == nil {
			s.next[i] = nil
			return
		}
		for j := range m {
			if m[j] >= 0 {
				m[j] += offset
			}
		}
		if d.not == nil || !d.not(around{s.message[:m[0]], s.message[m[0]:m[1]], s.message[m[1]:]}) {
			s.next[i] = m
			return
		}
		offset = m[1]
	}
}

// from returns the first place at or behind an offset that varies.
func (s *scan) from(offset int) (f found, ok bool) {
	first := len(s.message)
	for i := range dresses {
		if m := s.next[i]; m != nil && m[0] < offset {
			s.advance(i, offset)
		}
		m := s.next[i]
		if m == nil || m[0] >= first {
			continue
		}
		first, ok = m[0], true
		f = found{dress: &dresses[i], lo: m[0], hi: m[1]}
		if f.dress.named {
			f.name = s.message[m[2]:m[3]]
		}
		if !f.dress.whole && len(m) > 2 {
			f.lo, f.hi = m[2], m[3]
		}
	}
	for len(s.marked) > 0 && s.marked[0].lo < offset {
		s.marked = s.marked[1:]
	}
	if len(s.marked) > 0 && s.marked[0].lo < first {
		return s.marked[0], true
	}
	return f, ok
}

func addLiteral(parts []model.Part, text string) []model.Part {
	if text == "" {
		return parts
	}
	if n := len(parts); n > 0 && parts[n-1].Hole == nil {
		parts[n-1].Literal += text
		return parts
	}
	return append(parts, model.Part{Literal: text})
}

// addHole adds a hole. Two holes need a literal between them: one that follows another right away is part of it.
func addHole(parts []model.Part, h *model.Hole) []model.Part {
	n := len(parts)
	if n > 1 && parts[n-1].Hole == nil && noWidth(parts[n-1].Literal) && parts[n-2].Hole != nil {
		parts, n = parts[:n-1], n-1
	}
	if n > 0 && parts[n-1].Hole != nil {
		parts[n-1].Hole.Text += h.Text
		return parts
	}
	return append(parts, model.Part{Hole: h})
}

// noWidth reports whether nothing is left of a text once it is normalised between others.
func noWidth(text string) bool { return support.Normalize("x"+text+"x") == "xx" }

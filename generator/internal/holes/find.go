package holes

import (
	"github.com/errgen/errgen/generator/internal/model"
	"github.com/errgen/errgen/templates/support"
)

// Find cuts a documented message into literals and holes. Marks are the parts of it that are marked up, in their order. Holes beyond those
// that a template may have are left literal but for one, by which the message is seen to have too many.
func Find(message string, marks ...Mark) []model.Part {
	var parts []model.Part
	names := newNames(message)
	next := newScan(message, marks)
	rest := 0
	for range Max + 1 {
		f, ok := next.from(rest)
		if !ok {
			break
		}
		h := &model.Hole{Text: message[f.lo:f.hi], Why: f.dress.why}
		h.Name = names.of(f, message[rest:f.lo], h.Text)
		parts = addLiteral(parts, message[rest:f.lo])
		parts = addHole(parts, h)
		rest = f.hi
	}
	return addLiteral(parts, message[rest:])
}

// A found is a place of a message that varies.
type found struct {
	dress  *dress
	lo, hi int
	name   string // that it has there, "" if it has none
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

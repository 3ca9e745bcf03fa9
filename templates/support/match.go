package support

import (
	"strings"
	"unicode/utf8"
)

// A template is literals and holes, anchored at both ends. A hole takes one or more characters, as few as possible, and not white
// space alone. All templates form one tree, so that the work for a message hardly depends on how many there are.
//
// A hole is worth entering once, where the literal before it stands first: from there it can take whatever it could take from
// a later place. So nothing is tried twice, and a message costs at most its length times the holes that it meets. Two limits
// hold for any template and any message. Where one is reached the message counts as not documented: never a guess.
const (
	maxHoles  = 16      // in one template; one with more never matches
	maxWork   = 1 << 20 // bytes compared for one message, about a millisecond
	seenHoles = 16      // holes remembered as entered; others may be entered again, which costs work and changes no answer
)

// A matcher finds the rows that a message fits. It lives on the stack.
type matcher struct {
	c       *catalog
	s       string // the message, trimmed
	status  int
	code    Code
	work    int              // bytes that may still be compared
	seen    [seenHoles]*node // the holes entered so far
	entered int              // how many there are in seen
	path    [maxHoles]span   // what the holes on the way take
	rank    int              // of the best end so far
	best    *end             // the first that has this rank
	tied    bool             // an end of another row has it too
	values  [maxHoles]span   // what the holes of best took
	collect func(row uint32) // if not nil, called for each end of rank want
	want    int
}

// A span is a part of the message, which is shorter than maxWork if a hole is entered at all.
type span struct{ lo, hi int32 }

// Ranks of an end, the higher the better; below them comes the number of literal characters.
const (
	rankNone   = 0                // the end does not count
	rankOther  = 1                // the message fits, but another code was sent
	rankFits   = 1 << 20          // the row has no code, or none was sent
	rankCode   = rankFits | 1<<19 // the row's code was sent
	rankStatus = 1 << 18          // added if the row's status was sent
)

// compared returns the part of a message that is compared.
func (c *catalog) compared(message string) string {
	if c.compose != nil {
		message = c.compose(c, message)
	}
	return trim(message)
}

// run matches the message with every template.
func (m *matcher) run() {
	m.work = maxWork
	if m.s != "" {
		m.walk(m.c.index, 0, 0)
	}
	if m.work < 0 {
		m.rank, m.best, m.tied = rankNone, nil, false
	}
}

// row returns the row that the message identifies, -1 if none.
func (m *matcher) row() int {
	if m.rank < rankFits || m.tied {
		return -1
	}
	return int(m.best.row)
}

// holes returns the holes that value gives, in their order.
func (m *matcher) holes() []param {
	if m.rank < rankFits {
		return nil
	}
	return m.best.holes
}

// value returns what the hole n of the best end took.
func (m *matcher) value(n int) string { return m.read(m.values[n], m.best.holes[n]) }

// read returns what a hole took, as sent, but for what HTML escapes, and for the quotes around it that Markdown has taken for markup.
func (m *matcher) read(taken span, hole param) string {
	value := unescaped(trimBlank(m.s[taken.lo:taken.hi]))
	if hole&quoted != 0 {
		value = unquoted(value)
	}
	return value
}

// walk goes on from node n at m.s[i:], behind the given number of holes: along the literals that stand there, and into the
// holes on the way.
func (m *matcher) walk(n *node, i, holes int) {
	for m.work >= 0 {
		if i == len(m.s) {
			m.take(n.ends, holes)
			return
		}
		if n.hole != nil {
			m.enter(n.hole, i, holes)
		}
		b, _ := next(m.s, i)
		child := n.child(b)
		if child == nil {
			return
		}
		m.work -= len(child.text)
		if i = after(m.s, i, child.text); i < 0 {
			return
		}
		n = child
	}
}

// child returns the node whose literal begins with b, nil if there is none.
func (n *node) child(b byte) *node {
	if x := strings.IndexByte(n.first, b); x >= 0 {
		return &n.next[x]
	}
	return nil
}

// after returns where a literal ends that stands at s[i:], -1 if it doesn't. Its first byte has been seen there already.
func after(s string, i int, literal string) int {
	// Beyond the first letter, a message is usually sent in the normalised form.
	// Not where it would end within a character: a literal may, since edges part at any byte.
	if end := i + len(literal); end <= len(s) && s[i+1:end] == literal[1:] && (s[i] == literal[0] || fold[s[i]] == literal[0]) &&
		(end == len(s) || utf8.RuneStart(s[end])) {
		if literal[len(literal)-1] == ' ' {
			return skipBlank(s, end)
		}
		return end
	}
	for t := 0; t < len(literal); t++ {
		if i == len(s) {
			return -1
		}
		var b byte
		if b, i = next(s, i); b != literal[t] {
			return -1
		}
	}
	return i
}

// enter lets a hole begin at m.s[i:]: it takes the rest of the message, or ends where a literal follows.
func (m *matcher) enter(hole *node, i, holes int) {
	if holes == maxHoles || inEllipsis(m.s, i) || !m.mark(hole) {
		return
	}
	if m.work -= len(m.s) - i; m.work < 0 {
		return
	}
	m.path[holes].lo = int32(i)
	if len(hole.ends) > 0 {
		m.path[holes].hi = int32(len(m.s))
		m.take(hole.ends, holes+1)
	}
	if len(hole.next) == 0 {
		return
	}
	taken := false // whether the hole has taken more than white space
	for first, one := hole.first[0], len(hole.first) == 1; m.work >= 0 && i < len(m.s); {
		b, j := fold[m.s[i]], i+1 // next, written out
		if b == 0 {
			b, j = nextRune(m.s, i)
		}
		if taken && (b == first || !one) && m.leave(hole, i, b, holes) {
			return
		}
		taken = taken || b != ' '
		i = j
	}
}

// leave lets a hole end at m.s[i:], where b stands, if a literal follows. It reports whether a later place cannot give more, as
// when nothing but a hole comes after the only literal: that has been entered now.
func (m *matcher) leave(hole *node, i int, b byte, holes int) bool {
	child := hole.child(b)
	if child == nil || inEllipsis(m.s, i) {
		return false
	}
	m.work -= len(child.text)
	j := after(m.s, i, child.text)
	if j < 0 {
		return false
	}
	m.path[holes].hi = int32(i)
	m.walk(child, j, holes+1)
	return len(hole.next) == 1 && len(child.next) == 0 && len(child.ends) == 0
}

// mark remembers that a hole has been entered, and reports whether it is entered for the first time.
func (m *matcher) mark(hole *node) bool {
	for _, h := range m.seen[:m.entered] {
		if h == hole {
			return false
		}
	}
	if m.entered < len(m.seen) {
		m.seen[m.entered] = hole
		m.entered++
	}
	return true
}

// take considers the templates that end where the message ends.
func (m *matcher) take(ends []end, holes int) {
	m.work -= len(ends)
	for x := range ends {
		e := &ends[x]
		rank := m.rankOf(e)
		if m.collect != nil && rank == m.want {
			m.collect(e.row)
		}
		switch {
		case rank > m.rank:
			m.rank, m.best, m.tied = rank, e, false
			copy(m.values[:holes], m.path[:holes])
		case rank == m.rank && rank > rankNone && e.row != m.best.row:
			m.tied = true
		}
	}
}

// rankOf says how well a template that fits the message fits the code and the status.
func (m *matcher) rankOf(e *end) int {
	if len(e.holes) > 1 && !m.agrees(e.holes) {
		return rankNone
	}
	row := &m.c.rows[e.row]
	own := m.code != "" && row.isSentAs(m.code)
	rank := rankFits
	switch {
	case own:
		rank = rankCode
	case e.strict:
		return rankNone
	case m.code != "" && row.code != "":
		return rankOther
	}
	if m.status != 0 && row.status == m.status {
		rank += rankStatus
	}
	return rank + int(e.chars)
}

// agrees reports whether the holes on the way that have one name have taken the same value.
func (m *matcher) agrees(holes []param) bool {
	for n, hole := range holes {
		for before, other := range holes[:n] {
			if hole.name() != other.name() {
				continue
			}
			value := m.read(m.path[n], hole)
			if m.work -= len(value); value != m.read(m.path[before], other) {
				return false
			}
		}
	}
	return true
}

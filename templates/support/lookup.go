package support

import (
	"iter"
	"slices"
)

// Lookup returns the documented error that a response is, and the values in its message; "" if it is not documented. A status of 0
// and a code of "" are unknown.
//
// The message is compared with every documented one. Case, spacing, the kind of quotes and dashes, what is escaped for HTML, and a full stop
// at the end make no difference. A code that was sent must be the documented one's, if that has any. An undocumented code that says no more
// than the status, such as "Not Found", counts as none. The code is taken as it is: [ParseError] also reads other spellings of it in a body,
// such as 40003.0. The status excludes no error; it decides between equals. A code whose comment says so is its error whatever the message.
//
// Lookup allocates nothing, but for values that were escaped, and characters that were sent in pieces.
func Lookup(status int, code Code, message string) (Reason, Params) {
	return spec.lookup(status, code, message)
}

// Reasons returns all documented errors, in the document's order.
func Reasons() iter.Seq[Reason] {
	return func(yield func(Reason) bool) {
		for n := range spec.rows {
			if !yield(spec.rows[n].reason) {
				return
			}
		}
	}
}

func (c *catalog) lookup(status int, code Code, message string) (Reason, Params) {
	x := c.codes.find(code)
	if x != nil && x.reason != "" {
		return x.reason, Params{}
	}
	m := c.matcher(status, code, message)
	row := m.identify()
	if row < 0 {
		return "", Params{}
	}
	var p Params
	for n, hole := range m.holes() {
		*p.field(hole.name()) = m.value(n)
	}
	return c.rows[row].reason, p
}

// matcher returns what finds the rows of a response. A status of 0 and a code of "" are unknown.
func (c *catalog) matcher(status int, code Code, message string) matcher {
	return matcher{c: c, s: c.compared(message), status: status, code: c.telling(status, code)}
}

// telling returns a code as the documents spell it, "" if it is none of theirs and says no more than the status.
func (c *catalog) telling(status int, code Code) Code {
	if x := c.codes.find(code); x != nil {
		return x.code
	}
	if isStatus(status, code) {
		return ""
	}
	return code
}

// identify returns the row that the message identifies, else the one that the code does, -1 if none.
func (m *matcher) identify() int {
	m.run()
	if m.rank >= rankFits {
		return m.row()
	}
	rows := m.byCode()
	if len(rows) == 1 {
		return int(rows[0])
	}
	found := -1
	for _, row := range rows {
		if m.c.rows[row].status != m.status {
			continue
		}
		if found >= 0 {
			return -1
		}
		found = int(row)
	}
	return found
}

// byCode returns the rows that the code alone identifies.
func (m *matcher) byCode() []uint32 {
	if c := m.c.codes.find(m.code); c != nil {
		return c.rows
	}
	return nil
}

// candidates returns the errors that a response may be while it is none of them for sure, in the document's order.
func (c *catalog) candidates(status int, code Code, message string) []Reason {
	m := c.matcher(status, code, message)
	code = m.code
	if m.identify() >= 0 {
		return nil
	}
	var rows []uint32
	switch byCode := m.byCode(); {
	case m.rank >= rankFits:
		rows = m.all()
	case len(byCode) > 0:
		rows = m.likely(slices.Clone(byCode))
	case m.rank == rankOther:
		rows = m.all()
	case code != "":
		for n := range c.rows {
			if c.rows[n].isSentAs(code) {
				rows = append(rows, uint32(n))
			}
		}
		rows = m.likely(rows)
	}
	slices.Sort(rows)
	var reasons []Reason
	for _, row := range slices.Compact(rows) {
		reasons = append(reasons, c.rows[row].reason)
	}
	return reasons
}

// all returns the rows of every end that is as good as the best.
func (m *matcher) all() []uint32 {
	var rows []uint32
	again := matcher{c: m.c, s: m.s, status: m.status, code: m.code, want: m.rank}
	again.collect = func(row uint32) { rows = append(rows, row) }
	again.run()
	return rows
}

// likely leaves the rows with the status that was sent, if there are any.
func (m *matcher) likely(rows []uint32) []uint32 {
	other := func(row uint32) bool { return m.c.rows[row].status != m.status }
	for _, row := range rows {
		if !other(row) {
			return slices.DeleteFunc(rows, other)
		}
	}
	return rows
}

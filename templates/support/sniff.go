package support

import (
	"bytes"
	"slices"
	"strings"
)

// A sniffer looks at a body while it grows, and says whether more of it is of interest: a download or an endless stream must not be waited for.
type sniffer struct {
	next int // how long a gzip body is when it is looked at again: each time costs as much
	end  jsonEnd
}

// wants reports whether a body that begins like this may be of a kind that has fields, behind gzip or not, and is not whole yet.
func (s *sniffer) wants(r *response, body []byte) bool {
	if !zipped(body) {
		return (r.mayHaveFields(body) || bytes.HasPrefix([]byte(gzipMagic), body)) && !s.end.reached(body)
	}
	if len(body) < s.next {
		return true
	}
	s.next = 2 * len(body)
	begin, _ := unzip(body, minRead)
	return r.mayHaveFields(begin)
}

// mayHaveFields reports whether a body that begins like this may be of a kind that has fields.
func (r *response) mayHaveFields(body []byte) bool {
	return maybeJSON(body) || slices.ContainsFunc(r.formats, func(f format) bool { return f.may(body) })
}

// maybeJSON reports whether a body that begins like this may be an object or an array.
func maybeJSON(body []byte) bool {
	body, _ = unguarded(body)
	for _, guard := range guards {
		if strings.HasPrefix(guard, string(body[:min(len(body), len(guard))])) {
			return true // it comes in pieces
		}
	}
	i := skipSpace(body, 0)
	return i == len(body) || body[i] == '{' || body[i] == '[' || len(body) < len(bom) && body[0] == bom[0]
}

// A jsonEnd looks for the end of an object or array while it grows: what stands behind it, if anything ever does, is another.
type jsonEnd struct {
	next            int // up to where it has looked
	depth           int // of what is open there
	quoted, escaped bool
	other           bool // the body begins as something else, which may have braces of its own
}

// reached reports whether the body is an object or array that is whole. It looks at each byte once.
func (e *jsonEnd) reached(body []byte) bool {
	for ; e.next < len(body) && !e.other; e.next++ {
		switch b := body[e.next]; {
		case e.escaped:
			e.escaped = false
		case e.quoted:
			e.escaped, e.quoted = b == '\\', b != '"'
		case b == '{', b == '[':
			e.depth++
		case e.depth == 0:
			e.other = b > ' ' && b < 0x80 // no white space, nor the byte order mark
		case b == '"':
			e.quoted = true
		case b == '}', b == ']':
			if e.depth--; e.depth == 0 {
				return true
			}
		}
	}
	return false
}

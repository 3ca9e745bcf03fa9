package support

import (
	"bytes"
	"encoding/json"
	"slices"
	"strings"
)

// Some servers send what is nearly JSON: made by hand, by another language's printer, behind a prefix, or cut off. A reading holds what of it
// can be read. A value counts only if what stands behind it shows that it is whole.

// A reading is the JSON text that a body is, or that stands for it.
type reading struct {
	doc  []byte // valid JSON, nil if there is none
	rest []byte // what stands behind it in the body
	odd  bool   // the body is neither JSON nor the beginning of it
}

// mend reads the object or array that a text begins with. Its work is linear, however the text is made.
func mend(text []byte) reading {
	m := mender{in: text, at: skipSpace(text, 0), state: beforeValue}
	if m.at == len(text) || text[m.at] != '{' && text[m.at] != '[' {
		return reading{}
	}
	for m.step() {
	}
	if m.done {
		m.at = skipSpace(m.in, m.at)
	}
	closers := m.open[:m.whole.open]
	slices.Reverse(closers)
	in := reading{doc: append(m.out[:m.whole.end], closers...), rest: m.in[m.at:], odd: m.odd || m.at < len(m.in)}
	if !json.Valid(in.doc) { // it is nested too deeply
		return reading{}
	}
	return in
}

// A mender writes what is nearly JSON as JSON, token by token. It doesn't recurse.
type mender struct {
	in    []byte
	at    int // what stands before it has been read
	out   []byte
	open  []byte // what closes the objects and arrays that are open
	state state
	whole mark
	sure  mark // … but for a value with a comma behind it, in which a quote may be missing
	done  bool // the object or array is closed
	odd   bool // something was read that is no JSON
}

// A mark says up to where out is whole, and how much is open there.
type mark struct{ end, open int }

// A state is what may come next.
type state uint8

const (
	beforeElement state = iota // or the end of an array
	beforeKey                  // or the end of an object
	beforeValue
	behindValue
)

// step reads one token, or a key with its colon. It returns false where nothing more can be read.
func (m *mender) step() bool {
	m.at = skipSpace(m.in, m.at)
	if m.at == len(m.in) {
		return false
	}
	c := m.in[m.at]
	switch {
	case (c == '}' || c == ']') && m.state != beforeValue:
		return m.close(c)
	case c == ',' && m.state != beforeValue:
		m.comma()
		return true
	case m.state == behindValue:
		return m.refuse()
	case m.state == beforeKey:
		return m.key(c)
	}
	return m.value(c)
}

// refuse notes that the text goes on with something else than JSON. What stands before the last comma may be half a text then: "a", b".
func (m *mender) refuse() bool {
	m.odd, m.whole = true, m.sure
	return false
}

// here returns where out ends.
func (m *mender) here() mark { return mark{len(m.out), len(m.open)} }

// comma reads a comma. It is written before what follows it, so one too many is not.
func (m *mender) comma() {
	m.at++
	m.odd = m.odd || m.state != behindValue
	m.sure, m.whole = m.whole, m.here()
	m.state = m.inside()
}

// inside returns the state at the beginning of what is open.
func (m *mender) inside() state {
	if m.open[len(m.open)-1] == '}' {
		return beforeKey
	}
	return beforeElement
}

func (m *mender) close(c byte) bool {
	last := len(m.open) - 1
	if m.open[last] != c {
		return m.refuse()
	}
	m.odd = m.odd || m.state != behindValue && m.separated() // a comma stands before it
	m.at++
	m.out, m.open = append(m.out, c), m.open[:last]
	m.whole, m.sure = m.here(), m.here()
	m.state, m.done = behindValue, last == 0
	return !m.done
}

// separated reports whether something stands already in what is open.
func (m *mender) separated() bool {
	c := m.out[len(m.out)-1]
	return c != '{' && c != '['
}

// key reads a key, which may lack its quotes, and the colon.
func (m *mender) key(c byte) bool {
	if m.separated() {
		m.out = append(m.out, ',')
	}
	if c != '"' && c != '\'' {
		m.odd = true
		end := m.at
		for end < len(m.in) && isNameByte(m.in[end]) {
			end++
		}
		m.out = quote(m.out, string(m.in[m.at:end]))
		m.at = end
	} else if !m.quoted(c) {
		return false
	}
	m.at = skipSpace(m.in, m.at)
	if m.at == len(m.in) {
		return false
	}
	if m.in[m.at] != ':' {
		return m.refuse()
	}
	m.at++
	m.out = append(m.out, ':')
	m.state, m.sure = beforeValue, m.whole
	return true
}

// isNameByte reports whether a key without quotes may have a byte.
func isNameByte(c byte) bool { return plain(c) || c == '_' || c == '$' || c == '-' }

func (m *mender) value(c byte) bool {
	if m.state == beforeElement && m.separated() {
		m.out = append(m.out, ',')
	}
	m.state = behindValue
	switch c {
	case '{', '[':
		m.at++
		m.out, m.open = append(m.out, c), append(m.open, c+2) // as it is in ASCII
		m.whole, m.sure = m.here(), m.here()
		m.state = m.inside()
		return true
	case '"', '\'':
		return m.quoted(c)
	}
	return m.word()
}

// word reads a number, true, false, null, or what other languages write for them. What is no number anywhere, such as NaN, is null.
func (m *mender) word() bool {
	end := m.at
	for end < len(m.in) && !strings.ContainsRune(",:{}[]\"' \n\t\r", rune(m.in[end])) {
		end++
	}
	word := string(m.in[m.at:end])
	m.at = end
	if end == len(m.in) {
		return false // it may go on
	}
	if json.Valid([]byte(word)) {
		m.out = append(m.out, word...)
		return true
	}
	m.odd = true
	switch strings.ToLower(word) {
	case "u", "b": // what Python writes before a string
		if c := m.in[end]; c == '"' || c == '\'' {
			return m.quoted(c)
		}
		return m.refuse()
	case "true", "false":
		m.out = append(m.out, strings.ToLower(word)...)
	case "null", "none", "nil", "undefined", "nan", "-nan", "inf", "-inf", "infinity", "-infinity", "+infinity":
		m.out = append(m.out, "null"...)
	default:
		if strings.TrimLeft(word, "+-.0123456789") == word || !strings.ContainsAny(word, "0123456789") {
			return m.refuse()
		}
		m.out = quote(m.out, word) // a number in another notation: 007, +1, 0x1F
	}
	return true
}

// quoted reads a string in double or single quotes.
func (m *mender) quoted(mark byte) bool {
	m.odd = m.odd || mark == '\''
	m.out = append(m.out, '"')
	for m.at++; m.at < len(m.in); {
		switch c := m.in[m.at]; {
		case c == mark:
			m.at++
			m.out = append(m.out, '"')
			return true
		case c == '\\':
			m.escape()
		case c < ' ' || c == '"':
			m.odd = true
			m.out = escaped(m.out, c)
			m.at++
		default:
			m.out = append(m.out, c)
			m.at++
		}
	}
	return false
}

// escape reads a backslash and what belongs to it. One that begins no escape stands for itself.
func (m *mender) escape() {
	rest := m.in[m.at+1:]
	switch {
	case len(rest) == 0, rest[0] == 'u' && isHex(rest[1:], len(rest)-1) && len(rest) <= 4: // cut off
		m.at = len(m.in)
	case strings.IndexByte(`"\/bfnrt`, rest[0]) >= 0:
		m.out = append(m.out, '\\', rest[0])
		m.at += 2
	case rest[0] == 'u' && isHex(rest[1:], 4):
		m.out = append(m.out, m.in[m.at:m.at+6]...)
		m.at += 6
	case rest[0] == 'x' && isHex(rest[1:], 2):
		m.odd = true
		m.out = append(append(m.out, `\u00`...), rest[1:3]...)
		m.at += 4
	case rest[0] == '\'':
		m.odd = true
		m.out = append(m.out, '\'')
		m.at += 2
	default:
		m.odd = true
		m.out = append(m.out, `\\`...)
		m.at++
	}
}

// isHex reports whether a text begins with so many hexadecimal digits.
func isHex(b []byte, n int) bool {
	return len(b) >= n && len(bytes.Trim(b[:n], "0123456789abcdefABCDEF")) == 0
}

// guards are what servers put before JSON so that a page cannot include it as a script.
var guards = [...]string{")]}',", ")]}'", "for(;;);", "for (;;);", "while(1);", "while (1);"}

// unguarded returns a body without the byte order mark and without such a prefix, and whether it had one.
func unguarded(body []byte) (bare []byte, guarded bool) {
	body = bytes.TrimPrefix(body, []byte(bom))
	for _, guard := range guards {
		if after, found := bytes.CutPrefix(body, []byte(guard)); found {
			return after, true
		}
	}
	return body, false
}

// within reads the first object in a text. Its first key has quotes, so that words in braces are none. In a page there is none: what scripts
// hold says nothing of the error.
func within(text []byte) reading {
	if i := skipSpace(text, 0); i < len(text) && text[i] == '<' && !isNotice(text) {
		return reading{}
	}
	for i := 0; ; i++ {
		n := bytes.IndexByte(text[i:], '{')
		if n < 0 {
			return reading{}
		}
		i += n
		if key := skipSpace(text, i+1); key < len(text) && (text[key] == '"' || text[key] == '\'') {
			in := mend(text[i:])
			in.odd = in.doc != nil
			return in
		}
		i = max(i, skipSpace(text, i+1)-1) // no blank is looked at twice
	}
}

// isNotice reports whether a text in markup is no page, but a line or two that an interpreter has printed before the JSON which ends it.
func isNotice(text []byte) bool {
	const most = 4 << 10
	head, _, _ := bytes.Cut(text[:min(len(text), most)], []byte("{"))
	head = bytes.ToLower(head)
	for _, page := range []string{"<!doctype", "<html", "<head", "<body", "<script", "<?xml"} {
		if bytes.Contains(head, []byte(page)) {
			return false
		}
	}
	return bytes.HasSuffix(bytes.TrimRight(text, " \n\t\r"), []byte("}"))
}

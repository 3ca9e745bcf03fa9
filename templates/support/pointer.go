package support

import (
	"cmp"
	"net/http"
	"slices"
	"strconv"
	"strings"
)

// Reading a body takes one json.Valid and a scan for each pointer; what is scanned is known to be valid, so the scanner looks at
// no more than it needs, and it does not recurse, so nesting costs nothing.

// A content is what was read of a response.
type content struct {
	reading
	code    Code   // "" if it has none
	message string // "" if it has none
}

// isMalformed reports whether something was read of a body that is nearly JSON.
func (in *content) isMalformed(inner *Inner) bool {
	return in.odd && (in.code != "" || in.message != "" || inner != nil)
}

// fields reads the code and the message in a response. The header may be nil.
func (c *catalog) fields(status int, header http.Header, body []byte) content {
	in := c.response.readable(body)
	if in.doc == nil || in.odd {
		if found := c.whole(string(body)); found.code != "" || found.message != "" { // braces in a documented text hold no fields
			return found
		}
	}
	if in.doc == nil {
		in = within(body)
	}
	found := c.read(status, header, in)
	if found.code == "" && found.message == "" && in.doc != nil && !in.odd {
		text := c.whole(scalar(in.doc[:skipValue(in.doc, 0)]))
		found.code, found.message = text.code, text.message
	}
	return found
}

// whole reads a text that is a documented code or message as a whole, if the package reads such bodies.
func (c *catalog) whole(text string) (found content) {
	if c.response.text != nil {
		found.code, found.message = c.response.text(c, text)
	}
	return found
}

// read reads the code and the message in JSON, or, if it has none, in what stands behind it: a server may send an object more than it means to.
// If that has none either, the first object counts, which may hold texts.
func (c *catalog) read(status int, header http.Header, in reading) content {
	const most = 4
	first := content{reading: in}
	for n := 1; ; n++ {
		code, message := c.pair(status, header, in.doc)
		if code != "" || message != "" {
			return content{in, code, message}
		}
		if len(in.rest) == 0 || n == most {
			return first
		}
		if in = within(in.rest); in.doc == nil {
			return first
		}
	}
}

// pair returns the code and the message in JSON.
func (c *catalog) pair(status int, header http.Header, doc []byte) (Code, string) {
	code, from, element := c.codeIn(status, header, doc)
	return code, first(header, doc, c.response.message, from, element)
}

// codeIn returns the first documented code that a pointer leads to, as documents spell it, else the first code; by which pointer, nil if there is
// none, and in which element of an array it was.
func (c *catalog) codeIn(status int, header http.Header, doc []byte) (code Code, from *pointer, element int) {
	for n := range c.response.code {
		p := &c.response.code[n]
		var found Code
		var at int
		var documented bool
		if p.isPlain() {
			found, documented = c.codeOf(p, status, valueAt(doc, p.path))
		} else {
			found, at, documented = c.codeAmong(p, status, header, doc)
		}
		if documented {
			return found, p, at
		}
		if code == "" && found != "" {
			code, from, element = found, p, at
		}
	}
	return code, from, element
}

// codeAmong is codeIn for one pointer.
func (c *catalog) codeAmong(p *pointer, status int, header http.Header, doc []byte) (code Code, element int, documented bool) {
	p.each(header, doc, anyElement, func(value []byte, at int) bool {
		found, is := c.codeOf(p, status, value)
		if is || code == "" {
			code, element, documented = found, at, is
		}
		return !is
	})
	return code, element, documented
}

// codeOf returns the code that a value is, "" if it is none that counts, and whether it is documented.
func (c *catalog) codeOf(p *pointer, status int, value []byte) (code Code, documented bool) {
	s := p.text(value)
	if s == "" || p.known && cmp.Or(integer(s), s) == strconv.Itoa(status) || isBlank(value) {
		return "", false // the HTTP status is no code of the API's, though one may be written so
	}
	if found := c.documented(p, s, value); found != nil {
		return found.code, true
	}
	if p.known || p.word && isProse(status, s) {
		return "", false
	}
	return Code(s), false
}

// documented returns the documented code that a text is, nil if it is none. The text is of this value, which the pointer leads to.
func (c *catalog) documented(p *pointer, s string, value []byte) *coded {
	if found := c.codes.find(Code(s)); found != nil {
		return found
	}
	isType := len(p.path) > 0 && p.path[len(p.path)-1] == "type"
	return c.codes.respelled(s, len(value) > 0 && value[0] != '"', isType)
}

// isBlank reports whether a value is the type of a problem that has none (RFC 9457, 4.2.1).
func isBlank(value []byte) bool {
	const blank = `"about:blank"`
	return len(value) == len(blank) && sameFolded(string(value), blank)
}

// isProse reports whether a text is several words, or the name of the HTTP status that came with it.
func isProse(status int, s string) bool {
	return strings.ContainsAny(s, " \n\t") || s == http.StatusText(status)
}

// each calls yield with every value that the pointer leads to, as JSON, and in which element of an array it is: see the function each.
func (p *pointer) each(header http.Header, doc []byte, element int, yield func(value []byte, element int) bool) {
	if p.header == "" {
		each(doc, p.path, element, yield)
	} else if s := strings.TrimSpace(header.Get(p.header)); s != "" {
		yield(quote(nil, s), 0)
	}
}

// text returns what counts of a string or a number, "" for anything else.
func (p *pointer) text(value []byte) string {
	s := scalar(value)
	if p.before != "" {
		s, _, _ = strings.Cut(s, p.before)
	}
	if p.after != "" {
		if p.after == "/" {
			s = strings.TrimRight(s, "/") // a URI's last segment may have one behind it
		}
		if at := strings.LastIndex(s, p.after); at >= 0 {
			s = s[at+len(p.after):]
		}
	}
	return s
}

// first returns the value of the first pointer that leads to a string or a number, without an empty string. In the array that the pointer from
// leads into, it is the one of this element.
func first(header http.Header, doc []byte, pointers []pointer, from *pointer, element int) string {
	for n := range pointers {
		p := &pointers[n]
		found := ""
		switch {
		case p.isPlain():
			found = p.text(valueAt(doc, p.path))
		case from != nil && p.sameArray(from):
			found = p.firstText(header, doc, element)
		default:
			found = p.firstText(header, doc, anyElement)
		}
		if found != "" {
			return found
		}
	}
	return ""
}

// firstText returns the first text that a pointer leads to.
func (p *pointer) firstText(header http.Header, doc []byte, element int) (found string) {
	p.each(header, doc, element, func(value []byte, _ int) bool {
		found = p.text(value)
		return found == ""
	})
	return found
}

// isPlain reports whether a pointer leads to one value in the body, which is found without a function for each: that would cost allocations.
func (p *pointer) isPlain() bool { return p.header == "" && !slices.Contains(p.path, "*") }

// valueAt returns the value that a plain pointer leads to, nil if there is none.
func valueAt(value []byte, path []string) []byte {
	for _, token := range path {
		switch {
		case len(value) > 0 && value[0] == '{':
			value = member(value, token)
		case len(value) > 0 && value[0] == '[':
			value = elementAt(value, token)
		default:
			return nil
		}
	}
	if value == nil {
		return nil
	}
	return value[:skipValue(value, 0)]
}

// sameArray reports whether two pointers lead into one array, by what stands before their "*".
func (p *pointer) sameArray(other *pointer) bool {
	at := slices.Index(p.path, "*")
	return at >= 0 && at == slices.Index(other.path, "*") && slices.Equal(p.path[:at], other.path[:at])
}

// anyElement is the number of an element where any is meant.
const anyElement = -1

// each calls yield with every value that a pointer leads to, and the number of the element that its "*" stands for, which is this one if it is
// not anyElement, until yield returns false. It reports whether yield never did. Of members with one name the last
// counts, as in encoding/json; unlike there, names are compared with regard to case.
func each(value []byte, path []string, element int, yield func(value []byte, element int) bool) bool {
	for n, token := range path {
		switch {
		case len(value) > 0 && value[0] == '{':
			value = member(value, token)
		case len(value) == 0 || value[0] != '[':
			return true
		case token != "*":
			value = elementAt(value, token)
		case element != anyElement:
			value = elementAt(value, strconv.Itoa(element))
		default:
			return eachElement(value, path[n+1:], yield)
		}
	}
	if value == nil {
		return true
	}
	return yield(value[:skipValue(value, 0)], max(element, 0))
}

// eachElement is each for the elements of an array.
func eachElement(array []byte, path []string, yield func(value []byte, element int) bool) bool {
	i := skipSpace(array, 1)
	for n := 0; array[i] != ']'; n++ {
		within := func(value []byte, _ int) bool { return yield(value, n) }
		if !each(array[i:], path, anyElement, within) {
			return false
		}
		i = skipSpace(array, skipValue(array, i))
		if array[i] == ',' {
			i = skipSpace(array, i+1)
		}
	}
	return true
}

package support

import (
	"bytes"
	"encoding/json"
	"net/http"
	"slices"
	"strconv"
	"strings"
)

// Reading a body takes one json.Valid and a scan for each pointer; what is scanned is known to be valid, so the scanner looks at
// no more than it needs, and it does not recurse, so nesting costs nothing.

// fields returns the code and the message in a response, "" where it has none. The header may be nil.
func (c *catalog) fields(status int, header http.Header, body []byte) (code Code, message string) {
	doc := c.response.readable(body)
	code, from, element := c.codeIn(status, header, doc)
	message = first(header, doc, c.response.message, from, element)
	if code == "" && message == "" && c.response.text != nil {
		if doc == nil {
			return c.response.text(c, string(body))
		}
		return c.response.text(c, scalar(doc[:skipValue(doc, 0)]))
	}
	return code, message
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
	if s == "" || p.known && s == strconv.Itoa(status) {
		return "", false // the HTTP status is no code of the API's, though one may be written so
	}
	if found := c.codes.find(Code(s)); found != nil {
		return found.code, true
	}
	if p.known || p.word && isProse(status, s) {
		return "", false
	}
	return Code(s), false
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
		if at := strings.LastIndex(s, p.after); at >= 0 {
			s = s[at+len(p.after):]
		}
	}
	return s
}

// readable returns the JSON text that a body is or that stands for it, or what is whole of one that was cut off; nil if there is none.
func (r *response) readable(body []byte) []byte {
	if doc := document(body); doc != nil {
		return doc
	}
	body = bytes.TrimPrefix(body, []byte(bom))
	if doc := mend(body); doc != nil {
		return doc
	}
	for n := range r.formats {
		if doc := r.formats[n].read(body); doc != nil {
			return doc
		}
	}
	return nil
}

// mend returns the members and elements that a JSON text had complete when it was cut off, nil if it is something else. A body may be
// longer than what is read of it, and a connection may break.
func mend(cut []byte) []byte {
	var closers []byte  // of what is open
	whole, open := 0, 0 // up to where cut is whole, and how much is open there
	for i := skipSpace(cut, 0); i < len(cut); {
		switch c := cut[i]; c {
		case '"':
			if i = closedString(cut, i); i < 0 {
				i = len(cut)
			}
			if len(closers) == 0 {
				return nil
			}
			continue
		case '{', '[':
			closers = append(closers, c+2) // as it is in ASCII
			whole, open = i+1, len(closers)
		case '}', ']':
			if len(closers) < 2 || closers[len(closers)-1] != c {
				return nil
			}
			closers = closers[:len(closers)-1]
			whole, open = i+1, len(closers)
		case ',':
			whole, open = i, len(closers)
		}
		if len(closers) == 0 {
			return nil
		}
		i++
	}
	closers = closers[:open]
	slices.Reverse(closers)
	if doc := append(bytes.Clone(cut[:whole]), closers...); json.Valid(doc) {
		return doc[skipSpace(doc, 0):]
	}
	return nil
}

// closedString returns where the string at doc[i:] ends, -1 if it is cut off.
func closedString(doc []byte, i int) int {
	for i++; i < len(doc); i++ {
		switch doc[i] {
		case '"':
			return i + 1
		case '\\':
			i++
		}
	}
	return -1
}

// bom is the byte order mark that some servers put before a body.
const bom = "\xEF\xBB\xBF"

// document returns the JSON text that a body is, nil if it is none.
func document(body []byte) []byte {
	body = bytes.TrimPrefix(body, []byte(bom))
	i := skipSpace(body, 0)
	if i == len(body) || body[i] == '<' || !json.Valid(body) { // a gateway's page needs no parser
		return nil
	}
	return body[i:]
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

// scalar returns a string's content or a number's digits, "" for anything else.
func scalar(value []byte) string {
	if len(value) == 0 {
		return ""
	}
	switch c := value[0]; {
	case c == '"':
		return unquote(value)
	case c == '-' || '0' <= c && c <= '9':
		return string(value)
	}
	return ""
}

// unquote returns the content of a JSON string.
func unquote(value []byte) string {
	if bytes.IndexByte(value, '\\') < 0 {
		return string(value[1 : len(value)-1])
	}
	var s string
	if json.Unmarshal(value, &s) != nil {
		return ""
	}
	return s
}

// quote appends a text to JSON as a string.
func quote(doc []byte, s string) []byte {
	const digits = "0123456789abcdef"
	doc = append(doc, '"')
	for i := range len(s) {
		switch b := s[i]; {
		case b == '"' || b == '\\':
			doc = append(doc, '\\', b)
		case b < ' ':
			doc = append(doc, `\u00`...)
			doc = append(doc, digits[b>>4], digits[b&15])
		default:
			doc = append(doc, b)
		}
	}
	return append(doc, '"')
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

// member returns what begins with the value of an object's member, nil if there is none of this name.
func member(object []byte, name string) []byte {
	var found []byte
	for i := skipSpace(object, 1); object[i] != '}'; {
		key := object[i:skipValue(object, i)]
		i = skipSpace(object, i+len(key)) // to the colon
		i = skipSpace(object, i+1)
		if same(key, name) {
			found = object[i:]
		}
		i = skipSpace(object, skipValue(object, i))
		if object[i] == ',' {
			i = skipSpace(object, i+1)
		}
	}
	return found
}

// same reports whether a member's key is name.
func same(key []byte, name string) bool {
	if bytes.IndexByte(key, '\\') < 0 {
		return string(key[1:len(key)-1]) == name
	}
	return unquote(key) == name
}

// elementAt returns what begins with an array's element, nil if there is none of this number.
func elementAt(array []byte, token string) []byte {
	n, err := strconv.ParseUint(token, 10, 31)
	if err != nil || len(token) > 1 && token[0] == '0' {
		return nil
	}
	i := skipSpace(array, 1)
	for ; array[i] != ']'; n-- {
		if n == 0 {
			return array[i:]
		}
		i = skipSpace(array, skipValue(array, i))
		if array[i] == ',' {
			i = skipSpace(array, i+1)
		}
	}
	return nil
}

// skipSpace returns where the white space at doc[i:] ends.
func skipSpace(doc []byte, i int) int {
	for i < len(doc) && (doc[i] == ' ' || doc[i] == '\n' || doc[i] == '\t' || doc[i] == '\r') {
		i++
	}
	return i
}

// skipValue returns where the value at doc[i:] ends.
func skipValue(doc []byte, i int) int {
	depth := 0
	for {
		switch doc[i] {
		case '"':
			i = skipString(doc, i)
		case '{', '[':
			depth++
			i++
		case '}', ']':
			depth--
			i++
		case ',', ':', ' ', '\n', '\t', '\r':
			i++
			continue
		default:
			i = skipWord(doc, i)
		}
		if depth == 0 {
			return i
		}
	}
}

// skipString returns where the string at doc[i:] ends.
func skipString(doc []byte, i int) int {
	for i++; doc[i] != '"'; i++ {
		if doc[i] == '\\' {
			i++
		}
	}
	return i + 1
}

// skipWord returns where the number, true, false or null at doc[i:] ends.
func skipWord(doc []byte, i int) int {
	for i < len(doc) {
		switch doc[i] {
		case ',', '}', ']', ' ', '\n', '\t', '\r':
			return i
		}
		i++
	}
	return i
}

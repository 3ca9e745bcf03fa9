package support

import (
	"bytes"
	"encoding/json"
	"slices"
	"strconv"
)

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

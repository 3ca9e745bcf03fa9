package support

import (
	"bytes"
	"encoding/json"
	"strconv"
)

// readable reads the JSON text that a body is or that stands for it.
func (r *response) readable(body []byte) reading {
	if doc := document(body); doc != nil {
		return reading{doc: doc}
	}
	bare, guarded := unguarded(body)
	if in := mend(bare); in.doc != nil {
		in.odd = in.odd || guarded
		return in
	}
	for n := range r.formats {
		if doc := r.formats[n].read(bare); doc != nil {
			return reading{doc: doc}
		}
	}
	return reading{}
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
	doc = append(doc, '"')
	for i := range len(s) {
		doc = escaped(doc, s[i])
	}
	return append(doc, '"')
}

// escaped appends a byte of a text to a JSON string.
func escaped(doc []byte, b byte) []byte {
	const digits = "0123456789abcdef"
	switch {
	case b == '"' || b == '\\':
		return append(doc, '\\', b)
	case b < ' ':
		return append(append(doc, `\u00`...), digits[b>>4], digits[b&15])
	}
	return append(doc, b)
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

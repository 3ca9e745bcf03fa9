package support

import (
	"bytes"
	"net/url"
	"strings"
)

// maxPairs is the number of names and values in a form, and maxName the length of a name; one with more is another kind of body.
const (
	maxPairs = 256
	maxName  = 64
)

// maybeForm reports whether a body that begins like this may be form-encoded: a name, and "=" behind it.
func maybeForm(body []byte) bool {
	begin := body[:min(len(body), maxName+1)]
	name, _, found := bytes.Cut(begin, []byte("="))
	return (found || len(begin) <= maxName) && isForm(name) && isForm(body[len(name):])
}

// isForm reports whether a form may hold these bytes.
func isForm(b []byte) bool {
	for _, c := range b {
		if c <= ' ' || c > '~' || c == '<' || c == '>' || c == '"' || c == '{' || c == '}' {
			return false
		}
	}
	return true
}

// readForm returns the JSON text that stands for a form-encoded body, nil if a body is something else.
func readForm(body []byte) []byte {
	s := strings.TrimSpace(string(body))
	if !strings.Contains(s, "=") || !maybeForm([]byte(s)) || strings.Count(s, "&") >= maxPairs {
		return nil
	}
	doc := []byte{'{'}
	for more := true; more; {
		var pair string
		pair, s, more = strings.Cut(s, "&")
		name, value, _ := strings.Cut(pair, "=")
		name, err := url.QueryUnescape(name)
		if name == "" || err != nil {
			return nil
		}
		if value, err = url.QueryUnescape(value); err != nil {
			return nil
		}
		if len(doc) > 1 {
			doc = append(doc, ',')
		}
		doc = quote(append(quote(doc, name), ':'), value)
	}
	return append(doc, '}')
}

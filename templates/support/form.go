package support

import (
	"bytes"
	"net/url"
	"strings"
)

// Bounds of forms. What has more, or a longer first name, is another kind of body.
const (
	maxPairs = 256
	maxName  = 64
)

// maybeForm reports whether a body that begins like this may be form-encoded: a name, and "=" behind it. It looks at no more than the
// beginning, since it is asked again with each piece that is read.
func maybeForm(body []byte) bool {
	const most = 256
	begin := body[:min(len(body), most)]
	name, _, found := bytes.Cut(begin, []byte("="))
	return (found || len(begin) == len(body)) && len(name) <= maxName && isForm(begin)
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
	if !strings.Contains(s, "=") || !maybeForm([]byte(s)) || !isForm([]byte(s)) || strings.Count(s, "&") >= maxPairs {
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

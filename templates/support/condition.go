package support

import (
	"bytes"
	"cmp"
	"encoding/json"
	"net/http"
	"slices"
	"strings"
)

// mayFail reports whether a header or a body can say that something failed although the status doesn't.
func (c *catalog) mayFail(status int) bool {
	return len(c.response.errorIf) > 0 && status/100 == 2 || c.redirects(status)
}

// redirects reports whether errors are documented with this status, which else sends a client elsewhere.
func (c *catalog) redirects(status int) bool {
	return status/100 == 3 && slices.ContainsFunc(c.rows, func(r row) bool { return r.status == status })
}

// failed reports whether a response with this status, header and body reports an error. The header may be nil.
func (c *catalog) failed(status int, header http.Header, body []byte) bool {
	if status/100 == 3 && c.redirects(status) {
		code, _, _ := c.codeIn(status, header, c.response.readable(body).doc)
		return c.codes.find(code) != nil
	}
	return status >= 400 || c.mayFail(status) && c.reports(header, body)
}

// reports reports whether header and body are an error's although the status is none.
func (c *catalog) reports(header http.Header, body []byte) bool {
	doc := c.response.readable(body).doc
	return slices.ContainsFunc(c.response.errorIf, func(x condition) bool { return c.holds(&x, header, doc) })
}

func (c *catalog) holds(x *condition, header http.Header, doc []byte) bool {
	for n := range x.pointers {
		p := &x.pointers[n]
		found, holds := false, false
		p.each(header, doc, anyElement, func(value []byte, _ int) bool {
			if string(value) != "null" && (!p.known || c.documented(p, p.text(value), value) != nil) {
				found, holds = true, x.means(value)
			}
			return !holds
		})
		if found {
			return holds
		}
	}
	return false
}

// means reports whether a value says that something failed.
func (c *condition) means(value []byte) bool {
	alike := func(text string) bool { return equal(value, []byte(text)) }
	if len(c.is) > 0 {
		return slices.ContainsFunc(c.is, alike)
	}
	switch string(value) {
	case `""`, "false":
		return false // nothing is said
	}
	return !slices.ContainsFunc(c.not, alike)
}

// equal reports whether two JSON values are written alike, white space and a string's escapes aside. A number or a truth value is equal to a
// string of it, as codes are; so are 200 and 200.0, and zeros, however many.
func equal(a, b []byte) bool {
	if x, y := word(a), word(b); x != "" && y != "" {
		return x == y || isZero(x) && isZero(y) || cmp.Or(integer(x), x) == cmp.Or(integer(y), y)
	}
	var x, y bytes.Buffer
	return json.Compact(&x, a) == nil && json.Compact(&y, b) == nil && bytes.Equal(x.Bytes(), y.Bytes())
}

// word is scalar for truth values as well.
func word(value []byte) string {
	switch string(value) {
	case "true", "false":
		return string(value)
	}
	return scalar(value)
}

// isZero reports whether a text is a zero: 0, 0000, -0, 0.0.
func isZero(s string) bool { return strings.ContainsRune(s, '0') && strings.Trim(s, "-.0") == "" }

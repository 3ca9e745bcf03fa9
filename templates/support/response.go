package support

import (
	"bytes"
	"cmp"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"slices"
	"strings"
)

// ParseResponse returns the Error that a response is, nil if the response reports none. It answers as [CheckResponse] does, for clients that
// have read the body already; header may be nil. Compare the result with nil before you return it as an error: an error that holds a nil *Error is not nil.
func ParseResponse(status int, header http.Header, body []byte) *Error {
	return spec.parseResponse(status, header, body)
}

// ParseError returns the Error that a response with this status and body is. It never returns nil: it is for bodies that are known to be
// errors', such as those of a log, also if their status is not known and thus 0. Of a response that is at hand, [ParseResponse] knows more.
func ParseError(status int, body []byte) *Error {
	body, err := spec.response.plain(body)
	return spec.parse(status, nil, bytes.Clone(body)).unread(err)
}

// CheckResponse returns an [*Error] if resp reports an error, else nil. An error is a status of 400 and above, and what the API says to
// be one with a 2xx, if it does that; or a status of 300 to 399 with which an error is documented whose code was sent. CheckResponse reads the body of an error, up to the limit that Error.Body keeps to, and puts it
// back: resp.Body still gives the whole of it, and is still the caller's to close. A resp of nil is an error too.
func CheckResponse(resp *http.Response) error {
	if e := spec.check(resp); e != nil {
		return e
	}
	return nil
}

// parse makes an Error that keeps body. The header may be nil.
func (c *catalog) parse(status int, header http.Header, body []byte) *Error {
	code, message := c.fields(status, header, body)
	reason, params := c.lookup(status, code, message)
	return &Error{StatusCode: status, Code: code, Message: message, Reason: reason, Params: params, RetryAfter: c.retryAfter(header, body), Body: body}
}

// unread notes what kept the body from being read whole, and returns e.
func (e *Error) unread(err error) *Error {
	if err != nil {
		e.err = fmt.Errorf("read body: %w", err)
	}
	return e
}

func (c *catalog) parseResponse(status int, header http.Header, body []byte) *Error {
	if status < 400 && !c.mayFail(status) {
		return nil
	}
	body, err := c.response.plain(body)
	if !c.failed(status, header, body) {
		return nil
	}
	return c.parse(status, header, bytes.Clone(body)).unread(err)
}

func (c *catalog) check(resp *http.Response) *Error {
	if resp == nil {
		return &Error{err: failure("no response")}
	}
	refused := resp.StatusCode >= 400
	if !refused && !c.mayFail(resp.StatusCode) {
		return nil
	}
	body, err := c.response.read(resp, !refused)
	body, unzipped := c.response.plain(body)
	if !c.failed(resp.StatusCode, resp.Header, body) {
		return nil
	}
	return c.parse(resp.StatusCode, resp.Header, body).unread(cmp.Or(err, unzipped))
}

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
		code, _, _ := c.codeIn(status, header, c.response.readable(body))
		return c.codes.find(code) != nil
	}
	return status >= 400 || c.mayFail(status) && c.reports(header, body)
}

// A failure is an error that needs no work at start-up.
type failure string

func (f failure) Error() string { return string(f) }

// read reads the body up to the limit and puts it back. If only fields are of interest, it stops where the body turns out to have none:
// a download or an endless stream must not be waited for.
func (r *response) read(resp *http.Response, onlyFields bool) (body []byte, err error) {
	if resp.Body == nil {
		return nil, nil
	}
	body = make([]byte, 0, max(min(int(resp.ContentLength)+1, firstRead), minRead))
	var sniff sniffer
	var end jsonEnd
	for err == nil && len(body) < r.maxBody && (!onlyFields || sniff.mayHaveFields(r, body) && !end.reached(body)) {
		body = slices.Grow(body, 1)
		var n int
		n, err = resp.Body.Read(body[len(body):min(cap(body), r.maxBody)])
		body = body[:len(body)+n]
	}
	var again io.Reader = bytes.NewReader(body)
	switch err {
	case nil:
		again = io.MultiReader(again, resp.Body)
	case io.EOF:
		err = nil
	default:
		again = io.MultiReader(again, broken{err})
	}
	resp.Body = replay{again, resp.Body}
	return body, err
}

// Sizes of the first read: at least, and at most, whatever length the response claims to have.
const (
	minRead   = 512
	firstRead = 16 << 10
)

// A broken reader gives the error that another one has ended with.
type broken struct{ err error }

func (b broken) Read([]byte) (int, error) { return 0, b.err }

// A replay is a body of which a part has been read.
type replay struct {
	io.Reader
	io.Closer
}

// A jsonEnd looks for the end of an object or array in a body while it grows: what stands behind it, if anything ever does, is another.
type jsonEnd struct {
	next            int // up to where it has looked
	depth           int // of what is open there
	quoted, escaped bool
}

// reached reports whether the body is whole. It looks at each byte once.
func (e *jsonEnd) reached(body []byte) bool {
	for ; e.next < len(body); e.next++ {
		switch b := body[e.next]; {
		case e.escaped:
			e.escaped = false
		case e.quoted:
			e.escaped, e.quoted = b == '\\', b != '"'
		case b == '"':
			e.quoted = true
		case b == '{', b == '[':
			e.depth++
		case b == '}', b == ']':
			if e.depth--; e.depth == 0 {
				return true
			}
		}
	}
	return false
}

// mayHaveFields reports whether a body that begins like this may be of a kind that has fields.
func (r *response) mayHaveFields(body []byte) bool {
	return maybeJSON(body) || slices.ContainsFunc(r.formats, func(f format) bool { return f.may(body) })
}

// maybeJSON reports whether a body that begins like this may be an object or an array.
func maybeJSON(body []byte) bool {
	body = bytes.TrimPrefix(body, []byte(bom))
	i := skipSpace(body, 0)
	return i == len(body) || body[i] == '{' || body[i] == '[' || len(body) < len(bom) && body[0] == bom[0]
}

// reports reports whether header and body are an error's although the status is none.
func (c *catalog) reports(header http.Header, body []byte) bool {
	doc := c.response.readable(body)
	return slices.ContainsFunc(c.response.errorIf, func(x condition) bool { return c.holds(&x, header, doc) })
}

func (c *catalog) holds(x *condition, header http.Header, doc []byte) bool {
	for n := range x.pointers {
		p := &x.pointers[n]
		found, holds := false, false
		p.each(header, doc, anyElement, func(value []byte, _ int) bool {
			if string(value) != "null" && (!p.known || c.codes.find(Code(p.text(value))) != nil) {
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
// string of it, as codes are; zeros are equal, however many.
func equal(a, b []byte) bool {
	if x, y := word(a), word(b); x != "" && y != "" {
		return x == y || isZero(x) && isZero(y)
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

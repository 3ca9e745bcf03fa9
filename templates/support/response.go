package support

import (
	"bytes"
	"cmp"
	"fmt"
	"io"
	"net/http"
	"slices"
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
	in := c.fields(status, header, body)
	e := &Error{StatusCode: status, Code: in.code, Message: in.message, RetryAfter: c.retryAfter(header, in.doc), Body: body}
	e.Reason, e.Params = c.lookup(status, in.code, in.message)
	if e.Reason == "" {
		e.look(c, in)
	}
	if in.isMalformed(e.Inner) {
		e.err = failure("body: malformed JSON")
	}
	return e
}

// look looks for a documented error within the response, which is none by its code and message.
func (e *Error) look(c *catalog, in content) {
	inner := c.inner(e.StatusCode, &in)
	if inner == nil {
		return
	}
	e.Inner = inner
	e.Reason, e.Params = c.lookup(inner.status, inner.Code, inner.Message)
	if e.Message == "" {
		e.Code, e.Message = cmp.Or(e.Code, inner.Code), inner.Message
	}
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
	for err == nil && len(body) < r.maxBody && (!onlyFields || sniff.wants(r, body)) {
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

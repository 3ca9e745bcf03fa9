package support

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"math"
	"net/http"
	"slices"
	"strconv"
	"strings"
	"time"
)

// ParseError returns the Error that a response with this status and body is. It never returns nil, whatever the body is.
func ParseError(status int, body []byte) *Error {
	body = body[:min(len(body), spec.response.maxBody)]
	return spec.parse(status, bytes.Clone(body))
}

// CheckResponse returns an [*Error] if resp reports an error, else nil. An error is a status of 400 and above, and what the API says to
// be one with a 2xx, if it does that. CheckResponse reads the body of an error, up to the limit that Error.Body keeps to, and puts it
// back: resp.Body still gives the whole of it, and is still the caller's to close. A resp of nil is an error too.
func CheckResponse(resp *http.Response) error {
	if e := spec.check(resp); e != nil {
		return e
	}
	return nil
}

// parse makes an Error that keeps body.
func (c *catalog) parse(status int, body []byte) *Error {
	code, message := c.response.fields(body)
	reason, params := c.lookup(status, code, message)
	return &Error{StatusCode: status, Code: code, Message: message, Reason: reason, Params: params, Body: body}
}

func (c *catalog) check(resp *http.Response) *Error {
	if resp == nil {
		return &Error{err: failure("no response")}
	}
	refused := resp.StatusCode >= 400
	if !refused && (len(c.response.errorIf.pointer) == 0 || resp.StatusCode/100 != 2) {
		return nil
	}
	body, err := c.response.read(resp, !refused)
	if !refused && !c.response.errorIf.holds(body) {
		return nil
	}
	e := c.parse(resp.StatusCode, body)
	e.RetryAfter = retryAfter(resp.Header)
	if err != nil {
		e.err = fmt.Errorf("read body: %w", err)
	}
	return e
}

// A failure is an error that needs no work at start-up.
type failure string

func (f failure) Error() string { return string(f) }

// read reads the body up to the limit and puts it back. If only JSON is of interest, it stops where the body turns out to be
// something else: a download or an endless stream must not be waited for.
func (r *response) read(resp *http.Response, onlyJSON bool) (body []byte, err error) {
	if resp.Body == nil {
		return nil, nil
	}
	body = make([]byte, 0, max(min(int(resp.ContentLength)+1, firstRead), minRead))
	for err == nil && len(body) < r.maxBody && (!onlyJSON || maybeJSON(body)) {
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

// maybeJSON reports whether a body that begins like this may be an object or an array.
func maybeJSON(body []byte) bool {
	body = bytes.TrimPrefix(body, []byte(bom))
	i := skipSpace(body, 0)
	return i == len(body) || body[i] == '{' || body[i] == '[' || len(body) < len(bom) && body[0] == bom[0]
}

// holds reports whether body is an error's although the status is none.
func (c *condition) holds(body []byte) bool {
	value := at(readable(body), c.pointer)
	if value == nil || string(value) == "null" {
		return false
	}
	return !slices.ContainsFunc(c.not, func(text string) bool { return equal(value, []byte(text)) })
}

// equal reports whether two JSON values are written alike, white space and a string's escapes aside.
func equal(a, b []byte) bool {
	if a[0] == '"' && len(b) > 0 && b[0] == '"' {
		return unquote(a) == unquote(b)
	}
	var x, y bytes.Buffer
	return json.Compact(&x, a) == nil && json.Compact(&y, b) == nil && bytes.Equal(x.Bytes(), y.Bytes())
}

// retryAfter returns how long a Retry-After header says to wait, 0 if there is none. A date is taken as relative to the server's
// clock if the response tells it.
func retryAfter(h http.Header) time.Duration {
	value := strings.TrimSpace(h.Get("Retry-After"))
	if value == "" {
		return 0
	}
	if strings.Trim(value, "0123456789") == "" {
		seconds, err := strconv.ParseInt(value, 10, 64)
		if err != nil || seconds > math.MaxInt64/int64(time.Second) {
			return math.MaxInt64
		}
		return time.Duration(seconds) * time.Second
	}
	date, err := http.ParseTime(value)
	if err != nil {
		return 0
	}
	now, err := http.ParseTime(h.Get("Date"))
	if err != nil {
		now = time.Now()
	}
	return max(date.Sub(now), 0)
}

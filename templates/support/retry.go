package support

import (
	"bytes"
	"encoding/json"
	"math"
	"net/http"
	"slices"
	"strconv"
	"strings"
	"time"
)

// A verdict is what the keeper, or the document, says of sending the same request again.
type verdict uint8

const (
	retryByStatus verdict = iota // nothing: the status decides
	retryYes
	retryNo
)

// Retry reports whether the same request may succeed later, and after how long, 0 if the response doesn't say it. It asks the first
// documented error in err's tree, else its first [Error] or [Status], like [Error.Retryable]. An err without any of these, such as one of the
// network, must not be retried as far as this package knows.
func Retry(err error) (ok bool, after time.Duration) {
	t := spec.trace(err)
	if !spec.retryable(t.row, t.status) {
		return false, 0
	}
	if t.err != nil {
		after = t.err.RetryAfter
	}
	return true, after
}

// Retryable reports whether the same request may succeed later: as the documents say of the error; if they say nothing, or the error is not
// documented, as its status says. RetryAfter may say when. [Retry] answers for errors that are wrapped.
func (e *Error) Retryable() bool {
	return e != nil && spec.retryable(spec.ordinal(e.Reason), e.StatusCode)
}

// retryable answers for a row, -1 for none, and a status, 0 for an unknown one.
func (c *catalog) retryable(row, status int) bool {
	if row >= 0 {
		if v := c.rows[row].retry; v != retryByStatus {
			return v == retryYes
		}
		if status == 0 {
			status = c.rows[row].status
		}
	}
	return slices.Contains(c.retry, status)
}

// A wait is a place where a response may say how long to wait.
type wait struct {
	header   string    // its name, "" if it is in the body
	pointers []pointer // where it is in the body
	unit     unit
}

// A unit is what the number of a wait counts.
type unit uint8

const (
	seconds     unit = iota // or, in a header, an HTTP date
	millis                  // milliseconds
	unixSeconds             // since 1970
	unixMillis              // milliseconds since 1970
)

// size returns how long one is.
func (u unit) size() time.Duration {
	if u == millis || u == unixMillis {
		return time.Millisecond
	}
	return time.Second
}

// retryAfter returns how long the first place that says it says to wait, 0 if there is none. The JSON is
// what was read of the body, nil if nothing was.
func (c *catalog) retryAfter(h http.Header, doc []byte) time.Duration {
	for n := range c.after {
		w := &c.after[n]
		text := strings.TrimSpace(h.Get(w.header))
		if w.header == "" {
			text = first(nil, doc, w.pointers, nil, anyElement)
		}
		if after, ok := w.read(text, h); ok {
			return after
		}
	}
	return 0
}

// read returns how long a text says to wait, and whether it says it. A moment is taken as relative to the server's clock if the response
// tells that.
func (w *wait) read(text string, h http.Header) (time.Duration, bool) {
	if text == "" {
		return 0, false
	}
	if strings.Trim(text, "0123456789.") != "" {
		date, err := http.ParseTime(text)
		return max(date.Sub(clock(h)), 0), err == nil && w.header != "" && w.unit == seconds
	}
	number, err := strconv.ParseFloat(text, 64)
	if err != nil && !math.IsInf(number, 1) {
		return 0, false
	}
	after := time.Duration(math.MaxInt64)
	if ns := number * float64(w.unit.size()); ns < math.MaxInt64 {
		after = time.Duration(math.Round(ns))
	}
	if w.unit >= unixSeconds {
		after = max(after-time.Duration(clock(h).UnixNano()), 0)
	}
	return after, true
}

// clock returns the time that it was when the server answered, as far as is known.
func clock(h http.Header) time.Time {
	if now, err := http.ParseTime(h.Get("Date")); err == nil {
		return now
	}
	return time.Now()
}

// write returns a text that read reads as the duration, rounded up.
func (w *wait) write(after time.Duration) string {
	if now := time.Duration(time.Now().UnixNano()); w.unit >= unixSeconds {
		after = min(after, math.MaxInt64-now) + now
	}
	return strconv.FormatInt(int64((after-1)/w.unit.size())+1, 10)
}

// announce says how long to wait in the first place that is a header, if there is one. One that counts milliseconds gives way to one that does
// not: fewer clients read it.
func (c *catalog) announce(h http.Header, after time.Duration) {
	var in *wait
	for n := range c.after {
		if w := &c.after[n]; w.header != "" && (in == nil || in.unit == millis && w.unit != millis) {
			in = w
		}
	}
	if in != nil && after > 0 {
		h.Set(in.header, in.write(after))
	}
}

// withWait returns a body that says how long to wait in the first place, if that is in the body.
func (c *catalog) withWait(body []byte, after time.Duration) []byte {
	if after <= 0 || len(c.after) == 0 || c.after[0].header != "" {
		return body
	}
	w := &c.after[0]
	var content any
	in := json.NewDecoder(bytes.NewReader(body))
	in.UseNumber() // a code may have more digits than a float
	if in.Decode(&content) != nil {
		return body
	}
	more, err := json.Marshal(put(content, w.pointers[0].path, json.Number(w.write(after))))
	if err != nil {
		return body
	}
	return more
}

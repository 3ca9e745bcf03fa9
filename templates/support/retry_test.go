package support

import (
	"errors"
	"fmt"
	"math"
	"net/http"
	"net/http/httptest"
	"strconv"
	"strings"
	"testing"
	"time"
)

func TestRetry(t *testing.T) {
	limited := ErrReachLimit.With(Params{})
	limited.RetryAfter = time.Minute
	down := NewError(503, "", "")
	down.RetryAfter = time.Second
	refused := NewError(400, CodeIllegalArgument, "username [x] is not legal")
	refused.RetryAfter = time.Second
	for _, tt := range []struct {
		err   error
		ok    bool
		after time.Duration
	}{
		{nil, false, 0},
		{errors.New("connection reset"), false, 0},
		{limited, true, time.Minute},
		{fmt.Errorf("call: %w", limited), true, time.Minute},
		{errors.Join(errors.New("other"), fmt.Errorf("call: %w", down)), true, time.Second},
		{errors.Join(down, refused), false, 0}, // the documented one counts
		{as{limited}, true, time.Minute},
		{fmt.Errorf("call: %w", ErrReachLimit), true, 0},
		{ErrUsernameNotLegal, false, 0},
		{ErrNotInGroup, false, 0},
		{Reason("unheard of"), false, 0},
		{fmt.Errorf("call: %w", Status(503)), true, 0},
		{Status(404), false, 0},
		{(*Error)(nil), false, 0},
	} {
		if ok, after := Retry(tt.err); ok != tt.ok || after != tt.after {
			t.Errorf("%v: got %v, %v, want %v, %v", tt.err, ok, after, tt.ok, tt.after)
		}
	}
}

func at(path string) []pointer { return []pointer{{path: strings.Fields(path)}} }

// The first place counts that says how long to wait.
func TestRetryAfterElsewhere(t *testing.T) {
	const noon, unix = "Mon, 02 Jan 2006 12:00:00 GMT", 1136203200
	c := catalog{after: []wait{
		{header: "Retry-After"},
		{header: "x-reset", unit: unixSeconds},
		{header: "X-Reset-Ms", unit: unixMillis},
		{header: "X-Wait", unit: millis},
		{pointers: at("wait ms"), unit: millis},
		{pointers: at("errors * wait")},
	}}
	for _, tt := range []struct {
		header string
		body   string
		want   time.Duration
	}{
		{"", "", 0},
		{"Retry-After: 2; X-Reset: 1", `{"wait":{"ms":3}}`, 2 * time.Second},
		{"Retry-After: soon; X-Wait: 70", "", 70 * time.Millisecond},
		{"Retry-After: 0; X-Wait: 70", "", 0},
		{"Retry-After: 1.5", "", 1500 * time.Millisecond},
		{"X-Wait: 250.5", "", 250500 * time.Microsecond},
		{"Retry-After: 1.5 s; X-Wait: 70", "", 70 * time.Millisecond},
		{fmt.Sprintf("X-Reset: %d", unix+90), "", 90 * time.Second},
		{fmt.Sprintf("X-Reset: %d", unix-90), "", 0},
		{fmt.Sprintf("X-Reset: %d.5", unix), "", 500 * time.Millisecond},
		{fmt.Sprintf("X-Reset-Ms: %d", unix*1000+250), "", 250 * time.Millisecond},
		{"X-Reset: " + strings.Repeat("9", 400), "", math.MaxInt64 - unix*time.Second},
		{"X-Reset: Mon, 02 Jan 2006 12:00:30 GMT", "", 0}, // only seconds may be a date
		{"", `{"wait":{"ms":1500}}`, 1500 * time.Millisecond},
		{"", `{"wait":{"ms":"1500"}}`, 1500 * time.Millisecond},
		{"", `{"wait":{"ms":-1},"errors":[{},{"wait":64.57}]}`, 64570 * time.Millisecond},
		{"", `{"wait":{"ms":null}}`, 0},
		{"", `{"errors":[{"wait":"Mon, 02 Jan 2006 12:00:30 GMT"}]}`, 0},
		{"", `{"errors":[{"wait":3}`, 3 * time.Second}, // cut off
		{"", "<html>", 0},
	} {
		h := http.Header{"Date": {noon}}
		for field := range strings.SplitSeq(tt.header, "; ") {
			name, value, _ := strings.Cut(field, ": ")
			h.Set(name, value)
		}
		got := c.retryAfter(h, c.response.readable([]byte(tt.body)).doc)
		if d := got - tt.want; d < -time.Microsecond || d > time.Microsecond {
			t.Errorf("%q %s: got %v, want %v", tt.header, tt.body, got, tt.want)
		}
	}
	in := strconv.FormatInt(time.Now().Add(time.Hour).Unix(), 10) // no Date: the own clock's time
	if got := c.retryAfter(http.Header{"X-Reset": {in}}, nil); got < 59*time.Minute || got > time.Hour {
		t.Errorf("an hour from now: got %v", got)
	}
	if got := new(catalog).retryAfter(http.Header{"Retry-After": {"3"}}, nil); got != 0 {
		t.Errorf("nothing is asked: got %v", got)
	}
}

// How long to wait is served where it is read.
func TestRetryAfterIsServed(t *testing.T) {
	defer func(after []wait) { spec.after = after }(spec.after)
	for _, after := range [][]wait{
		{{header: "Retry-After"}},
		{{header: "X-Reset", unit: unixMillis}, {header: "Retry-After"}},
		{{pointers: at("retry after"), unit: millis}},
		{{pointers: at("retry after")}, {header: "Retry-After"}},
		{{header: "Retry-After-Ms", unit: millis}},
	} {
		spec.after = after
		e := NewError(429, "99999999999999999999", "slow down")
		e.RetryAfter = 3 * time.Second
		w := httptest.NewRecorder()
		ServeError(w, e)
		got := ParseResponse(429, w.Header(), w.Body.Bytes())
		if got == nil || (got.RetryAfter-e.RetryAfter).Abs() > time.Second || got.Code != e.Code || got.Message != e.Message {
			t.Errorf("%v: got %+v of %v %s", after, got, w.Header(), w.Body)
		}
	}
}

// A fraction never becomes less than it says, and clients that know no header of milliseconds are answered too.
func TestRetryAfterInMilliseconds(t *testing.T) {
	defer func(after []wait) { spec.after = after }(spec.after)
	spec.after = []wait{{header: "Retry-After-Ms", unit: millis}, {header: "Retry-After"}}
	for value, want := range map[string]time.Duration{"4.35": 4350 * time.Millisecond, "0.1": 100 * time.Millisecond, "1.001": 1001 * time.Millisecond} {
		if got := spec.retryAfter(http.Header{"Retry-After": {value}}, nil); got != want {
			t.Errorf("%s: got %v", value, got)
		}
	}
	if got := spec.retryAfter(http.Header{"Retry-After": {"2"}, "Retry-After-Ms": {"1500"}}, nil); got != 1500*time.Millisecond {
		t.Errorf("the more exact one: got %v", got)
	}
	h := http.Header{}
	if spec.announce(h, 1500*time.Millisecond); h.Get("Retry-After") != "2" || len(h) != 1 {
		t.Errorf("served: %v", h)
	}
}

// The wait is read where the code is.
func TestWaitBesideCode(t *testing.T) {
	c := spec
	c.after = []wait{{pointers: paths("retry_after")}}
	for _, body := range []string{`{"error":"reach_limit","retry_after":5}`, `Warning: x {"error":"reach_limit","retry_after":5}`, `{"a":1}{"error":"reach_limit","retry_after":5}`} {
		if e := c.parse(429, nil, []byte(body)); e.RetryAfter != 5*time.Second {
			t.Errorf("%s: got %v", body, e.RetryAfter)
		}
	}
}

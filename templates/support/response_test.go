package support

import (
	"bytes"
	"encoding/json"
	"errors"
	"io"
	"math"
	"net/http"
	"strings"
	"testing"
	"testing/iotest"
	"time"
	"unicode/utf8"
)

// FuzzParseError compares what is read from a body with what encoding/json reads.
func FuzzParseError(f *testing.F) {
	for _, body := range []string{
		"", "null", "[]", `{"error":"a","error_description":"b"}`, `{"error":1,"error":{"error":2}}`, `{"a":[{},"\"",-1.0e5],"error":"\u00e9"}`,
		"\xEF\xBB\xBF{}", `{"\u0065rror":"x","error_description":["y"]}`, "<html>", `{"error":"`, `[[[[`,
		`{"error":"reach_limit ","x":1,}{`, `{"errors":["ext is too big"]}`, `{"detail":"no: {'error':'a','error_description':'ext is too big'}"}`,
	} {
		f.Add(body)
	}
	f.Fuzz(func(t *testing.T, body string) {
		e := ParseError(400, []byte(body))
		if string(e.Body) != body || e.StatusCode != 400 {
			t.Errorf("ParseError(400, %q) = %+v", body, *e)
		}
		in := spec.fields(400, nil, []byte(body))
		var members map[string]any
		d := json.NewDecoder(bytes.NewReader(in.doc))
		d.UseNumber()
		if d.Decode(&members) != nil {
			members = nil
		}
		if want := text(members["error"]); string(in.code) != want && string(in.code) != strings.TrimSpace(want) && utf8.ValidString(body) {
			t.Errorf("%q: code %q, want %q", body, in.code, want)
		}
		if want := text(members["error_description"]); in.message != want && utf8.ValidString(body) {
			t.Errorf("%q: message %q, want %q", body, in.message, want)
		}
		_ = e.Error()
		e.Candidates()
		e.Problem()
		written, err := json.Marshal(e)
		if err != nil {
			t.Error(err)
		}
		var again Error
		if err := json.Unmarshal(written, &again); err != nil || (again.Code != e.Code || again.Message != e.Message) && utf8.ValidString(body) {
			t.Errorf("%q: written as %s it comes back as %+v, %v", body, written, again, err)
		}
	})
}

func text(v any) string {
	switch v := v.(type) {
	case string:
		return v
	case json.Number:
		return string(v)
	}
	return ""
}

func respond(status int, body string) *http.Response {
	return &http.Response{StatusCode: status, Header: http.Header{}, ContentLength: int64(len(body)), Body: io.NopCloser(strings.NewReader(body))}
}

func TestCheckResponse(t *testing.T) {
	const body = `{"error":"forbidden_op","error_description":"User: bob doesn't exist in group: 7"}`
	t.Run("success", func(t *testing.T) {
		resp := respond(200, body)
		before := resp.Body
		if err := CheckResponse(resp); err != nil {
			t.Errorf("got %v", err)
		}
		if resp.Body != before {
			t.Error("the body has been touched")
		}
	})
	t.Run("error", func(t *testing.T) {
		resp := respond(403, body)
		resp.Header.Set("Retry-After", "3")
		var e *Error
		if err := CheckResponse(resp); !errors.As(err, &e) {
			t.Fatalf("got %v", err)
		}
		if e.Reason != ErrNotInGroup || e.Params != (Params{GroupID: "7", Username: "bob"}) || e.RetryAfter != 3*time.Second {
			t.Errorf("got %+v", e)
		}
		if again, err := io.ReadAll(resp.Body); string(again) != body || err != nil {
			t.Errorf("the body is now %q, %v", again, err)
		}
	})
	t.Run("no response", func(t *testing.T) {
		if err := CheckResponse(nil); err == nil || err.Error() != "support: no response" {
			t.Errorf("got %v", err)
		}
	})
	t.Run("no body", func(t *testing.T) {
		if err := CheckResponse(&http.Response{StatusCode: 502}); err == nil || err.Error() != "support: 502 Bad Gateway" {
			t.Errorf("got %v", err)
		}
	})
	t.Run("read error", func(t *testing.T) {
		reset := errors.New("connection reset")
		resp := respond(502, "")
		resp.Body = io.NopCloser(io.MultiReader(strings.NewReader("<html>"), iotest.ErrReader(reset)))
		err := CheckResponse(resp)
		if !errors.Is(err, reset) || !errors.Is(err, Status(502)) {
			t.Errorf("got %v", err)
		}
		if again, err := io.ReadAll(resp.Body); string(again) != "<html>" || err != reset {
			t.Errorf("the body is now %q, %v", again, err)
		}
	})
}

// A closer counts how often a body is closed.
type closer struct {
	io.Reader
	closed int
}

func (c *closer) Close() error { c.closed++; return nil }

func TestBodyBeyondTheLimit(t *testing.T) {
	c := catalog{name: "x", index: spec.index, response: response{code: paths("error"), maxBody: 10}}
	for _, length := range []int64{-1, 14, 10, math.MaxInt64} {
		body := &closer{Reader: iotest.OneByteReader(strings.NewReader(`{"error":"a"} `))}
		resp := &http.Response{StatusCode: 500, Body: body, ContentLength: length}
		e := c.check(resp)
		if string(e.Body) != `{"error":"` || e.Code != "" {
			t.Errorf("kept %q, code %q", e.Body, e.Code)
		}
		if again, err := io.ReadAll(resp.Body); string(again) != `{"error":"a"} ` || err != nil {
			t.Errorf("the body is now %q, %v", again, err)
		}
		if body.closed != 0 {
			t.Error("closed before the caller closes it")
		}
		if resp.Body.Close(); body.closed != 1 {
			t.Error("closing did not reach the body")
		}
	}
}

func TestRetryAfter(t *testing.T) {
	const noon = "Mon, 02 Jan 2006 12:00:00 GMT"
	for _, tt := range []struct {
		value, date string
		want        time.Duration
	}{
		{"", "", 0},
		{"0", "", 0},
		{" 120 ", "", 2 * time.Minute},
		{"9223372036", "", 9223372036 * time.Second},
		{"9223372037", "", math.MaxInt64},
		{"99999999999999999999999", "", math.MaxInt64},
		{"-5", "", 0},
		{"+5", "", 0},
		{"1.5", "", 1500 * time.Millisecond},
		{"1.5.", "", 0},
		{"1e3", "", 0},
		{"Inf", "", 0},
		{"soon", "", 0},
		{"Mon, 02 Jan 2006 12:00:30 GMT", noon, 30 * time.Second},
		{"Monday, 02-Jan-06 12:00:30 GMT", noon, 30 * time.Second},
		{"Mon, 02 Jan 2006 11:00:00 GMT", noon, 0},
		{"Mon, 02 Jan 2006 12:00:30 GMT", "", 0},
		{"Fri, 31 Dec 9999 23:59:59 GMT", noon, math.MaxInt64},
	} {
		h := http.Header{"Retry-After": {tt.value}, "Date": {tt.date}}
		if got := spec.retryAfter(h, nil); got != tt.want {
			t.Errorf("Retry-After %q at %q: got %v, want %v", tt.value, tt.date, got, tt.want)
		}
	}
	h := http.Header{"Retry-After": {time.Now().Add(time.Hour).UTC().Format(http.TimeFormat)}}
	if got := spec.retryAfter(h, nil); got < 59*time.Minute || got > time.Hour {
		t.Errorf("an hour from now: got %v", got)
	}
}

func FuzzCheckResponse(f *testing.F) {
	f.Add(403, "3", `{"error":"a"}`, int64(-1), byte(0))
	f.Add(200, "", "data: x", int64(7), byte(3))
	f.Add(200, "", string(gzipped(`{"error":"a"}`)), int64(-1), byte(3))
	f.Add(502, "Mon, 02 Jan 2006 12:00:30 GMT", "<html>", int64(1<<62), byte(1))
	errorIf := spec
	errorIf.response.errorIf = []condition{{pointers: paths("error"), not: []string{"0"}}}
	errorIf.response.maxBody = 16
	f.Fuzz(func(t *testing.T, status int, retry, body string, length int64, mode byte) {
		c := &spec
		if mode&1 != 0 {
			c = &errorIf
		}
		var r io.Reader = strings.NewReader(body)
		if mode&2 != 0 {
			r = iotest.OneByteReader(r)
		}
		if mode&4 != 0 {
			r = iotest.DataErrReader(r)
		}
		resp := &http.Response{
			StatusCode: status, Header: http.Header{"Retry-After": {retry}}, ContentLength: length, Body: io.NopCloser(r),
		}
		e := c.check(resp)
		if status >= 400 && e == nil {
			t.Error("no error")
		}
		if e != nil && (e.RetryAfter < 0 || !strings.HasPrefix(body, string(e.Body)) && !zipped([]byte(body)) || len(e.Body) > c.response.maxBody) {
			t.Errorf("got %+v", e)
		}
		if again, err := io.ReadAll(resp.Body); !bytes.Equal(again, []byte(body)) || err != nil {
			t.Errorf("the body is now %q, %v", again, err)
		}
		parsed := c.parseResponse(status, nil, []byte(body))
		if e != nil && parsed != nil {
			e.RetryAfter = 0 // parsed knows no header
		}
		if !parsed.Equal(e) {
			t.Errorf("parsed alone, it is %+v, not %+v", parsed, e)
		}
	})
}

// What stands before JSON may come in pieces.
func TestGuardInPieces(t *testing.T) {
	c := spec
	c.response.errorIf = []condition{{pointers: paths("error")}}
	for _, guard := range append(guards[:], bom, bom+guards[0]) {
		r := iotest.OneByteReader(strings.NewReader(guard + `{"error":"reach_limit"}`))
		if c.check(&http.Response{StatusCode: 200, Header: http.Header{}, Body: io.NopCloser(r), ContentLength: -1}) == nil {
			t.Errorf("%q: no error", guard)
		}
	}
}

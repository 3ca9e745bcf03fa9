package support

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"net/http"
	"strings"
	"testing"
	"time"
)

// ParseResponse answers as CheckResponse does.
func TestParseResponse(t *testing.T) {
	header := http.Header{"Retry-After": {"3"}}
	for _, status := range []int{0, 200, 204, 302, 399, 400, 403, 599} {
		for _, body := range []string{"", refused, "<html>", strings.Repeat("x", 2<<20)} {
			resp := respond(status, body)
			resp.Header = header
			var want *Error
			errors.As(CheckResponse(resp), &want)
			if got := ParseResponse(status, header, []byte(body)); !got.Equal(want) {
				t.Errorf("%d %.20s: got %+v, want %+v", status, body, got, want)
			}
		}
	}
	c := catalog{index: spec.index, response: response{code: paths("code"), maxBody: 1 << 20, errorIf: []condition{{pointers: paths("code")}}}}
	if e := c.parseResponse(200, nil, []byte(`{"code":7}`)); e == nil || e.Code != "7" {
		t.Errorf("got %+v", e)
	}
	body := []byte(refused)
	e := ParseResponse(403, nil, body)
	clear(body)
	if e.RetryAfter != 0 || string(e.Body) != refused {
		t.Errorf("got %+v", e)
	}
	if ParseResponse(200, nil, make([]byte, 1<<20)); testing.AllocsPerRun(10, func() { ParseResponse(200, nil, body) }) != 0 {
		t.Error("a success costs memory")
	}
}

// What MarshalJSON wrote comes back, but for the status, which no body holds.
func TestUnmarshalJSON(t *testing.T) {
	for _, e := range []*Error{
		ErrNotInGroup.With(Params{GroupID: "7", Username: "bob"}),
		NewError(0, "7", "other"),
		NewError(0, "", ""),
		ParseError(0, []byte(`{"error":"a","x":[1]}`)),
	} {
		text, err := json.Marshal(struct{ Err *Error }{e})
		if err != nil {
			t.Fatal(err)
		}
		var got struct{ Err *Error }
		if err := json.Unmarshal(text, &got); err != nil {
			t.Fatal(err)
		}
		if got.Err.Code != e.Code || got.Err.Message != e.Message || got.Err.Reason != e.Reason || got.Err.Params != e.Params || got.Err.StatusCode != 0 {
			t.Errorf("%s: got %+v, want %+v", text, got.Err, e)
		}
	}
	known := &Error{StatusCode: 403, RetryAfter: 1, err: errors.New("x")}
	if err := json.Unmarshal([]byte(refused), known); err != nil || !known.Equal(ParseError(403, []byte(refused))) {
		t.Errorf("got %+v, %v", known, err)
	}
	before := *known
	if err := json.Unmarshal([]byte("null"), known); err != nil || !known.Equal(&before) {
		t.Errorf("got %+v, %v", known, err)
	}
}

func TestLogAttr(t *testing.T) {
	limited := ErrReachLimit.With(Params{})
	limited.RetryAfter = time.Minute
	for _, tt := range []struct {
		err  error
		want string
	}{
		{nil, ""},
		{errors.New("reset"), ` error.text=reset`},
		{fmt.Errorf("call: %w", limited), ` error.text="call: support: 429 reach_limit: This request has reached api limit." error.status=429 error.code=reach_limit ` +
			`error.message="This request has reached api limit." error.reason=reach_limit error.retryable=true error.retry_after=1m0s`},
		{fmt.Errorf("call: %w", ErrNotInGroup), ` error.text="call: not_in_group" error.status=403 error.code=forbidden_op error.reason=not_in_group error.retryable=false`},
		{Status(503), ` error.text="503 Service Unavailable" error.status=503 error.retryable=true`},
		{(*Error)(nil), ` error.text=<nil>`},
	} {
		var b bytes.Buffer
		slog.New(slog.NewTextHandler(&b, nil)).Info("m", LogAttr(tt.err))
		if _, got, _ := strings.Cut(strings.TrimSuffix(b.String(), "\n"), " msg=m"); got != tt.want {
			t.Errorf("%v:\ngot  %s\nwant %s", tt.err, got, tt.want)
		}
	}
}

package support

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"net/http/httptest"
	"testing"
	"time"
)

func TestMarshalJSON(t *testing.T) {
	nested := response{code: paths("errors 0 code", "x"), message: paths("errors * text")}
	same := response{code: paths("error"), message: paths("error message")}
	for _, tt := range []struct {
		r             response
		code, message string
		want          string
	}{
		{spec.response, "a", `"<b>"`, `{"error":"a","error_description":"\"\u003cb\u003e\""}`},
		{spec.response, "-7", "", `{"error":-7}`},
		{spec.response, "007", "", `{"error":"007"}`},
		{spec.response, "99999999999999999999", "", `{"error":"99999999999999999999"}`},
		{nested, "a", "b", `{"errors":[{"code":"a","text":"b"}]}`},
		{same, "a", "b", `{"error":"a"}`},
		{response{code: paths("0 0"), message: paths("0 1")}, "a", "b", `[["a"]]`},
		{response{message: paths("")}, "a", "b", `"b"`},
		{response{}, "a", "b", `{}`},
	} {
		got, err := tt.r.build(Code(tt.code), tt.message)
		if string(got) != tt.want || err != nil {
			t.Errorf("%q %q: got %s, %v, want %s", tt.code, tt.message, got, err, tt.want)
		}
	}
	// What was received is given on as it is.
	const body = "\ufeff {\"error\": \"a\",\n\"x\": [1]}\n"
	if got, err := ParseError(400, []byte(body)).MarshalJSON(); string(got) != "{\"error\": \"a\",\n\"x\": [1]}\n" || err != nil {
		t.Errorf("got %s, %v", got, err)
	}
}

func TestProblem(t *testing.T) {
	for _, tt := range []struct {
		err  *Error
		want string
	}{
		{ErrNotInGroup.With(Params{GroupID: "7", Username: "bob"}), `{"type":"about:blank","title":"Forbidden","status":403,` +
			`"detail":"User: bob doesn't exist in group: 7.","code":"forbidden_op","reason":"not_in_group"}`},
		{NewError(599, "", ""), `{"type":"about:blank","status":599}`},
		{nil, `{"type":"about:blank"}`},
	} {
		if got := string(tt.err.Problem()); got != tt.want {
			t.Errorf("got %s, want %s", got, tt.want)
		}
	}
}

func TestServeError(t *testing.T) {
	limited := ErrReachLimit.With(Params{})
	limited.RetryAfter = 1500 * time.Millisecond
	for _, tt := range []struct {
		name   string
		err    error
		status int
		retry  string
		body   string
	}{
		{"bare", ErrExtTooBig, 400, "", `{"error_description":"ext is too big"}`},
		{"wrapped", fmt.Errorf("secret: %w", limited), 429, "2", `{"error":"reach_limit","error_description":"This request has reached api limit."}`},
		{"received", ParseError(404, []byte(`{"x":1}`)), 404, "", `{"x":1}`},
		{"gateway", ParseError(502, []byte("<html>")), 502, "", `{"error_description":"Bad Gateway"}`},
		{"status", Status(404), 404, "", `{"error_description":"Not Found"}`},
		{"line breaks", NewError(400, "a\r\nSet-Cookie: b", "c\r\n"), 400, "", `{"error":"a\r\nSet-Cookie: b","error_description":"c\r\n"}`},
		{"not ours", errors.New("secret"), 500, "", `{"error_description":"Internal Server Error"}`},
		{"nil", nil, 500, "", `{"error_description":"Internal Server Error"}`},
		{"typed nil", (*Error)(nil), 500, "", `{"error_description":"Internal Server Error"}`},
		{"other", context.Canceled, 500, "", `{"error_description":"Internal Server Error"}`},
		{"no status", NewError(0, "a", ""), 500, "", `{"error":"a"}`},
		{"status 100", NewError(100, "a", ""), 500, "", `{"error":"a"}`},
		{"status 204", NewError(204, "a", ""), 500, "", `{"error":"a"}`},
		{"status 600", NewError(600, "a", ""), 500, "", `{"error":"a"}`},
		{"status -1", NewError(-1, "a", ""), 500, "", `{"error":"a"}`},
	} {
		w := httptest.NewRecorder()
		w.Header().Set("Content-Encoding", "gzip")
		ServeError(w, tt.err)
		resp := w.Result()
		if resp.StatusCode != tt.status || resp.Header.Get("Retry-After") != tt.retry || w.Body.String() != tt.body {
			t.Errorf("%s: got %d %q %s", tt.name, resp.StatusCode, resp.Header.Get("Retry-After"), w.Body)
		}
		if resp.Header.Get("Content-Type") != "application/json" || resp.Header.Get("Content-Encoding") != "" {
			t.Errorf("%s: got %v", tt.name, resp.Header)
		}
	}
}

// A client sees what a server has served.
func TestServedIsReceived(t *testing.T) {
	want := ErrNotInGroup.With(Params{GroupID: "7", Username: "bob"})
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) { ServeError(w, want) }))
	defer server.Close()
	resp, err := http.Get(server.URL)
	if err != nil {
		t.Fatal(err)
	}
	defer resp.Body.Close()
	var got *Error
	if !errors.As(CheckResponse(resp), &got) || got.Reason != want.Reason || got.Params != want.Params || got.StatusCode != 403 {
		t.Errorf("got %+v, want %+v", got, want)
	}
}

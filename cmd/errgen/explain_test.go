package main

import (
	"bufio"
	"errors"
	"io"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/errgen/errgen/generator"
)

func TestExplanation(t *testing.T) {
	tests := []struct {
		name string
		e    generator.Explanation
		want string
	}{
		{"documented", generator.Explanation{
			Status: 404, Code: "illegal_argument", Message: "username [bob\x1b] is not legal", By: "message", Reason: "username_not_legal",
			Params: map[string]string{"Username": "bob\x1b"},
			Text:   generator.ExplainedText{Summary: "请求出错。", Cause: "one\ntwo", Action: "fix it"},
		}, `ErrUsernameNotLegal  username_not_legal
  documented  spec/a.md:29   Username is not legal.
              spec/a.md:130  Illegal.
  known by    its message
  status      404 (documented: 400)
  code        illegal_argument
  message     username [bob\x1b] is not legal
  parameters  Username = bob\x1b
  summary     请求出错。
  cause       one
              two
  action      fix it
  retryable   no
`},
		{"unknown", generator.Explanation{By: "none", Candidates: []string{"username_not_legal"}, Retryable: true}, `not documented
  status     unknown
  may be     ErrUsernameNotLegal  spec/a.md:29   Username is not legal.; spec/a.md:130  Illegal.
  retryable  yes
`},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			if d := cmp.Diff(test.want, explanation(example, test.e, style{})); d != "" {
				t.Errorf("(-want +got):\n%s", d)
			}
		})
	}
}

func TestLocale(t *testing.T) {
	for want, got := range map[string]string{"": "", "EN": "en", "zh-hans": "zh-Hans"} {
		if l, err := locale(example, want); l != got || err != nil {
			t.Errorf("%q: got %q, %v", want, l, err)
		}
	}
	if _, err := locale(example, "fr"); err == nil || err.Error() != "--locale fr: the documents are in zh-Hans, en" {
		t.Errorf("got %v", err)
	}
}

func TestCutResponse(t *testing.T) {
	tests := []struct {
		name, in string
		status   int
		body     string
	}{
		{"body", `{"error":"x"}`, 0, `{"error":"x"}`},
		{"nothing", "", 0, ""},
		{"head", "HTTP/1.1 404 Not Found\r\nA: b\r\n\r\n{}\n\n", 404, "{}\n\n"},
		{"pasted head", "HTTP/2 429\nA: b\n\n{}", 429, "{}"},
		{"redirect", "HTTP/1.1 302 Found\r\nA: b\r\n\r\nHTTP/2 400 \r\nA: b\r\n\r\n{}", 400, "{}"},
		{"no body", "HTTP/1.1 502 Bad Gateway\r\nA: b\r\n\r\n", 502, ""},
		{"no end of the head", "HTTP/1.1 404 Not Found\r\nA: b\r\n", 0, "HTTP/1.1 404 Not Found\r\nA: b\r\n"},
		{"text about HTTP", "HTTP/1.1 is old\n\nreally", 0, "HTTP/1.1 is old\n\nreally"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			status, body := cutResponse([]byte(test.in))
			if status != test.status || string(body) != test.body {
				t.Errorf("got %d, %q, want %d, %q", status, body, test.status, test.body)
			}
		})
	}
}

func TestParseQuery(t *testing.T) {
	tests := []struct {
		in     string
		status int
		body   string
		err    string
	}{
		{in: `{"status":404,"body":"{\"a\":1}"}`, status: 404, body: `{"a":1}`},
		{in: `{"status":404,"body":{"a":"<1>"},"more":[]}`, status: 404, body: `{"a":"<1>"}`},
		{in: `{"status":null,"body":"x"}` + "\r", body: "x"},
		{in: `{"body":"x"}`, body: "x"},
		{in: `{"status":503}`, status: 503},
		{in: `{"status":503,"body":null}`, status: 503},
		{in: `{"status":503,"body":""}`, status: 503},
		{in: `{"status":0,"body":[1]}`, body: "[1]"},
		{in: `{}`, err: `neither "status" nor "body" in it`},
		{in: `null`, err: `neither "status" nor "body" in it`},
		{in: `[]`, err: `a JSON array, not {"status": 404, "body": "…"}`},
		{in: `{"status":"404","body":"x"}`, err: "status: a JSON string, not a whole number"},
		{in: `{"status":404.5,"body":"x"}`, err: "status: a JSON number 404.5, not a whole number"},
		{in: `{"status":4,"body":"x"}`, err: "status: 4 is no HTTP status: it has three digits, or is 0 if not known"},
		{in: `{"status":404`, err: `not {"status": 404, "body": "…"}: unexpected end of JSON input`},
	}
	for _, test := range tests {
		status, body, err := parseQuery([]byte(test.in))
		message := ""
		if err != nil {
			message = err.Error()
		}
		if status != test.status || string(body) != test.body || message != test.err {
			t.Errorf("%s: got %d, %q, %q", test.in, status, body, message)
		}
	}
}

func TestReadLine(t *testing.T) {
	long := strings.Repeat("x", maxInput)
	in := bufio.NewReader(strings.NewReader("a\n\n" + long[1:] + "\n" + long + "\nb\n" + long + "x\nc"))
	for i, want := range []struct {
		length int
		err    error
	}{{1, nil}, {0, nil}, {maxInput - 1, nil}, {0, errLong}, {1, nil}, {0, errLong}, {1, nil}, {0, io.EOF}, {0, io.EOF}} {
		line, err := readLine(in)
		if len(line) != want.length || err != want.err {
			t.Errorf("line %d: got %d bytes, %v, want %v", i+1, len(line), err, want)
		}
	}
	broken := errors.New("broken")
	if _, err := readLine(bufio.NewReader(io.MultiReader(strings.NewReader("x"), failing{broken}))); err != broken {
		t.Errorf("got %v, want %v", err, broken)
	}
}

// failing is a stream that breaks.
type failing struct{ err error }

func (f failing) Read([]byte) (int, error) { return 0, f.err }

func TestSummary(t *testing.T) {
	tl := tally{undocumented: map[sent]int{}, seen: map[string]bool{}}
	for _, e := range []generator.Explanation{
		{Status: 404, Code: "b"}, {Status: 400, Code: "b"}, {}, {Status: 404, Code: "b"}, {Status: 400, Reason: "reach_limit"},
	} {
		tl.add(e)
	}
	want := `5 responses: 1 documented, 4 not documented
not documented, by status and code:
     2  404 b
     1  - -
     1  400 b
documented, but did not occur (1 of 2):
        ErrUsernameNotLegal
`
	if d := cmp.Diff(want, tl.summary(example)); d != "" {
		t.Errorf("(-want +got):\n%s", d)
	}
}

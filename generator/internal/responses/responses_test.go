package responses

import (
	"errors"
	"fmt"
	"io"
	"strings"
	"testing"
	"testing/iotest"

	"github.com/google/go-cmp/cmp"
)

// show writes what was read for tests, a line for each response or error: "2: 404 map[A:[b]] body", "line 2: …".
func show(r io.Reader, limit int) string {
	var b strings.Builder
	for r, err := range all(r, limit) {
		if err != nil {
			fmt.Fprintln(&b, err)
			continue
		}
		fmt.Fprintf(&b, "%d: %d", r.Pos, r.Status)
		if len(r.Header) > 0 {
			fmt.Fprintf(&b, " %v", r.Header)
		}
		if r.Body != nil {
			fmt.Fprintf(&b, " %q", r.Body)
		}
		b.WriteByte('\n')
	}
	return b.String()
}

type test struct{ name, in, want string }

// check reads each input at once and byte by byte.
func check(t *testing.T, tests []test) {
	t.Helper()
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			if d := cmp.Diff(test.want, show(strings.NewReader(test.in), MaxSize)); d != "" {
				t.Errorf("(-want +got):\n%s", d)
			}
			if d := cmp.Diff(test.want, show(iotest.OneByteReader(strings.NewReader(test.in)), MaxSize)); d != "" {
				t.Errorf("byte by byte (-want +got):\n%s", d)
			}
		})
	}
}

func TestFormats(t *testing.T) {
	const archive = `{"log": {"version": "1.2", "entries": [{"response": {"status": 404, "headers": [], "content": {"text": "x"}}}]}}`
	check(t, []test{
		{"nothing", "", ""},
		{"blank", "\ufeff\r\n \n", ""},
		{"lines", `{"status":404,"body":"x"}`, "1: 404 \"x\"\n"},
		{"lines behind a mark", "\ufeff\n\n  {\"status\":404}\n", "3: 404\n"},
		{"lines with a log", `{"log":{"level":"info"},"status":404}`, "1: 404\n"},
		{"array", "\ufeff\r\n[{\"status\":404}]", "2: 404\n"},
		{"archive", archive, "1: 404 \"x\"\n"},
		{"archive on many lines", "\ufeff\n" + strings.ReplaceAll(archive, " ", "\r\n"), "7: 404 \"x\"\n"},
		{"dump", "\ufeff\n\nHTTP/1.1 404 Not Found\r\nA: b\r\n\r\nx", "3: 404 map[A:[b]] \"x\"\n"},
		{"text about HTTP", "HTTP/1.1 is old", "line 1: not {\"status\": 404, \"body\": \"…\"}: invalid character 'H' looking for beginning of value\n"},
		{"no head below the status", "HTTP/1.1 404 is\n\told", "" +
			"line 1: not {\"status\": 404, \"body\": \"…\"}: invalid character 'H' looking for beginning of value\n" +
			"line 2: not {\"status\": 404, \"body\": \"…\"}: invalid character 'o' looking for beginning of value\n"},
	})
}

func TestBroken(t *testing.T) {
	broken := errors.New("broken")
	for _, in := range []string{
		"", "{", "[", "[{}", "x\n", `{"log":{"entries":[{"response":{`, "HTTP/1.1 404 Not Found\n", "HTTP/1.1 404 Not Found\nA: b\n\nbody",
	} {
		var last error
		for _, err := range all(io.MultiReader(strings.NewReader(in), iotest.ErrReader(broken)), MaxSize) {
			last = err
		}
		if last != broken {
			t.Errorf("%q: got %v, want %v", in, last, broken)
		}
		if _, err := one(io.MultiReader(strings.NewReader(in), iotest.ErrReader(broken)), MaxSize); err != broken {
			t.Errorf("%q alone: got %v, want %v", in, err, broken)
		}
	}
}

// TestStop: whoever wants no more is given none.
func TestStop(t *testing.T) {
	for _, in := range []string{
		"{\"status\":404}\n{\"status\":404}\n", `[{"status":404},{"status":404}]`, "x\nx\n", "[1,1]",
		`{"log":{"entries":[{"response":{"status":404}},{"response":{"status":404}}]}}`, `{"log":{"entries":[1,1]}}`, `{"log":{"version":1}}{}`,
		"HTTP/2 404\n\nHTTP/2 404\n\n", "HTTP/2 404\nHTTP/2 404\n",
	} {
		n := 0
		for range all(strings.NewReader(in), MaxSize) {
			n++
			break
		}
		if n != 1 {
			t.Errorf("%q: got %d", in, n)
		}
	}
}

// TestSoon: a response is given before the next one is there.
func TestSoon(t *testing.T) {
	tests := []struct{ name, first, second string }{
		{"lines", `{"status":404,"body":"x"}` + "\n", `{"status":404}` + "\n"},
		{"array", `[{"status":404,"body":"x"}`, `,{"status":404}]`},
		{"archive", `{"log":{"entries":[{"response":{"status":404,"content":{"text":"x"}}`, `},{"response":{"status":404}}]}}`},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			r, w := io.Pipe()
			given := make(chan bool)
			go func() {
				io.WriteString(w, test.first)
				<-given
				io.WriteString(w, test.second)
				w.Close()
			}()
			n := 0
			for _, err := range All(r) {
				if n++; n == 1 {
					close(given)
				}
				if err != nil {
					t.Error(err)
				}
			}
			if n != 2 {
				t.Errorf("got %d responses, want 2", n)
			}
		})
	}
}

func TestOne(t *testing.T) {
	tests := []struct {
		name, in string
		status   int
		header   string
		body     string
		line     int
	}{
		{"body", `{"error":"x"}`, 0, "", `{"error":"x"}`, 1},
		{"body behind a mark", "\ufeff\n[]", 0, "", "\ufeff\n[]", 1},
		{"nothing", "", 0, "", "", 1},
		{"head", "HTTP/1.1 404 Not Found\r\nA: b\r\n\r\n{}\n\n", 404, "b", "{}\n\n", 1},
		{"pasted head", "\n\nHTTP/2 429\nA: b\n\n{}", 429, "b", "{}", 3},
		{"redirect", "HTTP/1.1 302 Found\r\nA: x\r\n\r\nHTTP/2 400 \r\nA: b\r\n\r\n{}", 400, "b", "{}", 4},
		{"no body", "HTTP/1.1 502 Bad Gateway\r\nA: b\r\n\r\n", 502, "b", "", 1},
		{"no end of the head", "HTTP/1.1 404 Not Found\r\nA: b\r\n", 0, "", "HTTP/1.1 404 Not Found\r\nA: b\r\n", 1},
		{"text about HTTP", "HTTP/1.1 is old\n\nreally", 0, "", "HTTP/1.1 is old\n\nreally", 1},
		{"HTTP in the body", "HTTP/2 404\nContent-Length: 1\n\n{}\nHTTP/2 400\n\n", 404, "", "{}\nHTTP/2 400\n\n", 1},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			r, err := One(strings.NewReader(test.in))
			if err != nil {
				t.Fatal(err)
			}
			if r.Status != test.status || r.Header.Get("A") != test.header || string(r.Body) != test.body || r.Pos != test.line {
				t.Errorf("got %d, %v, %q, line %d", r.Status, r.Header, r.Body, r.Pos)
			}
		})
	}
	if _, err := One(io.LimitReader(endless("x"), MaxSize+1)); err == nil || err.Error() != "it has more than 8 MiB" {
		t.Errorf("too long: got %v", err)
	}
}

// endless returns a stream of one text, again and again.
func endless(text string) io.Reader { return &again{text, text} }

type again struct{ text, rest string }

func (a *again) Read(p []byte) (n int, err error) {
	for n < len(p) {
		if a.rest == "" {
			a.rest = a.text
		}
		i := copy(p[n:], a.rest)
		n, a.rest = n+i, a.rest[i:]
	}
	return n, nil
}

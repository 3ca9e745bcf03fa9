package support

import (
	"bytes"
	"compress/gzip"
	"errors"
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"testing/iotest"
	"time"
)

func gzipped(text string) []byte {
	var b bytes.Buffer
	w := gzip.NewWriter(&b)
	io.WriteString(w, text)
	w.Close()
	return b.Bytes()
}

const refused = `{"error":"forbidden_op","error_description":"User: bob doesn't exist in group: 7"}`

// A client that asks for gzip itself gets it.
func TestGzip(t *testing.T) {
	body := gzipped(refused)
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Content-Encoding", r.Header.Get("Accept-Encoding"))
		w.WriteHeader(403)
		w.Write(body)
	}))
	defer server.Close()
	req, err := http.NewRequest(http.MethodGet, server.URL, nil)
	if err != nil {
		t.Fatal(err)
	}
	req.Header.Set("Accept-Encoding", "gzip")
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		t.Fatal(err)
	}
	defer resp.Body.Close()
	var e *Error
	if !errors.As(CheckResponse(resp), &e) || e.Reason != ErrNotInGroup || string(e.Body) != refused || e.Unwrap() != nil {
		t.Errorf("got %+v", e)
	}
	if again, err := io.ReadAll(resp.Body); !bytes.Equal(again, body) || err != nil {
		t.Errorf("the body is now %q, %v", again, err)
	}
	if e := ParseResponse(403, resp.Header, body); e == nil || e.Reason != ErrNotInGroup {
		t.Errorf("ParseResponse: got %+v", e)
	}
	if e := ParseError(403, body); e.Reason != ErrNotInGroup {
		t.Errorf("ParseError: got %+v", e)
	}
	if x := sample().Explain(403, nil, body); x.Reason != string(ErrNotInGroup) {
		t.Errorf("Explain: got %+v", x)
	}
}

// What can't be decoded is kept, and named.
func TestGzipBroken(t *testing.T) {
	whole := gzipped(refused)
	flipped := bytes.Clone(whole)
	flipped[len(flipped)-1] ^= 1
	for name, tt := range map[string]struct {
		body, want []byte
		err        error
	}{
		"checksum": {flipped, []byte(refused), gzip.ErrChecksum},
		"cut off":  {whole[:len(whole)-9], []byte(refused), io.ErrUnexpectedEOF},
		"header":   {whole[:5], whole[:5], io.ErrUnexpectedEOF},
		"no gzip":  {[]byte("\x1f\x8b\x08\x00<html> is no gzip"), []byte("\x1f\x8b\x08\x00<html> is no gzip"), nil},
	} {
		e := ParseError(502, tt.body)
		if e.Unwrap() == nil || tt.err != nil && !errors.Is(e, tt.err) || !bytes.HasPrefix(tt.want, e.Body) || len(e.Body) == 0 {
			t.Errorf("%s: got %v, body %q", name, e, e.Body)
		}
	}
}

// A small body that unfolds to a large one is read up to the limit; so is one that unfolds to nothing.
func TestGzipBomb(t *testing.T) {
	bomb := gzipped(strings.Repeat(" ", 64<<20))
	begin := time.Now()
	if e := ParseError(500, bomb); len(e.Body) != spec.response.maxBody {
		t.Errorf("%d bytes are kept", len(e.Body))
	}
	empty := bytes.Repeat(gzipped(""), 100_000)
	if e := ParseError(500, empty); len(e.Body) > spec.response.maxBody {
		t.Errorf("%d bytes are kept", len(e.Body))
	}
	if took := time.Since(begin); took > 5*time.Second {
		t.Errorf("it took %v", took)
	}
}

// A 2xx is read on only if it is JSON, behind gzip too.
func TestGzipErrorIf(t *testing.T) {
	c := catalog{index: spec.index, response: response{code: paths("code"), maxBody: 1 << 20, errorIf: []condition{{pointers: paths("code")}}}}
	for _, tt := range []struct {
		body string
		want bool
	}{
		{`{"code":7}`, true},
		{`{"code":7, "x":"` + strings.Repeat("ab", 5000) + `"}`, true},
		{`{"data":7}`, false},
		{"<html>", false},
	} {
		body := gzipped(tt.body)
		resp := respond(200, string(body))
		resp.Body = io.NopCloser(iotest.OneByteReader(bytes.NewReader(body)))
		if e := c.check(resp); (e != nil) != tt.want || e != nil && e.Code != "7" {
			t.Errorf("%.20s: got %v", tt.body, e)
		}
		if again, err := io.ReadAll(resp.Body); !bytes.Equal(again, body) || err != nil {
			t.Errorf("%.20s: the body is now %q, %v", tt.body, again, err)
		}
		if e := c.parseResponse(200, nil, body); (e != nil) != tt.want {
			t.Errorf("%.20s: got %v", tt.body, e)
		}
	}
	r, w := io.Pipe()
	go func() {
		z := gzip.NewWriter(w)
		io.WriteString(z, "data: {}\n")
		z.Flush()
	}()
	if e := c.check(&http.Response{StatusCode: 200, Body: r, ContentLength: -1}); e != nil { // a stream: it is not waited for
		t.Errorf("got %v", e)
	}
}

package responses

import (
	"bytes"
	"errors"
	"testing"
	"testing/iotest"
)

// FuzzResponses reads any bytes, as many responses and as one: what is read doesn't depend on how the bytes arrive, lines and statuses are
// possible, and nothing is longer than it may be.
func FuzzResponses(f *testing.F) {
	for _, seed := range []string{
		"\ufeff\n{\"status\":404,\"headers\":{\"A\":[\"b\"]},\"body\":{\"a\":1}}\r\n{\"body\":\"x\"}\n[]\nx",
		`[{"status":404,"headers":[{"name":"a","value":"b"}]},` + "\n" + `{"body":"\"]"},1 ,"a"] []`,
		`{"log":{"version":"1.2","entries":[{"request":{},"response":{"status":404,"content":{"text":"eA==","encoding":"base64"}}},{}]}}`,
		"HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 404 Not Found\r\nA: b\r\n c\r\nContent-Length: 2\r\n\r\n{}HTTP/2 400\nA: b\n\nHTTP/2 404\nx\nHTTP/2 401\n",
	} {
		f.Add([]byte(seed))
	}
	const limit = 200
	f.Fuzz(func(t *testing.T, src []byte) {
		got := show(bytes.NewReader(src), limit)
		if slow := show(iotest.OneByteReader(bytes.NewReader(src)), limit); slow != got {
			t.Errorf("byte by byte\n%s\nat once\n%s", slow, got)
		}
		line, last := 1, 1+bytes.Count(src, []byte("\n"))
		for r, err := range all(bytes.NewReader(src), limit) {
			var broken *Error
			if err != nil {
				if !errors.As(err, &broken) || broken.Line < 1 || broken.Line > last {
					t.Errorf("got %v of %d lines", err, last)
				}
				continue
			}
			if r.Pos < line || r.Pos > last || len(r.Body) > 3*limit || checkStatus(r.Status) != nil { // invalid UTF-8 becomes U+FFFD
				t.Errorf("got %+v behind line %d of %d", r, line, last)
			}
			line = r.Pos
		}
		r, err := one(bytes.NewReader(src), limit)
		if err == nil && (!bytes.HasSuffix(src, r.Body) || checkStatus(r.Status) != nil) {
			t.Errorf("alone: got %+v", r)
		}
	})
}

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

func TestFields(t *testing.T) {
	flat := response{code: paths("error"), message: paths("error_description")}
	nested := response{
		code:    append(paths("errors 0 code", "error code"), pointer{path: []string{"a/b~c"}}),
		message: paths("errors 0 message", "error message", ""),
	}
	for _, tt := range []struct {
		name          string
		r             response
		body          string
		code, message string
	}{
		{"usual", flat, `{"error":"forbidden_op","timestamp":1,"error_description":"no"}`, "forbidden_op", "no"},
		{"space", flat, " {\n \"error\" :\t\"a\" , \"error_description\" : \"b\" }\r\n", "a", "b"},
		{"byte order mark", flat, "\xEF\xBB\xBF{\"error\":\"a\"}", "a", ""},
		{"number", flat, `{"error":20404,"error_description":-1.5e3}`, "20404", "-1.5e3"},
		{"huge number", flat, `{"error":` + strings.Repeat("9", 400) + `}`, strings.Repeat("9", 400), ""},
		{"neither", flat, `{"error":true,"error_description":{"error_description":"no"}}`, "", ""},
		{"null", flat, `{"error":null,"error_description":[]}`, "", ""},
		{"escapes", flat, `{"\u0065rror":"a\/b","error_description":"\u7528\ud83d\ude00\n\"x\""}`, "a/b", "用😀\n\"x\""},
		{"broken UTF-8", flat, "{\"error\":\"\xff\"}", "\xff", ""},
		{"case", flat, `{"Error":"a","ERROR_DESCRIPTION":"b"}`, "", ""},
		{"last of two", flat, `{"error":"a","error":"b"}`, "b", ""},
		{"unknown members", flat, `{"x":{"error":"no"},"y":[{"error":"no"},"]}"],"error":"a","z":"}"}`, "a", ""},
		{"array of errors", nested, `{"errors":[{"code":1,"message":"one"},{"code":2}]}`, "1", "one"},
		{"in turn", nested, `{"errors":[],"error":{"code":"a","message":"b"}}`, "a", "b"},
		{"empty, in turn", nested, `{"errors":[{"code":"","message":""}],"error":{"code":"a","message":"b"}}`, "a", "b"},
		{"special characters", nested, `{"a/b~c":"d"}`, "d", ""},
		{"whole", nested, ` "plain" `, "", "plain"},
		{"past a scalar", nested, `{"errors":"no","error":7}`, "", ""},
		{"empty", flat, "", "", ""},
		{"HTML", flat, "<html><body>502 Bad Gateway</body></html>", "", ""},
		{"cut in a name", flat, `{"error":"forbidden_op","error_descr`, "forbidden_op", ""},
		{"cut in a value", flat, `{"error":"forbidden_op","error_description":"no`, "forbidden_op", ""},
		{"cut behind a value", flat, `{"error":"a","error_description":"b"`, "a", ""},
		{"cut in an array", nested, `{"errors":[{"code":1,"message":"one"},{"co`, "1", "one"},
		{"cut at once", flat, `{`, "", ""},
		{"cut HTML", flat, `<script>{"error":"a",`, "", ""},
		{"not JSON", flat, `{error: "a", "error": "b", `, "", ""},
		{"two values", flat, `{"error":"a"}{"error":"b"}`, "", ""},
		{"gzip", flat, "\x1f\x8b\x08\x00\x00", "", ""},
		{"deep", flat, `{"x":` + strings.Repeat("[", 9000) + strings.Repeat("]", 9000) + `,"error":"a"}`, "a", ""},
		{"too deep", flat, strings.Repeat(`{"error":`, 1e6), "", ""},
	} {
		c := catalog{response: tt.r}
		code, message := c.fields(0, nil, []byte(tt.body))
		if string(code) != tt.code || message != tt.message {
			t.Errorf("%s: got %q %q, want %q %q", tt.name, code, message, tt.code, tt.message)
		}
	}
}

func TestElement(t *testing.T) {
	for token, want := range map[string]string{
		"0": "1", "1": `[2,{"a":3}]`, "2": `"x]"`, "3": "", "-": "", "-1": "", "01": "", "": "", "99999999999999999999": "",
	} {
		var got []byte
		each([]byte(`[1, [2,{"a":3}] ,"x]"]`), []string{token}, anyElement, func(value []byte, _ int) bool { got = value; return false })
		if string(got) != want {
			t.Errorf("element %q: got %s, want %s", token, got, want)
		}
	}
}

// FuzzParseError compares what is read from a body with what encoding/json reads.
func FuzzParseError(f *testing.F) {
	for _, body := range []string{
		"", "null", "[]", `{"error":"a","error_description":"b"}`, `{"error":1,"error":{"error":2}}`, `{"a":[{},"\"",-1.0e5],"error":"\u00e9"}`,
		"\xEF\xBB\xBF{}", `{"\u0065rror":"x","error_description":["y"]}`, "<html>", `{"error":"`, `[[[[`,
	} {
		f.Add(body)
	}
	f.Fuzz(func(t *testing.T, body string) {
		e := ParseError(400, []byte(body))
		if string(e.Body) != body || e.StatusCode != 400 {
			t.Errorf("ParseError(400, %q) = %+v", body, *e)
		}
		doc := strings.TrimPrefix(body, bom)
		if !json.Valid([]byte(doc)) { // then what is whole of it, which is what it begins with, and what closes that
			mended := string(mend([]byte(doc)))
			if whole := strings.TrimRight(mended, "}]"); !strings.HasPrefix(strings.TrimLeft(doc, " \n\t\r"), whole) {
				t.Errorf("%q: mended to %q", body, mended)
			}
			doc = mended
		}
		var members map[string]any
		d := json.NewDecoder(strings.NewReader(doc))
		d.UseNumber()
		if d.Decode(&members) != nil {
			members = nil
		}
		if want := text(members["error"]); string(e.Code) != want && utf8.ValidString(body) {
			t.Errorf("%q: code %q, want %q", body, e.Code, want)
		}
		if want := text(members["error_description"]); e.Message != want && utf8.ValidString(body) {
			t.Errorf("%q: message %q, want %q", body, e.Message, want)
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

// Of several pointers to a code, the first that leads to a documented one counts.
func TestDocumentedCodes(t *testing.T) {
	k := NewCatalog([]Row{{Reason: "a", Code: "NOT_FOUND"}, {Reason: "b", Code: "17", Also: []string{"NO_CUP"}}}, nil, Response{}, nil)
	k.c.response = response{
		code: []pointer{
			{path: []string{"error", "code"}}, {path: []string{"error", "status"}, known: true}, {path: []string{"items", "*", "code"}},
			{path: []string{"__type"}, after: "#"}, {path: []string{"failure"}, word: true},
		},
		message: paths("error message", "items * text", "failure"),
	}
	for _, tt := range []struct{ name, body, code, message string }{
		{"the documented one before the first", `{"error":{"code":5,"status":"NOT_FOUND","message":"m"}}`, "NOT_FOUND", "m"},
		{"the first if none is documented", `{"error":{"code":5,"status":"OTHER"}}`, "5", ""},
		{"one that must be documented", `{"error":{"status":"OTHER"}}`, "", ""},
		{"another spelling", `{"error":{"code":5,"status":"NO_CUP"}}`, "NO_CUP", ""},
		{"any element, and the message beside it", `{"items":[{"code":"0","text":"fine"},{"code":"17","text":"no cup"}]}`, "17", "no cup"},
		{"the first element if none is documented", `{"items":[{"code":1,"text":"one"},{"code":2,"text":"two"}]}`, "1", "one"},
		{"no element", `{"items":[]}`, "", ""},
		{"no array", `{"items":{"*":{"code":1}}}`, "1", ""},
		{"behind a mark", `{"__type":"com.example.v1#NOT_FOUND"}`, "NOT_FOUND", ""},
		{"a word", `{"failure":"other"}`, "other", "other"},
		{"a message", `{"failure":"There is no cup"}`, "", "There is no cup"},
		{"without the mark", `{"__type":"NOT_FOUND"}`, "NOT_FOUND", ""},
	} {
		code, message := k.c.fields(0, nil, []byte(tt.body))
		if string(code) != tt.code || message != tt.message {
			t.Errorf("%s: got %q %q, want %q %q", tt.name, code, message, tt.code, tt.message)
		}
	}
}

// Conditions may look at several places, and at every element of an array.
func TestErrorIfMore(t *testing.T) {
	k := NewCatalog([]Row{{Reason: "a", Code: "-101"}}, nil, Response{}, nil)
	k.c.response = response{errorIf: []condition{
		{pointers: paths("success", "ok"), is: []string{"false", "0"}},
		{pointers: paths("messages * status"), not: []string{"0"}},
		{pointers: []pointer{{path: []string{"code"}, known: true}}},
	}}
	for body, want := range map[string]bool{
		`{"success":false}`: true, `{"success":true}`: false, `{"success":0}`: true, `{"success":"0"}`: true, `{"ok":false}`: true,
		`{"success":true,"ok":false}`: false, `{"success":null,"ok":false}`: true,
		`{"messages":[{"status":"0"},{"status":"4"}]}`: true, `{"messages":[{"status":"0"},{"status":0}]}`: false, `{"messages":[]}`: false,
		`{"code":-101}`: true, `{"code":"-101"}`: true, `{"code":-102}`: false,
		`{"messages":[{"status":null}]}`: false, `[1]`: false, `not JSON`: false,
	} {
		if got := k.c.reports(nil, []byte(body)); got != want {
			t.Errorf("%s: got %v, want %v", body, got, want)
		}
	}
}

// APIs that report errors with a 2xx status.
func TestErrorIf(t *testing.T) {
	c := catalog{name: "x", index: spec.index, response: response{
		code: paths("code"), maxBody: 100, errorIf: []condition{{pointers: paths("code"), not: []string{"0", `"OK"`, "[]"}}},
	}}
	for _, tt := range []struct {
		status int
		body   string
		failed bool
	}{
		{200, `{"code":7}`, true},
		{200, `{"code":0}`, false},
		{200, `{"code":"0"}`, false},
		{200, `{"code":"\u004fK"}`, false},
		{200, `{"code":[ ]}`, false},
		{200, `{"code":[1]}`, true},
		{200, `{"code":null}`, false},
		{200, `{}`, false},
		{200, ``, false},
		{200, `<html>`, false},
		{200, `{"code":7,"x":"` + strings.Repeat("x", 100) + `"}`, true},
		{200, `{"code":0,"x":"` + strings.Repeat("x", 100) + `"}`, false},
		{200, `{"x":"` + strings.Repeat("x", 100) + `","code":7}`, false},
		{302, `{"code":7}`, false},
		{404, `{"code":0}`, true},
	} {
		resp := respond(tt.status, tt.body)
		if got := c.check(resp) != nil; got != tt.failed {
			t.Errorf("%d %s: got %v, want %v", tt.status, tt.body, got, tt.failed)
		}
		if again, err := io.ReadAll(resp.Body); string(again) != tt.body || err != nil {
			t.Errorf("the body is now %q, %v", again, err)
		}
	}
}

// Nor is a stream of JSON values waited for when the first is there: it decides.
func TestErrorIfDoesNotWaitForMore(t *testing.T) {
	for body, want := range map[string]bool{
		"{\"event\":[1,\"}\\\"\"]}\n": false, `{"code":7}`: true, "{\"code\":0}\n": false, `[{"code":7}]`: false,
	} {
		c := catalog{response: response{maxBody: 1 << 20, errorIf: []condition{{pointers: paths("code"), not: []string{"0"}}}}}
		r, w := io.Pipe()
		checked := make(chan struct{})
		go func() { // byte by byte, and then nothing
			for i := range len(body) {
				w.Write([]byte(body[i : i+1]))
			}
			<-checked
			w.Close()
		}()
		resp := &http.Response{StatusCode: 200, Body: r, ContentLength: -1}
		if got := c.check(resp) != nil; got != want {
			t.Errorf("%q: got %v, want %v", body, got, want)
		}
		close(checked)
		if again, err := io.ReadAll(resp.Body); string(again) != body || err != nil {
			t.Errorf("the body is now %q, %v", again, err)
		}
	}
}

// A 2xx body that is no JSON may be a stream without an end: it is not waited for.
func TestErrorIfDoesNotWaitForStreams(t *testing.T) {
	c := catalog{response: response{maxBody: 1 << 20, errorIf: []condition{{pointers: paths("code")}}}}
	r, w := io.Pipe()
	go w.Write([]byte("\ndata: {}"))
	resp := &http.Response{StatusCode: 200, Body: r, ContentLength: -1}
	if e := c.check(resp); e != nil {
		t.Errorf("got %v", e)
	}
	got := make([]byte, 9)
	if _, err := io.ReadFull(resp.Body, got); err != nil || string(got) != "\ndata: {}" {
		t.Errorf("the body is now %q, %v", got, err)
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

// What looks like a code, or like success, and is none.
func TestNoCodes(t *testing.T) {
	k := NewCatalog([]Row{{Reason: "bad", Code: "400", ByCode: true}, {Reason: "limit", Code: "reach_limit", ByCode: true}, {Reason: "big"}},
		[]Template{template(2, "ext is too big")}, Response{}, nil)
	k.c.response = response{
		code:    append(paths("code", "a * b code", "errors * code"), pointer{path: []string{"error"}, word: true}, pointer{path: []string{"status"}, known: true}),
		message: paths("message", "errors * message", "warnings * message"), maxBody: 1000,
	}
	for _, tt := range []struct {
		name   string
		status int
		body   string
		code   string
		reason Reason
	}{
		{"the status beside another code", 400, `{"status":400,"code":"new_code","message":"other"}`, "new_code", ""},
		{"the status alone", 400, `{"status":400}`, "", ""},
		{"a documented number that is not the status", 422, `{"status":400}`, "400", "bad"},
		{"the name of the status", 401, `{"status":401,"error":"Unauthorized","message":"ext is too big"}`, "", "big"},
		{"a word that is no name", 401, `{"error":"unheard_of"}`, "unheard_of", ""},
		{"the message of another array", 400, `{"errors":[{"code":"x"}],"warnings":[{"message":"ext is too big"}]}`, "x", "big"},
		{"the message beside the code", 400, `{"errors":[{"code":"0","message":"ext is too big"},{"code":"x","message":"other"}]}`, "0", "big"},
	} {
		e := k.c.parse(tt.status, nil, []byte(tt.body))
		if string(e.Code) != tt.code || e.Reason != tt.reason {
			t.Errorf("%s: got code %q, %q, want %q, %q", tt.name, e.Code, e.Reason, tt.code, tt.reason)
		}
	}
	k.c.response.errorIf = []condition{{pointers: paths("code"), not: []string{`"0"`}}, {pointers: paths("ok"), is: []string{"false"}}}
	for body, want := range map[string]bool{
		`{"code":""}`: false, `{"code":false}`: false, `{"code":"00"}`: false, `{"code":-0}`: false, `{"code":0.0}`: false, `{"code":"a"}`: true,
		`{"ok":"false"}`: true, `{"ok":"true"}`: false, `{"ok":false}`: true,
	} {
		if got := k.c.reports(nil, []byte(body)); got != want {
			t.Errorf("%s: got %v, want %v", body, got, want)
		}
	}
}

// An error that is documented with a redirect's status is one if its code is there; any other redirect is none.
func TestDocumentedRedirect(t *testing.T) {
	k := NewCatalog([]Row{{Reason: "moved", Status: 301, Code: "PermanentRedirect", ByCode: true}, {Reason: "bad", Status: 400, Code: "bad", ByCode: true}},
		nil, sampleResponse, nil)
	for _, tt := range []struct {
		status int
		body   string
		want   Reason
		failed bool
	}{
		{301, `{"error":"PermanentRedirect"}`, "moved", true}, {301, `{"error":"other"}`, "", false}, {301, ``, "", false}, {301, `<html>`, "", false},
		{302, `{"error":"PermanentRedirect"}`, "", false}, {400, `{"error":"other"}`, "", true},
	} {
		e := k.c.check(respond(tt.status, tt.body))
		if (e != nil) != tt.failed || e != nil && e.Reason != tt.want {
			t.Errorf("%d %s: got %v", tt.status, tt.body, e)
		}
	}
}

package support

import (
	"io"
	"net/http"
	"strings"
	"testing"
	"testing/iotest"
)

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

// Braces in a body of another format end nothing.
func TestErrorIfReadsOtherFormatsWhole(t *testing.T) {
	c := catalog{response: response{maxBody: 1 << 20, errorIf: []condition{{pointers: paths("r code"), not: []string{"0"}}}}}
	c.response.formats, _ = formatsOf([]string{"xml"})
	resp := respond(200, `<r><note>{"a":[1]}</note><code>7</code></r>`)
	resp.Body = io.NopCloser(iotest.OneByteReader(resp.Body))
	if c.check(resp) == nil {
		t.Error("the error is missed")
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

package benchmarks

import (
	"bytes"
	"encoding/json"
	"errors"
	"io"
	"net/http"
	"testing"

	"github.com/errgen/errgen/generated/agorachat"
)

// A fields is a body as a program would declare it.
type fields struct {
	Error       string `json:"error"`
	Exception   string `json:"exception"`
	Timestamp   int64  `json:"timestamp"`
	Duration    int    `json:"duration"`
	Description string `json:"error_description"`
}

const (
	refusedBody = `{"error":"forbidden_op","exception":"com.easemob.group.exception.ForbiddenOpException",` +
		`"timestamp":1542544871049,"duration":0,` +
		`"error_description":"can not join this group, reason:user: user-10 already in group: 40659491815425"}`
	gatewayBody = "<html>\r\n<head><title>502 Bad Gateway</title></head>\r\n<body>\r\n" +
		"<center><h1>502 Bad Gateway</h1></center>\r\n<hr><center>nginx/1.18.0</center>\r\n</body>\r\n</html>\r\n"
)

// responses are what an API, and a gateway before it, answer with.
var responses = []struct {
	name   string
	status int
	body   string
	reason agorachat.Reason // "" if it is not documented
	json   bool
}{
	{"json", 403, refusedBody, agorachat.ErrAlreadyInGroup, true},
	{"html", 502, gatewayBody, "", false},
	{"empty", 504, "", "", false},
}

// A refusal is a response whose body can be read over and over.
type refusal struct {
	http.Response
	body bytes.Reader
}

func newRefusal(status int, body string) *refusal {
	r := &refusal{Response: http.Response{StatusCode: status, Header: http.Header{}, ContentLength: int64(len(body))}}
	r.rewind([]byte(body))
	return r
}

func (r *refusal) rewind(body []byte) {
	r.body.Reset(body)
	r.Body = io.NopCloser(&r.body)
}

func decode(r *http.Response) (f fields, err error) {
	err = json.NewDecoder(r.Body).Decode(&f)
	return f, err
}

// A response from its body to what a program knows of it. CheckResponse looks the error up, keeps the body as evidence and puts
// it back; the peers stop at two strings, or at an error that doesn't say which status was sent.
func BenchmarkResponse(b *testing.B) {
	for _, r := range responses {
		body := []byte(r.body)
		resp := newRefusal(r.status, r.body)
		bench := func(impl string, ok func() bool) {
			b.Run("body="+r.name+"/impl="+impl, func(b *testing.B) {
				b.ReportAllocs()
				for b.Loop() {
					resp.rewind(body)
					if !ok() {
						b.Fatal("wrong answer")
					}
				}
			})
		}
		bench("errgen", func() bool { return agorachat.ReasonOf(agorachat.CheckResponse(&resp.Response)) == r.reason })
		bench("decoder", func() bool {
			f, err := decode(&resp.Response)
			return (err == nil) == r.json && (f.Description != "") == r.json
		})
		bench("unmarshal", func() bool {
			var two struct {
				Error       string `json:"error"`
				Description string `json:"error_description"`
			}
			err := json.Unmarshal(body, &two)
			return (err == nil) == r.json && (two.Description != "") == r.json
		})
	}
}

func TestResponse(t *testing.T) {
	for _, r := range responses {
		resp := newRefusal(r.status, r.body)
		var e *agorachat.Error
		if err := agorachat.CheckResponse(&resp.Response); !errors.As(err, &e) || e.Reason != r.reason || string(e.Body) != r.body {
			t.Errorf("%s: CheckResponse: %#v", r.name, err)
		}
		resp.rewind([]byte(r.body))
		if f, err := decode(&resp.Response); r.json && (f.Error != string(e.Code) || f.Description != e.Message) || r.json != (err == nil) {
			t.Errorf("%s: Decode: %+v, %v", r.name, f, err)
		}
	}
}

package support

import (
	"encoding/json"
	"strconv"
	"strings"
	"testing"
)

// inner is an error of the sample catalogue as JSON.
const inner = `{"error":"illegal_argument","error_description":"username [bob] is not legal"}`

func wrapped(s string) string { return strconv.Quote(s) }

// An error within a response that is none itself is found, and Code and Message stay as they were sent.
func TestInner(t *testing.T) {
	for _, tt := range []struct {
		name, body, pointer string
		reason              Reason
	}{
		{"a text under another name", `{"message":"ext is too big"}`, "/message", ErrExtTooBig},
		{"a list under error", `{"error":["ext is too big"]}`, "/error/0", ErrExtTooBig},
		{"a list under errors", `{"errors":["nothing of the kind","ext is too big"]}`, "/errors/1", ErrExtTooBig},
		{"lists by field", `{"errors":{"ext/a~b":["ext is too big"]}}`, "/errors/ext~1a~0b/0", ErrExtTooBig},
		{"texts by field", `{"errors":{"ext":"ext is too big"}}`, "/errors/ext", ErrExtTooBig},
		{"objects in a list", `{"errors":[{"field":"ext","detail":"ext is too big"}]}`, "/errors/0/detail", ErrExtTooBig},
		{"a list of messages", `{"statusCode":400,"message":["ext is too big"]}`, "/message/0", ErrExtTooBig},
		{"beside a message that says nothing", `{"error_description":"bad input","errors":["ext is too big"]}`, "/errors/0", ErrExtTooBig},
		{"nothing but lists by field", `{"ext":["ext is too big"]}`, "/ext/0", ErrExtTooBig},
		{"nothing but a list", `["ext is too big"]`, "/0", ErrExtTooBig},
		{"nothing but a text", `"ext is too big"`, "", ErrExtTooBig},
		{"with its code", `{"error":"reach_limit","errors":["This request has reached api limit"]}`, "/errors/0", ErrReachLimit},

		{"in an error of a request", `{"requestError":{"serviceException":{"messageId":"X","text":"ext is too big"}}}`, "/requestError/serviceException/text", ErrExtTooBig},
		{"malformed", `oops {"error_description":"no","errors":["ext is too big",],}`, "/errors/0", ErrExtTooBig},
		{"under the name of a status", `{"badRequest":{"message":"ext is too big","code":400}}`, "/badRequest/message", ErrExtTooBig},
		{"under the error of a query", `{"query_error":"ext is too big"}`, "/query_error", ErrExtTooBig},
		{"with its code beside it", `{"errors":[{"error":"reach_limit","error_description":"This request has reached api limit"}]}`, "/errors/0/error_description", ErrReachLimit},
		{"lists by a field that is called title", `{"errors":{"title":["ext is too big"]}}`, "/errors/title/0", ErrExtTooBig},

		{"JSON in the message", `{"error_description":` + wrapped(inner) + `}`, "/error_description", ErrUsernameNotLegal},
		{"JSON in another text", `{"error_description":"no","metadata":{"raw":` + wrapped(inner) + `}}`, "/metadata/raw", ErrUsernameNotLegal},
		{"JSON behind words", `{"message":` + wrapped("API error (400): "+inner) + `}`, "/message", ErrUsernameNotLegal},
		{"JSON as Python prints it", `{"detail":"400: {'error': 'reach_limit', 'error_description': 'This request has reached api limit', 'x': None}"}`, "/detail", ErrReachLimit},
		{"JSON that is cut off", `{"detail":` + wrapped(inner[:len(inner)-1]+`,"trace":"at`) + `}`, "/detail", ErrUsernameNotLegal},
		{"nothing but JSON in a text", wrapped(inner), "", ErrUsernameNotLegal},
		{"JSON behind a gateway's code", `{"error":"upstream_failed","message":` + wrapped(inner) + `}`, "/message", ErrUsernameNotLegal},
		{"JSON with a status for a code", `{"detail":` + wrapped(`{"error":404,"error_description":"ext is too big"}`) + `}`, "/detail", ErrExtTooBig},
	} {
		e := ParseError(500, []byte(tt.body))
		if e.Reason != tt.reason || e.Inner == nil || e.Inner.Pointer != tt.pointer {
			t.Errorf("%s: got %+v, %+v", tt.name, e, e.Inner)
		}
		if tt.reason == ErrUsernameNotLegal && e.Params.Username != "bob" {
			t.Errorf("%s: got %+v", tt.name, e.Params)
		}
		if string(e.Body) != tt.body || e.StatusCode != 500 {
			t.Errorf("%s: got %+v", tt.name, e)
		}
		written, err := json.Marshal(e)
		if again := ParseError(500, written); err != nil || again.Reason != e.Reason || again.Message != e.Message || again.Code != e.Code {
			t.Errorf("%s: written as %s it comes back as %+v, %v", tt.name, written, again, err)
		}
	}
}

func TestInnerKeepsWhatWasSent(t *testing.T) {
	for _, tt := range []struct{ body, code, message string }{
		{`{"error":"upstream_failed","error_description":` + wrapped(inner) + `}`, "upstream_failed", inner},
		{`{"error_description":"no","raw":` + wrapped(inner) + `}`, "", "no"},
		{`{"raw":` + wrapped(inner) + `}`, "illegal_argument", "username [bob] is not legal"}, // there is no other
		{`{"error":"other","raw":` + wrapped(inner) + `}`, "other", "username [bob] is not legal"},
		{`{"errors":["ext is too big"]}`, "", "ext is too big"},
	} {
		if e := ParseError(500, []byte(tt.body)); e.Inner == nil || string(e.Code) != tt.code || e.Message != tt.message {
			t.Errorf("%s: got %+v", tt.body, e)
		}
	}
}

// What is not documented, what the response says otherwise, and what is not about the error names none.
func TestNoInner(t *testing.T) {
	for _, body := range []string{
		`{"errors":["ext is too big today"]}`,
		`{"detail":"{\"error\":\"unheard_of\",\"error_description\":\"something else\"}"}`,
		`{"detail":"{\"error\":\"unheard_of\",\"error_description\":\"username [bob] is not legal\"}"}`, // another code
		`{"error":"unheard_of","errors":["This request has reached api limit"]}`,                        // another code
		`{"error":"forbidden_op","error_description":"something else","detail":` + wrapped(inner) + `}`, // a documented code
		`{"error":"unheard_of","error_description":"This request has reached api limit","detail":` + wrapped(inner) + `}`,
		`{"error_description":"no","warnings":["ext is too big"]}`,
		`{"error_description":"no","data":{"title":"ext is too big"}}`,
		`{"error_description":"no","request":` + wrapped(inner) + `}`,
		`{"error_description":"no","error_details":{"request_body":` + wrapped(inner) + `}}`,
		`{"error_description":"no","example":{"error":"ext is too big"}}`,
		`{"detail":` + wrapped(`{"message":`+wrapped(inner)+`}`) + `}`,                            // two levels deep
		`{"errors":[{"error":"forbidden_op","error_description":"username [bob] is not legal"}]}`, // another code beside it
		`{"errors":[{"errorCode":"forbidden_op","message":"This request has reached api limit"}]}`,
		`{"error":{"code":"unheard_of","errors":[{"message":"This request has reached api limit"}]}}`,
		`{"error":"forbidden_op","errors":[{"error":"reach_limit","error_description":"This request has reached api limit"}]}`,
		`{"errors":[{"type":"field","msg":"Invalid value","value":"This request has reached api limit","path":"title"}]}`, // what the client sent
		`{"error":{"message":"title is invalid","value":"ext is too big"}}`,
		`{"error":{"message":"no","note":"ext is too big"}}`,
		`{"drawing":{"name":"ext is too big"}}`, `{"withdrawal":{"note":"ext is too big"}}`, `{"tags":["ext is too big"]}`,
		`{"error_description":"no","previous_error":"ext is too big"}`,
		`{"x":["ext is too big"],"y":1}`,
		`{}`, `[]`, `5`, `null`, `[[["ext is too big"]]]`,
	} {
		if e := ParseError(500, []byte(body)); e.Reason != "" || e.Inner != nil {
			t.Errorf("%s: got %+v", body, e)
		}
	}
	if e := ParseError(400, []byte(`{"error_description":"ext is too big","detail":`+wrapped(inner)+`}`)); e.Reason != ErrExtTooBig || e.Inner != nil {
		t.Errorf("the outer error is documented: got %+v", e)
	}
}

// One that would be found beyond the bounds is not.
func TestInnerIsBounded(t *testing.T) {
	texts := func(n int) string { return strings.Repeat(`"x",`, n) }
	holders := func(n int) string { return strings.Repeat(`"{'x':1}",`, n) }
	for body, found := range map[string]bool{
		`{"errors":[` + texts(maxTexts-1) + `"ext is too big"]}`:          true,
		`{"errors":[` + texts(maxTexts) + `"ext is too big"]}`:            false,
		`{"errors":[` + holders(maxNested-1) + wrapped(inner) + `]}`:      true,
		`{"errors":[` + holders(maxNested) + wrapped(inner) + `]}`:        false,
		strings.Repeat(`{"error":`, 8) + `"ext is too big"` + "}}}}}}}}":  true,
		strings.Repeat(`{"error":`, 9) + `"ext is too big"` + "}}}}}}}}}": false,
	} {
		if e := ParseError(500, []byte(body)); (e.Inner != nil) != found {
			t.Errorf("%.60s…: got %+v", body, e.Inner)
		}
	}
}

// An object within a response that a documented code stands in is its error, unless the response says another.
func TestInnerByCode(t *testing.T) {
	k := NewCatalog([]Row{{Reason: "a", Code: "A"}, {Reason: "b", Code: "B"}, {Reason: "c", Code: "C", ByCode: true}},
		[]Template{{Row: 1, Text: "limit \x00 reached today", Holes: []string{"L"}}}, sampleResponse, nil)
	for _, tt := range []struct{ body, reason, pointer string }{
		{`{"error":{"code":"A","message":"limit 5 reached today"}}`, "", ""},
		{`{"error":{"code":"B","message":"limit 5 reached today"}}`, "b", "/error/message"},
		{`{"errors":[{"code":"C","message":"who knows"}]}`, "c", "/errors/0"},
		{`{"errors":[{"code":"Z","message":"no"},{"error_code":"C"}]}`, "c", "/errors/1"},
		{`{"item":{"code":"C"}}`, "", ""},
		{`{"error":{"value":{"code":"C"}}}`, "", ""},
		{`{"error":{"code":"Z","message":"limit 5 reached today"}}`, "", ""},
	} {
		x := k.Explain(400, nil, []byte(tt.body))
		if x.Reason != tt.reason || x.Reason != "" && (x.Inner == nil || x.Inner.Pointer != tt.pointer) {
			t.Errorf("%s: got %q, %+v", tt.body, x.Reason, x.Inner)
		}
	}
}

// A message that is sent in pieces is documented all the same: nothing within the response takes its place.
func TestInnerBehindPieces(t *testing.T) {
	k := NewCatalog([]Row{{Reason: "outer", Code: "a"}, {Reason: "inner"}}, []Template{{Row: 0, Text: "café closed for good"}, {Row: 1, Text: "no tea today sir"}},
		sampleResponse, nil, Composition{"e\u0301", "é"})
	for _, message := range []string{"café closed for good", "cafe\u0301 closed for good"} {
		if x := k.Explain(400, nil, []byte(`{"error":"zz","error_description":"`+message+`","errors":["no tea today sir"]}`)); x.Inner != nil {
			t.Errorf("%+q: got %+v", message, x.Inner)
		}
	}
}

// Two errors are not equal if something else was found within them, and a log says what was.
func TestInnerIsShown(t *testing.T) {
	e := ParseError(500, []byte(`{"errors":["ext is too big"]}`))
	same, differs := *e, *e
	inner := *e.Inner
	same.Inner, differs.Inner = &inner, nil
	if !e.Equal(&same) || e.Equal(&differs) || differs.Equal(e) {
		t.Error("Equal takes no notice of Inner")
	}
	if got := LogAttr(e).String(); !strings.Contains(got, "/errors/0") {
		t.Errorf("got %s", got)
	}
}

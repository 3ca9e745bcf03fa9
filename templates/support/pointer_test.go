package support

import (
	"strings"
	"testing"
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
		{"no quotes around a name", flat, `{error: "a", "error": "b", `, "b", ""},
		{"not JSON", flat, `{error = "a"}`, "", ""},
		{"two values", flat, `{"error":"a"}{"error":"b"}`, "a", ""},
		{"gzip", flat, "\x1f\x8b\x08\x00\x00", "", ""},
		{"deep", flat, `{"x":` + strings.Repeat("[", 9000) + strings.Repeat("]", 9000) + `,"error":"a"}`, "a", ""},
		{"too deep", flat, strings.Repeat(`{"error":`, 1e6), "", ""},
	} {
		c := catalog{response: tt.r}
		in := c.fields(0, nil, []byte(tt.body))
		code, message := in.code, in.message
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
		in := k.c.fields(0, nil, []byte(tt.body))
		code, message := in.code, in.message
		if string(code) != tt.code || message != tt.message {
			t.Errorf("%s: got %q %q, want %q %q", tt.name, code, message, tt.code, tt.message)
		}
	}
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

// A text that is documented as a whole is no JSON, whatever braces it has.
func TestBracesInText(t *testing.T) {
	k := NewCatalog([]Row{{Reason: "document"}, {Reason: "c", Code: "c"}}, []Template{{Row: 0, Text: "cannot parse the document \x00 at all", Holes: []string{"D"}}},
		Response{Code: []Pointer{{Path: []string{"code"}}}, Message: []Pointer{{Path: []string{"message"}}}, MaxBody: 1000, Formats: []string{"text"}}, nil)
	for body, want := range map[string]string{
		`cannot parse the document {"message":"hi"} at all`: "", `cannot parse the document {"code":"c"} at all`: "", `Warning: {"code":"c"}`: "c",
	} {
		if x := k.Explain(400, nil, []byte(body)); x.Code != want || want == "" && x.Reason != "document" {
			t.Errorf("%s: got %+v", body, x)
		}
	}
}

// An object behind another one hides its texts only if it has fields.
func TestTextsBeforeAnotherObject(t *testing.T) {
	if e := ParseError(400, []byte("{\"errors\":[\"ext is too big\"]}\n{\"trace\":1}")); e.Reason != ErrExtTooBig {
		t.Errorf("got %+v", e)
	}
}

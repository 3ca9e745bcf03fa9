package support

import (
	"testing"
)

func TestInteger(t *testing.T) {
	for s, want := range map[string]string{
		"40003.0": "40003", "40003.000": "40003", "4.0003e4": "40003", "4.0003E+4": "40003", "400030e-1": "40003", "4e0": "4", "-1.0": "-1", "-32.7e3": "-32700",
		"12345678901234567.0": "12345678901234567", "1.2345678901234567e16": "12345678901234567", "9007199254740993.0": "9007199254740993",
		"0.0": "0", "-0.0": "0", "0e5": "0", "0.00e1": "0", "1e3": "1000", "00.0": "0",
		"40003": "", "40003.5": "", "4.00031e4": "", "1e-1": "", "": "", ".": "", ".5": "", "1e": "", "e5": "", "1e99999": "", "1e-99999": "", "1.2.3": "", "0x1e4": "", "1_0.0": "",
	} {
		if got := integer(s); got != want {
			t.Errorf("%q: got %q, want %q", s, got, want)
		}
	}
}

// The sample catalogue finds its own codes.
func TestSampleCodes(t *testing.T) {
	for _, c := range spec.codes.codes {
		if found := spec.codes.find(c.code); found == nil || found.code != c.code {
			t.Errorf("%s: got %v", c.code, found)
		}
	}
}

// A documented code is known in another spelling that means the same, and no other.
func TestRespelled(t *testing.T) {
	k := NewCatalog([]Row{
		{Reason: "a", Code: "40003"}, {Reason: "b", Code: "-7"}, {Reason: "c", Code: "12345678901234567"}, {Reason: "d", Code: "NO_CUP"}, {Reason: "e", Code: "4"},
		{Reason: "f", Code: "https://api.example.com/problems/no-cup"}, {Reason: "g", Code: "/problems/no-tea"}, {Reason: "h", Code: "milk-sour"},
		{Reason: "i", Code: "https://a.example.com/x/twice"}, {Reason: "j", Code: "https://b.example.com/x/twice"}, {Reason: "k", Code: "5e3"}, {Reason: "l", Code: "5000"},
	}, nil, Response{Code: []Pointer{{Path: []string{"code"}}}}, nil)
	for value, want := range map[string]Code{
		`40003`: "40003", `40003.0`: "40003", `4.0003e4`: "40003", `"40003 "`: "40003", `" 40003\n"`: "40003", `"40003.0"`: "40003", `-7.0`: "-7",
		`12345678901234567.0`: "12345678901234567", `"NO_CUP "`: "NO_CUP", `4.0`: "4", `"5e3"`: "5e3", `5e3`: "5e3", `5.0e3`: "5000",
		`"https://api.example.com/problems/no-cup/"`: "https://api.example.com/problems/no-cup",
		`"HTTPS://API.example.COM/problems/no-cup"`:  "https://api.example.com/problems/no-cup",
		`"/problems/no-cup"`:                         "https://api.example.com/problems/no-cup",
		`"https://any.example.com/problems/no-tea"`:  "/problems/no-tea",
		`"problems/no-tea/"`:                         "/problems/no-tea",
		`"https://api.example.com/p/milk-sour/"`:     "milk-sour", // the documents name the host
	} {
		if got, _, _ := k.c.codeIn(400, nil, []byte(`{"code":`+value+`}`)); got != want || k.c.codes.find(got) == nil {
			t.Errorf("%s: got %q, want %q", value, got, want)
		}
	}
	for value, want := range map[string]Code{
		`40003.5`: "40003.5", `40004.0`: "40004.0", `12345678901234568.0`: "12345678901234568.0", `"4.0"`: "4.0", `"40003.1"`: "40003.1", `"4.0003e4"`: "4.0003e4",
		`"https://other.example.com/problems/no-cup"`:  "https://other.example.com/problems/no-cup",
		`"https://api.example.com/problems/no-cups"`:   "https://api.example.com/problems/no-cups",
		`"https://api.example.com/Problems/No-Cup"`:    "https://api.example.com/Problems/No-Cup",
		`"https://api.example.com/v2/problems/no-tea"`: "https://api.example.com/v2/problems/no-tea",
		`"https://any.example.com/p/milk-sour"`:        "https://any.example.com/p/milk-sour",
		`"/x/twice"`:                                   "/x/twice", `"no-cup"`: "no-cup", `"/"`: "/", `"about:blank"`: "", `"About:Blank"`: "",
	} {
		if got, _, _ := k.c.codeIn(400, nil, []byte(`{"code":`+value+`}`)); got != want || k.c.codes.find(got) != nil {
			t.Errorf("%s: got %q, want %q", value, got, want)
		}
	}
}

// The type of a problem that has none is no code behind a mark either.
func TestBlankType(t *testing.T) {
	k := NewCatalog([]Row{{Reason: "a", Code: "blank"}}, nil, Response{Code: []Pointer{{Path: []string{"type"}, After: ":", Known: true}}}, nil)
	for body, want := range map[string]Code{`{"type":"about:blank"}`: "", `{"type":"urn:problem:blank"}`: "blank"} {
		if got := k.c.fields(400, nil, []byte(body)).code; got != want {
			t.Errorf("%s: got %q, want %q", body, got, want)
		}
	}
}

// An undocumented code that says no more than the status does not keep a message from being known.
func TestStatusForCode(t *testing.T) {
	const message = "This request has reached api limit."
	for code, known := range map[Code]bool{
		"Too Many Requests": true, "TOO_MANY_REQUESTS": true, "too many requests": true, "TooManyRequests": true, "429": true, "429 Too Many Requests": true,
		"": true, "reach_limit": true,
		"other": false, "Not Found": false, "404": false, "4290": false, "Too Many Requests 2": false, "Too Many": false, "forbidden_op": false, "Forbidden": false,
	} {
		reason, _ := Lookup(429, code, message)
		if (reason == ErrReachLimit) != known {
			t.Errorf("%s: got %q", code, reason)
		}
		e := NewError(429, code, message)
		if e.Code != code || (len(e.Candidates()) == 0) != known {
			t.Errorf("%s: got %+v, candidates %v", code, e, e.Candidates())
		}
	}
	for status, phrase := range map[int]Code{413: "Payload Too Large", 414: "URI Too Long", 416: "RANGE_NOT_SATISFIABLE", 422: "Unprocessable Content", 0: "Not Found"} {
		if reason, _ := Lookup(status, phrase, message); reason != ErrReachLimit {
			t.Errorf("%d %s: got %q", status, phrase, reason)
		}
	}
	k := NewCatalog([]Row{{Reason: "a", Status: 404, Code: "Not Found"}, {Reason: "b", Code: "17"}}, []Template{{Row: 0, Text: "no cup"}, {Row: 1, Text: "no tea"}}, Response{}, nil)
	if reason, _ := k.c.lookup(404, "Not Found", "no tea"); reason != "" {
		t.Errorf("a documented code: got %q", reason)
	}
}

// The last word of a problem's type may be a code; the number of a status, and what stands behind a question mark, is none.
func TestTypeOnAnyHost(t *testing.T) {
	k := NewCatalog([]Row{{Reason: "a", Code: "404"}, {Reason: "b", Code: "milk-sour"}, {Reason: "c", Code: "40003"}}, nil, Response{Code: []Pointer{{Path: []string{"type"}}}}, nil)
	for value, want := range map[string]bool{
		"https://any.example.com/p/milk-sour/": true, "https://any.example.com/p#milk-sour": true, "https://any.example.com/p/milk-sour?lang=en": true,
		"https://httpstatuses.io/404": false, "https://any.example.com/a?next=/404": false, "https://any.example.com/a?next=/milk-sour": false,
		"https://any.example.com/40003": false,
	} {
		if got := k.c.codes.find(k.c.fields(400, nil, []byte(`{"type":"`+value+`"}`)).code) != nil; got != want {
			t.Errorf("%s: got %v", value, got)
		}
	}
}

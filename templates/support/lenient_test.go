package support

import (
	"bytes"
	"encoding/json"
	"reflect"
	"strings"
	"testing"
	"time"
)

func TestMend(t *testing.T) {
	for _, tt := range []struct {
		name, text, doc string
		odd             bool
	}{
		{"JSON", ` {"a":[1,"b",null]} `, `{"a":[1,"b",null]}`, false},
		{"cut off", `{"a":1,"b":[2,{"c":"d`, `{"a":1,"b":[2,{}]}`, false},
		{"cut off in a number", `{"a":1,"b":12`, `{"a":1}`, false},
		{"a line feed in a text", "{\"a\":\"b\nc\"}", `{"a":"b\u000ac"}`, true},
		{"a NUL in a text", "{\"a\":\"b\x00c\"}", `{"a":"b\u0000c"}`, true},
		{"a comma at the end of an object", `{"a":1,}`, `{"a":1}`, true},
		{"a comma at the end of an array", `[1,2 , ]`, `[1,2]`, true},
		{"commas on end", `{,"a":1,,"b":[,2]}`, `{"a":1,"b":[2]}`, true},
		{"no number", `{"a":NaN,"b":-Infinity,"c":undefined}`, `{"a":null,"b":null,"c":null}`, true},
		{"a number in another notation", `{"a":007,"b":+1,"c":0x1F,"d":.5}`, `{"a":"007","b":"+1","c":"0x1F","d":".5"}`, true},
		{"Python", `{'a': None, 'b': [True, False], 'c': u'it\'s "d"', 'e': "it's"}`, `{"a":null,"b":[true,false],"c":"it's \"d\"","e":"it's"}`, true},
		{"JavaScript", `{a:'b',$c:1,}`, `{"a":"b","$c":1}`, true},
		{"escapes of no meaning", `{"a":"C:\dir\x41\u12"}`, `{"a":"C:\\dir\u0041\\u12"}`, true},
		{"two objects", `{"a":1} {"b":2}`, `{"a":1}`, true},
		{"more behind it", `{"a":1}]`, `{"a":1}`, true},
		{"the wrong bracket", `{"a":[1,2}`, `{"a":[]}`, true},
		{"quotes in a text", `{"a":1,"b":"the "red" one","c":2}`, `{"a":1}`, true},
		{"a quote and a comma in a text", `{"a":1,"b":"the "red", too","c":2}`, `{"a":1}`, true},
		{"a quote before a comma in a text", `{"a":1,"b":"red", too","c":2}`, `{"a":1}`, true},
		{"no comma", `{"a":1 "b":2}`, `{}`, true},
		{"no colon", `{"a","b":2}`, `{}`, true},
		{"a word", `{"a":1,"b":red}`, `{"a":1}`, true},
		{"a text", `"a"`, ``, false},
		{"nothing", ` `, ``, false},
		{"too deep", strings.Repeat("[", 20_000), ``, false},
	} {
		if in := mend([]byte(tt.text)); string(in.doc) != tt.doc || in.odd != tt.odd {
			t.Errorf("%s: got %s %v, want %s %v", tt.name, in.doc, in.odd, tt.doc, tt.odd)
		}
	}
}

func TestReadable(t *testing.T) {
	for body, want := range map[string]string{
		")]}'\n{\"a\":1}":      `{"a":1}`,
		")]}',\n[1]":           `[1]`,
		"for(;;);{\"a\":1}":    `{"a":1}`,
		bom + "{\"a\":1,}":     `{"a":1}`,
		"Error: {\"a\":1}":     ``, // of a failed response alone: see within
		`"a"`:                  `"a"`,
		"<html>{\"a\":1}":      ``,
		")]}'":                 ``,
		"0 {\"a\":1}\n":        ``,
		" \n\t{\"a\":\"b\"} ":  `{"a":"b"} `,
		"{\"a\":1}{\"a\":2}\n": `{"a":1}`,
	} {
		if got := new(response).readable([]byte(body)).doc; string(got) != want {
			t.Errorf("%q: got %q, want %q", body, got, want)
		}
	}
}

func TestWithin(t *testing.T) {
	for text, want := range map[string]string{
		`API error: {"a":1} (3rd try)`:                          `{"a":1}`,
		`callback({"a":1});`:                                    `{"a":1}`,
		`the field {name} of {'a': 1}`:                          `{"a":1}`,
		"<br />\n<b>Warning</b>: no x on line 3<br />{\"a\":1}": `{"a":1}`,
		`<html><script>x = {"a":1}</script></html>`:             ``,
		`<!DOCTYPE html><style>p{"a":1}`:                        ``,
		`<b>{"a":1}</b>`:                                        ``,
		`the field {name} is empty`:                             ``,
		`{ {  {`:                                                ``,
		``:                                                      ``,
	} {
		if got := within([]byte(text)).doc; string(got) != want {
			t.Errorf("%q: got %q, want %q", text, got, want)
		}
	}
}

// A body that is nearly JSON is read, and the Error says that it was malformed. One that is cut off is not.
func TestMalformed(t *testing.T) {
	const reached = `"error":"reach_limit","error_description":"This request has reached api limit."`
	for body, malformed := range map[string]bool{
		"{" + reached + "}":                             false,
		"{" + reached + `,"trace":"at ma`:               false,
		"{" + reached + ",}":                            true,
		"{\"trace\":\"a\nb\"," + reached + "}":          true,
		")]}'\n{" + reached + "}":                       true,
		"Notice: {" + reached + "}":                     true,
		"{" + reached + "}{\"error\":\"other\"}":        true,
		"{\"ok\":false}\n{\"id\":1}\n{" + reached + "}": true,
	} {
		e := ParseError(429, []byte(body))
		if e.Reason != ErrReachLimit || string(e.Body) != body {
			t.Errorf("%q: got %+v", body, e)
		}
		said := strings.HasSuffix(e.Error(), ": body: malformed JSON")
		if said != malformed || (e.Unwrap() != nil) != malformed {
			t.Errorf("%q: got %v", body, e)
		}
	}
	for _, body := range []string{"<html>", "no {thing}", `{"x":1,}`, ""} {
		if e := ParseError(502, []byte(body)); e.Unwrap() != nil || e.Reason != "" {
			t.Errorf("%q: got %v", body, e)
		}
	}
}

// A 2xx is taken for an error by what its body is, not by JSON somewhere in a text.
func TestMalformedSuccess(t *testing.T) {
	c := catalog{response: response{maxBody: 1 << 20, errorIf: []condition{{pointers: paths("code"), not: []string{"0", "200"}}}}}
	for body, want := range map[string]bool{
		`{"code":7,}`: true, `{"code":0,}`: false, ")]}'\n{\"code\":7}": true, `see {"code":7}`: false, `{"code":200.0}`: false, `{"code":2e2}`: false,
	} {
		if got := c.check(respond(200, body)) != nil; got != want {
			t.Errorf("%s: got %v, want %v", body, got, want)
		}
	}
}

// FuzzMend holds what is read of any bytes against encoding/json: valid JSON is read as it is there, whole or cut off; of anything else comes valid JSON,
// in no more steps than it has bytes, and one.
func FuzzMend(f *testing.F) {
	for _, text := range []string{
		`{"a":[1,2.5e3,"\u00e9\"",{}],"b":null}`, `[[],[{}],""]`, `{'a':None,}`, "{\"a\":\"\n\\x41\\q\"}", `{a:1,,"b":+07}`, `{"a":"b" c","d":1}`, `{}{`, `[}`,
		"Error: {\"a\":NaN}", "<b>{\"a\":1}",
	} {
		f.Add([]byte(text))
	}
	f.Fuzz(func(t *testing.T, text []byte) {
		m := mender{in: text, state: beforeValue}
		if start := skipSpace(text, 0); start < len(text) && (text[start] == '{' || text[start] == '[') {
			steps := 1
			for before := 0; m.step(); steps++ {
				if m.at <= before {
					t.Fatalf("%q: stands still at %d", text, m.at)
				}
				before = m.at
			}
			if steps > len(text)+1 || len(m.out) > 6*len(text) {
				t.Errorf("%q: %d steps, %q", text, steps, m.out)
			}
		}
		in := mend(text)
		if in.doc != nil && !json.Valid(in.doc) {
			t.Fatalf("%q: got %q", text, in.doc)
		}
		if within := within(text); within.doc != nil && !json.Valid(within.doc) {
			t.Fatalf("%q: got %q within", text, within.doc)
		}
		if in.doc == nil || !json.Valid(text) {
			return
		}
		if in.odd || len(in.rest) > 0 || !reflect.DeepEqual(decoded(t, in.doc), decoded(t, text)) {
			t.Errorf("%q: got %q, rest %q, odd %v", text, in.doc, in.rest, in.odd)
		}
		half := bytes.TrimRight(text[:len(text)/2], " \n\t\r")
		if in := mend(half); in.odd {
			t.Errorf("%q is cut off, not odd", half)
		}
	})
}

func decoded(t *testing.T, doc []byte) (v any) {
	d := json.NewDecoder(bytes.NewReader(doc))
	d.UseNumber()
	if err := d.Decode(&v); err != nil {
		t.Fatalf("%q: %v", doc, err)
	}
	return v
}

// What is made to be slow takes no longer than its length.
func TestMendIsLinear(t *testing.T) {
	const size = 1 << 18
	for _, piece := range []string{"{", "[", `{"`, `{"a":`, "{ ", "{  '", `{"a":1}`, `"a",`, `\`, "\x00", "a", " ", `{"error":"{'`, `{"error":[`, `{"error":{"message":"`} {
		for _, begin := range []string{"", "{\"a\":\"", "x", "["} {
			body := []byte(begin + strings.Repeat(piece, size/len(piece)))
			if start := time.Now(); ParseError(500, body) == nil || time.Since(start) > 2*time.Second {
				t.Errorf("%q…: %v", body[:20], time.Since(start))
			}
		}
	}
}

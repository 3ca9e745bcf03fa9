package evidence

import (
	"fmt"
	"net/http"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/errgen/errgen/templates/support"
)

// documents have the errors 1001 "no such cup", 1002 "the tea {X} is cold", NO_POT and 4, and 0 for success.
func documents() Documents {
	rows := []support.Row{{Reason: "cup", Code: "1001", ByCode: true}, {Reason: "tea", Code: "1002", ByCode: true}, {Reason: "pot", Code: "NO_POT", ByCode: true},
		{Reason: "lid", Code: "4", ByCode: true}}
	templates := []support.Template{{Row: 0, Text: "no such cup"}, {Row: 1, Text: "the tea \x00 is cold", Holes: []string{"X"}}}
	return Documents{Catalog: support.NewCatalog(rows, templates, support.Response{}, nil), Codes: []string{"1001", "1002", "NO_POT", "4"}}
}

// TestFind says what is found in responses, each a status and a body.
func TestFind(t *testing.T) {
	for _, c := range []struct {
		name, responses, want string
		successes             []string
	}{
		{"a code and a message", `
			400 {"err": {"no": 1001, "says": "No such cup."}, "status": 400}
			404 {"err": {"no": 1002, "says": "The tea Earl Grey is cold"}, "status": 404}
			404 {"err": {"no": 7, "says": "other"}, "status": 404}`,
			"code /err/no 2/3; message /err/says 2/3", nil},
		{"no HTTP status, and no count", `
			200 {"count": "4", "list": [{"status": "4", "text": "the lid is open"}], "http": 200}
			200 {"count": "4", "list": [{"status": "0"}, {"status": "1001", "text": "no cup"}], "http": 200}`,
			"code /list/*/status 2/2; message /list/*/text 0/2; error_if {pointer: {pointer: /list/*/status, documented: true}}; unsure", nil},
		{"a prefix, and another case", `
			400 {"kind": "com.example#no_pot", "message": "Pot is missing"}
			400 {"kind": "com.example#no_pot", "message": "Pot is missing"}`,
			`code {pointer: /kind, after: "#"} 2/2; message /message 0/2; fold`, nil},
		{"behind a mark", `
			400 {"__type": "com.example#NO_POT", "message": "Pot is missing"}`,
			`code {pointer: /__type, after: "#"} 1/1; message /message 0/1`, nil},
		{"what a success has", `
			200 {"code": 1001, "msg": "no such cup"}
			200 {"code": 0, "msg": "done", "data": {"code": 4}}
			200 {"code": 0, "msg": "done"}`,
			"code /code 1/3; message /msg 1/1; error_if {pointer: /code, not: [0]}", nil},
		{"a flag", `
			200 {"code": 1001, "msg": "no such cup", "success": false}
			200 {"msg": "done", "success": true}
			200 {"code": 77, "msg": "other", "success": false}`,
			"code /code 1/2; message /msg 1/1; error_if {pointer: /success, is: [false]}", nil},
		{"a flag among others that are false as well", `
			200 {"code": 1001, "msg": "no such cup", "retryable": false, "success": false}
			200 {"code": 1002, "msg": "cold", "retryable": false, "success": false}
			200 {"success": true, "data": {}}`,
			"code /code 2/2; message /msg 1/2; error_if {pointer: /success, is: [false]}", nil},
		{"no flag that is not true without an error", `
			200 {"code": 1001, "msg": "no such cup", "retryable": false}
			200 {"data": {}}`,
			"code /code 1/1; message /msg 1/1; error_if {pointer: {pointer: /code, documented: true}}", nil},
		{"with something behind it", `
			400 {"code": 1001} -- trace 17`,
			"code /code 1/1", nil},
		{"names that mean something in YAML", `
			400 {"code, x: [": 1001}`,
			`code "/code, x: [" 1/1`, nil},
		{"what the documents call success", `
			200 {"code": 1001, "msg": "no such cup"}
			200 {"code": 77, "msg": "other"}`,
			"code /code 1/2; message /msg 1/1; error_if {pointer: /code, not: [0]}", []string{"0"}},
		{"an object called error", `
			200 {"jsonrpc": "2.0", "error": {"code": 1001, "message": "gone"}}
			200 {"jsonrpc": "2.0", "result": {"code": 12}}`,
			"code /error/code 1/1; message /error/message 0/1; error_if {pointer: /error/code}", nil},
		{"two places", `
			400 {"code": 1001, "msg": "no such cup"}
			400 {"error": {"code": 1002, "message": "the tea is gone"}}`,
			"code /code 1/1, /error/code 1/1; message /msg 1/1, /error/message 0/1", nil},
		{"no JSON", `
			502 <html>`,
			"", nil},
		{"XML", `
			404 <Error><Code>NO_POT</Code><Message>Pot is missing</Message></Error>
			404 <Error><Code>1001</Code><Message>no such cup</Message></Error>
			502 <html>`,
			"code /Error/Code 2/2; message /Error/Message 1/2; formats xml", nil},
		{"a form beside JSON", `
			400 error=NO_POT&text=Pot+is+missing
			400 {"error": "1001", "text": "no such cup"}`,
			"code /error 2/2; message /text 1/2; formats form", nil},
		{"headers", `
			404 x-tea-errortype=com.example#NO_POT:http://example.com/ {"message": "Pot is missing"}
			404 x-tea-errortype=com.example#1001:http://example.com/ {"message": "no such cup"}
			404 x-tea-errortype=other`,
			`code {header: X-Tea-Errortype, after: "#", before: ":"} 2/3; message /message 1/2`, nil},
		{"headers with a 2xx", `
			200 x-code=NO_POT {"message": "Pot is missing"}
			200 x-code=1001 {"message": "no such cup"}`,
			`code {header: X-Code} 2/2; message /message 1/2; error_if {pointer: {header: X-Code, documented: true}}; unsure`, nil},
		{"nothing documented", `
			400 {"code": 77, "message": "What?"}`,
			"message /message 0/1", nil},
	} {
		t.Run(c.name, func(t *testing.T) {
			d := documents()
			d.Successes = c.successes
			collector := New(d)
			for line := range strings.Lines(strings.TrimSpace(c.responses)) {
				var status int
				before, body, _ := strings.Cut(strings.TrimSpace(line), " ")
				fmt.Sscan(before, &status)
				var header http.Header
				if name, rest, found := strings.Cut(body, "="); found && strings.HasPrefix(name, "x-") {
					value, rest, _ := strings.Cut(rest, " ")
					header, body = http.Header{name: {value}, "Date": {"Mon, 30 Nov"}}, rest
				}
				collector.Add(status, header, []byte(body))
			}
			if diff := cmp.Diff(c.want, described(collector.Find())); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
		})
	}
}

func described(f Found) string {
	var parts []string
	list := func(key string, all []Choice) {
		var texts []string
		for _, c := range all {
			texts = append(texts, fmt.Sprintf("%s %d/%d", c.Pointer, c.Holds, c.Present))
		}
		if len(texts) > 0 {
			parts = append(parts, key+" "+strings.Join(texts, ", "))
		}
	}
	list("code", f.Code)
	list("message", f.Message)
	for _, c := range f.ErrorIf {
		parts = append(parts, "error_if "+c.String())
	}
	if f.Unsure {
		parts = append(parts, "unsure")
	}
	if len(f.Formats) > 0 {
		parts = append(parts, "formats "+strings.Join(f.Formats, " "))
	}
	if f.Fold {
		parts = append(parts, "fold")
	}
	return strings.Join(parts, "; ")
}

// Hostile bodies cost no more than others of their size.
func TestBounds(t *testing.T) {
	c := New(documents())
	var wide strings.Builder
	wide.WriteString("{")
	for i := range 100_000 {
		fmt.Fprintf(&wide, `"k%d":1001,`, i)
	}
	wide.WriteString(`"code":1001}`)
	c.Add(400, nil, []byte(wide.String()))
	c.Add(400, nil, []byte(strings.Repeat("[", 9000)+strings.Repeat("]", 9000)))
	c.Add(400, nil, []byte(`{"a":{"a":{"a":{"a":{"a":{"a":{"a":{"a":{"a":{"a":{"a":1001}}}}}}}}}}}`))
	if n := len(c.places); n > maxPlaces {
		t.Errorf("%d places are kept", n)
	}
	for range 1000 {
		c.Add(400, nil, []byte("["+strings.Repeat("1001,", 1999)+"1]"))
	}
	if n := len(c.places["/*"].values); n > 1000*maxAlike || c.values > maxValues {
		t.Errorf("%d values are kept of one place, %d of all", n, c.values)
	}
	c.Find()
}

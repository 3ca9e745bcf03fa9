package support

import (
	"encoding/json"
	"encoding/xml"
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"testing/iotest"
	"time"
)

func TestReadXML(t *testing.T) {
	for _, tt := range []struct{ name, body, want string }{
		{"usual", `<?xml version="1.0" encoding="UTF-8"?>` + "\n<Error>\n <Code>NoSuchKey</Code><Message>No.</Message></Error>\n", `{"Error":{"Code":"NoSuchKey","Message":"No."}}`},
		{"several", `<R><E><C>a</C></E><X/><E><C>b</C></E></R>`, `{"R":{"E":[{"C":"a"},{"C":"b"}],"X":""}}`},
		{"namespaces", `<s:A xmlns:s="urn:x" xmlns="urn:y"><s:B xml:lang="en">c</s:B></s:A>`, `{"A":{"B":"c"}}`},
		{"attributes", `<rsp stat='fail'><err code="1" msg = "a > &quot;b&quot;" /></rsp>`, `{"rsp":{"err":"","err@code":"1","err@msg":"a > \"b\""},"rsp@stat":"fail"}`},
		{"entities", `<a>&lt;&gt;&amp;&apos;&#65;&#x42;</a>`, `{"a":"<>&'AB"}`},
		{"CDATA and comments", `<!-- < --><a>b<!-- c --><![CDATA[<d>&e]]></a>`, `{"a":"b<d>&e"}`},
		{"mixed", `<a>b<c>d</c>e</a>`, `{"a":{"c":"d"}}`},
		{"white space", "<a>\n\tb \"c\"\n d\\</a>", `{"a":"b \"c\"\u000a d\\"}`},
		{"byte order mark", bom + "<a>b</a>", `{"a":"b"}`},
		{"cut in a text", `<a><b>c</b><d>e`, `{"a":{"b":"c","d":null}}`},
		{"cut in a tag", `<a><b>c</b><d`, `{"a":{"b":"c"}}`},
		{"cut in CDATA", `<a><b>c</b><d><![CDATA[e`, `{"a":{"b":"c","d":null}}`},
		{"JSON", `{"a":"b"}`, ""},
		{"text", `a`, ""},
		{"nothing", ``, ""},
		{"no element", `<?xml version="1.0"?>`, ""},
		{"document type", `<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>`, ""},
		{"other entity", `<a>&nbsp;</a>`, ""},
		{"entity without an end", `<a>&amp</a>`, ""},
		{"no character", `<a>&#0;</a>`, ""},
		{"page", `<html><body>a<br>b</body></html>`, ""},
		{"not closed in order", `<a><b></a></b>`, ""},
		{"closed too often", `<a></a></b>`, ""},
		{"two roots", `<a/><b/>`, ""},
		{"text beside the root", `<a/>b`, ""},
		{"no name", `<a>1 < 2</a>`, ""},
		{"bare attribute", `<a b><c/></a>`, ""},
		{"deep", strings.Repeat("<a>", maxDepth+1), ""},
		{"many", "<a>" + strings.Repeat("<b/>", maxNodes) + "</a>", ""},
		{"many attributes", "<a" + strings.Repeat(` b=""`, maxNodes) + "/>", ""},
	} {
		if got := string(readXML([]byte(tt.body))); got != tt.want {
			t.Errorf("%s: got %s, want %s", tt.name, got, tt.want)
		}
	}
}

func TestReadForm(t *testing.T) {
	for body, want := range map[string]string{
		"error=invalid_grant&error_description=No+%22code%22%2E\n": `{"error":"invalid_grant","error_description":"No \"code\"."}`,
		"error=": `{"error":""}`,
		"a&b=c":  `{"a":"","b":"c"}`, "=a": "", "a=b c": "", "a=%zz": "", "<a b=c>": "", "": "", "a": "", `{"a"="b"}`: "",
		strings.Repeat("a", maxName+1) + "=b": "", strings.Repeat("a=b&", maxPairs) + "a=b": "",
	} {
		if got := string(readForm([]byte(body))); got != want {
			t.Errorf("%.80s: got %s, want %s", body, got, want)
		}
	}
}

// FuzzFormats compares what is read of XML with what encoding/xml takes for XML, and demands JSON of all that is read.
func FuzzFormats(f *testing.F) {
	for _, body := range []string{"", "<a/>", `<a b="c">&#x41;<d/><d>e</d><![CDATA[f]]></a>`, "a=b&c=%20", "<a><b>c</b", "\xff<a>", "<a:b>&lt;</a:b>", "There is no cup"} {
		f.Add(body)
	}
	k := NewCatalog([]Row{{Reason: "a", Code: "no_cup"}}, []Template{{Text: "There is no cup"}}, Response{Formats: []string{"xml", "form", "text"}, MaxBody: 1 << 20}, nil)
	f.Fuzz(func(t *testing.T, body string) {
		for _, read := range []func([]byte) []byte{readXML, readForm} {
			if doc := read([]byte(body)); doc != nil && !json.Valid(doc) {
				t.Errorf("%q: read as %s", body, doc)
			}
		}
		if readXML([]byte(body)) == nil && isSimple(body) {
			t.Errorf("%q is XML", body)
		}
		k.Explain(400, nil, []byte(body))
	})
}

// isSimple reports whether a text is XML without anything that is not read: only letters, spaces, and tags without attributes.
func isSimple(body string) bool {
	if strings.Trim(body, "abc<>/ ") != "" || !strings.HasPrefix(body, "<") || strings.HasSuffix(body, "/>") && strings.Contains(body, "/ >") {
		return false
	}
	d := xml.NewDecoder(strings.NewReader(body))
	depth, roots := 0, 0
	for {
		token, err := d.Token()
		if err != nil {
			return err == io.EOF && depth == 0 && roots == 1
		}
		switch v := token.(type) {
		case xml.StartElement:
			if len(v.Attr) > 0 {
				return false
			}
			if depth++; depth == 1 {
				roots++
			}
		case xml.EndElement:
			depth--
		case xml.CharData:
			if depth == 0 && strings.TrimSpace(string(v)) != "" {
				return false
			}
		}
	}
}

// formatted is a catalogue that reads all formats, and headers.
func formatted() *Catalog {
	rows := []Row{{Reason: "a", Code: "NoSuchKey", ByCode: true}, {Reason: "b", Code: "7"}, {Reason: "c", Code: "invalid_grant", ByCode: true}}
	templates := []Template{{Row: 1, Text: "There is no \x00 here.", Holes: []string{"X"}}}
	k := NewCatalog(rows, templates, Response{Formats: []string{"xml", "form", "text"}, MaxBody: 1 << 20}, nil)
	k.c.response.code = append([]pointer{{header: "X-Error-Code"}, {header: "X-Error-Type", after: "#", before: ":"}},
		paths("error", "Error Code", "Errors Error * Code", "rsp err@code")...)
	k.c.response.message = append([]pointer{{header: "X-Error-Message"}}, paths("error_description", "Error Message", "Errors Error * Message", "rsp err@msg")...)
	return k
}

func TestFormats(t *testing.T) {
	k := formatted()
	header := func(name, value string) http.Header { return http.Header{name: {value}} }
	for _, tt := range []struct {
		name          string
		header        http.Header
		body          string
		code, message string
	}{
		{"JSON all the same", nil, `{"error":"NoSuchKey"}`, "NoSuchKey", ""},
		{"XML", nil, `<Error><Code>NoSuchKey</Code><Message>No.</Message></Error>`, "NoSuchKey", "No."},
		{"several in XML", nil, `<Errors><Error><Code>x</Code><Message>y</Message></Error><Error><Code>NoSuchKey</Code><Message>No.</Message></Error></Errors>`, "NoSuchKey", "No."},
		{"attributes", nil, `<rsp stat="fail"><err code="7" msg="No."/></rsp>`, "7", "No."},
		{"form", nil, `error=invalid_grant&error_description=No+grant.`, "invalid_grant", "No grant."},
		{"text that is a message", nil, "There is no tea here\n", "", "There is no tea here"},
		{"text that is a code", nil, "NoSuchKey\r\n", "NoSuchKey", ""},
		{"a JSON string", nil, `"There is no tea here"`, "", "There is no tea here"},
		{"a JSON number", nil, `7`, "7", ""},
		{"other text", nil, "upstream connect error", "", ""},
		{"text in other JSON", nil, `["NoSuchKey"]`, "", ""},
		{"page", nil, "<p>There is no tea here", "", ""},
		{"header", header("X-Error-Code", " NoSuchKey "), "<html>", "NoSuchKey", ""},
		{"header between marks", header("X-Error-Type", "com.example#NoSuchKey:http://example.com/#x"), "", "NoSuchKey", ""},
		{"header without marks", header("X-Error-Type", "NoSuchKey"), "", "NoSuchKey", ""},
		{"header of another case", header("x-error-code", "NoSuchKey"), "", "", ""},
		{"documented code before the header's", header("X-Error-Code", "E1"), `{"error":"NoSuchKey"}`, "NoSuchKey", ""},
		{"message in a header", header("X-Error-Message", `No "tea"\`), `{"error":"7"}`, "7", `No "tea"\`},
		{"no header", header("X-Error-Code", ""), "", "", ""},
	} {
		in := k.c.fields(0, tt.header, []byte(tt.body))
		code, message := in.code, in.message
		if string(code) != tt.code || message != tt.message {
			t.Errorf("%s: got %q %q, want %q %q", tt.name, code, message, tt.code, tt.message)
		}
	}
}

// A package that was not asked for other formats reads JSON alone.
func TestJSONAlone(t *testing.T) {
	k := formatted()
	k.c.response.formats, k.c.response.text = formatsOf(nil)
	for _, body := range []string{`<Error><Code>NoSuchKey</Code></Error>`, "error=invalid_grant", "NoSuchKey", `"NoSuchKey"`} {
		if in := k.c.fields(0, nil, []byte(body)); in.code != "" || in.message != "" {
			code, message := in.code, in.message
			t.Errorf("%s: got %q %q", body, code, message)
		}
	}
}

// Of a 2xx, as much is read as may be of a format that has fields.
func TestErrorIfInFormats(t *testing.T) {
	k := formatted()
	k.c.response.errorIf = []condition{{pointers: append(paths("error", "Error Code"), pointer{header: "X-Error-Code"})}}
	for body, want := range map[string]bool{
		`<?xml version="1.0"?><Error><Code>NoSuchKey</Code></Error>`: true,
		`<Result><Key>a</Key></Result>`:                              false,
		`error=invalid_grant&error_description=No`:                   true,
		`access_token=abc&scope=`:                                    false,
		`NoSuchKey`:                                                  false,
	} {
		resp := respond(200, body)
		resp.Body = io.NopCloser(iotest.OneByteReader(strings.NewReader(body)))
		if got := k.c.check(resp) != nil; got != want {
			t.Errorf("%s: got %v", body, got)
		}
		if again, err := io.ReadAll(resp.Body); string(again) != body || err != nil {
			t.Errorf("the body is now %q, %v", again, err)
		}
	}
	resp := respond(200, "{}")
	resp.Header.Set("X-Error-Code", "NoSuchKey")
	if e := k.c.check(resp); e == nil || e.Reason != "a" {
		t.Errorf("a header: got %v", e)
	}
	download := respond(200, "")
	download.Body = io.NopCloser(io.MultiReader(strings.NewReader(strings.Repeat("a", 600)), iotest.ErrReader(io.ErrNoProgress)))
	if e := k.c.check(download); e != nil {
		t.Errorf("a download: got %v", e)
	}
	if again, _ := io.ReadAll(download.Body); len(again) != 600 {
		t.Errorf("%d bytes of the download are left", len(again))
	}
}

// A body that arrives byte by byte is not looked through again with each of them.
func TestSlowForm(t *testing.T) {
	k := formatted()
	k.c.response.errorIf = []condition{{pointers: paths("error")}}
	body := "a=" + strings.Repeat("b", 1<<18)
	resp := respond(200, body)
	resp.Body = io.NopCloser(iotest.OneByteReader(strings.NewReader(body)))
	begin := time.Now()
	if e := k.c.check(resp); e != nil {
		t.Errorf("got %v", e)
	}
	if took := time.Since(begin); took > 5*time.Second {
		t.Errorf("it took %v", took)
	}
}

// What is answered is found again, in headers too.
func TestServeHeaders(t *testing.T) {
	saved := spec.response
	defer func() { spec.response = saved }()
	spec.response.code = []pointer{{header: "X-Error-Code"}}
	spec.response.message = append([]pointer{{header: "X-Error-Message"}}, paths("m")...)
	w := httptest.NewRecorder()
	ServeError(w, ErrUsernameNotLegal.With(Params{Username: "bob"}))
	if body := w.Body.String(); body != `{"m":"username [bob] is not legal"}` || w.Header().Get("X-Error-Code") != string(CodeIllegalArgument) {
		t.Errorf("got %s, %v", body, w.Header())
	}
	if got := ReasonOf(CheckResponse(w.Result())); got != ErrUsernameNotLegal {
		t.Errorf("got %q", got)
	}
}

func TestAnyCase(t *testing.T) {
	rows := []Row{
		{Reason: "a", Code: "NoSuchKey", ByCode: true}, {Reason: "b", Code: "no_cup", Also: []string{"E_CUP"}}, {Reason: "c", Code: "Tea", ByCode: true},
		{Reason: "d", Code: "tea", ByCode: true},
	}
	templates := []Template{{Row: 1, Text: "There is no cup"}}
	k := NewCatalog(rows, templates, Response{AnyCase: true, Code: []Pointer{{Path: []string{"code"}}}, Message: []Pointer{{Path: []string{"message"}}}, MaxBody: 1 << 20}, nil)
	for _, tt := range []struct{ body, code, reason string }{
		{`{"code":"NOSUCHKEY"}`, "NoSuchKey", "a"},
		{`{"code":"NoSuchKey"}`, "NoSuchKey", "a"},
		{`{"code":"NO_CUP","message":"There is no cup"}`, "no_cup", "b"},
		{`{"code":"e_cup","message":"There is no cup"}`, "E_CUP", "b"},
		{`{"code":"tea"}`, "tea", "d"},
		{`{"code":"Tea"}`, "Tea", "c"},
		{`{"code":"TEA"}`, "TEA", ""}, // which of the two?
		{`{"code":"NoSuchKeys"}`, "NoSuchKeys", ""},
		{`{"code":"Noſuchkey"}`, "Noſuchkey", ""}, // a letter that is an s in other ways
	} {
		if x := k.Explain(400, nil, []byte(tt.body)); x.Code != tt.code || x.Reason != tt.reason {
			t.Errorf("%s: got %q %q, want %q %q", tt.body, x.Code, x.Reason, tt.code, tt.reason)
		}
	}
	if x := k.Lookup(400, "nosuchkey", ""); x.Reason != "a" {
		t.Errorf("Lookup: got %q", x.Reason)
	}
	if got := testing.AllocsPerRun(10, func() { k.identify(400, "nosuchkey", "") }); got != 0 {
		t.Errorf("%v allocations", got)
	}
	if x := NewCatalog(nil, nil, Response{AnyCase: true}, nil).Lookup(400, "nosuchkey", ""); x.Reason != "" {
		t.Errorf("without codes: got %q", x.Reason)
	}
	exact := NewCatalog(rows, templates, Response{}, nil)
	if x := exact.Lookup(400, "nosuchkey", ""); x.Reason != "" {
		t.Errorf("with regard to case: got %q", x.Reason)
	}
}

// A message with more behind the documented text is the code's error, if the code identifies one; what is more is in Message alone.
func TestDetailBehind(t *testing.T) {
	rows := []Row{{Reason: "a", Code: "7", ByCode: true}, {Reason: "b", Code: "8"}}
	templates := []Template{{Row: 0, Text: "Table not found"}, {Row: 1, Text: "Column not found"}}
	k := NewCatalog(rows, templates, sampleResponse, nil)
	for _, tt := range []struct{ code, message, reason string }{
		{"7", "Table not found: Table: x, hints: [req_id: 17]", "a"}, {"8", "Column not found: y", ""}, {"", "Table not found: z", ""},
	} {
		if x := k.Lookup(400, tt.code, tt.message); x.Reason != tt.reason || x.Message != tt.message || len(x.Params) > 0 {
			t.Errorf("%s %s: got %+v", tt.code, tt.message, x)
		}
	}
}

// Whatever a body is, reading it takes time in proportion to its length.
func TestHostileFormats(t *testing.T) {
	const size = 1 << 20
	k := formatted()
	for name, piece := range map[string]string{
		"elements": "<a>", "comments": "a<!--x-->", "instructions": "<?a?>", "CDATA": "<![CDATA[a]]>", "entities": "&amp;", "attributes": ` a="b"`,
		"open quotes": `<a b="`, "tags": "<", "pairs": "a=b&", "escapes": "%41", "texts": "There is no ", "words": "a",
	} {
		for _, before := range []string{"", "<a>", "<a ", "a="} {
			body := []byte(before + strings.Repeat(piece, size/len(piece)))
			begin := time.Now()
			k.Explain(400, nil, body)
			if took := time.Since(begin); took > time.Second {
				t.Errorf("%s behind %q: %v", name, before, took)
			}
		}
	}
}

const benchXML = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Error><Code>NoSuchKey</Code><Message>The specified key does not exist.</Message><Key>a/b.png</Key><RequestId>0000018A5E3C0C5F0000000000000001</RequestId></Error>`

func BenchmarkXML(b *testing.B) {
	body := []byte(benchXML)
	b.Run("errgen", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			if readXML(body) == nil {
				b.Fatal("not read")
			}
		}
	})
	b.Run("unmarshal", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			var v struct{ Code, Message string }
			if xml.Unmarshal(body, &v) != nil || v.Code == "" {
				b.Fatal("not read")
			}
		}
	})
}

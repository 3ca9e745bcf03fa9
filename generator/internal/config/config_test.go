package config

import (
	"reflect"
	"strings"
	"testing"
)

func TestLoad(t *testing.T) {
	const source = `# a comment
version: 1
package: agorachat
output: generated/agorachat
spec: [spec/*.md, more.md]
locale: ZH-hans
translations: {en: spec/en.md, pt-br: [a.md, b.md]}
comments: en
base_url: https://docs.example.com/api/
match: code
response: {code: [/error/code, {pointer: /a~1b~0c/0, after: "#", documented: true}, {header: x-amzn-errortype, after: "#", before: ":"}], message: /m, max_body: 64KiB, formats: [json, xml], code_case: ignore, error_if: [{pointer: /code, not: [0, "OK", true]}, {pointer: /ok, is: [false]}]}
retry: {statuses: [503], after: [{header: Retry-After}, {header: X-Reset, unit: unix_ms}, {pointer: /a/0, unit: ms}]}
columns: {Kind: note, Sorted: none}
rules: {cell-extra: off}
rows:
  - row: {status: 400, code: 007, message: "a: b", section: Users}
    name: ErrNotFound
    wire: ["user {Name}"]
    match: message
    retry: true
    code: [9, "8"]
`
	c, diags := Load("errgen.yaml", []byte(source))
	if len(diags) > 0 {
		t.Fatal(diags)
	}
	row := c.Rows[0]
	for _, tt := range []struct {
		what      string
		got, want any
	}{
		{"package", c.Package, "agorachat"},
		{"spec", c.Spec, []string{"spec/*.md", "more.md"}},
		{"locale", c.Locale, "zh-Hans"},
		{"translation", c.Translations[1].Locale, "pt-BR"},
		{"its documents", c.Translations[1].Spec, []string{"a.md", "b.md"}},
		{"comments", c.Comments, "en"},
		{"match", c.Match, "code"},
		{"code", c.Response.Code, []Pointer{{Path: []string{"error", "code"}}, {Path: []string{"a/b~c", "0"}, After: "#", Known: true}, {Header: "X-Amzn-Errortype", After: "#", Before: ":"}}},
		{"formats", c.Response.Formats, []string{"json", "xml"}},
		{"code_case", c.Response.AnyCase, true},
		{"message", c.Response.Message, []Pointer{{Path: []string{"m"}}}},
		{"max_body", c.Response.MaxBody, 64 << 10},
		{"error_if", c.Response.ErrorIf, []Condition{
			{Pointers: []Pointer{{Path: []string{"code"}}}, Not: []string{"0", `"OK"`, "true"}}, {Pointers: []Pointer{{Path: []string{"ok"}}}, Is: []string{"false"}},
		}},
		{"retry", c.Retry, Retry{[]int{503}, []Wait{{Header: "Retry-After", Unit: "s"}, {Header: "X-Reset", Unit: "unix_ms"}, {Path: []string{"a", "0"}, Unit: "ms"}}}},
		{"columns", c.Columns[1].Role, "none"},
		{"rules", c.Rules["cell-extra"], "off"},
		{"status", *row.Status, 400},
		{"code as written", *row.Code, "007"},
		{"row's message", *row.Message, "a: b"},
		{"section", *row.Section, "Users"},
		{"name without Err", row.Name, "NotFound"},
		{"wire", row.Wire[0].Value, "user {Name}"},
		{"its place", row.Wire[0].Pos.Column, 12},
		{"codes as sent", row.Codes, []string{"9", "8"}},
		{"row's match", row.Match, "message"},
		{"row's retry", *row.Retry, true},
	} {
		if !reflect.DeepEqual(tt.got, tt.want) {
			t.Errorf("%s: got %v, want %v", tt.what, tt.got, tt.want)
		}
	}
}

// Keys that are left out have defaults, which a file need not repeat.
func TestLoadDefaults(t *testing.T) {
	c, diags := Load("errgen.yaml", []byte("version: 1\nspec: a.md\n"))
	want := Default()
	want.Spec = []string{"a.md"}
	if len(diags) > 0 || !reflect.DeepEqual(c, want) {
		t.Errorf("got %+v, %v, want %+v", c, diags, want)
	}
}

// Positions count bytes, whatever stands before.
func TestLoadPositions(t *testing.T) {
	for source, want := range map[string]string{
		"version: 1\nresponse: {code: /状态码, mesage: /m}\n": "errgen.yaml:2:30",
		"version: 1\r\nspecs: a\r\n":                       "errgen.yaml:2:1",
		"":                                                 "errgen.yaml:1:1",
		"- a\n":                                            "errgen.yaml:1:1",
		"version: 1\na: &x [*x]\n":                         "errgen.yaml:2:1",
		"version: 1\nversion: 1\n":                         "errgen.yaml:2:1",
		"version: 1\npackage: {\n":                         "errgen.yaml:3:1",
		strings.Repeat("#", maxBytes+1):                    "errgen.yaml:1:1",
	} {
		_, diags := Load("errgen.yaml", []byte(source))
		if len(diags) == 0 || diags[0].Pos.String() != want {
			t.Errorf("%.40q: got %v, want a finding at %s", source, diags, want)
		}
	}
}

// FuzzLoad takes any bytes: no panic, and every finding lies in the file.
func FuzzLoad(f *testing.F) {
	f.Add([]byte("version: 1\nrows:\n  - row: {status: 400}\n    wire: [a, b]\n"))
	f.Add([]byte("a: &a [*a, *a]\n<<: *a\n? [x]\n: y\n"))
	f.Add([]byte("version: 1\nresponse: {error_if: {pointer: /a, not: [.inf, 0x1F, 1e400]}}\n"))
	f.Fuzz(func(t *testing.T, source []byte) {
		_, diags := Load("errgen.yaml", source)
		lines := strings.Split(strings.ReplaceAll(string(source), "\r", "\n"), "\n")
		for _, d := range diags {
			if d.Pos.Line < 1 || d.Pos.Line > len(lines) || d.Pos.Column < 1 {
				t.Errorf("outside of the file: %v", d)
			}
		}
	})
}

package main

import (
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"

	"github.com/errgen/errgen/generator"
)

// lines is a file for diagnostics to be about.
type lines []string

func (l lines) SourceLine(_ string, line int) (string, bool) {
	if line < 1 || line > len(l) {
		return "", false
	}
	return l[line-1], true
}

func TestWriteDiagnostic(t *testing.T) {
	src := lines{
		"| `400` | not_found | Not found. |",
		"| `400` | 未找到。| ｆｕｌｌ | 🙂 | e\u0301 | here |",
		"\t| a\t| here |",
		"",
		"| \x1b[31m | here |",
		"\ufeff| here |",
		"| \xff\xfe | here |",
	}
	at := func(line int, text string) generator.Diagnostic {
		return generator.Diagnostic{
			File: "a.md", Line: line, Column: strings.Index(src[line-1], text) + 1,
			Rule: "some-rule", Severity: "warning", Message: "wrong",
		}
	}
	tests := []struct {
		name string
		d    generator.Diagnostic
		want string
	}{
		{"plain", at(1, "not_found"), `
a.md:1:11: warning: wrong (some-rule)
    | ` + "`400`" + ` | not_found | Not found. |
              ^
`},
		{"wide", at(2, "here"), `
a.md:2:53: warning: wrong (some-rule)
    | ` + "`400`" + ` | 未找到。| ｆｕｌｌ | 🙂 | e` + "\u0301" + ` | here |
                                            ^
`},
		{"tab", at(3, "here"), `
a.md:3:8: warning: wrong (some-rule)
        | a | here |
              ^
`},
		{"control characters", at(5, "here"), `
a.md:5:11: warning: wrong (some-rule)
    | ` + "\ufffd" + `[31m | here |
              ^
`},
		{"BOM", at(6, "here"), `
a.md:6:6: warning: wrong (some-rule)
    ` + "\ufffd" + `| here |
       ^
`},
		{"no text", at(7, "here"), `
a.md:7:8: warning: wrong (some-rule)
    | ` + "\ufffd\ufffd" + ` | here |
           ^
`},
		{"empty line", generator.Diagnostic{File: "a.md", Line: 4, Column: 1, Rule: "r", Severity: "error", Message: "m"}, `
a.md:4:1: error: m (r)
`},
		{"after the end", generator.Diagnostic{File: "a.md", Line: 3, Column: 99, Rule: "r", Severity: "error", Message: "m"}, `
a.md:3:99: error: m (r)
        | a | here |
                    ^
`},
		{"no such line", generator.Diagnostic{File: "a.md", Line: 9, Column: 1, Rule: "r", Severity: "info", Message: "m"}, `
a.md:9:1: info: m (r)
`},
		{"file only", generator.Diagnostic{File: "a.md", Rule: "r", Severity: "error", Message: "m"}, `
a.md: error: m (r)
`},
		{"what to type", generator.Diagnostic{
			File: "a.md", Line: 1, Column: 1, Rule: "r", Severity: "error", Message: "m; say:\nrows:\n  - a\x1b",
		}, `
a.md:1:1: error: m; say: (r)
    | ` + "`400`" + ` | not_found | Not found. |
    ^
    rows:
      - a\x1b
`},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			var b strings.Builder
			writeDiagnostic(&b, test.d, src, style{})
			if d := cmp.Diff(strings.TrimPrefix(test.want, "\n"), b.String()); d != "" {
				t.Errorf("(-want +got):\n%s", d)
			}
		})
	}
}

func TestColour(t *testing.T) {
	var b strings.Builder
	d := generator.Diagnostic{File: "a.md", Line: 1, Column: 1, Rule: "r", Severity: "error", Message: "m"}
	writeDiagnostic(&b, d, lines{"x"}, style{colour: true})
	want := "\x1b[1ma.md:1:1\x1b[0m: \x1b[1;31merror\x1b[0m: m (r)\n    x\n    \x1b[1m^\x1b[0m\n"
	if got := b.String(); got != want {
		t.Errorf("got %q, want %q", got, want)
	}
}

// Whatever the line and the column, the excerpt fits, and the caret is under the byte.
func TestExcerpt(t *testing.T) {
	long := strings.Repeat("状态码 and text | ", 40)
	for column := 1; column <= len(long)+2; column++ {
		shown, indent := excerpt(long, column)
		if w := displayWidth(shown); w > excerptWidth {
			t.Fatalf("column %d: %d columns wide: %s", column, w, shown)
		}
		if column > len(long) {
			continue
		}
		start := column - 1
		for !utf8.RuneStart(long[start]) {
			start--
		}
		want, _ := utf8.DecodeRuneInString(long[start:])
		if got := runeAt(shown, indent); got != want && want != ' ' {
			t.Fatalf("column %d: the caret is under %q, want %q: %s", column, got, want, shown)
		}
	}
	if shown, indent := excerpt("short", 0); shown != "short" || indent != 0 {
		t.Errorf("no column: got %q, %d", shown, indent)
	}
}

// runeAt returns the character of s that begins after n columns.
func runeAt(s string, n int) rune {
	column := 0
	for _, r := range s {
		if column == n {
			return r
		}
		column += runeWidth(r)
	}
	return 0
}

func FuzzExcerpt(f *testing.F) {
	f.Add("| `400` | 未找到。|", 12)
	f.Add("\t\xff\u0301", 2)
	f.Fuzz(func(t *testing.T, line string, column int) {
		shown, indent := excerpt(line, column)
		if displayWidth(shown) > excerptWidth || indent < 0 || indent > excerptWidth {
			t.Errorf("%d columns, caret after %d", displayWidth(shown), indent)
		}
		if strings.IndexFunc(shown, hostile) >= 0 {
			t.Errorf("control characters in %q", shown)
		}
	})
}

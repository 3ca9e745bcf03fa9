package markdown

import (
	"bytes"
	"fmt"
	"testing"
	"time"
)

// FuzzParse holds any bytes to what checkDocument says.
func FuzzParse(f *testing.F) {
	for _, seed := range []string{
		"# Errors\n\n| Code | Message |\n| --- | :-: |\n| `400` | Bad \\| request |\n| 401\n| a | b | c |\n",
		"\ufeff| a | b |\r\n|---|---|\r\n| 1 | 2 |\r\n",
		"---\ntitle: x\n---\na | b\r--|--\r1 | 2\r",
		"+++\na = 1\n+++\n- one\n  - two\n\n    | a | b |\n    |---|---|\n    | `1` |\n",
		"> | a |\n> |---|\n> | *x* **y** ~~z~~ ![i](j) [k][l] <http://m> |\n\n[l]: n 'o'\n",
		"| a |\n|---|\n| <code>E<wbr/>_F</code><br><ul><li>x</li></ul> <X> <time> <a href=\"b\">c</a> &lt;&#0;&amp; |\n",
		"a\n-:\n-\n\n<details>\n| a | b |\n|---|---|\n\n<Tab>\n| a | b |\n|---|---|\n</Tab>\n",
		"| a | b | c |\n|---|---|\n\n|---|---|\n| stray | row |\n<!-- c -->\n| d | e |\n",
		"Setext\n======\n# `x` {#id}\n\xff\xfe\x00\u200b\u00a0 a\\\nb  \nc\n",
		"    | a | b |\n    |---|---|\n\n```\n| a | b |\n|---|---|\n",
		"| 状态码 | 说明 |\n|:--|--:|\n| “*” | %*.*s 和 %*.*s |\n* | x\n",
		"|\n-|\n|\n||\n\\|\n",
		"<table>\r\n<thead><tr><th rowspan=2>a<th colspan=2>b\r\n<tr><th>c</thead>\r\n\r\n<tr><td>\r\n\r\n**1** `x`\r\n\r\n<td><br>&lt;<X> <!-- c --></table>",
		"> <table><tr><td colspan=3>a</td></tr>\n> <tr><td>b<td>c\n>\n> - d\n>\n>     <tr><td rowspan=0>e<td><pre>f\n> g</pre>\n\n# h\n",
		"x <table><tr><td>a\n\n| b |\n|---|\n\n</table> y <table>\n```\nz\n```\n<caption>w</caption><tr><td/>",
		"<ul><li>a\n\n    <li>b</li>\n\n`c`\n\n<dl><dt>d<dt>e\n<dd>f<pre>\n g</pre></ul>\n\n<h2>h <b>i\n</h2>\n> <ol>\n> <li>\n>\n> j</li>\n",
		"`A`\n: one\n  two\n\n: three\n\nB\n\n: *f\n  o*\nC\n: x\n<!-- y -->\n\n{/* z */}\n",
	} {
		f.Add([]byte(seed))
	}
	limits := Limits{Bytes: 1 << 16, Lines: 1 << 10, Cells: 1 << 10, Depth: 10, Work: 1 << 20}
	f.Fuzz(func(t *testing.T, src []byte) {
		stuck := time.AfterFunc(5*time.Second, func() { panic(fmt.Sprintf("parsing takes forever: %q", src)) })
		before := bytes.Clone(src)
		doc, diags := Parse("fuzz.md", src, limits)
		stuck.Stop()
		if !bytes.Equal(src, before) {
			t.Error("the document is changed")
		}
		checkDocument(t, doc)
		for _, d := range diags {
			checker{t, doc, lines(doc)}.position(d.Pos)
			if d.Rule == "parser-failed" {
				t.Error(d)
			}
		}
	})
}

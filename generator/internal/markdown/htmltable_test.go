package markdown

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestHTMLTables(t *testing.T) {
	run(t, []specification{
		{"head and body", "<table>\n<thead><tr><th>Code</th><th>Message</th></tr></thead>\n<tbody>\n<tr><td> 400 </td>\n<td>No</td></tr>\n</tbody>\n</table>\n", `
2:16 html grid: [2:16 Code] [2:29 Message]
4:1 row: [4:10 400] [5:5 No]
`},
		{"the first row is the header", "<table>\n<tr><td>Code</td><td>Message</td></tr>\n<tr><td>400</td><td>No</td></tr>\n</table>\n", `
2:9 html grid: [2:9 Code] [2:22 Message]
3:1 row: [3:9 400] [3:21 No]
`},
		{"closing tags are left out, in any case", "<TABLE>\n<TR><TH>a<TH>b\n<TR><TD>1<TD>2\n</TABLE>\n", `
2:9 html grid: [2:9 a] [2:14 b]
3:1 row: [3:9 1] [3:14 2]
`},
		{"blank lines between rows and cells", "<table>\n\n<tr>\n<th>a</th>\n\n<th>b</th>\n</tr>\n\n    <tr>\n\n        <td>1</td>\n        <td>2</td>\n    </tr>\n\n</table>\n\nAfter.\n", `
4:5 html grid: [4:5 a] [6:5 b]
9:5 row: [11:13 1] [12:13 2]
17:1 paragraph: After.
`},
		{"Markdown between blank lines", "<table>\n<tr><th>a</th><th>b</th></tr>\n<tr>\n<td>\n\n**x** and `y`\n\n- one\n- two\n\n</td>\n<td>z</td></tr>\n</table>\n", `
2:9 html grid: [2:9 a] [2:19 b]
3:1 row: [6:3 x and y/one/two] [12:5 z]
`},
		{"HTML in cells", "<table>\n<tr><th>a</th></tr>\n<tr><td>p<br>q &lt;r&gt;&nbsp;<b>s</b>\n  t `u`<ul><li>v</li><li>w</li></ul></td></tr>\n</table>\n", `
2:9 html grid: [2:9 a]
3:1 row: [3:9 p/q <r> s t u/v/w]
`},
		{"placeholders are no tags", "<table>\n<tr><th>a</th></tr>\n<tr><td>group <group id> of <title> at <https://example.com></td></tr>\n</table>\n", `
2:9 html grid: [2:9 a]
3:1 row: [3:9 group <group id> of <title> at <https://example.com>]
`},
		{"rowspan", "<table>\n<tr><th>a</th><th>b</th></tr>\n<tr><td rowspan=2>1</td><td>x</td></tr>\n<tr><td>y</td></tr>\n<tr><td>2</td><td rowspan=\"9\">z</td></tr>\n" +
			"<tr></tr>\n<tr><td>3</td></tr>\n</table>\n", `
2:9 html grid: [2:9 a] [2:19 b]
3:1 row: [3:19 1] [3:29 x]
4:1 row: [^3:19 1] [4:9 y]
5:1 row: [5:9 2] [5:31 z]
7:1 row: [7:9 3] [^5:31 z]
`},
		{"rowspan ends with its group, 0 means to its end", "<table>\n<tbody><tr><td>a<td>b</tr><tr><td rowspan=0>1<td>2</tr><tr><td>3</tr></tbody>\n" +
			"<tbody><tr><td>4<td>5</tr></tbody></table>\n", `
2:16 html grid: [2:16 a] [2:21 b]
2:27 row: [2:45 1] [2:50 2]
2:56 row: [^2:45 1] [2:64 3]
3:8 row: [3:16 4] [3:21 5]
`},
		{"colspan", "<table>\n<tr><th colspan={2}>a</th><th>c</th></tr>\n<tr><td>1</td><td colSpan=\"7\">2</td></tr>\n</table>\n", `
2:21 html grid: [2:21 a] [^2:21 a] [2:31 c]
3:1 row: [3:9 1] [3:31 2] [^3:31 2]
`},
		{"header in two rows", "<table><thead>\n<tr><th rowspan=2>a</th><th colspan=2>b</th></tr>\n<tr><th>c</th><th>d</th></tr></thead>\n<tr><td>1<td>2<td>3</table>\n", `
2:19 html grid: [^2:19 a] [3:9 c] [3:19 d]
4:1 row: [4:9 1] [4:14 2] [4:19 3]
`},
		{"labels from side to side are no rows", "<table>\n<caption>All</caption>\n<tr><th>a<th>b</tr>\n<tr><td>1<td>2</tr>\n<tr><td colspan=2><b>More</b></tr>\n<tr><td>3<td>4</tr>\n</table>\n", `
3:9 html grid: [3:9 a] [3:14 b]
4:1 row in All: [4:9 1] [4:14 2]
6:1 row in More: [6:9 3] [6:14 4]
`},
		{"a header below rows begins another grid", "<table>\n<tr><th>a<th>b</tr>\n<tr><td>1<td>2</tr>\n<tr><th>c<th>d</tr>\n<tr><td>3<td>4</tr>\n</table>\n", `
2:9 html grid: [2:9 a] [2:14 b]
3:1 row: [3:9 1] [3:14 2]
4:9 html grid: [4:9 c] [4:14 d]
5:1 row: [5:9 3] [5:14 4]
`},
		{"row headers", "<table>\n<tr><th>a</th><th>b</th></tr>\n<tr><th>1</th><td>2</td></tr>\n</table>\n", `
2:9 html grid: [2:9 a] [2:19 b]
3:1 row: [3:9 1] [3:19 2]
`},
		{"several in a block, in a list and in a quote", "<table><tr><td>a<tr><td>1</table> <table><tr><td>b<tr><td>2</table>\n\n- x\n\n  <table><tr><td>c\n  <tr><td>3</table>\n\n> <table><tr><td>d\n>\n> <tr><td>4</table>\n", `
1:16 html grid: [1:16 a]
1:17 row: [1:25 1]
1:50 html grid: [1:50 b]
1:51 row: [1:59 2]
3:3 item 1: x
5:18 html grid: [5:18 c]
6:3 row: [6:11 3]
8:18 html grid: [8:18 d]
10:3 row: [10:11 4]
`},
		{"a table in a cell is text", "<table>\n<tr><td>a<td>b\n<tr><td>1<td><table><tr><td>x<td>y</tr></table> z\n</table>\n", `
2:9 html grid: [2:9 a] [2:14 b]
3:1 row: [3:9 1] [3:29 x y/z]
`},
		{"a Markdown table in a cell is a grid", "<table><tr><td>\n\n| a |\n|---|\n| 1 |\n\n</td></tr></table>\n", `
3:3 grid: [3:3 a]
5:1 row: [5:3 1]
`},
		{"short and long rows", "<table>\n<tr><td>a<td>b</tr>\n<tr><td>1</tr>\n<tr><td>1<td>2<td>3</tr>\n</table>\n", `
2:9 html grid: [2:9 a] [2:14 b]
3:1 row: [3:9 1]
4:1 row: [4:9 1] [4:14 2] [4:19 3]
3:10 warning cell-missing
4:19 warning cell-extra
`},
		{"never ended", "<table>\n<tr><td>a<td>b</tr>\n<tr><td>1<td>2</tr>\n\nText.\n\n# H\n\n<table>\n<tr><td>c\n<tr><td>3\n", `
2:9 html grid: [2:9 a] [2:14 b]
3:1 row: [3:9 1] [3:14 2]
5:1 paragraph: Text.
7:3 heading 1 H
10:9 html grid under H: [10:9 c]
11:1 row: [11:9 3]
1:1 warning table-malformed
9:1 warning table-malformed
`},
		{"text outside of cells", "<table>\n<tr>a<td>b</tr>\n<tr><td>1</tr>\n</table>\n", `
2:10 html grid: [2:10 b]
3:1 row: [3:9 1]
2:5 warning table-malformed
`},
		{"behind text", "See <table><tr><td>a</td></tr><tr><td>1</td></tr></table>\n", `
1:1 paragraph: See/a/1
1:20 html grid: [1:20 a]
1:31 row: [1:39 1]
`},
		{"only for layout", "<table><tr><td>a note</td></tr></table>\n\n<table><tr><td></td></tr><tr><td><img src=x></td></tr></table>\n", ``},
		{"an example in code, or commented out", "```html\n<table><tr><td>a<tr><td>b</table>\n```\n\n    <table><tr><td>a<tr><td>b</table>\n\n<!-- <table><tr><td>a<tr><td>b</table> -->\n", `
2:1 code html: <table><tr><td>a<tr><td>b</table>
7:1 comment <table><tr><td>a<tr><td>b</table>
`},
		{"preformatted, and a block of code", "<table><tr><td>a\n<tr><td><pre>p\n  q</pre>\n\n```\nx\n\ny\n```\n\n</table>\n", `
1:16 html grid: [1:16 a]
2:1 row: [2:14 p/q/x/y]
`},
	})
}

func TestHTMLCell(t *testing.T) {
	doc, _ := Parse("doc.md", []byte("<table><tr><td>a<tr><td> <p><code>E_<wbr>1</code></p> see <a href=\"x.md?a=1&amp;b\">the `doc`</a>, `y` </table>"), Limits{})
	got := doc.Blocks[0].(*Grid).Rows[0].Cells[0].Inline
	want := Inline{
		Source: "E_<wbr>1</code></p> see <a href=\"x.md?a=1&amp;b\">the `doc`</a>, `y`",
		Text:   "E_1\nsee the doc, y",
		Code:   []string{"E_1", "doc", "y"},
		Links:  []Link{{Text: "the doc", Target: "x.md?a=1&b"}},
		Spans: []Span{
			{Text: "E_1", Code: true}, {Text: "\nsee "}, {Text: "the ", Link: "x.md?a=1&b"}, {Text: "doc", Code: true, Link: "x.md?a=1&b"},
			{Text: ", "}, {Text: "y", Code: true},
		},
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
}

// TestSpanLimit: a few bytes can ask for a table of any size.
func TestSpanLimit(t *testing.T) {
	wide := "<table><tr><td>a<td>b</tr><tr><td rowspan=1000000 colspan=1000000>x</tr><tr><td>y</tr></table>\n"
	run(t, []specification{{"spans are cut to the table", wide, `
1:16 html grid: [1:16 a] [1:21 b]
1:73 row in x: [1:81 y]
1:82 warning cell-missing
`}})
	hanging := "<table><tr>" + strings.Repeat("<td rowspan=1000 colspan=1000>x", 40) + "</tr>" + strings.Repeat("<tr><td>y", 500) + "</table>"
	doc, diags := Parse("doc.md", []byte(hanging), Limits{})
	if len(doc.Blocks) > 0 || len(diags) != 1 || diags[0].Rule != "limit-cells" {
		t.Errorf("%d blocks, %v", len(doc.Blocks), diags)
	}
	if got, want := fmt.Sprint(diags), "doc.md:1:1257: error: this row brings the document beyond the limit of 1048576 cells, or of 65536 that rowspan and "+
		"colspan repeat; split the document (limit-cells)"; got != "["+want+"]" {
		t.Errorf("\n got %s\nwant [%s]", got, want)
	}
}

func TestDefinitions(t *testing.T) {
	run(t, []specification{
		{"terms and texts", "`A`\n: one\n  more\n\n: again\n\n`B`\n\n:   two\n\nC\n: three\nD\n: four\n: five\n", `
1:1 definition: A: one more
5:3 paragraph: again
7:1 definition: B: two
11:1 definition: C: three
13:1 definition: D: four : five
`},
		{"below other lines", "Text\n`A`\n: one\n", `
1:1 paragraph: Text
2:1 definition: A: one
`},
		{"no definitions", ": one\n\nA\n:one\n\nA :\nB\n\n| a |\n|---|\n\n: caption\n", `
1:1 paragraph: : one
3:1 paragraph: A :one
6:1 paragraph: A : B
9:3 grid: [9:3 a]
12:1 paragraph: : caption
`},
	})
}

func TestComments(t *testing.T) {
	run(t, []specification{
		{"wherever they stand", "<!-- a -->\n\nText <!--b--> `<!-- code -->`\n\n| a <!-- c --> |\n|---|\n| 1 <!-- d\n -->|\n\n<div>\n<!-- e\nf -->\n</div>\n\n```\n<!-- no -->\n```\n\n{/* g */}\n", `
3:1 paragraph: Text <!-- code -->
5:3 grid: [5:3 a]
7:1 row: [7:3 1 <!-- d]
8:2 row: [8:2 -->]
16:1 code : <!-- no -->
1:1 comment a
3:6 comment b
5:5 comment c
11:1 comment e/f
19:1 comment g
`},
		{"in an HTML table", "<table>\n<!-- a -->\n<tr><td>a <!-- b --></td></tr>\n<tr><td>1</td></tr>\n</table>\n", `
3:9 html grid: [3:9 a]
4:1 row: [4:9 1]
2:1 comment a
3:11 comment b
`},
		{"never closed", "<!-- a\n\nText\n", ``},
	})
}

package markdown

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

// TestText reads each source as a cell of a table.
func TestText(t *testing.T) {
	for _, c := range []struct{ source, want string }{
		{`plain`, `plain`},
		{"`code`", `code`},
		{"`` a`b ``", "a`b"},
		{`*a* **b** _c_ __d__ ~~e~~`, `a b c d e`},
		{`snake_case_name`, `snake_case_name`},
		{`NERR\_BufTooSmall \* \\ \a`, `NERR_BufTooSmall * \ \a`},
		{`&lt;b&gt; &amp;amp; &#65;&#x42; &copy &none; &#0;`, `<b> &amp; AB &copy &none; ` + "\ufffd"},
		{"`\\_ &lt;`", `\_ &lt;`},
		{`a \| b`, `a | b`},
		{`a<br>b<br/>c <br /> d`, "a\nb\nc\nd"},
		{`<ul><li>a</li><li>b</li></ul>c`, "a\nb\nc"},
		{`<p>a</p><p>b</p>`, "a\nb"},
		{`EM<wbr/>_NO<wbr/>_ERROR`, `EM_NO_ERROR`},
		{`a <!-- b --> c`, `a c`},
		{`a <b> </b> c`, `a c`},
		{`<ul><li>The <Term k="NAME" /> is <Icon/> gone.</li> <li>Or <Icon a="b" c="d"/>not.</li></ul>`, "The NAME is gone.\nOr not."},
		{`<b>a</b> <span style="x">b</span> <font color=red>c</font>`, `a b c`},
		{`user <X> of <group id> at <time> in <b>`, `user <X> of <group id> at <time> in <b>`},
		{`<time>12:00</time> <Tooltip text="x">y</Tooltip><Icon/>`, `12:00 y`},
		{`<Error>x</Error>`, `<Error>x</Error>`},
		{`<?xml?>`, `<?xml?>`},
		{`'%*.*s' and '%*.*s'`, `'%*.*s' and '%*.*s'`},
		{`object '%.*ls' of '%.*ls'`, `object '%.*ls' of '%.*ls'`},
		{`"*" or "*", (*) or (*)`, `"*" or "*", (*) or (*)`},
		{`*/* or text/* or /v1/*/x/*`, `*/* or text/* or /v1/*/x/*`},
		{`2*3*4`, `2*3*4`},
		{`请*注意*事项`, `请注意事项`},
		{`[text](./a\_b?c=1&amp;d "title")`, `text`},
		{`![alt](a.png)`, `alt`},
		{`cold[^1] and[^2][^33] gone`, `cold and gone`},
		{`not [^a-z]+ or [^x]`, `not [^a-z]+ or [^x]`},
		{"`cold[^1]`", `cold[^1]`},
		{`cold<sup>1</sup>, gone.<sup>[2]</sup>`, `cold, gone.`},
		{`E4001<sup>1</sup> E_COLD<sup>*</sup>`, `E4001 E_COLD`},
		{`10<sup>3</sup> m<sup>2</sup> the 4<sup>th</sup> word<sup>new</sup>`, `103 m2 the 4th wordnew`},
		{`a <sup>b`, `a <sup>b`},
		{`4001<sup>1</sup>`, `4001`},
		{`1024<sup>2</sup> bytes, E=mc<sup>2</sup>, up to 100<sup>2</sup>`, `10242 bytes, E=mc2, up to 1002`},
		{`1~100 letters, 18~99 years`, `1~100 letters, 18~99 years`},
		{`2~~3 and 4~~5, ~~gone~~`, `2~~3 and 4~~5, gone`},
		{`[not a link]`, `[not a link]`},
		{`<https://example.com/a_b> <a@example.com>`, `https://example.com/a_b a@example.com`},
		{"a\u200bb\u00adc\u2060d\ufeff", `abcd`},
		{"\u00a0a\u00a0b\u3000", "a\u00a0b"},
		{"&nbsp;", ``},
		{"a\x00b\xff\xfec", "a\ufffdb\ufffdc"},
		{"**`a`** `b", "a `b"},
	} {
		got := cell(t, c.source)
		if got.Text != c.want {
			t.Errorf("%q reads\n%q, want\n%q", c.source, got.Text, c.want)
		}
	}
}

func TestInline(t *testing.T) {
	for _, want := range []Inline{
		{Source: "400", Text: "400", Spans: []Span{{Text: "400"}}},
		{Source: "`400`", Text: "400", Code: []string{"400"}, Spans: []Span{{Text: "400", Code: true}}},
		{
			Source: "`duplicate_unique` `_property_exists`", Text: "duplicate_unique _property_exists",
			Code:  []string{"duplicate_unique", "_property_exists"},
			Spans: []Span{{Text: "duplicate_unique", Code: true}, {Text: " "}, {Text: "_property_exists", Code: true}},
		},
		{
			Source: "<code>EM<wbr/>_NO</code>: `x`", Text: "EM_NO: x", Code: []string{"EM_NO", "x"},
			Spans: []Span{{Text: "EM_NO", Code: true}, {Text: ": "}, {Text: "x", Code: true}},
		},
		{
			Source: "see [the `x` page](a.md#b).", Text: "see the x page.", Code: []string{"x"},
			Links: []Link{{"the x page", "a.md#b"}},
			Spans: []Span{
				{Text: "see "}, {Text: "the ", Link: "a.md#b"}, {Text: "x", Code: true, Link: "a.md#b"},
				{Text: " page", Link: "a.md#b"}, {Text: "."},
			},
		},
		{
			Source: "[![alt](i.png)](a)", Text: "alt", Links: []Link{{"alt", "a"}, {"alt", "i.png"}},
			Spans: []Span{{Text: "alt", Link: "i.png", Image: true}},
		},
		{
			Source: `<a href="a?b&amp;c">d</a> <a name="e"></a>`, Text: "d", Links: []Link{{"d", "a?b&c"}},
			Spans: []Span{{Text: "d", Link: "a?b&c"}},
		},
		{
			Source: "<http://a/b> <c@d.e>", Text: "http://a/b c@d.e",
			Links: []Link{{"http://a/b", "http://a/b"}, {"c@d.e", "mailto:c@d.e"}},
			Spans: []Span{{Text: "http://a/b", Link: "http://a/b"}, {Text: " "}, {Text: "c@d.e", Link: "mailto:c@d.e"}},
		},
		{Source: "[a][r]", Text: "a", Links: []Link{{"a", "ref"}}, Spans: []Span{{Text: "a", Link: "ref"}}},
		{Source: "` `", Text: "", Code: []string{" "}},
		{Source: "<!-- -->", Text: ""},
	} {
		if diff := cmp.Diff(want, cell(t, want.Source)); diff != "" {
			t.Errorf("%q (-want +got)\n%s", want.Source, diff)
		}
	}
}

// cell returns source as Parse reads it in a table's cell.
func cell(t *testing.T, source string) Inline {
	t.Helper()
	doc, _ := Parse("doc.md", []byte("|a|\n|-|\n| "+source+" |\n\n[r]: ref\n"), Limits{})
	checkDocument(t, doc)
	return doc.Blocks[0].(*Grid).Rows[0].Cells[0].Inline
}

func TestBlocks(t *testing.T) {
	run(t, []specification{
		{"headings", "# A\n## B `c` #\n#### D\n## E {#e}\nF\n=\n#\n", `
1:3 heading 1 A
2:4 heading 2 A > B c
3:6 heading 4 A > B c > D
4:4 heading 2 A > E
5:1 heading 1 F
7:1 heading 1 ` + "\n"},
		{"paragraphs", "a\n  b\n\n# H\n> c\n> d  \n> e\\\n> f\n", `
1:1 paragraph: a b
4:3 heading 1 H
5:3 paragraph under H: c d/e/f
`},
		{"items", "- a\n\n  b\n  - c\n    1. d\n- e\n", `
1:3 item 1: a
3:3 paragraph: b
4:5 item 2: c
5:8 item 3: d
6:3 item 1: e
`},
		{"code is one if it is fenced, HTML is none", "```Go x\na\n\nb\n```\n\n    c\n\n<div>\nd\n</div>\n", `
2:1 code go: a//b
`},
	})
}

func TestDefinedFootnote(t *testing.T) {
	doc, _ := Parse("doc.md", []byte("Cold[^kiln] and [^clay]\n\n[^kiln]: at night\n"), Limits{})
	checkDocument(t, doc)
	if got, want := doc.Blocks[0].(*Paragraph).Text.Text, "Cold and [^clay]"; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
}

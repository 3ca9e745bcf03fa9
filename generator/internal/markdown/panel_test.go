package markdown

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestPanels(t *testing.T) {
	run(t, []specification{
		{"tabs and admonitions", "# H\n\n=== \"A `b`\"\n\n    | a | b |\n    | --- | --- |\n    | 1 | 2 |\n\n    - x\n\n        !!! note \"N\"\n            y\n\n=== \"C\"\n    d\n\n??? tip\n    e\n\nf\n", `
1:3 heading 1 H
3:6 panel of 4 under H: A b
5:7 grid under H: [5:7 a] [5:11 b]
7:5 row: [7:7 1] [7:11 2]
9:7 item 1 under H: x
11:19 panel of 1 under H: N
12:13 paragraph under H: y
14:6 panel of 1 under H: C
15:5 paragraph under H: d
18:5 paragraph under H: e
20:1 paragraph under H: f
`},
		{"no panels", "a\n===\n\n=== b\n\n!!! c\"d\"\n", `
1:1 heading 1 a
4:1 paragraph under a: === b
6:1 paragraph under a: !!! c"d"
`},
		{"of tags", "<Tabs>\n<TabItem value=\"a\" label=\"401\">\n\nx\n\n<details><summary>**y** <b>z</b></summary>\n\n- i\n\n</details>\n\n</TabItem>\n<TabItem value='c'>\n\nw\n", `
2:27 panel of 3: 401
4:1 paragraph: x
6:19 panel of 1: y z
8:3 item 1: i
13:17 panel of 0: c
15:1 paragraph: w
`},
		{"of marks", "::: danger 401\nx\n\n:::note[`E1`]\ny\n:::\n:::\n/// tab | 403\n\nz\n\n///\n{{% tab name=\"404\" %}}\nw\n{{% /tab %}}\n{% hint style=\"a\" %}\n:::tip {.wide}\nv\n:::\n", `
1:12 panel of 3: 401
2:1 paragraph: x
4:9 panel of 1: E1
5:1 paragraph: y
8:11 panel of 1: 403
10:1 paragraph: z
13:15 panel of 1: 404
14:1 paragraph: w
18:1 paragraph: v
`},
		{"of definitions", "# H\n\nA\n:   `b`\n    :   c\n        d\n\n    `e`\n    :   f\n\nG\n: h\n: i\n", `
1:3 heading 1 H
3:1 panel of 2 under H: A
4:5 definition under H: b: c d
8:5 definition under H: e: f
11:1 definition under H: G: h : i
`},
		{"indented by four columns", "    x\n", ""},
	})
}

func TestIndentInMDX(t *testing.T) {
	const document = "<Tabs>\n  <Tab title=\"401\">\n    | a | b |\n    | --- | --- |\n    | 1 | 2 |\n  </Tab>\n  <Tab title=\"403\">\n\n      - x\n\n        y\n\n  </Tab>\n</Tabs>\n\nz\n"
	doc, diags := Parse("doc.mdx", []byte(document), Limits{})
	checkDocument(t, doc)
	want := strings.TrimLeft(`
2:15 panel of 1: 401
3:7 grid: [3:7 a] [3:11 b]
5:5 row: [5:7 1] [5:11 2]
7:15 panel of 2: 403
9:9 item 1: x
11:9 paragraph: y
16:1 paragraph: z
`, "\n")
	if diff := cmp.Diff(want, dump(doc, diags)); diff != "" {
		t.Errorf("-want +got\n%s", diff)
	}
}

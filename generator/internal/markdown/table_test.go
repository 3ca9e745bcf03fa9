package markdown

import "testing"

func TestTables(t *testing.T) {
	run(t, []specification{
		{"plain", "| Code | Message |\n| ---- | :-----: |\n| 400  | No      |\n|401|Who?|\n", `
1:3 grid: [1:3 Code] [1:10 Message]
3:1 row: [3:3 400] [3:10 No]
4:1 row: [4:2 401] [4:6 Who?]
`},
		{"without outer pipes", "Code | Message\n---|---\n400 | No\n-1 | Never\n", `
1:1 grid: [1:1 Code] [1:8 Message]
3:1 row: [3:1 400] [3:7 No]
4:1 row: [4:1 -1] [4:6 Never]
`},
		{"right after a paragraph", "These are sent:\n| a | b |\n|---|---|\n| 1 | 2 |\n", `
1:1 paragraph: These are sent:
2:3 grid: [2:3 a] [2:7 b]
4:1 row: [4:3 1] [4:7 2]
`},
		{"empty cells stand where their text would", "| a | b | c |\n|---|---|---|\n|  | x ||\n|||\n", `
1:3 grid: [1:3 a] [1:7 b] [1:11 c]
3:1 row: [3:3 ] [3:6 x] [3:9 ]
4:1 row: [4:2 ] [4:3 ]
4:4 warning cell-missing
`},
		{"columns count bytes", "| 状态码 | 说明 |\n|---|---|\n| `400` | 错误请求 |\n", `
1:3 grid: [1:3 状态码] [1:15 说明]
3:1 row: [3:3 400] [3:11 错误请求]
`},
		{"a short row keeps what it has and is reported at its end, once", "| a | b | c |\n|---|---|---|\n| 1\n| 1 | 2 |  \n| 1 | | |\n", `
1:3 grid: [1:3 a] [1:7 b] [1:11 c]
3:1 row: [3:3 1]
4:1 row: [4:3 1] [4:7 2]
5:1 row: [5:3 1] [5:7 ] [5:9 ]
3:4 warning cell-missing
4:10 warning cell-missing
`},
		{"a long row keeps what goldmark drops", "| a | b |\n|---|---|\n| 1 | 2 | 3 | 4 |\n", `
1:3 grid: [1:3 a] [1:7 b]
3:1 row: [3:3 1] [3:7 2] [3:11 3] [3:15 4]
3:11 warning cell-extra
`},
		{"empty cells too many lose nothing", "| a | b |\n|---|---|\n| 1 | 2 | |\n", `
1:3 grid: [1:3 a] [1:7 b]
3:1 row: [3:3 1] [3:7 2] [3:11 ]
`},
		{"an escaped pipe separates nothing, wherever it stands", "| a | b |\n|---|---|\n| x \\| y | `p\\|q` |\n| \\\\| x | y \\|\n", `
1:3 grid: [1:3 a] [1:7 b]
3:1 row: [3:3 x | y] [3:12 p|q]
4:1 row: [4:3 | x] [4:11 y |]
`},
		{"another pipe does, in a code span too", "| a | b |\n|---|---|\n| `p|q` | x |\n", "" +
			"1:3 grid: [1:3 a] [1:7 b]\n" +
			"3:1 row: [3:3 `p] [3:6 q`] [3:11 x]\n" +
			"3:11 warning cell-extra\n"},
		{"a header narrower than the delimiter row", "| a | b |\n|---|---|---|\n| 1 | 2 | 3 |\n", `
1:3 grid: [1:3 a] [1:7 b] [1:10 ]
3:1 row: [3:3 1] [3:7 2] [3:11 3]
1:1 warning table-malformed
`},
		{"a single column", "a\n:-\nb\n", `
1:1 grid: [1:1 a]
3:1 row: [3:1 b]
`},
		{"no rows", "| a | b |\n|---|---|\n", `
1:3 grid: [1:3 a] [1:7 b]
`},
		{"a line of prose right below is no row", "| a | b |\n|---|---|\n| 1 | 2 |\nSee also:\n", `
1:3 grid: [1:3 a] [1:7 b]
3:1 row: [3:3 1] [3:7 2]
4:1 paragraph: See also:
4:1 warning row-joined
`},
		{"a line in bold between rows is one", "| a | b |\n|---|---|\n| 1 | 2 |\n**Others**\n| 3 | 4 |\n**More**|\n| 5 | 6 |\n**See also**\n", `
1:3 grid: [1:3 a] [1:7 b]
3:1 row: [3:3 1] [3:7 2]
4:1 row: [4:1 Others]
5:1 row: [5:3 3] [5:7 4]
6:1 row: [6:1 More]
7:1 row: [7:3 5] [7:7 6]
8:1 paragraph: See also
8:1 warning row-joined
`},
		{"marks of site generators end a table", ":::note\n| a | b |\n|---|---|\n| 1 | 2 |\n:::\nx\n{% tab title=\"y\" %}\n| a | b |\n|---|---|\n| 3 | 4 |\n{% endtab %}\n" +
			"{% tab title=\"z\" %}\n| a | b |\n|---|---|\n| 5 | 6 |\n{{< /tab >}}\n| a | b |\n|---|---|\n| 7 | 8 |\n{: .wide}\ny\n", `
2:3 grid: [2:3 a] [2:7 b]
4:1 row: [4:3 1] [4:7 2]
6:1 paragraph: x
7:15 panel of 1: y
8:3 grid: [8:3 a] [8:7 b]
10:1 row: [10:3 3] [10:7 4]
12:15 panel of 1: z
13:3 grid: [13:3 a] [13:7 b]
15:1 row: [15:3 5] [15:7 6]
17:3 grid: [17:3 a] [17:7 b]
19:1 row: [19:3 7] [19:7 8]
21:1 paragraph: y
`},
		{"in a list and a quote", "- x\n\n  | a | b |\n  |---|---|\n  | 1 | 2 |\n\n> > | a |\n> > |---|\n> > | 1 |\n\n1.\t| a |\n\t|---|\n\t| 1 |\n", `
1:3 item 1: x
3:5 grid: [3:5 a] [3:9 b]
5:3 row: [5:5 1] [5:9 2]
7:7 grid: [7:7 a]
9:5 row: [9:7 1]
11:6 grid: [11:6 a]
13:2 row: [13:4 1]
`},
		{"in MDX components", "<Tabs>\n<Tab value=\"a\">\n| a | b |\n|---|---|\n| 1 | 2 |\n</Tab>\n</Tabs>\n", `
2:13 panel of 1: a
3:3 grid: [3:3 a] [3:7 b]
5:1 row: [5:3 1] [5:7 2]
`},
	})
}

func TestLineEnds(t *testing.T) {
	const want = `
1:3 heading 1 E
3:3 grid under E: [3:3 a] [3:7 b]
5:1 row: [5:3 1] [5:7 2]
7:1 paragraph under E: p q
`
	run(t, []specification{
		{"line feed", "# E\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\np\nq\n", want},
		{"carriage return and line feed", "# E\r\n\r\n| a | b |\r\n|---|---|\r\n| 1 | 2 |\r\n\r\np\r\nq\r\n", want},
		{"carriage return", "# E\r\r| a | b |\r|---|---|\r| 1 | 2 |\r\rp\rq\r", want},
		{"mixed", "# E\n\r| a | b |\r\n|---|---|\n| 1 | 2 |\r\r\np\r\nq", want},
		{"byte order mark", "\ufeff| a | b |\n|---|---|\n| 1 | 2 |\n", `
1:6 grid: [1:6 a] [1:10 b]
3:1 row: [3:3 1] [3:7 2]
`},
	})
}

func TestFrontMatter(t *testing.T) {
	run(t, []specification{
		{"YAML", "---\ntitle: E\ntags:\n- a\n# c\n\nlong: |\n  # no heading\n---\n# E\n", "10:3 heading 1 E\n"},
		{"YAML after a byte order mark", "\ufeff---\r\ntitle: E\r\n---\r\n# E\r\n", "4:3 heading 1 E\n"},
		{"YAML ended by dots", "---\ntitle: E\n...\n# E\n", "4:3 heading 1 E\n"},
		{"TOML", "+++\ntitle = 'E'\n+++\n# E\n", "4:3 heading 1 E\n"},
		{"a thematic break", "---\n\n# E\n\nText.\n\n---\n", "3:3 heading 1 E\n5:1 paragraph under E: Text.\n"},
		{"never closed", "---\ntitle: E\n", "2:1 paragraph: title: E\n"},
		{"with a table in it", "---\nbody: |\n\n  | a | b |\n  |---|---|\n\n---\n", "2:1 paragraph: body: |\n4:5 grid: [4:5 a] [4:9 b]\n"},
	})
}

package markdown

import (
	"strings"
	"testing"
)

func TestLostTables(t *testing.T) {
	run(t, []specification{
		{"header wider than the delimiter row", "| a | b | c |\n|---|---|\n| 1 | 2 | 3 |\n", `
1:1 paragraph: | a | b | c | |---|---| | 1 | 2 | 3 |
1:1 warning table-malformed
`},
		{"delimiter row misspelt", "| a | b |\n|---|—|\n| 1 | 2 |\n\na | b\n=== | ===\n", `
1:1 paragraph: | a | b | |---|—| | 1 | 2 |
5:1 paragraph: a | b === | ===
2:1 warning table-malformed
6:1 warning table-malformed
`},
		{"blank line below the header", "| a | b |\n\n|---|---|\n| 1 | 2 |\n", `
1:1 paragraph: | a | b |
3:1 paragraph: |---|---| | 1 | 2 |
3:1 warning table-malformed
`},
		{"blank line between rows", "| a | b |\n|---|---|\n| 1 | 2 |\n\n| 3 | 4 |\n| 5 | 6 |\n", `
1:3 grid: [1:3 a] [1:7 b]
3:1 row: [3:3 1] [3:7 2]
5:1 row: [5:3 3] [5:7 4]
6:1 row: [6:3 5] [6:7 6]
5:1 warning table-broken
`},
		{"rows of another width", "| a | b |\n|---|---|\n| 1 | 2 |\n\n| 3 | 4 |\n| 5 | 6 | 7 |\n", `
1:3 grid: [1:3 a] [1:7 b]
3:1 row: [3:3 1] [3:7 2]
5:1 paragraph: | 3 | 4 | | 5 | 6 | 7 |
5:1 warning table-broken
`},
		{"comment between rows", "| a | b |\n|---|---|\n| 1 | 2 |\n<!-- c -->\n| 3 | 4 |\n", `
1:3 grid: [1:3 a] [1:7 b]
3:1 row: [3:3 1] [3:7 2]
5:1 paragraph: | 3 | 4 |
4:1 comment c
5:1 warning table-broken
`},
		{"row that begins a list", "a | b\n--|--\n1 | 2\n* | any\n", `
1:1 grid: [1:1 a] [1:5 b]
3:1 row: [3:1 1] [3:5 2]
4:3 item 1: | any
4:1 warning table-broken
`},
		{"list below a table", "| a | b |\n|---|---|\n| 1 | 2 |\n- x\n", `
1:3 grid: [1:3 a] [1:7 b]
3:1 row: [3:3 1] [3:7 2]
4:3 item 1: x
`},
		{"below an HTML tag", "<details>\n<summary>E</summary>\n| a | b |\n|---|---|\n| 1 | 2 |\n</details>\n", `
2:10 panel of 1: E
3:3 grid: [3:3 a] [3:7 b]
5:1 row: [5:3 1] [5:7 2]
3:1 warning table-malformed
`},
		{"indented like code", "    | a | b |\n    |---|---|\n    | 1 | 2 |\n", `
1:5 warning table-malformed
`},
		{"comment never closed", "<!-- old\n\n| a | b |\n|---|---|\n| 1 | 2 |\n", `
3:1 warning table-malformed
`},
		{"fence never closed", "```\n{}\n\n| a | b |\n|---|---|\n| 1 | 2 |\n", `
2:1 code : {}//| a | b |/|---|---|/| 1 | 2 |
4:1 warning table-malformed
`},
		{"commented out, and an example", "<!--\n| a | b |\n|---|---|\n-->\n\n```\n| a | b |\n|---|---|\n```\n", `
7:1 code : | a | b |/|---|---|
1:1 comment | a | b |/|---|---|
`},
		{"prose with pipes", "The set |x| of a || b.\n\n|x| is its size.\n", `
1:1 paragraph: The set |x| of a || b.
3:1 paragraph: |x| is its size.
`},
	})
}

func TestMessages(t *testing.T) {
	for document, want := range map[string]string{
		"| a | b |\n|---|---|\n| x | y | z |\n": "this row has 3 cells, the table 2 columns: Markdown drops what is from here on. " +
			`If a | is part of a cell's text, write \|; else add a column or remove the cell`,
		"| a | b |\n|---|---|\n| x |\n": "this row has 1 cell, the table 2 columns; write an empty cell (| |) for each that has nothing to say",
		"| a | b |\n|---|---|\nx\n": "this line has no | but stands right below a table, so that Markdown makes it a row; it is not read as one: " +
			"put a blank line before it, or a | between its cells",
		"| a | b |\n|---|---|---|\n": "the header has 2 cells and the line of dashes below it 3, so that GitHub and others show no table here; " +
			"give both the same number",
		"| a | b |\n|---|\n":     "not read as a table: the header has 2 cells and the line of dashes below it 1; give both the same number",
		"| a | b |\n|---|===|\n": "not read as a table: this line below the header is no delimiter row; write | --- | for each column",
		"text\n\n|---|---|\n": "not read as a table: no header row stands right above this line of dashes; write one, " +
			"without a blank line between",
		"<div>\n| a | b |\n|---|---|\n": "not read as a table: <div> on line 1 makes HTML of all lines up to the next blank one; " +
			"put a blank line before the table",
		"| a | b |\n|---|---|\n\n| x | y | z |\n": "this line looks like a table's row but belongs to no table: the table above ends on line 2; " +
			"write each row on one line and leave no blank lines between",
		"| a | b |\n|---|---|\n<!-- c -->\n| x | y |\n": "this line looks like a table's row but belongs to no table: " +
			"the HTML below it ends the table on line 2; move it elsewhere",
		"| x | y |\n":           "this line looks like a table's row but belongs to no table: write a header row and a line like | --- | --- | above",
		"a | b\n--|--\n# | x\n": "this line begins a heading and ends the table above; if it is a row, begin it with |",
	} {
		_, diags := Parse("doc.md", []byte(document), Limits{})
		var got []string
		for _, d := range diags {
			got = append(got, d.Message)
		}
		if strings.Join(got, "\n") != want {
			t.Errorf("%q:\n got %q\nwant %q", document, got, want)
		}
	}
}

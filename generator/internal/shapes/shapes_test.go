package shapes

import (
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/errgen/errgen/generator/internal/markdown"
)

// TestShapes says what becomes a grid, and what doesn't.
func TestShapes(t *testing.T) {
	for _, c := range []struct{ name, file, document, want string }{
		{"headings with codes, names and messages in lists", "doc.md", "# Error codes\n\n## Network\n\n### -1001 DISCONNECTED\n * Internal error; try again.\n\n" +
			"### -1003 TOO_MANY_REQUESTS\n * Too many requests.\n * Too many requests; limit is %s.\n\n## Others\n\n### -2011 Order not sent\nThe exchange rejects it.\n", `
headings Error codes > Network
5:5 [5:5 Error code] [5:5 Name] [5:5 Message]
5:5 [5:5 -1001] [5:11 DISCONNECTED] [6:4 Internal error; try again.]
8:5 [8:5 -1003] [8:11 TOO_MANY_REQUESTS] [9:4 Too many requests./Too many requests; limit is %s.]
headings Error codes > Others
14:5 [14:5 Error code] [14:5 Message] [14:5 Description]
14:5 [14:5 -2011] [14:11 Order not sent] [15:1 The exchange rejects it.]
`},
		{"headings with prose", "doc.md", "All errors of the API:\n\n## `invalid_key`\n\nThe *key* is invalid.\n\nSee [keys](k.md).\n\n## `key_not_found`\n\nNo key.\n\n## `too_large` {#x}\n", `
headings 
3:4 [3:4 Error code] [3:4 Description]
3:4 [3:5 invalid_key] [5:1 The key is invalid./See keys.]
9:4 [9:5 key_not_found] [11:1 No key.]
13:4 [13:5 too_large] [13:4 ]
`},
		{"headings with messages in code", "client-errors.md", "### bind_invalid_name\n\n```\nNo such name: %s\n```\n\nProse.\n\n```js\nbind()\n```\n\n### not_open\n\n```\nIt is not open\n```\n\n### no_more\n\n```json\n{}\n```\n", `
headings 
1:5 [1:5 Error code] [1:5 Message] [1:5 Description]
1:5 [1:5 bind_invalid_name] [4:1 No such name: %s] [7:1 Prose.]
13:5 [13:5 not_open] [16:1 It is not open] [13:5 ]
19:5 [19:5 no_more] [19:5 ] [19:5 ]
`},
		{"labels become columns", "errors.md", "ERROR 1007 (HY000): Can't create '%s'\n---\n\n* Cause: It exists.\n\n* Solution: Drop it.\n\nERROR 1008 (HY000): Can't drop\n---\n* Cause: It is missing.\n" +
			"* Solution: Create it.\n\nERROR 1009: No file\n---\n* Cause: None.\n", `
headings 
1:1 [1:1 Error code] [1:1 Message] [1:1 Cause] [1:1 Solution]
1:1 [1:7 1007] [1:21 Can't create '%s'] [4:10 It exists.] [6:13 Drop it.]
8:1 [8:7 1008] [8:21 Can't drop] [10:10 It is missing.] [11:13 Create it.]
13:1 [13:7 1009] [13:13 No file] [15:10 None.] [13:1 ]
`},
		{"lines in bold", "doc.md", "# Errors\n\n## Status code 400\n\n**AccessDeniedException**  \nMessage: *Access denied.*  \nSign it.  \nOK to retry? No\n\n**LimitExceededException **  \n" +
			"Message: *Too many calls. *  \nOK to retry? Yes\n\n## Status code 5xx\n\n**Internal Server Error (HTTP 500)**\nIt failed.\n", `
headings Errors > Status code 400
5:3 [5:3 Error code] [5:3 Message] [5:3 Description] [5:3 OK to retry]
5:3 [5:3 AccessDeniedException] [6:11 Access denied.] [7:1 Sign it.] [8:14 No]
10:3 [10:3 LimitExceededException] [11:11 Too many calls.] [10:3 ] [12:14 Yes]
headings Errors > Status code 5xx
16:3 [16:3 HTTP status] [16:3 Message] [16:3 Description]
16:3 [16:31 500] [16:3 Internal Server Error] [17:1 It failed.]
`},
		{"items of a list", "doc.md", "# Errors\n\n- `10000` Not found.\n- `10001` System error.\n- `10002` Bad request.\n\n## Others\n\n- 40001: invalid token\n- 40002 - no `user`\n- 40003 Wrong key\n", `
list Errors
3:3 [3:3 Error code] [3:3 Message]
3:3 [3:4 10000] [3:11 Not found.]
4:3 [4:4 10001] [4:11 System error.]
5:3 [5:4 10002] [5:11 Bad request.]
list Errors > Others
9:3 [9:3 Error code] [9:3 Message]
9:3 [9:3 40001] [9:10 invalid token]
10:3 [10:3 40002] [10:11 no user]
11:3 [11:3 40003] [11:9 Wrong key]
`},
		{"items of a list, with names or statuses", "doc.md", "# API\n\nOne of these errors is returned:\n\n- **INVALID_KEY**: the key is invalid\n- **NO_ACCESS**: denied\n- **GONE_AWAY** – not there\n\n" +
			"Status codes:\n\n- 400 Bad Request: no body\n- `404 Not Found`: no such thing\n- 500 Internal Server Error\n", `
list API
5:3 [5:3 Error code] [5:3 Description]
5:3 [5:5 INVALID_KEY] [5:20 the key is invalid]
6:3 [6:5 NO_ACCESS] [6:18 denied]
7:3 [7:5 GONE_AWAY] [7:21 not there]
list API
11:3 [11:3 HTTP status] [11:3 Description]
11:3 [11:3 400] [11:20 no body]
12:3 [12:4 404] [12:20 no such thing]
13:3 [13:3 500] [13:3 ]
`},
		{"statuses whose names are written as constants", "doc.md", "# Errors\n\n- 409: CONFLICT\n- 404: NOT_FOUND no such user\n- 403 FORBIDDEN\n", `
list Errors
3:3 [3:3 HTTP status] [3:3 Name] [3:3 Description]
3:3 [3:3 409] [3:8 CONFLICT] [3:3 ]
4:3 [4:3 404] [4:8 NOT_FOUND] [4:18 no such user]
5:3 [5:3 403] [5:7 FORBIDDEN] [5:3 ]
`},
		{"definitions", "doc.md", "# Error codes\n\n`M_FORBIDDEN`\n: Forbidden access.\n\n`M_NOT_FOUND`\n: No resource was found.\n\n`M_TOO_LARGE`\n: The request was too large.\n", `
definitions Error codes
3:1 [3:1 Error code] [3:1 Description]
3:1 [3:2 M_FORBIDDEN] [4:3 Forbidden access.]
6:1 [6:2 M_NOT_FOUND] [7:3 No resource was found.]
9:1 [9:2 M_TOO_LARGE] [10:3 The request was too large.]
`},
		{"tables stay, in reading order", "doc.md", "# Errors\n\n| Code |\n|---|\n| 1 |\n\n- 4001: no a found\n- 4002: invalid b\n- 4003: c failed\n\n<table><tr><td>Code<tr><td>2</table>\n", `
table Errors
3:3 [3:3 Code]
5:1 [5:3 1]
list Errors
7:3 [7:3 Error code] [7:3 Message]
7:3 [7:3 4001] [7:9 no a found]
8:3 [8:3 4002] [8:9 invalid b]
9:3 [9:3 4003] [9:9 c failed]
html Errors
11:16 [11:16 Code]
11:20 [11:28 2]
`},
		{"chapters", "errors.md", "# Errors\n\n## 1. Overview\n\n## 2. Format\n\n## 404 page design\n\n## Retries\n\n## JavaScript SDK\n", ``},
		{"versions and dates", "errors.md", "# Error changes\n\n## 1.2.0\n\n- 2024-01-05: no error\n- 2024-01-06: no error\n- 2024-01-07: no error\n\n## 1.3.0\n\n## 2024-01-05\n\n## 2024\n\n## 2025\n\n## 2026\n", ``},
		{"methods and settings", "doc.md", "# API\n\n## get_user\n\n## drop_user\n\n## set_user\n\n- `MAX_SIZE`: the limit\n- `MIN_SIZE`: another\n- `NO_SIZE`: none\n", ``},
		{"headings above tables", "doc.md", "# Errors\n\n## 400 Bad Request\n\n| a |\n|---|\n\n## 401 Unauthorized\n\n| a |\n|---|\n\n## 404 Not Found\n\n| a |\n|---|\n", `
table Errors > 400 Bad Request
5:3 [5:3 a]
table Errors > 401 Unauthorized
10:3 [10:3 a]
table Errors > 404 Not Found
15:3 [15:3 a]
`},
		{"what an error consists of", "doc.md", "# Errors\n\n- `error_code`: the code of the error\n- `message`: what is wrong\n- `request_id`: not always there\n", ``},
		{"parameters on a page of errors", "errors.md", "Parameters:\n\n- `user_id`: not empty\n- `group_id`: no default\n- `page_no`: invalid below 1\n", ``},
		{"steps, contents, amounts and words", "doc.md", "# Errors\n\n1. 4001: no\n2. 4002: no\n3. 4003: no\n\n* [4001](#a)\n* [4002](#b)\n* [4003](#c)\n\n+ 100 calls fail\n+ 200 calls fail\n+ 300 calls fail\n\n" +
			"- Note: not this\n- Warning: no\n- Hint: no\n", ``},
		{"too few", "doc.md", "# Errors\n\n- 4001: no\n- 4002: no\n\n## 4003 No\n\n## 4004 No\n", ``},
	} {
		t.Run(c.name, func(t *testing.T) {
			doc, _ := markdown.Parse(c.file, []byte(c.document), markdown.Limits{})
			all := grids(doc)
			checkShapes(t, doc, all)
			if diff := cmp.Diff(strings.TrimLeft(c.want, "\n"), printed(all)); diff != "" {
				t.Errorf("document\n%s\n(-want +got)\n%s", c.document, diff)
			}
		})
	}
}

// printed prints a grid's shape and section, its header and its rows, one a line, each text behind its line:column.
func printed(grids []*markdown.Grid) string {
	var b strings.Builder
	for _, g := range grids {
		fmt.Fprintf(&b, "%s %s\n", g.Shape, strings.Join(g.Section, " > "))
		for _, r := range append([]markdown.Row{{Pos: g.Pos, Cells: g.Header}}, g.Rows...) {
			fmt.Fprintf(&b, "%d:%d", r.Pos.Line, r.Pos.Column)
			for _, c := range r.Cells {
				fmt.Fprintf(&b, " [%d:%d %s]", c.Pos.Line, c.Pos.Column, strings.ReplaceAll(c.Text, "\n", "/"))
			}
			b.WriteByte('\n')
		}
	}
	return b.String()
}

// checkShapes holds grids to what is true of all: cells stand in the document, and spans are the text.
func checkShapes(t *testing.T, doc *markdown.Document, grids []*markdown.Grid) {
	t.Helper()
	for _, g := range grids {
		if g.Shape == "table" || g.Shape == "html" {
			continue
		}
		for _, r := range g.Rows {
			if len(r.Cells) != len(g.Header) {
				t.Errorf("%v: %d cells, %d headers", r.Pos, len(r.Cells), len(g.Header))
			}
			for _, c := range r.Cells {
				checkCell(t, doc, c)
			}
		}
	}
}

func checkCell(t *testing.T, doc *markdown.Document, c markdown.Cell) {
	t.Helper()
	var text strings.Builder
	for _, s := range c.Spans {
		text.WriteString(s.Text)
	}
	if text.String() != c.Text {
		t.Errorf("%v: text %q, spans %+v", c.Pos, c.Text, c.Spans)
	}
	first, _, _ := strings.Cut(c.Source, "\n")
	if c.Pos.Offset > len(doc.Source) || !strings.HasPrefix(string(doc.Source[c.Pos.Offset:]), first) {
		t.Errorf("%v, offset %d: %q is not there", c.Pos, c.Pos.Offset, first)
	}
}

func TestSectionStatus(t *testing.T) {
	for section, want := range map[string]int{
		"404 Not Found": 404, "404": 404, "HTTP 400": 400, "Status code 403": 403, "Bad Request (400)": 400, "`429`": 429, "Error 500": 500,
		"HTTP/1.1 401 Unauthorized": 401, "状态码 403": 403, "400 错误": 400, "HTTP 400 > Invalid parameters": 400, "HTTP 400 > Group 2": 400,
		"HTTP 400 > 404 Not Found": 404, "HTTP status 200": 200, "403 – FORBIDDEN": 403, "400 – BAD_REQUEST": 400, "409: conflict": 409, "Code 403": 403,
		"2.1 404 NotFound": 404, "4. Error 404": 404, "403/404": 0, "Code 200": 0, "Code 40300": 0, "200 tokens": 0,
		"":              0,
		"Errors":        0,
		"HTTP 400, 401": 0, "HTTP 400 > 401 and 403": 0, "4xx errors": 0, "404 page design": 0, "Error 101": 0, "Error code 40001": 0, "999 things": 0,
		"Step 3": 0, "Version 4.0.4": 0,
	} {
		if got := sectionStatus(strings.Split(section, " > ")); got != want {
			t.Errorf("%q says %d, want %d", section, got, want)
		}
	}
}

// FuzzShapes reads any bytes.
func FuzzShapes(f *testing.F) {
	for _, seed := range []string{
		"# Errors\n\n## -1 A_B\n* x: y\n## -2 `C`\n\n```\nno\n```\n\n## -3 (D) : e\nf\n",
		"# Errors\r\n\r\n**A_B**  \r\nMessage: *x *  \r\n\r\n**C_D (HTTP 400)**\r\ny\r\n\r\n**E_F**\\\r\nno\r\n",
		"# Errors\n\n- `A_B`: no\n- **C_D** - no [x](y)\n- 400 Bad Request: no &lt; z\n\n`A_B`\n: no\n\n`C_D`\n: no\n\nE_F\n: no\n",
		"> ### 4001 no\n> ### 4002 no\n> ### 4003 no\n>\n> x? y\n",
	} {
		f.Add([]byte(seed))
	}
	limits := markdown.Limits{Bytes: 1 << 16, Lines: 1 << 10, Cells: 1 << 10, Depth: 10, Work: 1 << 20}
	f.Fuzz(func(t *testing.T, src []byte) {
		doc, _ := markdown.Parse("errors.md", src, limits)
		checkShapes(t, doc, grids(doc))
	})
}

// TestShapesMany: what grows with the square of its input does not end here.
func TestShapesMany(t *testing.T) {
	const n = 20_000
	for name, document := range map[string]string{
		"headings": "# Errors\n" + strings.Repeat("## 4001 no\n", n),
		"deeper":   "# Errors\n" + strings.Repeat("## 4001 no\n### 4001 no\n#### 4001 no\n", n/3),
		"lists":    "# Errors\n" + strings.Repeat("- `A_B`: no\n- `A_B`: no\n- `A_B`: no\n\na\n\n", n/5),
		"labels":   "# Errors\n" + strings.Repeat("## 4001 no\na: b\n", n/2),
		"lines":    "# Errors\n" + strings.Repeat("## 4001 no\n", 3) + strings.Repeat("a: b  \n", n),
		"items":    "# Errors\n" + strings.Repeat("## 4001 no\n", 3) + strings.Repeat("- a\n", n),
		"bold":     "# Errors\n" + strings.Repeat("**A_B**\nno\n\n", n),
		"groups":   "| a | b |\n|---|---|\n" + strings.Repeat("| **400 x** | |\n| a_b | no |\n", n),
		"as above": "| a | b |\n|---|---|\n| x | y |\n" + strings.Repeat("| ^^ | 〃 |\n", n),
		"statuses": strings.Repeat("HTTP 400: no. ", n) + "\n\n" + strings.Repeat("Status 400\n\n| a |\n|---|\n| b |\n\n", n/5),
		"terms":    "# Errors\n" + strings.Repeat("A_B\n: no\n\n", n),
		"samples":  "# Errors\n" + strings.Repeat("```json\n{\"code\": 4001, \"message\": \"not found\"}\n```\n\n", n/5),
		"code":     "# Errors\n```\n" + strings.Repeat("4001  not found\n", n) + "```\n",
		"fences":   "# Errors\n" + strings.Repeat("<Card title=\"A_B\">\n```\n", n/2),
		"cards":    "# Errors\n" + strings.Repeat("<Card title=\"A_B\">\n\nnot found\n\n", n/5),
		"nested":   "# Errors\n" + strings.Repeat("- 400 Bad Request\n  - `A_B`: no\n", n/5),
		"quoted":   "# Errors\n" + strings.Repeat("- \"not found\"\n", n),
	} {
		doc, _ := markdown.Parse(name, []byte(document), markdown.Limits{})
		grids(doc)
	}
}

// TestShapesCorpus counts the rows of HTML tables and the entries outside of tables in the documents below the folder that
// ERRGEN_CORPUS names, beside what its INDEX.tsv says.
func TestShapesCorpus(t *testing.T) {
	dir := os.Getenv("ERRGEN_CORPUS")
	if dir == "" {
		t.Skip("ERRGEN_CORPUS names no folder of documents")
	}
	index, err := os.ReadFile(filepath.Join(dir, "INDEX.tsv"))
	if err != nil {
		t.Skip(err)
	}
	lines := strings.Split(strings.TrimSpace(string(index)), "\n")
	names := strings.Split(lines[0], "\t")
	for _, l := range lines[1:] {
		want := map[string]int{}
		fields := strings.Split(l, "\t")
		for i, f := range fields {
			want[names[i]], _ = strconv.Atoi(f)
		}
		src, err := os.ReadFile(filepath.Join(dir, fields[0]))
		if err != nil {
			t.Fatal(err)
		}
		doc, _ := markdown.Parse(fields[0], src, markdown.Limits{})
		all := grids(doc)
		checkShapes(t, doc, all)
		got := map[string]int{}
		for _, g := range all {
			got[g.Shape] += len(g.Rows)
		}
		html, others := got["html"], got["headings"]+got["list"]+got["definitions"]
		if !near(html, want["html_rows"]) || !near(others, want["nontable_entries"]) {
			t.Logf("%s: %d HTML rows, want %d; %d entries, want %d", fields[0], html, want["html_rows"], others, want["nontable_entries"])
		}
	}
}

// near reports whether two numbers differ by 5 % at the most.
func near(got, want int) bool { return got*100 >= want*95 && got*100 <= want*105 }

// grids are what Read finds.
func grids(doc *markdown.Document) []*markdown.Grid {
	var all []*markdown.Grid
	found := Read(doc)
	for _, g := range found.Grids {
		all = append(all, g.Grid)
	}
	return all
}

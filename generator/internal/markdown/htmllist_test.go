package markdown

import "testing"

func TestHTMLLists(t *testing.T) {
	run(t, []specification{
		{"items", "## Errors\n\n<ul>\n  <li><code>400</code> - Bad Request</li>\n  <li><b>404</b> - No &lt;cup&gt;\n  here</li>\n</ul>\n", `
1:4 heading 2 Errors
4:13 item 1 under Errors: 400 - Bad Request
5:10 item 1 under Errors: 404 - No <cup> here
`},
		{"blank lines and indents", "<ol>\n\n  <li>400</li>\n\n      <li>401 no cup</li>\n\n<li>\n\n`403` no **tea**\n\nMore.\n\n</li>\n</ol>\n\nAfter.\n", `
3:7 item 1: 400
5:11 item 1: 401 no cup
9:2 item 1: 403 no tea
11:1 paragraph: More.
16:1 paragraph: After.
`},
		{"lists in lists", "- outer\n\n  <ul>\n  <li>400\n  <ul><li>no cup</li><li>no tea</li></ul>\n  rest</li>\n  <li>401</li></ul>\n\nAfter.\n", `
1:3 item 1: outer
4:7 item 2: 400
5:11 item 3: no cup
5:26 item 3: no tea
7:7 item 2: 401
9:1 paragraph: After.
`},
		{"Markdown in items", "<ul>\n<li>400\n\n```json\n{}\n```\n\n- a\n\n</li>\n<li>401</li>\n</ul>\n", `
2:5 item 1: 400
5:1 code json: {}
8:3 item 2: a
11:5 item 1: 401
`},
		{"tags left out", "<ul>\n<li>400\n<li>401\n</ul>\n<li>402\n\nAfter.\n\n<ul><li>never ended\n\nAfter it.\n", `
2:5 item 1: 400
3:5 item 1: 401
5:5 item 1: 402
7:1 paragraph: After.
9:9 item 1: never ended
11:1 paragraph: After it.
`},
		{"definitions", "<dl>\n  <dt>400</dt>\n  <dd>No cup,\n  no tea</dd>\n\n  <dt>401<td>\n  <dd>No <code>key</code></dd>\n  <dt>402<dt>403\n  <dd>Both<dd>more</dd>\n  <dt>404\n</dl>\n", `
2:7 definition: 400: No cup, no tea
6:7 definition: 401: No key
8:7 definition: 402: Both
8:14 definition: 403: Both
9:15 paragraph: more
10:7 definition: 404: 
`},
		{"panels", "<details>\n<summary>Errors</summary>\n<ul>\n<li>400\n</details>\n\n<ul><li><Tab title=\"x\">\n<ul><li>401</li></Tab></ul>\n\nAfter.\n", `
2:10 panel of 1: Errors
4:5 item 1: 400
7:21 panel of 1: x
8:9 item 2: 401
10:1 paragraph: After.
`},
		{"tables", "<ul><li>before<table><tr><th>a<tr><td>b<ul><li>c</li></ul></table></li><li>after</li></ul>\n", `
1:9 item 1: before
1:30 html grid: [1:30 a]
1:31 row: [1:39 b/c]
1:76 item 1: after
`},
		{"headings in HTML", "<h1 align=\"center\">Tea <i>API</i></h1>\n\n<div><h2>Errors</h2>\n<p>text</p>\n</div>\n\n<ul>\n<li>400 <h3>in it</h3></li>\n\n</ul>\n\n<h3>never ended\n\n| a |\n|---|\n| b |\n\n<details><summary><h2>title</h2></summary>\n</details>\n", `
1:20 heading 1 Tea API
3:10 heading 2 Tea API > Errors
8:5 item 1 under Tea API > Errors: 400/in it
14:3 grid under Tea API > Errors: [14:3 a]
16:1 row: [16:3 b]
18:19 panel of 0 under Tea API > Errors: title
`},
		{"headings end lists", "<ul>\n<li>400\n\n# h\n\n<li>401</li>\n</ul>\n\n<pre><li>402</li></pre>\n\n<!-- <li>403</li> -->\n", `
2:5 item 1: 400
4:3 heading 1 h
6:5 item 1 under h: 401
11:1 comment <li>403</li>
`},
	})
}

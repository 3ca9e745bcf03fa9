package census

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/errgen/errgen/generator/internal/diag"
	"github.com/errgen/errgen/generator/internal/markdown"
)

// TestTake says what is counted as left of a document, none of which became anything: the line and the head of each entry.
func TestTake(t *testing.T) {
	for _, c := range []struct{ name, document, want string }{
		{"rows", "# Errors\n\n| Gebinde | Wert |\n|---|---|\n| 4001 | cup not found |\n| 4002 | cup lost |\n", "row 5 4001, 6 4002"},
		{"rows that belong to no table", "# Errors\n\ntext\n\n| 4001 | cup not found |\n| 4002 | tea not found |\n", "row 5 4001, 6 4002"},
		{"items", "# Errors\n\n- 4001: cup not found\n- `TEA_LOST` tea not found\n", "item 3 4001, 4 TEA_LOST"},
		{"ordered items", "# Errors\n\n1. **4001** cup not found\n2. **4002** tea not found\n", "item 3 4001, 4 4002"},
		{"headings", "# Errors\n\n## 4001 cup not found\n\nIt failed.\n\n## Error 12: tea not found\n", "heading 3 4001, 7 12"},
		{"lines in bold", "# Errors\n\n**CUP_LOST**\nCup not found.\n\n**TEA_LOST**\nTea not found.\n", "paragraph 3 CUP_LOST, 6 TEA_LOST"},
		{"terms", "# Errors\n\nCUP_LOST\n: Cup not found.\n\nTEA_LOST\n: Tea not found.\n", "term 3 CUP_LOST, 6 TEA_LOST"},
		{"lines of code", "# Errors\n\n```\n4001  cup not found\n4002  tea not found\n```\n", "line of code 4 4001, 5 4002"},
		{"samples", "# Errors\n\n```json\n{\"code\": 4001, \"message\": \"cup not found\"}\n```\n\n```json\n{\"code\": 4002, \"message\": \"tea not found\"}\n```\n", "sample 4 4001, 8 4002"},
		{"components", "# Errors\n\n<Accordion title=\"cup_lost (404)\">\nCup not found.\n</Accordion>\n\n<Accordion title=\"tea_lost (404): not found\">\n</Accordion>\n", "component 3 cup_lost, 7 tea_lost"},
		{"messages without codes", "# Errors\n\n- No such cup\n- Tea not found\n- Invalid spoon\n", "item 3 No such cup, 4 Tea not found, 5 Invalid spoon"},
		{"quoted messages", "# Errors\n\n- `the cup is empty`\n- `size expects a number`\n- `sugar must be white`\n", "item 3 the cup is empty, 4 size expects a number, 5 sugar must be white"},
		{"quoted messages on another page", "# Tea API\n\n## Errors\n\n- \"cup not found\"\n- \"name expects a text\"\n", "item 5 \"cup not found\", 6 \"name expects a text\""},
		{"demands", "# Tea API\n\n## Error messages\n\n- Name must be unique\n- Size is required\n- Cannot add sugar\n", "item 5 Name must be unique, 6 Size is required, 7 Cannot add sugar"},
		{"messages in bold", "# Tea API\n\nCommon errors:\n\n- **Cup not found** - it was never there, or somebody else has taken it away\n- **Cannot pour** - the pot is empty, so fill it again\n- **Not logged in** - say who you are\n", "item 5 Cup not found - it was never there, or s…, 6 Cannot pour - the pot is empty, so fill …, 7 Not logged in - say who you are"},
		{"prose", "# Errors\n\n`no such cup` is returned when the cup is gone.\n\n\"tea is cold\" means that it stood too long.\n", "paragraph 3 no such cup is returned when the cup is …, 5 \"tea is cold\" means that it stood too lo…"},
		{"lines of a paragraph", "# Errors\n\n4001: cup not found\n4002: tea not found\n", "paragraph 3 4001, 4 4002"},
		{"lines with breaks", "# Errors\n\n4001: cup not found<br>4002: tea not found<br>\n4003: milk not found\n", "paragraph 3 4001, 3 4002, 4 4003"},
		{"one below its heading", "# Tea API\n\n## GET /cups\n\n### Errors\n\n- `no_cup` - the cup was not found\n", "item 7 no_cup"},
		{"one below each of several headings", "# Tea API\n\n## GET /cups\n\n### Errors\n\n- `no_cup` - the cup was not found\n\n## GET /teas\n\n### Errors\n\n- `no_tea` - the tea was not found\n", "item 7 no_cup, 13 no_tea"},
		{"statuses", "# Errors\n\n## 404 Not Found\n\n## 429 Too Many Requests\n\n## Best practice\n\n## Support\n\n## Contact\n", "heading 3 404, 5 429"},
		{"names in camelCase", "# Errors\n\n- missingCup: the cup is missing\n- invalidTea: the tea is invalid\n", "item 3 missingCup, 4 invalidTea"},
		{"an enumeration", "# Tea SDK\n\n## Error codes\n\n```ts\nenum TeaError {\n  NO_CUP = 1,\n  NO_TEA = 2, // none left\n}\n```\n", "line of code 7 NO_CUP, 8 NO_TEA"},
		{"data", "# Errors\n\n```yaml\nNO_CUP: cup not found\nNO_TEA: tea not found\n```\n\n```json\n{\n  \"E1001\": \"cup not found\",\n  \"E1002\": \"tea not found\"\n}\n```\n", "line of code 4 NO_CUP, 5 NO_TEA, 10 E1001, 11 E1002"},
		{"output", "# Troubleshooting\n\n## Errors when pouring\n\n```\nError: cup not found\n```\n\n```\nError: tea is missing\n```\n", "line of code 6 Error: cup not found, 10 Error: tea is missing"},
		{"several samples in a block", "# Errors\n\n```js\n{ code: 'no_cup', message: 'cup not found' }\n{ code: 'no_tea', message: 'tea not found' }\n```\n", "sample 4 no_cup, 5 no_tea"},
		{"HTML", "# Errors\n\n<ul>\n<li><code>no_cup</code>: cup not found</li>\n<li><code>no_tea</code>: tea not found</li>\n</ul>\n", "item 4 no_cup, 5 no_tea"},
		{"lines of HTML", "# Errors\n\n<div>\n<strong>no_cup</strong>: cup not found<br>\n<strong>no_tea</strong>: tea not found\n</div>\n", "line of HTML 4 no_cup, 5 no_tea"},
		{"attributes on lines of their own", "# Errors\n\n<Problem\n  code=\"no_cup\"\n  message=\"cup not found\"\n/>\n\n<Problem\n  code=\"no_tea\"\n  message=\"tea not found\"\n/>\n", "component 4 no_cup, 9 no_tea"},
		{"values of a program", "# Errors\n\nexport const problems = [\n  { code: 'no_cup', text: 'cup not found' },\n  { code: 'no_tea', text: 'tea not found' },\n]\n", "value 4 no_cup, 5 no_tea"},
		{"admonitions", "# PUT /cups\n\n:::success 200\nfine\n:::\n\n:::danger 401\nnot logged in\n:::\n\n:::danger 404\nno cup\n:::\n", "component 7 401, 11 404"},
		{"a table below a heading that speaks of errors", "# Tea API\n\n## Errors\n\n| Type | What |\n|---|---|\n| cup_missing | there is no cup |\n| tea_invalid | there is no such tea |\n", "row 7 cup_missing, 8 tea_invalid"},
		{"indented code", "# Errors\n\nThese are sent:\n\n    4001  cup not found\n    4002  tea not found\n", "line of code 5 4001, 6 4002"},
		{"cells without borders", "# Errors\n\n4001 | cup not found\n4002 | tea not found\n", "paragraph 3 4001, 4 4002"},
		{"a table in a block of code", "# Errors\n\n```\n| 4001 | cup not found |\n| 4002 | tea not found |\n```\n", "line of code 4 4001, 5 4002"},
		{"codes in nested items", "# Tea API\n\n* **Success Response:**\n  * **Code:** 200\n* **Error Response:**\n  * **Code:** 404 NOT FOUND <br />\n    **Content:** `{ error : \"no cup\" }`\n", "item 6 404"},
		{"exit codes", "# tea(1)\n\n## Exit status\n\n- 1: it failed\n- 2: wrong usage\n- 3: the pot is missing\n", "item 5 1, 6 2, 7 3"},
		{"an enumeration of words", "# Tea\n\n## Errors\n\n```rust\npub enum TeaError {\n    Unauthorized = 1,\n    NoTea = 2,\n}\n```\n", "line of code 7 Unauthorized, 8 NoTea"},
		{"a list of data", "# Tea errors\n\n```yaml\nerrors:\n  - code: cup_missing\n    text: The cup is missing\n  - code: tea_cold\n    text: The tea must be hot\n```\n", "line of code 5 cup_missing, 7 tea_cold"},
		{"responses of a specification", "# GET /cups\n\n```yaml\nresponses:\n  '200':\n    description: OK\n  '404':\n    description: Cup not found\n  '429':\n    description: Too many requests\n```\n", "line of code 7 404, 9 429"},
		{"output in bold", "# Troubleshooting\n\n**Error: cup not found**\n\nWash one.\n\n**Error: no such tea**\n\nBuy some.\n", "paragraph 3 Error: cup not found, 7 Error: no such tea"},
		{"statuses with their texts", "# Responses\n\n**404** There is none.\n\n**409** It is in use.\n\n**200** Here you are.\n", "paragraph 3 404, 5 409"},
		{"HTML headings", "<h2>Errors</h2>\n<dl>\n<dt>CUP_LOST</dt>\n<dd>It was lost.</dd>\n<dt>TEA_COLD</dt>\n<dd>It is cold.</dd>\n</dl>\n", "term 3 CUP_LOST, 5 TEA_COLD"},

		{"under a label", "# Tea API\n\n## POST /cups\n\n**Errors:**\n\n- `cup_size`: the cup is small\n- `tea_kind`: there is none\n", "item 7 cup_size, 8 tea_kind"},
		{"conditions under a label", "# Tea API\n\nErrors:\n\n- The cup is full\n- The pot is hot\n", "item 5 The cup is full, 6 The pot is hot"},
		{"components under a label", "# Tea API\n\nThese errors may occur:\n\n<Accordion title=\"cup_gone\">\nNo cup.\n</Accordion>\n\n<Accordion title=\"tea_gone\">\nNo tea.\n</Accordion>\n", "component 5 cup_gone, 9 tea_gone"},
		{"siblings of messages", "# Tea API\n\n## Errors\n\n- No such cup\n- Tea not found\n- Kettle in use\n", "item 5 No such cup, 6 Tea not found, 7 Kettle in use"},
		{"a status in an item anywhere", "# Tea API\n\n## POST /cups\n\n- `404 Not Found`\n", "item 5 404"},
		{"statuses in tabs", "# Tea API\n\n=== \"200 OK\"\n\n    Fine.\n\n=== \"409 Conflict\"\n\n    Not so fine.\n", "component 7 409"},
		{"statuses of components", "# Tea API\n\n<Tab title=\"400 - Fehler\">\nx\n</Tab>\n<Tab title=\"401 - Nicht angemeldet\">\nx\n</Tab>\n<Tab title=\"More\">\nx\n</Tab>\n", "component 3 400, 6 401"},
		{"a status within a line", "# Tea API\n\n**Error** (409 Conflict): the cup is in use\n\n**Note** that all is well\n", "paragraph 3 409"},
		{"statuses within headings", "# Tea API\n\n## Error Response (422 - Validation)\n\ntext\n\n## Error Response (404)\n", "heading 3 422, 7 404"},
		{"titles of samples", "# Tea API\n\n```json 200 OK\n{}\n```\n\n```json 402 Payment Required\n{\"tip\": 1}\n```\n", "sample 7 402"},
		{"failed responses", "# Tea API\n\n```json\n{\"success\": false, \"message\": \"the cup is gone\"}\n```\n\n```json\n{\"error\": {\"code\": \"tea_cold\", \"message\": \"warm it\"}}\n```\n", "sample 4 the cup is gone, 8 tea_cold"},
		{"a sample below its label", "# Tea API\n\n## GET /cups\n\n**Error response:**\n\n```json\n{\"code\": \"no_cup\", \"message\": \"it is gone\"}\n```\n", "sample 5 no_cup"},
		{"errors in sentences", "# Tea API\n\n## Errors\n\nThe kitchen answers `cup_missing` if there is none.\n\nIt answers `409 Conflict` if another has it.\n", "sentence 5 cup_missing, 7 409"},
		{"HTML headings that are errors", "<h2>Errors</h2>\n<h3>CUP_LOST</h3>\n<p>It was lost.</p>\n<h3>TEA_COLD</h3>\n<p>It is cold.</p>\n", "heading 2 CUP_LOST, 4 TEA_COLD"},
		{"codes behind a word", "# Tea\n\n## 错误码\n\n### 错误码 19：K_CUP\n\n### 错误码 1002：K_TEA\n", "heading 5 19, 7 1002"},
		{"words in capitals", "# Tea errors\n\n| Code | Description |\n|---|---|\n| MISSINGCUP | The cup is missing |\n| WRONGTEA | The tea is wrong |\n", "row 5 MISSINGCUP, 6 WRONGTEA"},
		{"lines of messages", "# Tea API\n\n## Errors\n\nCup not found\nTea not found\n", "paragraph 5 Cup not found, 6 Tea not found"},

		{"arrays of a program", "# Errors\n\n```js\nconst rows = [\n  [\"E1\", \"Cup missing\"],\n  [\"E2\", \"Tea too mild\"],\n]\n```\n", "value 5 E1, 6 E2"},
		{"several arrays on a line", "# Fehlercodes\n\n```\n[[\"T-1\", \"Tasse fehlt\"], [\"T-2\", \"Tee ist kalt\"]]\n```\n", "value 4 T-1, 4 T-2"},
		{"a map of a program", "# Errors\n\n```ruby\nERRORS = {\n  cup_gone: 'The cup is gone',\n  tea_mild: 'The tea is mild',\n}\n```\n", "value 5 cup_gone, 6 tea_mild"},
		{"a plain list below errors", "# Tea\n\n## Common errors\n\n1. Kettle dry: fill it\n2. Invalid spoon: take another\n", "item 5 Kettle dry: fill it, 6 Invalid spoon: take another"},
		{"a plain list on a page of errors", "# Chyby\n\n## Konvice\n\n- Je v ní málo vody\n- Je horká\n", "item 5 Je v ní málo vody, 6 Je horká"},
		{"a list below a status", "# Tea API\n\n### 409 Conflict\n\n- \"cup in use\": wait\n- \"cup sold\": buy another\n", "heading 3 409, 5 \"cup in use\": wait, 6 \"cup sold\": buy another"},
		{"terms of a page of errors", "# Erros\n\nChaleira seca\n: Encha.\n\nXícara quebrada\n: Troque.\n", "term 3 Chaleira seca, 6 Xícara quebrada"},
		{"bold lines of a page of errors", "# Tea errors\n\n**Kettle dry**\n\nFill it.\n\n**Kettle hot**\n\nWait.\n", "paragraph 3 Kettle dry, 7 Kettle hot"},
		{"a table of a page of errors", "# Tea errors\n\n| What you see | What to do |\n|---|---|\n| Kettle dry | Fill it |\n| Kettle hot | Wait |\n", "row 5 Kettle dry Fill it, 6 Kettle hot Wait"},
		{"headings with causes", "# Tea API errors\n\n## Kettle boiling\n\nCause: somebody heats it\n\n## Kettle empty\n\nCause: nobody filled it\n", "heading 3 Kettle boiling, 7 Kettle empty"},

		{"what a text names", "# Tea errors\n\nThe kettle never says TEA_TOO_COLD, and `KETTLE_FAILURE` only to itself. A cup that is\nbroken gets 410 Gone, whoever asks for it and whatever it was made of, in each of the many kitchens.\n", "line 3 KETTLE_FAILURE, 4 410"},
		{"what headings and items tell in few words", "# Tea errors\n\n- Cup\n- Kettle not found\n- Look for one in each of the many kitchens of the house, since it is not lost\n", "line 4 Kettle not found"},
		{"what programs are set to", "# Tea errors\n\nThe variable TEA_FAILURE_LOG=x says where it goes, $TEA_FAILURE too, as everybody knows by now.\n", ""},
		{"what helps", "# Tea errors\n\n## Retry strategy\n\n- Use a delay\n- Add jitter\n\n## See also\n\n- [Cups](cups.md)\n- [Teas](teas.md)\n", ""},
		{"arrays of another matter", "# Menu\n\n```js\n[[\"T1\", \"Assam tea\"], [\"T2\", \"Green tea\"]]\n```\n", ""},
		{"items that begin with a word for an error", "# Dépannage\n\n- Erreur « bouilloire sèche »\n  - remplissez-la\n- Erreur : thé amer\n  - infusez moins\n", "item 3 Erreur « bouilloire sèche », 5 Erreur : thé amer"},
		{"headings that begin with a word for an error", "# トラブルシューティング\n\n### エラー: やかんが空です\n\n水を入れます。\n\n### エラー: お茶が苦い\n\n短くします。\n", "heading 3 エラー: やかんが空です, 7 エラー: お茶が苦い"},
		{"names of negative numbers", "# tea.h\n\n- TEA_MILD (-3) - the tea has cooled down\n- TEA_GONE = -4: nothing is there\n", "item 3 TEA_MILD, 4 TEA_GONE"},
		{"components with other attributes", "# Errors\n\n<Problem value=\"cup_mild\">Text</Problem>\n<Problem value=\"tea_mild\">Text</Problem>\n", "component 3 cup_mild, 4 tea_mild"},
		{"statuses of answers", "# GET /cups\n\n<Response status=\"409\">\n\n<Response status=\"410\">\n", "component 3 409, 5 410"},
		{"titles of disclosures", "# Errors\n\n<details><summary><b>cup_gone</b>: none</summary>\n</details>\n\n<details open>\n<summary>tea_gone</summary>\n</details>\n", "component 3 cup_gone, 7 tea_gone"},
		{"lists below lines of statuses", "# Tea API\n\n## POST /cups\n\nStatus 400:\n\n- Cup is full - pour it out first\n- Tea is cold - warm it\n\nStatus 404:\n\n- No such cup - check its name\n", "item 7 Cup is full - pour it out first, 8 Tea is cold - warm it, 12 No such cup - check its name"},
		{"what layers do", "# Tea\n\n## Error handling\n\n| Layer | Behavior |\n|---|---|\n| Kitchen | fails |\n| Waiter | logs errors |\n", ""},
		{"a field", "# Tea errors\n\n| Field | Type |\n|---|---|\n| CupError | no text |\n", ""},
		{"another label", "# Tea API\n\n## Errors\n\n**Parameters:**\n\n- `cup_size`: not empty\n- `tea_kind`: not empty\n", ""},
		{"contents with statuses", "# Errors\n\n- [404 Not Found](#a)\n- [409 Conflict](#b)\n", ""},
		{"causes and fixes", "# Tea\n\nErrors:\n\n- Cause: a full cup\n- Fix: drink\n", ""},
		{"amounts", "# Menu\n\n- 400 cups\n- Tea\n- Milk\n", ""},
		{"success", "# Errors\n\n- 0: fine\n- 4001: cup not found\n- 4002: tea not found\n", "item 4 4001, 5 4002"},
		{"parameters", "# Errors\n\n| Parameter | Type |\n|---|---|\n| cup_id | not empty |\n", ""},
		{"what an error consists of", "# Errors\n\n- `code`: the code of the error\n- `request_id`: not always there\n", ""},
		{"chapters", "# Errors\n\n## Common errors\n\n## Rate limits\n\n## Network failures\n", ""},
		{"sentences", "# Errors\n\n- If a cup is missing, ask the kitchen for another one, or wait for the next day.\n- If there is tea not found, there may be coffee, which is not as good.\n- Do not fail.\n", ""},
		{"versions", "# Changes\n\n## 1.2.0\n\n- 2024-01-05: no error\n- 2024-01-06: no error\n", ""},
		{"contents", "# Errors\n\n- [4001](#a)\n- [4002](#b)\n", ""},
		{"a prose page", "# Error handling\n\n`OrderService` answers with an error object. The `status_code` is described below.\n\n`parse_order` reads it.\n", ""},
		{"advice", "# Error handling\n\n- Check the status of the response before you read its body\n- Retry with a delay\n- Log what was not expected\n", ""},
		{"a program", "# Error handling\n\n```java\ntry {\n  pour();\n} catch (CupError e) {\n  System.err.println(e.getErrorCode());\n  System.err.println(e.getMessage());\n}\n```\n", ""},
		{"ranges", "# Errors\n\n```\n1000-1999: errors of cups\n2000-2999: errors of teas\n```\n", ""},
		{"functions", "# Error handling\n\n`tea.pour()` may fail with an error.\n\n```go\nFormatError(err *TeaError) string\nPrintError(err *TeaError) string\n```\n", ""},
		{"what a code is called", "# Errors\n\n- Error code of the kettle: on its display\n- Error code of the pot: below it\n", ""},
		{"a response's first line", "# Errors\n\n```\n404 Not Found\n```\n", ""},
		{"methods", "# API\n\n## get_cup\n\n## drop_cup\n", ""},
		{"another matter", "# Menu\n\n| Code | Tea |\n|---|---|\n| 1001 | Assam |\n| 1002 | Darjeeling |\n", ""},
	} {
		doc, _ := markdown.Parse("page.md", []byte(c.document), markdown.Limits{})
		count := Take(doc, Used{Title: title(doc), Known: func([]string, string) bool { return false }})
		if got := printed(count); got != c.want {
			t.Errorf("%s: got %q, want %q", c.name, got, c.want)
		}
	}
}

// title is a document's first heading.
func title(doc *markdown.Document) string {
	for _, b := range doc.Blocks {
		if h, ok := b.(*markdown.Heading); ok {
			return h.Text.Text
		}
	}
	return ""
}

func printed(c Count) string {
	var groups []string
	for _, g := range c.Left {
		var entries []string
		for i, line := range g.Lines {
			entries = append(entries, fmt.Sprint(line, " ", g.Heads[i]))
		}
		groups = append(groups, g.What+" "+strings.Join(entries, ", "))
	}
	return strings.Join(groups, "; ")
}

// TestUsed says what is not left: what became something, what belongs to it, what is documented elsewhere, and what the keeper knows of.
func TestUsed(t *testing.T) {
	const document = "# Errors\n\n## 4001 Cup not found\n\n- 4011: saucer missing\n- 4012: spoon missing\n\n## 4002 Tea not found\n\n## 4003 Milk not found\n"
	doc, _ := markdown.Parse("page.md", []byte(document), markdown.Limits{})
	for _, c := range []struct {
		lines []int
		codes string
		known bool
		want  string
	}{
		{nil, "", false, "heading 3 4001, 5 4011, 6 4012, 8 4002, 10 4003"},
		{[]int{3}, "", false, "heading 8 4002, 10 4003"},
		{[]int{5}, "", false, "heading 8 4002, 10 4003; item 6 4012"},
		{[]int{3, 8}, "4003", false, ""},
		{nil, "", true, ""},
	} {
		used := Used{Title: title(doc), Lines: c.lines, Codes: map[string]bool{c.codes: true}, Known: func([]string, string) bool { return c.known }}
		if got := printed(Take(doc, used)); got != c.want {
			t.Errorf("used %v: got %q, want %q", c.lines, got, c.want)
		}
	}
}

// TestForms: a list is left whose items are written as those of another are that became errors.
func TestForms(t *testing.T) {
	const document = "# Tea errors\n\n## Cups\n\n- **cup_gone** it is gone\n- **cup_full** it is full\n\n## Teas\n\n- **tea_mild** choose another\n- **tea_wild** choose another\n\n## Pots\n\n- Glass\n- Steel\n"
	doc, _ := markdown.Parse("page.md", []byte(document), markdown.Limits{})
	used := Used{Title: title(doc), Lines: []int{5, 6}, Known: func([]string, string) bool { return false }}
	if got, want := printed(Take(doc, used)), "item 10 tea_mild, 11 tea_wild"; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
}

// TestBesideUsed: items are left that are written as others of their list that became errors.
func TestBesideUsed(t *testing.T) {
	const document = "# Tea\n\n- **cup_gone** it is gone\n- **cup_full** it is full\n- **tea_mild** choose another\n- Steel\n"
	doc, _ := markdown.Parse("page.md", []byte(document), markdown.Limits{})
	used := Used{Title: title(doc), Lines: []int{3, 4}, Known: func([]string, string) bool { return false }}
	if got, want := printed(Take(doc, used)), "item 5 tea_mild"; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
}

// TestMentions: a second mention of what became something elsewhere is not left.
func TestMentions(t *testing.T) {
	const document = "# Errors\n\n- `no_cup`: there is none\n- `no_tea`: tea not found\n- No such pot\n- 404 Not Found\n- 409 Conflict\n"
	doc, _ := markdown.Parse("page.md", []byte(document), markdown.Limits{})
	used := Used{
		Title: title(doc), Lines: []int{1}, Codes: map[string]bool{"no_cup": true}, Texts: map[string]bool{Key("no such pot."): true},
		Named: map[int]bool{404: true}, Known: func([]string, string) bool { return false },
	}
	if got, want := printed(Take(doc, used)), "item 4 no_tea, 7 409"; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
}

// TestSilent: a page that speaks of errors and of which nothing was used says so once, with the lines that may be meant.
func TestSilent(t *testing.T) {
	for _, c := range []struct {
		document string
		used     []int
		want     []int
	}{
		{"# Tea\n\n## Error handling\n\n- The cup is full\n- The pot is hot\n", nil, []int{5, 6}},
		{"# Tea\n\n## Errors\n\nThere are some, which depend on the weather and on much else.\n", nil, []int{3}},
		{"# Tea\n\n## Error handling\n\n- The cup is full\n- The pot is hot\n", []int{1}, nil},
		{"# Tea\n\n## Cups\n\n- The cup is full\n", nil, nil},
	} {
		doc, diags := markdown.Parse("page.md", []byte(c.document), markdown.Limits{})
		count := Take(doc, Used{Title: title(doc), Lines: c.used, Known: func([]string, string) bool { return false }})
		var got []int
		for _, d := range Report(diags, []Count{count}) {
			if d.Rule == "no-errors" {
				got = append(got, d.Lines...)
			}
		}
		if !slices.Equal(got, c.want) {
			t.Errorf("%q: got %v, want %v", c.document, got, c.want)
		}
	}
}

// TestReport: what another finding is about already is not reported twice.
func TestReport(t *testing.T) {
	const document = "# Errors\n\n| Code | Text |\n|---|---|\n| 4001 | cup not found |\n| 4002 | tea not found |\n"
	doc, diags := markdown.Parse("page.md", []byte(document), markdown.Limits{})
	counts := []Count{Take(doc, Used{Title: title(doc), Known: func([]string, string) bool { return false }})}
	if got := Report(diags, counts); len(got) != 1 || got[0].Rule != "entry-left" || !slices.Equal(got[0].Lines, []int{5, 6}) {
		t.Errorf("got %v", got)
	}
	var list diag.List
	list.Report("table-doubtful", doc.Blocks[1].(*markdown.Grid).Pos, "it may be about errors")
	if got := Report(list, counts); len(got) != 1 || !slices.Equal(got[0].Lines, []int{5, 6}) {
		t.Errorf("got %v", got)
	}
}

// TestBesides: of several errors in a cell, those are left that became nothing.
func TestBesides(t *testing.T) {
	const document = "# Errors\n\n| Code | Text |\n|---|---|\n| 4001 cup lost<br>4002 tea lost | both are lost |\n| 4003, 4004 | milk is lost |\n"
	doc, _ := markdown.Parse("page.md", []byte(document), markdown.Limits{})
	used := Used{Title: title(doc), Lines: []int{5, 6}, Codes: map[string]bool{"4001": true, "4003": true, "4004": true}, Known: func([]string, string) bool { return false }}
	if got, want := printed(Take(doc, used)), "row 5 4002"; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
}

// TestReserved: rows that say themselves that they are no errors are neither used nor left.
func TestReserved(t *testing.T) {
	const document = "# Errors\n\n| Code | Message |\n|---|---|\n| 4001 | cup not found |\n| 4002 | Reserved |\n| 4003 | TBD |\n"
	doc, _ := markdown.Parse("page.md", []byte(document), markdown.Limits{})
	known := func([]string, string) bool { return false }
	c := Take(doc, Used{Lines: []int{5, 6, 7}, Reserved: []int{6, 7}, Known: known})
	if c.Entries != 3 || c.Used != 1 || c.Reserved != 2 || len(c.Left) != 0 {
		t.Errorf("got %+v", c)
	}
}

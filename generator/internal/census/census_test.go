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

		{"success", "# Errors\n\n- 0: fine\n- 4001: cup not found\n- 4002: tea not found\n", "item 4 4001, 5 4002"},
		{"parameters", "# Errors\n\n| Parameter | Type |\n|---|---|\n| cup_id | not empty |\n", ""},
		{"what an error consists of", "# Errors\n\n- `code`: the code of the error\n- `request_id`: not always there\n", ""},
		{"chapters", "# Errors\n\n## Common errors\n\n## Rate limits\n\n## Network failures\n", ""},
		{"sentences", "# Errors\n\n- If a cup is missing, ask the kitchen for another one, or wait for the next day.\n- If there is tea not found, there may be coffee, which is not as good.\n- Do not fail.\n", ""},
		{"versions", "# Changes\n\n## 1.2.0\n\n- 2024-01-05: no error\n- 2024-01-06: no error\n", ""},
		{"contents", "# Errors\n\n- [4001](#a)\n- [4002](#b)\n", ""},
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
	if h, ok := doc.Blocks[0].(*markdown.Heading); ok {
		return h.Text.Text
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
		{nil, "", false, "heading 3 4001, 8 4002, 10 4003; item 5 4011, 6 4012"},
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

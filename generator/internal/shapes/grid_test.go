package shapes

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/errgen/errgen/generator/internal/markdown"
)

// TestTableGrids says how tables are read before anybody asks what they are about: their status, their header, their rows, each behind what
// heads it.
func TestTableGrids(t *testing.T) {
	for _, c := range []struct{ name, document, want string }{
		{"a status in the line above", "Response HTTP Status: 401 Unauthorized\n\n| Code |\n|---|\n| a |\n", "401\nCode\na"},
		{"a status at the end of a paragraph", "It may fail. It sends 404 Not Found then:\n\n| Code |\n|---|\n| a |\n", "404\nCode\na"},
		{"a status in a line further up", "**Status 429**\n\nThe limits:\n\n| Code |\n|---|\n| a |\n", "429\nCode\na"},
		{"a status of another table", "Status 429\n\n| Code |\n|---|\n| a |\n\n| Code |\n|---|\n| b |\n", "429\nCode\na\n0\nCode\nb"},
		{"several statuses above", "It sends 404 or 410:\n\n| Code |\n|---|\n| a |\n", "0\nCode\na"},
		{"a number above", "There are 404 codes in this table, and some more in the next one:\n\n| Code |\n|---|\n| a |\n", "0\nCode\na"},
		{"rows that head others", "| Code | Text |\n|---|---|\n| a | x |\n| **BadCupError (status code 400)**|\n| b | y |\n| **404 Not Found** | |\n| c | z |\n| **`cup_lost`** | |\n| | w |\n",
			"0\nCode | Text\na | x\n[400 BadCupError] b | y\n[404 ] c | z\n[0 cup_lost]  | w"},
		{"rows that head others without saying more", "| Code | Text |\n|---|---|\n| Cups and saucers | |\n| a | x |\n| **sign-up** | |\n| b | y |\n", "0\nCode | Text\n[0 ] a | x\n[0 ] b | y"},
		{"a word that heads others", "| Code | Text |\n|---|---|\n| E1 | x |\n| Limits | |\n| E2 | y |\n| Timeout | |\n| E3 | z |\n", "0\nCode | Text\nE1 | x\n[0 ] E2 | y\n[0 ] Timeout | \n[0 ] E3 | z"},
		{"empty rows between groups", "| Code | Text |\n|---|---|\n| a | x |\n| | |\n| b | y |\n", "0\nCode | Text\na | x\nb | y"},
		{"a phrase that may be an error itself", "| Code | Text |\n|---|---|\n| a | x |\n| Too many cups | |\n| b | y |\n", "0\nCode | Text\na | x\nToo many cups | \nb | y"},
		{"rows without a text", "| Code | Text |\n|---|---|\n| a | x |\n| b | |\n| c | y |\n", "0\nCode | Text\na | x\nb | \nc | y"},
		{"codes in bold", "| Code | Text |\n|---|---|\n| **a** | x |\n| **b** | |\n| **c** | y |\n", "0\nCode | Text\na | x\nb | \nc | y"},
		{"labels of an HTML table", "<table><tr><th>Code<th>Text<tr><td colspan=2>Status 400<tr><td>a<td>x<tr><td colspan=2>Others<tr><td>b<td>y</table>",
			"0\nCode | Text\n[400 ] a | x\n[0 ] b | y"},
		{"cells in bold of an HTML table", "<table><tr><th>Code<th>Text<tr><td><b>Cups</b><td><tr><td>a<td>x<tr><td><strong>404 Not Found</strong><td><tr><td>b<td>y</table>",
			"0\nCode | Text\n[0 ] a | x\n[404 ] b | y"},
		{"marks that mean as above", "| Code | Text |\n|---|---|\n| ^^ | x |\n| a | y |\n| 〃 | 同上 |\n| **Others** |\n| 〃 | z |\n", "0\nCode | Text\n^^ | x\na | y\na | y\n[0 ] 〃 | z"},
		{"a header in the first row", "| | |\n|---|---|\n| **A** | **B** |\n| a | x |\n", "0\nA | B\na | x"},
		{"a title for a header", "| 404 Not Found | |\n|---|---|\n| Error code | Message |\n| a | x |\n", "0\nError code | Message\n[404 ] a | x"},
		{"a header that is no title", "| Code | |\n|---|---|\n| a | x |\n| b | y |\n", "0\nCode | \na | x\nb | y"},
		{"no header", "| | |\n|---|---|\n| a | x |\n| b | y |\n", "0\n | \na | x\nb | y"},
		{"underscores that are no emphasis", "| Code | Text |\n|---|---|\n| __SYSTEM__ | x |\n| _PRIVATE_ | y |\n| NOT_FOUND | __Z__ |\n| TOO_LARGE | w |\n",
			"0\nCode | Text\n__SYSTEM__ | x\n_PRIVATE_ | y\nNOT_FOUND | Z\nTOO_LARGE | w"},
		{"underscores that are", "| Code | Text |\n|---|---|\n| __SYSTEM__ | x |\n| __PRIVATE__ | y |\n| NOT_FOUND | z |\n| **TOO_LARGE** | w |\n| __a_b__ | v |\n",
			"0\nCode | Text\n__SYSTEM__ | x\n__PRIVATE__ | y\nNOT_FOUND | z\nTOO_LARGE | w\na_b | v"},
		{"codes across the top", "| | 4001 | 4002 |\n|---|---|---|\n| Message | x | y |\n| Cause | z |\n", "0\nCode | Message | Cause\n4001 | x | z\n4002 | y | "},
		{"codes across the top, below an empty header", "| | | |\n|---|---|---|\n| Code | 4001 | 4002 |\n| Message | x | y |\n", "0\nCode | Message\n4001 | x\n4002 | y"},
		{"one error, its parts down the side", "| | |\n|---|---|\n| **Code** | `CUP-1` |\n| **Status** | 404 |\n| **Message** | x |\n", "0\nCode | Status | Message\nCUP-1 | 404 | x"},
		{"one error, its properties and their values", "| Property | Value |\n|---|---|\n| Code | CUP-1 |\n| Message | No cup |\n", "0\nCode | Message\nCUP-1 | No cup"},
		{"types of properties", "| Property | Value |\n|---|---|\n| Code | string |\n| Message | string |\n", "0\nProperty | Value\nCode | string\nMessage | string"},
		{"parts of something without a code", "| | |\n|---|---|\n| **Name** | CUP_1 |\n| **Message** | x |\n", "0\n | \nName | CUP_1\nMessage | x"},
		{"fields of a body", "| Field | Type | Text |\n|---|---|---|\n| code | string | x |\n| message | string | y |\n", "0\nField | Type | Text\ncode | string | x\nmessage | string | y"},
		{"a matrix", "| Plan | 2024 | 2025 |\n|---|---|---|\n| Basic | x | y |\n| Pro | x | y |\n", "0\nPlan | 2024 | 2025\nBasic | x | y\nPro | x | y"},
	} {
		doc, _ := markdown.Parse("doc.md", []byte(c.document), markdown.Limits{})
		found := Read(doc)
		var lines []string
		for _, g := range found.Grids {
			lines = append(lines, fmt.Sprint(g.Status), texted(g.Header))
			for i, r := range g.Rows {
				line := texted(r.Cells)
				if group := g.Group(i); group.Text != "" {
					line = fmt.Sprintf("[%d %s] %s", group.Status, group.Code, line)
				}
				lines = append(lines, line)
			}
		}
		if diff := cmp.Diff(c.want, strings.Join(lines, "\n")); diff != "" {
			t.Errorf("%s (-want +got):\n%s", c.name, diff)
		}
	}
}

func texted(row []markdown.Cell) string {
	var texts []string
	for _, c := range row {
		texts = append(texts, c.Text)
	}
	return strings.Join(texts, " | ")
}

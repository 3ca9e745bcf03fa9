package cells

import (
	"strings"
	"testing"

	"github.com/errgen/errgen/generator/internal/markdown"
)

// TestLabels says how cells with labels are taken apart, each part behind its role.
func TestLabels(t *testing.T) {
	for cell, want := range map[string]string{
		"Cause: It fell. <br> Solution: Take another.":         "cause=It fell.; action=Take another.",
		"**Cause:** It fell.<br>**Solution:** Take **one**.":   "cause=It fell.; action=Take one.",
		"The cup is broken. Reason: it fell. Fix: glue it.":    "=The cup is broken.; cause=it fell.; action=glue it.",
		"杯子坏了。原因：掉了。解决方法：换一个。":                                 "=杯子坏了。; cause=掉了。; action=换一个。",
		"Cause - It fell.<br>What to do - Take another.":       "cause=It fell.; action=Take another.",
		"Possible causes<br>It fell.<br>Solution<br>Glue it.":  "cause=It fell.; action=Glue it.",
		"**Cause:** It fell **Solution:** Take a cause: one.":  "cause=It fell; action=Take a cause: one.",
		"It is gone **Cause**: It fell":                        "=It is gone; cause=It fell",
		"The cup is broken: it fell.":                          "",
		"See https://example.com/cups: there are more.":        "",
		"Note: the cup is broken.":                             "",
		"The cup is broken for a reason: it fell. Time: 12:30": "",
	} {
		var parts []string
		for _, l := range Labels(inlineOf(cell)) {
			parts = append(parts, l.Role+"="+l.Text.Text)
		}
		if got := strings.Join(parts, "; "); got != want {
			t.Errorf("%s: got %q, want %q", cell, got, want)
		}
	}
}

// TestMessages says which cells hold several messages.
func TestMessages(t *testing.T) {
	for cell, want := range map[string]string{
		"- No cup - No tea":                      "No cup|No tea",
		"“No cup” or “No tea”":                   "No cup|No tea",
		"\"No cup\", \"No tea\" and \"No pot\".": "No cup|No tea|No pot",
		"\"No cup\" or \"No tea\" is sent":       "",
		"\"true\" or \"false\"":                  "",
		"- No cup<br>- No tea":                   "No cup|No tea",
		"• \"No cup\"<br>• \"No tea\"":           "No cup|No tea",
		"1. No cup<br>2. No tea":                 "No cup|No tea",
		"`no cup`<br>`no tea`":                   "no cup|no tea",
		"`no cup` or `no tea`":                   "no cup|no tea",
		"“No cup”<br>“No tea”":                   "No cup|No tea",
		"No cup<br>Please take another":          "",
		"- No cup":                               "",
		"No cup - no tea":                        "",
		"`cup_id` and `tea_id` are missing":      "",
		"404 - No cup - no tea":                  "",
		"`no cup`, which is sent for `tea_id`":   "",
		"":                                       "",
	} {
		if got := strings.Join(Messages(inlineOf(cell)), "|"); got != want {
			t.Errorf("%s: got %q, want %q", cell, got, want)
		}
	}
}

// inlineOf is a cell as it is read from a table.
func inlineOf(cell string) markdown.Inline {
	doc, _ := markdown.Parse("doc.md", []byte("| a |\n|---|\n| "+cell+" |\n"), markdown.Limits{})
	return doc.Blocks[0].(*markdown.Grid).Rows[0].Cells[0].Inline
}

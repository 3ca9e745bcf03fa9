package shapes

import (
	"strings"
	"testing"

	"github.com/errgen/errgen/generator/internal/markdown"
)

// TestAsTyped reads columns of numbers that a spreadsheet or a data frame has had.
func TestAsTyped(t *testing.T) {
	tests := []struct{ name, written, want string }{
		{"whole numbers", "7001; 7002", "7001; 7002"},
		{"fractions of zero", "7001.0; 7002.0", "7001; 7002"},
		{"with more zeros", "7001.00; 7002.00", "7001; 7002"},
		{"negative", "-7001.0; -7002.0", "-7001; -7002"},
		{"beside whole numbers", "7001; 7002.0", "7001; 7002"},
		{"with a missing one", "1.0; nan; 3.0", "1; ; 3"},
		{"small, and each another", "1.0; 2.0; 3.0; 4.0", "1; 2; 3; 4"},
		{"versions", "2.0; 2.1; 3.0", "2.0; 2.1; 3.0"},
		{"versions, all of them whole", "1.0; 1.0; 2.0; 2.0", "1.0; 1.0; 2.0; 2.0"},
		{"sub-statuses", "401.0; 401.1; 401.2", "401.0; 401.1; 401.2"},
		{"beside a constant", "7001.0; E_OTHER", "7001.0; E_OTHER"},
		{"powers", "1.001E+06; 2E+03; 7001", "1001000; 2000; 7001"},
		{"hexadecimal digits", "1e10; 1f20", "1e10; 1f20"},
		{"powers of fractions", "1.2345E+02; 3E+02", "1.2345E+02; 3E+02"},
		{"groups beside a whole number", "40,001; 40002", "40001; 40002"},
		{"groups", "12,345; 12,346", "12345; 12346"},
		{"groups with fractions", "12,345.00; 12,346.00", "12345; 12346"},
		{"groups of millions", "1,204,001; 1,204,002", "1204001; 1204002"},
		{"groups of six digits", "120,001; 120,002", "120001; 120002"},
		{"groups that all begin alike", "512,341; 512,342", "512341; 512342"},
		{"groups of six beside six", "512,341; 612342", "512341; 612342"},
		{"groups with blanks that don't break", "40\u00a0001; 40\u202f002", "40001; 40002"},
		{"codes with a blank", "101 102; 40 001", "101 102; 40 001"},
		{"codes with a line feed", "101<br>102; 103", "101\n102; 103"},
		{"small numbers with blanks that don't break", "101\u00a0102; 103", "101\u00a0102; 103"},
		{"groups as in Switzerland", "40'001; 40’002", "40001; 40002"},
		{"groups beside a list", "40,001; 40002, 40003", "40001; 40002, 40003"},
		{"lists of statuses", "400,404; 409", "400,404; 409"},
		{"lists of statuses alone", "400,404; 409,410", "400,404; 409,410"},
		{"lists of small codes", "1,204; 17; 3", "1,204; 17; 3"},
		{"numbers in sentences", "12,345; More than 12,345 rows are asked for", "12,345; More than 12,345 rows are asked for"},
		{"nothing, twice", "nan; NaN; E_OTHER", "; ; E_OTHER"},
		{"nothing of pandas", "7001.0; &lt;NA>", "7001; "},
		{"an error of that name", "NaN; Overflow; Underflow", "NaN; Overflow; Underflow"},
		{"in code", "`NaN`; `NaN`", "NaN; NaN"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			source := "| Code |\n| --- |\n"
			for cell := range strings.SplitSeq(tt.written, "; ") {
				source += "| " + cell + " |\n"
			}
			doc, diags := markdown.Parse("a.md", []byte(source), markdown.Limits{})
			if len(diags) > 0 {
				t.Fatal(diags)
			}
			g, rewritten := asTyped(doc.Blocks[0].(*markdown.Grid))
			var got []string
			changed := 0
			for i, r := range g.Rows {
				text := r.Cells[0].Text
				got = append(got, text)
				if text != doc.Blocks[0].(*markdown.Grid).Rows[i].Cells[0].Text {
					changed++
				}
			}
			if got := strings.Join(got, "; "); got != tt.want {
				t.Errorf("got %q, want %q", got, tt.want)
			}
			said := 0
			for _, r := range rewritten {
				said += 1 + r.More
			}
			if said != changed {
				t.Errorf("%d cells are changed, %d are said to be: %v", changed, said, rewritten)
			}
		})
	}
}

package markdown

import (
	"strings"
	"testing"

	"github.com/errgen/errgen/generator/internal/diag"
)

func TestLimits(t *testing.T) {
	const table = "\n| a | b |\n|---|---|\n| 1 | 2 |\n| 3 | 4 |\n"
	for _, c := range []struct {
		name, document string
		limits         Limits
		want           string
	}{
		{"bytes", table, Limits{Bytes: 10}, "doc.md:1:1: error: the document has 41 bytes, beyond the limit of 10; split it (limit-bytes)"},
		{"lines", "\r\n\n\r\r\n", Limits{Lines: 3}, "doc.md:1:1: error: the document has 4 lines, beyond the limit of 3; split it (limit-lines)"},
		{"lists", "- - - - a\n", Limits{Lines: 3}, "doc.md:1:7: error: the document has more than 3 lists and quotes; split it (limit-lines)"},
		{"rows", table, Limits{Cells: 3}, "doc.md:2:1: error: this table of 2 columns and 2 rows brings the document beyond the limit of 3 cells; " +
			"split the document (limit-cells)"},
		{"columns x rows", "|a|b|c|\n|-|-|-|\n|\n|\n|\n", Limits{Cells: 8}, "doc.md:1:1: error: this table of 3 columns and 3 rows brings the " +
			"document beyond the limit of 8 cells; split the document (limit-cells)"},
		{"tables", table + table, Limits{Cells: 9}, "doc.md:7:1: error: this table of 2 columns and 2 rows brings the document beyond the limit " +
			"of 9 cells; split the document (limit-cells)"},
		{"depth", "> - a\n>   - b\n", Limits{Depth: 2}, "doc.md:2:5: error: lists and quotes are nested more than 2 deep here; nest them less (limit-depth)"},
		{"depth x lines", "- - a\n\n\n\n  b\n", Limits{Work: 4 * heldWork}, "doc.md:4:1: error: lists or quotes go on for too many lines here, " +
			"nested too deep; nest them less or split the document (limit-depth)"},
		{"UTF-16", "\xff\xfea\x00", Limits{}, "doc.md:1:1: error: the document is UTF-16; save it as UTF-8 (encoding-utf16)"},
	} {
		t.Run(c.name, func(t *testing.T) {
			doc, diags := Parse("doc.md", []byte(c.document), c.limits)
			if got := printed(diags); got != c.want {
				t.Errorf("\n got %s\nwant %s", got, c.want)
			}
			if doc.Blocks != nil {
				t.Errorf("refused, but has %d blocks", len(doc.Blocks))
			}
		})
	}
}

// TestLimitOfWork: what has too much markup loses that, and nothing else.
func TestLimitOfWork(t *testing.T) {
	stars := strings.Repeat("*a* ", 20)
	for document, want := range map[string]string{
		"*x*\n\n| a |\n|---|\n| " + stars + "\\* |\n": "1:1 paragraph: x\n3:3 grid: [3:3 a]\n5:1 row: [5:3 " + stars + "*]\n5:3 ",
		"# " + stars + "c\n":                          "1:1 paragraph: # " + stars + "c\n1:1 ",
		"> " + stars + "c\n>  d\n":                    "1:3 paragraph: " + stars + "c d\n1:3 ",
		stars + "c\n===\n":                            "1:1 paragraph: " + stars + "c\n2:1 paragraph: ===\n1:1 ",
		"- " + stars + "c\n":                          "1:3 item 1: " + stars + "c\n1:3 ",
	} {
		doc, diags := Parse("doc.md", []byte(document), Limits{Work: 3000})
		checkDocument(t, doc)
		if got := dump(doc, diags); got != want+"warning limit-inline\n" {
			t.Errorf("%q:\n got %q\nwant %q", document, got, want)
		}
	}
}

func TestEncoding(t *testing.T) {
	const want = "doc.md:3:2: warning: this byte and maybe others are not UTF-8 and are read as U+FFFD; save the document as UTF-8 (encoding)"
	doc, diags := Parse("doc.md", []byte("\ufeff# 中\n\na\xffb\xff\n"), Limits{})
	if got := printed(diags); got != want {
		t.Errorf("\n got %s\nwant %s", got, want)
	}
	if got := doc.Blocks[1].(*Paragraph).Text; got.Text != "a\ufffdb\ufffd" || got.Source != "a\xffb\xff" {
		t.Errorf("text %q, source %q", got.Text, got.Source)
	}
}

func printed(diags diag.List) string {
	var lines []string
	for _, d := range diags {
		lines = append(lines, d.String())
	}
	return strings.Join(lines, "\n")
}

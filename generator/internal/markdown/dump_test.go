package markdown

import (
	"fmt"
	"go/token"
	"strings"
	"testing"

	"github.com/errgen/errgen/generator/internal/diag"
	"github.com/google/go-cmp/cmp"
)

// A case is a document, and what Parse makes of it as dump prints it.
type specification struct{ name, document, want string }

func run(t *testing.T, cases []specification) {
	t.Helper()
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			doc, diags := Parse("doc.md", []byte(c.document), Limits{})
			checkDocument(t, doc)
			want := strings.TrimLeft(c.want, "\n")
			if diff := cmp.Diff(want, dump(doc, diags)); diff != "" {
				t.Errorf("document\n%s\n(-want +got)\n%s", c.document, diff)
			}
		})
	}
}

// dump prints one block, row or diagnostic a line, each text after its line:column. Cells are in brackets.
func dump(doc *Document, diags diag.List) string {
	var b strings.Builder
	for _, block := range doc.Blocks {
		switch block := block.(type) {
		case *Heading:
			fmt.Fprintf(&b, "%s heading %d %s\n", at(block.Pos), block.Level, strings.Join(block.Path, " > "))
		case *Paragraph:
			fmt.Fprintf(&b, "%s paragraph%s: %s\n", at(block.Pos), under(block.Section), onLine(block.Text.Text))
		case *Item:
			fmt.Fprintf(&b, "%s item %d%s: %s\n", at(block.Pos), block.Depth, under(block.Section), onLine(block.Text.Text))
		case *Definition:
			fmt.Fprintf(&b, "%s definition%s: %s: %s\n", at(block.Pos), under(block.Section), onLine(block.Term.Text), onLine(block.Text.Text))
		case *Code:
			fmt.Fprintf(&b, "%s code%s %s: %s\n", at(block.Pos), under(block.Section), block.Language, onLine(block.Text))
		case *Panel:
			fmt.Fprintf(&b, "%s panel of %d%s: %s\n", at(block.Pos), block.Blocks, under(block.Section), onLine(block.Title.Text))
		case *Grid:
			name := strings.TrimPrefix(block.Shape+" grid", "table ")
			fmt.Fprintf(&b, "%s %s%s:%s\n", at(block.Pos), name, under(block.Section), cellsOf(block.Header))
			for _, r := range block.Rows {
				fmt.Fprintf(&b, "%s row%s:%s\n", at(r.Pos), in(r.Group), cellsOf(r.Cells))
			}
		}
	}
	for _, c := range doc.Comments {
		fmt.Fprintf(&b, "%s comment %s\n", at(c.Pos), onLine(c.Text))
	}
	for _, d := range diags {
		fmt.Fprintf(&b, "%s %s %s\n", at(d.Pos), d.Severity, d.Rule)
	}
	return b.String()
}

func at(p token.Position) string { return fmt.Sprintf("%d:%d", p.Line, p.Column) }

func under(section []string) string {
	if section == nil {
		return ""
	}
	return " under " + strings.Join(section, " > ")
}

func in(group string) string {
	if group == "" {
		return ""
	}
	return " in " + group
}

// cellsOf prints cells in brackets, with a caret for one that is repeated.
func cellsOf(cells []Cell) string {
	var b strings.Builder
	for _, c := range cells {
		caret := ""
		if c.Repeated {
			caret = "^"
		}
		fmt.Fprintf(&b, " [%s%s %s]", caret, at(c.Pos), onLine(c.Text))
	}
	return b.String()
}

func onLine(text string) string { return strings.ReplaceAll(text, "\n", "/") }

package generator

import (
	"fmt"
	"os"
	"strings"
	"testing"
)

// Documents that ask for more work than their size lets expect are read in a time that grows with their size, and what is left
// undone is said.
func TestManyTemplates(t *testing.T) {
	var b strings.Builder
	b.WriteString("| Status | Error code | Error message |\n|---|---|---|\n")
	for i := range 4000 {
		fmt.Fprintf(&b, "| 400 | code | {a} is %s the one that is not %s {b} |\n", letters(i), letters(i*7))
	}
	project := readText(t, b.String())
	if !strings.Contains(diagnostics(project), "(limit-overlap)") {
		t.Error("it is not said that messages were left uncompared")
	}
}

func TestManyOfOneKind(t *testing.T) {
	const table = "| Status | Error code | Error message | Cause |\n|---|---|---|---|\n"
	for name, document := range map[string]string{
		"holes in a message":   table + "| 400 | a | " + strings.Repeat("{a} ", 20_000) + "| b |\n",
		"sample values":        table + "| 400 | a | " + strings.Repeat("1234567 user1 a@b.cd ", 5_000) + "| b |\n",
		"rows of one error":    table + strings.Repeat("| 400 | a | same | cause |\n", 20_000),
		"causes of one error":  table + numbered(20_000, "| 400 | a | same | cause %s |\n"),
		"warnings":             table + numbered(8_000, "| 400 | %s | more | cells | than | there | are |\n"),
		"columns":              "|" + strings.Repeat(" Some header |", 20_000) + "\n|" + strings.Repeat("-|", 20_000) + "\n| a |\n",
		"errors with one name": table + numbered(5_000, "| 400 | %s | same message | cause |\n"),
		"words of a message":   table + "| 400 | a | " + strings.Repeat("word ", 50_000) + "| b |\n",
	} {
		t.Run(name, func(t *testing.T) {
			readText(t, document) // what grows with the square of its input does not end here
		})
	}
}

func numbered(n int, format string) string {
	var b strings.Builder
	for i := range n {
		fmt.Fprintf(&b, format, letters(i))
	}
	return b.String()
}

func readText(t *testing.T, document string) *Project {
	t.Helper()
	t.Chdir(t.TempDir())
	if err := os.WriteFile("spec.md", []byte(document), 0o666); err != nil {
		t.Fatal(err)
	}
	project, err := Read(Options{Specs: []string{"spec.md"}})
	if err != nil {
		t.Fatal(err)
	}
	return project
}

package generator

import (
	"bytes"
	"fmt"
	"os"
	"slices"
	"strings"
	"testing"

	gocmp "github.com/google/go-cmp/cmp"

	"github.com/errgen/errgen/generator/internal/diag"
)

// TestRules holds the rules' examples against the rules: what Bad shows is found, in Good nothing is.
func TestRules(t *testing.T) {
	for _, r := range Rules() {
		t.Run(r.ID, func(t *testing.T) {
			if r.Bad == "" || r.Good == "" {
				t.Fatal("the rule has no example: add one to examples in generator/internal/diag/examples.go")
			}
			if r.Language == "text" {
				return
			}
			if got := found(t, r, r.Bad); !slices.Contains(got, r.ID) {
				t.Errorf("the bad example is not found fault with, but for %q:\n%s", got, r.Bad)
			}
			if got := found(t, r, r.Good); len(got) > 0 {
				t.Errorf("the good example is found fault with by %q:\n%s", got, r.Good)
			}
		})
	}
}

// found returns the rules that report something of an example.
func found(t *testing.T, r Rule, example string) []string {
	t.Helper()
	t.Chdir(t.TempDir())
	files, opts := map[string]string{"spec.md": example}, Options{Specs: []string{"spec.md"}}
	if r.Language == "yaml" {
		files, opts = map[string]string{"errgen.yaml": example, "spec.md": diag.Sample}, Options{}
	}
	for name, content := range files {
		if err := os.WriteFile(name, []byte(content), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	p, err := Read(opts)
	if err != nil {
		t.Fatal(err)
	}
	var rules []string
	for _, d := range p.Diagnostics {
		rules = append(rules, d.Rule)
	}
	return rules
}

// TestRulesPage keeps docs/rules.md equal to the rules.
func TestRulesPage(t *testing.T) {
	const page = "../docs/rules.md"
	want := rulesPage(Rules())
	got, err := os.ReadFile(page)
	if err != nil && os.Getenv(update) == "" {
		t.Fatal(err)
	}
	if bytes.Equal(got, want) {
		return
	}
	if os.Getenv(update) == "" {
		t.Errorf("%s is stale; run: %s=1 go test ./generator\n%s", page, update, gocmp.Diff(string(got), string(want)))
	} else if err := os.WriteFile(page, want, 0o666); err != nil {
		t.Error(err)
	}
}

// rulesPage returns docs/rules.md.
func rulesPage(rules []Rule) []byte {
	var b bytes.Buffer
	b.WriteString(`# Rules

What errgen finds in documents and in errgen.yaml, by the name that stands in parentheses behind it. ` + "`errgen rules ID`" + `
says the same. A severity is set under ` + "`rules:`" + ` in errgen.yaml; what is an error here stays one. To suppress a finding at one place, see
[configuration.md](configuration.md#suppressing-findings). This page is made of the rules: ` + "`" + update + "=1 go test ./generator`" + `.

| rule | severity | says |
| --- | --- | --- |
`)
	for _, r := range rules {
		fmt.Fprintf(&b, "| [%s](#%s) | %s | %s |\n", r.ID, r.ID, r.Severity, strings.ReplaceAll(r.Title, "|", `\|`))
	}
	for _, r := range rules {
		fmt.Fprintf(&b, "\n## %s\n\n%s. Severity: %s.\n\n%s\n", r.ID, r.Title, r.Severity, r.Why)
		for _, e := range [][2]string{{"Bad", r.Bad}, {"Good", r.Good}} {
			fmt.Fprintf(&b, "\n%s:\n\n```%s\n%s```\n", e[0], r.Language, e[1])
		}
	}
	return b.Bytes()
}

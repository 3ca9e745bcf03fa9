package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

func TestWorkflowCommand(t *testing.T) {
	tests := []struct {
		name       string
		properties [][2]string
		message    string
		want       string
	}{
		{"error", nil, "plain: a, b", "::error::plain: a, b\n"},
		{"warning", [][2]string{{"file", "a,b:c.md"}, {"line", "3"}}, "x", "::warning file=a%2Cb%3Ac.md,line=3::x\n"},
		{"notice", [][2]string{{"title", "100%\n::error::"}}, "50%\r\n::set-output name=a::b", // what a document may hold
			"::notice title=100%25%0A%3A%3Aerror%3A%3A::50%25%0D%0A::set-output name=a::b\n"},
	}
	for _, test := range tests {
		if got := workflowCommand(test.name, test.properties, test.message); got != test.want {
			t.Errorf("got %q, want %q", got, test.want)
		}
	}
}

// Paths are relative to the checkout, wherever errgen runs.
func TestRelative(t *testing.T) {
	inDir(t, map[string]string{"checkout/.git/HEAD": "", "checkout/api/docs/a.md": ""})
	base, err := os.Getwd()
	if err != nil {
		t.Fatal(err)
	}
	t.Chdir("checkout/api")
	tests := []struct{ workspace, file, want string }{
		{"", "docs/a.md", "api/docs/a.md"},
		{"", "../b.md", "b.md"},
		{"", "../../b.md", filepath.ToSlash(base) + "/b.md"},
		{base, "docs/a.md", "checkout/api/docs/a.md"},
		{filepath.Join(base, "checkout", "api"), "docs/a.md", "docs/a.md"},
		{filepath.Join(base, "checkout", "api"), "..a.md", "..a.md"},
	}
	for _, test := range tests {
		t.Setenv("GITHUB_WORKSPACE", test.workspace)
		if got := sourceRoot().relative(test.file); got != test.want {
			t.Errorf("%s below %q: got %s, want %s", test.file, test.workspace, got, test.want)
		}
	}
}

// Each finding is a line, and no line is anything else.
func TestAnnotations(t *testing.T) {
	inDir(t, map[string]string{"a.md": flawed})
	got := errgen("", "inspect", "--format", "github", "a.md")
	if got.status != 0 || got.stderr != "" {
		t.Errorf("got %+v", got)
	}
	want := "::warning file=a.md,line=5,col=30,title=A row has more cells than its table has columns (cell-extra)::this row has 5 cells, the table 4 columns"
	if !strings.Contains(got.stdout, want) {
		t.Errorf("got %s, want %s", got.stdout, want)
	}
	for line := range strings.Lines(got.stdout) {
		if !strings.HasPrefix(line, "::warning file=a.md,line=") && !strings.HasPrefix(line, "::notice file=a.md,line=") {
			t.Errorf("got line %s", line)
		}
	}
}

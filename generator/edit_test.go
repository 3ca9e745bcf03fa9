package generator_test

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/errgen/errgen/generator"
)

// TestEdit edits this repository's own document as a keeper would, and holds what becomes of the package against what reviewers
// can be asked to read: a few lines, in which nothing that was not touched moves.
func TestEdit(t *testing.T) {
	const (
		row      = "| 400              |                                    | “too many queries”                                           | 查询次数超过限制。                                           |\n"
		presence = "| 400              |                                    | “set presence failed”"
	)
	tests := []struct {
		name    string
		edit    func(spec string) string
		added   []string // lines that must appear
		removed []string
		most    int // lines that may differ
	}{
		{
			name:  "a cause is reworded",
			edit:  func(s string) string { return strings.Replace(s, "查询次数超过限制。", "查询太多。", 1) },
			added: []string{`{Cause: "查询太多。"},`},
			most:  2,
		},
		{
			name: "a row is added",
			edit: func(s string) string {
				return strings.Replace(s, row, row+"| 409 | conflict | Group {groupid} is locked. | 群组被锁定。 |\n", 1)
			},
			added: []string{`const ErrGroupLocked Reason = "group_locked"`, `const CodeConflict Code = "conflict"`},
			most:  30,
		},
		{
			name:    "a row is removed",
			edit:    func(s string) string { return strings.Replace(s, row, "", 1) },
			removed: []string{`const ErrTooManyQueries Reason = "too_many_queries"`},
			most:    20,
		},
		{
			name: "a row is moved",
			edit: func(s string) string {
				return strings.Replace(strings.Replace(s, row, "", 1), presence, row+presence, 1)
			},
			most: 40,
		},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			added, removed := changes(t, tt.edit)
			for _, line := range tt.added {
				if !slices.Contains(added, line) {
					t.Errorf("not added: %s", line)
				}
			}
			for _, line := range tt.removed {
				if !slices.Contains(removed, line) {
					t.Errorf("not removed: %s", line)
				}
			}
			if n := len(added) + len(removed); n == 0 || n > tt.most {
				t.Errorf("%d lines differ, want 1 to %d\n+ %s\n- %s", n, tt.most, strings.Join(added, "\n+ "), strings.Join(removed, "\n- "))
			}
		})
	}
}

// changes generates the package, edits the document, and returns the lines that a reviewer would see added and removed.
func changes(t *testing.T, edit func(string) string) (added, removed []string) {
	t.Helper()
	dir := t.TempDir()
	if err := os.Mkdir(filepath.Join(dir, "spec"), 0o777); err != nil {
		t.Fatal(err)
	}
	write := func(name string, edit func(string) string) {
		source, err := os.ReadFile(filepath.Join("..", name))
		if err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(filepath.Join(dir, name), []byte(edit(string(source))), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	generate := func() *generator.Package {
		project, err := generator.Read(generator.Options{Config: filepath.Join(dir, "errgen.yaml")})
		if err != nil {
			t.Fatal(err)
		}
		pkg, err := project.Generate()
		if err != nil {
			t.Fatal(err, project.Diagnostics)
		}
		return pkg
	}
	same := func(s string) string { return s }
	write("errgen.yaml", same)
	write("spec/status_codes.en.md", same)
	write("spec/status_codes.md", same)
	if _, err := generate().Commit(); err != nil {
		t.Fatal(err)
	}
	write("spec/status_codes.md", edit)
	cs, err := generate().Changes()
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range cs {
		for line := range strings.Lines(c.Diff) {
			switch text := strings.TrimSpace(line[1:]); {
			case strings.HasPrefix(line, "+++"), strings.HasPrefix(line, "---"):
			case line[0] == '+':
				added = append(added, text)
			case line[0] == '-':
				removed = append(removed, text)
			}
		}
	}
	return added, removed
}

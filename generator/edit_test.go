package generator_test

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/errgen/errgen/generator"
)

// A document as keepers write them, and its configuration.
const (
	editConfig = `version: 1
package: api
output: generated
spec: errors.md
translations: {de: errors.de.md}
rules: {row-untranslated: off}
rows:
  - row: {code: banned}
    name: UserBanned
    wire: ["user {Username} is banned from {GroupID}"]
`
	editRow      = "| 400 | limit | too many queries | Ask less often. |\n"
	editFirst    = "| 400 | limit | too many users | Remove some. |\n"
	editDocument = "| Status | Error code | Error message | Cause |\n|---|---|---|---|\n" + editFirst +
		"| 400 | limit | too many groups | Leave some. |\n" +
		"| 403 | banned | User is banned. | Ask the owner. |\n" +
		"| 404 | not_found | user {username} does not exist | Register the user. |\n" +
		editRow +
		"| 404 | not_found | group {groupid} does not exist | Create the group. |\n" +
		"| 500 | internal | Something broke. | Try again. |\n"
)

// TestEdit edits a document as a keeper would, and holds what becomes of the package against what reviewers can be asked to read: a
// few lines, in which nothing that was not touched moves.
func TestEdit(t *testing.T) {
	tests := []struct {
		name    string
		edit    func(document string) string
		added   []string // lines that must appear
		removed []string
		most    int // lines that may differ
	}{
		{
			name:  "a cause is reworded",
			edit:  func(s string) string { return strings.Replace(s, "Ask less often.", "Slow down.", 1) },
			added: []string{`{Cause: "Slow down."},`, "// Slow down."},
			most:  6,
		},
		{
			name: "a row is added",
			edit: func(s string) string {
				return strings.Replace(s, editRow, editRow+"| 409 | conflict | Group {groupid} is locked. | Wait. |\n", 1)
			},
			added: []string{`const ErrGroupLocked Reason = "group_locked"`, `const CodeConflict Code = "conflict"`},
			most:  42, // its name comes before the others', so the package comment's example is about it: eight lines
		},
		{
			name:    "a row is removed",
			edit:    func(s string) string { return strings.Replace(s, editRow, "", 1) },
			removed: []string{`const ErrTooManyQueries Reason = "too_many_queries"`},
			most:    36,
		},
		{
			name: "a row is moved",
			edit: func(s string) string {
				return strings.Replace(strings.Replace(s, editRow, "", 1), editFirst, editRow+editFirst, 1)
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
	write := func(name, text string) {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o666); err != nil {
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
	write("errgen.yaml", editConfig)
	write("errors.de.md", editDocument)
	write("errors.md", editDocument)
	if _, err := generate().Commit(); err != nil {
		t.Fatal(err)
	}
	write("errors.md", edit(editDocument))
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

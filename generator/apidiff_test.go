package generator

import (
	"fmt"
	"math/rand/v2"
	"os"
	"slices"
	"strings"
	"testing"

	"golang.org/x/exp/apidiff"
)

// TestDiffAgainstAPIDiff edits a document again and again, with names remembered and without. Whatever apidiff calls incompatible in the
// generated packages, Diff calls breaking; and where it says that source breaks, apidiff agrees.
func TestDiffAgainstAPIDiff(t *testing.T) {
	for _, lock := range []string{"", "names.lock"} {
		t.Run("lock "+lock, func(t *testing.T) {
			t.Chdir(t.TempDir())
			random := rand.New(rand.NewPCG(5, 6))
			rows := slices.Clone(diffRows)
			before := version(t, rows, lock)
			incompatible := 0
			for edit := range 20 {
				rows = edited(random, edit, rows)
				after := version(t, rows, lock)
				incompatible += compare(t, before, after, table(rows))
				before = after
			}
			if lock == "" && incompatible == 0 {
				t.Error("no edit was incompatible: the test shows nothing")
			}
		})
	}
}

var diffRows = [][4]string{
	{"400", "bad_name", "Username {username} is not legal.", "It has a blank."},
	{"400", "bad_name", "Password must be provided.", "None was sent."},
	{"403", "forbidden", "User {username} is already in group {groupid}.", "Added twice."},
	{"403", "forbidden", "The app has too many groups.", "Delete some."},
	{"404", "not_found", "User {username} not found.", "Register it."},
	{"404", "not_found", "Group {groupid} not found.", "Create it."},
	{"429", "limit", "Too many requests.", "Slow down."},
}

// edited returns rows with one edit of a keeper's.
func edited(random *rand.Rand, edit int, rows [][4]string) [][4]string {
	rows = slices.Clone(rows)
	i := random.IntN(len(rows))
	letters := strings.Repeat(string(rune('a'+edit%26)), 3)
	switch edit % 10 {
	case 0:
		return append(rows, [4]string{"409", "conflict_" + letters, "Order {order} conflicts with " + letters + ".", "Wait."})
	case 1:
		return slices.Delete(rows, i, i+1)
	case 2:
		rows[i][2] = "Quite another " + letters + " happens."
	case 3:
		rows[i][1] = "code_" + letters
	case 4:
		rows[i][0] = "422"
	case 5:
		rows[i][3] = "Reworded " + letters + "."
	case 6:
		rows[i][2] += " Call " + letters + " {phone_" + letters + "}."
	case 7:
		rows[i][1] = strings.ToUpper(rows[i][1])
	case 8:
		rows[i], rows[0] = rows[0], rows[i]
	case 9:
		rows[i][2] = strings.TrimSuffix(rows[i][2], ".") + "!"
	}
	return rows
}

func table(rows [][4]string) string {
	var b strings.Builder
	b.WriteString("| Status | Error code | Error message | Cause |\n|---|---|---|---|\n")
	for _, r := range rows {
		fmt.Fprintf(&b, "| %s | %s | %s | %s |\n", r[0], r[1], r[2], r[3])
	}
	return b.String()
}

// version generates from rows.
func version(t *testing.T, rows [][4]string, lock string) *Project {
	t.Helper()
	if err := os.WriteFile("spec.md", []byte(table(rows)), 0o666); err != nil {
		t.Fatal(err)
	}
	return committed(t, Options{Specs: []string{"spec.md"}, Output: "out", Package: "api", Lock: lock, Accept: true})
}

// committed generates, and returns what was read.
func committed(t *testing.T, opts Options) *Project {
	t.Helper()
	p, err := Read(opts)
	if err != nil {
		t.Fatal(err)
	}
	pkg, err := p.Generate()
	if err != nil {
		t.Fatal(err, diagnostics(p))
	}
	if _, err := pkg.Commit(); err != nil {
		t.Fatal(err)
	}
	return p
}

// compare holds Diff against apidiff, and returns how many changes are incompatible.
func compare(t *testing.T, before, after *Project, document string) int {
	t.Helper()
	differences, err := Diff(before, after)
	if err != nil {
		t.Fatal(err)
	}
	breaking, source := 0, 0
	for _, d := range differences {
		if d.Breaks != "" {
			breaking++
		}
		if d.Breaks == "source" {
			source++
		}
	}
	var incompatible []string
	for _, c := range apidiff.Changes(checked(t, before), checked(t, after)).Changes {
		if !c.Compatible {
			incompatible = append(incompatible, c.Message)
		}
	}
	if len(incompatible) > 0 && breaking == 0 || source > 0 && len(incompatible) == 0 {
		t.Errorf("apidiff: %q\nDiff: %+v\n%s", incompatible, differences, document)
	}
	for _, message := range incompatible {
		name, _, _ := strings.Cut(message, ":")
		if !slices.ContainsFunc(differences, func(d Difference) bool {
			return d.Breaks != "" && (d.Name == name || d.Was == name)
		}) {
			t.Errorf("apidiff: %s\nDiff has nothing that breaks of it: %+v", message, differences)
		}
	}
	return len(incompatible)
}

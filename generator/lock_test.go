package generator_test

import (
	"fmt"
	"maps"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

const lockConfig = "version: 1\npackage: api\noutput: api\nspec: errors.md\nmatch: message\n"

// lockRows are errors of a document: status, code, message, and a cause by which a test knows them.
var lockRows = [][4]string{
	{"400", "bad_name", "Username {username} is not legal.", "cause 0"},
	{"400", "bad_name", "Password must be provided.", "cause 1"},
	{"400", "bad_name", "Nickname is too long.", "cause 2"},
	{"401", "unauthorized", "Token has expired.", "cause 3"},
	{"403", "forbidden", "User {username} is already in group {groupid}.", "cause 4"},
	{"403", "forbidden", "The app has too many groups.", "cause 5"},
	{"404", "not_found", "User {username} not found.", "cause 6"},
	{"404", "not_found", "Group {groupid} not found.", "cause 7"},
	{"429", "limit", "Too many requests.", "cause 8"},
	{"500", "", "Something went wrong in the back.", "cause 9"},
}

// A layout writes rows as a document.
type layout func(rows [][4]string) string

func table(rows [][4]string) string {
	var b strings.Builder
	b.WriteString("| Status | Error code | Error message | Cause |\n|---|---|---|---|\n")
	for _, r := range rows {
		fmt.Fprintf(&b, "| %s | %s | %s | %s |\n", r[0], r[1], r[2], r[3])
	}
	return b.String()
}

// each changes every row, and writes the table.
func each(change func(r [4]string) [4]string) layout {
	return func(rows [][4]string) string {
		changed := slices.Clone(rows)
		for i := range changed {
			changed[i] = change(changed[i])
		}
		return table(changed)
	}
}

// TestNamesStay edits a document in ways that change no error: no name moves.
func TestNamesStay(t *testing.T) {
	message := func(change func(string) string) layout {
		return each(func(r [4]string) [4]string { r[2] = change(r[2]); return r })
	}
	tests := []struct {
		name string
		edit layout
	}{
		{"rows in another order", func(rows [][4]string) string {
			rows = slices.Clone(rows)
			rand.New(rand.NewPCG(1, 2)).Shuffle(len(rows), func(i, j int) { rows[i], rows[j] = rows[j], rows[i] })
			return table(rows)
		}},
		{"quotes around messages", message(func(s string) string { return "“" + s + "”" })},
		{"messages in code spans", message(func(s string) string { return "`" + s + "`" })},
		{"codes in bold", each(func(r [4]string) [4]string {
			if r[1] != "" {
				r[1] = "**" + r[1] + "**"
			}
			return r
		})},
		{"messages in capitals", message(func(s string) string { return strings.ToUpper(s[:1]) + s[1:] })},
		{"messages in lower case", message(func(s string) string { return strings.ToLower(s[:1]) + s[1:] })},
		{"no full stops", message(func(s string) string { return strings.TrimSuffix(s, ".") })},
		{"codes in capitals", each(func(r [4]string) [4]string { r[1] = strings.ToUpper(r[1]); return r })},
		{"other names of holes", message(strings.NewReplacer("{username}", "{user_name}", "{groupid}", "{group}").Replace)},
		{"holes in another form", message(strings.NewReplacer("{username}", "<username>", "{groupid}", "<groupid>").Replace)},
		{"columns in another order", func(rows [][4]string) string {
			var b strings.Builder
			b.WriteString("| Error message | Cause | Error code | Status |\n|---|---|---|---|\n")
			for _, r := range rows {
				fmt.Fprintf(&b, "| %s | %s | %s | %s |\n", r[2], r[3], r[1], r[0])
			}
			return b.String()
		}},
		{"a table for each status", func(rows [][4]string) string {
			var b strings.Builder
			last := ""
			for _, r := range rows {
				if r[0] != last {
					fmt.Fprintf(&b, "\n## %s\n\n| Error code | Error message | Cause |\n|---|---|---|\n", r[0])
					last = r[0]
				}
				fmt.Fprintf(&b, "| %s | %s | %s |\n", r[1], r[2], r[3])
			}
			return b.String()
		}},
		{"a new row that wants a name that is taken", func(rows [][4]string) string {
			return table(slices.Insert(slices.Clone(rows), 0, [4]string{"410", "gone", "User {username} not found!", "new"}))
		}},
		{"two new rows that want the same name", func(rows [][4]string) string {
			return table(append(slices.Clone(rows), [4]string{"410", "gone", "Order not found", "new"}, [4]string{"409", "lost", "Order not found.", "new 2"}))
		}},
		{"messages in other words", message(strings.NewReplacer("Username {username} is not legal", "Username {username} is invalid", "User {username} not found", "The user {username} does not exist",
			"Too many requests", "Too many requests were made", "must be provided", "can't be empty").Replace)},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			k := newKeeper(t, lockConfig)
			before := k.run(table(lockRows))
			after := k.run(tt.edit(lockRows))
			maps.DeleteFunc(after, func(cause, _ string) bool { return strings.HasPrefix(cause, "new") })
			if d := cmp.Diff(before, after); d != "" {
				t.Errorf("names move (-before +after):\n%s", d)
			}
			if again := k.run(tt.edit(lockRows)); len(k.changed) > 0 {
				t.Errorf("another run changes %v: %v", k.changed, again)
			}
		})
	}
}

// TestConsumerCompiles takes a document through many edits. A program that names all that the first package had compiles against the last.
func TestConsumerCompiles(t *testing.T) {
	k := newKeeper(t, lockConfig)
	k.run(table(lockRows))
	k.consumer()
	random := rand.New(rand.NewPCG(3, 4))
	rows := slices.Clone(lockRows)
	for edit := range 12 {
		i := random.IntN(len(rows))
		switch edit % 4 {
		case 0:
			rows = slices.Delete(rows, i, i+1)
		case 1:
			rows[i][2] = "Quite another thing number " + strings.Repeat("x", edit) + " happens."
		case 2:
			rows[i][1] += "_now"
		case 3:
			rows = append(rows, [4]string{"409", "conflict", fmt.Sprintf("Conflict %s of a kind.", strings.Repeat("y", edit)), "new"})
		}
		k.run(table(rows))
	}
	k.goTool("vet", "./...")
}

// TestGoFix renames an error on purpose: go fix writes the new name in a program that uses the old one.
func TestGoFix(t *testing.T) {
	k := newKeeper(t, lockConfig)
	k.run(table(lockRows))
	const program = `package main

import (
	"errors"
	"os"

	"example.com/keeper/api"
)

func main() {
	err := api.ParseError(404, []byte("{}"))
	if errors.Is(err, api.%[1]s) || api.ReasonOf(err) == api.%[1]s {
		os.Exit(1)
	}
}
`
	k.write("main.go", fmt.Sprintf(program, "ErrUserNotFound"))
	k.write("errgen.yaml", lockConfig+"rows:\n  - {row: {message: \"User {username} not found.\"}, name: NoSuchUser}\n")
	k.run(table(lockRows))
	k.goTool("vet", "./...")
	k.goTool("fix", "./...")
	if d := cmp.Diff(fmt.Sprintf(program, "ErrNoSuchUser"), k.read("main.go")); d != "" {
		t.Errorf("(-want +got):\n%s", d)
	}
	k.goTool("vet", "./...")
}

// TestMerge has two branches change a document, each in its way, and git merge them: neither loses what the other did.
func TestMerge(t *testing.T) {
	if _, err := exec.LookPath("git"); err != nil {
		t.Skip("git is not installed")
	}
	k := newKeeper(t, lockConfig)
	k.write(".gitattributes", "errgen.lock merge=union\n")
	git := func(args ...string) string {
		t.Helper()
		cmd := exec.Command("git", append([]string{"-c", "user.name=a", "-c", "user.email=a@example.com", "-c", "commit.gpgsign=false"}, args...)...)
		cmd.Dir = k.dir
		out, err := cmd.CombinedOutput()
		if err != nil {
			t.Fatalf("git %s: %v\n%s", strings.Join(args, " "), err, out)
		}
		return string(out)
	}
	// Rows that stand apart, so that git merges the document by itself: what is tried is the lock.
	apart := func(rows [][4]string) string {
		var b strings.Builder
		for _, r := range rows {
			fmt.Fprintf(&b, "\n## %s\n\nMore of it.\n\n%s\n\nEnd of it.\n\n", r[3], table([][4]string{r}))
		}
		return b.String()
	}
	git("init", "-q", "-b", "main")
	before := k.run(apart(lockRows))
	git("add", ".")
	git("commit", "-q", "-m", "base")

	git("checkout", "-q", "-b", "ours")
	ours := slices.Clone(lockRows)
	ours[1][2] = "Password can't be empty."                                                 // reworded
	ours = slices.Delete(ours, 5, 6)                                                        // removed
	ours = slices.Insert(ours, 2, [4]string{"409", "conflict", "Order exists.", "cause A"}) // added
	k.run(apart(ours))
	git("commit", "-qam", "ours")

	git("checkout", "-q", "-b", "theirs", "main")
	theirs := slices.Clone(lockRows)
	theirs[7][2] = "The group {groupid} does not exist."                                          // reworded
	theirs = slices.Delete(theirs, 9, 10)                                                         // removed
	theirs = slices.Insert(theirs, 4, [4]string{"409", "conflict", "Invoice exists.", "cause B"}) // added
	k.run(apart(theirs))
	git("commit", "-qam", "theirs")

	git("merge", "-q", "-X", "theirs", "ours")
	after := k.run(k.read("errors.md"))
	for cause, name := range before {
		if cause != "cause 5" && cause != "cause 9" && after[cause] != name {
			t.Errorf("%s was %s and is %q", cause, name, after[cause])
		}
	}
	for _, cause := range []string{"cause A", "cause B"} {
		if after[cause] == "" {
			t.Errorf("%s is lost", cause)
		}
	}
	gone := k.read("api/deprecated.go")
	for _, name := range []string{before["cause 5"], before["cause 9"]} {
		if !strings.Contains(gone, "const "+strings.Fields(name)[0]+" Reason = ") {
			t.Errorf("%s is gone for good:\n%s", name, gone)
		}
	}
	if lock := k.read("errgen.lock"); strings.Count(lock, `"const":"ErrGroupNotFound"`) != 1 {
		t.Errorf("the lock is not tidied up:\n%s", lock)
	}
}

// TestInterrupted stops a run after each of its steps: the next run completes it, and check sees that something is missing.
func TestInterrupted(t *testing.T) {
	k := newKeeper(t, lockConfig)
	k.run(table(lockRows))
	old := files(t, k.dir)
	edited := table(slices.Delete(slices.Clone(lockRows), 3, 4))
	k.run(edited)
	new := files(t, k.dir)
	order := append([]string{"errgen.lock"}, slices.DeleteFunc(slices.Sorted(maps.Keys(new)), func(name string) bool {
		return !strings.HasPrefix(name, "api/") || old[name] == new[name]
	})...)
	for done := range order {
		for name := range new {
			if _, was := old[name]; !was {
				os.Remove(filepath.Join(k.dir, name))
			}
		}
		for name, text := range old {
			k.write(name, text)
		}
		for _, name := range order[:done] {
			k.write(name, new[name])
		}
		k.run(edited)
		if len(k.changed) != len(order)-done {
			t.Errorf("after %d steps the next run changes %v", done, k.changed)
		}
		if d := cmp.Diff(new, files(t, k.dir)); d != "" {
			t.Errorf("after %d steps and another run (-want +got):\n%s", done, d)
		}
	}
}

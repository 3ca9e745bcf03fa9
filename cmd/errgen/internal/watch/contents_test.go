package watch

import (
	"os"
	"strings"
	"testing"
)

// What is read of a project while its configuration is broken are fewer files; nobody removed the others.
func TestOtherInputsAreNoChanges(t *testing.T) {
	t.Chdir(t.TempDir())
	write(t, "errgen.yaml", "1")
	write(t, "docs/a.md", "1")
	write(t, "docs/b.md", "1")
	whole := []string{"errgen.yaml", "errgen.lock", "docs/*.md"}
	first := read(whole)
	write(t, "errgen.yaml", "broken")
	broken := read(whole[:2])
	write(t, "errgen.yaml", "2")
	write(t, "docs/c.md", "1")
	mended := read(whole)
	os.Remove("docs/b.md")
	tests := []struct {
		name         string
		before, then *contents
		want         string
	}{
		{"first", nil, first, "docs/a.md added, docs/b.md added, errgen.yaml added"},
		{"nothing", first, first, ""},
		{"broken", first, broken, "errgen.yaml changed"},
		{"mended", broken, mended, "errgen.yaml changed"},
		{"in between", first, mended, "docs/c.md added, errgen.yaml changed"},
		{"removed", mended, read(whole), "docs/b.md removed"},
	}
	for _, test := range tests {
		if got := told(test.then.since(test.before)); got != test.want {
			t.Errorf("%s: got %s, want %s", test.name, got, test.want)
		}
	}
}

// A name is a pattern only if no file has it.
func TestExpand(t *testing.T) {
	t.Chdir(t.TempDir())
	write(t, "a[1].md", "")
	write(t, "a1.md", "")
	for input, want := range map[string]string{"a[1].md": "a[1].md", "./a1.md": "a1.md", "a[12].md": "a1.md", "b.md": "b.md", "b*": "", "[": ""} {
		if got := strings.Join(expand(input), " "); got != want {
			t.Errorf("%s: got %q, want %q", input, got, want)
		}
	}
}

// What is no regular file is looked at, never opened.
func TestDigest(t *testing.T) {
	t.Chdir(t.TempDir())
	write(t, "a.md", "")
	if got := digest("nowhere.md"); got != "" {
		t.Errorf("no file: got %q", got)
	}
	empty, directory, device := digest("a.md"), digest("."), digest(os.DevNull)
	if empty == "" || directory == "" || device == "" || empty == directory || empty == device {
		t.Errorf("got %q, %q and %q", empty, directory, device)
	}
}

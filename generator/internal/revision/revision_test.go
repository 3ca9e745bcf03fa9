package revision

import (
	"errors"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

func TestTree(t *testing.T) {
	dir := repository(t, map[string]string{"a.md": "one", "docs/b.md": "two", "docs/deep/c.md": "three", "x y-ä.md": "four"})
	must(t, os.Symlink("../a.md", filepath.Join(dir, "docs/link.md")))
	must(t, os.Symlink("/etc/hosts", filepath.Join(dir, "docs/out.md")))
	must(t, os.Symlink("loop.md", filepath.Join(dir, "docs/loop.md")))
	commit(t, dir)
	must(t, os.WriteFile(filepath.Join(dir, "a.md"), []byte("changed since"), 0o666))

	tree, err := Open(filepath.Join(dir, "docs"), "HEAD")
	must(t, err)
	if tree.Prefix != "docs" {
		t.Errorf("the prefix is %q", tree.Prefix)
	}
	for name, want := range map[string]string{"a.md": "one", "docs/b.md": "two", "x y-ä.md": "four", "docs/link.md": "one"} {
		got, err := fs.ReadFile(tree, name)
		if err != nil || string(got) != want {
			t.Errorf("%s: got %q, %v", name, got, err)
		}
	}
	for _, name := range []string{"b.md", "docs/out.md", "docs/a", "doc"} {
		if _, err := fs.Stat(tree, name); !errors.Is(err, fs.ErrNotExist) {
			t.Errorf("%s: got %v", name, err)
		}
	}
	for _, name := range []string{"../a.md", "/a.md", "docs/loop.md"} {
		if _, err := tree.Open(name); err == nil {
			t.Errorf("%s is opened", name)
		}
	}
	for _, name := range []string{".", "docs", "docs/deep"} {
		if info, err := fs.Stat(tree, name); err != nil || !info.IsDir() {
			t.Errorf("%s: got %v, %v", name, info, err)
		}
		if _, err := fs.ReadFile(tree, name); err == nil {
			t.Errorf("%s is read", name)
		}
	}
	if got, err := fs.Glob(tree, "docs/[a-c].md"); err != nil || !slices.Equal(got, []string{"docs/b.md"}) {
		t.Errorf("got %q, %v", got, err)
	}
	if _, err := fs.Glob(tree, "["); err == nil {
		t.Error("a broken pattern is taken")
	}
}

func TestNoRevision(t *testing.T) {
	dir := repository(t, map[string]string{"a.md": "one"})
	commit(t, dir)
	for _, revision := range []string{"v1", "", "--help", "HEAD:a.md", "-"} {
		if _, err := Open(dir, revision); err == nil || !strings.Contains(err.Error(), "git knows no revision") {
			t.Errorf("%q: got %v", revision, err)
		}
	}
	if _, err := Open(t.TempDir(), "HEAD"); err == nil || !strings.Contains(err.Error(), "not a git repository") {
		t.Errorf("got %v", err)
	}
}

// repository makes a git repository with files, not committed yet.
func repository(t *testing.T, files map[string]string) string {
	t.Helper()
	if _, err := exec.LookPath("git"); err != nil {
		t.Skip("git is not installed")
	}
	dir := t.TempDir()
	t.Setenv("GIT_CEILING_DIRECTORIES", filepath.Dir(dir))
	git(t, dir, "init", "-q")
	for name, text := range files {
		must(t, os.MkdirAll(filepath.Dir(filepath.Join(dir, name)), 0o777))
		must(t, os.WriteFile(filepath.Join(dir, name), []byte(text), 0o666))
	}
	return dir
}

func commit(t *testing.T, dir string) {
	t.Helper()
	git(t, dir, "add", ".")
	git(t, dir, "-c", "user.name=a", "-c", "user.email=a@example.com", "-c", "commit.gpgsign=false", "commit", "-q", "-m", "all")
}

func git(t *testing.T, dir string, args ...string) {
	t.Helper()
	cmd := exec.Command("git", args...)
	cmd.Dir = dir
	if out, err := cmd.CombinedOutput(); err != nil {
		t.Fatalf("git %s: %v\n%s", strings.Join(args, " "), err, out)
	}
}

func must(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

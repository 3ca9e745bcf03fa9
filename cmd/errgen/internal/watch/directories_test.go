package watch

import (
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"testing"
)

func TestDirectories(t *testing.T) {
	base, err := filepath.EvalSymlinks(t.TempDir()) // on macOS, it is behind a link
	if err != nil {
		t.Fatal(err)
	}
	for _, file := range []string{"here/errgen.yaml", "here/api/docs/a.md", "here/v1/en/a.md", "here/v2/en/a.md", "here/v2/de/a.md", "beside/docs/a.md"} {
		write(t, filepath.Join(base, file), "")
	}
	t.Chdir(filepath.Join(base, "here"))
	slashed := filepath.ToSlash(base)
	tests := []struct{ inputs, want string }{
		{"errgen.yaml", "."},
		{"api/docs/a.md", ". api api/docs"},
		{"api/docs/*.md errgen.yaml", ". api api/docs"},
		{"api/nowhere/deep/a.md", ". api"},
		{"nowhere/*.md", "."},
		{"*/en/a.md", ". api v1 v1/en v2 v2/en"},
		{"v?/en/*.md", ". v1 v1/en v2 v2/en"},
		{"../beside/docs/a.md", "../beside/docs"},
		{"../beside/nowhere/deep/a.md", "../beside"},
		{"../beside/*/a.md", "../beside ../beside/docs"},
		{slashed + "/beside/docs/a.md", slashed + "/beside/docs"},
		{slashed + "/nowhere/deep/a.md", slashed},
		{"errgen.yaml/a.md", "."}, // a file where a directory should be
	}
	for _, test := range tests {
		var want []string
		for _, dir := range strings.Fields(test.want) {
			want = append(want, filepath.FromSlash(dir))
		}
		if got := directories(strings.Fields(test.inputs)); !slices.Equal(got, want) {
			t.Errorf("%s: got %q, want %q", test.inputs, got, want)
		}
	}
}

// A link may lead to where the file really changes.
func TestDirectoriesOfLinks(t *testing.T) {
	if runtime.GOOS == "windows" {
		t.Skip("links need a privilege")
	}
	t.Chdir(t.TempDir())
	write(t, "real/a.md", "")
	os.Mkdir("docs", 0o777)
	if err := os.Symlink("../real/a.md", "docs/a.md"); err != nil {
		t.Fatal(err)
	}
	if got, want := directories([]string{"docs/a.md"}), []string{".", "docs", "real"}; !slices.Equal(got, want) {
		t.Errorf("got %q, want %q", got, want)
	}
}

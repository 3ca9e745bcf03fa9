package generator

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// document writes a document of n errors, the kind that a large API has: codes shared by some, messages with holes in them.
func document(n int) string {
	words := strings.Fields("user group room message token order payment account device channel request quota limit session")
	states := strings.Fields("invalid missing expired blocked suspended unknown forbidden closed locked empty broken")
	var b strings.Builder
	b.WriteString("# Errors\n\n| Status | Error code | Error message | Cause |\n|---|---|---|---|\n")
	for i := range n {
		thing, other, state := words[i%len(words)], words[i/len(words)%len(words)], states[i%len(states)]
		fmt.Fprintf(&b, "| %d | %s_%s | The %s {%s_id} of this %s is %s in case %s. | The %s was %s before the request came. |\n",
			400+i%30, thing, state, thing, thing, other, state, letters(i), thing, state)
	}
	return b.String()
}

// letters writes a number in letters, so that it is a word.
func letters(n int) string {
	s := ""
	for ; s == "" || n > 0; n /= 26 {
		s += string(rune('a' + n%26))
	}
	return "x" + s
}

// The stages, and the whole, for documents of three sizes.
func Benchmark(b *testing.B) {
	for _, n := range []int{50, 1_000, 10_000} {
		file := filepath.Join(b.TempDir(), "errors.md")
		if err := os.WriteFile(file, []byte(document(n)), 0o666); err != nil {
			b.Fatal(err)
		}
		opts := Options{Specs: []string{file}, Output: filepath.Join(b.TempDir(), "apierrors")}
		project, err := Read(opts)
		if err != nil {
			b.Fatal(err)
		}
		pkg, err := project.Generate()
		if err != nil {
			b.Fatal(err)
		}
		b.Run(fmt.Sprintf("read/rows=%d", n), func(b *testing.B) {
			for b.Loop() {
				if _, err := Read(opts); err != nil {
					b.Fatal(err)
				}
			}
		})
		b.Run(fmt.Sprintf("read with names/rows=%d", n), func(b *testing.B) {
			named := opts
			named.Lock = filepath.Join(b.TempDir(), "names.lock")
			readAndCommit(b, named)
			for b.Loop() {
				if _, err := Read(named); err != nil {
					b.Fatal(err)
				}
			}
		})
		b.Run(fmt.Sprintf("emit/rows=%d", n), func(b *testing.B) {
			for b.Loop() {
				if _, err := project.Generate(); err != nil {
					b.Fatal(err)
				}
			}
		})
		b.Run(fmt.Sprintf("commit/rows=%d", n), func(b *testing.B) {
			for b.Loop() {
				if _, err := pkg.Commit(); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}

// readAndCommit generates, so that names are remembered.
func readAndCommit(b *testing.B, opts Options) {
	b.Helper()
	p, err := Read(opts)
	if err != nil {
		b.Fatal(err)
	}
	pkg, err := p.Generate()
	if err != nil {
		b.Fatal(err)
	}
	if _, err := pkg.Commit(); err != nil {
		b.Fatal(err)
	}
}

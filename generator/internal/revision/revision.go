// Package revision reads files as a revision of a git repository has them, by way of the git command. It changes nothing in the repository.
package revision

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os/exec"
	"path"
	"slices"
	"strconv"
	"strings"
	"time"
)

// A Tree is a revision's files, as an fs.FS whose root is the repository's.
type Tree struct {
	dir    string // in which git is called
	Prefix string // of that directory in the repository, with slashes; "." for its root
	files  map[string]entry
}

// An entry is one file.
type entry struct {
	hash string
	size int64
	link bool
}

// Open opens a revision, in any form that git understands, of the repository that dir is in.
func Open(dir, revision string) (*Tree, error) {
	t := &Tree{dir: dir, files: map[string]entry{}}
	prefix, err := t.git("rev-parse", "--show-prefix")
	if err != nil {
		return nil, err
	}
	t.Prefix = path.Clean(strings.TrimSuffix(string(prefix), "\n"))
	commit, err := t.git("rev-parse", "--verify", "--quiet", "--end-of-options", revision+"^{commit}")
	if err != nil {
		return nil, fmt.Errorf("git knows no revision %q here; a shallow clone has only the newest: git fetch --unshallow gets the others", revision)
	}
	list, err := t.git("ls-tree", "-r", "-l", "-z", "--full-tree", strings.TrimSpace(string(commit)))
	if err != nil {
		return nil, err
	}
	for line := range bytes.SplitSeq(list, []byte{0}) {
		t.add(string(line))
	}
	return t, nil
}

// add reads a line of git ls-tree: "100644 blob HASH SIZE\tNAME".
func (t *Tree) add(line string) {
	about, name, ok := strings.Cut(line, "\t")
	fields := strings.Fields(about)
	if !ok || len(fields) != 4 || fields[1] != "blob" {
		return // a submodule
	}
	size, _ := strconv.ParseInt(fields[3], 10, 64)
	t.files[name] = entry{fields[2], size, fields[0] == "120000"}
}

// git runs git and returns what it prints.
func (t *Tree) git(args ...string) ([]byte, error) {
	cmd := exec.Command("git", args...)
	cmd.Dir = t.dir
	out, err := cmd.Output()
	var failed *exec.ExitError
	if errors.As(err, &failed) && len(failed.Stderr) > 0 {
		return nil, fmt.Errorf("git %s: %s", args[0], bytes.TrimSpace(failed.Stderr))
	}
	if err != nil {
		return nil, fmt.Errorf("git %s: %w", args[0], err)
	}
	return out, nil
}

// Open opens a file. A link is what it leads to, if that is in the revision.
func (t *Tree) Open(name string) (fs.File, error) {
	fail := func(err error) (fs.File, error) { return nil, &fs.PathError{Op: "open", Path: name, Err: err} }
	if !fs.ValidPath(name) {
		return fail(fs.ErrInvalid)
	}
	const links = 10
	at := name
	for range links {
		e, ok := t.files[at]
		if !ok {
			if t.isDirectory(at) {
				return &file{info: info{path.Base(at), 0, fs.ModeDir | 0o555}}, nil
			}
			return fail(fs.ErrNotExist)
		}
		content, err := t.git("cat-file", "blob", e.hash)
		if err != nil {
			return fail(err)
		}
		if !e.link {
			return &file{*bytes.NewReader(content), info{path.Base(name), e.size, 0o444}}, nil
		}
		at = path.Join(path.Dir(at), string(content))
	}
	return fail(errors.New("too many links"))
}

func (t *Tree) isDirectory(name string) bool {
	if name == "." {
		return true
	}
	for file := range t.files {
		if strings.HasPrefix(file, name+"/") {
			return true
		}
	}
	return false
}

// Glob returns the files whose names fit a pattern, sorted.
func (t *Tree) Glob(pattern string) ([]string, error) {
	var names []string
	for name := range t.files {
		ok, err := path.Match(pattern, name)
		if err != nil {
			return nil, err
		}
		if ok {
			names = append(names, name)
		}
	}
	slices.Sort(names)
	return names, nil
}

// A file is one that is open, or a directory of which nothing can be read.
type file struct {
	bytes.Reader
	info info
}

func (f *file) Stat() (fs.FileInfo, error) { return f.info, nil }
func (f *file) Close() error               { return nil }

func (f *file) Read(p []byte) (int, error) {
	if f.info.IsDir() {
		return 0, &fs.PathError{Op: "read", Path: f.info.name, Err: errors.New("is a directory")}
	}
	return f.Reader.Read(p)
}

// An info is what is known of a file.
type info struct {
	name string
	size int64
	mode fs.FileMode
}

func (i info) Name() string       { return i.name }
func (i info) Size() int64        { return i.size }
func (i info) Mode() fs.FileMode  { return i.mode }
func (i info) ModTime() time.Time { return time.Time{} }
func (i info) IsDir() bool        { return i.mode.IsDir() }
func (i info) Sys() any           { return nil }

var (
	_ fs.GlobFS = (*Tree)(nil)
	_ io.Reader = (*file)(nil)
)

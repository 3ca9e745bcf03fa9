// Package output makes a directory hold files that were made in memory. Compare says what that would change and Commit changes
// it; both follow one plan, so that "is it stale?" and "write it" cannot disagree.
//
// The directory belongs to the keeper, who may have files of their own in it. So only files that carry errgen's header are ever
// replaced or removed, and nothing is written before it is known that all of it may be.
package output

import (
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
)

// A File is one file that the directory shall hold. Its name is plain: no directory in it.
type File struct {
	Name    string
	Content []byte
}

// A Change is what becomes, or would become, of one file.
type Change struct {
	Path string // the directory and the name, with slashes
	Kind string // one of the constants below
	Diff string // unified, with Path as the file's name on both sides
}

// The kinds of Change.
const (
	Create = "create"
	Update = "update"
	Remove = "remove"
)

// Compare returns what Commit would do, in the order of the files' names. None means that dir is up to date.
func Compare(dir string, files []File) ([]Change, error) {
	p, err := newPlan(dir, files)
	if err != nil {
		return nil, err
	}
	return p.changes(), nil
}

// Commit makes dir, which need not exist, hold files: it writes those that differ, each atomically, and removes the Go files
// with errgen's header that are not among them. If it fails before the first file is in its place, the directory is as it was.
func Commit(dir string, files []File) ([]Change, error) {
	p, err := newPlan(dir, files)
	if err != nil {
		return nil, err
	}
	if len(p.steps) == 0 {
		return nil, nil
	}
	if err := os.MkdirAll(dir, 0o777); err != nil {
		return nil, denied(fmt.Errorf("create the output directory %s: %w", dir, bare(err)))
	}
	// A Root refuses every path that leaves the directory, whatever links appear in it meanwhile.
	root, err := os.OpenRoot(dir)
	if err != nil {
		return nil, fmt.Errorf("open the output directory %s: %w", dir, bare(err))
	}
	defer root.Close()
	if err := p.apply(root); err != nil {
		return nil, err
	}
	return p.changes(), nil
}

// checkNames refuses what could leave the directory, be hidden there, or be one file where two were meant. The names are
// ours, so a bad one is a bug of errgen's.
func checkNames(files []File) error {
	seen := make(map[string]string, len(files))
	for _, f := range files {
		if f.Name == "" || f.Name[0] == '.' || strings.ContainsAny(f.Name, "/\\:\x00") || !filepath.IsLocal(f.Name) {
			return fmt.Errorf("output file %q: not a plain file name; this is a bug in errgen", f.Name)
		}
		key := strings.ToLower(f.Name) // many file systems don't tell A.go from a.go
		if other, ok := seen[key]; ok {
			return fmt.Errorf("output files %q and %q would be one file; this is a bug in errgen", other, f.Name)
		}
		seen[key] = f.Name
		if !Generated(f.Content) {
			return fmt.Errorf("output file %q: no header, so it could never be replaced; this is a bug in errgen", f.Name)
		}
	}
	return nil
}

// bare returns what went wrong without the path that package os puts before it: ours says more.
func bare(err error) error {
	switch e := err.(type) {
	case *fs.PathError:
		return e.Err
	case *os.LinkError:
		return e.Err
	}
	return err
}

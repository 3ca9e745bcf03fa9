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
	"slices"
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

// A Beside is a file outside of the directory that goes with it. Whoever makes it has read what stood there before, and knows it for errgen's.
type Beside struct {
	Path    string
	Content []byte
}

// Compare returns what Commit would do: to the files beside, then in the order of the directory's files. None means that all is up to
// date.
func Compare(dir string, files []File, beside ...Beside) ([]Change, error) {
	plans, err := newPlans(dir, files, beside)
	if err != nil {
		return nil, err
	}
	return changes(plans), nil
}

// Commit makes dir, which need not exist, hold files: it writes those that differ, each atomically, and removes the Go files
// with errgen's header that are not among them. The files beside are in their places before those of the directory. If it fails before the first
// file is in its place, all is as it was.
func Commit(dir string, files []File, beside ...Beside) ([]Change, error) {
	plans, err := newPlans(dir, files, beside)
	if err != nil {
		return nil, err
	}
	plans = slices.DeleteFunc(plans, func(p *plan) bool { return len(p.steps) == 0 })
	if err := apply(plans); err != nil {
		return nil, err
	}
	return changes(plans), nil
}

func newPlans(dir string, files []File, beside []Beside) ([]*plan, error) {
	var plans []*plan
	for _, b := range beside {
		p, err := planBeside(b)
		if err != nil {
			return nil, err
		}
		plans = append(plans, p)
	}
	p, err := newPlan(dir, files)
	return append(plans, p), err
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

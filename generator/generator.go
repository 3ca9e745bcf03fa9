// Package generator turns documents of an API's errors into a Go package. It is what the errgen command calls, and what a
// program of yours may call:
//
//	project, err := generator.Read(generator.Options{})   // errgen.yaml and the documents that it names
//	pkg, err := project.Generate()                        // the package, in memory
//	changes, err := pkg.Commit()                          // its directory, brought up to date
//
// Options.Inputs names the files that this depends on, for programs that do it again when one of them changes.
//
// What is wrong with the keeper's files is in Project.Diagnostics; a Go error means the disk, or a bug of errgen's.
package generator

import (
	"errors"
	"io/fs"
	"path/filepath"
	"time"

	"github.com/errgen/errgen/generator/internal/diag"
	"github.com/errgen/errgen/generator/internal/evidence"
	"github.com/errgen/errgen/generator/internal/golang"
	"github.com/errgen/errgen/generator/internal/lock"
	"github.com/errgen/errgen/generator/internal/model"
	"github.com/errgen/errgen/generator/internal/output"
	"github.com/errgen/errgen/generator/internal/shapes"
	"github.com/errgen/errgen/templates/support"
)

// Options says what to read and what to make of it. The zero value reads errgen.yaml in the current directory.
type Options struct {
	Config  string   // the configuration file; if "", errgen.yaml, or none at all if Specs is set
	Specs   []string // documents to read in place of the configuration's: paths and globs
	Output  string   // the package's directory in place of the configuration's
	Package string   // the package's name in place of the configuration's
	FS      fs.FS    // where all files are that are read, by names with slashes, relative to its root; if nil, the disk

	// Lock is the file that remembers names. If "", it is the configuration's with the ending .lock, like errgen.lock; without a configuration
	// nothing is remembered.
	Lock   string
	Accept bool      // many names may go at once
	Date   time.Time // since when names that go are gone; the zero value is today
}

// A Project is what the documents say, and what errgen has to say about them.
type Project struct {
	Package     string
	Output      string   // the package's directory, relative to the current one; "" if none is set
	Locales     []string // of the texts, the document's own first
	Match       Match
	Documents   []Document
	Tables      []Table
	Reasons     []Reason
	Former      []Former // constants that were given, by name; none if names are not remembered
	Diagnostics []Diagnostic

	spec       *model.Spec
	bodies     []shapes.Body            // of samples of failed responses in the documents
	compared   *evidence.Collector      // knows what the documents say, once that is asked for
	severities map[string]diag.Severity // that errgen.yaml gives rules
	lock       string                   // the lock file as people here call it, "" if names are not remembered
	successes  []string                 // codes of rows of success
	diags      diag.List
	names      map[string]string   // documents' names in the model, and what people here call them
	sources    map[string][]byte   // what was read, by the name that diagnostics have for it
	lines      map[string][]string // of sources, split when they are first asked for
	catalog    *support.Catalog    // what Explain asks, made when it is first called
}

// Failed reports whether a diagnostic of severity error keeps a package from being made.
func (p *Project) Failed() bool { return p.diags.HasErrors() }

// A Package is generated Go, not yet written.
type Package struct {
	dir   string
	files []output.File
	lock  []output.Beside
}

// Generate makes the package, in memory. It fails if Failed reports true or if no output directory is set.
func (p *Project) Generate() (*Package, error) {
	switch {
	case p.Failed():
		return nil, errors.New("the documents have errors: no package is made")
	case p.Output == "":
		return nil, errors.New("no output directory: name one with --out DIR, or as output: in errgen.yaml")
	}
	files, err := golang.Emit(p.spec)
	if err != nil {
		return nil, err
	}
	pkg := &Package{dir: filepath.FromSlash(p.Output), files: files}
	if p.lock != "" {
		pkg.lock = []output.Beside{{Path: filepath.FromSlash(p.lock), Content: lock.Of(p.spec, p.lock).Bytes()}}
	}
	return pkg, nil
}

// Changes returns what Commit would do: to the lock file, then in the order of the files' names. None means that all is up to date.
func (g *Package) Changes() ([]Change, error) {
	return changes(output.Compare(g.dir, g.files, g.lock...))
}

// Commit writes the lock file, if names are remembered, and makes the directory hold the package: it writes the files that differ, each
// atomically, and removes files that errgen made before and makes no longer. If it is interrupted, the next run completes it. A file that does not carry errgen's header is never touched.
func (g *Package) Commit() ([]Change, error) {
	return changes(output.Commit(g.dir, g.files, g.lock...))
}

func changes(cs []output.Change, err error) ([]Change, error) {
	var out []Change
	for _, c := range cs {
		out = append(out, Change{Path: c.Path, Kind: c.Kind, Diff: c.Diff})
	}
	return out, err
}

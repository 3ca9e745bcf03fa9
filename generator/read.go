package generator

import (
	"errors"
	"fmt"
	"go/token"
	"io/fs"
	"path"
	"path/filepath"
	"slices"
	"strings"

	"github.com/errgen/errgen/generator/internal/analyze"
	"github.com/errgen/errgen/generator/internal/census"
	"github.com/errgen/errgen/generator/internal/config"
	"github.com/errgen/errgen/generator/internal/diag"
	"github.com/errgen/errgen/generator/internal/documents"
	"github.com/errgen/errgen/generator/internal/entries"
	"github.com/errgen/errgen/generator/internal/markdown"
	"github.com/errgen/errgen/generator/internal/model"
	"github.com/errgen/errgen/generator/internal/pattern"
	"github.com/errgen/errgen/generator/internal/tables"
)

// configFile is the configuration's name where Options names none.
const configFile = "errgen.yaml"

// Read reads and analyses the documents that opts names. What is wrong with them is in Project.Diagnostics, sorted by position;
// the error says that a file could not be read.
func Read(opts Options) (*Project, error) {
	r := &run{files: files{opts.FS}, project: &Project{sources: map[string][]byte{}, lines: map[string][]string{}}, names: map[string]string{}}
	c, err := r.configure(opts)
	if err != nil {
		return nil, err
	}
	if r.diags.HasErrors() {
		return r.finish(c, nil), nil
	}
	docs, err := r.documents(c.Spec)
	if err != nil {
		return nil, err
	}
	names, err := r.lock(opts)
	if err != nil {
		return nil, err
	}
	switch configured := opts.Config != "" || len(opts.Specs) == 0; {
	case configured:
	case names != nil && config.Locale(names.Locale):
		c.Locale = names.Locale
	default:
		r.guessLocale(c, docs)
	}
	translations := make([][]*markdown.Document, len(c.Translations))
	for i, t := range c.Translations {
		if translations[i], err = r.documents(t.Spec); err != nil {
			return nil, err
		}
	}
	if r.diags.HasErrors() {
		return r.finish(c, nil), nil // what is missing of a document that is not read would be reported as well
	}
	in := analyze.Input{Config: c, Lock: names, Today: today(opts), Accept: opts.Accept}
	return r.finish(c, r.analyze(in, docs, translations)), nil
}

// A result is the model, and how it came about.
type result struct {
	spec   *model.Spec
	own    *documents.Reading
	tables []*tables.Table // of the documents and their translations, in order
	unused []entries.Unused
	counts []census.Count // of the documents
}

// analyze makes the model of the spec's documents and their translations.
func (r *run) analyze(in analyze.Input, docs []*markdown.Document, translations [][]*markdown.Document) *result {
	c := in.Config
	read := func(docs []*markdown.Document, locale string) *documents.Reading {
		read, diags := documents.Read(docs, locale, c)
		r.diags = append(r.diags, diags...)
		return read
	}
	in.Own = read(docs, c.Locale)
	for i, t := range c.Translations {
		in.Translations = append(in.Translations, read(translations[i], t.Locale))
	}
	spec, unpaired, diags := analyze.Analyze(in)
	all := append([]*documents.Reading{in.Own}, in.Translations...)
	r.diags = slices.Concat(r.diags, diags, documents.Check(c, all...))
	out := &result{spec: spec, own: in.Own, unused: unpaired, counts: in.Own.Count()}
	for _, read := range all {
		out.tables = append(out.tables, read.Tables...)
		out.unused = append(out.unused, read.Unused...)
	}
	r.diags = census.Report(r.diags, out.counts)
	return out
}

// A run is one call of Read.
type run struct {
	files   files
	dir     string            // the configuration's directory, which paths in it are relative to; "." if there is none
	names   map[string]string // documents' names in the model, and what people here call them
	parsed  []*markdown.Document
	project *Project
	diags   diag.List
}

// configure reads the configuration and lays the options over it.
func (r *run) configure(opts Options) (*config.Config, error) {
	file := opts.configFile()
	c := config.Default()
	if r.dir = "."; file != "" {
		source, err := r.files.read(file)
		if errors.Is(err, fs.ErrNotExist) && opts.Config == "" {
			return nil, fmt.Errorf("no %s here, and no document is named: write one, or say errgen --spec errors.md --out internal/apierrors", configFile)
		}
		if err != nil {
			return nil, fmt.Errorf("read the configuration: %w", err)
		}
		name := filepath.ToSlash(file)
		r.project.sources[name] = source
		c, r.diags = config.Load(name, source)
		r.dir = filepath.Dir(file)
	}
	if len(opts.Specs) > 0 {
		c.Spec = nil
		for _, s := range opts.Specs {
			c.Spec = append(c.Spec, r.relative(s))
		}
	}
	switch {
	case opts.Output != "":
		r.project.Output = filepath.ToSlash(filepath.Clean(opts.Output))
	case c.Output != "":
		r.project.Output = r.shown(c.Output)
	}
	if len(c.Spec) == 0 && !r.diags.HasErrors() {
		return nil, fmt.Errorf("no document: name one with --spec FILE, or as spec: in %s", configFile)
	}
	return c, r.packageName(c, opts)
}

// notInName matches what stands in names of directories and not in those of packages.
var notInName = pattern.Lazy(`^[0-9]+|[^a-z0-9]`)

// packageName settles the package's name: the option's, the configuration's, else the output directory's.
func (r *run) packageName(c *config.Config, opts Options) error {
	if opts.Package != "" {
		c.Package = opts.Package
		if !config.PackageName(c.Package) {
			return fmt.Errorf("--package %s: not a name for a Go package: use lower-case letters and digits, and no word of Go's own", c.Package)
		}
	}
	if c.Package == "" && r.project.Output != "" {
		abs, err := r.files.absolute(r.project.Output)
		if err != nil {
			return err
		}
		c.Package = notInName.ReplaceAllString(strings.ToLower(filepath.Base(abs)), "")
	}
	if !config.PackageName(c.Package) {
		c.Package = "apierrors"
	}
	return nil
}

// relative makes a path of the command line relative to the configuration's directory, where it can be.
func (r *run) relative(name string) string {
	if r.dir == "." {
		return filepath.ToSlash(filepath.Clean(name))
	}
	abs, err := r.files.absolute(name)
	if err != nil {
		return filepath.ToSlash(name)
	}
	dir, err := r.files.absolute(r.dir)
	if err != nil {
		return filepath.ToSlash(abs)
	}
	rel, err := filepath.Rel(dir, abs)
	if err != nil {
		return filepath.ToSlash(abs)
	}
	return filepath.ToSlash(rel)
}

// shown is the name of a file of the configuration as people in the current directory know it.
func (r *run) shown(name string) string {
	if path.IsAbs(name) || filepath.IsAbs(name) {
		return filepath.ToSlash(filepath.Clean(name))
	}
	return path.Join(filepath.ToSlash(r.dir), filepath.ToSlash(name))
}

// documents reads and parses what paths and globs name, each file once, in order. A document's name is relative to the
// configuration, so that generated files do not depend on where errgen was called.
func (r *run) documents(patterns []string) ([]*markdown.Document, error) {
	var docs []*markdown.Document
	seen := map[string]bool{}
	for _, pattern := range patterns {
		names, err := r.expand(pattern)
		if err != nil {
			return nil, err
		}
		for _, name := range names {
			name = path.Clean(name)
			if seen[name] {
				continue
			}
			seen[name] = true
			source, err := r.files.read(filepath.FromSlash(r.shown(name)))
			if err != nil {
				return nil, fmt.Errorf("read the document: %w", err)
			}
			known := r.documentName(name)
			r.project.sources[r.shown(name)], r.names[known] = source, r.shown(name)
			doc, diags := markdown.Parse(known, source, markdown.Limits{})
			r.diags = append(r.diags, diags...)
			docs, r.parsed = append(docs, doc), append(r.parsed, doc)
		}
	}
	return docs, nil
}

// guessLocale sets the documents' language to what they seem to be written in.
func (r *run) guessLocale(c *config.Config, docs []*markdown.Document) {
	guess := guessLocale(docs)
	if c.Locale = guess.Locale; guess.Or != "" && len(docs) > 0 {
		r.diags.Report("locale-doubtful", token.Position{Filename: docs[0].File, Line: 1, Column: 1},
			"the document is taken for %s, but may be %s; say which it is in errgen.yaml: locale: %s", guess.Locale, guess.Or, guess.Or)
	}
}

// expand returns the files that a glob names, sorted; a name without wildcards, or of a file whose name has some, is itself.
func (r *run) expand(pattern string) ([]string, error) {
	full := filepath.FromSlash(r.shown(pattern))
	if !strings.ContainsAny(pattern, "*?[") || r.files.exists(full) {
		return []string{pattern}, nil
	}
	matches, err := r.files.glob(full)
	if err != nil {
		return nil, fmt.Errorf("spec: %s: %w", pattern, err)
	}
	if len(matches) == 0 {
		return nil, fmt.Errorf("spec: no file fits %s", full)
	}
	slices.Sort(matches)
	names := make([]string, len(matches))
	for i, m := range matches {
		rel, err := filepath.Rel(r.dir, m)
		if err != nil || filepath.IsAbs(pattern) {
			rel = m
		}
		names[i] = filepath.ToSlash(rel)
	}
	return names, nil
}

// documentName is a document's name in generated files: never absolute, since they must be the same on every machine. Of an absolute
// one it is as much of the end as tells it from the others.
func (r *run) documentName(name string) string {
	if !path.IsAbs(name) && !filepath.IsAbs(name) {
		return name
	}
	parts := strings.Split(strings.Trim(filepath.ToSlash(name), "/"), "/")
	for n := 1; n <= len(parts); n++ {
		short := path.Join(parts[len(parts)-n:]...)
		if shown, taken := r.names[short]; !taken || shown == r.shown(name) {
			return short
		}
	}
	return path.Join(parts...)
}

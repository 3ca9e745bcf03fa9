// Package analyze makes the model of an API's errors out of documents' entries: errgen.yaml corrects them, those that the wire can't tell
// apart become one reason, translations join them, and all get names.
package analyze

import (
	"net/url"
	"slices"

	"github.com/errgen/errgen/generator/internal/census"
	"github.com/errgen/errgen/generator/internal/config"
	"github.com/errgen/errgen/generator/internal/diag"
	"github.com/errgen/errgen/generator/internal/entries"
	"github.com/errgen/errgen/generator/internal/markdown"
	"github.com/errgen/errgen/generator/internal/model"
	"github.com/errgen/errgen/generator/internal/rules"
	"github.com/errgen/errgen/generator/internal/shapes"
	"github.com/errgen/errgen/generator/internal/tables"
)

// An Input is what Analyze works on.
type Input struct {
	Config       *config.Config
	Documents    []*markdown.Document // the spec, in order
	Translations [][]*markdown.Document
}

// A Result is the model, and how it came about.
type Result struct {
	Spec   *model.Spec
	Tables []Table        // of the documents and their translations, in order
	Counts []census.Count // of the documents
	Bodies []shapes.Body  // of samples of failed responses in the documents
}

// headings are all headings of documents and their translations.
func headings(in Input) []string {
	var all []string
	for _, d := range slices.Concat(in.Documents, slices.Concat(in.Translations...)) {
		for _, b := range d.Blocks {
			if h, ok := b.(*markdown.Heading); ok {
				all = append(all, h.Text.Text)
			}
		}
	}
	return all
}

// A Table is one table, and which of its rows came to nothing.
type Table struct {
	*tables.Table
	Unused []entries.Unused
}

// Analyze makes the model of the documents. The Spec is of no use if the list has errors.
func Analyze(in Input) (*Result, diag.List) {
	settings := tables.Settings{Columns: in.Config.Columns, Tables: in.Config.Tables}
	base, _ := url.Parse(in.Config.BaseURL)
	own, diags := read(in.Documents, in.Config.Locale, settings, base)
	all, unused := own.tables, own.Unused

	errs, ignored, ds := correct(own.Errors, in.Config)
	diags = append(diags, ds...)
	spec := newSpec(in)
	spec.Locales = withTold(spec.Locales, own.Entries, in.Documents)
	m, ds := merge(errs, spec.Locales)
	diags = append(diags, ds...)
	spec.Reasons, spec.Codes, spec.Params = m.reasons, m.codes, params(m.reasons)
	spec.Statuses = statuses(own.Statuses, m.sayings, spec.Locales)

	for i, docs := range in.Translations {
		other, ds := read(docs, spec.Locales[i+1].Tag, settings, base)
		diags = append(diags, ds...)
		unpaired, ds := translate(spec, i+1, m, without(other.Entries, ignored))
		diags = append(diags, ds...)
		all = append(all, other.tables...)
		unused = slices.Concat(unused, other.Unused, unpaired)
	}
	m.sayings.tell(spec)
	diags = append(diags, name(spec, m.literals, in.Config.Rows)...)
	diags = append(diags, rules.Model(spec)...)
	diags = append(diags, settings.Check(all, headings(in))...)
	counts := count(in.Documents, own, settings)
	return &Result{Spec: spec, Tables: withUnused(all, unused), Counts: counts, Bodies: own.bodies}, diags
}

// count takes a census of documents that were read.
func count(docs []*markdown.Document, own reading, settings tables.Settings) []census.Count {
	es := own.Entries
	lines := map[string][]int{}
	used := census.Used{Codes: map[string]bool{}, Texts: map[string]bool{}, Statuses: map[int]bool{}, Named: map[int]bool{}, Known: settings.Has}
	for _, e := range es.Errors {
		lines[e.Pos.Filename] = append(lines[e.Pos.Filename], e.Pos.Line, e.At.Line)
		used.Codes[e.Code], used.Codes[e.Name], used.Texts[census.Key(e.Message)] = true, true, true
		used.Statuses[e.Status] = e.Status > 0
	}
	for _, s := range es.Statuses {
		used.Named[s.Status] = true
		lines[s.Pos.Filename] = append(lines[s.Pos.Filename], s.Pos.Line)
	}
	for _, u := range es.Unused {
		lines[u.Pos.Filename] = append(lines[u.Pos.Filename], u.Pos.Line)
	}
	for _, t := range own.tables {
		for _, g := range t.Grid.Groups { // which head their rows
			lines[g.Pos.Filename] = append(lines[g.Pos.Filename], g.Pos.Line)
		}
	}
	var counts []census.Count
	for i, d := range docs {
		used.Title = own.titles[i]
		used.Lines = lines[d.File]
		slices.Sort(used.Lines)
		counts = append(counts, census.Take(d, used))
	}
	return counts
}

// withUnused tells tables their rows that came to nothing.
func withUnused(all []*tables.Table, unused []entries.Unused) []Table {
	of := map[*tables.Table][]entries.Unused{}
	for _, u := range unused {
		of[u.Table] = append(of[u.Table], u)
	}
	result := make([]Table, len(all))
	for i, t := range all {
		result[i] = Table{t, of[t]}
	}
	return result
}

// without returns the entries of a translation but for those that the document has, and errgen.yaml ignores.
func without(es entries.Entries, ignored []*documentedError) entries.Entries {
	out := map[identity]bool{}
	for _, e := range ignored {
		out[e.documented] = true
	}
	es.Errors = slices.DeleteFunc(slices.Clone(es.Errors), func(e *entries.Entry) bool { return out[documented(e)] })
	return es
}

// A reading is what one language's documents have.
type reading struct {
	tables []*tables.Table
	bodies []shapes.Body
	titles []string // of the documents
	entries.Entries
}

// read takes the entries out of documents in a language: their shapes, their tables, their rows.
func read(docs []*markdown.Document, locale string, settings tables.Settings, base *url.URL) (reading, diag.List) {
	var r reading
	var diags diag.List
	for _, d := range docs {
		found := shapes.Read(d)
		r.bodies = append(r.bodies, found.Bodies...)
		r.titles = append(r.titles, found.Title)
		read, ds := tables.Read(found, settings, locale)
		diags = append(diags, ds...)
		r.tables = append(r.tables, read...)
	}
	es, ds := entries.Read(r.tables, locale, base)
	r.Entries = es
	return r, append(append(diags, ds...), rules.Rows(es.Errors)...)
}

// newSpec is a model without errors.
func newSpec(in Input) *model.Spec {
	c := in.Config
	s := &model.Spec{Package: c.Package, Retry: c.Retry, Response: model.Response{Code: c.Response.Code, Message: c.Response.Message, MaxBody: c.Response.MaxBody}}
	if e := c.Response.ErrorIf; e != nil {
		s.Response.ErrorIf = &model.Condition{Pointer: e.Pointer, Not: e.Not}
	}
	for _, d := range in.Documents {
		s.Sources = append(s.Sources, d.File)
	}
	s.Locales = append(s.Locales, newLocale(c.Locale, in.Documents))
	for i, t := range c.Translations {
		if t.Locale == c.Comments {
			s.Comments = i + 1
		}
		s.Locales = append(s.Locales, newLocale(t.Locale, in.Translations[i]))
	}
	return s
}

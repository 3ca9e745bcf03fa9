// Package documents reads the documents of one language. It takes them through the rooms that find their errors, from shapes over tables to
// entries, and then through the census of what was lost.
package documents

import (
	"maps"
	"net/url"
	"slices"

	"github.com/errgen/errgen/generator/internal/census"
	"github.com/errgen/errgen/generator/internal/config"
	"github.com/errgen/errgen/generator/internal/diag"
	"github.com/errgen/errgen/generator/internal/entries"
	"github.com/errgen/errgen/generator/internal/markdown"
	"github.com/errgen/errgen/generator/internal/rules"
	"github.com/errgen/errgen/generator/internal/shapes"
	"github.com/errgen/errgen/generator/internal/tables"
)

// A Reading is what the documents of one language have.
type Reading struct {
	Files  []string // the documents, in order
	Tables []*tables.Table
	Bodies []shapes.Body // of samples of failed responses
	Said   []string      // messages of samples of responses
	Flags  []string      // members by which samples of responses say that nothing succeeded
	XML    shapes.XML    // the first sample of a failed response that is XML
	entries.Entries

	documents []*markdown.Document
	titles    []string // of the documents
	settings  tables.Settings
}

// Read takes the entries out of documents in a language, a BCP 47 tag, in the light of errgen.yaml.
func Read(docs []*markdown.Document, locale string, c *config.Config) (*Reading, diag.List) {
	r := &Reading{documents: docs, settings: tables.Settings{Columns: c.Columns, Tables: c.Tables}}
	var diags diag.List
	for _, d := range docs {
		found := shapes.Read(d)
		r.Files = append(r.Files, d.File)
		r.Bodies, r.Flags = append(r.Bodies, found.Bodies...), append(r.Flags, found.Flags...)
		if !r.XML.Pos.IsValid() {
			r.XML = found.XML
		}
		r.Said = append(r.Said, found.Said...)
		r.titles = append(r.titles, found.Title)
		read, ds := tables.Read(found, r.settings, locale)
		diags = append(diags, ds...)
		r.Tables = append(r.Tables, read...)
	}
	slices.Sort(r.Flags)
	r.Flags = slices.Compact(r.Flags)
	base, _ := url.Parse(c.BaseURL)
	es, ds := entries.Read(r.Tables, locale, base, c.Success, corrected(c.Rows))
	r.Entries = es
	return r, append(append(diags, ds...), rules.Rows(es.Errors)...)
}

// Count takes the census of each document.
func (r *Reading) Count() []census.Count {
	lines, reserved := r.usedLines()
	used := census.Used{Codes: map[string]bool{}, Texts: map[string]bool{}, Statuses: map[int]bool{}, Named: map[int]bool{}, Known: r.settings.Has}
	for _, e := range r.Errors {
		used.Codes[e.Code], used.Codes[e.Name], used.Texts[census.Key(e.Message)] = true, true, true
		used.Statuses[e.Status] = e.Status > 0
	}
	for _, s := range r.Statuses {
		used.Named[s.Status] = true
	}
	var counts []census.Count
	for i, d := range r.documents {
		used.Title = r.titles[i]
		used.Lines = lines[d.File]
		used.Reserved = reserved[d.File]
		slices.Sort(used.Lines)
		slices.Sort(used.Reserved)
		counts = append(counts, census.Take(d, used))
	}
	return counts
}

// usedLines are the lines of each file that became something, or of which it is reported that they did not; reserved are those with nothing
// but rows that say themselves that they are no errors.
func (r *Reading) usedLines() (lines, reserved map[string][]int) {
	lines, reserved = map[string][]int{}, map[string][]int{}
	for _, e := range r.Errors {
		lines[e.Pos.Filename] = append(lines[e.Pos.Filename], e.Pos.Line, e.At.Line)
		for _, c := range e.Row.Cells {
			if e.Table.Shape == "table" && c.Pos.Line != e.Pos.Line { // its codes stand across the top
				lines[c.Pos.Filename] = append(lines[c.Pos.Filename], c.Pos.Line)
			}
		}
	}
	for _, s := range r.Successes {
		lines[s.Pos.Filename] = append(lines[s.Pos.Filename], s.Pos.Line, s.At.Line)
	}
	for _, s := range r.Statuses {
		lines[s.Pos.Filename] = append(lines[s.Pos.Filename], s.Pos.Line)
	}
	for file := range lines {
		slices.Sort(lines[file])
	}
	told := maps.Clone(lines)
	for _, u := range r.Unused {
		lines[u.Pos.Filename] = append(lines[u.Pos.Filename], u.Pos.Line)
		if _, used := slices.BinarySearch(told[u.Pos.Filename], u.Pos.Line); u.Reserved && !used {
			reserved[u.Pos.Filename] = append(reserved[u.Pos.Filename], u.Pos.Line)
		}
	}
	for _, t := range r.Tables {
		for _, g := range t.Grid.Groups { // which head their rows
			lines[g.Pos.Filename] = append(lines[g.Pos.Filename], g.Pos.Line)
		}
	}
	return lines, reserved
}

// Check reports settings of errgen.yaml for tables that none of the documents has, in any language.
func Check(c *config.Config, all ...*Reading) diag.List {
	var read []*tables.Table
	var headings []string
	for _, r := range all {
		read = append(read, r.Tables...)
		headings = append(headings, r.headings()...)
	}
	return tables.Settings{Columns: c.Columns, Tables: c.Tables}.Check(read, headings)
}

func (r *Reading) headings() []string {
	var all []string
	for _, d := range r.documents {
		for _, b := range d.Blocks {
			if h, ok := b.(*markdown.Heading); ok {
				all = append(all, h.Text.Text)
			}
		}
	}
	return all
}

package tables

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"github.com/errgen/errgen/generator/internal/cells"
	"github.com/errgen/errgen/generator/internal/config"
	"github.com/errgen/errgen/generator/internal/diag"
	"github.com/errgen/errgen/generator/internal/shapes"
	"github.com/errgen/errgen/generator/internal/vocabulary"
)

// Read says how each grid of a document in a language is read, and reports what is doubtful about it.
func Read(found shapes.Found, settings Settings, locale string) ([]*Table, diag.List) {
	p := readPage(found, settings, locale)
	var tables []*Table
	var diags diag.List
	for _, t := range p.tables {
		e := p.evidence(t)
		if e.kind == "" && (t.Kind == "other" || t.doubt != "") && p.votes[t.HeaderRow()] > 0 {
			e.same = true
			t.decide(e)
		}
		t.reportDoubts(&diags)
		t.settleRewritten(&diags)
		tables = append(tables, t)
	}
	return tables, diags
}

// Settings are what errgen.yaml says of tables and their columns.
type Settings struct {
	Columns []config.Column
	Tables  []config.Table
}

// newTable describes a grid in the light of errgen.yaml.
func (s Settings) newTable(g shapes.Grid, locale string) *Table {
	columns := s.Columns
	setting := s.of(g.Section, headerRow(g))
	if setting != nil {
		columns = slices.Concat(setting.Columns, columns)
		g.Status = cmp.Or(setting.Status, g.Status)
	}
	t := newTable(g, columns, locale)
	if setting != nil {
		t.Prefix, t.Match = setting.Code, setting.Match
		t.Names = slices.IndexFunc(t.Columns, func(c Column) bool { return isNames(setting.Names, c.Header) })
		if t.Names >= 0 {
			t.Columns[t.Names].unused, t.NamedBy = false, "name"
		} else if namesBy(setting.Names) {
			t.NamedBy = setting.Names.Value
		}
	}
	return t
}

// namesBy reports whether a setting under names: says what names errors, where no column has it for a header.
func namesBy(setting config.Text) bool { return slices.Contains(config.Names, setting.Value) }

// isNames reports whether a setting under names: means the column with a header. The words that say what names errors do so only if they are
// spelled as it is: a table with a header Message may well be told to be named by its messages.
func isNames(setting config.Text, header string) bool {
	if namesBy(setting) {
		return setting.Value == cells.Clean(header)
	}
	return setting.Value != "" && sameName(header, setting.Value)
}

// A page is what a document says of its tables, and its tables of each other.
type page struct {
	title    string
	settings Settings
	tables   []*Table       // each read by itself
	votes    map[string]int // by header row: how many more tables with it are surely about errors than are about something else
}

func readPage(found shapes.Found, settings Settings, locale string) *page {
	p := &page{title: found.Title, settings: settings, votes: map[string]int{}}
	for _, g := range found.Grids {
		t := settings.newTable(g, locale)
		t.decide(p.evidence(t))
		p.tables = append(p.tables, t)
		switch {
		case t.Kind == "errors" && t.doubt == "":
			p.votes[t.HeaderRow()]++
		case t.Kind == "other" && t.failing() < some:
			p.votes[t.HeaderRow()]--
		}
	}
	return p
}

// evidence is what the page and errgen.yaml say of a table.
func (p *page) evidence(t *Table) evidence {
	e := evidence{title: p.title}
	if setting := p.settings.of(t.Section, t.HeaderRow()); setting != nil && setting.Kind != "" {
		e.kind, e.key = setting.Kind, setting.Name
	}
	return e
}

// Has reports whether errgen.yaml says what stands under headings, or what a table with a header row is about.
func (s Settings) Has(section []string, header string) bool { return s.of(section, header) != nil }

// of returns what errgen.yaml says of a table: under the heading that is nearest to it, else under its header row.
func (s Settings) of(section []string, header string) *config.Table {
	if len(s.Tables) == 0 {
		return nil
	}
	names := slices.Clone(section)
	slices.Reverse(names)
	for _, name := range append(names, header) {
		if i := slices.IndexFunc(s.Tables, func(s config.Table) bool { return sameName(s.Name, name) }); i >= 0 {
			return &s.Tables[i]
		}
	}
	return nil
}

// sameName reports whether two names of headings or headers differ in nothing but case, markup and punctuation.
func sameName(a, b string) bool { return vocabulary.Key(a) == vocabulary.Key(b) }

// reportDoubts says what to write in errgen.yaml where a table could be read in another way.
func (t *Table) reportDoubts(diags *diag.List) {
	name := t.HeaderRow()
	if n := len(t.Section); n > 0 {
		name = cells.Clean(t.Section[n-1])
	}
	switch {
	case t.doubt != "" && t.Kind == "other":
		diags.Report("table-doubtful", t.Pos, "the table is left out (%s), but %s; if it is about errors, write in errgen.yaml: "+
			"tables: {%q: errors}; if not: tables: {%q: other}", t.Why, t.doubt, name, name)
	case t.doubt != "":
		diags.Report("table-doubtful", t.Pos, "the table is taken for one of %s, but %s; if it is, write in errgen.yaml: "+
			"tables: {%q: %s}; if not: tables: {%q: other}", t.Kind, t.doubt, name, t.Kind, name)
	}
	if t.Kind != "errors" {
		return
	}
	for _, c := range t.Columns {
		switch {
		case c.unused && c.language != "":
			diags.Report("column-unused", c.Pos, "nothing says what the column %q holds, so it is only a note; if it explains the errors in another "+
				"language, say so in errgen.yaml: columns: {%q: {role: summary, locale: %s}}", c.Header, c.Header, c.language)
		case c.unused && c.says[asStatus] == whole && c.shape.statuses+c.shape.odd >= some:
			diags.Report("column-unused", c.Pos, "the column %q is called as statuses are, but most of its cells are none, so it is only a note; if they are, say so in "+
				"errgen.yaml: columns: {%q: status}", c.Header, c.Header)
		case c.unused:
			diags.Report("column-unused", c.Pos, "nothing says what the column %q holds, so it is only a note; say in errgen.yaml that it is one, or "+
				"give it its role in place of note: columns: {%q: note}", c.Header, c.Header)
		case c.doubt != "" && (matters(c.Role) || matters(c.doubt)):
			diags.Report("role-doubtful", c.Pos, "the column %q is read as %s (%s), but may be %s; say which it is in errgen.yaml: "+
				"columns: {%q: %s}", c.Header, c.Role, c.Why, c.doubt, c.Header, c.doubt)
		}
	}
}

// matters reports whether a role is more than a text for people.
func matters(role string) bool { return role != "summary" && role != "cause" && role != "note" }

// HeaderRow is a table's header row as errgen.yaml may name it.
func (t *Table) HeaderRow() string { return headerRow(t.Grid) }

func headerRow(g shapes.Grid) string {
	var headers []string
	for _, h := range g.Header {
		headers = append(headers, cells.Clean(h.Text))
	}
	return strings.Join(headers, " | ")
}

// Check reports settings of errgen.yaml that none of all tables has a heading or a header for. Headings are those of the documents: one
// without a table settles what stands below it in another shape.
func (s Settings) Check(all []*Table, headings []string) diag.List {
	var diags diag.List
	for _, setting := range s.Tables {
		is := func(name string) bool { return sameName(setting.Name, name) }
		named := slices.DeleteFunc(slices.Clone(all), func(t *Table) bool { return !slices.ContainsFunc(t.Section, is) && !is(t.HeaderRow()) })
		if len(named) == 0 && !slices.ContainsFunc(headings, is) {
			diags.Report("config-table", setting.Pos, "no table stands under a heading %q, nor has one that header row", setting.Name)
			continue
		}
		columns := setting.Columns
		if setting.Names.Value != "" && !namesBy(setting.Names) {
			columns = append(slices.Clone(columns), config.Column{Pos: setting.Names.Pos, Header: setting.Names.Value})
		}
		checkColumns(columns, named, "no table under "+strconv.Quote(setting.Name), &diags)
	}
	checkColumns(s.Columns, all, "no table", &diags)
	return diags
}

// checkColumns reports columns that none of some tables has.
func checkColumns(columns []config.Column, in []*Table, none string, diags *diag.List) {
	for _, setting := range columns {
		has := func(c Column) bool { return sameName(c.Header, setting.Header) }
		if !slices.ContainsFunc(in, func(t *Table) bool { return slices.ContainsFunc(t.Columns, has) }) {
			diags.Report("config-column", setting.Pos, "%s has a column with the header %q", none, setting.Header)
		}
	}
}

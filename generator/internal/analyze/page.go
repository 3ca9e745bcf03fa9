package analyze

import (
	"go/token"
	"path"
	"slices"
	"strings"

	"github.com/errgen/errgen/generator/internal/config"
	"github.com/errgen/errgen/generator/internal/markdown"
)

// A page is what a document says of its tables, and its tables of each other.
type page struct {
	title string
	left  []token.Position // what looks like an error in another shape, and is not read
	grids []*markdown.Grid // its tables, and what stands in other shapes
	read  map[*markdown.Grid]*Table
	votes map[string]int // by header row: how many more tables with it are surely about errors than are about something else
}

// newPages looks at all documents before their tables are read.
func newPages(in Input) map[string]*page {
	pages := map[string]*page{}
	for _, docs := range append([][]*markdown.Document{in.Documents}, in.Translations...) {
		for _, d := range docs {
			pages[d.File] = newPage(d, in.Config)
		}
	}
	return pages
}

func newPage(d *markdown.Document, c *config.Config) *page {
	found := readShapes(d)
	p := &page{title: title(d), grids: found.grids, left: found.left, read: map[*markdown.Grid]*Table{}, votes: map[string]int{}}
	for _, g := range p.grids {
		t := newTable(g, c.Columns)
		t.decide(g, p.evidence(t, c))
		p.read[g] = t
		switch {
		case t.Kind == "errors" && t.doubt == "":
			p.votes[headerRow(t)]++
		case t.Kind == "other" && t.failing() < some:
			p.votes[headerRow(t)]--
		}
	}
	return p
}

// evidence is what the page and errgen.yaml say of a table.
func (p *page) evidence(t *Table, c *config.Config) evidence {
	e := evidence{title: p.title}
	if setting := tableSetting(t, c); setting != nil {
		e.kind, e.key = setting.Kind, setting.Name
	}
	return e
}

// tableSetting returns what errgen.yaml says of a table: under the heading that is nearest to it, else under its header row.
func tableSetting(t *Table, c *config.Config) *config.Table {
	if len(c.Tables) == 0 {
		return nil
	}
	names := slices.Clone(t.Section)
	slices.Reverse(names)
	for _, name := range append(names, headerRow(t)) {
		if i := slices.IndexFunc(c.Tables, func(s config.Table) bool { return headerKey(s.Name) == headerKey(name) }); i >= 0 {
			return &c.Tables[i]
		}
	}
	return nil
}

// tableOf reads a grid in the light of its page, and reports what is doubtful about it.
func (a *analysis) tableOf(g *markdown.Grid) *Table {
	p := a.pages[g.Pos.Filename]
	t := p.read[g]
	e := p.evidence(t, a.config)
	if e.kind == "" && (t.Kind == "other" || t.doubt != "") && p.votes[headerRow(t)] > 0 {
		e.same = true
		t = newTable(g, a.config.Columns)
		t.decide(g, e)
	}
	a.reportDoubts(t)
	return t
}

// reportDoubts says what to write in errgen.yaml where a table could be read in another way.
func (a *analysis) reportDoubts(t *Table) {
	name := headerRow(t)
	if n := len(t.Section); n > 0 {
		name = clean(t.Section[n-1])
	}
	switch {
	case t.doubt != "" && t.Kind == "other":
		a.diags.Report("table-doubtful", t.Pos, "the table is left out (%s), but %s; if it is about errors, write in errgen.yaml: "+
			"tables: {%q: errors}; if not: tables: {%q: other}", t.Why, t.doubt, name, name)
	case t.doubt != "":
		a.diags.Report("table-doubtful", t.Pos, "the table is taken for one of %s, but %s; if it is, write in errgen.yaml: "+
			"tables: {%q: %s}; if not: tables: {%q: other}", t.Kind, t.doubt, name, t.Kind, name)
	}
	if t.Kind != "errors" {
		return
	}
	for _, c := range t.Columns {
		switch {
		case c.unused:
			a.diags.Report("column-unused", c.Pos, "nothing says what the column %q holds, so it is only a note; to use it, give it a role in "+
				"errgen.yaml: columns: {%q: action}; else say note there", c.Header, c.Header)
		case c.doubt != "" && (matters(c.Role) || matters(c.doubt)):
			a.diags.Report("role-doubtful", c.Pos, "the column %q is read as %s (%s), but may be %s; say which it is in errgen.yaml: "+
				"columns: {%q: %s}", c.Header, c.Role, c.Why, c.doubt, c.Header, c.doubt)
		}
	}
}

// checkTableSettings reports headings in errgen.yaml under which no table stands.
func (a *analysis) checkTableSettings() {
	for _, s := range a.config.Tables {
		key := headerKey(s.Name)
		is := func(name string) bool { return headerKey(name) == key }
		if !slices.ContainsFunc(a.tables, func(t *Table) bool { return slices.ContainsFunc(t.Section, is) || is(headerRow(t)) }) {
			a.diags.Report("config-table", s.Pos, "no table stands under a heading %q, nor has one that header row", s.Name)
		}
	}
}

// matters reports whether a role is more than a text for people.
func matters(role string) bool { return role != "summary" && role != "cause" && role != "note" }

// headerRow is a table's header row as errgen.yaml may name it.
func headerRow(t *Table) string {
	var headers []string
	for _, c := range t.Columns {
		headers = append(headers, clean(c.Header))
	}
	return strings.Join(headers, " | ")
}

// title is what a document calls itself: the titles in its front matter, its first heading, and its file's name.
func title(d *markdown.Document) string {
	words := []string{strings.TrimSuffix(path.Base(d.File), path.Ext(d.File))}
	const front, within = 8192, 40 // bytes, lines
	n := 0
	for line := range strings.Lines(string(d.Source[:min(len(d.Source), front)])) {
		line = strings.TrimSpace(line)
		if n++; n == 1 && line != "---" || n > 1 && line == "---" || n > within {
			break
		}
		if key, value, _ := strings.Cut(line, ":"); key == "title" || key == "sidebar_label" || key == "description" {
			words = append(words, value)
		}
	}
	for _, b := range d.Blocks {
		if h, ok := b.(*markdown.Heading); ok {
			words = append(words, h.Text.Text)
			break
		}
	}
	return strings.Join(words, " ")
}

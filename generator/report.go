package generator

import (
	"cmp"
	"go/token"
	"slices"
	"strings"

	"github.com/errgen/errgen/generator/internal/census"
	"github.com/errgen/errgen/generator/internal/config"
	"github.com/errgen/errgen/generator/internal/diag"
	"github.com/errgen/errgen/generator/internal/entries"
	"github.com/errgen/errgen/generator/internal/model"
	"github.com/errgen/errgen/generator/internal/tables"
)

// finish makes the project's results of what has been read. The result is nil if the configuration is of no use.
func (r *run) finish(c *config.Config, result *result) *Project {
	p := r.project
	severities := map[string]diag.Severity{}
	for rule, name := range c.Rules {
		severities[rule], _ = diag.ParseSeverity(name)
	}
	r.diags = oneSetting(oneCause(suppress(r.parsed, r.diags, result != nil)))
	for i, d := range r.diags {
		r.diags[i].Pos.Filename = r.name(d.Pos)
	}
	r.diags.Apply(severities)
	p.diags, p.severities = r.diags.Sorted(), severities
	p.Diagnostics = shownDiagnostics(p.diags)
	p.Package, p.names = c.Package, r.names
	if result == nil {
		return p
	}
	p.spec, p.bodies = result.spec, result.own.Bodies
	if xml := result.own.XML; xml.Pos.IsValid() {
		p.bodies = append(p.bodies, xml.Body)
	}
	for _, e := range result.own.Successes {
		if e.Code != "" && !slices.Contains(p.successes, e.Code) {
			p.successes = append(p.successes, e.Code)
		}
	}
	for _, l := range p.spec.Locales {
		p.Locales = append(p.Locales, l.Tag)
	}
	p.Match = newMatch(p.spec.Match)
	for _, c := range result.counts {
		p.Documents = append(p.Documents, r.document(c))
	}
	unused := map[*tables.Table][]entries.Unused{}
	for _, u := range result.unused {
		unused[u.Table] = append(unused[u.Table], u)
	}
	for _, t := range result.tables {
		p.Tables = append(p.Tables, r.table(t, unused[t]))
	}
	for _, reason := range p.spec.Reasons {
		p.Reasons = append(p.Reasons, r.reason(reason))
	}
	for _, was := range p.spec.Former {
		former := Former{Name: "Err" + was.Ident, Reason: was.Value, Since: was.Since}
		if was.Of != "" {
			former.Of = "Err" + was.Of
		}
		for _, ident := range was.Instead {
			former.Instead = append(former.Instead, "Err"+ident)
		}
		p.Former = append(p.Former, former)
	}
	return p
}

// newMatch tells of what identifies errors.
func newMatch(m model.Match) Match {
	out := Match{Setting: cmp.Or(m.Setting, "auto"), By: "message", Coded: m.Coded, Own: m.Own, Why: m.String()}
	if out.Setting == "code" || out.Setting == "auto" && m.ByCode {
		out.By = "code"
	}
	return out
}

// shownDiagnostics are findings as they are told to people and programs.
func shownDiagnostics(list diag.List) []Diagnostic {
	var all []Diagnostic
	for _, d := range list {
		all = append(all, Diagnostic{
			File: d.Pos.Filename, Line: d.Pos.Line, Column: d.Pos.Column, Rule: d.Rule, Severity: d.Severity.String(), Message: d.Message,
			Lines: d.Lines,
		})
	}
	return all
}

// name is what a position's file is called for people in the current directory.
func (r *run) name(pos token.Position) string {
	if shown, ok := r.names[pos.Filename]; ok {
		return shown
	}
	return pos.Filename
}

func (r *run) document(c census.Count) Document {
	d := Document{File: r.name(token.Position{Filename: c.File}), Entries: c.Entries, Used: c.Used, Successes: c.Successes, Reserved: c.Reserved}
	for _, g := range c.Left {
		d.Left += len(g.Lines)
	}
	return d
}

func (r *run) table(t *tables.Table, unused []entries.Unused) Table {
	out := Table{
		File: r.name(t.Pos), Line: t.Pos.Line, Shape: t.Shape, Heading: t.Section, Kind: t.Kind, Why: t.Why, Rows: len(t.Grid.Rows),
	}
	if t.Kind != "other" {
		out.Used = out.Rows - len(unused)
	}
	for _, u := range unused {
		out.Unused = append(out.Unused, Unused{Line: u.Pos.Line, Why: u.Why})
	}
	for _, c := range t.Columns {
		out.Columns = append(out.Columns, Column{Header: c.Header, Role: c.Role, Locale: c.Locale, Why: c.Why})
	}
	return out
}

func (r *run) reason(m *model.Reason) Reason {
	out := Reason{
		Name: "Err" + m.Ident, Reason: m.Value, Status: m.Status, Match: "message", Retry: m.Retry.String(), Texts: map[string]Text{},
		Again: m.Again, Deprecated: m.Retired.String(),
	}
	out.Retryable = m.Retry == model.RetryYes || m.Retry == model.RetryByStatus && slices.Contains(r.project.spec.Retry, m.Status)
	if m.Code != nil {
		out.Code = m.Code.Value
	}
	if m.ByCode {
		out.Match = "code"
	}
	seen := map[string]bool{}
	for _, t := range m.Templates {
		out.Messages = append(out.Messages, t.String())
		for _, v := range t.Also {
			out.Also = append(out.Also, Variant{Message: v.Template().String(), Why: v.Why})
		}
		for _, h := range t.Holes() {
			if !seen[h.Name] {
				seen[h.Name] = true
				out.Params = append(out.Params, h.Name)
				out.Holes = append(out.Holes, Hole{Name: h.Name, Text: h.Text, Why: h.Why})
			}
		}
	}
	for _, row := range m.Rows {
		out.Rows = append(out.Rows, Row{File: r.name(row.Pos), Line: row.Pos.Line, Message: row.Message})
	}
	for i, t := range m.Texts {
		out.Texts[r.project.spec.Locales[i].Tag] = Text{Summary: t.Summary, Causes: t.Causes, Action: t.Action}
	}
	return out
}

// SourceLine returns the text of a line, counted from 1, of a file that Read has read, without its line end. It must not be called
// concurrently.
func (p *Project) SourceLine(file string, line int) (string, bool) {
	lines, ok := p.lines[file]
	if source, isRead := p.sources[file]; !ok && isRead {
		lines = slices.Collect(strings.Lines(string(source)))
		p.lines[file] = lines
	}
	if line < 1 || line > len(lines) {
		return "", false
	}
	return strings.TrimRight(lines[line-1], "\r\n"), true
}

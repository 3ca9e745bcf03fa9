package analyze

import (
	"fmt"
	"slices"
	"strings"

	"github.com/errgen/errgen/generator/internal/model"
	"github.com/errgen/errgen/generator/internal/naming"
)

// merge makes reasons of entries: one of all that the wire can't tell apart.
func (a *analysis) merge(es []*entry) {
	byIdentity := map[identity]*model.Reason{}
	first := map[*model.Reason]*entry{}
	codes := map[string]*model.Code{}
	for _, e := range es {
		id := e.identity()
		r := byIdentity[id]
		if r == nil {
			r = &model.Reason{Status: e.status, Templates: e.templates, Texts: make([]model.Text, len(a.spec.Locales))}
			if e.code != "" {
				r.Code = a.code(codes, e.code)
				r.Code.Reasons = append(r.Code.Reasons, r)
			}
			byIdentity[id], first[r] = r, e
			a.literals[r] = e.literal
			a.spec.Reasons = append(a.spec.Reasons, r)
		} else if !e.corrected && e.table == first[r].table { // other tables, like those of each endpoint, may well repeat it
			a.diags.Report("duplicate-error", e.at, "this is the same error as in line %d: status, code and message are equal, so they share one name", first[r].pos.Line)
		}
		if e.named != "" {
			r.Ident = e.named
		}
		if r.Symbol == "" {
			r.Symbol = e.name
		}
		r.Rows = append(r.Rows, model.Row{Pos: e.at, Section: e.section, Message: e.message})
		r.ByCode = r.ByCode || e.byCode
		r.Retry = r.Retry || e.retry
		r.Texts[0] = join(r.Texts[0], e.text)
		e.reason = r
	}
	a.checkCorrections(es)
	a.spec.Params = params(a.spec.Reasons)
}

func (a *analysis) code(codes map[string]*model.Code, value string) *model.Code {
	c := codes[value]
	if c == nil {
		c = &model.Code{Value: value}
		codes[value] = c
		a.spec.Codes = append(a.spec.Codes, c)
	}
	return c
}

// checkCorrections reports corrections that give one name to rows that are different errors.
func (a *analysis) checkCorrections(es []*entry) {
	named := map[string]*model.Reason{} // by label: names that differ in case alone have one
	for _, row := range a.config.Rows {
		if row.Name == "" && len(row.Wire) == 0 {
			continue
		}
		var rs []*model.Reason
		var lines []string
		for _, e := range a.fitting(row, es) {
			if !slices.Contains(rs, e.reason) {
				rs = append(rs, e.reason)
				lines = append(lines, fmt.Sprint(e.pos.Line))
			}
		}
		if len(rs) > 1 {
			a.diags.Report("config-row", row.Pos, "%s fits %d different errors (lines %s); say more of the row", selector(row), len(rs), strings.Join(lines, ", "))
			continue
		}
		label := naming.Snake(naming.Words(row.Name))
		if other := named[label]; len(rs) == 1 && row.Name != "" {
			if other != nil && other != rs[0] {
				a.diags.Report("name-taken", row.Pos, "the name %s is given to another error too, at line %d of the document", row.Name, other.Rows[0].Pos.Line)
			}
			named[label] = rs[0]
		}
	}
}

// join adds what another row says to a text: its cause as one more, the rest where nothing was said yet.
func join(t, more model.Text) model.Text {
	if t.Summary == "" {
		t.Summary = more.Summary
	}
	if t.Action == "" {
		t.Action = more.Action
	}
	for _, c := range more.Causes {
		if !slices.Contains(t.Causes, c) {
			t.Causes = append(t.Causes, c)
		}
	}
	return t
}

// params lists the holes' names in the order of the alphabet, so that a new one moves no other.
func params(rs []*model.Reason) []*model.Param {
	byName := map[string]*model.Param{}
	var ps []*model.Param
	for _, r := range rs {
		for _, t := range r.Templates {
			for _, h := range t.Holes() {
				p := byName[h.Name]
				if p == nil {
					p = &model.Param{Name: h.Name}
					byName[h.Name] = p
					ps = append(ps, p)
				}
				if !slices.Contains(p.Reasons, r) {
					p.Reasons = append(p.Reasons, r)
				}
			}
		}
	}
	slices.SortFunc(ps, func(a, b *model.Param) int { return strings.Compare(a.Name, b.Name) })
	return ps
}

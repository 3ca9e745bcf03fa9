package analyze

import (
	"slices"
	"strings"

	"github.com/errgen/errgen/generator/internal/model"
)

// merge makes reasons of entries: one of all that the wire can't tell apart.
func (a *analysis) merge(es []*entry) {
	m := merger{analysis: a, reasons: map[identity][]*model.Reason{}, first: map[*model.Reason]*entry{}, codes: map[string]*model.Code{}}
	for _, e := range es {
		e.reason = m.reason(e)
		m.join(e)
	}
	a.checkNames(es)
	a.spec.Params = params(a.spec.Reasons)
}

// A merger finds the reasons that entries belong to.
type merger struct {
	*analysis
	reasons map[identity][]*model.Reason
	first   map[*model.Reason]*entry
	codes   map[string]*model.Code
}

// reason returns the reason that an entry is part of, a new one if there is none yet.
func (m *merger) reason(e *entry) *model.Reason {
	id := e.identity()
	for _, r := range m.reasons[id] {
		if first := m.first[r]; len(e.templates) > 0 || !first.differs(e) {
			if e.table == first.table && !e.corrected { // other tables, like those of each endpoint, may well repeat it
				m.diags.Report("duplicate-error", e.at, "this is the same error as at %s: status, code and message are equal, so they share one name", first.pos)
			}
			return r
		}
	}
	r := &model.Reason{Status: e.status, Templates: e.templates, Symbol: e.name, Texts: make([]model.Text, len(m.spec.Locales)),
		Places: make([]model.Place, len(m.spec.Locales))}
	if e.code != "" {
		r.Code = m.code(e.code)
		r.Code.Reasons = append(r.Code.Reasons, r)
	}
	m.first[r], m.literals[r] = e, e.literal
	m.reasons[id] = append(m.reasons[id], r)
	m.spec.Reasons = append(m.spec.Reasons, r)
	return r
}

// differs reports whether two entries that have their code in common, and no message, are documented with different meanings: under
// different headings, and in different words.
func (e *entry) differs(other *entry) bool {
	return !slices.Equal(e.section, other.section) &&
		(e.text.Summary != other.text.Summary || !slices.Equal(e.text.Causes, other.text.Causes))
}

// join adds what an entry says to its reason.
func (m *merger) join(e *entry) {
	r := e.reason
	if e.named != "" {
		r.Ident = e.named
	}
	r.Rows = append(r.Rows, model.Row{Pos: e.at, Section: e.section, Message: e.message})
	r.ByCode = r.ByCode || e.byCode
	r.Retry = r.Retry || e.retry
	e.place(0)
	m.say(r, 0, e.text)
}

// place notes where the document in a language speaks of an entry's reason.
func (e *entry) place(locale int) {
	if p := &e.reason.Places[locale]; p.File == "" {
		p.File = e.pos.Filename
		if n := len(e.section); n > 0 {
			p.Heading = clean(e.section[n-1])
		}
	}
}

func (m *merger) code(value string) *model.Code {
	c := m.codes[value]
	if c == nil {
		c = &model.Code{Value: value}
		m.codes[value] = c
		m.spec.Codes = append(m.spec.Codes, c)
	}
	return c
}

// checkNames reports names that errgen.yaml gives to several errors. Names that differ in case alone are one.
func (a *analysis) checkNames(es []*entry) {
	named := map[string]*model.Reason{}
	for _, e := range es {
		if e.named == "" {
			continue
		}
		name := strings.ToLower(e.named)
		if other := named[name]; other != nil && other != e.reason {
			a.diags.Report("name-taken", e.correction.Pos, "the name %s is given to another error too, that at %s", e.named, other.Rows[0].Pos)
		}
		named[name] = e.reason
	}
}

// params lists the holes' names in the order of the alphabet, so that a new one moves no other.
func params(rs []*model.Reason) []*model.Param {
	byName := map[string]*model.Param{}
	var ps []*model.Param
	for _, r := range rs {
		for _, t := range r.Templates {
			for _, name := range holeNames(t) {
				p := byName[name]
				if p == nil {
					p = &model.Param{Name: name}
					byName[name] = p
					ps = append(ps, p)
				}
				if n := len(p.Reasons); n == 0 || p.Reasons[n-1] != r {
					p.Reasons = append(p.Reasons, r)
				}
			}
		}
	}
	slices.SortFunc(ps, func(a, b *model.Param) int { return strings.Compare(a.Name, b.Name) })
	return ps
}

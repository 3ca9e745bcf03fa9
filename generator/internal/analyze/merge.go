package analyze

import (
	"cmp"
	"slices"
	"strings"

	"github.com/errgen/errgen/generator/internal/cells"
	"github.com/errgen/errgen/generator/internal/diag"
	"github.com/errgen/errgen/generator/internal/entries"
	"github.com/errgen/errgen/generator/internal/model"
	"github.com/errgen/errgen/generator/internal/rules"
	"github.com/errgen/errgen/generator/internal/vocabulary"
)

// merged is what entries have become.
type merged struct {
	errors  []*documentedError
	of      map[*documentedError]*model.Reason
	reasons []*model.Reason
	codes   []*model.Code
	first   map[*model.Reason]*documentedError // what each was first documented with: names are made of it
	sayings sayings
	matches map[*model.Reason][]string // what identifies the entries of each
}

// merge makes reasons of entries, one of all that the wire can't tell apart, for a model with these locales.
func merge(es []*documentedError, locales []model.Locale) (*merged, diag.List) {
	m := merger{
		merged:  &merged{errors: es, of: map[*documentedError]*model.Reason{}, first: map[*model.Reason]*documentedError{}, sayings: sayings{}, matches: map[*model.Reason][]string{}},
		locales: locales, known: map[identity][]*model.Reason{}, byValue: map[string]*model.Code{},
	}
	for _, e := range es {
		m.join(e, m.reason(e))
	}
	m.retries()
	m.retire()
	m.checkNames()
	return m.merged, append(m.diags, rules.Entries(settled(es))...)
}

// settled returns entries in the form that rules look at.
func settled(es []*documentedError) []rules.Entry {
	all := make([]rules.Entry, len(es))
	for i, e := range es {
		all[i] = rules.Entry{Entry: &e.Entry, Known: e.correction != nil, Wired: e.wired(), Varied: e.varied, Unsettled: e.doubtful}
	}
	return all
}

// A merger finds the reasons that entries belong to.
type merger struct {
	*merged
	locales []model.Locale
	known   map[identity][]*model.Reason
	byValue map[string]*model.Code
	diags   diag.List
}

// reason returns the reason that an entry is part of, a new one if there is none yet.
func (m *merger) reason(e *documentedError) *model.Reason {
	if m.of[e] == nil {
		m.of[e] = m.find(e)
	}
	return m.of[e]
}

// find looks for the reason that an entry is part of.
func (m *merger) find(e *documentedError) *model.Reason {
	if e.sameAs != nil {
		return m.same(e)
	}
	id := identityOf(&e.Entry)
	for _, r := range m.known[id] {
		if first := m.first[r]; isSame(&first.Entry, &e.Entry) {
			switch {
			case e.correction != nil:
			case e.Table == first.Table: // other tables, like those of each endpoint, may well repeat it
				m.diags.Report("duplicate-error", e.At, "this is the same error as at %s: status, code and message are equal, so they share one name", first.Pos)
			case saysOther(&first.Entry, &e.Entry):
				m.diags.Report("duplicate-error", e.At, "this is the same error as at %s, which says something else of it: without a message nothing but status and code tells them, "+
					"so they share one name", first.Pos)
			}
			return r
		}
	}
	r := &model.Reason{Status: e.Status, Templates: e.Templates, Symbol: e.Name, Texts: make([]model.Text, len(m.locales)),
		Places: make([]model.Place, len(m.locales))}
	if e.Code != "" {
		r.Code = m.code(e.Code)
		r.Code.Reasons = append(r.Code.Reasons, r)
	}
	m.first[r] = e
	m.known[id] = append(m.known[id], r)
	m.reasons = append(m.reasons, r)
	return r
}

// same returns the reason of the entry that errgen.yaml says another is the same error as. It has the messages of both.
func (m *merger) same(e *documentedError) *model.Reason {
	r := m.reason(e.sameAs)
	if code := codeOf(r); e.Code != "" && e.Code != code {
		m.diags.Report("config-row", e.correction.Pos, "the row at %s has the code %s and that at %s the code %q, so they are not the same error; say under code: "+
			"which is sent", e.Pos, e.Code, e.sameAs.Pos, code)
	}
	for _, t := range e.Templates {
		if !slices.ContainsFunc(r.Templates, func(o model.Template) bool { return o.Pattern() == t.Pattern() }) {
			r.Templates = append(r.Templates, t)
		}
	}
	return r
}

func codeOf(r *model.Reason) string {
	if r.Code == nil {
		return ""
	}
	return r.Code.Value
}

// join adds what an entry says to its reason.
func (m *merger) join(e *documentedError, r *model.Reason) {
	if e.correction != nil {
		r.Ident, r.Value = cmp.Or(e.correction.Name, r.Ident), cmp.Or(e.correction.Reason, r.Value)
	}
	r.Again = cmp.Or(r.Again, e.Again)
	r.Rows = append(r.Rows, e.row())
	m.matches[r] = append(m.matches[r], e.match)
	for _, code := range append([]string{e.Name}, e.Also...) {
		if code != "" && code != codeOf(r) && r.Code != nil && !slices.Contains(r.Also, code) {
			r.Also = append(r.Also, code)
		}
	}
	place(&e.Entry, r, 0)
	m.sayings.say(r, 0, e.Text)
	for _, told := range e.Others {
		i := localeOf(m.locales, told.Locale)
		place(&e.Entry, r, i)
		m.sayings.say(r, i, told.Text)
		m.diags = append(m.diags, rules.Placeholders(&e.Entry, told.Text, &e.Entry, m.locales[i].Name)...)
	}
}

// row is what the document says.
func (e *documentedError) row() model.Row {
	row := model.Row{Pos: e.At, Section: e.Section, Status: e.documented.status, Code: e.documented.code, Symbol: e.Name, Message: e.Message,
		Templates: e.templates, Text: e.Text.Summary}
	if row.Text == "" && len(e.Text.Causes) > 0 {
		row.Text = e.Text.Causes[0]
	}
	return row
}

// place notes where the document in a language speaks of a reason.
func place(e *entries.Entry, r *model.Reason, locale int) {
	if p := &r.Places[locale]; p.File == "" {
		p.File = e.Pos.Filename
		if n := len(e.Section); n > 0 {
			p.Heading = cells.Clean(e.Section[n-1])
		}
	}
}

func (m *merger) code(value string) *model.Code {
	c := m.byValue[value]
	if c == nil {
		c = &model.Code{Value: value}
		m.byValue[value] = c
		m.codes = append(m.codes, c)
	}
	return c
}

// retries takes what entries say of trying again: those that errgen.yaml speaks of, before all others of the same error. Where these contradict
// each other the answer is no, which does no harm.
func (m *merger) retries() {
	first := map[*model.Reason]*documentedError{}
	for _, e := range m.errors {
		if e.correction != nil && e.correction.Retry != nil {
			first[m.of[e]] = e
		}
	}
	for _, e := range m.errors {
		r := m.of[e]
		switch f := first[r]; {
		case e.Retry == model.RetryByStatus:
		case f == nil:
			first[r], r.Retry = e, e.Retry
		case f.correction != nil && f.correction.Retry != nil:
			r.Retry = f.Retry
		case f.Retry != e.Retry:
			r.Retry = model.RetryNo
			m.diags.Report("retry-unread", e.At, "this is the same error as at %s, and only one of both rows says that the same request may succeed later, so "+
				"it is taken for one that won't; let both say the same, or say it as retry: true or false of the row in errgen.yaml", f.Pos)
		}
	}
}

// retire marks the errors of which each row says that they are not in use any more.
func (m *merger) retire() {
	live := map[*model.Reason]bool{}
	for _, e := range m.errors {
		r := m.of[e]
		if !e.State.Retired() {
			live[r] = true
		} else if !r.Retired.Deprecated || r.Retired.Says == "" {
			r.Retired = model.Retired{Deprecated: true, Removed: e.State.State == vocabulary.Removed, Says: e.State.Says}
		}
	}
	for r := range live {
		r.Retired = model.Retired{}
	}
}

// checkNames reports names that errgen.yaml gives to several errors. Names that differ in case alone are one.
func (m *merger) checkNames() {
	named := map[string]*model.Reason{}
	for _, e := range m.errors {
		if e.correction == nil || e.correction.Name == "" {
			continue
		}
		name := strings.ToLower(e.correction.Name)
		if other := named[name]; other != nil && other != m.of[e] {
			m.diags.Report("name-taken", e.correction.Pos, "the name %s is given to another error too, that at %s", e.correction.Name, other.Rows[0].Pos)
		}
		named[name] = m.of[e]
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

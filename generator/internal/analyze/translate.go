package analyze

import (
	"cmp"
	"fmt"
	"go/token"
	"slices"
	"strings"

	"golang.org/x/text/language"
	"golang.org/x/text/language/display"

	"github.com/errgen/errgen/generator/internal/diag"
	"github.com/errgen/errgen/generator/internal/documents"
	"github.com/errgen/errgen/generator/internal/entries"
	"github.com/errgen/errgen/generator/internal/model"
	"github.com/errgen/errgen/generator/internal/naming"
	"github.com/errgen/errgen/generator/internal/rules"
	"github.com/errgen/errgen/generator/internal/vocabulary"
)

func newLocale(tag string, files []string) model.Locale {
	l := model.Locale{Tag: tag, Name: tag, Files: files}
	// The parts of a tag are capitalised, not read as words: zh-Hans is ZhHans, pt-BR is PtBr.
	for sub := range strings.SplitSeq(tag, "-") {
		l.Ident += naming.Capital(sub)
	}
	if t, err := language.Parse(tag); err == nil {
		l.Name = display.English.Tags().Name(t)
	}
	return l
}

// withTold returns locales with those besides that columns of the documents are in.
func withTold(locales []model.Locale, own *documents.Reading) []model.Locale {
	add := func(all []entries.Told) {
		for _, told := range all {
			if localeOf(locales, told.Locale) < 0 {
				locales = append(locales, newLocale(told.Locale, own.Files))
			}
		}
	}
	for _, e := range own.Errors {
		add(e.Others)
	}
	for _, s := range own.Statuses {
		add(s.Others)
	}
	return locales
}

// localeOf returns the place of a language among locales, -1 if it is none of them.
func localeOf(locales []model.Locale, tag string) int {
	return slices.IndexFunc(locales, func(l model.Locale) bool { return vocabulary.SameLanguage(l.Tag, tag) })
}

// statuses makes the model's statuses of what the document says of them.
func statuses(es []entries.Status, s sayings, locales []model.Locale) []*model.Status {
	var all []*model.Status
	for _, e := range es {
		i := slices.IndexFunc(all, func(s *model.Status) bool { return s.Status == e.Status })
		if i < 0 {
			i = len(all)
			all = append(all, &model.Status{Pos: e.Pos, Status: e.Status, Texts: make([]model.Text, len(locales))})
		}
		s.say(all[i], 0, e.Text)
		for _, told := range e.Others {
			s.say(all[i], localeOf(locales, told.Locale), told.Text)
		}
	}
	return all
}

func statusName(status int) string {
	if status < 10 {
		return fmt.Sprintf("%dxx", status)
	}
	return fmt.Sprint(status)
}

// translate joins a translation's rows, in the language with the given number, to the document's own, and returns those that the
// document has not. Rows that agree in status, code and message are the same; where several agree, they are paired in their order. Where
// messages are translated, the status and the code tell.
func translate(spec *model.Spec, locale int, m *merged, other entries.Entries) ([]entries.Unused, diag.List) {
	t := translation{spec: spec, locale: locale, language: spec.Locales[locale].Name, sayings: m.sayings}
	own := m.errors
	if len(other.Errors) == 0 && len(own) > 0 {
		pos := token.Position{Filename: spec.Locales[locale].Files[0], Line: 1, Column: 1}
		t.diags.Report("row-untranslated", pos, "none of the %s document's tables is taken for one about errors: give its headers roles under columns: in errgen.yaml", t.language)
		own = nil
	}
	waiting := map[identity][]*entries.Entry{}
	for _, e := range other.Errors {
		waiting[documented(e)] = append(waiting[documented(e)], e)
	}
	paired := map[*entries.Entry]bool{}
	byCode := byCode(own, other.Errors, waiting)
	for _, e := range own {
		fits := waiting[e.documented]
		if len(fits) == 0 && byCode[e] != nil {
			fits = []*entries.Entry{withMessage(byCode[e])}
			paired[byCode[e]] = true
		}
		if len(fits) == 0 {
			t.diags.Report("row-untranslated", e.Pos, "the %s document has no row with this status, code and message", t.language)
			continue
		}
		t.sayings.say(m.of[e], locale, fits[0].Text)
		paired[fits[0]] = true
		place(fits[0], m.of[e], locale)
		t.diags = append(t.diags, rules.Translation(&e.Entry, t.withTold(e, fits[0]), t.language)...)
		waiting[e.documented] = fits[1:]
	}
	for _, e := range other.Errors {
		if !paired[e] {
			t.drop(entries.Unused{Table: e.Table, Pos: e.Pos})
			t.diags.Report("row-only-translated", e.At, "%s has no row with this status, code and message", spec.Sources[0])
		}
	}
	t.statuses(other.Statuses)
	return t.unpaired, t.diags
}

// A translation is one call of translate.
type translation struct {
	spec     *model.Spec
	locale   int
	language string
	sayings  sayings
	unpaired []entries.Unused
	diags    diag.List
}

// byCode pairs rows whose messages are in different scripts: one of them is translated. Status and code tell which is which, where no other
// row has them.
func byCode(own []*documentedError, others []*entries.Entry, same map[identity][]*entries.Entry) map[*documentedError]*entries.Entry {
	key := func(e *entries.Entry) identity { return identity{status: e.Status, code: e.Code} }
	first, counts := map[identity]*entries.Entry{}, map[identity]int{}
	for _, e := range others {
		first[key(e)] = e
		counts[key(e)]++
	}
	owned := map[identity]int{}
	for _, e := range own {
		owned[key(&e.Entry)]++
	}
	pairs := map[*documentedError]*entries.Entry{}
	for _, e := range own {
		k := key(&e.Entry)
		other := first[k]
		if e.Code == "" || other == nil || counts[k] != 1 || owned[k] != 1 || len(same[e.documented]) > 0 {
			continue
		}
		if naming.Foreign(e.Message) != naming.Foreign(other.Message) ||
			e.Message == "" && naming.Foreign(e.Text.Summary) != naming.Foreign(other.Message) {
			pairs[e] = other
		}
	}
	return pairs
}

// withMessage returns an entry with its message as a text for people, if it has no other.
func withMessage(e *entries.Entry) *entries.Entry {
	with := *e
	with.Text.Summary = cmp.Or(e.Text.Summary, e.Message)
	return &with
}

// withTold returns a translation's entry with what a column of the document says in that language, where the translation says nothing.
func (t *translation) withTold(own *documentedError, other *entries.Entry) *entries.Entry {
	with := *other
	for _, told := range own.Others {
		if localeOf(t.spec.Locales, told.Locale) != t.locale {
			continue
		}
		with.Text.Summary = cmp.Or(with.Text.Summary, told.Text.Summary)
		with.Text.Action = cmp.Or(with.Text.Action, told.Text.Action)
		if len(with.Text.Causes) == 0 {
			with.Text.Causes = told.Text.Causes
		}
	}
	return &with
}

// drop counts out a row that the document has not.
func (t *translation) drop(u entries.Unused) {
	if n := len(t.unpaired); n > 0 && t.unpaired[n-1].Pos == u.Pos {
		return // the row has several codes
	}
	u.Why = "the document that it translates has no such row"
	t.unpaired = append(t.unpaired, u)
}

// statuses joins what the translation says of statuses to the document's, and reports those that either leaves out.
func (t *translation) statuses(es []entries.Status) {
	said := map[int]bool{}
	for _, e := range es {
		said[e.Status] = true
		i := slices.IndexFunc(t.spec.Statuses, func(s *model.Status) bool { return s.Status == e.Status })
		if i < 0 {
			t.drop(entries.Unused{Table: e.Table, Pos: e.Pos})
			t.diags.Report("row-only-translated", e.Pos, "%s says nothing of status %s", t.spec.Sources[0], statusName(e.Status))
			continue
		}
		t.sayings.say(t.spec.Statuses[i], t.locale, e.Text)
	}
	for _, s := range t.spec.Statuses {
		if !said[s.Status] {
			t.diags.Report("row-untranslated", s.Pos, "the %s document says nothing of status %s", t.language, statusName(s.Status))
		}
	}
}

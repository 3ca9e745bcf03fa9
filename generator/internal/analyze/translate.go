package analyze

import (
	"cmp"
	"fmt"
	"go/token"
	"slices"
	"strings"

	"golang.org/x/text/language"
	"golang.org/x/text/language/display"

	"github.com/errgen/errgen/generator/internal/align"
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
// document has not.
func translate(spec *model.Spec, locale int, m *merged, other entries.Entries) ([]entries.Unused, diag.List) {
	t := translation{spec: spec, locale: locale, language: spec.Locales[locale].Name, sayings: m.sayings}
	own := m.errors
	if len(other.Errors) == 0 && len(own) > 0 {
		pos := token.Position{Filename: spec.Locales[locale].Files[0], Line: 1, Column: 1}
		t.diags.Report("row-untranslated", pos, "none of the %s document's tables is taken for one about errors: give its headers roles under columns: in errgen.yaml", t.language)
		own = nil
	}
	originals := make([]align.Entry, len(own))
	for i, e := range own {
		originals[i] = comparable(e.documented.status, e.documented.code, &e.Entry, e.templates)
	}
	translated := make([]align.Entry, len(other.Errors))
	for j, e := range other.Errors {
		translated[j] = comparable(e.Status, e.Code, e, e.Templates)
	}
	result := align.AlignTranslation(originals, translated)
	for _, p := range result.Pairs {
		t.join(own[p.Old], m.of[own[p.Old]], other.Errors[p.New])
	}
	for _, i := range result.Old {
		t.diags.Report("row-untranslated", own[i].Pos, "the %s document has no row with this status, code and message", t.language)
	}
	for _, j := range result.New {
		e := other.Errors[j]
		t.drop(entries.Unused{Table: e.Table, Pos: e.Pos})
		t.diags.Report("row-only-translated", e.At, "%s has no row with this status, code and message", spec.Sources[0])
	}
	t.statuses(other.Statuses)
	return t.unpaired, t.diags
}

// comparable is an entry in the form in which it is compared with one in another language.
func comparable(status int, code string, e *entries.Entry, templates []model.Template) align.Entry {
	out := align.Entry{Status: status, Code: code, Name: e.Name, Text: e.Text.Summary}
	for _, t := range templates {
		out.Messages = append(out.Messages, t.String())
	}
	if out.Messages == nil && e.Message != "" {
		out.Messages = []string{e.Message}
	}
	return out
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

// join adds what a row of the translation says to the error that it translates, and reports what else it says otherwise.
func (t *translation) join(own *documentedError, r *model.Reason, other *entries.Entry) {
	said := other
	if naming.Foreign(own.Message) != naming.Foreign(other.Message) ||
		own.Message == "" && naming.Foreign(own.Text.Summary) != naming.Foreign(other.Message) {
		said = withMessage(other) // the message is translated
	}
	t.sayings.say(r, t.locale, said.Text)
	place(other, r, t.locale)
	t.diags = append(t.diags, rules.Translation(&own.Entry, t.withTold(own, said), t.language)...)
	t.diags = append(t.diags, rules.Placeholders(&own.Entry, said.Text, other, t.language)...)
	if from, to := own.documented.status, other.Status; from != 0 && to != 0 && from != to {
		t.diags.Report("row-differs", other.At, "this is the row at %s, which has the status %d and not %d: correct the one that is wrong", own.Pos, from, to)
	}
	if from, to := own.documented.code, other.Code; align.Plain(from) != align.Plain(to) {
		t.diags.Report("row-differs", other.At, "this is the row at %s, which has the code %q and not %q: correct the one that is wrong", own.Pos, from, to)
	}
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

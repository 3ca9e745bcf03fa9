package analyze

import (
	"fmt"
	"go/token"
	"slices"
	"strings"

	"golang.org/x/text/language"
	"golang.org/x/text/language/display"

	"github.com/errgen/errgen/generator/internal/markdown"
	"github.com/errgen/errgen/generator/internal/model"
	"github.com/errgen/errgen/generator/internal/naming"
)

func newLocale(tag string, docs []*markdown.Document) model.Locale {
	l := model.Locale{Tag: tag, Name: tag}
	// The parts of a tag are capitalised, not read as words: zh-Hans is ZhHans, pt-BR is PtBr.
	for sub := range strings.SplitSeq(tag, "-") {
		l.Ident += naming.Capital(sub)
	}
	if t, err := language.Parse(tag); err == nil {
		l.Name = display.English.Tags().Name(t)
	}
	for _, d := range docs {
		l.Files = append(l.Files, d.File)
	}
	return l
}

// addStatuses puts what documents say of statuses into the model, in the language with the given number.
func (a *analysis) addStatuses(es []statusEntry, locale int) {
	for _, e := range es {
		i := slices.IndexFunc(a.spec.Statuses, func(s *model.Status) bool { return s.Status == e.status })
		if i < 0 {
			if locale > 0 {
				e.table.drop(e.pos)
				a.diags.Report("row-only-translated", e.pos, "%s says nothing of status %s", a.spec.Sources[0], statusName(e.status))
				continue
			}
			i = len(a.spec.Statuses)
			a.spec.Statuses = append(a.spec.Statuses, &model.Status{Pos: e.pos, Status: e.status, Texts: make([]model.Text, len(a.spec.Locales))})
		}
		a.say(a.spec.Statuses[i], locale, e.text)
	}
}

// drop counts out a translation's row that the document has not.
func (t *Table) drop(pos token.Position) {
	if n := len(t.Unused); n > 0 && t.Unused[n-1].Pos == pos {
		return // the row has several codes
	}
	t.Used--
	t.Unused = append(t.Unused, Unused{Pos: pos, Why: "the document that it translates has no such row"})
}

func statusName(status int) string {
	if status < 10 {
		return fmt.Sprintf("%dxx", status)
	}
	return fmt.Sprint(status)
}

// translate joins a translation's rows to the document's own. Rows that agree in status, code and message are the same; where
// several agree, they are paired in their order.
func (a *analysis) translate(own, other *entries, locale int) {
	waiting := map[identity][]*entry{}
	for _, e := range other.errors {
		waiting[e.documented()] = append(waiting[e.documented()], e)
	}
	name := a.spec.Locales[locale].Name
	if len(other.errors) == 0 && len(own.errors) > 0 {
		pos := token.Position{Filename: a.spec.Locales[locale].Files[0], Line: 1, Column: 1}
		a.diags.Report("row-untranslated", pos, "none of the %s document's tables is taken for one about errors: give its headers roles under columns: in errgen.yaml", name)
		own = &entries{}
	}
	for _, e := range own.errors {
		fits := waiting[e.documented()]
		if len(fits) == 0 {
			a.diags.Report("row-untranslated", e.pos, "the %s document has no row with this status, code and message", name)
			continue
		}
		a.say(e.reason, locale, fits[0].text)
		fits[0].reason = e.reason
		fits[0].place(locale)
		a.lintTranslation(e, fits[0], name)
		waiting[e.documented()] = fits[1:]
	}
	for _, e := range other.errors {
		if e.reason == nil {
			e.table.drop(e.pos)
			a.diags.Report("row-only-translated", e.at, "%s has no row with this status, code and message", a.spec.Sources[0])
		}
	}
	a.addStatuses(other.statuses, locale)
	a.checkStatuses(other.statuses, locale)
}

// checkStatuses reports statuses that a translation leaves out.
func (a *analysis) checkStatuses(es []statusEntry, locale int) {
	for _, s := range a.spec.Statuses {
		if !slices.ContainsFunc(es, func(e statusEntry) bool { return e.status == s.Status }) {
			a.diags.Report("row-untranslated", s.Pos, "the %s document says nothing of status %s", a.spec.Locales[locale].Name, statusName(s.Status))
		}
	}
}

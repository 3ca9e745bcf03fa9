// Package analyze makes the model of an API's errors out of documents' entries: errgen.yaml corrects them, those that the wire can't tell
// apart become one reason, translations join them, and all get names.
package analyze

import (
	"slices"
	"strings"

	"github.com/errgen/errgen/generator/internal/config"
	"github.com/errgen/errgen/generator/internal/diag"
	"github.com/errgen/errgen/generator/internal/documents"
	"github.com/errgen/errgen/generator/internal/entries"
	"github.com/errgen/errgen/generator/internal/lock"
	"github.com/errgen/errgen/generator/internal/model"
	"github.com/errgen/errgen/generator/internal/rules"
	"github.com/errgen/errgen/generator/internal/shapes"
)

// An Input is what Analyze works on.
type Input struct {
	Config       *config.Config
	Own          *documents.Reading   // the spec
	Translations []*documents.Reading // in the order of Config
	Lock         *lock.File           // nil if names are not remembered
	Today        string               // like "2006-01-02"
	Accept       bool                 // that many names go at once
}

// Analyze makes the model of what was read, and returns which rows of translations fit no error. The model is of no use if the list has
// errors.
func Analyze(in Input) (spec *model.Spec, unpaired []entries.Unused, diags diag.List) {
	errs, ignored, diags := correct(in.Own.Errors, in.Config)
	vary(errs, in.Own.Said)
	doubt(errs)
	spec = newSpec(in)
	spec.Locales = withTold(spec.Locales, in.Own)
	m, ds := merge(errs, spec.Locales)
	diags = append(diags, ds...)
	spec.Match = m.identify(in.Config.Match)
	spec.Response = newResponse(in.Config.Response, in.Own, spec.Match)
	diags = append(diags, dropVariants(m.reasons)...)
	spec.Reasons, spec.Codes = m.reasons, m.codes
	spec.Statuses = statuses(in.Own.Statuses, m.sayings, spec.Locales)

	for i, other := range in.Translations {
		left, ds := translate(spec, i+1, m, without(other.Entries, ignored))
		diags = append(diags, ds...)
		unpaired = append(unpaired, left...)
	}
	m.sayings.tell(spec)
	held := in.Lock.Hold(spec, in.Today)
	spec.Params = params(spec.Reasons)
	diags = append(diags, name(spec, m.first, in.Config, takenBy(held))...)
	diags = append(diags, held.Finish()...)
	diags = append(diags, checkValues(spec)...)
	if !in.Accept {
		diags = withLoss(diags, held, in)
	}
	return spec, unpaired, append(diags, rules.Model(spec)...)
}

// without returns the entries of a translation but for those that the document has, and errgen.yaml ignores.
func without(es entries.Entries, ignored []*documentedError) entries.Entries {
	out := map[identity]bool{}
	for _, e := range ignored {
		out[e.documented] = true
	}
	es.Errors = slices.DeleteFunc(slices.Clone(es.Errors), func(e *entries.Entry) bool { return out[documented(e)] })
	return es
}

func newResponse(c config.Response, own *documents.Reading, match model.Match) model.Response {
	written := c
	shown := c.Formats == nil && own.XML.Pos.IsValid()
	if shown {
		c = withSample(c, own.XML.Body)
	}
	c = c.WithUsual()
	r := model.Response{Code: pointers(c.Code), Message: pointers(c.Message), MaxBody: c.MaxBody, Formats: c.Formats, AnyCase: c.AnyCase}
	if shown {
		r.ShowsXML = own.XML.Pos
	}
	var why []string
	r.ErrorIf, why = errorIf(written, own, match)
	r.Found, r.Why = len(why) > 0, strings.Join(why, "; ")
	return r
}

// withSample returns what errgen.yaml says of bodies, with the usual pointers and those of a sample that is XML where it says nothing.
func withSample(c config.Response, sample shapes.Body) config.Response {
	own := c
	c.Formats = []string{"json", "xml"}
	c = c.WithUsual()
	if len(own.Code) == 0 {
		c.Code = with(c.Code, sample.Code)
	}
	if len(own.Message) == 0 {
		c.Message = with(c.Message, sample.Message)
	}
	return c
}

// with returns pointers with one to a path.
func with(ps []config.Pointer, path []string) []config.Pointer {
	if slices.ContainsFunc(ps, func(p config.Pointer) bool { return slices.Equal(p.Path, path) && !p.Known }) {
		return ps
	}
	return append(ps, config.Pointer{Path: path})
}

func pointers(ps []config.Pointer) []model.Pointer {
	out := make([]model.Pointer, len(ps))
	for i, p := range ps {
		out[i] = model.Pointer(p)
	}
	return out
}

// newSpec is a model without errors.
func newSpec(in Input) *model.Spec {
	c := in.Config
	s := &model.Spec{Package: c.Package, Retry: c.Retry.Statuses}
	for _, w := range c.Retry.After {
		s.After = append(s.After, model.Wait(w))
	}
	s.Sources = in.Own.Files
	s.Locales = append(s.Locales, newLocale(c.Locale, in.Own.Files))
	for i, t := range c.Translations {
		if t.Locale == c.Comments {
			s.Comments = i + 1
		}
		s.Locales = append(s.Locales, newLocale(t.Locale, in.Translations[i].Files))
	}
	return s
}

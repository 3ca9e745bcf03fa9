// Package analyze turns the blocks of documents into the model. Its way is one: grids become tables, whose columns have roles;
// rows become entries, cleaned cell by cell; entries that the wire can't tell apart become reasons; translations join
// them; and rules look at what has come of it.
package analyze

import (
	"net/url"

	"github.com/errgen/errgen/generator/internal/config"
	"github.com/errgen/errgen/generator/internal/diag"
	"github.com/errgen/errgen/generator/internal/markdown"
	"github.com/errgen/errgen/generator/internal/model"
)

// An Input is what Analyze works on.
type Input struct {
	Config       *config.Config
	Documents    []*markdown.Document // the spec, in order
	Translations [][]*markdown.Document
}

// A Result is the model, and how it came about.
type Result struct {
	Spec   *model.Spec
	Tables []*Table // of the documents and their translations, in order
}

// Analyze makes the model of the documents. The Spec is of no use if the list has errors.
func Analyze(in Input) (*Result, diag.List) {
	a := &analysis{config: in.Config, spec: newSpec(in), literals: map[*model.Reason]string{}, sayings: map[speaker]*sayings{}}
	a.base, _ = url.Parse(in.Config.BaseURL)
	a.pages = newPages(in)
	own := a.read(in.Documents)
	a.correct(own.errors)
	a.merge(own.errors)
	a.lintMessages(own.errors)
	a.lintHoles(own.errors)
	a.lintCodes(own.errors)
	a.addStatuses(own.statuses, 0)
	for i, docs := range in.Translations {
		a.translate(own, a.read(docs), i+1)
	}
	a.tell()
	a.name()
	a.checkTemplates()
	a.checkCodes()
	a.checkMatchable()
	a.checkFound(in)
	a.checkTableSettings()
	return &Result{Spec: a.spec, Tables: a.tables}, a.diags
}

// An analysis is one run of Analyze.
type analysis struct {
	config *config.Config
	base   *url.URL // what relative links resolve against
	spec   *model.Spec
	pages  map[string]*page // by file
	tables []*Table
	diags  diag.List

	literals map[*model.Reason]string // what each was first documented with, without what varies: names are made of it
	sayings  map[speaker]*sayings
}

func newSpec(in Input) *model.Spec {
	c := in.Config
	s := &model.Spec{Package: c.Package, Retry: c.Retry, Response: model.Response{Code: c.Response.Code, Message: c.Response.Message, MaxBody: c.Response.MaxBody}}
	if e := c.Response.ErrorIf; e != nil {
		s.Response.ErrorIf = &model.Condition{Pointer: e.Pointer, Not: e.Not}
	}
	for _, d := range in.Documents {
		s.Sources = append(s.Sources, d.File)
	}
	s.Locales = append(s.Locales, newLocale(c.Locale, in.Documents))
	for i, t := range c.Translations {
		if t.Locale == c.Comments {
			s.Comments = i + 1
		}
		s.Locales = append(s.Locales, newLocale(t.Locale, in.Translations[i]))
	}
	return s
}

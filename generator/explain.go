package generator

import (
	"net/http"
	"slices"
	"strings"

	"github.com/errgen/errgen/generator/internal/evidence"
	"github.com/errgen/errgen/generator/internal/golang"
	"github.com/errgen/errgen/generator/internal/model"
	"github.com/errgen/errgen/templates/support"
)

// Explain says which documented error a response is, as the generated package would. A status of 0 is unknown; the header may be nil. The locale, one of
// Locales, chooses the text; "" is the document's own. It must not be called if Failed reports true, nor concurrently.
func (p *Project) Explain(status int, header http.Header, body []byte, locale string) Explanation {
	if p.catalog == nil {
		p.catalog = newCatalog(p.spec)
	}
	x := p.catalog.Explain(status, header, body)
	e := Explanation{
		Status: x.Status, Code: x.Code, Message: x.Message, By: x.By, Reason: x.Reason, Candidates: x.Candidates, Params: x.Params, Retryable: x.Retryable,
		Passed: x.Passed, Malformed: x.Malformed,
	}
	if x.Inner != nil {
		e.Inner = &ExplainedInner{x.Inner.Pointer, string(x.Inner.Code), x.Inner.Message}
	}
	if e.Candidates == nil {
		e.Candidates = []string{}
	}
	if e.Params == nil {
		e.Params = map[string]string{}
	}
	if !e.Passed {
		e.Text = p.text(x, max(slices.Index(p.Locales, locale), 0))
	}
	return e
}

// Search says where the code and the message of a response were looked for, and where its body holds documented ones. It is for responses that
// are not documented. It must not be called concurrently.
func (p *Project) Search(header http.Header, body []byte) Search {
	texts := func(ps []model.Pointer) []string {
		out := []string{}
		for _, pointer := range ps {
			out = append(out, pointer.String())
		}
		return out
	}
	found := Search{Code: texts(p.spec.Response.Code), Message: texts(p.spec.Response.Message), Seen: []Sight{}}
	if p.compared == nil {
		p.compared = evidence.New(p.evidence())
	}
	for _, s := range p.compared.In(header, body) {
		found.Seen = append(found.Seen, Sight{Pointer: s.Pointer.String(), What: s.What, Value: s.Value})
	}
	return found
}

// evidence is what responses are compared with.
func (p *Project) evidence() evidence.Documents {
	d := evidence.Documents{Catalog: newCatalog(p.spec), Successes: p.successes}
	for _, r := range p.spec.Reasons {
		if r.Code != nil {
			d.Codes = append(append(d.Codes, r.Code.Value), r.Also...)
		}
	}
	return d
}

// newCatalog makes the catalogue that the generated package would have.
func newCatalog(spec *model.Spec) *support.Catalog {
	return support.NewCatalog(golang.Rows(spec), golang.Templates(spec), golang.Response(spec.Response), spec.Retry, golang.Compositions(spec)...)
}

// text is what the generated package's Text functions say: see the method text in package support.
func (p *Project) text(x support.Explanation, locale int) ExplainedText {
	var text ExplainedText
	status := x.Status
	var all []model.Text
	for _, r := range p.spec.Reasons {
		if r.Value == x.Reason && x.Reason != "" {
			all = append(all, r.Texts[locale])
			if status == 0 {
				status = r.Status
			}
		}
	}
	for _, key := range []int{status, status / 100} {
		for _, s := range p.spec.Statuses {
			if s.Status == key {
				all = append(all, s.Texts[locale])
			}
		}
	}
	for _, t := range all {
		if text.Summary == "" {
			text.Summary = t.Summary
		}
		if text.Cause == "" && text.Action == "" {
			text.Cause, text.Action = strings.Join(t.Causes, "\n"), t.Action
		}
	}
	return text
}

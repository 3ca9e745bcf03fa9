package golang

import (
	"fmt"
	"slices"
	"strings"

	"github.com/dave/jennifer/jen"

	"github.com/errgen/errgen/generator/internal/model"
)

// reasons declares each Reason by itself, so that go doc lists every name and shows one error per page.
func (e *emitter) reasons(f *jen.File) {
	for _, r := range e.spec.Reasons {
		e.reasonComment(r).add(f)
		f.Const().Id(reasonID(r)).Id("Reason").Op("=").Lit(r.Value)
		f.Line()
	}
}

func (e *emitter) reasonComment(r *model.Reason) *comment {
	c := &comment{}
	c.paragraph(reasonID(r) + " is sent" + sentWith(r))
	var messages []string
	for _, t := range r.Templates {
		messages = append(messages, oneLine(t.String()))
	}
	if len(messages) > 0 {
		c.code(messages...)
	}
	if r.ByCode {
		c.paragraph("Every response with this code is this error, whatever its message.")
	}
	text := r.Texts[e.spec.Comments]
	if text.IsZero() {
		text = r.Texts[0] // a translation may lack the row
	}
	c.quote(text.Summary)
	if len(text.Causes) > 1 {
		c.paragraph("It has one of these causes:")
	}
	for _, cause := range text.Causes {
		c.quote(cause)
	}
	c.quote(text.Action)
	c.paragraph(again(r))
	c.paragraph("Documented in " + e.documentedIn(r) + ".")
	c.paragraph(retired(r.Retired))
	return c
}

// again says whether the same request may succeed later, and what else the document says of it.
func again(r *model.Reason) string {
	says := ""
	switch r.Retry {
	case model.RetryYes:
		says = "The same request may succeed later."
	case model.RetryNo:
		says = "The same request won't succeed later."
	}
	if r.Again != "" {
		says += " On trying again, the document says " + quoted(r.Again)
	}
	return strings.TrimSpace(says)
}

// quoted writes a document's words within a sentence of our own, and ends it.
func quoted(text string) string { return "“" + strings.Trim(text, ". “”") + "”." }

// retired is what makes tools warn of a constant that the document says not to use any more.
func retired(r model.Retired) string {
	switch {
	case !r.Deprecated:
		return ""
	case r.Says != "":
		return "Deprecated: the document says " + quoted(r.Says)
	case r.Removed:
		return "Deprecated: the document marks this error as removed; older servers may still send it."
	}
	return "Deprecated: the document marks this error as deprecated."
}

// sentWith says by what a response with the error is known.
func sentWith(r *model.Reason) string {
	var with []string
	if r.Status != 0 {
		with = append(with, fmt.Sprintf("status %d", r.Status))
	}
	if r.Code != nil {
		with = append(with, "code "+r.Code.Value)
	}
	end := "."
	switch {
	case len(r.Templates) == 1:
		end = ":"
	case len(r.Templates) > 1:
		end = ", and one of these messages:"
	}
	if len(with) == 0 {
		return " with the message" + end
	}
	return " with " + strings.Join(with, " and ") + end
}

// documentedIn names the document in the comments' language and the nearest heading, not the line: lines move.
func (e *emitter) documentedIn(r *model.Reason) string {
	place := r.Places[e.spec.Comments]
	if place.File == "" {
		place = r.Places[0] // a translation may lack the row
	}
	if place.Heading == "" {
		return place.File
	}
	return place.File + ", " + strings.TrimRight(place.Heading, ".。")
}

func (e *emitter) codes(f *jen.File) {
	for _, code := range e.spec.Codes {
		c := &comment{}
		c.paragraph(fmt.Sprintf("%s is the code of %s.", codeID(code), listReasons(code.Reasons)))
		if !slices.ContainsFunc(code.Reasons, func(r *model.Reason) bool { return !r.Retired.Deprecated }) {
			c.paragraph("Deprecated: the document marks all errors with this code as deprecated.")
		}
		c.add(f)
		f.Const().Id(codeID(code)).Id("Code").Op("=").Lit(code.Value)
		f.Line()
	}
}

// listReasons names reasons as a sentence does, the first few if there are many.
func listReasons(rs []*model.Reason) string {
	const most = 12
	var names []string
	for _, r := range rs {
		names = append(names, "["+reasonID(r)+"]")
	}
	if n := len(names); n > most {
		names = append(names[:most-1], fmt.Sprintf("%d more", n-most+1))
	}
	if n := len(names); n > 1 {
		return strings.Join(names[:n-1], ", ") + " and " + names[n-1]
	}
	return strings.Join(names, "")
}

func (e *emitter) params(f *jen.File) {
	c := &comment{}
	c.paragraph("Params are the values that a message holds, cut from it as it was sent. A field is empty if the message has no such value.")
	c.add(f)
	f.Type().Id("Params").StructFunc(func(g *jen.Group) {
		for _, p := range e.spec.Params {
			c := &comment{}
			c.paragraph(fmt.Sprintf("%s is in the message of %s.", p.Name, listReasons(p.Reasons)))
			c.add(g)
			g.Id(p.Name).String()
		}
		for _, p := range e.spec.FormerParams {
			c := &comment{}
			c.paragraph(fmt.Sprintf("Deprecated: no documented message has %s since %s, so it is always empty.", p.Ident, p.Since))
			c.add(g)
			g.Id(p.Ident).String()
		}
	})
	f.Line()
	if len(e.spec.Params) > 0 {
		f.Const().DefsFunc(func(g *jen.Group) {
			for i, p := range e.spec.Params {
				if i == 0 {
					g.Id(paramID(p.Name)).Id("param").Op("=").Iota()
				} else {
					g.Id(paramID(p.Name))
				}
			}
		})
		f.Line()
	}
	f.Comment("// field returns the place of the value that a hole's name stands for.")
	f.Func().Params(jen.Id("p").Op("*").Id("Params")).Id("field").Params(jen.Id("n").Id("param")).Op("*").String().BlockFunc(func(g *jen.Group) {
		if len(e.spec.Params) > 0 {
			g.Switch(jen.Id("n")).BlockFunc(func(g *jen.Group) {
				for _, p := range e.spec.Params {
					g.Case(jen.Id(paramID(p.Name))).Block(jen.Return(jen.Op("&").Id("p").Dot(p.Name)))
				}
			})
		}
		g.Return(jen.Nil())
	})
}

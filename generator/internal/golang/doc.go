package golang

import (
	"fmt"
	"slices"
	"strings"

	"github.com/dave/jennifer/jen"

	"github.com/errgen/errgen/generator/internal/model"
)

// doc writes the package comment: the first thing that an importer reads, with names of their own API in its examples.
func (e *emitter) doc(f *jen.File) {
	pkg := e.spec.Package
	c := &comment{}
	c.paragraph(fmt.Sprintf("Package %s names the errors that are documented in %s, finds them in responses, and says what the documents say of them in %s.",
		pkg, strings.Join(e.spec.Sources, ", "), e.languages()))
	c.paragraph("[CheckResponse] turns a response into an error, [ParseResponse] one whose body has been read. It is an [*Error], whatever the body holds, and errors.Is tells errors apart at three grains: " +
		"one documented error, a [Code], a [Status].")
	c.code("if err := "+pkg+".CheckResponse(resp); err != nil {", "\treturn err", "}")
	if ex := e.example(); ex != nil {
		c.code(e.grains(ex)...)
		c.paragraph(e.identity() + " To switch, switch on [ReasonOf]: an error is never equal to a constant, so \"switch err\" compiles and matches nothing.")
		c.code("switch "+pkg+".ReasonOf(err) {", "case "+pkg+"."+reasonID(ex)+":", "\t…", "case \"\":", "\t// not documented", "}")
		if len(ex.Templates) > 0 && len(ex.Templates[0].Holes()) > 0 {
			holes := ex.Templates[0].Holes()
			c.paragraph("Values in a message are in Error.Params.")
			c.code("var e *"+pkg+".Error", "if errors.As(err, &e) {", "\tlog.Print(e.Params."+holes[0].Name+")", "}")
		}
	}
	c.paragraph(e.textsParagraph())
	c.paragraph("A Reason is a string and may go to logs, metrics and databases; [Reason.Documented] says whether one that was stored is still there. " +
		"In servers, fakes and tests, [Reason.With] makes the error as the API would send it and [ServeError] sends it.")
	c.paragraph("All functions and methods may be called concurrently. The package does no work at start-up.")
	for _, line := range c.lines {
		f.PackageComment(line)
	}
}

// identity says what a response is known by: the message, or the code as well where that identifies errors.
func (e *emitter) identity() string {
	byCode := 0
	for _, r := range e.spec.Reasons {
		if r.ByCode {
			byCode++
		}
	}
	switch n := len(e.spec.Reasons); {
	case byCode == n:
		return "The code identifies an error, whatever message is sent with it. A response whose code is not documented has no [Reason]."
	case byCode*2 > n:
		return "The code identifies most errors, whatever message is sent with it; the others, whose comments don't say so, are told by their messages. " +
			"A response with neither has no [Reason], however near another comes."
	}
	return "Status and code don't identify an error; the message does. A response whose message is not documented has no [Reason], however near another comes."
}

// example picks the error that the examples name: one with a code and a value in its message, else one with a code, else any that has a
// message or is known by its code; of several the one whose name is first in the alphabet, so that rows may move.
func (e *emitter) example() *model.Reason {
	full := func(r *model.Reason) bool { return len(r.Templates) > 0 && r.Code != nil && r.Status != 0 && !r.ByCode }
	coded := func(r *model.Reason) bool { return r.Code != nil && r.ByCode }
	rs := slices.SortedFunc(slices.Values(e.spec.Reasons), func(a, b *model.Reason) int { return strings.Compare(a.Ident, b.Ident) })
	for _, fits := range []func(*model.Reason) bool{
		func(r *model.Reason) bool { return full(r) && len(r.Templates[0].Holes()) == 1 },
		full,
		func(r *model.Reason) bool { return coded(r) && r.Status != 0 && len(r.Templates) > 0 },
		coded,
		func(r *model.Reason) bool { return len(r.Templates) > 0 },
	} {
		if i := slices.IndexFunc(rs, fits); i >= 0 {
			return rs[i]
		}
	}
	return nil
}

func (e *emitter) grains(ex *model.Reason) []string {
	pkg := e.spec.Package
	lines := []string{"errors.Is(err, " + pkg + "." + reasonID(ex) + ")"}
	if ex.Code != nil {
		lines = append(lines, "errors.Is(err, "+pkg+"."+codeID(ex.Code)+")")
	}
	if ex.Status != 0 {
		lines = append(lines, fmt.Sprintf("errors.Is(err, %s.Status(%d))", pkg, ex.Status))
	}
	return lines
}

func (e *emitter) languages() string {
	var names []string
	for _, l := range e.spec.Locales {
		names = append(names, l.Name)
	}
	if n := len(names); n > 1 {
		return strings.Join(names[:n-1], ", ") + " and " + names[n-1]
	}
	return strings.Join(names, "")
}

func (e *emitter) textsParagraph() string {
	var funcs []string
	for _, l := range e.spec.Locales {
		funcs = append(funcs, "[Text"+l.Ident+"]")
	}
	return "What an error means, where it comes from and what to do about it, for people: " + strings.Join(funcs, ", ") +
		". A program holds the languages only whose functions it calls. [Retry] says whether the same request may succeed later, and when. [LogAttr] writes all of it to a log."
}

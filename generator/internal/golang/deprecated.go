package golang

import (
	"fmt"
	"strings"

	"github.com/dave/jennifer/jen"

	"github.com/errgen/errgen/generator/internal/model"
)

// deprecated declares what importers' code may still name: it goes on compiling, and their tools say what to do.
func (e *emitter) deprecated(f *jen.File) {
	for _, was := range e.spec.Former {
		if was.Of != "" {
			e.alias(f, was)
			continue
		}
		c := &comment{}
		c.paragraph(fmt.Sprintf("Err%s was an error that is not documented any more.", was.Ident))
		c.code(messagesOf(&was.Row)...)
		text := fmt.Sprintf("Deprecated: no response is this error since %s.", was.Since)
		if len(was.Instead) > 0 {
			text += " In its place may be " + links(was.Instead) + "."
		}
		c.paragraph(text)
		c.add(f)
		f.Const().Id("Err" + was.Ident).Id("Reason").Op("=").Lit(was.Value)
		f.Line()
	}
	for _, was := range e.spec.FormerCodes {
		c := &comment{}
		c.paragraph(fmt.Sprintf("Code%s was the code of errors that are not documented any more.", was.Ident))
		c.paragraph(fmt.Sprintf("Deprecated: no documented error has this code since %s.", was.Since))
		c.add(f)
		f.Const().Id("Code" + was.Ident).Id("Code").Op("=").Lit(was.Value)
		f.Line()
	}
}

// alias declares the name that an error had. The directive has go fix write the new name in importers' code:
// https://pkg.go.dev/golang.org/x/tools/go/analysis/passes/inline.
func (e *emitter) alias(f *jen.File, was *model.Former) {
	c := &comment{}
	c.paragraph(fmt.Sprintf("Err%s is another name of [Err%s].", was.Ident, was.Of))
	c.paragraph(fmt.Sprintf("Deprecated: the error is called Err%s since %s; go fix changes the name.", was.Of, was.Since))
	c.add(f)
	f.Comment("//go:fix inline")
	f.Const().Id("Err" + was.Ident).Op("=").Id("Err" + was.Of)
	f.Line()
}

// links names errors as a sentence does.
func links(idents []string) string {
	var names []string
	for _, id := range idents {
		names = append(names, "[Err"+id+"]")
	}
	return strings.Join(names, " or ")
}

// messagesOf are the messages of a row that is gone.
func messagesOf(r *model.Row) []string {
	var all []string
	for _, t := range r.Templates {
		all = append(all, oneLine(t.String()))
	}
	return all
}

package golang

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/dave/jennifer/jen"

	"github.com/errgen/errgen/generator/internal/model"
	"github.com/errgen/errgen/templates/support"
)

// rows declares the catalogue: the numbers of the rows, which the index and the texts go by, and the rows themselves.
func (e *emitter) rows(f *jen.File) {
	var ids []string
	for _, r := range e.spec.Reasons {
		ids = append(ids, rowID(r))
	}
	enumerate(f, ids, jen.Iota())
	codes := support.BuildCodes(Rows(e.spec), Templates(e.spec), e.spec.Response.AnyCase)
	enumerate(f, e.slotIDs(codes), jen.Iota().Op("+").Lit(1))
	f.Var().Id("spec").Op("=").Id("catalog").Add(lines(append([]jen.Code{
		field("name", jen.Lit(e.spec.Package)),
		field("rows", jen.Index().Id("row").Add(lines(e.rowLiterals()...))),
		field("byReason", e.rowNumbers(support.ByReason(Rows(e.spec)))),
		field("params", e.paramNames()),
		field("index", jen.Op("&").Id("index")),
		field("codes", jen.Id("codeIndex").Values(e.codeIndex(codes)...)),
		field("retry", jen.Index().Int().ValuesFunc(func(g *jen.Group) {
			for _, s := range e.spec.Retry {
				g.Lit(s)
			}
		})),
		field("after", e.waits()),
		field("response", e.response()),
	}, e.compositions()...)...))
}

// enumerate declares constants that count up.
func enumerate(f *jen.File, ids []string, first jen.Code) {
	if len(ids) == 0 {
		return
	}
	f.Const().DefsFunc(func(g *jen.Group) {
		g.Id(ids[0]).Op("=").Add(first)
		for _, id := range ids[1:] {
			g.Id(id)
		}
	})
	f.Line()
}

// slotIDs are the constants by which the index of codes refers to each.
func (e *emitter) slotIDs(codes support.Codes) []string {
	ids := make([]string, len(codes.Codes))
	spelled := map[int]int{}
	for i, c := range codes.Codes {
		r := e.spec.Reasons[c.Row]
		if !c.Also {
			ids[i] = "at" + r.Code.Ident
			continue
		}
		ids[i] = "as" + r.Ident
		if spelled[c.Row]++; spelled[c.Row] > 1 {
			ids[i] += "_" + strconv.Itoa(spelled[c.Row])
		}
	}
	return ids
}

// codeIndex are the fields of the index of codes.
func (e *emitter) codeIndex(codes support.Codes) []jen.Code {
	fields := []jen.Code{field("codes", e.coded(codes)), field("slots", jen.Id("slots"))}
	if e.spec.Response.AnyCase {
		fields = append(fields, field("fold", jen.True()))
	}
	return fields
}

// coded is a literal of all codes, with the rows that they identify by themselves.
func (e *emitter) coded(codes support.Codes) jen.Code {
	var all []jen.Code
	for _, c := range codes.Codes {
		code := jen.Id(codeID(e.spec.Reasons[c.Row].Code))
		if c.Also {
			code = jen.Lit(c.Code)
		}
		fields := []jen.Code{field("code", code)}
		if c.Sole {
			fields = append(fields, field("reason", jen.Id(reasonID(e.spec.Reasons[c.Row]))))
		}
		if len(c.Rows) > 0 {
			fields = append(fields, field("rows", jen.Index().Uint32().ValuesFunc(func(g *jen.Group) {
				for _, n := range c.Rows {
					g.Id(rowID(e.spec.Reasons[n]))
				}
			})))
		}
		all = append(all, jen.Values(fields...))
	}
	return jen.Index().Id("coded").Add(lines(all...))
}

func (e *emitter) rowLiterals() []jen.Code {
	var rows []jen.Code
	for _, r := range e.spec.Reasons {
		fields := []jen.Code{field("reason", jen.Id(reasonID(r)))}
		if r.Status != 0 {
			fields = append(fields, field("status", jen.Lit(r.Status)))
		}
		if r.Code != nil {
			fields = append(fields, field("code", jen.Id(codeID(r.Code))))
		}
		if len(r.Also) > 0 {
			fields = append(fields, field("also", jen.Index().Id("Code").Add(literals(r.Also))))
		}
		if len(r.Templates) > 0 {
			fields = append(fields, field("template", jen.Lit(r.Templates[0].Pattern())))
			if holes := r.Templates[0].Holes(); len(holes) > 0 {
				fields = append(fields, field("holes", params(holeNames(r.Templates[0]))))
			}
		}
		switch r.Retry {
		case model.RetryYes:
			fields = append(fields, field("retry", jen.Id("retryYes")))
		case model.RetryNo:
			fields = append(fields, field("retry", jen.Id("retryNo")))
		}
		rows = append(rows, jen.Values(fields...))
	}
	return rows
}

// Rows lists the reasons as support knows them.
func Rows(spec *model.Spec) []support.Row {
	rows := make([]support.Row, len(spec.Reasons))
	for i, r := range spec.Reasons {
		rows[i] = support.Row{Reason: r.Value, Status: r.Status, Also: r.Also, ByCode: r.ByCode, Retry: r.Retry.String()}
		if r.Code != nil {
			rows[i].Code = r.Code.Value
		}
	}
	return rows
}

// rowNumbers is a literal of rows' numbers, a line each.
func (e *emitter) rowNumbers(numbers []int) jen.Code {
	var ids []jen.Code
	for _, n := range numbers {
		ids = append(ids, jen.Id(rowID(e.spec.Reasons[n])))
	}
	return jen.Index().Uint32().Add(lines(ids...))
}

func holeNames(t model.Template) []string {
	var names []string
	for _, h := range t.Holes() {
		names = append(names, h.Name)
	}
	return names
}

// params is a literal of the numbers of holes' names.
func params(names []string) jen.Code {
	return jen.Index().Id("param").ValuesFunc(func(g *jen.Group) {
		for _, n := range names {
			g.Id(paramID(n))
		}
	})
}

func (e *emitter) paramNames() jen.Code {
	var names []jen.Code
	for _, p := range e.spec.Params {
		names = append(names, jen.Lit(p.Name))
	}
	return jen.Index().String().Add(lines(names...))
}

func (e *emitter) response() jen.Code {
	r := e.spec.Response
	fields := []jen.Code{
		field("code", pointers(r.Code)),
		field("message", pointers(r.Message)),
		field("maxBody", jen.Lit(r.MaxBody)),
	}
	if len(r.ErrorIf) > 0 {
		var conditions []jen.Code
		for _, c := range r.ErrorIf {
			conditions = append(conditions, condition(c))
		}
		fields = append(fields, field("errorIf", jen.Index().Id("condition").Add(lines(conditions...))))
	}
	return jen.Id("response").Add(lines(append(fields, readers(r)...)...))
}

// formats are what a package reads beside JSON.
func formats(r model.Response) []support.Format {
	return slices.DeleteFunc(slices.Clone(support.Formats), func(f support.Format) bool { return !slices.Contains(r.Formats, f.Name) })
}

// readers are the fields of a response that name what reads other bodies than JSON.
func readers(r model.Response) (fields []jen.Code) {
	var all []jen.Code
	for _, f := range formats(r) {
		if f.May == "" {
			fields = append(fields, field("text", jen.Id(f.Read)))
		} else {
			all = append(all, jen.Values(jen.Id(f.Read), jen.Id(f.May)))
		}
	}
	if len(all) > 0 {
		fields = append(fields, field("formats", jen.Index().Id("format").Add(lines(all...))))
	}
	return fields
}

// units are what package support calls the units of errgen.yaml; seconds are its zero.
var units = map[string]string{"ms": "millis", "unix": "unixSeconds", "unix_ms": "unixMillis"}

// waits is a literal with a place a line.
func (e *emitter) waits() jen.Code {
	var all []jen.Code
	for _, w := range e.spec.After {
		place := field("header", jen.Lit(w.Header))
		if w.Header == "" {
			place = field("pointers", pointers([]model.Pointer{{Path: w.Path}}))
		}
		fields := []jen.Code{place}
		if unit := units[w.Unit]; unit != "" {
			fields = append(fields, field("unit", jen.Id(unit)))
		}
		all = append(all, jen.Values(fields...))
	}
	return jen.Index().Id("wait").Add(lines(all...))
}

func condition(c model.Condition) jen.Code {
	fields := []jen.Code{field("pointers", pointers(c.Pointers))}
	if len(c.Is) > 0 {
		fields = append(fields, field("is", jen.Index().String().Add(literals(c.Is))))
	}
	if len(c.Not) > 0 {
		fields = append(fields, field("not", jen.Index().String().Add(literals(c.Not))))
	}
	return jen.Values(fields...)
}

// pointers is a literal with a pointer a line.
func pointers(ps []model.Pointer) jen.Code {
	var all []jen.Code
	for _, p := range ps {
		fields := []jen.Code{field("path", jen.Index().String().Add(literals(p.Path)))}
		if p.Header != "" {
			fields = []jen.Code{field("header", jen.Lit(p.Header))}
		}
		if p.After != "" {
			fields = append(fields, field("after", jen.Lit(p.After)))
		}
		if p.Before != "" {
			fields = append(fields, field("before", jen.Lit(p.Before)))
		}
		if p.Word {
			fields = append(fields, field("word", jen.True()))
		}
		if p.Known {
			fields = append(fields, field("known", jen.True()))
		}
		all = append(all, jen.Values(fields...))
	}
	return jen.Index().Id("pointer").Add(lines(all...))
}

// Response is what support needs to know of bodies.
func Response(r model.Response) support.Response {
	out := support.Response{Code: known(r.Code), Message: known(r.Message), MaxBody: r.MaxBody, AnyCase: r.AnyCase}
	for _, f := range formats(r) {
		out.Formats = append(out.Formats, f.Name)
	}
	for _, c := range r.ErrorIf {
		out.ErrorIf = append(out.ErrorIf, support.Condition{Pointers: known(c.Pointers), Is: c.Is, Not: c.Not})
	}
	return out
}

func known(ps []model.Pointer) []support.Pointer {
	out := make([]support.Pointer, len(ps))
	for i, p := range ps {
		out[i] = support.Pointer(p)
	}
	return out
}

func literals(ss []string) *jen.Statement {
	return jen.ValuesFunc(func(g *jen.Group) {
		for _, s := range ss {
			g.Lit(s)
		}
	})
}

// texts declares one language's messages: a function, and the tables that nothing but the function refers to, so that the
// linker drops the languages that a program doesn't use.
func (e *emitter) texts(f *jen.File, locale int) {
	l := e.spec.Locales[locale]
	c := &comment{}
	c.paragraph(fmt.Sprintf("Text%s returns what the documents say of err in %s (%s): of the documented error in its tree, else of its status. "+
		"It returns the zero Text for any other error.", l.Ident, l.Name, l.Tag))
	c.add(f)
	table := "texts" + l.Ident
	f.Func().Id("Text" + l.Ident).Params(jen.Id("err").Error()).Id("Text").Block(
		jen.Return(jen.Id("spec").Dot("text").Call(jen.Id("err"), jen.Op("&").Id(table))),
	)
	f.Line()
	var rows, statuses []jen.Code
	for _, r := range e.spec.Reasons {
		rows = append(rows, jen.Comment("// "+reasonID(r)).Line().Add(text(r.Texts[locale])))
	}
	for _, s := range e.spec.Statuses {
		if t := s.Texts[locale]; !t.IsZero() {
			statuses = append(statuses, jen.Values(jen.Lit(s.Status), jen.Id("Text").Add(text(t))))
		}
	}
	f.Var().Id(table).Op("=").Id("texts").Add(lines(
		field("rows", jen.Index().Id("Text").Add(lines(rows...))),
		field("statuses", jen.Index().Id("statusText").Add(lines(statuses...))),
	))
}

// text is a literal of a Text. Several causes stand one a line.
func text(t model.Text) *jen.Statement {
	var fields []jen.Code
	for _, f := range []struct{ name, text string }{{"Summary", t.Summary}, {"Cause", strings.Join(t.Causes, "\n")}, {"Action", t.Action}} {
		if f.text != "" {
			fields = append(fields, field(f.name, jen.Lit(f.text)))
		}
	}
	return jen.Values(fields...)
}

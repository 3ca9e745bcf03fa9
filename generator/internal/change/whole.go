package change

import (
	"fmt"
	"slices"
	"strings"

	"github.com/errgen/errgen/generator/internal/model"
)

// whole compares what holds for the package as such.
func (c *comparer) whole() {
	if from, to := c.old.Package, c.new.Package; from != to {
		c.add(Change{Kind: Package, Breaks: Source, Name: to, From: from, To: to, Says: fmt.Sprintf("the package is called %s, and was %s", to, from)})
	}
	from, to := reading(c.old), reading(c.new)
	for i, what := range settings {
		if from[i] != to[i] {
			c.add(Change{Kind: Response, Breaks: Behaviour, Name: c.new.Package, From: from[i], To: to[i], Says: fmt.Sprintf("%s: %s, and was %s", what, shown(to[i]), shown(from[i]))})
		}
	}
}

// settings are what reading returns.
var settings = [...]string{"where responses hold the code", "where they hold the message", "which responses with a 2xx are errors", "in which formats they are read",
	"whether the case of codes counts", "how much of a body is read", "after which statuses to try again", "where a response says how long to wait"}

// reading is how a package reads responses, as errgen.yaml says it.
func reading(s *model.Spec) [len(settings)]string {
	r := s.Response
	var conditions, waits []string
	for _, cond := range r.ErrorIf {
		conditions = append(conditions, cond.String())
	}
	for _, w := range s.After {
		waits = append(waits, fmt.Sprint(w))
	}
	count := "yes"
	if r.AnyCase {
		count = "no"
	}
	return [...]string{pointers(r.Code), pointers(r.Message), strings.Join(conditions, ", "), strings.Join(r.Formats, ", "), count,
		fmt.Sprint(r.MaxBody, " bytes"), strings.Trim(fmt.Sprint(s.Retry), "[]"), strings.Join(waits, ", ")}
}

func pointers(ps []model.Pointer) string {
	var all []string
	for _, p := range ps {
		all = append(all, p.String())
	}
	return strings.Join(all, ", ")
}

// codes compares the constants of codes.
func (c *comparer) codes() {
	now, deprecated := map[string]string{}, map[string]bool{}
	for _, code := range c.new.Codes {
		now[code.Ident] = code.Value
	}
	for _, f := range c.new.FormerCodes {
		deprecated[f.Ident] = true
	}
	was := map[string]bool{}
	for _, code := range c.old.Codes {
		was[code.Ident] = true
		name := "Code" + code.Ident
		switch value, ok := now[code.Ident]; {
		case ok && value != code.Value:
			c.add(Change{Kind: CodeValue, Breaks: Behaviour, Name: name, From: code.Value, To: value, Says: fmt.Sprintf("the code is %q, and was %q", value, code.Value)})
		case ok:
		case deprecated[code.Ident]:
			c.add(Change{Kind: CodeRemoved, Breaks: Behaviour, Name: name, From: code.Value, Says: "no error has the code any more: its constant is deprecated"})
		default:
			c.add(Change{Kind: CodeRemoved, Breaks: Source, Name: name, From: code.Value, Says: "no error has the code any more, and its constant is gone"})
		}
	}
	for _, f := range c.old.FormerCodes {
		if _, ok := now[f.Ident]; !ok && !deprecated[f.Ident] {
			c.add(Change{Kind: CodeRemoved, Breaks: Source, Name: "Code" + f.Ident, From: f.Value, Says: "the deprecated constant is gone"})
		}
	}
	for _, code := range c.new.Codes {
		if !was[code.Ident] {
			c.add(Change{Kind: CodeAdded, Name: "Code" + code.Ident, To: code.Value, Says: "an error has this code now"})
		}
	}
}

// params compares the fields of Params.
func (c *comparer) params() {
	now, deprecated, was := map[string]bool{}, map[string]bool{}, map[string]bool{}
	for _, p := range c.new.Params {
		now[p.Name] = true
	}
	for _, p := range c.new.FormerParams {
		deprecated[p.Ident] = true
	}
	for _, p := range c.old.Params {
		was[p.Name] = true
		switch name := "Params." + p.Name; {
		case now[p.Name]:
		case deprecated[p.Name]:
			c.add(Change{Kind: ParamRemoved, Breaks: Behaviour, Name: name, Says: "no message has it any more: the field is deprecated, and always empty"})
		default:
			c.add(Change{Kind: ParamRemoved, Breaks: Source, Name: name, Says: "no message has it any more, and the field is gone"})
		}
	}
	for _, p := range c.old.FormerParams {
		if !now[p.Ident] && !deprecated[p.Ident] {
			c.add(Change{Kind: ParamRemoved, Breaks: Source, Name: "Params." + p.Ident, Says: "the deprecated field is gone"})
		}
	}
	for _, p := range c.new.Params {
		if !was[p.Name] {
			c.add(Change{Kind: ParamAdded, Name: "Params." + p.Name, Says: "a message has it now"})
		}
	}
}

// locales compares the languages of texts.
func (c *comparer) locales() {
	has := func(ls []model.Locale, l model.Locale) bool {
		return slices.ContainsFunc(ls, func(o model.Locale) bool { return o.Ident == l.Ident })
	}
	for _, l := range c.old.Locales {
		if !has(c.new.Locales, l) {
			c.add(Change{Kind: LocaleRemoved, Breaks: Source, Name: "Text" + l.Ident, Locale: l.Tag, Says: fmt.Sprintf("there are no %s texts any more", l.Name)})
		}
	}
	for _, l := range c.new.Locales {
		if !has(c.old.Locales, l) {
			c.add(Change{Kind: LocaleAdded, Name: "Text" + l.Ident, Locale: l.Tag, Says: fmt.Sprintf("there are %s texts now", l.Name)})
		}
	}
}

package change

import (
	"fmt"
	"slices"
	"strings"

	"github.com/errgen/errgen/generator/internal/model"
	"github.com/errgen/errgen/templates/support"
)

// error compares an error with what it was.
func (c *comparer) error(old, new *model.Reason) {
	with := func(kind Kind, breaks Break, from, to, format string, args ...any) {
		ch := Change{Kind: kind, Breaks: breaks, Name: errID(new), From: from, To: to, Old: at(old), New: at(new), Says: fmt.Sprintf(format, args...)}
		if old.Ident != new.Ident {
			ch.Was = errID(old)
		}
		c.add(ch)
	}
	if old.Ident != new.Ident {
		c.renamed(old, new, with)
	}
	if old.Value != new.Value {
		with(Value, Behaviour, old.Value, new.Value, "its value is %q, and was %q: where programs have stored it, they don't find it again", new.Value, old.Value)
	}
	if old.Status != new.Status {
		with(Status, Behaviour, statusOf(old), statusOf(new), "its status is %s, and was %s", statusOf(new), statusOf(old))
	}
	if from, to := codeOf(old), codeOf(new); from != to {
		with(Code, Behaviour, from, to, "its code is %s, and was %s", shown(to), shown(from))
	}
	c.message(old, new, with)
	if from, to := paramsOf(old), paramsOf(new); len(missing(from, to)) > 0 {
		with(Params, Behaviour, strings.Join(from, ", "), strings.Join(to, ", "), "its message no longer has %s", list(missing(from, to)))
	} else if more := missing(to, from); len(more) > 0 {
		with(Params, Nothing, strings.Join(from, ", "), strings.Join(to, ", "), "its message has %s now", list(more))
	}
	switch {
	case old.ByCode && !new.ByCode:
		with(Match, Behaviour, "code", "message", "its code alone doesn't identify it any more")
	case !old.ByCode && new.ByCode:
		with(Match, Nothing, "message", "code", "its code alone identifies it now")
	}
	if from, to := retryOf(c.old, old), retryOf(c.new, new); from != to {
		with(Retry, Behaviour, from, to, "whether the same request may succeed later: %s, and was %s", to, from)
	}
	if from, to := old.Retired.String(), new.Retired.String(); from != to {
		with(Deprecated, Nothing, from, to, "%s", retired(old.Retired, new.Retired))
	}
	c.texts(old, new, with)
}

// retired says what has become of a mark by which the document says that an error is not in use any more.
func retired(from, to model.Retired) string {
	switch {
	case !to.Deprecated:
		return "the document says no more that it is " + from.String()
	case from.Deprecated:
		return fmt.Sprintf("the document marks it as %s, and did as %s", to, from)
	}
	return "the document marks it as " + to.String()
}

type adder func(kind Kind, breaks Break, from, to, format string, args ...any)

// renamed says that an error has another name, and whether the old one is still there.
func (c *comparer) renamed(old, new *model.Reason, with adder) {
	for _, f := range c.new.Former {
		if f.Ident == old.Ident && f.Of != "" && f.Of != new.Ident {
			with(Reassigned, Behaviour, errID(old), errID(new), "it was called %s, which is a name of Err%s now", errID(old), f.Of)
			return
		}
		if f.Ident == old.Ident && f.Of == new.Ident {
			with(Renamed, Nothing, errID(old), errID(new), "it was called %s, which is an alias; go fix changes the name", errID(old))
			return
		}
	}
	for _, r := range c.new.Reasons {
		if r.Ident == old.Ident {
			with(Reassigned, Behaviour, errID(old), errID(new), "it was called %s, which is the name of another error now", errID(old))
			return
		}
	}
	with(Renamed, Source, errID(old), errID(new), "it was called %s, a name that is gone", errID(old))
}

// message compares what responses an error is found in.
func (c *comparer) message(old, new *model.Reason, with adder) {
	from, to := patterns(old), patterns(new)
	lost, more := missing(from, to), missing(to, from)
	if len(lost) == 0 && len(more) == 0 {
		return
	}
	breaks, says := Nothing, "it is found by another message too"
	switch {
	case len(lost) > 0 && old.ByCode && new.ByCode:
		says = "its message is reworded; its code identifies it"
	case len(lost) > 0:
		breaks, says = Behaviour, "its message is reworded: responses with the old one are not found to be this error"
	}
	with(Message, breaks, strings.Join(messages(old), "\n"), strings.Join(messages(new), "\n"), "%s", says)
}

// texts compares what the documents say of an error, in each language that both have.
func (c *comparer) texts(old, new *model.Reason, with adder) {
	for i, l := range c.new.Locales {
		j := slices.IndexFunc(c.old.Locales, func(o model.Locale) bool { return o.Tag == l.Tag })
		if j < 0 {
			continue
		}
		from, to := textOf(old.Texts[j]), textOf(new.Texts[i])
		if from != to {
			with(Text, Nothing, from, to, "its %s text is %s", l.Name, reworded(from, to))
			c.changes[len(c.changes)-1].Locale = l.Tag
		}
	}
}

func reworded(from, to string) string {
	switch {
	case from == "":
		return "new"
	case to == "":
		return "gone"
	}
	return "reworded"
}

func (c *comparer) added(r *model.Reason) {
	ch := Change{Kind: Added, Name: errID(r), To: described(r), New: at(r), Says: "it is documented now"}
	for _, f := range c.old.Former {
		if f.Ident == r.Ident {
			ch.Says = "it is documented again"
		}
	}
	if c.doubtful[r] {
		ch.Says += "; it may be an error that was documented in other words: errgen generate says which"
	}
	c.add(ch)
}

// removed lists errors, and constants that were deprecated, which are gone.
func (c *comparer) removed() {
	still := map[string]*model.Former{}
	for _, f := range c.new.Former {
		still[f.Ident] = f
	}
	now := map[string]bool{}
	for _, r := range c.new.Reasons {
		now[r.Ident] = true
	}
	for _, r := range c.old.Reasons {
		if c.partner[r] != nil {
			continue
		}
		ch := Change{Kind: Removed, Breaks: Source, Name: errID(r), From: described(r), Old: at(r), Says: "it is not documented any more, and its constant is gone"}
		switch f := still[r.Ident]; {
		case now[r.Ident]:
			ch.Kind, ch.Breaks, ch.Says = Reassigned, Behaviour, "it is not documented any more, and its constant means another error"
		case f != nil && f.Of != "":
			ch.Kind, ch.Breaks, ch.Says = Renamed, Nothing, "it is the same error as Err"+f.Of+" now, of which its constant is an alias"
		case f != nil:
			ch.Breaks, ch.Says = Behaviour, "it is not documented any more: its constant is deprecated, and no response is it"
			if len(f.Instead) > 0 {
				ch.Says += "; in its place may be Err" + strings.Join(f.Instead, " or Err")
			}
		}
		c.add(ch)
	}
	for _, f := range c.old.Former {
		if f.Of != "" && now[f.Ident] && !c.same(f.Of, f.Ident) {
			c.add(Change{Kind: Reassigned, Breaks: Behaviour, Name: "Err" + f.Ident, From: "Err" + f.Of, Says: "the former name of Err" + f.Of + " means another error"})
		}
		if still[f.Ident] == nil && !now[f.Ident] {
			c.add(Change{Kind: Removed, Breaks: Source, Name: "Err" + f.Ident, Says: "the deprecated constant is gone"})
		}
	}
}

// same reports whether the old error with one name is the new one with another.
func (c *comparer) same(old, new string) bool {
	return slices.ContainsFunc(c.old.Reasons, func(r *model.Reason) bool { return r.Ident == old && c.partner[r] != nil && c.partner[r].Ident == new })
}

func statusOf(r *model.Reason) string {
	if r.Status == 0 {
		return "none"
	}
	return fmt.Sprint(r.Status)
}

func codeOf(r *model.Reason) string {
	if r.Code == nil {
		return ""
	}
	return r.Code.Value
}

func shown(code string) string {
	if code == "" {
		return "none"
	}
	return code
}

// retryOf is what a program is told, however the documents say it.
func retryOf(spec *model.Spec, r *model.Reason) string {
	if r.Retry == model.RetryYes || r.Retry == model.RetryByStatus && slices.Contains(spec.Retry, r.Status) {
		return "yes"
	}
	return "no"
}

// patterns are an error's messages as responses are compared with them.
func patterns(r *model.Reason) []string {
	var all []string
	for _, t := range r.Templates {
		all = append(all, support.Normalize(t.Pattern()))
	}
	return all
}

func messages(r *model.Reason) []string {
	var all []string
	for _, t := range r.Templates {
		all = append(all, t.String())
	}
	return all
}

func paramsOf(r *model.Reason) []string {
	var all []string
	for _, t := range r.Templates {
		for _, h := range t.Holes() {
			if !slices.Contains(all, h.Name) {
				all = append(all, h.Name)
			}
		}
	}
	slices.Sort(all)
	return all
}

// missing returns what of some others don't have.
func missing(some, others []string) []string {
	var left []string
	for _, s := range some {
		if !slices.Contains(others, s) {
			left = append(left, s)
		}
	}
	return left
}

func textOf(t model.Text) string {
	parts := append([]string{t.Summary}, t.Causes...)
	return strings.Join(slices.DeleteFunc(append(parts, t.Action), func(s string) bool { return s == "" }), "\n")
}

// described says what an error is: its status, code, and message or text.
func described(r *model.Reason) string {
	var parts []string
	if r.Status != 0 {
		parts = append(parts, fmt.Sprint(r.Status))
	}
	if r.Code != nil {
		parts = append(parts, r.Code.Value)
	}
	switch says := r.Rows[0].Text; {
	case len(r.Templates) > 0:
		parts = append(parts, r.Templates[0].String())
	case says != "":
		parts = append(parts, says)
	}
	return strings.Join(parts, " ")
}

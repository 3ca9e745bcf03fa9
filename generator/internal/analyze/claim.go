package analyze

import (
	"fmt"
	"slices"

	"github.com/errgen/errgen/generator/internal/model"
	"github.com/errgen/errgen/generator/internal/naming"
)

// claim lists the names that a reason might have: what its best source says; if another would have that too, the rest of what tells them
// apart: its whole constant, the next thought of its message, its own code; the words that only its message has; what else its row says of it.
func (n *namer) claim(r *model.Reason) naming.Claim {
	words, source := n.best(r)
	with := func(more func() []string) func() []string {
		return func() []string { return naming.With(words, more()) }
	}
	if source != "message" && source != "translation" && source != "summary" { // constants are never cut
		with = func(more func() []string) func() []string {
			return func() []string { return naming.Union(words, more()) }
		}
	}
	literal := n.spoken[r]
	summary := func() []string { return fromText(r.Texts[0]) }
	code := func() []string {
		if r.Code == nil {
			return nil
		}
		return naming.CodeWords(r.Code.Value)
	}
	heading := func() []string { return headingWords(r) }
	status := func() []string {
		if r.Status == 0 {
			return nil
		}
		return []string{fmt.Sprint(r.Status)}
	}
	both := func(a, b func() []string) func() []string {
		return func() []string { return slices.Concat(a(), b()) }
	}
	c := naming.Claim{Tries: []func() []string{func() []string { return words }}}
	switch source {
	case "name":
		c.Tries = append(c.Tries, func() []string { return naming.Whole(r.Symbol) })
	case "code":
		c.Tries = append(c.Tries, func() []string { return naming.Whole(r.Code.Value) })
	case "message":
		c.Tries = append(c.Tries, func() []string { return naming.More(literal) })
	}
	c.Tries = append(c.Tries, func() []string { return n.codes[r] })
	c.Says = func() []string { return naming.Telling(literal) }
	c.Later = []func() []string{summary, with(heading), with(code), with(summary), with(status), with(func() []string { return holeWords(r) }),
		with(both(code, heading)), with(both(code, status)), with(both(heading, status))}
	if source == "name" {
		c.Later = slices.Insert(c.Later, 0, with(heading))
	}
	return c
}

// headingWords are the words of the heading that a reason stands under.
func headingWords(r *model.Reason) []string {
	section := r.Rows[0].Section
	if len(section) == 0 {
		return nil
	}
	return naming.Heading(section[len(section)-1])
}

// holeWords are the words of the names of a reason's holes.
func holeWords(r *model.Reason) []string {
	var words []string
	for _, t := range r.Templates {
		for _, name := range holeNames(t) {
			words = append(words, naming.Words(name)...)
		}
	}
	return words
}

func holeNames(t model.Template) []string {
	var names []string
	for _, h := range t.Holes() {
		names = append(names, h.Name)
	}
	return names
}

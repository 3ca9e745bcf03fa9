package analyze

import (
	"fmt"
	"slices"
	"strings"

	"github.com/errgen/errgen/generator/internal/model"
	"github.com/errgen/errgen/generator/internal/naming"
)

// onlyStatus is the source of a name of which nothing is known but what others may well share.
const onlyStatus = "status"

// claim says what a reason would be called: what its best source says.
func (n *namer) claim(r *model.Reason) naming.Claim {
	words, source := n.best(r)
	weak := false
	if source == "" {
		if words, weak = n.last(r); weak {
			source = onlyStatus
		}
	}
	return naming.Claim{Alone: words, Weak: weak, Tries: func() *naming.Tries { return n.tries(r, words, source) }}
}

// tries lists the names that a reason may have if others would be called the same, by the rest of what tells them apart: its whole constant, the next
// thought of its message, its own code; the words that only its message has; what else its row says of it.
func (n *namer) tries(r *model.Reason, words []string, source string) *naming.Tries {
	add := naming.Union // constants are never cut
	t := &naming.Tries{Says: naming.Telling(n.spoken[r])}
	switch source {
	case onlyStatus:
		t.Names = append(t.Names, func() []string { return n.terms(r) }, func() []string { return statusNumber(r) })
	case "name":
		t.Names = append(t.Names, func() []string { return naming.Whole(r.Symbol) })
	case "code":
		t.Names = append(t.Names, func() []string { return naming.Whole(r.Code.Value) })
	case "message":
		t.Names = append(t.Names, func() []string { return naming.More(n.spoken[r]) })
		add = naming.With
	case "title", "translation", "summary":
		add = naming.With
	}
	t.Names = append(t.Names, func() []string { return n.codes[r] })
	with := func(parts ...func(*model.Reason) []string) func() []string {
		return func() []string {
			var more []string
			for _, part := range parts {
				more = append(more, part(r)...)
			}
			return add(words, more)
		}
	}
	message := func() []string { return n.by("message", r) }
	summary := func() []string { return summaryWords(r) }
	t.More = []func() []string{message, summary, with(headingWords), with(codeWords), with(summaryWords), with(statusWords), with(holeWords), with(n.terms),
		with(codeWords, headingWords), with(codeWords, statusWords), with(headingWords, statusWords)}
	if source == "code" {
		t.More = append(t.More, naming.Spellings(r.Code.Value)...)
	}
	if source == "name" { // what stands below another heading is of something else
		t.More = slices.Insert(t.More, 0, with(headingWords))
	}
	return t
}

func summaryWords(r *model.Reason) []string { return fromText(r.Texts[0]) }

func codeWords(r *model.Reason) []string {
	if r.Code == nil || strings.Contains(r.Code.Value, "://") {
		return nil
	}
	words := naming.Unframed(naming.CodeWords(r.Code.Value))
	if len(words) > 0 && '0' <= words[0][0] && words[0][0] <= '9' {
		words = append([]string{"code"}, words...)
	}
	return words
}

func statusWords(r *model.Reason) []string {
	if r.Status == 0 {
		return nil
	}
	return []string{fmt.Sprint(r.Status)}
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
	var names []string
	for _, t := range r.Templates {
		names = append(names, holeNames(t)...)
	}
	return naming.Telltale(names)
}

func holeNames(t model.Template) []string {
	var names []string
	for _, h := range t.Holes() {
		names = append(names, h.Name)
	}
	return names
}

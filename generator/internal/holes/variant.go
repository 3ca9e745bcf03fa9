package holes

import (
	"cmp"
	"slices"
	"strings"

	"github.com/errgen/errgen/generator/internal/model"
	"github.com/errgen/errgen/generator/internal/vocabulary"
)

// Read makes the template of a message that is documented in a language, a BCP 47 tag, with the forms in which it is sent besides. Marks are
// the parts that are marked up, in their order. Samples are parts of it that are known to vary.
func Read(message, locale string, marks []Mark, samples ...Sample) model.Template {
	branches := icu(message)
	if len(branches) > 1 {
		samples = nil // they are the branches' own
	}
	t := read(branches[0], locale, marks, samples)
	for _, b := range branches[1:] {
		other := read(b, locale, marks, nil)
		t.Also = append(t.Also, model.Variant{Parts: other.Parts, Why: "another branch of the placeholder", Strict: other.Strict})
		t.Also = append(t.Also, other.Also...)
	}
	t.Also = distinct(t)
	return t
}

// Besides adds other forms of a message to its template, of which why says what they are.
func Besides(t model.Template, locale, why string, forms []string) model.Template {
	if len(forms) == 0 {
		return t
	}
	for _, f := range forms {
		other := read(f, locale, nil, nil)
		t.Also = append(t.Also, model.Variant{Parts: other.Parts, Why: why, Strict: other.Strict})
	}
	t.Also = distinct(t)
	return t
}

// read is Read for a message whose placeholders have no branches.
func read(message, locale string, marks []Mark, samples []Sample) model.Template {
	all := find(message, marks, samples...)
	base := spelled(message, all)
	parts, _ := assemble(message, all, base)
	t := Template(parts)
	for _, form := range forms(message, all, marks, vocabulary.NumbersIn(locale)) {
		other, ok := assemble(message, all, joined(base, form.edits))
		if ok {
			v := Template(other)
			t.Also = append(t.Also, model.Variant{Parts: v.Parts, Why: form.why, Strict: v.Strict})
		}
	}
	return t
}

// mostVariants is how many forms of a message are known besides the documented one.
const mostVariants = 24

// distinct returns the variants of a template that are sent otherwise than it and each other. They share its holes.
func distinct(t model.Template) []model.Variant {
	holes := map[string]*model.Hole{}
	for _, h := range t.Holes() {
		holes[h.Name] = cmp.Or(holes[h.Name], h)
	}
	seen := map[string]bool{t.Sent(): true}
	var all []model.Variant
	for _, v := range t.Also {
		for i, p := range v.Parts {
			if p.Hole != nil && holes[p.Hole.Name] != nil {
				v.Parts[i].Hole = holes[p.Hole.Name]
			}
		}
		if sent := v.Template().Sent(); !seen[sent] && len(all) < mostVariants && len(v.Template().Holes()) <= Max {
			seen[sent] = true
			all = append(all, v)
		}
	}
	return all
}

// An edit is a place of a message that is spelled otherwise than in the document.
type edit struct {
	lo, hi int
	text   string
}

// A form is a way to spell some places of a message.
type form struct {
	edits []edit
	why   string
}

// forms returns the forms of a message besides the documented one: each choice that its places leave, with each of the others as far as
// there are not too many.
func forms(message string, all []found, marks []Mark, numbers vocabulary.Numbers) []form {
	var choices [][]form
	choices = append(choices, eithers(message, all, numbers)...)
	choices = append(choices, singulars(message, all, numbers)...)
	choices = append(choices, quotedSpans(message, all, marks)...)
	choices = append(choices, dashes(message, all)...)
	combined := []form{{}}
	for _, choice := range choices {
		if len(combined)*(len(choice)+1) > mostVariants+1 {
			continue
		}
		for _, c := range combined { // one that is added is not seen again
			for _, f := range choice {
				combined = append(combined, form{joined(c.edits, f.edits), cmp.Or(c.why, f.why)})
			}
		}
	}
	return combined[1:]
}

// joined returns the edits of two lists in their order. Of two that overlap, the second list's counts.
func joined(a, b []edit) []edit {
	out := slices.DeleteFunc(slices.Clone(a), func(x edit) bool {
		return slices.ContainsFunc(b, func(y edit) bool { return x.lo < y.hi && y.lo < x.hi })
	})
	out = append(out, b...)
	slices.SortStableFunc(out, func(x, y edit) int { return cmp.Compare(x.lo, y.lo) })
	return out
}

// spelled returns what a message has for a program that fills it in, which is not sent so: "%%" beside a verb is a percent sign, and "”"
// within a word of a message with numbered placeholders is an apostrophe.
func spelled(message string, all []found) []edit {
	var edits []edit
	for _, f := range all {
		if f.dress.verb && strings.Contains(message, "%%") {
			edits = doubled(message, all, "%", func(int) bool { return true })
			break
		}
		if strings.Contains(message, "''") && strings.HasPrefix(f.hole.Text, "{") && strings.Trim(f.hole.Text, "{}0123456789") == "" {
			edits = doubled(message, all, "'", func(at int) bool { return endsInWord(message[:at]) && isWordRune(firstRune(message[at+2:])) })
			break
		}
	}
	return edits
}

// doubled returns edits that make one of a mark that stands twice, beside the holes.
func doubled(message string, all []found, mark string, is func(at int) bool) []edit {
	var edits []edit
	for at := 0; ; {
		i := strings.Index(message[at:], mark+mark)
		if i < 0 {
			return edits
		}
		lo := at + i
		at = lo + 2
		if is(lo) && isLiteral(all, lo, at) {
			edits = append(edits, edit{lo, at, mark})
		}
	}
}

// isLiteral reports whether no hole reaches into a part of a message.
func isLiteral(all []found, lo, hi int) bool {
	return !slices.ContainsFunc(all, func(f found) bool { return f.lo < hi && lo < f.hi })
}

package vocabulary

import (
	"iter"
	"strings"
	"sync"
)

// items yields the trimmed items of a list of a Language.
func items(list string) iter.Seq[string] {
	return func(yield func(string) bool) {
		for item := range strings.SplitSeq(list, ";") {
			if item = strings.TrimSpace(item); item != "" && !yield(item) {
				return
			}
		}
	}
}

// Words are those by which texts speak of a matter, in all languages. They are made when they are first asked for.
type Words struct {
	of func(*Language) string
	by func() map[[2]byte][]string // folded, by their first bytes
}

// The matters.
var (
	Failures   = newWords(func(l *Language) string { return l.Failures })   // what the texts of errors say went wrong, and what their codes are called
	Demands    = newWords(func(l *Language) string { return l.Demands })    // … and what has to be
	Errors     = newWords(func(l *Language) string { return l.Errors })     // by these, headings and headers say that something is about errors
	Results    = newWords(func(l *Language) string { return l.Results })    // … or about results, which may be failures
	Statuses   = newWords(func(l *Language) string { return l.Statuses })   // … or about HTTP statuses
	Successes  = newWords(func(l *Language) string { return l.Successes })  // … or that nothing failed
	Mappings   = newWords(func(l *Language) string { return l.Mappings })   // … or that codes stand for others
	Lookalikes = newWords(func(l *Language) string { return l.Lookalikes }) // … or about another matter, though words and cells may resemble errors'
)

func newWords(of func(*Language) string) Words {
	return Words{of, sync.OnceValue(func() map[[2]byte][]string {
		by := map[[2]byte][]string{}
		for _, l := range Languages {
			for w := range strings.SplitSeq(of(l), ";") {
				if w = beginning(w); w != "" {
					first := [2]byte{w[0], w[1]}
					by[first] = append(by[first], w)
				}
			}
		}
		return by
	})}
}

// beginning is how words that begin as a list's item begin in a text that is spaced. An item that ends in a blank is a whole word.
func beginning(item string) string {
	whole := strings.HasSuffix(item, " ")
	w := strings.TrimSpace(spaced(item))
	if w == "" {
		return ""
	}
	if whole || len(w) == 1 {
		w += " "
	}
	return w
}

// Spoken returns the first word of a text that begins as one of these does, "" if there is none.
func (v Words) Spoken(text string) string {
	const enough = 400 // bytes
	text = spaced(text[:min(len(text), enough)])
	by, before := v.by(), ' '
	for i, r := range text {
		if (before == ' ' || Isolating(r)) && i+1 < len(text) {
			for _, w := range by[[2]byte{text[i], text[i+1]}] {
				if strings.HasPrefix(text[i:], w) {
					return strings.TrimSpace(w)
				}
			}
		}
		before = r
	}
	return ""
}

// In reports whether a text speaks of the matter.
func (v Words) In(text string) bool { return v.Spoken(text) != "" }

// wholeWords are the items of a list of all languages, by their keys.
func wholeWords(of func(*Language) string) map[string]bool {
	all := map[string]bool{}
	for _, l := range Languages {
		for w := range items(of(l)) {
			all[Key(w)] = true
		}
	}
	return all
}

package shapes

import (
	"slices"
	"strings"

	"github.com/errgen/errgen/generator/internal/vocabulary"
)

// A form is what lists side by side have in common whose codes are written alike: below one heading, "**no_cup**: …" in all of them.
type form struct {
	under  string // the headings around the one that the list stands below, "" if that doesn't matter
	style  string // what the letters of its codes are like, "" if they differ
	marked bool
}

// form is that of a listing's keys.
func (l *listing) form() form {
	if len(l.keys) == 0 {
		return form{}
	}
	f := form{style: letters(l.keys[0].first()), marked: l.keys[0].marked}
	for _, k := range l.keys {
		if letters(k.first()) != f.style || k.marked != f.marked || !k.marked && !k.parted {
			return form{}
		}
	}
	if !l.isSerial() {
		f.under = strings.Join(l.section[:max(len(l.section)-1, 0)], "\n")
	}
	return f
}

// isSerial reports whether all of a listing's keys are letters and a number, like E1001: what has the same letters anywhere on a page is of
// the same kind.
func (l *listing) isSerial() bool {
	return len(l.keys) > 0 && !slices.ContainsFunc(l.keys, func(k key) bool { return !keySerial.MatchString(k.first()) })
}

// letters says how a code is written, "" if that may be a word of a text.
func letters(code string) string {
	switch {
	case code == "":
		return ""
	case keySerial.MatchString(code):
		return strings.TrimRight(code, "0123456789")
	case strings.Trim(code, "0123456789") == "":
		return strings.Repeat("0", len(code))
	case screamed.MatchString(code):
		return "A"
	case strings.ContainsAny(code, "_-") && strings.ToLower(code) == code:
		return "a"
	case isCamel.MatchString(code):
		return "aA"
	}
	return ""
}

// isBeside reports whether a listing is about errors since another beside it is that has the same form: what it has are codes, and some of them
// say what failed, unless letters and a number show what they are.
func (l *listing) isBeside(sure map[form]bool) bool {
	f := l.form()
	if f.style == "" || !sure[f] || len(l.keys) < l.all || len(l.items) < l.all || !plausible(l.keys, l.all) || !l.says() {
		return false
	}
	return (l.isSerial() || l.someFail() && !l.isLookalike()) && !slices.ContainsFunc(l.keys, key.succeeds)
}

// someFail reports whether some of the entries of a listing say what failed.
func (l *listing) someFail() bool {
	const few = 3 // of so many entries one does
	failing := 0
	for _, it := range l.items {
		if vocabulary.Failures.In(it.pos.Text) {
			failing++
		}
	}
	return failing*few >= len(l.items)
}

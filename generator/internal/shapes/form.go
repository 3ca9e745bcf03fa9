package shapes

import (
	"slices"
	"strings"

	"github.com/errgen/errgen/generator/internal/vocabulary"
)

// A form is what lists side by side have in common whose codes are written alike: below one heading, "**no_cup**: …" in all of them.
type form struct {
	under  string // the headings around the one that the list stands below
	style  string // what the letters of its codes are like, "" if they differ
	marked bool
}

// form is that of a listing's keys.
func (l *listing) form() form {
	if len(l.keys) == 0 {
		return form{}
	}
	f := form{style: letters(l.keys[0].code.Text), marked: l.keys[0].marked}
	for _, k := range l.keys {
		if letters(k.code.Text) != f.style || k.marked != f.marked || !k.marked && !k.parted {
			return form{}
		}
	}
	f.under = strings.Join(l.section[:max(len(l.section)-1, 0)], "\n")
	return f
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
// say what failed.
func (l *listing) isBeside(sure map[form]bool) bool {
	const few = 3 // of so many entries one says what failed
	f := l.form()
	if f.style == "" || !sure[f] || len(l.keys) < l.all || len(l.items) < l.all || !plausible(l.keys, l.all) || l.isLookalike() || !l.says() {
		return false
	}
	failing := 0
	for _, it := range l.items {
		if vocabulary.Failures.In(it.pos.Text) {
			failing++
		}
	}
	return failing*few >= len(l.items) && !slices.ContainsFunc(l.keys, key.succeeds)
}

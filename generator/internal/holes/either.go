package holes

import (
	"strings"

	"github.com/errgen/errgen/generator/internal/pattern"
	"github.com/errgen/errgen/generator/internal/vocabulary"
)

var (
	suffixed    = pattern.Lazy(`(\pL{2,})\((\pL{1,5})\)`).Needing("(")
	twoSuffixes = pattern.Lazy(`(\pL{2,})\((\pL{1,3})/(\pL{1,4})\)`).Needing("(", "/")
	bothNumbers = pattern.Lazy(`([\pL']{2,})/([\pL']{2,})`).Needing("/")
)

// eithers returns choices for words that say one or more: "item(s)", "entr(y/ies)", "is/are". Either is sent.
func eithers(message string, all []found, numbers vocabulary.Numbers) [][]form {
	const why = "one or more"
	if !strings.ContainsAny(message, "(/") {
		return nil
	}
	var one, more []edit // one for all that is counted: 1 item(s) is/are
	add := func(m []int, single, several string) {
		if isLiteral(all, m[0], m[1]) {
			one, more = append(one, edit{m[0], m[1], single}), append(more, edit{m[0], m[1], several})
		}
	}
	for _, m := range suffixed.FindAllStringSubmatchIndex(message, -1) {
		stem, suffix := message[m[2]:m[3]], message[m[4]:m[5]]
		if numbers.HasSuffix(strings.ToLower(suffix)) && !isWordRune(firstRune(message[m[1]:])) {
			add(m, stem, plural(stem, suffix))
		}
	}
	for _, m := range twoSuffixes.FindAllStringSubmatchIndex(message, -1) {
		add(m, message[m[2]:m[3]]+message[m[4]:m[5]], message[m[2]:m[3]]+message[m[6]:m[7]])
	}
	for _, m := range bothNumbers.FindAllStringSubmatchIndex(message, -1) {
		a, b := message[m[2]:m[3]], message[m[4]:m[5]]
		switch {
		case becomes(b, a, numbers):
			add(m, a, b)
		case becomes(a, b, numbers):
			add(m, b, a)
		}
	}
	if one == nil {
		return nil
	}
	return [][]form{{{joined(nil, one), why}, {joined(nil, more), why}}}
}

// plural joins a word and what makes a plural of it: entry and ies.
func plural(stem, suffix string) string {
	if suffix == "ies" {
		stem = strings.TrimSuffix(stem, "y")
	}
	return strings.TrimSuffix(stem, suffix) + suffix
}

// becomes reports whether a plural is another word where there is one.
func becomes(word, one string, numbers vocabulary.Numbers) bool {
	for _, form := range numbers.Of(word).Forms {
		if strings.EqualFold(form, one) {
			return true
		}
	}
	return false
}

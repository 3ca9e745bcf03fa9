package vocabulary

import (
	"slices"
	"strings"
	"sync"
)

// An Age is what a note says of how new an error is.
type Age uint8

// What it may say.
const (
	New   Age = iota + 1 // that it is new, or not settled yet: "new", "beta"
	Since                // since or until which version there is one: "since v2", "added in 2.1", "v2.1+"
)

var freshWords = sync.OnceValue(func() map[string]bool { return wholeWords(func(l *Language) string { return l.Fresh }) })

// AgeOf returns what a text says of how new an error is if it says no more, else 0. A bare version is nothing: v4 may be one of IP.
func AgeOf(text string) Age {
	const longest, most = 60, 8 // bytes, words
	if len(text) > longest {
		return 0
	}
	words := strings.Fields(Key(text))
	if len(words) == 0 || len(words) > most {
		return 0
	}
	if !hasNumber(words) {
		if isFresh(words) {
			return New
		}
		return 0
	}
	since := strings.HasSuffix(text, "+")
	var rest []string
	for _, w := range words {
		switch {
		case isVersion(w), prepositions()[w]:
		case sinces()[w], untils()[w]:
			since = true
		default:
			rest = append(rest, w)
		}
	}
	if fresh := isFresh(rest); fresh || since && len(rest) == 0 {
		return Since
	}
	return 0
}

// isFresh reports whether some words say that something is new: as one phrase, or each.
func isFresh(words []string) bool {
	if freshWords()[strings.Join(words, " ")] {
		return true
	}
	return len(words) > 0 && !slices.ContainsFunc(words, func(w string) bool { return !freshWords()[w] })
}

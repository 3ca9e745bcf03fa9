package vocabulary

import (
	"strings"
	"sync"
	"unicode"
)

// AnsweredState returns what a cell of a column of states says below its header, 0 if that is not understood. The first of its clauses says it;
// the others are a note, unless they take it back: "No (v1 only)", "Yes, since v2", "Deprecated (planned)". Below "deprecated", "removed in" or
// "in use", a yes or a no says it too, and a version or a date.
func AnsweredState(cell, header string) State {
	if len(cell) > longestState {
		return 0
	}
	parts := clauses(cell)
	asked, since := AskedState(header)
	if is := StateOf(cell); is != 0 || len(parts) == 0 {
		return is
	}
	if IsDate(parts[0]) && strings.ContainsAny(cell, notSince) {
		return 0
	}
	is := clauseState(parts[0], asked, since)
	for _, part := range parts[1:] {
		is = noted(is, part)
	}
	return is
}

// clauseState is what a clause says below a header that asks about a state, perhaps since when it is so.
func clauseState(clause string, asked State, since bool) State {
	said := flagOf(clause) | saysOf(clause)
	if since && flagOf(clause)&saysYes != 0 {
		said = 0 // version 1
	}
	switch is := StateOf(clause); {
	case asked != 0 && said&saysYes != 0 && said&saysNo == 0:
		return asked
	case asked != 0 && said&saysNo != 0 && said&saysYes == 0:
		return opposite(asked)
	case is != 0:
		return is
	case isNoState(clause):
		return Active
	case asked.retired() && (IsDate(clause) || BeginsInstead(clause) && !hasOneOf(strings.Fields(Key(clause)), laters())), asked == Active && since && IsDate(clause):
		return asked
	}
	return 0
}

// noted is what a state becomes by a clause behind the one that says it.
func noted(is State, note string) State {
	other := StateOf(note)
	switch {
	case is.retired() && No(note): // deprecated: no
		return Active
	case IsDenial(note), saysOnlyLater(note), is == Active && other.retired():
		return 0
	case is == Deprecated && other == Removed:
		return Removed
	}
	return is
}

func (s State) retired() bool { return s == Deprecated || s == Removed }

func opposite(asked State) State {
	if asked == Active {
		return Deprecated
	}
	return Active
}

// isNoState reports whether a clause denies that an error is out of use: "not deprecated".
func isNoState(clause string) bool {
	words := strings.Fields(Key(clause))
	at, n, p := longestPhraseOf(words, func(p statePhrase) bool { return p.state.retired() })
	return n > 0 && p.sure && (at+n == len(words) && negations()[strings.Join(words[:at], " ")] || at == 0 && negations()[strings.Join(words[n:], " ")])
}

var (
	months = sync.OnceValue(func() map[string]bool { return wholeWords(func(l *Language) string { return l.Months }) })
	untils = sync.OnceValue(func() map[string]bool { return wholeWords(func(l *Language) string { return l.Until }) })
)

// notSince are marks by which a version is not the first one, or not sure.
const notSince = "<≤~≈?？"

// IsDate reports whether a text is a version or a date and no more, perhaps with a word for since. "< 3.0" and "not before 3.0" are none.
func IsDate(text string) bool {
	if strings.ContainsAny(text, notSince) {
		return false
	}
	words := strings.Fields(Key(text))
	for _, w := range words {
		switch {
		case isVersion(w), months()[w]:
		case untils()[w] && !sinces()[w], !sinces()[w] && !prepositions()[w]:
			return false
		}
	}
	return hasNumber(words)
}

// isVersion reports whether a word is a number, or one with few letters: v2, 2x, 15th, Q3.
func isVersion(word string) bool {
	const few = 2
	letters := strings.TrimFunc(word, unicode.IsDigit)
	switch {
	case len(letters) == len(word):
		return false
	case letters == "" || sinces()[letters]:
		return true
	}
	return unicode.IsDigit(rune(word[0])) && len(letters) <= few
}

// saysOnlyLater reports whether a text says that something is not so yet, and perhaps when it will be: "planned for 4.0".
func saysOnlyLater(text string) bool {
	words := strings.Fields(Key(text))
	for _, w := range words {
		if !laters()[w] && !sinces()[w] && !prepositions()[w] && !months()[w] && !isVersion(w) && !isolates(w) {
			return false
		}
	}
	return hasOneOf(words, laters())
}

// hasOneOf reports whether some words have one of a set in them, or a phrase.
func hasOneOf(words []string, set map[string]bool) bool {
	const longest = 4 // characters, in a script without blanks
	for i := range words {
		for n := 1; n <= longest && i+n <= len(words); n++ {
			if set[strings.Join(words[i:i+n], " ")] {
				return true
			}
		}
	}
	return false
}

// AskedState is the state that a header asks about, 0 for one like "lifecycle", and whether it asks since when: "deprecated since". A header that
// denies one asks about its opposite.
func AskedState(header string) (asked State, since bool) {
	if len(header) > longestState {
		return 0, false
	}
	words := strings.Fields(Key(header))
	at, n, p := longestPhraseOf(words, func(p statePhrase) bool { return p.state == Active || p.state.retired() })
	if n == 0 {
		return 0, false
	}
	for i, w := range words {
		switch {
		case i >= at && i < at+n:
		case negations()[w]:
			return opposite(p.state), false
		default:
			since = since || sinces()[w] || prepositions()[w]
		}
	}
	return p.state, since
}

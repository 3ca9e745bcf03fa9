package vocabulary

import (
	"slices"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"
)

// AsAbove reports whether a whole cell says that what stands above holds for its row too.
func AsAbove(cell string) bool { return saysOf(cell)&saysAbove != 0 }

// Succeeds reports whether a text says that nothing failed: "OK", "No error"; not "Failed to call the success URL".
func Succeeds(text string) bool { return noErrors.In(text) || Successes.In(text) && !Failures.In(text) }

// IsConjunction reports whether a word joins others, in any language and any case.
func IsConjunction(word string) bool { return conjunctions()[Key(word)] }

// IsRange reports whether a word stands between the ends of a range, or joins several: "to", "or".
func IsRange(word string) bool { return untils()[Key(word)] || IsConjunction(word) }

var anys = sync.OnceValue(func() map[string]bool { return wholeWords(func(l *Language) string { return l.Any }) })

// IsAny reports whether a text stands for any of several things, or for those that are not named: "any", "various", "default".
func IsAny(text string) bool { return anys()[Key(text)] }

// IsCondition reports whether a text says when something happens: "if the cup is empty", "杯子为空时".
func IsCondition(text string) bool {
	for _, word := range conditions()[firstLetter(text)] {
		if n := foldedPrefix(text, word); n > 0 && (isolates(word) || begins(text[n:], unicode.IsSpace)) {
			return true
		}
	}
	end := strings.TrimRight(text, ".。")
	return slices.ContainsFunc(conditionEnds(), func(word string) bool { return strings.HasSuffix(end, word) })
}

// SumsUpErrors reports whether a text ends in a word that sums up errors: "Network errors".
func SumsUpErrors(text string) bool {
	for _, word := range sums()[lastLetter(text)] {
		at := len(text) - len(word)
		if at < 0 || !strings.EqualFold(text[at:], word) {
			continue
		}
		before, _ := utf8.DecodeLastRuneInString(text[:at])
		if at == 0 || isolates(word) || !unicode.IsLetter(before) && !unicode.IsDigit(before) && before != '_' {
			return true
		}
	}
	return false
}

// The words of grammar of all languages, by the letter that they begin or end with, so that few are compared.
var (
	conditions = sync.OnceValue(func() map[rune][]string {
		return byLetter(func(l *Language) string { return l.Conditions }, firstLetter)
	})
	sums          = sync.OnceValue(func() map[rune][]string { return byLetter(func(l *Language) string { return l.Sums }, lastLetter) })
	conditionEnds = sync.OnceValue(func() (all []string) {
		for _, l := range Languages {
			all = slices.AppendSeq(all, items(l.ConditionEnds))
		}
		return all
	})
)

func byLetter(of func(*Language) string, letter func(string) rune) map[rune][]string {
	all := map[rune][]string{}
	for _, l := range Languages {
		for word := range items(of(l)) {
			all[letter(word)] = append(all[letter(word)], word)
		}
	}
	return all
}

// lastLetter is the last character of a text, in lower case.
func lastLetter(text string) rune {
	last, _ := utf8.DecodeLastRuneInString(text)
	return unicode.ToLower(last)
}

// isolates reports whether a word is of a script without blanks.
func isolates(word string) bool { return strings.ContainsFunc(word, Isolating) }

// begins reports whether the first character of a text is of a kind.
func begins(text string, is func(rune) bool) bool {
	first, size := utf8.DecodeRuneInString(text)
	return size > 0 && is(first)
}

package naming

import "strings"

// mostTerms is how many terms name an error that a text in another script is about.
const mostTerms = 3

// Terms returns the words of what a text in another script calls by Latin letters: "username" of "username 중복". It returns nil for other texts.
func Terms(text string) []string {
	text = beginning(text, longText)
	if !hasForeign(text) {
		return nil
	}
	var all []string
	n := 0
	for token := range strings.FieldsFuncSeq(text, func(r rune) bool { return r >= 0x250 || strings.ContainsRune(" \t\n,;:|()[]{}<>=\"'`!?", r) }) {
		words := Words(token)
		if n < mostTerms && isTerm(token, words) {
			before := len(all)
			all = Union(all, words)
			if len(all) > before {
				n++
			}
		}
	}
	if !fits(all, maxChars) {
		return Fit(all, maxChars)
	}
	return all
}

// isTerm reports whether a token is the name of something in particular, and no address, number or filler.
func isTerm(token string, words []string) bool {
	if len(words) == 0 || len(words) > mostTerms+1 || isDigit(words[0][0]) || strings.ContainsAny(token, "\\@%*#+") {
		return false
	}
	if strings.Count(token, ".") > 1 || strings.HasPrefix(token, "/") || strings.HasPrefix(token, ".") || strings.Contains(token, "://") {
		return false
	}
	letters := 0
	for _, w := range words {
		if strings.Trim(w, "x") == "" {
			return false
		}
		letters = max(letters, len(w))
	}
	if letters < 2 || allOf(words, generic) || allOf(words, unnamed) || allOf(words, fillers) || allOf(words, noTerms) {
		return false
	}
	return letters > 2 || inCapitals(token)
}

// noTerms are words of texts in other scripts that name nothing in particular.
var noTerms = set("https id ids ok null true false none get post put patch delete string int integer bool boolean object array eg ie etc app sdk web no yes int64 number float")

// Category returns the words of a class that errors are put in, nil if a text is no such thing.
func Category(text string) []string {
	const most = 2 // words
	words := Words(text)
	if len(words) == 0 || len(words) > most || hasForeign(text) || hasMarks(text) || strings.ContainsAny(text, ".,:;/<>=()0123456789") {
		return nil
	}
	if allOf(words, noTerms) || anyOf(words, ranks) || allOf(words, fillers) || !lettered(words) || len(Snake(words)) < 3 {
		return nil
	}
	return words
}

// ranks are what columns say of errors that doesn't name them: how bad they are, and whom they are for.
var ranks = set(`error errors warning warn info fatal critical severe high medium low major minor debug blocker notice yes no true false all none any never always optional
	required retryable public private internal external v1 v2 new old deprecated stable beta ios android web http https success client server n a`)

package naming

import (
	"slices"
	"strings"
	"unicode"
)

// Cased joins words to an identifier as Pascal does, but leaves those in capitals that texts write so among other words, as LLM in "LLM failed", and
// the letters of a code that are no word, as PS in PS002.
func Cased(words []string, code string, texts ...string) string {
	var capitals []string
	if twoCapitals(code) {
		if capitals = appendCapitals(nil, code); !Wordy(code) {
			capitals = codeCapitals(code)
		}
	}
	for _, t := range texts {
		capitals = appendCapitals(capitals, t)
	}
	if len(capitals) == 0 || !slices.ContainsFunc(words, func(w string) bool { return slices.Contains(capitals, w) }) {
		return Pascal(words)
	}
	var b strings.Builder
	for _, w := range words {
		if slices.Contains(capitals, w) && initialisms[w] == "" {
			b.WriteString(strings.ToUpper(w))
		} else {
			b.WriteString(Pascal([]string{w}))
		}
	}
	return b.String()
}

// mostCapitals is how many letters a word in capitals has at most that keeps them.
const mostCapitals = 5

// appendCapitals appends the words that a text writes in capitals among others that it doesn't.
func appendCapitals(all []string, text string) []string {
	text = beginning(text, longText)
	if !twoCapitals(text) || !strings.ContainsFunc(text, func(r rune) bool { return unicode.IsLower(r) || r > 0x24F && unicode.IsLetter(r) }) {
		return all
	}
	last := "" // a word in capitals right before
	for begin := 0; begin < len(text); {
		if !isAlnum(text[begin]) {
			begin++
			continue
		}
		end := begin
		for end < len(text) && (isAlnum(text[end]) || text[end] == '_') {
			end++
		}
		token := text[begin:end]
		word := strings.ToLower(token)
		switch {
		case !inCapitals(token):
			all = appendInner(all, token)
			word = ""
		case last != "" || shouted(text[end:]): // a cry, or words of a heading
			if initialisms[last] != "" && len(last)+len(word) > mostCapitals {
				word = last
			}
		case !plainWord(word):
			all = append(all, word)
		}
		last = ""
		if word != "" && strings.HasPrefix(text[end:], " ") {
			last = word
		}
		begin = end
	}
	return all
}

// twoCapitals reports whether two capitals stand together.
func twoCapitals(text string) bool {
	for i := 1; i < len(text); i++ {
		if isUpper(text[i]) && isUpper(text[i-1]) {
			return true
		}
	}
	return false
}

// inCapitals reports whether a token is a word of few capitals, with digits behind them or none.
func inCapitals(token string) bool {
	letters := strings.TrimRight(token, "0123456789")
	if len(letters) < 2 || len(letters) > mostCapitals {
		return false
	}
	return !strings.ContainsFunc(letters, func(r rune) bool { return !isUpper(byte(r)) })
}

// shouted reports whether another word in capitals stands right behind, which is no initialism.
func shouted(rest string) bool {
	next, ok := strings.CutPrefix(rest, " ")
	if !ok {
		return false
	}
	end := 0
	for end < len(next) && (isAlnum(next[end]) || next[end] == '_') {
		end++
	}
	return end > 1 && next[:end] == strings.ToUpper(next[:end]) && !isDigit(next[0]) && initialisms[strings.ToLower(next[:end])] == ""
}

// appendInner appends the capitals at the beginning or the end of a token in mixed case: LLMService, TwiML.
func appendInner(all []string, token string) []string {
	if strings.Contains(token, "_") || !strings.ContainsFunc(token, func(r rune) bool { return isLower(byte(r)) }) {
		return all
	}
	first := len(token) - len(strings.TrimLeft(token, "ABCDEFGHIJKLMNOPQRSTUVWXYZ")) - 1
	last := len(token) - len(strings.TrimRight(token, "ABCDEFGHIJKLMNOPQRSTUVWXYZ"))
	if first > 1 && first <= mostCapitals {
		all = append(all, strings.ToLower(token[:first]))
	}
	if last > 1 && last <= mostCapitals {
		all = append(all, strings.ToLower(token[len(token)-last:]))
	}
	return all
}

// plainWord reports whether a word is one of grammar, or of what went wrong, which texts write in capitals to stress it: "user NOT found".
func plainWord(word string) bool {
	for _, words := range []map[string]bool{determiners, dropped, copulas, modals, prepositions, connectors, dangling, predicates, problems, generic, fillers,
		advising, elsewhere, unended, stressed} {
		if words[word] {
			return true
		}
	}
	return false
}

// stressed are other words that texts write in capitals.
var stressed = set("yes ok true false none yet used data user key keys name file new old any one two zero get put post patch delete head login token both open deny build case fetch nur nicht kein")

// codeCapitals returns the words of a code that says nothing in words whose letters nobody would read as one: of two letters at most, or without a vowel.
func codeCapitals(code string) []string {
	var all []string
	for _, w := range Words(code) {
		letters := strings.TrimRight(w, "0123456789")
		word := len(letters) > 2 && strings.ContainsAny(letters, "aeiouy")
		if len(letters) > 1 && len(letters) <= mostCapitals && !word && strings.Contains(code, strings.ToUpper(w)) {
			all = append(all, w)
		}
	}
	return all
}

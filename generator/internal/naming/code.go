package naming

import (
	"slices"
	"strings"
	"unicode"
)

// codeFrame are words of codes that name no error in particular.
var codeFrame = set("e er err error errors errno errcode code exception status ex")

// Wordy reports whether a code says in words what its error is. Letters with a number, like JDBC-03, E101 or OPEN-AUTH-400-001, don't: they
// say where a number belongs.
func Wordy(code string) bool {
	if hasForeign(code) {
		return false
	}
	words := Words(code)
	telling := 0
	for _, w := range words {
		if !codeFrame[w] && (!empty[w] || len(words) > 1) && letters(w) > 0 && (letters(w) > 2 || len(words) > 1) {
			telling++
		}
	}
	if telling == 0 {
		return false
	}
	last := words[len(words)-1]
	ends := len(last) - len(strings.TrimRight(last, "0123456789"))
	switch {
	case number(last):
		return len(last) == 1 && telling > 1
	case ends > 1:
		return telling > 1 && letters(last) > 2
	}
	return true
}

// Domain reports whether a code that isn't a word says at least what its error is about: AUTH_001.
func Domain(code string) bool {
	const fewest = 3 // letters of a word
	return !hasForeign(code) && slices.ContainsFunc(Words(code), func(w string) bool { return letters(w) >= fewest && !codeFrame[w] })
}

// letters counts the letters of a word.
func letters(word string) int { return len(word) - strings.Count(strings.Map(digitsAsZero, word), "0") }

func digitsAsZero(r rune) rune {
	if '0' <= r && r <= '9' {
		return '0'
	}
	return r
}

// CodeWords are the words of a code; a number's are "code" and its digits. Marks that mean something are words: C++ is "c plus plus".
func CodeWords(code string) []string {
	words := spelled(code, meaning)
	if strings.HasPrefix(code, "-") {
		words = append([]string{"minus"}, words...)
	}
	if len(words) > 0 && isDigit(words[0][0]) || strings.HasPrefix(code, "-") {
		words = append([]string{"code"}, words...)
	}
	return words
}

// CodeName returns the words of a code's own constant, whose prefix says that it is a code. Of a URI they are its last segment's.
func CodeName(code string) []string {
	if IsURI(code) {
		code = Segment(code)
	}
	return withoutCode(CodeWords(code))
}

func withoutCode(words []string) []string {
	if len(words) > 1 && words[0] == "code" {
		return words[1:]
	}
	return words
}

// CodeTries are names of a code's own constant where others would be called the same: with the underscores that keep its numbers apart; as it
// is spelled; with its marks as words; with how its letters are written.
func CodeTries(code string) []func() []string {
	return append([]func() []string{
		func() []string { return withoutCode(apartNumbers(CodeWords(code))) },
		func() []string { return asSpelled(code) },
	}, Spellings(code)...)
}

// Spellings are names that say how a code is spelled: with its marks as words; with how its letters are written.
func Spellings(code string) []func() []string {
	if IsURI(code) {
		return nil
	}
	marked := func() []string { return withoutCode(spelled(code, every)) }
	return []func() []string{
		marked,
		func() []string {
			if words := marked(); len(words) > 0 {
				return append(words, casing(code))
			}
			return nil
		},
	}
}

// meaning names the marks that are more than a separator, where they stand behind a letter; every names all.
var (
	meaning = map[rune]string{'+': "plus", '#': "sharp"}
	every   = map[rune]string{'+': "plus", '#': "sharp", ':': "colon", '_': "underscore", '-': "dash", '.': "dot", '/': "slash", '\\': "backslash", ' ': "space",
		'*': "star", '!': "not", '?': "question", '=': "equal", '<': "less", '>': "greater", '&': "and", '@': "at", '%': "percent", '$': "dollar",
		'(': "open", ')': "close", '[': "open", ']': "close", '{': "open", '}': "close", ',': "comma", ';': "semicolon", '|': "bar", '~': "tilde",
		'\'': "quote", '"': "quote", '^': "caret"}
)

// spelled returns the words of a code with names for its marks.
func spelled(code string, marks map[rune]string) []string {
	if !strings.ContainsFunc(code, func(r rune) bool { return marks[r] != "" }) {
		return Words(code)
	}
	var b strings.Builder
	for _, r := range code {
		if name := marks[r]; name != "" {
			b.WriteString(" " + name + " ")
		} else {
			b.WriteRune(r)
		}
	}
	return Words(b.String())
}

// apartNumbers puts an underscore between words that end and begin with digits: 1_2 is not 12.
func apartNumbers(words []string) []string {
	words = slices.Clone(words)
	for i := 1; i < len(words); i++ {
		if last := words[i-1]; isDigit(last[len(last)-1]) && isDigit(words[i][0]) {
			words[i] = "_" + words[i]
		}
	}
	return words
}

// asSpelled returns a code as it stands if it can stand in an identifier, else nil.
func asSpelled(code string) []string {
	if code == "" || strings.ContainsFunc(code, func(r rune) bool { return r != '_' && !(r < unicode.MaxASCII && isAlnum(byte(r))) }) {
		return nil
	}
	return []string{code}
}

// casing says how the letters of a code are written.
func casing(code string) string {
	switch code {
	case strings.ToLower(code):
		return "lower"
	case strings.ToUpper(code):
		return "upper"
	}
	return "mixed"
}

package vocabulary

import (
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"
)

// BeforeCode returns how many bytes at the begin of a text say that a code follows: "Error code: " of "Error code: 1001".
func BeforeCode(text string) int {
	b := beforeCode()
	if !b.firsts[firstWord(text)] {
		return 0
	}
	const blanks = " \t\n\f\r"
	rest := text
	for {
		size := b.longest(rest)
		if size == 0 {
			return len(text) - len(rest)
		}
		rest = strings.TrimLeft(rest[size:], blanks)
		for _, mark := range []string{":", "：", "#", "№"} {
			if after, ok := strings.CutPrefix(rest, mark); ok {
				rest = strings.TrimLeft(after, blanks)
				break
			}
		}
	}
}

// before is what stands before codes.
type before struct {
	phrases map[rune][]string // by their first letters, in one case
	firsts  map[string]bool   // the first words of phrases: few texts begin with one
}

var beforeCode = sync.OnceValue(newBefore)

func newBefore() before {
	b := before{phrases: map[rune][]string{}, firsts: map[string]bool{}}
	for _, l := range Languages {
		for p := range items(l.Before) {
			first := firstLetter(p)
			b.phrases[first] = append(b.phrases[first], p)
			b.firsts[firstWord(p)] = true
		}
	}
	return b
}

// longest returns how many bytes of a text are the longest phrase that it begins with, in any case; 0 if there is none.
func (b before) longest(text string) int {
	size, longest := 0, 0
	for _, p := range b.phrases[firstLetter(text)] {
		if len(p) > longest {
			if n := foldedPrefix(text, p); n > 0 {
				size, longest = n, len(p)
			}
		}
	}
	return size
}

// firstLetter is the first letter of a text, in the case that comes first in Unicode.
func firstLetter(text string) rune {
	letter, _ := utf8.DecodeRuneInString(text)
	first := letter
	for r := unicode.SimpleFold(letter); r != letter; r = unicode.SimpleFold(r) {
		first = min(first, r)
	}
	return first
}

// foldedPrefix returns how many bytes at the begin of a text are a phrase in any case; 0 if it begins otherwise.
func foldedPrefix(text, phrase string) int {
	rest := text
	for _, want := range phrase {
		r, size := utf8.DecodeRuneInString(rest)
		if size == 0 || r != want && !sameLetter(r, want) {
			return 0
		}
		rest = rest[size:]
	}
	return len(text) - len(rest)
}

// sameLetter reports whether two letters are one in different cases.
func sameLetter(one, other rune) bool {
	for r := unicode.SimpleFold(one); r != one; r = unicode.SimpleFold(r) {
		if r == other {
			return true
		}
	}
	return false
}

// firstWord is the first word of a text in lower case, or its first character in a script that sets no blanks.
func firstWord(text string) string {
	for i, r := range text {
		switch {
		case i == 0 && Isolating(r):
			return string(r)
		case !unicode.IsLetter(r) && !unicode.Is(unicode.M, r), Isolating(r):
			return strings.ToLower(text[:i])
		}
	}
	return strings.ToLower(text)
}

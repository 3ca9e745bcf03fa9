package vocabulary

import (
	"iter"
	"strings"
	"sync"
	"unicode/utf8"
)

// items yields the trimmed items of a list of a Language.
func items(list string) iter.Seq[string] {
	return func(yield func(string) bool) {
		for item := range strings.SplitSeq(list, ";") {
			if item = strings.TrimSpace(item); item != "" && !yield(item) {
				return
			}
		}
	}
}

// Words are those by which texts speak of a matter, in all languages. They are put in order when they are first asked for.
type Words struct {
	latin, foreign func() *wordList // of words in Latin letters, and in those of other scripts
}

// The matters.
var (
	Failures   = newWords(func(l *Language) string { return l.Failures })   // what the texts of errors say went wrong, and what their codes are called
	Demands    = newWords(func(l *Language) string { return l.Demands })    // … and what has to be
	Errors     = newWords(func(l *Language) string { return l.Errors })     // by these, headings and headers say that something is about errors
	Results    = newWords(func(l *Language) string { return l.Results })    // … or about results, which may be failures
	Answers    = newWords(func(l *Language) string { return l.Answers })    // … or about responses
	Statuses   = newWords(func(l *Language) string { return l.Statuses })   // … or about HTTP statuses
	Successes  = newWords(func(l *Language) string { return l.Successes })  // … or that nothing failed
	noErrors   = newWords(func(l *Language) string { return l.NoErrors })   // … in words that else speak of failure
	Mappings   = newWords(func(l *Language) string { return l.Mappings })   // … or that codes stand for others
	Lookalikes = newWords(func(l *Language) string { return l.Lookalikes }) // … or about another matter, though words and cells may resemble errors'
)

func newWords(of func(*Language) string) Words {
	return Words{sync.OnceValue(func() *wordList { return newWordList(of, false) }), sync.OnceValue(func() *wordList { return newWordList(of, true) })}
}

// A wordList is beginnings of words, folded. Those that begin alike are chained, in the order of their languages.
type wordList struct {
	words []chained
	first [1 << 11]int16 // places in words, by what beginnings of three bytes come to; 0 if there is none
}

// A chained word has the place of the next that may begin like it, 0 if there is none.
type chained struct {
	text string
	next int16
}

// newWordList puts the words in order that begin with a letter of a foreign script, or the others.
func newWordList(of func(*Language) string, foreign bool) *wordList {
	l := &wordList{words: make([]chained, 1, 1<<6)}
	for _, language := range Languages {
		for item := range strings.SplitSeq(of(language), ";") {
			if beginsForeign(strings.TrimSpace(item)) != foreign {
				continue
			}
			if w := beginning(item); w != "" {
				l.words = append(l.words, chained{text: w})
			}
		}
	}
	for i := len(l.words) - 1; i > 0; i-- {
		w := l.words[i].text
		first := l.at(w[0], w[1], w[2])
		l.words[i].next, *first = *first, int16(i)
	}
	return l
}

// shortest is how many bytes a word has at least.
const shortest = 3

// at is where the words that begin with three bytes are found.
func (l *wordList) at(one, two, three byte) *int16 {
	return &l.first[(int(one)<<6^int(two)<<3^int(three))%len(l.first)]
}

// begun returns the first word that a text begins with, "" if there is none.
func (l *wordList) begun(text []byte) string {
	for i := *l.at(text[0], text[1], text[2]); i > 0; i = l.words[i].next {
		if w := l.words[i].text; len(w) <= len(text) && w == string(text[:len(w)]) {
			return w
		}
	}
	return ""
}

// beginning is how words that begin as a list's item begin in a text that is spaced. An item that ends in a blank is a whole word.
func beginning(item string) string {
	whole := strings.HasSuffix(item, " ")
	word := strings.TrimSpace(item)
	if !isKey(word) {
		var buf [128]byte
		word = strings.TrimSpace(string(appendSpaced(buf[:0], item)))
	}
	if word != "" && (whole || len(word) == 1) {
		word += " "
	}
	return word
}

// Spoken returns the first word of a text that begins as one of these does, "" if there is none.
func (v Words) Spoken(text string) string {
	const enough = 400 // bytes
	var buf [512]byte
	begins := true
	for rest := appendSpaced(buf[:0], text[:min(len(text), enough)]); len(rest) >= shortest; {
		r, size := rune(rest[0]), 1
		if r >= utf8.RuneSelf {
			r, size = utf8.DecodeRune(rest)
			begins = begins || Isolating(r)
		}
		if begins {
			list := v.latin
			if isForeignLetter(r) {
				list = v.foreign
			}
			if w := list().begun(rest); w != "" {
				return strings.TrimSpace(w)
			}
		}
		begins, rest = r == ' ', rest[size:]
	}
	return ""
}

// In reports whether a text speaks of the matter.
func (v Words) In(text string) bool { return v.Spoken(text) != "" }

// wholeWords are the items of a list of all languages, by their keys.
func wholeWords(of func(*Language) string) map[string]bool {
	all := make(map[string]bool, 7<<5)
	for _, l := range Languages {
		for w := range items(of(l)) {
			all[Key(w)] = true
		}
	}
	return all
}

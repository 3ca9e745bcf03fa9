package vocabulary

import (
	"iter"
	"math/bits"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"
)

// A Guess is the language that texts seem to be written in.
type Guess struct {
	Locale string // BCP 47
	Or     string // another that it may be as well, "" if there is none
}

// GuessLocale tells the language of a document's texts, and the headers of its tables; "en" if nothing else is seen. Messages, codes and
// names are in English nearly everywhere, so another language needs less of the text to be taken for the document's own.
func GuessLocale(texts, headers iter.Seq[string]) Guess {
	c := census{scores: make([]float64, len(Languages)), headers: make([]float64, len(Languages)), scripts: map[*unicode.RangeTable]int{}}
	const enough = 1 << 17 // letters
	for text := range texts {
		if c.read(text); c.letters > enough {
			break
		}
	}
	for header := range headers {
		c.header(header)
	}
	script := c.script()
	if script == unicode.Han {
		if c.traditional > 0 {
			return Guess{Locale: "zh-Hant"}
		}
		return Guess{Locale: "zh-Hans"}
	}
	best, second := -1, -1
	for i, l := range Languages {
		switch {
		case l.script() != script:
		case best < 0 || c.score(i) > c.score(best):
			best, second = i, best
		case second < 0 || c.score(i) > c.score(second):
			second = i
		}
	}
	const few = 2 // words: too few to tell languages apart that are written alike
	if best < 0 || script == unicode.Latin && c.score(best) < few {
		return Guess{Locale: "en"}
	}
	g := Guess{Locale: Languages[best].Tag}
	const clear, some = 1.5, 4 // times as many words; words
	if second >= 0 && c.scores[second] >= some && c.score(best) < clear*c.score(second) {
		g.Or = Languages[second].Tag
	}
	return g
}

// A census counts what texts are written with.
type census struct {
	scores      []float64                   // of words, by the place in Languages
	headers     []float64                   // of headers
	scripts     map[*unicode.RangeTable]int // letters
	letters     int
	traditional int // above zero if more Chinese characters are traditional than simplified
}

// known are the scripts that languages are told by. Kana stand before Han, which Japanese is written with too.
var known = []*unicode.RangeTable{unicode.Hiragana, unicode.Katakana, unicode.Hangul, unicode.Han, unicode.Cyrillic, unicode.Greek, unicode.Arabic,
	unicode.Hebrew, unicode.Thai}

func (c *census) read(text string) {
	for word := range strings.FieldsFuncSeq(text, isBetween) {
		word = strings.ToLower(word)
		if len(word) > 1 { // a letter says nothing
			count(c.scores, commonIn(word), 1)
		}
		for _, r := range word {
			c.letter(r)
		}
	}
}

// isBetween reports whether a character stands between words.
func isBetween(r rune) bool {
	if r < utf8.RuneSelf {
		return r|0x20 < 'a' || r|0x20 > 'z'
	}
	return !unicode.IsLetter(r) && !unicode.Is(unicode.M, r)
}

// header counts a header for the languages that have it. One tells more than a word of a text.
func (c *census) header(text string) {
	const weight = 2.0
	count(c.headers, meaning(Key(text)).languages, weight)
}

// count shares a weight among languages, each a bit by its place in Languages.
func count(scores []float64, languages uint64, weight float64) {
	share := weight / float64(bits.OnesCount64(languages))
	for rest := languages; rest != 0; rest &= rest - 1 {
		scores[bits.TrailingZeros64(rest)] += share
	}
}

func (c *census) letter(r rune) {
	if c.letters++; r < 0x250 {
		return
	}
	for _, s := range known {
		if unicode.Is(s, r) {
			c.scripts[s]++
			break
		}
	}
	if simplified()[r] != 0 {
		c.traditional++
	} else if isSimplified()[r] {
		c.traditional--
	}
}

// script returns the script that a document is written in, beside English.
func (c *census) script() *unicode.RangeTable {
	const share = 0.05 // of the letters: other languages take fewer to say the same
	for _, s := range known {
		if n := c.scripts[s]; float64(n) > share*float64(c.letters) {
			if s == unicode.Katakana {
				return unicode.Hiragana
			}
			return s
		}
	}
	return unicode.Latin
}

// score is how much speaks for a language. English words are less than they seem beside another's.
func (c *census) score(i int) float64 {
	const messages = 0.4 // the part of English words that is the document's own language's
	if Languages[i].Tag == "en" {
		return messages*c.scores[i] + c.headers[i]
	}
	return c.scores[i] + c.headers[i]
}

// script is the script that a language is written in: that of its commonest words.
func (l *Language) script() *unicode.RangeTable {
	for _, r := range l.Common {
		for _, s := range known {
			if unicode.Is(s, r) {
				if s == unicode.Katakana {
					return unicode.Hiragana
				}
				return s
			}
		}
		if unicode.IsLetter(r) {
			break
		}
	}
	return unicode.Latin
}

// commonIn returns the languages that have a word in Common, a bit each by their places in Languages.
func commonIn(word string) uint64 {
	if beginsForeign(word) {
		return foreignCommon()[word]
	}
	return latinCommon()[word]
}

var (
	latinCommon   = sync.OnceValue(func() map[string]uint64 { return newCommonWords(false) })
	foreignCommon = sync.OnceValue(func() map[string]uint64 { return newCommonWords(true) })
)

func newCommonWords(foreign bool) map[string]uint64 {
	m := make(map[string]uint64, 7<<6)
	for i, l := range Languages {
		for w := range items(l.Common) {
			if beginsForeign(w) == foreign {
				m[w] |= 1 << i
			}
		}
	}
	return m
}

// isSimplified are the characters that simplified has for others.
var isSimplified = sync.OnceValue(func() map[rune]bool {
	m := map[rune]bool{}
	for _, r := range simplified() {
		m[r] = true
	}
	return m
})

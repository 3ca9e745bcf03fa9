package align

import (
	"cmp"
	"math"
	"slices"
	"strconv"
	"strings"
	"unicode"

	"github.com/errgen/errgen/generator/internal/naming"
	"github.com/errgen/errgen/templates/support"
)

// features are an entry in the form in which it is compared.
type features struct {
	status         int
	code, spelling string // without case and punctuation, and as it is
	section        string
	inWords        text // what the code says
	name           text
	messages       []text
	text           text
	key            string // all of it; the text only if there is no message
}

// A text is its words, each once, by their numbers.
type text struct {
	normal string
	words  []int
}

// describe takes the texts of both lists apart, and counts what is in them.
func (a *aligner) describe() {
	d := describer{numbers: map[string]int{}}
	for _, list := range [][]features{a.old, a.new} {
		for i := range list {
			for _, t := range []*text{&list[i].text, &list[i].name, &list[i].inWords} {
				d.words(t)
			}
			for m := range list[i].messages {
				d.words(&list[i].messages[m])
			}
		}
	}
	a.statistics = statistics{codes: map[string]int{}, names: map[string]int{}, statuses: map[int]int{}, messages: map[string]int{},
		words: make([]int, len(d.numbers)), size: float64(max(len(a.old), len(a.new)))}
	ofOld, ofNew := a.count(a.old, len(d.numbers)), a.count(a.new, len(d.numbers))
	for w := range a.words {
		a.words[w] = max(ofOld[w], ofNew[w])
	}
	a.identified = a.ownCodes()
	a.countCodes()
}

// ownCodes reports whether most of the errors with a code have one of their own.
func (s *statistics) ownCodes() bool {
	const most = 0.8
	coded, own := 0, 0
	for code, n := range s.codes {
		if code == "" {
			continue
		}
		if coded += n; n == 1 {
			own++
		}
	}
	return float64(own) >= most*float64(coded)
}

// countCodes sees how many errors that say the same, as no other does, have another code now: where all were given new codes, a code says
// little.
func (a *aligner) countCodes() {
	const stayed, changed = 4, 0.25 // as if so many had been seen before
	of := map[string]*features{}
	for i := range a.old {
		of[a.old[i].says()] = &a.old[i]
	}
	same, other := 0.0, 0.0
	for j := range a.new {
		n := &a.new[j]
		o := of[n.says()]
		switch {
		case o == nil || n.says() == "" || a.messages[n.says()] != 1 || o.code == "" || n.code == "":
		case o.code == n.code:
			same++
		default:
			other++
		}
	}
	all := same + other + stayed + changed
	a.changed = max(otherCode, math.Log2((other+changed)/all))
	a.stayed = math.Log2((same + stayed) / all)
}

// says is an entry's first message, or else its text, or else its constant.
func (f *features) says() string {
	if len(f.messages) > 0 {
		return f.messages[0].normal
	}
	return cmp.Or(f.text.normal, f.name.normal)
}

// count adds a list to the statistics, which have of each value the number in the list that has more of it, and returns how many entries
// have each word.
func (a *aligner) count(list []features, words int) []int {
	codes, names, messages, statuses := map[string]int{}, map[string]int{}, map[string]int{}, map[int]int{}
	ofWord := make([]int, words)
	for i := range list {
		f := &list[i]
		codes[f.code]++
		names[f.name.normal]++
		statuses[f.status]++
		messages[f.text.normal]++
		if f.text.normal == "" && f.messages == nil {
			messages[f.name.normal]++
		}
		for _, m := range f.messages {
			messages[m.normal]++
			for _, w := range m.words {
				ofWord[w]++
			}
		}
		for _, t := range []*text{&f.text, &f.name, &f.inWords} {
			for _, w := range t.words {
				ofWord[w]++
			}
		}
	}
	raise(a.codes, codes)
	raise(a.names, names)
	raise(a.messages, messages)
	raise(a.statuses, statuses)
	return ofWord
}

// raise makes each count at least what it is in from.
func raise[K comparable](to, from map[K]int) {
	for k, n := range from {
		to[k] = max(to[k], n)
	}
}

// newFeatures prepares an entry for the question whether it is equal to another.
func newFeatures(e *Entry) features {
	f := features{status: e.Status, section: normal(e.Section), code: Plain(e.Code), spelling: e.Code, name: identifier(e.Name), inWords: identifier(e.Code), text: text{normal: normal(e.Text)}}
	parts := []string{strconv.Itoa(f.status), f.spelling, f.name.normal}
	for _, m := range e.Messages {
		if n := normal(m); n != "" {
			f.messages = append(f.messages, text{normal: n})
			parts = append(parts, n)
		}
	}
	if f.section != "" {
		parts = append(parts, "\x00"+f.section)
	}
	if f.messages == nil {
		parts = append(parts, f.text.normal)
	}
	f.key = strings.Join(parts, "\n")
	return f
}

// identifier is a constant or a code as a text; of a number it says nothing.
func identifier(s string) text {
	if !strings.ContainsFunc(s, unicode.IsLetter) {
		return text{}
	}
	return text{normal: strings.Join(naming.Words(s), " ")}
}

// Plain is a code without what its writers vary: case and punctuation. What a number is without its sign or its point is another number. A
// code of nothing but punctuation stays as it is.
func Plain(code string) string {
	signs := strings.ContainsFunc(code, unicode.IsDigit) && !strings.ContainsFunc(code, unicode.IsLetter)
	p := strings.Map(func(r rune) rune {
		if unicode.IsLetter(r) || unicode.IsDigit(r) || signs && strings.ContainsRune("-+.", r) {
			return unicode.ToLower(r)
		}
		return -1
	}, code)
	if p == "" {
		return code
	}
	return p
}

// A describer numbers words.
type describer struct {
	numbers map[string]int
}

// words takes a text apart.
func (d *describer) words(t *text) {
	for _, w := range words(t.normal) {
		n, ok := d.numbers[w]
		if !ok {
			n = len(d.numbers)
			d.numbers[w] = n
		}
		t.words = append(t.words, n)
	}
	slices.Sort(t.words)
	t.words = slices.Compact(t.words)
}

// normal is a text without what its writers vary: case, quotes, full stops, and the names of holes.
func normal(s string) string { return withoutHoles(support.Normalize(s)) }

// withoutHoles takes the names out of holes: another name for what varies is no other message.
func withoutHoles(s string) string {
	var b strings.Builder
	for {
		before, after, ok := strings.Cut(s, "{")
		name, rest, closed := strings.Cut(after, "}")
		if !ok || !closed || len(name) > 40 {
			b.WriteString(s)
			return b.String()
		}
		b.WriteString(before + "{}")
		s = rest
	}
}

// words returns what a normalised text says: its words without endings and without those that say nothing, with one word for all that say
// that something is wrong in the same way. Characters of scripts that write no blanks are words by themselves, and so are pairs of them.
func words(s string) []string {
	var out []string
	for all := fields(s); len(all) > 0; {
		if word, n := saying(all); n > 0 {
			out, all = append(out, word), all[n:]
			continue
		}
		if w := stem(all[0]); !nothing[all[0]] && !nothing[w] {
			out = append(out, w)
		}
		all = all[1:]
	}
	return out
}

// fields splits a text at what is neither a letter nor a digit, and around characters that stand for a word.
func fields(s string) []string {
	var out []string
	var word []rune
	var before rune // the ideograph right before
	flush := func() {
		if len(word) > 0 {
			out = append(out, string(word))
			word = word[:0]
		}
	}
	for _, r := range s {
		switch {
		case r == '\'':
		case unicode.In(r, unicode.Han, unicode.Hiragana, unicode.Katakana, unicode.Hangul, unicode.Thai):
			flush()
			out = append(out, string(r))
			if before != 0 {
				out = append(out, string([]rune{before, r}))
			}
			before = r
			continue
		case unicode.IsLetter(r), unicode.IsDigit(r), unicode.Is(unicode.Mn, r):
			word = append(word, r)
		default:
			flush()
		}
		before = 0
	}
	flush()
	return out
}

// stem takes the most frequent English endings off.
func stem(w string) string {
	if len(w) > 4 {
		for _, end := range []string{"ies", "es", "ed", "ing", "s"} {
			if rest, ok := strings.CutSuffix(w, end); ok && len(rest) > 2 {
				return strings.TrimSuffix(rest, "e")
			}
		}
		return strings.TrimSuffix(w, "e")
	}
	return w
}

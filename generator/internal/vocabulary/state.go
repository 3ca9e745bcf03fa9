package vocabulary

import (
	"strings"
	"sync"
)

// A State is what a document says of whether an error is still in use.
type State uint8

// What it may say. Where a row says several, the last of these counts.
const (
	_          State = iota
	Active           // it is
	Pending          // nobody has written down what it is
	Idle             // it is no error at all, if nothing else tells one
	Deprecated       // it shall not be used any more
	Removed          // it is sent no more, or only by older servers
	Reserved         // it is no error at all
)

// A phrase of a state is sure if it says so beside a message too, which may well speak of something outdated itself.
type statePhrase struct {
	state State
	sure  bool
}

var states = sync.OnceValue(func() map[string]statePhrase {
	all := make(map[string]statePhrase, 7<<8)
	for _, l := range Languages {
		for _, list := range []struct {
			phrases string
			is      statePhrase
		}{{l.Deprecated, statePhrase{Deprecated, true}}, {l.Removed, statePhrase{Removed, true}}, {l.Reserved, statePhrase{Reserved, true}}, {l.Idle, statePhrase{Idle, true}}, {l.Pending, statePhrase{Pending, true}},
			{l.Outdated, statePhrase{Deprecated, false}}, {l.Dropped, statePhrase{Removed, false}}, {l.Active, statePhrase{Active, false}}} {
			for item := range items(list.phrases) {
				if key := Key(item); key != "" && all[key].state == 0 {
					all[key] = list.is
				}
			}
		}
	}
	return all
})

// longestStates are how many words phrases have at most, by their first: few words begin one.
var longestStates = sync.OnceValue(func() map[string]int {
	all := map[string]int{}
	for key := range states() {
		first := firstOf(key)
		all[first] = max(all[first], 1+strings.Count(key, " "))
	}
	return all
})

// How far a text may say more than that an error is not in use any more.
type Latitude uint8

// From the least to the most.
const (
	Alone  Latitude = iota // a clause of a message: nothing but a sure word, and since when, or what to use instead
	Marked                 // in brackets or otherwise set apart: words of grammar too
	Any                    // a cell or a heading of its own: any word for it, and that it is about errors
)

// longestState is how many bytes of a text may say so.
const longestState = 200

// Retired returns Deprecated or Removed if that is what a text says, and no more than a latitude allows; else 0. What shall be removed is
// there yet, so it is Deprecated.
func Retired(text string, l Latitude) State {
	is, later := retiredIn(text, l)
	if later && is == Removed {
		return Deprecated
	}
	return is
}

// retiredIn is what Retired returns, and whether the text says that it is not so yet.
func retiredIn(text string, l Latitude) (is State, later bool) {
	if len(text) > longestState || !retired.In(text) {
		return 0, false
	}
	words := strings.Fields(Key(text))
	at, n, phrase := longestPhraseOf(words, func(p statePhrase) bool { return p.state == Deprecated || p.state == Removed })
	if n == 0 {
		return 0, false
	}
	dated := hasNumber(words)
	switch {
	case l < Any && !phrase.sure && !dated, l == Alone && phrase.state == Removed && !dated:
		return 0, false
	case at == 0 && n < len(words) && beginsInstead(words[n:]):
		return phrase.state, false
	}
	dated = dated || l > Alone
	before, behind := words[:at], words[at+n:]
	if mayStandBeside(before, l, dated) && mayStandBeside(behind, l, dated) {
		return phrase.state, hasOneOf(before, laters()) || hasOneOf(behind, laters())
	}
	return 0, false
}

// retired are the beginnings of words by which texts may say so: few do.
var retired = newWords(func(l *Language) string { return l.Deprecated + ";" + l.Removed + ";" + l.Outdated + ";" + l.Dropped })

// MayRetire reports whether a text has a word in it by which Retired may find something, as few have.
func MayRetire(text string) bool { return retired.In(text) }

// Unwritten returns Reserved, Idle or Pending if a text says that there is no error, or that nobody has written down what it is, and no more;
// else 0.
func Unwritten(text string) State {
	if len(text) > longestState || text == "" {
		return 0
	}
	if strings.Trim(text, "?？ ") == "" || pendingNote(text) {
		return Pending
	}
	of := func(p statePhrase) bool { return p.state == Pending || p.state == Idle || p.state == Reserved }
	var said State
	words := strings.Fields(Key(text))
	for i := 0; i < len(words); {
		n, phrase := statePhraseAt(words[i:], of)
		switch {
		case n > 0 && (said == 0 || said == phrase.state):
			said = phrase.state
		case n > 0: // reserved; do not use
			said = Reserved
		case i > 0 && (prepositions()[words[i]] || conjunctions()[words[i]]):
			n = 1
		default:
			return 0
		}
		i += n
	}
	return said
}

// pendingNote reports whether a text begins with words for what is not written down yet, and only refers to something behind: "TBD (see below)",
// "undefined - see the guide". A memo may say more: "TODO: describe". "Undefined: variable {x}" is a message.
func pendingNote(text string) bool {
	for _, mark := range []string{":", "：", " (", "（", " - ", " – ", " — "} {
		first, rest, found := strings.Cut(text, mark)
		if !found || states()[Key(first)].state != Pending || strings.ContainsAny(rest, "{}<>%[]$«»") {
			continue
		}
		rest = strings.Trim(rest, " .。()（）")
		if IsMemo(first) || BeginsInstead(rest) || Unwritten(rest) != 0 || IsDate(rest) {
			return true
		}
	}
	return false
}

// IsMemo reports whether a word is an author's note to himself, as programmers write them: an error may be UNDEFINED, but none is TODO.
func IsMemo(word string) bool {
	switch strings.Trim(word, " .") {
	case "TODO", "TBD", "TBA", "TBC", "FIXME", "XXX", "T.B.D", "T.B.A":
		return true
	}
	return false
}

// StateOf returns what a cell of a column about that says, 0 if it is not understood. What is to be deprecated is not so yet.
func StateOf(cell string) State {
	if len(cell) > longestState {
		return 0
	}
	if p := states()[Key(cell)]; p.state != 0 {
		return p.state
	}
	is, later := retiredIn(cell, Any)
	switch {
	case later && is == Removed:
		return Deprecated
	case later:
		return 0
	}
	return max(is, Unwritten(cell))
}

// longestPhraseOf returns where the longest phrase of some words is, how many words it has, and what it says.
func longestPhraseOf(words []string, of func(statePhrase) bool) (at, size int, said statePhrase) {
	for i := range words {
		if n, p := statePhraseAt(words[i:], of); n > size {
			at, size, said = i, n, p
		}
	}
	return at, size, said
}

// statePhraseAt returns the longest phrase that some words begin with.
func statePhraseAt(words []string, of func(statePhrase) bool) (size int, said statePhrase) {
	for n := min(len(words), longestStates()[words[0]]); n > 0; n-- {
		if p := states()[strings.Join(words[:n], " ")]; p.state != 0 && of(p) {
			return n, p
		}
	}
	return 0, said
}

// sinces are words between a state and a version or a date, besides prepositions; laters say that it is not so yet.
var (
	sinces = sync.OnceValue(func() map[string]bool { return wholeWords(func(l *Language) string { return l.Since }) })
	laters = sync.OnceValue(func() map[string]bool { return wholeWords(func(l *Language) string { return l.Later }) })
)

// mayStandBeside reports whether words say nothing else than the state beside them: since when, if that is dated, or what a latitude allows.
func mayStandBeside(words []string, l Latitude, dated bool) bool {
	var run []rune // characters of a script without blanks, which are words together
	for _, w := range words {
		switch {
		case strings.ContainsAny(w, "0123456789"):
		case negations()[w]:
			return false
		case dated && (sinces()[w] || prepositions()[w] || laters()[w]):
		case l == Alone:
			return false
		case conjunctions()[w], commons()[w]:
		case l == Any && isolates(w):
			run = append(run, []rune(w)...)
		case l < Any || !saysErrors(w):
			return false
		}
	}
	return len(run) == 0 || saysErrors(string(run))
}

var commons = sync.OnceValue(func() map[string]bool { return wholeWords(func(l *Language) string { return l.Common }) })

// saysErrors reports whether a word of a heading says that it is about errors or their codes.
func saysErrors(word string) bool {
	const short = 12 // bytes
	said := Roles(word)
	return max(said["code"], said["status"], said["message"]) >= About || (len(word) <= short || !isolates(word)) && (Errors.In(word) || Results.In(word))
}

func hasNumber(words []string) bool {
	for _, w := range words {
		if strings.ContainsAny(w, "0123456789") {
			return true
		}
	}
	return false
}

// instead are phrases that begin advice, by their keys.
var instead = sync.OnceValue(func() map[string]bool { return wholeWords(func(l *Language) string { return l.Instead }) })

// beginsInstead reports whether words begin with advice on what to use instead, perhaps behind a version.
func beginsInstead(words []string) bool {
	const longest = 5
	for len(words) > 0 && (hasNumber(words[:1]) || sinces()[words[0]] || prepositions()[words[0]]) {
		if begunInstead(words, longest) {
			return true
		}
		words = words[1:]
	}
	return begunInstead(words, longest)
}

func begunInstead(words []string, longest int) bool {
	for n := 1; n <= min(longest, len(words)); n++ {
		if instead()[strings.Join(words[:n], " ")] {
			return true
		}
	}
	return false
}

// BeginsInstead reports whether a text is advice on what to use instead: "use cup_full", "see 4002".
func BeginsInstead(text string) bool {
	if len(text) > longestState {
		return false
	}
	return begunInstead(strings.Fields(Key(text)), 5)
}

// IsState reports whether a text is a word for a state, and says no more.
func IsState(text string) bool { return states()[Key(text)].state != 0 }

// SaysState reports whether words of a text are a phrase of an error's state: "version_deprecated".
func SaysState(text string) bool {
	if len(text) > longestState {
		return false
	}
	_, n, _ := longestPhraseOf(strings.Fields(Key(text)), func(p statePhrase) bool { return p.state != Active })
	return n > 0
}

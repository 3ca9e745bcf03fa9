package naming

import (
	"slices"
	"strings"
)

// A shortening takes the words of a clause and says the same with those that a name has. It returns nil if the clause says no such thing.
type shortening func(words []string) []string

// shortenings are tried in turn on words without articles.
var shortenings = []shortening{beyondLimit, tooMany, mismatched, noneOf}

// inShort makes short what a clause says of a bound, a number or a comparison.
func inShort(words []string) []string {
	if !anyOf(words, comparing) {
		return words
	}
	for _, s := range shortenings {
		if short := s(words); len(short) > 0 {
			return short
		}
	}
	return words
}

// comparing words are those without which no shortening fits.
var comparing = set("match equal either minimum min minimal maximum max maximal most than up")

// beyond says how something is that is smaller or larger than it may be.
var beyond = map[string]map[string]string{
	"minimum": {"smaller": "small", "less": "low", "lower": "low", "fewer": "few", "shorter": "short", "below": "low", "under": "low"},
	"maximum": {"larger": "large", "greater": "high", "higher": "high", "longer": "long", "more": "many", "bigger": "large", "above": "high", "over": "high"},
}

// limitWords may stand behind "minimum" and "maximum" and say nothing more.
var limitWords = set("value values allowed limit size length number amount permitted required possible supported threshold bound")

// beyondLimit makes "delay too small" of "delay is smaller than minimum value allowed".
func beyondLimit(words []string) []string {
	for i := 1; i+1 < len(words); i++ {
		limit := i + 1
		if words[limit] == "than" {
			limit++
		}
		if limit >= len(words) {
			return nil
		}
		is := beyond[long[words[limit]]][words[i]]
		end := limit + 1
		for end < len(words) && limitWords[words[end]] {
			end++
		}
		if is == "" || end < len(words) && !joint(words[end]) {
			continue
		}
		subject := withoutVerb(words[:i])
		if verb := words[len(subject):i]; slices.Contains(verb, "must") && !slices.Contains(verb, "not") || predicateAt(subject) >= 0 {
			return nil
		}
		if slices.Contains(words[limit:end], "length") || subject[len(subject)-1] == "length" {
			is = map[string]string{"small": "short", "low": "short", "large": "long", "high": "long"}[is]
		}
		if is == "" {
			return nil
		}
		return append(slices.Clone(subject), "too", is)
	}
	return nil
}

// long are words of limits written out.
var long = map[string]string{"minimum": "minimum", "min": "minimum", "minimal": "minimum", "maximum": "maximum", "max": "maximum", "maximal": "maximum"}

// holding verbs stand before how many of something there may be.
var holding = set("have has contain contains include includes select specify send upload add provide use choose create request")

// atMost are how a text says that there may be no more.
var atMost = [][]string{{"maximum", "of"}, {"maximum"}, {"max"}, {"at", "most"}, {"up", "to"}, {"not", "more", "than"}, {"no", "more", "than"}, {"more", "than"}}

// tooMany makes "too many choices" of "can have maximum 16 choices", and "name too long" of "name must be at most 30 characters".
func tooMany(words []string) []string {
	modal := slices.IndexFunc(words, func(w string) bool { return w == "can" || w == "may" || w == "must" || w == "should" || w == "cannot" })
	if modal < 0 || modal+3 >= len(words) {
		return nil
	}
	verb := modal + 1
	denied := words[modal] == "cannot"
	for verb < len(words) && (words[verb] == "only" || words[verb] == "not") {
		denied = denied || words[verb] == "not"
		verb++
	}
	if verb >= len(words) || !holding[words[verb]] && words[verb] != "be" {
		return nil
	}
	rest := words[verb+1:]
	for _, begin := range atMost {
		n := len(begin)
		if len(rest) < n+2 || !slices.Equal(rest[:n], begin) || denied != (begin[0] == "more") || !number(rest[n]) {
			continue
		}
		return ofMany(words[:modal], words[verb], rest[n+1:])
	}
	return nil
}

// ofMany says that there are too many of what words begin with, or that a subject is too long.
func ofMany(subject []string, verb string, of []string) []string {
	switch of[0] {
	case "characters", "chars", "letters", "symbols", "bytes", "digits":
		if len(subject) == 0 || dropped[subject[len(subject)-1]] || len(of) > 1 {
			return nil
		}
		return append(slices.Clone(subject), "too", "long")
	}
	last := of[0]
	for _, w := range of {
		if joint(w) {
			break
		}
		last = w
	}
	if verb == "be" || !strings.HasSuffix(last, "s") {
		return nil
	}
	return append([]string{"too", "many"}, of...)
}

// mismatched makes "checksum mismatch" of "checksum does not match".
func mismatched(words []string) []string {
	const most = 4 // words that name the subject
	for _, verb := range [][]string{{"does", "not", "match"}, {"do", "not", "match"}, {"did", "not", "match"}, {"is", "not", "equal", "to"}, {"must", "be", "equal", "to"},
		{"must", "match"}} {
		at := indexOf(words, verb)
		if at < 1 || at > most || anyOf(words[:at], problems) || anyOf(words[:at], predicates) || slices.ContainsFunc(words[:at], joint) || dropped[words[at-1]] {
			continue
		}
		object := words[at+len(verb):]
		if len(object) > 0 && (object[0] == "with" || object[0] == "to") {
			object = object[1:]
		}
		subject := words[:at]
		if both := slices.Concat(subject, object, []string{"mismatch"}); len(object) > 2 || slices.ContainsFunc(object, func(w string) bool { return joint(w) || number(w) }) ||
			!fits(both, maxChars) {
			if both := slices.Concat(subject, verb, object); fits(both, maxChars) {
				return nil // it says all
			}
			object = nil
		}
		return slices.Concat(subject, object, []string{"mismatch"})
	}
	return nil
}

func indexOf(words, part []string) int {
	for i := 0; i+len(part) <= len(words); i++ {
		if slices.Equal(words[i:i+len(part)], part) {
			return i
		}
	}
	return -1
}

// noneOf makes "invalid unit" of "unit must be either" and a list, to which "one of" is rewritten.
func noneOf(words []string) []string {
	const most = 4 // words that name the subject
	for _, verb := range [][]string{{"must", "be", "either"}, {"should", "be", "either"}} {
		at := indexOf(words, verb)
		if at > 0 && at <= most && !anyOf(words[:at], predicates) && !slices.ContainsFunc(words[:at], joint) && !anyOf(words[:at], problems) {
			return append([]string{"invalid"}, words[:at]...)
		}
	}
	return nil
}

// bareErrors are words that say too little without the "error" behind them.
var bareErrors = set("server client user users api http other some no status code response request type value data name file key index an of")

// withoutHappened drops from the beginning that an error happened: what stands behind says which.
func withoutHappened(words []string) []string {
	rest := words
	if len(rest) > 0 && rest[0] == "whenever" {
		rest = rest[1:]
	}
	if len(rest) < 4 || rest[0] != "error" || !ending[rest[1]] {
		return words
	}
	if rest = rest[2:]; connectors[rest[0]] || prepositions[rest[0]] {
		rest = rest[1:]
	}
	return rest
}

// withoutError drops an "error" from the end, which the prefix of the name says already: "internal error".
func withoutError(words []string) []string {
	words = withoutHappened(words)
	n := len(words) - 1
	if n < 1 || words[n] != "error" && words[n] != "errors" {
		return words
	}
	rest := words[:n]
	last := rest[n-1]
	switch {
	case joint(last), dangling[last], copulas[last], articles[last], last == "server", last == "side":
	case n == 1 && bareErrors[last]:
	case n > 1 && (strings.HasSuffix(last, "ed") || modals[last] || predicates[last]): // "returned an error"
	case anyOf(rest, romance), allOf(rest, success), !lettered(rest):
	default:
		return rest
	}
	return words
}

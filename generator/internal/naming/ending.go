package naming

import (
	"slices"
	"strings"
)

// ended drops words from the end that want others behind them.
func ended(words []string) []string {
	words = bounded(words)
	for len(words) > 1 {
		last, before := words[len(words)-1], words[len(words)-2]
		switch {
		case connectors[last], dangling[last], articles[last]:
		case prepositions[last] && !closing[last] && !dangling[before] && !belongs(last, before):
		case ending[last]:
		default:
			return words
		}
		words = words[:len(words)-1]
	}
	return words
}

// belongs reports whether a preposition is a part of the verb before it: "logged in".
func belongs(preposition, verb string) bool {
	return particles[verb] || strings.HasSuffix(verb, "ed") && (preposition == "in" || preposition == "out" || preposition == "up")
}

// articles never end a sentence.
var articles = set("a an the your our my")

// ending words say nothing at the end.
var ending = set("here occurred occured occurs happened happens encountered")

// bounds are ends of sentences whose number is left out, and what they come to: "cannot be lower than" is "too low". Of what must be lower it is
// the contrary.
var bounds = []struct{ end, is, must string }{
	{"less than", "low", "high"}, {"lower than", "low", "high"}, {"smaller than", "small", "large"}, {"fewer than", "few", "many"},
	{"shorter than", "short", "long"}, {"more than", "many", "few"}, {"higher than", "high", "low"}, {"greater than", "high", "low"},
	{"larger than", "large", "small"}, {"longer than", "long", "short"}, {"at least", "low", "low"}, {"at most", "high", "high"},
}

// bounded says in words what a bound says whose number is left out.
func bounded(words []string) []string {
	n := len(words) - 2
	if n < 1 || words[n+1] != "than" && words[n] != "at" {
		return words
	}
	for _, b := range bounds {
		if words[n]+" "+words[n+1] != b.end {
			continue
		}
		subject := withoutVerb(words[:n])
		verb := words[len(subject):n]
		is := b.is
		if !slices.Contains(verb, "not") && (slices.Contains(verb, "must") || slices.Contains(verb, "should")) {
			is = b.must
		}
		return append(slices.Clone(subject), "too", is)
	}
	return words
}

// withoutVerb drops "cannot be", "must not be" and the like from the end.
func withoutVerb(words []string) []string {
	for n := len(words); n > 1; n-- {
		if last := words[n-1]; !dangling[last] && !copulas[last] && !modals[last] {
			return words[:n]
		}
	}
	return words[:min(1, len(words))]
}

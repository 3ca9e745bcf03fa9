package naming

import (
	"slices"
	"strings"
)

// condense returns the words of a clause as a name has them: without articles and the like, the copula, and what does nothing but
// announce an error, so that what is left still reads.
func condense(words []string) []string {
	words = undetermined(perfect(words))
	words = rewritten(rewritten(words)) // what one leaves may be for another
	words = inShort(announced(words))
	words = plain(withoutExamples(words))
	return past(tidy(notFound(words)))
}

// past makes "ticket expired" of "ticket expire", which nobody says otherwise.
func past(words []string) []string {
	n := len(words) - 1
	if n < 1 || happened[words[n]] == "" || anyOf(words[:n], predicates) || anyOf(words[:n], modals) || slices.ContainsFunc(words[:n], joint) || strings.HasSuffix(words[n-1], "s") {
		return words
	}
	return append(slices.Clone(words[:n]), happened[words[n]])
}

// happened is what verbs are called when it is over.
var happened = map[string]string{"expire": "expired", "fail": "failed"}

// perfect drops "has" before a participle: "has expired" is "expired".
func perfect(words []string) []string {
	out := make([]string, 0, len(words))
	for i, w := range words {
		has := w == "has" || w == "have" || w == "had"
		if !has || i+1 == len(words) || !strings.HasSuffix(words[i+1], "ed") && words[i+1] != "gone" {
			out = append(out, w)
		}
	}
	return out
}

// kept is the copula before a noun, without which two nouns would stand side by side: "image is private image".
const kept = "IS"

// undetermined drops articles, and what says no more than they do.
func undetermined(words []string) []string {
	out := make([]string, 0, len(words))
	fresh := true
	for i, w := range words {
		last := i == len(words)-1
		switch {
		case determiners[w] && !last && words[i+1] != "of" && words[i+1] != "as" && !predicates[words[i+1]] && !copulas[words[i+1]]:
			fresh = true
			if n := len(out); (w == "a" || w == "an") && n > 1 && copulas[out[n-1]] && !nobody[out[n-2]] {
				out[n-1] = kept
			}
			continue
		case fresh && given[w] && !last && !prepositions[words[i+1]] && !copulas[words[i+1]] && !connectors[words[i+1]]:
			continue
		case given[w] && i > 0 && !last && (copulas[words[i+1]] || predicates[words[i+1]]) && !copulas[words[i-1]]:
			continue
		}
		fresh = false
		out = append(out, w)
	}
	return out
}

// withoutExamples drops what begins with "such as".
func withoutExamples(words []string) []string {
	for i := 1; i+1 < len(words); i++ {
		if words[i] == "such" && words[i+1] == "as" || words[i] == "for" && (words[i+1] == "example" || words[i+1] == "instance") {
			return words[:i]
		}
	}
	return words
}

// occasions are how descriptions begin that say when an error comes.
var occasions = [][]string{
	strings.Fields("error returned because"), strings.Fields("error message returned because"), strings.Fields("indicates that"), strings.Fields("means that"),
}

// announced drops what only announces an error: "error occurred while", "returned when", "indicates that".
func announced(words []string) []string {
	for _, o := range occasions {
		if len(words) > len(o) && slices.Equal(words[:len(o)], o) {
			return words[len(o):]
		}
	}
	for i := range min(5, len(words)-1) {
		if w := words[i]; announcing[w] && when[words[i+1]] && onlyAnnouncing(words[:i]) && len(words) > i+2 {
			return words[i+2:]
		}
	}
	return words
}

var (
	announcing = set(`returned occurs occurred occured thrown throws throw raised triggers triggered trigger happens happened emitted sent indicates
		encountered reported appears`)
	when = set("when if while during in because for on by that whenever")
)

// onlyAnnouncing reports whether words before one that announces name nothing in particular.
func onlyAnnouncing(words []string) bool {
	return !slices.ContainsFunc(words, func(w string) bool { return !fillers[w] && !copulas[w] && !nobody[w] })
}

// nobody are subjects of sentences that announce an error.
var nobody = set("i this that there what code it response has message only")

// plain drops copulas, pronouns, and numbers that are no bounds.
func plain(words []string) []string {
	out := make([]string, 0, len(words))
	for i, w := range words {
		var before string
		if len(out) > 0 {
			before = out[len(out)-1]
		}
		switch {
		case w == kept:
			out = append(out, "is")
		case dropped[w] && !strings.HasPrefix(before, "allow"), copulas[w]:
		case w == "be" && !modals[before]:
		case sample(w) && len(words) > 1:
		case w == "0" && i > 0 && i+1 < len(words) && counting(words[i-1], words[i+1]):
			out = append(out, "no")
		case number(w) && i > 0 && number(words[i-1]) && before != words[i-1]: // behind a point
		case number(w) && !(len(w) <= 3 && bounding[before]):
		case w == before && len(w) > 2:
		default:
			out = append(out, w)
		}
	}
	if len(out) == 0 {
		return words
	}
	return out
}

// counting reports whether a number between two words says how many there are: "matched 0 files".
func counting(before, behind string) bool {
	return strings.HasSuffix(before, "ed") && strings.HasSuffix(behind, "s") && len(behind) > 3 && !bounding[before]
}

// bounding words stand before numbers that are part of what an error says: "longer than 10".
var bounding = set("be to than between and exceed exceeds exceeded least most below above over under equal")

// sample reports whether a word is a value of an example: letters and a number, which is no standard's.
func sample(w string) bool {
	name := strings.TrimRight(w, "0123456789")
	return len(w)-len(name) > 2 && name != "" && !standards[name]
}

var standards = set("rfc iso sha x base utf ascii p es hs rs")

func number(word string) bool { return strings.Trim(word, "0123456789") == "" }

// notFound makes "user not found" of "cannot find user", where no more is said.
func notFound(words []string) []string {
	const most = 3 // words that name the thing
	for _, begin := range [][]string{{"cannot", "find"}, {"could", "not", "find"}, {"unable", "to", "find"}, {"failed", "to", "find"}, {"not", "find"}} {
		rest, n := words, len(begin)
		if len(rest) <= n || len(rest) > n+most || !slices.Equal(rest[:n], begin) || slices.ContainsFunc(rest[n:], joint) {
			continue
		}
		return append(slices.Clone(rest[n:]), "not", "found")
	}
	return words
}

// tidy drops what announces an error from the front, and from both ends what wants other words beside it.
func tidy(words []string) []string {
	for len(words) > 1 && fillers[words[0]] && !anyOf(words, romance) {
		kind := words[0]
		words = words[1:]
		for len(words) > 1 && (prepositions[words[0]] || connectors[words[0]]) {
			words = words[1:]
		}
		if kind != "err" && !anyOf(words, problems) && !strings.HasSuffix(words[0], "ing") {
			return append(slices.Clone(words), "error") // "error in paper cutter"
		}
	}
	if len(words) > 2 && words[0] == "have" && !problems[words[1]] {
		words = words[1:]
	}
	for len(words) > 1 && (connectors[words[0]] || copulas[words[0]] || words[0] == "be" || words[0] == "it") {
		if words[0] == "due" && words[1] == "to" && len(words) > 2 {
			words = words[1:]
		}
		words = words[1:]
	}
	return ended(words)
}

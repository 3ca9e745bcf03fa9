package naming

import (
	"slices"
	"strings"
)

// Fit returns as many of words as make a name of most characters, cut so that what is left reads as a whole thought. It prefers the part
// that says what is wrong.
func Fit(words []string, most int) []string {
	if fits(words, most) {
		return words
	}
	words = words[:min(len(words), longWords)]
	if said := turned(words); said != nil {
		return Fit(said, most)
	}
	if cut := upToJoint(words, most); len(cut) > 1 && anyOf(cut, problems) && predicateAt(words) < len(cut) {
		return cut
	}
	if cut := headAndPredicate(words, most); cut != nil {
		return cut
	}
	if cut := upToJoint(words, most); len(cut) > 1 {
		return cut
	}
	n := len(words)
	for n > 1 && !fits(words[:n], most) {
		n--
	}
	return ended(words[:n])
}

// cutPlain returns as many of words of a language that isn't English as fit, but for a preposition, an article or the like at the end.
func cutPlain(words []string, most int) []string {
	n := len(words)
	for n > 1 && !fits(words[:n], most) {
		n--
	}
	if n == len(words) {
		return words
	}
	if said := denied(words, most); said != nil {
		return said
	}
	const least = 2 // words that say something
	for end := n; end > least && length(words[:end])*2 > most; end-- {
		if last := words[end-1]; phraseBegins[words[end]] && !joint(last) && !vagueElsewhere[last] && !elsewhere[last] && !unended[last] {
			return words[:end]
		}
	}
	for n > 1 && n < len(words) && (len(words[n-1]) == 1 || joint(words[n-1]) || elsewhere[words[n-1]] || unended[words[n-1]]) {
		n--
	}
	return words[:n]
}

// negations are the words for "not" of languages that have the predicate behind them.
var negations = set("no nao non nicht nie ne niet")

// denied returns what words of another language say that isn't so of their subject, with as much of the subject as fits: "certificado no es valido".
func denied(words []string, most int) []string {
	not := slices.IndexFunc(words, func(w string) bool { return negations[w] })
	if not < 1 {
		return nil
	}
	predicate := words[not:]
	for end := 2; end < len(predicate); end++ {
		if phraseBegins[predicate[end]] || articles[predicate[end]] || leadingArticles[predicate[end]] {
			predicate = predicate[:end]
			break
		}
	}
	for end := not; end > 0; end-- {
		if head := words[:end]; (end == not || phraseBegins[words[end]]) && !joint(head[end-1]) && !vagueElsewhere[head[end-1]] {
			if all := slices.Concat(head, predicate); fits(all, most) && len(predicate) > 1 {
				return all
			}
		}
	}
	return nil
}

// Sentences of other languages say that an error is returned when something happens, with these words.
var (
	returnedElsewhere = set("retornado retornada devuelve devuelto retourne retournee renvoye renvoyee ocorre ocurre lanzado lancado zuruckgegeben")
	whenElsewhere     = set("quando cuando lorsque quand wenn se si")
)

// withoutArticle drops an article that a text begins with in a language that isn't English, a copula whose subject is left out, and what says that an error
// is returned when something happens.
func withoutArticle(words []string) []string {
	const near = 4 // words before "when"
	for i := range min(near, len(words)-2) {
		if i > 0 && whenElsewhere[words[i]] && anyOf(words[:i], returnedElsewhere) {
			words = words[i+1:]
			break
		}
	}
	for len(words) > 1 && (leadingArticles[words[0]] || words[0] == "ist" || words[0] == "est") {
		words = words[1:]
	}
	return words
}

// turned returns what words say behind "but", or behind "and" if that is what is wrong, of their subject: what went well before doesn't matter.
// It is nil if they say no such thing.
func turned(words []string) []string {
	at := slices.IndexFunc(words, func(w string) bool { return w == "but" || w == "and" })
	if at < 1 || at+2 >= len(words) || anyOf(words[:at], denying) {
		return nil
	}
	if words[at] == "but" && anyOf(words[at:], denying) && !anyOf(words[:at], problems) && !predicates[words[at+1]] {
		return words[at+1:] // it has a subject of its own
	}
	if words[at] == "and" && !denying[words[at+1]] || words[at] == "but" && anyOf(words[:at], predicates) {
		return nil
	}
	verb := slices.IndexFunc(words[:at], func(w string) bool { return strings.HasSuffix(w, "ed") || problems[w] || predicates[w] })
	return slices.Concat(words[:max(verb, 0)], words[at+1:])
}

// denying words say that something did not happen.
var denying = set("not cannot could failed fails unable never no")

// Brief cuts words to the length of names.
func Brief(words []string) []string { return Fit(words, maxChars) }

func fits(words []string, most int) bool {
	return len(words) <= maxWords && length(words) <= most
}

func length(words []string) int {
	n := 0
	for _, w := range words {
		n += len(w)
	}
	return n
}

// joint reports whether a name may be cut before a word.
func joint(word string) bool { return prepositions[word] || connectors[word] }

// upToJoint returns the longest beginning of words that fits and ends where a phrase does.
func upToJoint(words []string, most int) []string {
	for end := len(words) - 1; end > 1; end-- {
		if joint(words[end]) && fits(words[:end], most) && !joint(words[end-1]) && !dangling[words[end-1]] && !opening[words[end-1]] {
			return words[:end]
		}
	}
	return nil
}

// opening words want "to" and more behind them.
var opening = set("failed unable allowed permission permitted able authorized need needs required trying attempted attempt")

// headAndPredicate returns what words say of their subject, with as much of the subject as fits: of "value of the read capacity unit cannot be
// lower than 1", "read capacity unit cannot be lower than 1".
func headAndPredicate(words []string, most int) []string {
	at := predicateAt(words)
	if at < 0 {
		at = slices.IndexFunc(words, func(w string) bool { return problems[w] })
	}
	if at < 1 {
		return nil
	}
	subjects := subjectsOf(words[:at])
	if all := firstFitting(subjects, phrasesOf(words[at:]), most); all != nil {
		return all
	}
	return firstFitting(subjects, [][]string{verbOf(words[at:])}, most)
}

// firstFitting returns the first of subjects that fits together with one of predicates.
func firstFitting(subjects, predicates [][]string, most int) []string {
	for _, s := range subjects {
		for _, p := range predicates {
			if all := slices.Concat(s, p); len(s) > 0 && len(p) > 0 && fits(all, most) {
				return all
			}
		}
	}
	return nil
}

// predicateAt returns where a sentence begins to say something of its subject, -1 if it doesn't.
func predicateAt(words []string) int {
	return slices.IndexFunc(words, func(w string) bool { return predicates[w] })
}

// phrasesOf returns a predicate, and its beginnings up to where a phrase ends, the longest first.
func phrasesOf(words []string) [][]string {
	all := [][]string{words}
	for end := len(words) - 1; end > 0; end-- {
		if cut := words[:end]; joint(words[end]) && !joint(cut[end-1]) && !dangling[cut[end-1]] && !opening[cut[end-1]] {
			all = append(all, cut)
		}
	}
	return all
}

// verbOf returns a predicate without its object.
func verbOf(words []string) []string {
	verb := slices.IndexFunc(words, func(w string) bool {
		return !dangling[w] && !prepositions[w] && (!predicates[w] || strings.HasSuffix(w, "ed"))
	})
	if verb < 0 {
		return nil
	}
	return ended(words[:verb+1])
}

// subjectsOf returns shorter ways to name a subject, the best first: without its last phrases, unless too little is left; what stands behind "of"; its
// last words.
func subjectsOf(subject []string) [][]string {
	all := [][]string{subject}
	for cut := len(subject) - 1; cut > 0; cut-- {
		if head := subject[:cut]; joint(subject[cut]) && (cut > 1 || !vague[head[0]]) {
			all = append(all, ended(head))
		}
	}
	if of := slices.Index(subject, "of"); of > 0 && vague[subject[of-1]] {
		all = append(all, ended(subject[of+1:]))
	}
	for n := 1; n < len(subject) && !negating[subject[n-1]]; n++ {
		if !halves[subject[n-1]] && compounds[subject[n-1]+subject[n]] == "" && !joint(subject[n]) && !joint(subject[n-1]) {
			all = append(all, subject[n:])
		}
	}
	return all
}

// negating words turn around what stands behind them, halves are the first halves of words.
var (
	negating = set("non no not without never un")
	halves   = set("pre sub re anti self multi co post")
)

// vague words name a side of a thing, not the thing.
var vague = set("value values number length size one type list amount name format parameter field content count sum range rest use part kind")

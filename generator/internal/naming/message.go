package naming

import (
	"slices"
	"strings"
	"unicode"
)

// MaxLength is how long a name may be that the document doesn't give itself, with the prefix of three letters that it gets.
const MaxLength = 40

const (
	prefixLength = 3
	maxChars     = MaxLength - prefixLength
	maxWords     = 8
)

// Message returns the words of a message that name it: those of the clause that says what is wrong, as many as stay short enough to
// type. A message with no such words returns nil.
func Message(text string) []string {
	all := thoughts(text)
	if len(all) == 0 {
		return nil
	}
	return Brief(said(all))
}

// said returns the words of the thought that names a message best, with what it is said of: "User: {name} doesn't exist" is about a user.
func said(all []thought) []string {
	named := best(all)
	words := all[named].words
	if len(all) > 1 && named == 0 && len(words) == 1 && predicatesElsewhere[all[1].words[0]] {
		return slices.Concat(words, all[1].words)
	}
	if named == 1 && len(all[0].words) <= label && !all[0].generic && predicates[words[0]] {
		return slices.Concat(all[0].words, words)
	}
	return words
}

// label is how many words a clause has at most that is no thought, but the beginning of one.
const label = 3

// best returns the place of the thought that names a message best: the first, unless it is advice, or says that something failed and a later
// one says what.
func best(all []thought) int {
	first := 0
	if all[0].advice {
		first = max(0, slices.IndexFunc(all, func(t thought) bool { return !t.advice && t.wrong }))
	}
	if !all[first].wrong && len(all[first].words) > label {
		denied := slices.IndexFunc(all, func(t thought) bool { return !t.advice && anyOf(t.words, denying) })
		return max(first, denied)
	}
	if all[first].wrong && !all[first].generic {
		return first
	}
	for i, t := range all[first+1:] {
		if !t.advice && !t.generic && t.wrong && len(t.words) > 1 {
			return first + 1 + i
		}
	}
	return first
}

// More returns the words of a message with those of the next thought behind that which names it, nil if it has no other. If that says what is
// wrong it names the message alone.
func More(text string) []string {
	all := thoughts(text)
	if len(all) < 2 {
		return nil
	}
	named := best(all)
	for i, t := range all {
		switch {
		case i <= named || t.advice:
		case t.wrong && len(t.words) > 1:
			return Brief(t.words)
		default:
			return With(Brief(said(all)), occasion(t.words))
		}
	}
	return nil
}

// occasion puts "when" before what somebody was doing.
func occasion(words []string) []string {
	const shortest = 6 // letters of a verb with -ing: "string" and "king" are none that begins a clause
	if len(words) > 1 && strings.HasSuffix(words[0], "ing") && len(words[0]) >= shortest && !joint(words[1]) {
		return append([]string{"when"}, words...)
	}
	return words
}

// Statement returns the words that name a message as Message does, nil if it says nothing but what to do.
func Statement(text string) []string {
	if all := thoughts(text); len(all) > 0 && !all[best(all)].advice {
		return Brief(said(all))
	}
	return nil
}

// Named returns the words that name a message as Message does, and whether it tells somebody what to do, and not what is wrong.
func Named(text string) (words []string, advice bool) {
	all := thoughts(text)
	if len(all) == 0 {
		return nil, false
	}
	t := all[best(all)]
	return Brief(said(all)), t.advice && (!t.wrong || len(t.words) > 1 && commanding[t.words[0]] && !joint(t.words[1]))
}

// commanding words begin advice and hardly anything else.
var commanding = set("use ensure make choose see try refer contact please consider ask")

// told returns all words of a text but for those of its advice.
func told(text string) []string {
	var words []string
	for i, clause := range clauses(beginning(text, longText)) {
		if more := Words(clause); len(more) > 0 && (i == 0 || !advising[more[0]]) {
			words = append(words, more...)
		}
	}
	return words
}

// Telling returns the words of a text that may tell it from others.
func Telling(text string) []string {
	if mostlyForeign(text) {
		return nil
	}
	var all []string
	for _, w := range told(text) {
		if !determiners[w] && !copulas[w] && !dropped[w] && !prepositions[w] && !connectors[w] && !dangling[w] || w == "not" || w == "no" {
			all = append(all, w)
		}
	}
	return all
}

// Heading returns the words of a heading that tell what stands below it from what stands elsewhere.
func Heading(text string) []string {
	var all []string
	for _, w := range Message(text) {
		if !heading[w] && !prepositions[w] {
			all = append(all, w)
		}
	}
	return all
}

// Phrase returns the words of a name that the document gives in several words.
func Phrase(text string) []string {
	words := fromElsewhere(Words(text))
	for len(words) > 1 && ending[words[len(words)-1]] {
		words = words[:len(words)-1]
	}
	if fits(words, maxChars) {
		return words
	}
	return Message(text)
}

// Hole returns what stands for a hole in the words of a message: its name if what stands before wants a word, or what stands behind says something
// of it; else nothing.
func Hole(before, behind, name string) string {
	last := lastWord(strings.TrimSpace(before))
	wants := prepositions[last] || last == "no"
	if !wants && strings.ContainsFunc(before, unicode.IsLetter) {
		return ""
	}
	next := Words(behind)
	says := len(next) > 0 && (predicates[next[0]] || copulas[next[0]])
	own := Words(name)
	if says && !wants && allOf(own, unnamed) && wantsSubject(next) {
		if len(name) == 1 {
			return "Value"
		}
		return name
	}
	if !wants && !says || allOf(own, unnamed) || anyOf(Words(before), set(strings.Join(own, " "))) {
		return ""
	}
	return name
}

// wantsSubject reports whether words say nothing but what is wrong, and no name is short enough to leave out of what: "is required".
func wantsSubject(words []string) bool {
	words = condense(words)
	return len(words) > 0 && !anyOf(words, sufficient) && allOf(words, lonePredicates)
}

// sufficient words say enough of something that isn't named: "not found".
var sufficient = set("found exist exists supported allowed expired denied disabled already unavailable permitted failed timeout locked")

// lonePredicates say what is wrong with something.
var lonePredicates = set(`required missing empty null invalid incorrect wrong blank mandatory needed must not cannot can be is are should unknown malformed insufficient
	negative positive valid unset undefined zero provided set given specified`)

// Telltale returns the words of names of holes, but for those that say nothing.
func Telltale(names []string) []string {
	var all []string
	for _, name := range names {
		if words := Words(name); !allOf(words, unnamed) {
			all = append(all, words...)
		}
	}
	return all
}

// unnamed are names of holes that say nothing.
var unnamed = set("value values name s d v string text number int n x y z arg args param placeholder field key id type message error reason detail details")

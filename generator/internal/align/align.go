// Package align finds out which error of one list is which of another: of two versions of a document, of a document and errgen.lock, of a
// document and its translation. Errors have no identifiers of their own there. So each pair has a score, the sum of what speaks for
// and against it (score.go), and the pairs are those that have the highest sum together (assign.go). What cannot be told is a doubt, never a
// guess: a name that goes to the wrong error is the worst that can happen to a program that uses it.
package align

import (
	"cmp"
	"math"
	"slices"
	"strings"
)

// An Entry is what is known of one error. What is unknown is empty, and speaks neither for a pair nor against it.
type Entry struct {
	Status   int
	Code     string
	Name     string   // the symbolic constant that the document has for it
	Messages []string // with {Name} for each hole
	Section  string   // the heading above it, if others say the same below another
	Text     string   // what the document says of it; two errors with the same message are equal whatever their texts
}

// A Pair is one error in both lists, by the entries' places.
type Pair struct {
	Old, New int
	Likeness float64 // of their messages or texts, from 0 to 1; 1 if they have none
	Said     bool    // they say the same, which no other error does
	Name     bool    // they have the same constant, which no other error has
	Code     bool    // they have the same code, which no other error has
	Alone    float64 // the score without what stands beside them
	Score    float64 // in bits: how much more likely it is than two errors that merely look like each other; +Inf if they are equal
}

// A Doubt is a pair or several that may as well be others: any of Old may be any of New, or be gone, or be new.
type Doubt struct {
	Old, New []int
}

// A Result says what of two lists belongs together.
type Result struct {
	Pairs    []Pair // in the order of Old
	Old, New []int  // in no pair, those in doubt among them
	Doubts   []Doubt
}

// Align finds the pairs of two lists, both in the order of their documents. Those that are known already are fixed, by the entries' places.
func Align(old, new []Entry, fixed ...Pair) Result { return align(old, new, sameLanguage, fixed...) }

// AlignTranslation finds the pairs of a document and its translation. Messages and texts may be in another language, and then say nothing; what
// stands beside two entries says more.
func AlignTranslation(own, other []Entry) Result { return align(own, other, otherLanguage) }

func align(old, new []Entry, languages languages, fixed ...Pair) Result {
	a := &aligner{languages: languages, ofOld: none(len(old)), ofNew: none(len(new))}
	for i := range old {
		a.old = append(a.old, newFeatures(&old[i]))
	}
	for j := range new {
		a.new = append(a.new, newFeatures(&new[j]))
	}
	a.exact = make([]bool, len(old))
	for _, p := range fixed {
		a.fix(p.Old, p.New)
	}
	a.equal()
	if slices.Contains(a.ofOld, -1) && slices.Contains(a.ofNew, -1) {
		a.describe()
		a.choose() // what is paired, and be it in doubt, tells which errors are neighbours,
		a.choose() // which tells more pairs
		a.drop()
	}
	return a.result()
}

// An aligner is one call of align.
type aligner struct {
	languages
	old, new     []features
	ofOld, ofNew []int  // the partner of each, -1 for none
	exact        []bool // whether that is settled
	statistics
	chosen []Pair
	doubts []Doubt
}

func none(n int) []int { return slices.Repeat([]int{-1}, n) }

// equal pairs entries that are equal in everything, in their order where several are; then those that are equal but for the status, and
// have no equal among others.
func (a *aligner) equal() {
	a.equalBy(func(f *features) string { return f.key }, len(a.old)+len(a.new))
	a.equalBy(func(f *features) string {
		if f.says() == "" {
			return ""
		}
		_, but, _ := strings.Cut(f.key, "\n")
		return but
	}, 1)
}

// equalBy pairs entries with equal keys, if no more than so many on either side have one. An empty key is none.
func (a *aligner) equalBy(key func(*features) string, most int) {
	waiting := map[string][]int{}
	for j := range a.new {
		if k := key(&a.new[j]); a.ofNew[j] < 0 {
			waiting[k] = append(waiting[k], j)
		}
	}
	olds := map[string]int{}
	for i := range a.old {
		if a.ofOld[i] < 0 {
			olds[key(&a.old[i])]++
		}
	}
	for i := range a.old {
		k := key(&a.old[i])
		if js := waiting[k]; k != "" && len(js) > 0 && a.ofOld[i] < 0 && len(js) <= most && olds[k] <= most {
			a.fix(i, js[0])
			waiting[k] = js[1:]
		}
	}
}

// fix pairs two entries for good.
func (a *aligner) fix(i, j int) {
	a.ofOld[i], a.ofNew[j], a.exact[i] = j, i, true
}

// Key is equal for entries that are equal but for what their writers vary: case, quotes, full stops, and the names of holes.
func Key(e Entry) string { return newFeatures(&e).key }

// choose pairs what is not equal, anew.
func (a *aligner) choose() {
	candidates := a.candidates()
	for i, j := range a.ofOld {
		if j >= 0 && !a.exact[i] {
			a.ofOld[i], a.ofNew[j] = -1, -1
		}
	}
	a.chosen, a.doubts = nil, nil
	for _, part := range parts(candidates) {
		pairs := assign(part)
		a.doubts = append(a.doubts, doubts(part, pairs)...)
		for _, p := range pairs {
			a.ofOld[p.Old], a.ofNew[p.New] = p.New, p.Old
		}
		a.chosen = append(a.chosen, pairs...)
	}
}

// drop takes the pairs apart that are in doubt.
func (a *aligner) drop() {
	doubtful := map[int]bool{}
	for _, d := range a.doubts {
		for _, i := range d.Old {
			doubtful[i] = true
		}
	}
	a.chosen = slices.DeleteFunc(a.chosen, func(p Pair) bool {
		if doubtful[p.Old] {
			a.ofOld[p.Old], a.ofNew[p.New] = -1, -1
		}
		return doubtful[p.Old]
	})
}

// candidates are the pairs that are likely enough to be looked at.
func (a *aligner) candidates() []Pair {
	free := func(j int) bool { return a.ofNew[j] < 0 || !a.exact[a.ofNew[j]] }
	index := a.index(free)
	var all []Pair
	for i := range a.old {
		if a.exact[i] {
			continue
		}
		near := index.like(&a.old[i])
		for _, d := range []int{-1, 1} { // what stands beside the partner of what stands beside it
			if k := i + d; k >= 0 && k < len(a.old) && a.ofOld[k] >= 0 {
				if j := a.ofOld[k] - d; j >= 0 && j < len(a.new) && free(j) {
					near = append(near, j)
				}
			}
		}
		slices.Sort(near)
		for _, j := range slices.Compact(near) {
			if p := a.pair(i, j); p.Score >= possible || p.Likeness == 1 || p.Code {
				all = append(all, p)
			}
		}
	}
	return all
}

// result puts together what has been found.
func (a *aligner) result() Result {
	r := Result{Pairs: a.chosen, Doubts: a.doubts}
	for i, j := range a.ofOld {
		switch {
		case j < 0:
			r.Old = append(r.Old, i)
		case a.exact[i]:
			r.Pairs = append(r.Pairs, Pair{Old: i, New: j, Likeness: 1, Alone: math.Inf(1), Score: math.Inf(1)})
		}
	}
	for j, i := range a.ofNew {
		if i < 0 {
			r.New = append(r.New, j)
		}
	}
	slices.SortFunc(r.Pairs, func(p, q Pair) int { return cmp.Compare(p.Old, q.Old) })
	slices.SortFunc(r.Doubts, func(p, q Doubt) int { return slices.Compare(p.Old, q.Old) })
	return r
}

package naming

import (
	"slices"
	"strconv"
)

// A Claim is a thing that wants a name.
type Claim struct {
	Tries []func() []string // the words of each name, asked for when those before are taken; the first is what it would be called alone
	Says  func() []string   // the words of what it says, by which it is told from those that would be called the same after that; may be nil
	Later []func() []string // more tries
}

// Alone returns the words that a claim would be called by if there were no others.
func (c Claim) Alone() []string {
	for _, try := range slices.Concat(c.Tries, c.Later) {
		if words := try(); Fold(words) != "" {
			return words
		}
	}
	return []string{"unnamed"}
}

// Unique gives each claim words of its own, such that taken says no to them. Claims that want the same name all give it up for their next
// try, so that none is preferred for standing first. Those that nothing tells apart are numbered in their order.
func Unique(claims []Claim, taken func(words []string) bool) [][]string {
	r := &rivalry{claims: claims, taken: taken, tries: make([]int, len(claims)), names: make([][]string, len(claims)), folded: make([]string, len(claims)),
		differing: make([][]string, len(claims))}
	for i := range claims {
		r.try(i)
	}
	r.differences()
	for r.round() {
	}
	r.number()
	return r.names
}

// A rivalry is one call of Unique.
type rivalry struct {
	claims    []Claim
	taken     func([]string) bool
	differing [][]string // a name of each that depends on who else wants the first that it tried; nil if there is none
	tries     []int
	names     [][]string
	folded    []string
}

// try sets a name to what is tried now; it is nil if there is no other try.
func (r *rivalry) try(i int) {
	n, c := r.tries[i], r.claims[i]
	switch before := len(c.Tries); {
	case n < before:
		r.names[i] = c.Tries[n]()
	case n == before && r.differing[i] == nil && before > 0:
		r.names[i] = c.Tries[0]() // all others say more
	case n == before:
		r.names[i] = r.differing[i]
	case n < r.count(i):
		r.names[i] = c.Later[n-before-1]()
	default:
		r.names[i] = nil
	}
	r.folded[i] = Fold(r.names[i])
}

func (r *rivalry) count(i int) int { return len(r.claims[i].Tries) + 1 + len(r.claims[i].Later) }

// groups returns the places of claims by the names that they want, those that stand alone left out, in order.
func (r *rivalry) groups() [][]int {
	wanted := make(map[string]int, len(r.claims)) // a group's place, its number behind zero
	var all [][]int
	for i, name := range r.folded {
		if name == "" {
			continue
		}
		at := wanted[name]
		if at == 0 {
			all = append(all, nil)
			at = len(all)
			wanted[name] = at
		}
		all[at-1] = append(all[at-1], i)
	}
	return slices.DeleteFunc(all, func(g []int) bool { return len(g) == 1 })
}

// round moves those on that want a name that others want, or that is taken. It reports whether any has moved.
func (r *rivalry) round() bool {
	move := make([]bool, len(r.claims))
	for _, g := range r.groups() {
		first := r.first(g)
		for _, i := range g {
			move[i] = i != first
		}
	}
	moved := false
	for i := range r.claims {
		if r.tries[i] < r.count(i) && (move[i] || r.folded[i] == "" || r.taken(r.names[i])) {
			r.tries[i]++
			r.try(i)
			moved = true
		}
	}
	return moved
}

// first returns which of a group keeps the name: the one that wants it sooner than all others, -1 if several do.
func (r *rivalry) first(group []int) int {
	first, least := -1, len(r.claims)+1<<20
	for _, i := range group {
		switch n := r.tries[i]; {
		case n < least:
			first, least = i, n
		case n == least:
			first = -1
		}
	}
	return first
}

// differences notes for each that wants the name of others the words that not all of them say.
func (r *rivalry) differences() {
	for _, g := range r.groups() {
		said := make([][]string, len(g))
		for at, i := range g {
			if says := r.claims[i].Says; says != nil {
				said[at] = says()
			}
		}
		r.differ(g, said)
	}
}

// differ notes what tells each of a group from the others by what they say.
func (r *rivalry) differ(g []int, said [][]string) {
	counts := map[string]int{}
	for _, words := range said {
		for i, w := range words {
			if !slices.Contains(words[:i], w) {
				counts[w]++
			}
		}
	}
	const most = 4 // words that tell apart
	for at, i := range g {
		var own []string
		for _, w := range said[at] {
			if len(own) < most && counts[w] < len(g) && !slices.Contains(r.names[i], w) && !slices.Contains(own, w) {
				own = append(own, w)
			}
		}
		if own = ended(own); len(own) > 0 {
			r.differing[i] = With(r.names[i], own)
		}
	}
}

// number gives those that nothing tells apart a number: the first has the name that it would have alone, if nobody else has.
func (r *rivalry) number() {
	used := map[string]bool{}
	for i, name := range r.folded {
		if r.tries[i] < r.count(i) {
			used[name] = true
		}
	}
	next := map[string]int{}
	for i, c := range r.claims {
		if r.tries[i] < r.count(i) {
			continue
		}
		base := c.Alone()
		fold := Fold(base)
		r.names[i] = base
		for used[Fold(r.names[i])] || r.taken(r.names[i]) {
			next[fold]++
			r.names[i] = counted(base, next[fold]+1)
		}
		r.folded[i] = Fold(r.names[i])
		used[r.folded[i]] = true
	}
}

// counted returns a name with a number behind it, set apart from digits that end it.
func counted(base []string, n int) []string {
	words := slices.Clone(base)
	if last := base[len(base)-1]; isDigit(last[len(last)-1]) {
		words = append(words, "no")
	}
	return append(words, strconv.Itoa(n))
}

// Union returns a name with more words behind it that it doesn't have.
func Union(name, more []string) []string {
	all := slices.Clone(name)
	for _, w := range more {
		if !slices.Contains(name, w) {
			all = append(all, w)
		}
	}
	return all
}

// With returns a name with more words behind it that it doesn't have, cut to the length of names if it isn't longer itself.
func With(name, more []string) []string {
	own := Union(name, more)[len(name):]
	if len(own) == 0 {
		return name
	}
	if length(name)+length(own) <= maxChars {
		return slices.Concat(name, own)
	}
	if len(own) > 1 && anyOf(own, problems) {
		return Brief(own)
	}
	own = Fit(own, maxChars/2)
	rest := maxChars - length(own)
	if cut := upToJoint(name, rest); len(cut) > 1 && anyOf(cut, problems) == anyOf(name, problems) {
		return slices.Concat(cut, own)
	}
	return slices.Concat(Fit(name, rest), own)
}

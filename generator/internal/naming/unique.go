package naming

import (
	"slices"
	"strconv"
)

// A Claim is a thing that wants a name.
type Claim struct {
	Alone []string      // the words that it would be called by if there were no others; it may have none
	Weak  bool          // it gives up its name for anybody else who wants it
	Tries func() *Tries // asked for if others would be called the same; nil if there are none
}

// Tries are names that a thing may have in place of one that others want too, tried in turn. Each is made when it is needed.
type Tries struct {
	Names []func() []string
	Says  []string // all words of what it says: those that not all rivals say make the next try
	More  []func() []string
}

// Unique gives each claim words of its own, such that taken says no to them. Claims that want the same name all give it up for their next
// try, so that none is preferred for standing first. Those that nothing tells apart are numbered in their order.
func Unique(claims []Claim, taken func(words []string) bool) [][]string {
	r := &rivalry{taken: taken, rivals: make([]rival, len(claims))}
	for i, c := range claims {
		r.rivals[i] = rival{claim: c, name: c.Alone, folded: Fold(c.Alone)}
	}
	r.differences()
	for r.round() {
	}
	r.number()
	names := make([][]string, len(claims))
	for i := range r.rivals {
		names[i] = r.rivals[i].name
	}
	return names
}

// A rivalry is one call of Unique.
type rivalry struct {
	taken  func([]string) bool
	rivals []rival
}

// A rival is a claim with the name that it wants for now.
type rival struct {
	claim     Claim
	tries     *Tries   // nil if they have not been asked for
	differing []string // the name by which it differs from those that would be called the same
	at        int      // of the tries, behind what it would be called alone
	spent     bool     // no try is left
	moves     bool     // others want its name
	name      []string
	folded    string
}

func (r *rival) ask() *Tries {
	if r.tries == nil {
		r.tries = &Tries{}
		if r.claim.Tries != nil {
			r.tries = r.claim.Tries()
		}
	}
	return r.tries
}

// next moves on to the next try.
func (r *rival) next() {
	t, before := r.ask(), len(r.ask().Names)
	r.at++
	switch n := r.at - 1; {
	case n < before:
		r.name = t.Names[n]()
	case n == before && r.differing == nil:
		r.name = r.claim.Alone // all others say more
	case n == before:
		r.name = r.differing
	case n <= before+len(t.More):
		r.name = t.More[n-before-1]()
	default:
		r.name, r.spent = nil, true
	}
	r.folded = Fold(r.name)
}

// groups returns the rivals by the names that they want, those that stand alone left out, in order.
func (r *rivalry) groups() [][]*rival {
	wanted := make(map[string]int, len(r.rivals)) // a group's place, behind zero
	var all [][]*rival
	for i := range r.rivals {
		name := r.rivals[i].folded
		if name == "" {
			continue
		}
		at := wanted[name]
		if at == 0 {
			all = append(all, nil)
			at = len(all)
			wanted[name] = at
		}
		all[at-1] = append(all[at-1], &r.rivals[i])
	}
	return slices.DeleteFunc(all, func(g []*rival) bool { return len(g) == 1 })
}

// round moves those on that want a name that others want, or that is taken. It reports whether any has moved.
func (r *rivalry) round() bool {
	for _, g := range r.groups() {
		first := sooner(g)
		for _, one := range g {
			one.moves = one != first
		}
	}
	moved := false
	for i := range r.rivals {
		if one := &r.rivals[i]; !one.spent && (one.moves || one.folded == "" || r.taken(one.name)) {
			one.next()
			one.moves, moved = false, true
		}
	}
	return moved
}

// sooner returns which of a group keeps the name: the one that wants it sooner than all others, nil if several do.
func sooner(group []*rival) *rival {
	least := slices.MinFunc(group, func(a, b *rival) int { return a.rank() - b.rank() })
	for _, one := range group {
		if one != least && one.rank() == least.rank() {
			return nil
		}
	}
	return least
}

// rank is the lower, the sooner a rival wants its name.
func (r *rival) rank() int {
	if r.claim.Weak {
		return r.at + 1<<16
	}
	return r.at
}

// differences notes for those that would be called the same the words that not all of them say.
func (r *rivalry) differences() {
	for _, g := range r.groups() {
		counts := map[string]int{}
		for _, one := range g {
			says := one.ask().Says
			for i, w := range says {
				if !slices.Contains(says[:i], w) {
					counts[w]++
				}
			}
		}
		for _, one := range g {
			one.differ(func(w string) bool { return counts[w] < len(g) })
		}
	}
}

// differ notes what a rival would be called by words that not all others say.
func (r *rival) differ(own func(word string) bool) {
	const most = 4 // words that tell apart
	var words []string
	for _, w := range r.tries.Says {
		if len(words) < most && own(w) && !slices.Contains(r.name, w) && !slices.Contains(words, w) {
			words = append(words, w)
		}
	}
	if words = ended(words); len(words) > 0 {
		r.differing = With(r.name, words)
	}
}

// number gives those that nothing tells apart a number: the first has the name that it would have alone, if nobody else has.
func (r *rivalry) number() {
	used := map[string]bool{}
	for i := range r.rivals {
		used[r.rivals[i].folded] = !r.rivals[i].spent
	}
	next := map[string]int{}
	for i := range r.rivals {
		one := &r.rivals[i]
		if !one.spent {
			continue
		}
		base := one.base()
		fold := Fold(base)
		one.name = base
		for used[Fold(one.name)] || r.taken(one.name) {
			next[fold]++
			one.name = counted(base, next[fold]+1)
		}
		used[Fold(one.name)] = true
	}
}

// base returns the first name that a rival has words for.
func (r *rival) base() []string {
	if Fold(r.claim.Alone) != "" && !r.claim.Weak {
		return r.claim.Alone
	}
	for _, try := range slices.Concat(r.tries.Names, r.tries.More) {
		if words := try(); Fold(words) != "" {
			return words
		}
	}
	if Fold(r.claim.Alone) != "" {
		return r.claim.Alone
	}
	return []string{"unnamed"}
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
	name = Fit(name, rest)
	for len(name) > 1 && unfinished[name[len(name)-1]] {
		name = name[:len(name)-1]
	}
	return slices.Concat(name, own)
}

// unfinished are words of other languages behind which a name isn't cut.
var unfinished = set("non nao nicht ne nie e est ist es en la le el il los las les de del di da do des")

package align

import (
	"cmp"
	"slices"
)

// doubts finds what of the pairs chosen from a part may as well be otherwise: a pair that hardly speaks for itself; an entry that has
// nearly as good a partner among those left; two pairs that would be nearly as good the other way round.
func doubts(part, pairs []Pair) []Doubt {
	d := doubter{score: map[[2]int]float64{}, ofOld: map[int]Pair{}, ofNew: map[int]Pair{}, root: map[int]int{}}
	for _, p := range part {
		d.score[[2]int{p.Old, p.New}] = p.Score
	}
	for _, p := range pairs {
		d.ofOld[p.Old], d.ofNew[p.New] = p, p
	}
	for _, p := range part {
		d.weigh(p)
	}
	return d.doubts()
}

// A doubter is one call of doubts.
type doubter struct {
	score        map[[2]int]float64
	ofOld, ofNew map[int]Pair
	root         map[int]int // entries in doubt, to sets of them: new ones as -1-j
}

// weigh asks whether a candidate makes a doubt of what was chosen.
func (d *doubter) weigh(p Pair) {
	mine, taken := d.ofOld[p.Old]
	other, given := d.ofNew[p.New]
	switch {
	case taken && mine.Score-p.Score < 3*margin && p.Code && !mine.Code, // the words say one thing, the code another,
		taken && p.Name && !mine.Name,
		taken && p.Said && mine.Likeness < 1: // or the other way round
		d.doubt(mine, p)
		if given {
			d.doubt(other, p)
		}
	case p.Score < possible:
	case taken && given && mine == other:
		if p.Alone < sure { // it may as well be another error in the same place
			d.doubt(p)
		}
	case taken && !given:
		if mine.Score-p.Score < margin {
			d.doubt(mine, p)
		}
	case given && !taken:
		if other.Score-p.Score < margin {
			d.doubt(other, p)
		}
	case taken && given:
		back, ok := d.score[[2]int{other.Old, mine.New}]
		if ok && mine.Score+other.Score-p.Score-back < margin {
			d.doubt(mine, other, p)
		}
	}
}

// doubt puts the entries of pairs into one set.
func (d *doubter) doubt(pairs ...Pair) {
	first := d.find(pairs[0].Old)
	for _, p := range pairs {
		d.root[d.find(p.Old)] = first
		d.root[d.find(-1-p.New)] = first
	}
}

func (d *doubter) find(n int) int {
	up, ok := d.root[n]
	if !ok || up == n {
		d.root[n] = n
		return n
	}
	d.root[n] = d.find(up)
	return d.root[n]
}

// doubts returns the sets.
func (d *doubter) doubts() []Doubt {
	sets := map[int]*Doubt{}
	var all []*Doubt
	for n := range d.root {
		r := d.find(n)
		if sets[r] == nil {
			sets[r] = &Doubt{}
			all = append(all, sets[r])
		}
		if n >= 0 {
			sets[r].Old = append(sets[r].Old, n)
		} else {
			sets[r].New = append(sets[r].New, -1-n)
		}
	}
	out := make([]Doubt, len(all))
	for i, set := range all {
		slices.Sort(set.Old)
		slices.Sort(set.New)
		out[i] = *set
	}
	slices.SortFunc(out, func(x, y Doubt) int { return cmp.Compare(x.Old[0], y.Old[0]) })
	return out
}

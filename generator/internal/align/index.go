package align

import (
	"cmp"
	"slices"
)

// An index finds the new entries that have something in common with an old one, of which few others have it.
type index struct {
	*aligner
	byCode, byName, byMessage map[string][]int
	byWord                    map[int][]int
}

// crowd is how many entries may have something that is still worth looking at: it bounds the work for large documents.
const crowd = 48

// index lists the new entries that may be chosen.
func (a *aligner) index(free func(int) bool) index {
	x := index{a, map[string][]int{}, map[string][]int{}, map[string][]int{}, map[int][]int{}}
	for j := range a.new {
		if !free(j) {
			continue
		}
		f := &a.new[j]
		add(x.byCode, f.code, j)
		add(x.byName, f.name.normal, j)
		for m := range f.messages {
			add(x.byMessage, f.messages[m].normal, j)
			for _, w := range f.messages[m].words {
				add(x.byWord, w, j)
			}
		}
		for _, w := range slices.Concat(f.text.words, f.name.words, f.inWords.words) {
			add(x.byWord, w, j)
		}
	}
	return x
}

func add[K comparable](to map[K][]int, key K, j int) {
	if js := to[key]; len(js) <= crowd && (len(js) == 0 || js[len(js)-1] != j) {
		to[key] = append(js, j)
	}
}

// like returns the new entries that have a code, a constant, a message or a rare word of an old one's.
func (x *index) like(o *features) []int {
	var near []int
	of := func(js []int) {
		if len(js) <= crowd {
			near = append(near, js...)
		}
	}
	if o.code != "" {
		of(x.byCode[o.code])
	}
	if o.name.normal != "" {
		of(x.byName[o.name.normal])
	}
	words := slices.Concat(o.text.words, o.name.words, o.inWords.words)
	for m := range o.messages {
		of(x.byMessage[o.messages[m].normal])
		words = append(words, o.messages[m].words...)
	}
	slices.SortFunc(words, func(v, w int) int { return cmp.Or(cmp.Compare(x.words[v], x.words[w]), cmp.Compare(v, w)) })
	const enough = 12
	for _, w := range words[:min(len(words), enough)] {
		of(x.byWord[w])
	}
	return near
}

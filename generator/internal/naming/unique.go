package naming

import (
	"fmt"
	"hash/fnv"
	"strings"
)

// A Claim is a thing that wants a name: its tries in turn, until no other claim wants the same.
type Claim struct {
	Tries []func() []string // the words of each, asked for when those before are taken
	Key   string            // all that identifies the thing; a hash of it is the last resort
}

// Unique gives each claim words of its own, such that taken says no to them. Claims that want the same name all
// give it up for their next try, so that none is preferred for standing first.
func Unique(claims []Claim, taken func(words []string) bool) [][]string {
	names, folded := make([][]string, len(claims)), make([]string, len(claims))
	tries := make([]int, len(claims))
	try := func(i int) {
		names[i] = claims[i].try(tries[i])
		folded[i] = Fold(names[i])
	}
	for i := range claims {
		try(i)
	}
	for again := true; again; {
		again = false
		wanted := make(map[string]int, len(claims))
		for _, name := range folded {
			wanted[name]++
		}
		for i, c := range claims {
			if name := folded[i]; wanted[name] == 1 && name != "" && !taken(names[i]) {
				continue
			}
			if tries[i] == len(c.Tries) {
				continue // its hash is another's too: the claims are one thing, which the caller rules out
			}
			tries[i]++
			try(i)
			again = true
		}
	}
	return names
}

// Fold is what must differ between names: identifiers that differ in case alone would confuse people. Words that are told apart by
// where they end make one identifier.
func Fold(words []string) string { return strings.ToLower(Pascal(words)) }

func (c Claim) try(n int) []string {
	if n < len(c.Tries) {
		return c.Tries[n]()
	}
	h := fnv.New32a()
	h.Write([]byte(c.Key))
	var words []string
	if len(c.Tries) > 0 {
		words = c.Tries[0]()
	}
	return append(append([]string{}, words...), fmt.Sprintf("x%08x", h.Sum32()))
}

package vocabulary

import (
	"slices"
	"strings"
)

// quoting are languages that put words in guillemets, of those in Latin letters.
var quoting = []*Language{&french, &spanish, &italian, &portuguese, &norwegian, &danish, &romanian, &german, &polish, &czech, &turkish}

// QuotesInGuillemets reports whether a text may be in a language that does: guillemets are no quotes in English.
func QuotesInGuillemets(text string) bool {
	words := strings.Fields(spaced(text))
	count := func(l *Language) (n int) {
		for _, w := range words {
			if speechOf(l).common[w] {
				n++
			}
		}
		return n
	}
	ours := count(&english)
	return ours == 0 || slices.ContainsFunc(quoting, func(l *Language) bool { return count(l) >= ours })
}

package naming

import "strings"

// rewrites say the same with fewer words, or with words that a name can have: "could not be found" is "not found". In each line, words
// with | between them are one or the other, and $ is the end. The first that fits at a word counts.
var rewrites = newRewrites(`
	cannot|could|can be found|located = not found
	cannot be found|located = not found
	could|can|may not be found|located = not found
	could|can not find|locate any = cannot find
	can not = cannot
	could not be = not
	unable to be = not
	not able to = unable to
	not possible to = unable to
	is|are|was|were|has|have|had not yet been = not yet
	has|have|had not been = not
	is|are|was|were|has|have|had already been = already
	is|are|was|were|has|have|had been already = already
	has|have|had already = already
	has|have|had been = 
	has|have|had no longer = no longer
	you|we do not have = no
	you|we do not currently have = no
	do|does not currently have = has no
	do|does|did not have = has no
	do|does|did not exist|exists $ = not exist
	has|have|had not = not
	there is|are|was|were no = no
	there is|are|was|were not = not
	there is|are|was|were|has|have = 
	it|this is|was = 
	is|are|was|were required to = must
	is|are need|needed to = must
	you|we need to = must
	need|needs to be = must be
	has|have to be = must be
	you|we have to = must
	in order to = to
	as well as = and
	as|since it = because it
	i am = 
	must|should be one of = must be either
	some|one|any|all of = 
	due to reasons = 
	for reasons = 
	with reasons = 
	at this|the time = 
	at time = 
	at this|the moment = 
	that|which you provided|specified|supplied|entered|requested|sent|submitted|selected|used = 
	you provided|specified|supplied|entered|requested|sent|submitted|selected|used = 
	you|we are|re trying|attempting to = 
	e g = such as
	i e = such as
`)

// A rewrite is one line of rewrites.
type rewrite struct {
	from []map[string]bool
	last bool // nothing stands behind
	to   []string
}

// newRewrites reads lines of rewrites, by each word that may begin them.
func newRewrites(lines string) map[string][]rewrite {
	all := map[string][]rewrite{}
	for line := range strings.Lines(lines) {
		from, to, ok := strings.Cut(strings.TrimSpace(line), " =")
		if !ok {
			continue
		}
		r := rewrite{to: strings.Fields(to)}
		from, r.last = strings.CutSuffix(from, " $")
		for alternatives := range strings.FieldsSeq(from) {
			r.from = append(r.from, set(strings.ReplaceAll(alternatives, "|", " ")))
		}
		for first := range r.from[0] {
			all[first] = append(all[first], r)
		}
	}
	return all
}

func (r rewrite) fits(words []string) bool {
	if len(words) < len(r.from) || r.last && len(words) > len(r.from) {
		return false
	}
	for i, alternatives := range r.from {
		if !alternatives[words[i]] {
			return false
		}
	}
	return true
}

// rewritten applies rewrites to words.
func rewritten(words []string) []string {
	out := make([]string, 0, len(words))
next:
	for i := 0; i < len(words); {
		for _, r := range rewrites[words[i]] {
			if r.fits(words[i:]) {
				out = append(out, r.to...)
				i += len(r.from)
				continue next
			}
		}
		out = append(out, words[i])
		i++
	}
	return out
}

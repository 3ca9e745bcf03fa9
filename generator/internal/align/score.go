package align

import "math"

// A score is a sum of evidence in bits, after Fellegi and Sunter's theory of record linkage (1969, doi 10.1080/01621459.1969.10501049): that two
// entries agree in something speaks for them as much as few others have it, and that they differ speaks against them as much as one error
// seldom changes it. The weights were set by hand on histories of real documents.
const (
	possible = 2.0 // what a pair must reach to be looked at,
	sure     = 5.0 // and, by itself, to be no doubt
	margin   = 2.0 // how much better than any other reading it must be

	// What it says that one error has two of these.
	otherCode   = -4.0
	otherName   = -6.0
	otherStatus = -3.0
	noCode      = -1.0 // one has a code, the other has none

	// What it says that two messages, or texts, have nothing in common, and the most that it says that they have all in common. It is less for
	// a text of few words.
	otherMessage, sameMessage = -7.0, 8.0
	otherLabel                = -5.5 // of messages of errors that have a code of their own
	otherText, sameText       = -4.5, 9.0
	wordless, word            = 3.0, 3.0

	sameWords   = 6.0 // of two codes, or constants, that say nearly the same in words
	official    = 3.0 // more, if the document has the same constant for both
	respelled   = 0.5 // less, if a code is written another way
	onlyStatus  = 2.0 // the most that a status says,
	onlyCode    = 4.0 // and a code where codes don't say which error it is
	sameSection = 4.0 // what it says that two stand below the same heading, where others are told by that; less, if they don't
	sameReason  = 1.9 // the most that a text says beside a message: less than margin
)

// languages are what counts otherwise if one list is a translation of the other.
type languages struct {
	neighbour float64 // for each side on which the same errors stand beside the two
	unlike    float64 // the least that is said against two whose words differ
	place     bool    // what stands beside two is enough to know them by
}

var (
	sameLanguage  = languages{neighbour: 1, unlike: math.Inf(-1)}
	otherLanguage = languages{neighbour: 3, unlike: 0, place: true}
)

// statistics are how many entries have what, of both lists: the more, the less it says that two have it.
type statistics struct {
	codes, names map[string]int
	statuses     map[int]int
	messages     map[string]int // and texts
	words        []int          // by a word's number
	size         float64

	identified      bool    // most codes are one error's own, so that a code says which error it is
	changed, stayed float64 // what it says that two codes differ, or don't
}

// rarity is what it says that two entries agree in what n have, on the list that has more of them: the fewer others of the list have it,
// the more.
func (s *statistics) rarity(n int) float64 {
	const chance = 1.0 / 512 // that another error has it that was not seen
	return -math.Log2(float64(n-1)/s.size + chance)
}

// pair says how likely an old and a new entry are the same error.
func (a *aligner) pair(i, j int) Pair {
	o, n := &a.old[i], &a.new[j]
	p := Pair{Old: i, New: j, Likeness: 1, Score: a.ofCode(o, n) + a.ofStatus(o, n), Code: a.identified && o.code != "" && o.code == n.code && a.codes[o.code] == 1}
	switch {
	case o.name.normal == "" || n.name.normal == "":
	case o.name.normal == n.name.normal:
		p.Score += a.rarity(a.names[o.name.normal]) + official
		p.Name = a.names[o.name.normal] == 1
	default:
		p.Score += between(otherName, sameWords, max(0, 2*a.likeness(&o.name, &n.name)-1)) // constants of one API are like each other anyway
	}
	switch {
	case o.section == "" || n.section == "":
	case o.section == n.section:
		p.Score += sameSection
	default:
		p.Score -= sameSection
	}
	likeness, bits, said := a.ofWords(o, n, p.Code)
	p.Likeness = likeness
	p.Score += max(bits, a.languages.unlike)
	p.Said = said && likeness == 1 && a.messages[n.says()] == 1
	p.Alone = p.Score
	for _, d := range []int{-1, 1} {
		if k, l := i+d, j+d; k >= 0 && k < len(a.old) && l >= 0 && l < len(a.new) && a.ofOld[k] == l {
			p.Score += a.neighbour
		}
	}
	if a.place {
		p.Alone = p.Score
	}
	return p
}

func (a *aligner) ofCode(o, n *features) float64 {
	switch {
	case o.code == "" && n.code == "":
		return 0
	case o.code == "" || n.code == "":
		return noCode
	case o.code != n.code && o.inWords.words != nil && n.inWords.words != nil:
		return between(a.changed, sameWords, a.likeness(&o.inWords, &n.inWords))
	case o.code != n.code:
		return a.changed
	}
	s := a.rarity(a.codes[o.code]) + a.stayed
	if !a.identified {
		s = min(s, onlyCode)
	}
	if o.spelling != n.spelling {
		s -= respelled
	}
	return s
}

func (a *aligner) ofStatus(o, n *features) float64 {
	switch {
	case o.status == 0 || n.status == 0:
		return 0
	case o.status != n.status:
		return otherStatus
	}
	return min(onlyStatus, a.rarity(a.statuses[o.status]))
}

// ofWords compares what two entries say: their messages, or else their texts; or one's message with the other's text, since what was the message
// in one version may be its explanation in the next. Said reports whether there is anything to compare.
func (a *aligner) ofWords(o, n *features, code bool) (likeness, bits float64, said bool) {
	likeness = 1
	if o.messages != nil && n.messages != nil {
		likeness, _ = a.most(o.messages, n.messages)
		bits, said = a.ofMessages(o, likeness, code), true
	}
	texts, others := []text{o.text}, []text{n.text}
	if like, words := a.most(texts, others); words > 0 {
		b := a.ofTexts(o.text.normal == n.text.normal, o.text.normal, like, words)
		if said {
			bits += min(sameReason, max(0, b)) // several errors may well have one cause
		} else {
			likeness, bits, said = like, b, true
		}
	}
	for _, pair := range [][2][]text{{o.messages, others}, {texts, n.messages}} {
		like, words := a.most(pair[0], pair[1])
		if b := a.ofTexts(false, "", like, words); words > 0 && (!said || b > bits) {
			likeness, bits, said = like, b, true
		}
	}
	return likeness, bits, said
}

// ofTexts says what the likeness of two texts means, the shorter of which has so many words. One that several errors have says less.
func (a *aligner) ofTexts(equal bool, normal string, likeness float64, words int) float64 {
	most := min(sameText, wordless+word*float64(words))
	if equal {
		most = min(most, a.rarity(a.messages[normal]))
	}
	return between(otherText, most, likeness)
}

// most is the likeness of the two texts that are most alike, and of how many words the shorter one is; 0 if there are no two.
func (a *aligner) most(p, q []text) (likeness float64, words int) {
	likeness = -1
	for x := range p {
		for y := range q {
			n := min(len(p[x].words), len(q[y].words))
			if n == 0 {
				continue
			}
			if l := a.likeness(&p[x], &q[y]); l > likeness {
				likeness, words = l, n
			}
		}
	}
	return max(likeness, 0), words
}

// ofMessages says what the likeness of two errors' messages means. A message that several errors have says less.
func (a *aligner) ofMessages(o *features, likeness float64, code bool) float64 {
	least, most := otherMessage, sameMessage
	if likeness == 1 {
		most = min(most, a.rarity(a.messages[o.messages[0].normal]))
	}
	if code {
		least = otherLabel
	}
	return between(least, most, likeness)
}

// between is from where share is 0, and to where it is 1.
func between(from, to, share float64) float64 { return from + (to-from)*share }

// likeness says how much of what two texts say is the same, from 0 to 1. That one says more than the other speaks against it less than that
// each says something which the other does not: "user not found" is "user not found in group" rather than "group not found".
func (a *aligner) likeness(p, q *text) float64 {
	if p.normal == q.normal {
		return 1
	}
	const exchanged, added = 2.5, 0.4
	var both, left, right float64
	x, y := p.words, q.words
	for len(x) > 0 || len(y) > 0 {
		switch {
		case len(y) == 0 || len(x) > 0 && x[0] < y[0]:
			left += a.weight(x[0])
			x = x[1:]
		case len(x) == 0 || y[0] < x[0]:
			right += a.weight(y[0])
			y = y[1:]
		default:
			both += a.weight(x[0])
			x, y = x[1:], y[1:]
		}
	}
	if both == 0 {
		return 0
	}
	less, more := min(left, right), max(left, right)
	return both / (both + exchanged*less + added*(more-less))
}

// weight is what a word says: the fewer entries have it, the more.
func (a *aligner) weight(word int) float64 {
	return math.Log2(2 + a.size/float64(a.words[word]))
}

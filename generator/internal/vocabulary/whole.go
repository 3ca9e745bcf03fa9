package vocabulary

import (
	"strings"
	"sync"
)

// A saying is what a whole cell says, as a set of bits: one word may say no in one language and nothing in another.
type saying uint8

const (
	saysNothing saying = 1 << iota
	saysYes
	saysNo
	saysAbove
	saysAgain // retry.go has the cells that say these
	saysFinal
	saysDelay // how long to wait
)

// sayings are the whole cells of all languages that say nothing, yes or no, by their keys; longestSaying is how many bytes one has.
var sayings = sync.OnceValue(newSayings)

var longestSaying = sync.OnceValue(func() int {
	longest := 0
	for key := range sayings() {
		longest = max(longest, len(key))
	}
	return longest
})

func newSayings() map[string]saying {
	all := make(map[string]saying, 7<<6)
	var key []byte
	for _, l := range Languages {
		for _, list := range []struct {
			cells string
			says  saying
		}{{l.None, saysNothing}, {l.Yes, saysYes}, {l.No, saysNo}, {l.Above, saysAbove}} {
			for item := range items(list.cells) {
				key = appendCell(key[:0], item)
				all[string(key)] |= list.says
			}
		}
	}
	for item := range items(yesSigns) {
		all[string(appendCell(nil, item))] |= saysYes
	}
	for item := range items(noSigns) {
		all[string(appendCell(nil, item))] |= saysNo
	}
	all[""] |= saysNothing
	return all
}

// appendCell appends a short cell without what varies: case, accents, a full stop, how a picture is shown. Marks are kept: a dash says nothing,
// a tick says yes.
func appendCell(key []byte, cell string) []byte {
	for _, r := range strings.TrimRight(cell, ".。") {
		if isVariation(r) {
			continue
		}
		if r == '\u200c' { // it parts words as a blank does, in Persian
			r = ' '
		}
		key = appendLetter(key, characterOf(r).folded)
	}
	return key
}

// isVariation reports whether a character only changes how the one before it looks: it chooses a picture, or is an accent.
func isVariation(r rune) bool { return r == '\ufe0e' || r == '\ufe0f' || r >= 0x0300 && r <= 0x036f }

// saysOf returns what a whole cell says.
func saysOf(cell string) saying {
	const marks = 8 // bytes of accents and full stops
	if len(cell) > longestSaying()+marks {
		return 0
	}
	var buf [128]byte
	return sayings()[string(appendCell(buf[:0], cell))]
}

// Nothing reports whether a cell has nothing to say: it is empty but for a full stop, or n/a, none, 无.
func Nothing(cell string) bool { return saysOf(cell)&saysNothing != 0 }

// Yes reports whether a cell says yes.
func Yes(cell string) bool { return saysOf(cell)&saysYes != 0 }

// No reports whether a cell says no.
func No(cell string) bool { return saysOf(cell)&saysNo != 0 }

// YesOrNo reports whether a cell says one of both.
func YesOrNo(cell string) bool { return saysOf(cell)&(saysYes|saysNo) != 0 }

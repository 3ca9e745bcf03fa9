package vocabulary

import (
	"strings"
	"sync"
)

// Whole cells, in lower case without accents: those that say that there is nothing to say, yes, and no.
var (
	nothing = sync.OnceValue(func() map[string]bool { return wholeCells(func(l *Language) string { return l.None }) })
	yes     = sync.OnceValue(func() map[string]bool { return wholeCells(func(l *Language) string { return l.Yes }) })
	no      = sync.OnceValue(func() map[string]bool { return wholeCells(func(l *Language) string { return l.No }) })
)

func wholeCells(of func(*Language) string) map[string]bool {
	all := map[string]bool{}
	for _, l := range Languages {
		for item := range items(of(l)) {
			all[cellKey(item)] = true
		}
	}
	return all
}

// cellKey is a short cell without what varies: case, accents, a full stop. Marks are kept: a dash says nothing, a tick says yes.
func cellKey(cell string) string {
	var b words
	for _, r := range strings.TrimRight(cell, ".。") {
		b.letter(characterOf(r).folded)
	}
	return string(b.buf)
}

// longestCell is how many bytes a cell has at the most that says nothing, yes or no.
const longestCell = 48

// Nothing reports whether a cell has nothing to say: it is empty but for a full stop, or n/a, none, 无.
func Nothing(cell string) bool {
	if len(cell) > longestCell {
		return false
	}
	key := cellKey(cell)
	return key == "" || nothing()[key]
}

// Yes reports whether a cell says yes.
func Yes(cell string) bool { return len(cell) <= longestCell && yes()[cellKey(cell)] }

// No reports whether a cell says no.
func No(cell string) bool { return len(cell) <= longestCell && no()[cellKey(cell)] }

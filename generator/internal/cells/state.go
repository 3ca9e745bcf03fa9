package cells

import (
	"strings"

	"github.com/errgen/errgen/generator/internal/vocabulary"
)

// A State is what a document says of whether an error is still in use.
type State struct {
	vocabulary.State
	Says string // in the document's words, "" if these say no more than that
}

// Retired reports whether the error shall not be used, or is sent no more.
func (s State) Retired() bool {
	return s.State == vocabulary.Deprecated || s.State == vocabulary.Removed
}

// newState is a state with what says so, unless that is a word for it and no more.
func newState(is vocabulary.State, says string) State {
	says = strings.Trim(Clean(says), " .。:：;,-–—")
	if vocabulary.IsState(says) {
		says = ""
	}
	return State{is, says}
}

// StateOf reads a cell of a column about that. Below a header like "deprecated" or "in use", a yes or a no answers it, and a version or a date
// says since when. ok is false if the cell says something else.
func StateOf(cell, header string) (s State, ok bool) {
	if IsNone(cell) {
		return s, true
	}
	if is := vocabulary.StateOf(cell); is != 0 {
		return newState(is, cell), true
	}
	asked := vocabulary.AskedState(header)
	switch yes, no := vocabulary.Yes(cell), vocabulary.No(cell); {
	case asked == 0:
		return s, false
	case yes && !no && asked != vocabulary.Active, no && !yes && asked == vocabulary.Active:
		return State{State: max(asked, vocabulary.Deprecated)}, true
	case yes != no:
		return State{State: vocabulary.Active}, true
	case asked != vocabulary.Active && strings.ContainsAny(cell, digits):
		return newState(asked, header+" "+cell), true
	case asked != vocabulary.Active && vocabulary.BeginsInstead(cell):
		return newState(asked, cell), true
	}
	return s, false
}

package cells

import (
	"strings"

	"github.com/errgen/errgen/generator/internal/markdown"
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
	is := vocabulary.AnsweredState(cell, header)
	if s = newState(is, cell); !s.Retired() || vocabulary.MayRetire(cell) || vocabulary.BeginsInstead(cell) {
		return s, is != 0
	}
	header = strings.TrimRight(Clean(header), " ?？:：")
	switch _, since := vocabulary.AskedState(header); {
	case vocabulary.YesOrNo(cell), !since && (cell == "0" || cell == "1"):
		s.Says = ""
	case since && vocabulary.IsDate(cell):
		s.Says = header + " " + s.Says
	default:
		s.Says = header + ": " + s.Says
	}
	return s, true
}

// Unstruck returns a cell without what is struck through, unless that is all of it.
func Unstruck(in markdown.Inline) markdown.Inline {
	rest, _ := withoutStruck(in)
	return rest
}

// StateNoted returns what a text says of whether its error is still in use: all of it, or its first clause. "**Deprecated** parameters were sent" says
// it of something else, and a line through a note only says that the note is void.
func StateNoted(in markdown.Inline) (s State) {
	if !vocabulary.MayRetire(in.Text) {
		return s
	}
	if in, struck := withoutStruck(in); !struck {
		rest, s := Unmark(in, false)
		cut, leads := strings.CutSuffix(in.Text, rest.Text)
		if end := strings.TrimRight(cut, " "); rest.Text == "" || leads && strings.HasSuffix(end, "\n") || leads && end != strings.TrimRight(end, ".。:：;；!！)）]】-–—") {
			return s
		}
	}
	return State{}
}

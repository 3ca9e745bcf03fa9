package analyze

import (
	"fmt"
	"net/http"
	"strconv"

	"github.com/errgen/errgen/generator/internal/model"
	"github.com/errgen/errgen/generator/internal/naming"
)

// last returns the words of an error that no text names: the constant or the code that it shares with others; what to do; the class that its row puts it in;
// the terms in Latin letters of what another script says; its code; its status; its heading. Weak reports whether anything else that wants these words may
// have them.
func (s *sources) last(r *model.Reason) (words []string, weak bool) {
	for _, try := range []func(*model.Reason) []string{sharedSymbol, sharedCode, advice, s.category, s.ownTerms} {
		if words := try(r); len(words) > 0 {
			return words, false
		}
	}
	if words := statusText(s.statuses[r]); len(words) > 0 {
		return words, true
	}
	if words := numberWords(r); len(words) > 0 {
		return words, false
	}
	if words := statusText(r.Status); len(words) > 0 {
		return words, true
	}
	if words := statusNumber(r); len(words) > 0 {
		return words, false
	}
	return headingWords(r), true
}

// statusNumber names an error by its status or, if that is its code, by the code.
func statusNumber(r *model.Reason) []string {
	switch {
	case r.Code != nil:
		return numberWords(r)
	case r.Status != 0:
		return []string{"status", fmt.Sprint(r.Status)}
	}
	return nil
}

// sharedSymbol returns the words of a constant that several errors have.
func sharedSymbol(r *model.Reason) []string {
	if !naming.Wordy(r.Symbol) {
		return nil
	}
	return naming.Words(r.Symbol)
}

// sharedCode returns the words of a code that several errors have.
func sharedCode(r *model.Reason) []string {
	if r.Code == nil || !naming.Wordy(r.Code.Value) {
		return nil
	}
	return naming.Brief(naming.CodeWords(r.Code.Value))
}

func advice(r *model.Reason) []string { return naming.Message(r.Texts[0].Summary) }

// numberWords are the words of a code, or of a constant, that says nothing in words.
func numberWords(r *model.Reason) []string {
	code := r.Symbol
	if r.Code != nil {
		code = r.Code.Value
	}
	return naming.Brief(naming.Unframed(naming.CodeWords(code)))
}

// statusText returns the words that HTTP has for a status, nil if it is none of an error, or has none.
func statusText(status int) []string {
	if status < http.StatusBadRequest {
		return nil
	}
	return naming.Words(http.StatusText(status))
}

// codeStatuses notes which codes of a table are HTTP statuses: all that look like some.
func (s *sources) codeStatuses(reasons []*model.Reason) {
	found := map[*model.Reason]int{}
	for _, r := range reasons {
		if r.Code == nil || len(r.Code.Value) != len("404") {
			continue
		}
		n, err := strconv.Atoi(r.Code.Value)
		if err != nil {
			continue
		}
		if http.StatusText(n) == "" {
			return
		}
		found[r] = n
	}
	for r, n := range found {
		s.statuses[r] = n
	}
}

// category returns the words of the class that a row puts an error in. An error whose code says a word has one already.
func (s *sources) category(r *model.Reason) []string {
	if r.Code != nil && naming.Domain(r.Code.Value) {
		return nil
	}
	for _, text := range s.cells(r, "note") {
		if words := naming.Category(text); len(words) > 0 {
			return words
		}
	}
	return nil
}

// ownTerms returns the terms of an error that has no code, or whose table is told apart by such terms. A status that says what is wrong says more.
func (s *sources) ownTerms(r *model.Reason) []string {
	if r.Code != nil && !s.telling[s.first[r].Table.Pos] {
		return nil
	}
	const short = 3 // letters of an abbreviation that says less than a status
	words := s.terms(r)
	if r.Code == nil && statusText(r.Status) != nil && (len(naming.Fold(words)) <= short || !vague(r.Status)) {
		return nil
	}
	return words
}

// vague reports whether a status says no more than that something went wrong.
func vague(status int) bool {
	return status == http.StatusBadRequest || status == http.StatusUnprocessableEntity || status == http.StatusInternalServerError
}

// tellTerms notes whether terms tell the errors of a table apart that nothing else names: more than half have some of their own.
func (s *sources) tellTerms(reasons []*model.Reason) {
	count := map[string]int{}
	nameless := 0
	for _, r := range reasons {
		if words, _ := s.best(r); len(words) > 0 {
			continue
		}
		nameless++
		if words := s.terms(r); len(words) > 0 {
			count[naming.Fold(words)]++
		}
	}
	own := 0
	for _, n := range count {
		if n == 1 {
			own++
		}
	}
	s.telling[s.first[reasons[0]].Table.Pos] = own*2 > nameless
}

// terms returns the terms in Latin letters of what a row says in another script.
func (s *sources) terms(r *model.Reason) []string {
	if r.Code != nil && naming.Domain(r.Code.Value) {
		return nil
	}
	texts := append([]string{s.spoken[r], r.Texts[0].Summary}, r.Texts[0].Causes...)
	if r.Code == nil {
		texts = append(texts, r.Texts[0].Action)
	}
	for _, text := range texts {
		if words := naming.Terms(text); len(words) > 0 {
			return words
		}
	}
	if r.Code != nil {
		return naming.Terms(r.Code.Value)
	}
	return nil
}

// cells returns what stands in a row's cells with a role.
func (s *sources) cells(r *model.Reason, role string) []string {
	var all []string
	e := s.first[r]
	for i, c := range e.Row.Cells[:min(len(e.Row.Cells), len(e.Table.Columns))] {
		if e.Table.Columns[i].Role == role {
			all = append(all, c.Text)
		}
	}
	return all
}

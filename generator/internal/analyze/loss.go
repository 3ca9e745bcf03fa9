package analyze

import (
	"fmt"
	"go/token"
	"slices"

	"github.com/errgen/errgen/generator/internal/cells"
	"github.com/errgen/errgen/generator/internal/diag"
	"github.com/errgen/errgen/generator/internal/lock"
	"github.com/errgen/errgen/generator/internal/tables"
	"github.com/errgen/errgen/templates/support"
)

// withLoss returns findings with the one that says that many names would go at once, in place of those that say it of each.
func withLoss(diags diag.List, held *lock.Held, in Input) diag.List {
	loss := held.Loss()
	if loss == nil {
		return diags
	}
	diags = slices.DeleteFunc(diags, func(d diag.Diagnostic) bool { return d.Rule == "name-removed" || d.Rule == "name-doubtful" })
	l := losing{Input: in, words: map[string]bool{}, loss: loss}
	for _, code := range loss.Codes {
		l.words[support.Normalize(code)] = true
	}
	for _, e := range loss.Errors {
		for _, word := range append([]string{e.Code, e.Symbol, e.Text}, e.Messages...) {
			l.words[support.Normalize(word)] = true
		}
	}
	delete(l.words, "")
	pos, why := l.cause()
	diags.Report("names-lost", pos, "%s that errgen.lock has would go: %s. Programs that use them would break, so nothing is written. If they are to go, say so with "+
		"errgen generate --accept, or delete their lines in %s", loss.What, why, in.Lock.Path)
	return diags
}

// A losing is one search for why names go.
type losing struct {
	Input
	words map[string]bool // what the documents had of the errors that are lost
	loss  *lock.Loss
}

// cause says where names go lost, and why.
func (l *losing) cause() (token.Position, string) {
	top := token.Position{Filename: l.Own.Files[0], Line: 1, Column: 1}
	for _, t := range l.Own.Tables {
		if t.Kind == "other" && l.among(t, -1) > 0 {
			return t.Pos, fmt.Sprintf("this %s, which has some of them, is not taken for one about errors any more (%s)", t.Shape, t.Why)
		}
	}
	for _, t := range l.Own.Tables {
		for i, c := range t.Columns {
			if n := l.among(t, i); c.Role == "" && n > 0 && n*2 >= len(t.Grid.Rows) {
				return c.Pos, fmt.Sprintf("the column %q, which told them apart, is not understood any more; give it its role under columns: in errgen.yaml", c.Header)
			}
		}
	}
	switch n := l.reworded(); {
	case len(l.Own.Errors) == 0:
		return top, "no error is found in the documents"
	case n > 0 && n*2 >= len(l.loss.Errors):
		return top, fmt.Sprintf("%d of them have their status and code in rows that say it in other words; is this a translation? Then spec: is the original, and this one is named "+
			"under translations:", n)
	}
	return top, "the documents have no rows like theirs"
}

// among counts the rows of a table with a cell that says what the lost errors said: in one column, or in any for -1.
func (l *losing) among(t *tables.Table, column int) int {
	n := 0
	for _, row := range t.Grid.Rows {
		for i, c := range row.Cells {
			if (column < 0 || i == column) && l.words[support.Normalize(cells.Clean(c.Text))] {
				n++
				break
			}
		}
	}
	return n
}

// reworded counts the lost errors whose status and code a row still has.
func (l *losing) reworded() int {
	have := map[identity]bool{}
	for _, e := range l.Own.Errors {
		have[identity{status: e.Status, code: e.Code}] = true
	}
	n := 0
	for _, e := range l.loss.Errors {
		if e.Code != "" && have[identity{status: e.Status, code: e.Code}] {
			n++
		}
	}
	return n
}

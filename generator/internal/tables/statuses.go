package tables

import (
	"slices"

	"github.com/errgen/errgen/generator/internal/cells"
	"github.com/errgen/errgen/generator/internal/vocabulary"
)

// onlyStatus reports whether a reading has statuses, and nothing that tells the errors of one status apart.
func (t *Table) onlyStatus(r *reading) bool {
	message := r.at[asMessage]
	return r.at[asStatus] >= 0 && r.at[asCode] < 0 && (message < 0 || t.facts.statuses[message] && !t.statusInWords(r, message))
}

// onlyStatuses reports whether all that a table's rows tell of a response is its HTTP status, with its name perhaps.
func (t *Table) onlyStatuses(r *reading) bool {
	status, name := r.at[asStatus], r.at[asName]
	if !t.onlyStatus(r) || len(t.Columns) < 2 || t.Columns[status].shape.statuses < some || t.tellsByStatus(r) {
		return false
	}
	return name < 0 || t.Columns[name].shape.of[cells.Symbol] < some || t.reasonPhrases(status, name) >= some
}

// tellsByStatus reports whether most statuses have a text of their own in their cell, and one stands there several times: so the text
// tells errors apart.
func (t *Table) tellsByStatus(r *reading) bool {
	status := r.at[asStatus]
	return t.onlyStatus(r) && t.Columns[status].shape.titled >= some && t.repeats(status)
}

// tellsApart returns the first column of texts that programs may send and that differ where a status stands several times. It is -1 if there is
// none, if few statuses do, or if codes tell the errors apart.
func (t *Table) tellsApart(status int) int {
	s := &t.Columns[status].shape
	coded := slices.ContainsFunc(t.Columns, func(c Column) bool { return c.at != status && c.says[asCode] >= about })
	if coded || float64(s.distinct) > most*float64(s.filled) {
		return -1
	}
	return slices.IndexFunc(t.Columns, func(c Column) bool {
		sent := c.english || c.says[asMessage] >= about
		return c.at != status && sent && c.saidText() && c.shape.prose() >= most && c.shape.distinct == c.shape.filled && c.shape.filled == s.filled
	})
}

// repeats reports whether a status stands several times in a column.
func (t *Table) repeats(column int) bool {
	seen := map[int]bool{}
	for _, r := range t.Grid.Rows {
		s, _ := cells.Status(cells.Text(r, column))
		if s > 0 && seen[s] {
			return true
		}
		seen[s] = true
	}
	return false
}

// constantsBeside reports whether a column that is not surely the code holds constants that are not the names of the statuses that another
// holds.
func (t *Table) constantsBeside(status int) bool {
	for i := range t.Columns {
		if i != status && t.Columns[i].says[asCode] < whole && t.Columns[i].shape.constants >= most && t.reasonPhrases(status, i) < some {
			return true
		}
	}
	return false
}

// besideConstants reports whether a column holds numbers from 200 to 299, each once, beside constants that are not what these are called as
// HTTP statuses: no error has such a status.
func (t *Table) besideConstants(i int) bool {
	s := &t.Columns[i].shape
	if s.succeeded < most || s.integers < most || s.distinct < s.filled || t.Columns[i].says[asStatus] == whole {
		return false
	}
	return slices.ContainsFunc(t.Columns, func(c Column) bool {
		return c.at != i && c.shape.constants >= most && c.shape.failing >= some && t.reasonPhrases(i, c.at) < few
	})
}

// namesOfSomeStatuses reports whether a column holds the names of statuses.
func (t *Table) namesOfSomeStatuses(i int) bool {
	for status := range t.Columns {
		if status != i && t.Columns[status].shape.statuses >= some && t.namesOfStatuses(status, i) {
			return true
		}
	}
	return false
}

// namesOfStatuses reports whether a column holds the names of the statuses that another surely holds.
func (t *Table) namesOfStatuses(status, i int) bool {
	s := &t.Columns[status]
	c := &t.Columns[i]
	return c.says[asCode] == 0 && c.shape.bodies < some && (s.says[asStatus] > 0 || s.shape.known >= all) && t.reasonPhrases(status, i) >= some
}

// reasonPhrases is the share of a column's cells that are the name of their row's HTTP status, like Not Found.
func (t *Table) reasonPhrases(status, column int) float64 {
	key := [2]int{status, column}
	if share, ok := t.phrases[key]; ok {
		return share
	}
	named, filled := 0.0, 0.0
	for _, r := range t.Grid.Rows[:min(len(t.Grid.Rows), sample)] {
		text := cells.Text(r, column)
		s, _ := cells.Status(cells.Text(r, status))
		if s == 0 || cells.IsNone(text) {
			continue
		}
		filled++
		if vocabulary.IsStatusName(s, text) {
			named++
		}
	}
	share := named / max(filled, 1)
	t.phrases[key] = share
	return share
}

// fewStatusesForCodes reports whether hardly any cells of a column called status are one, and no other column holds codes: then these may be.
func (t *Table) fewStatusesForCodes(r *reading, i int) bool {
	code := r.at[asCode]
	return t.Columns[i].fewStatuses() && (code < 0 || t.Columns[code].says[asCode] < whole)
}

// fewStatusesBesideCodes reports whether such a column stands beside one that is called code.
func (t *Table) fewStatusesBesideCodes(_ *reading, i int) bool {
	return t.Columns[i].fewStatuses() && slices.ContainsFunc(t.Columns, func(c Column) bool { return c.at != i && c.says[asCode] == whole && c.shape.tokens() >= most })
}

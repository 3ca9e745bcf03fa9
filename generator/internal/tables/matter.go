package tables

import (
	"fmt"
	"slices"
	"strings"

	"github.com/errgen/errgen/generator/internal/cells"
	"github.com/errgen/errgen/generator/internal/markdown"
	"github.com/errgen/errgen/generator/internal/vocabulary"
)

// facts are what a table's headings say, whatever its columns hold.
type facts struct {
	headingErrors, headingElse bool     // the heading right above it speaks of errors, of something else
	pageErrors, pageResults    bool     // any of them
	errors                     []string // by column: the word of its header that speaks of errors
	results, statuses          []bool   // by column: whether its header speaks of results, of statuses
}

func (t *Table) newFacts() facts {
	nearest, all := t.nearest(), strings.Join(t.Section, " ")
	f := facts{headingErrors: vocabulary.Errors.In(nearest), headingElse: vocabulary.Lookalikes.In(nearest),
		pageErrors: vocabulary.Errors.In(all), pageResults: vocabulary.Results.In(all)}
	for _, c := range t.Columns {
		word := ""
		if !c.saysHandling() {
			word = vocabulary.Errors.Spoken(c.Header)
		}
		f.errors = append(f.errors, word)
		f.results = append(f.results, vocabulary.Results.In(c.Header))
		f.statuses = append(f.statuses, vocabulary.Statuses.In(c.Header))
	}
	return f
}

// nearest is what stands right above the table: the line that introduces it if that speaks of errors, or is the title of something else;
// else the heading.
func (t *Table) nearest() string {
	const title = 4 // words
	above := t.Grid.Above
	if vocabulary.Errors.In(above) || vocabulary.Lookalikes.In(above) && cells.WordCount(above) <= title {
		return above
	}
	if n := len(t.Section); n > 0 {
		return t.Section[n-1]
	}
	return ""
}

// header is that of a column, "" for -1.
func (t *Table) header(i int) string {
	if i < 0 {
		return ""
	}
	return t.Columns[i].Header
}

// What the lines of matter observe of a table in a reading.

func (t *Table) any(*reading, evidence) (bool, string) { return true, "" }

func (t *Table) statusAndMore(r *reading, _ evidence) (bool, string) {
	return r.at[asStatus] >= 0 && !t.onlyStatus(r), ""
}

func (t *Table) statusesAlone(r *reading, _ evidence) (bool, string) { return t.onlyStatus(r), "" }

func (t *Table) rangesOfCodes(r *reading, _ evidence) (bool, string) {
	i := t.ranges(r)
	return i >= 0, t.header(i)
}

func (t *Table) headersSpeak(r *reading, _ evidence) (bool, string) {
	for i, w := range t.facts.errors {
		if w != "" && r.roles[i] != asNote {
			return true, fmt.Sprintf("%q (%s)", t.Columns[i].Header, w)
		}
	}
	return false, ""
}

func (t *Table) headingSpeaks(*reading, evidence) (bool, string) {
	return t.facts.headingErrors, t.nearest()
}

func (t *Table) sameHeader(_ *reading, e evidence) (bool, string) { return e.same, "" }

func (t *Table) resultsThatFail(r *reading, _ evidence) (bool, string) {
	return t.failing() >= few && t.speaksOfResults(r), ""
}

// resultsOfSuccess is of codes of results, one of which is of success. That others say what failed may show in few rows.
func (t *Table) resultsOfSuccess(r *reading, _ evidence) (bool, string) {
	const fewest = 3 // rows
	code := r.at[asCode]
	if code < 0 || len(t.Grid.Rows) < fewest || t.failing() == 0 || !t.speaksOfResults(r) {
		return false, ""
	}
	s := &t.Columns[code].shape
	return s.of[cells.Symbol] >= most && s.distinct == s.filled && s.successes == 1, ""
}

func (t *Table) pageSpeaks(r *reading, e evidence) (bool, string) {
	return t.facts.pageErrors || vocabulary.Errors.In(e.title) || e.same ||
		r.at[asAction] >= 0 || r.at[asRetry] >= 0, "" // what else would one want to handle, or to try again
}

func (t *Table) someFail(*reading, evidence) (bool, string) { return t.failing() >= few, "" }

func (t *Table) manyFail(*reading, evidence) (bool, string) {
	return t.failing() >= some, t.failingShare()
}

func (t *Table) mostFail(*reading, evidence) (bool, string) {
	const share, fewest = 0.6, 3
	return t.failing() >= share && len(t.Grid.Rows) >= fewest, ""
}

func (t *Table) headingElse(*reading, evidence) (bool, string) {
	return t.facts.headingElse && !t.facts.headingErrors, t.nearest()
}

func (t *Table) elseThroughout(r *reading, e evidence) (bool, string) {
	other, heading := t.headingElse(r, e)
	speaks, _ := t.headersSpeak(r, e)
	coded := slices.ContainsFunc(t.Columns, func(c Column) bool {
		return c.set || max(c.says[asCode], c.says[asStatus], c.says[asMessage]) >= about
	})
	return other && !speaks && !coded && !e.same, heading
}

func (t *Table) unidentified(r *reading, e evidence) (bool, string) {
	speaks, _ := t.headersSpeak(r, e)
	return r.at[asStatus] < 0 && !speaks && !t.identifies(r), ""
}

func (t *Table) foreignColumn(r *reading, _ evidence) (bool, string) {
	i := t.foreign(r)
	return i >= 0 && !t.headingSays(r), t.header(i)
}

func (t *Table) mapsCodes(r *reading, _ evidence) (bool, string) {
	i := t.mapping(r)
	return i >= 0, t.header(i)
}

func (t *Table) allSucceed(r *reading, _ evidence) (bool, string) {
	status := r.at[asStatus]
	return status >= 0 && (!t.onlyStatus(r) || t.repeats(status)) && t.Columns[status].shape.succeeded >= all && t.failing() == 0, ""
}

func (t *Table) mapsToCodes(r *reading, _ evidence) (bool, string) {
	for i, c := range t.Columns {
		if r.roles[i] == asCode && !c.set && c.shape.distinct < len(t.Grid.Rows) && (isArrow(c.Header) || vocabulary.Mappings.In(c.Header)) {
			return true, c.Header
		}
	}
	return false, ""
}

// isArrow reports whether a header begins with an arrow: "→ Code".
func isArrow(header string) bool {
	return slices.ContainsFunc([]string{"→", "->", "=>", "⇒"}, func(arrow string) bool { return strings.HasPrefix(header, arrow) })
}

func (t *Table) listsFields(r *reading, _ evidence) (bool, string) { return t.ofFields(r), "" }

func (t *Table) listsLabels(*reading, evidence) (bool, string) {
	if slices.ContainsFunc(t.Columns, func(c Column) bool { return c.Header != "" }) {
		return false, ""
	}
	labels := 0
	for _, row := range t.Grid.Rows {
		if isLabel(cells.Text(row, 0)) {
			labels++
		}
	}
	return 2*labels > len(t.Grid.Rows), ""
}

// isLabel reports whether a text says what stands beside it, as headers do.
func isLabel(text string) bool {
	for as, said := range vocabulary.Roles(text) {
		if as != vocabulary.Foreign && said >= about {
			return true
		}
	}
	return false
}

func (t *Table) speaksOfResults(r *reading) bool {
	if t.facts.pageResults {
		return true
	}
	for i, is := range t.facts.results {
		if is && r.roles[i] != asNote {
			return true
		}
	}
	return false
}

// failing is the share of rows that speak of failure, in the column where most do, other than one that says what is done then.
func (t *Table) failing() float64 {
	share := 0.0
	for i := range t.Columns {
		if c := &t.Columns[i]; !c.saysHandling() {
			share = max(share, c.shape.failing)
		}
	}
	return share
}

func (t *Table) failingShare() string { return fmt.Sprintf("%.0f %%", 100*t.failing()) }

// headingSays reports whether the heading right above a table of two columns speaks of errors, and the first could be codes.
func (t *Table) headingSays(r *reading) bool {
	return len(t.Columns) == 2 && t.facts.headingErrors && t.Columns[0].says[asCode] > 0 && r.roles[0] != asNote
}

// identifies reports whether a column holds what surely are codes or messages, and not names of fields or the like.
func (t *Table) identifies(r *reading) bool {
	if t.headingSays(r) {
		return true
	}
	handled := r.at[asAction] >= 0 || r.at[asRetry] >= 0
	for i, as := range r.roles {
		c := &t.Columns[i]
		s := c.shape
		switch {
		case as != asCode && as != asName && as != asMessage:
		case as == asCode && c.says[asStatus] >= about && s.of[cells.Number] < some && !c.set: // states of something: DELIVERED, EXPIRED
		case c.set, as == asMessage, handled, as == asCode && c.areTypes(), max(c.says[asCode], c.says[asMessage]) >= about, max(s.of[cells.Number], s.constants, s.failing) >= some:
			return true
		}
	}
	return false
}

// ranges returns the column that holds ranges of codes, if that is what the table's codes are, else -1.
func (t *Table) ranges(r *reading) int {
	return slices.IndexFunc(t.Columns, func(c Column) bool {
		return c.shape.ranges >= some && c.says[asCode] > 0 && t.codeAt(r, c.at)
	})
}

func (t *Table) codeAt(r *reading, i int) bool { return r.roles[i] == asCode }

// classes reports whether statuses stand for all of their class: 4xx.
func (t *Table) classes(r *reading) bool {
	return slices.ContainsFunc(t.Grid.Rows, func(row markdown.Row) bool {
		s, _ := cells.Status(cells.Text(row, r.at[asStatus]))
		return s > 0 && s < 10
	})
}

// foreign returns the column that shows a table to be of another matter, of parameters, fields, events and the like; -1 if there is none.
func (t *Table) foreign(r *reading) int {
	coded := slices.ContainsFunc(t.Columns, func(c Column) bool { return t.codeAt(r, c.at) && c.says[asCode] == whole })
	names := slices.ContainsFunc(t.facts.errors, func(w string) bool { return w != "" })
	return slices.IndexFunc(t.Columns, func(c Column) bool {
		switch {
		case c.foreign == 0 || c.set || c.areTypes() || c.namesErrors() || c.numbers || t.facts.errors[c.at] != "" || t.numbersErrors(r), c.at > 0 && t.listsResults(r):
			return false
		case c.foreign == whole && (c.at == 0 || !names):
			return true
		}
		return !coded && !names && c.foreign >= weak
	})
}

// numbersErrors reports whether a table's first column holds long numbers, which no parameter is called, below a heading that speaks of errors:
// its headers are those of another table.
func (t *Table) numbersErrors(r *reading) bool {
	c := &t.Columns[0]
	return t.facts.headingErrors && !t.facts.headingElse && r.roles[0] == asCode && c.shape.long >= some && c.shape.integers >= all && c.shape.distinct == c.shape.filled
}

// listsResults reports whether a table's first column is called codes and holds some, most rows speak of failure, and what stands right above
// speaks of results: exit codes and what each leads to.
func (t *Table) listsResults(r *reading) bool {
	return r.roles[0] == asCode && t.Columns[0].says[asCode] == whole && t.failing() >= some && !t.facts.headingElse && vocabulary.Results.In(t.nearest())
}

// mapping returns the column whose codes stand for those of another one, if the table has nothing but codes, else -1.
func (t *Table) mapping(r *reading) int {
	column, codes := -1, 0
	for i, c := range t.Columns {
		switch {
		case c.set:
			return -1
		case c.shape.tokens() >= most:
			codes++
			if vocabulary.Mappings.In(c.Header) {
				column = i
			}
		case r.roles[i] == asMessage, c.shape.prose() >= some:
			return -1
		}
	}
	if codes < 2 {
		return -1
	}
	return column
}

// ofFields reports whether a table lists the fields of a body.
func (t *Table) ofFields(r *reading) bool {
	return slices.ContainsFunc(t.Columns, func(c Column) bool {
		as := r.roles[c.at]
		return !c.set && (as == asCode || as == asName) && c.shape.distinct > 1 && c.shape.fields >= most
	})
}

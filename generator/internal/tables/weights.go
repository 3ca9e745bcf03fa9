package tables

import (
	"github.com/errgen/errgen/generator/internal/cells"
	"github.com/errgen/errgen/generator/internal/vocabulary"
)

// A table is read in the way that scores best. These are the scores: each line adds its weight, times how far the line holds, from 0 to 1,
// to every reading that it speaks of. What the lines of the best reading say is the reason that people are shown; the distance to the next
// best one is the doubt.

// doubtful is how near the next best reading must be for a role to be in doubt, or the kind.
const (
	doubtfulRole  = 0.3
	doubtfulKind  = 0.45
	leftWithDoubt = 2 // by how much the best reading may fail where many rows speak of failure
)

// most is the share of a column's cells that make it a column of such cells, some the share that lets it be one.
const (
	all  = 0.97
	most = 0.8
	some = 0.5
	few  = 0.25
)

// alone weighs what a column holds by its own header and its own cells.
var alone = []struct {
	role   role
	weight float64
	why    string // %s is what the cells look like
	holds  func(c *Column) float64
}{
	{asStatus, 2, "the header says status", said(asStatus)},
	{asStatus, 1, "the cells are %s", func(c *Column) float64 {
		return mostly(c.shape.statuses) * is(c.says[asStatus] == whole || c.shape.known >= some)
	}},
	{asStatus, 0.5, "", func(c *Column) float64 { return is(c.shape.known >= most && c.foreign < whole) }},
	{asStatus, 1.2, "the header speaks of codes", func(c *Column) float64 { return is(c.shape.known >= all && c.says[asStatus] == 0) * c.says[asCode] }},
	{asStatus, -2, "", func(c *Column) float64 { return hardly(c.shape.statuses) }},

	{asCode, 2, "the header says code", said(asCode)},
	{asCode, 1, "the cells are %s", func(c *Column) float64 { return mostly(c.shape.tokens() + c.shape.led) }},
	{asCode, -0.8, "", func(c *Column) float64 { return hardly(c.shape.tokens() + c.shape.led) }},
	{asCode, -2, "", func(c *Column) float64 { return is(c.shape.of[cells.YesNo] >= some) }},
	{asCode, -1, "", func(c *Column) float64 { return is(c.shape.of[cells.Sentence]-c.shape.led >= some) }},
	{asCode, -1, "", func(c *Column) float64 { return is(c.shape.few()) }},                             // kinds or levels
	{asCode, -0.8, "", func(c *Column) float64 { return is(c.shape.few() && c.says[asCode] < whole) }}, // and the header doesn't insist
	{asCode, -1, "", func(c *Column) float64 {
		return is(c.shape.of[cells.Word] >= most && c.shape.distinct < c.shape.filled)
	}}, // names of anything
	{asCode, -1, "", func(c *Column) float64 { return is(c.shape.statuses >= most) }},
	{asCode, -1.5, "", func(c *Column) float64 { return is(c.says[asCode] == 0 && !c.namesErrors()) * c.foreign }},

	{asName, 2, "the header says name", said(asName)},
	{asName, 1, "the cells are %s", func(c *Column) float64 { return is(c.shape.symbols()) }},
	{asName, 0.2, "", func(c *Column) float64 { return is(!c.shape.symbols() && c.shape.words()) }},
	{asName, -0.5, "", func(c *Column) float64 { return is(c.shape.filled > 0 && !c.shape.symbols() && !c.shape.words()) }},
	{asName, -2, "", func(c *Column) float64 { return is(c.shape.of[cells.Number]+c.shape.of[cells.YesNo] >= some) }},

	{asName, -1.5, "", func(c *Column) float64 { return is(c.shape.few()) }}, // kinds or levels

	{asMessage, 2, "the header says message", said(asMessage)},
	{asMessage, 1, "the cells are %s", func(c *Column) float64 { return mostly(c.shape.text()) }},
	{asMessage, 0.5, "", func(c *Column) float64 { return is(c.shape.verbatim >= most) * min(1, 2*c.says[asMessage]) }},
	{asMessage, 2.5, "the cells are marked as what is sent, with quotes or as code", func(c *Column) float64 {
		return is(c.shape.verbatim >= most && c.shape.prose() >= most && c.says[asMessage] < about && max(c.says[asCode], c.says[asNote]) < about)
	}},
	{asMessage, -0.2, "", func(c *Column) float64 { return is(c.shape.of[cells.Sentence] >= some) }}, // explanations are longer than messages
	{asMessage, -0.3, "", func(c *Column) float64 { return hardly(c.shape.text()) }},
	{asMessage, -1.5, "", func(c *Column) float64 { return is(c.shape.of[cells.Symbol] >= some) }},
	{asMessage, -0.8, "", func(c *Column) float64 { // perhaps: the other columns must speak for it
		return is(c.perhapsMessage())
	}},
	{asMessage, -0.6, "", func(c *Column) float64 { return is(c.says[asMessage] == 0 && c.shape.verbatim < most) }}, // nothing says that it is sent
	{asMessage, -1, "", func(c *Column) float64 { return is(c.shape.numbers()) }},

	{asSummary, 2, "the header says summary", said(asSummary, asCause, asMessage)},
	{asSummary, 1, "the cells are %s", func(c *Column) float64 { return mostly(c.shape.text()) }},
	{asSummary, -0.3, "", func(c *Column) float64 { return hardly(c.shape.text()) }},
	{asSummary, -0.6, "", func(c *Column) float64 { return is(c.shape.numbers() || c.shape.of[cells.Symbol] >= most) }},

	{asCause, 2, "the header says cause", said(asCause, asSummary, asMessage)},
	{asCause, 1, "the cells are %s", func(c *Column) float64 { return mostly(c.shape.text()) }},
	{asCause, -0.3, "", func(c *Column) float64 { return hardly(c.shape.text()) }},
	{asCause, -0.6, "", func(c *Column) float64 { return is(c.shape.numbers() || c.shape.of[cells.Symbol] >= most) }},

	{asAction, 2, "the header says action", said(asAction)},
	{asAction, 1, "the cells are %s", func(c *Column) float64 { return mostly(c.shape.text()) * is(c.says[asAction] > 0) }},
	{asAction, -0.3, "", func(c *Column) float64 { return hardly(c.shape.text()) }},
	{asAction, -0.6, "", func(c *Column) float64 { return is(c.shape.numbers() || c.shape.of[cells.Symbol] >= most) }},

	{asRetry, 2, "the header says retry", said(asRetry)},
	{asRetry, 1, "the cells are %s", func(c *Column) float64 { return mostly(c.shape.of[cells.YesNo]) * is(c.says[asRetry] > 0) }},
	{asRetry, -0.3, "", func(c *Column) float64 { return hardly(c.shape.of[cells.YesNo]) }},

	{asNote, 1.05, "", func(c *Column) float64 { return 1 }}, // what a column needs to be anything else
	{asNote, 0.95, "the header says note", said(asNote)},
}

// A besides is a line of together.
type besides struct {
	role   role
	weight float64
	why    string
	holds  func(t *Table, r *reading, i int) bool
}

// together weighs what a column holds by what the others hold in the same reading.
var together = []besides{
	{asCode, 0.6, "no header says which column holds the codes", func(t *Table, r *reading, i int) bool {
		c := &t.Columns[i]
		codes := c.shape.of[cells.Number]+c.shape.of[cells.Symbol]+c.shape.of[cells.List] >= most
		return r.at[asCode] == i && c.says[asCode] == 0 && codes && !c.shape.few() && (c.foreign < whole || c.namesErrors()) && c.says[asMessage] < about
	}},
	{asCode, 1.3, "another column holds constants that are not the names of these statuses", func(t *Table, r *reading, i int) bool {
		return t.Columns[i].shape.known >= most && t.Columns[i].says[asStatus] < whole && t.constantsBeside(i)
	}},
	{asCode, -1.2, "", (*Table).poorerCode},
	{asCode, -0.7, "", func(t *Table, r *reading, i int) bool { // another column holds the number that this is the name of
		return t.Columns[i].shape.symbols() && t.numbersBeside(r, i)
	}},
	{asName, 0.6, "another column holds the codes", func(t *Table, r *reading, i int) bool {
		c := &t.Columns[i]
		near := c.says[asName] > 0 || max(i-r.at[asCode], r.at[asCode]-i) == 1
		return r.at[asCode] >= 0 && near && t.numbersBeside(r, i) && c.shape.of[cells.Symbol] >= some && !c.shape.few()
	}},
	{asName, 1.7, "another column holds the numbers", func(t *Table, r *reading, i int) bool {
		return r.at[asCode] >= 0 && t.Columns[i].says[asCode] > 0 && t.Columns[i].shape.of[cells.Symbol] >= most && t.Columns[r.at[asCode]].codeNumbers()
	}},
	{asName, -1.2, "", func(t *Table, r *reading, i int) bool { // it would be the code
		return r.at[asCode] < 0 && r.at[asStatus] < 0 && r.at[asMessage] < 0 && !t.Columns[i].set
	}},
	{asName, 4, "the cells are the names of their statuses", func(t *Table, r *reading, i int) bool {
		return t.onlyStatus(r) && t.namesOfStatuses(r.at[asStatus], i)
	}},

	{asStatus, -1.5, "", func(t *Table, r *reading, i int) bool { // texts of one status have no place of their own
		return t.onlyStatus(r) && t.tellsApart(i) >= 0
	}},
	{asMessage, 1.5, "several errors have one status, and this tells them apart", func(t *Table, r *reading, i int) bool {
		return r.at[asStatus] >= 0 && t.Columns[i].perhapsMessage() && t.tellsApart(r.at[asStatus]) == i
	}},

	{asName, -4, "", func(t *Table, r *reading, i int) bool { // it is all that is said of the statuses
		return t.onlyStatus(r) && r.at[asSummary] < 0 && r.at[asCause] < 0 && t.namesOfStatuses(r.at[asStatus], i)
	}},

	{asMessage, 2, "the cells are in English, and other columns are not", func(t *Table, r *reading, i int) bool {
		c := &t.Columns[i]
		return c.english && c.shape.prose() >= some && max(c.says[asCode], c.says[asNote], c.says[asAction]) < about && t.explainedInOtherLetters(r)
	}},
	{asMessage, -1, "", func(t *Table, r *reading, i int) bool { // programs send English, beside codes in Latin letters
		c := &t.Columns[i]
		return !c.english && c.shape.prose() >= some && c.perhapsMessage()
	}},
	{asMessage, -3, "", func(t *Table, r *reading, i int) bool { // it is all that is said of the statuses
		return t.onlyStatus(r) && r.at[asSummary] < 0 && r.at[asCause] < 0
	}},
	{asMessage, -2, "", func(t *Table, r *reading, i int) bool { // the names of the statuses
		return r.at[asCode] < 0 && r.at[asStatus] >= 0 && t.namesOfStatuses(r.at[asStatus], i)
	}},
	{asMessage, 2.4, "it stands before another text that explains the error", func(t *Table, r *reading, i int) bool {
		return t.firstOfTexts(r, i)
	}},
	{asMessage, 2, "the cells are as short as messages are, beside numbers, and no other column holds any", func(t *Table, r *reading, i int) bool {
		return t.terseBesideNumbers(r, i)
	}},

	{asSummary, 0.25, "no header says which column explains the error", func(t *Table, r *reading, i int) bool {
		return t.Columns[i].silent() && t.Columns[i].language == "" && t.Columns[i].shape.prose() >= most && r.at[asCause] < 0 && r.at[asMessage] < 0
	}},
	{asSummary, 0.4, "the cells are sentences, as explanations are", func(t *Table, r *reading, i int) bool { return t.Columns[i].silentSentences() }},
	{asCause, 0.3, "the cells are sentences, as explanations are", func(t *Table, r *reading, i int) bool {
		return t.Columns[i].silentSentences() && (r.at[asSummary] >= 0 || r.at[asMessage] >= 0)
	}},
	{asSummary, 1.2, "no other column explains the error in sentences", func(t *Table, r *reading, i int) bool {
		return r.at[asMessage] < 0 && t.onlySentences(r, i)
	}},
	{asCause, 1.2, "no other column explains the error in sentences", func(t *Table, r *reading, i int) bool {
		return (r.at[asSummary] >= 0 || r.at[asMessage] >= 0) && t.onlySentences(r, i)
	}},
	{asCause, -0.8, "", func(t *Table, r *reading, i int) bool { // which it would be then
		return r.at[asSummary] < 0 && t.Columns[i].says[asSummary] > t.Columns[i].says[asCause]
	}},
}

// togetherByRole is together, in the same order.
var togetherByRole = func() (by [roles][]besides) {
	for _, w := range together {
		by[w.role] = append(by[w.role], w)
	}
	return by
}()

// matter weighs whether a table is about errors, or HTTP statuses, against being about anything else, which has 0. %s is the evidence.
var matter = []struct {
	weight float64
	why    string
	holds  func(t *Table, r *reading, e evidence) (share float64, evidence string)
}{
	{-3, "nothing says that its codes are errors", func(*Table, *reading, evidence) (float64, string) { return 1, "" }},
	{9, "a status with a code or a message", func(t *Table, r *reading, e evidence) (float64, string) {
		return is(r.at[asStatus] >= 0 && !t.onlyStatus(r)), ""
	}},
	{9, "statuses with texts, no code and no message", func(t *Table, r *reading, e evidence) (float64, string) { return is(t.onlyStatus(r)), "" }},
	{9, "the column %q holds ranges of codes", func(t *Table, r *reading, e evidence) (float64, string) {
		return is(t.ranges(r) >= 0), t.header(t.ranges(r))
	}},
	{6, "the header %s speaks of errors", (*Table).headersSpeak},
	{5, "a code or a message, and the heading %q speaks of errors", func(t *Table, r *reading, e evidence) (float64, string) {
		return is(t.facts.headingErrors), t.nearest()
	}},
	{3.5, "a table of errors on the same page has the same header", func(t *Table, r *reading, e evidence) (float64, string) { return is(e.same), "" }},
	{2.3, "its headers or headings speak of results", func(t *Table, r *reading, e evidence) (float64, string) {
		return is(t.failing() >= few && t.speaksOfResults(r)), ""
	}},
	{1.8, "the page speaks of errors", func(t *Table, r *reading, e evidence) (float64, string) {
		return is(t.pageSpeaks(r, e)), ""
	}},
	{1.25, "some rows speak of failure", func(t *Table, r *reading, e evidence) (float64, string) { return is(t.failing() >= few), "" }},
	{1.35, "%s of the rows speak of failure", func(t *Table, r *reading, e evidence) (float64, string) {
		return is(t.failing() >= some), t.failingShare()
	}},
	{0.5, "", func(t *Table, r *reading, e evidence) (float64, string) {
		return is(t.failing() >= 0.6 && len(t.Grid.Rows) > 2), ""
	}},

	{-1.3, "the heading %q speaks of something else", func(t *Table, r *reading, e evidence) (float64, string) {
		return is(t.facts.headingElse && !t.facts.headingErrors), t.nearest()
	}},
	{-9, "its first column could be names of anything", func(t *Table, r *reading, e evidence) (float64, string) {
		speaks, _ := t.headersSpeak(r, e)
		return is(r.at[asStatus] < 0 && speaks == 0 && !t.identifies(r)), ""
	}},
	{-7, "a column %q is no part of an error", func(t *Table, r *reading, e evidence) (float64, string) {
		i := t.foreign(r)
		return is(i >= 0 && !t.headingSays(r)), t.header(i)
	}},
	{-19, "it maps codes to codes (%q), and says nothing of errors", func(t *Table, r *reading, e evidence) (float64, string) {
		i := t.mapping(r)
		return is(i >= 0), t.header(i)
	}},
	{-19, "its codes are what bodies call the parts of an error", func(t *Table, r *reading, e evidence) (float64, string) { return is(t.ofFields(r)), "" }},
}

// How much a header speaks for a role.
const (
	whole, about = vocabulary.Whole, vocabulary.About
	beside, weak = vocabulary.Beside, vocabulary.Weak
)

// said holds as far as the header says a role. One that says another one of texts speaks for this too, but less.
func said(as role, others ...role) func(*Column) float64 {
	return func(c *Column) float64 {
		s := c.says[as]
		for _, other := range others {
			s = max(s, 0.6*c.says[other])
		}
		return s
	}
}

// is is 1 if something holds, else 0.
func is(holds bool) float64 {
	if holds {
		return 1
	}
	return 0
}

// mostly is 1 for the share of a column of such cells, and a little for one that lets it be one.
func mostly(share float64) float64 {
	switch {
	case share >= most:
		return 1
	case share >= some:
		return 0.3
	}
	return 0
}

// hardly is 1 for a share that is too small.
func hardly(share float64) float64 { return is(share < some) }

package tables

import (
	"slices"

	"github.com/errgen/errgen/generator/internal/cells"
)

// What the lines of together observe of a column i in a reading.

func (t *Table) sharedStatus(r *reading, i int) bool { return t.onlyStatus(r) && t.tellsApart(i) >= 0 }

func (t *Table) onlyCodes(r *reading, i int) bool {
	c := &t.Columns[i]
	codes := c.shape.of[cells.Number]+c.shape.of[cells.Symbol]+c.shape.of[cells.List] >= most && !c.shape.few()
	return r.at[asCode] == i && codes && c.says[asCode] == 0 && c.says[asMessage] < about && (c.foreign < whole || c.namesErrors() || c.numbers)
}

func (t *Table) constantsBesideStatuses(_ *reading, i int) bool {
	s := &t.Columns[i].shape
	return s.known >= most && s.distinct == s.filled && t.Columns[i].says[asStatus] < whole && t.constantsBeside(i)
}

func (t *Table) successesBesideConstants(_ *reading, i int) bool { return t.besideConstants(i) }

func (t *Table) statusNamesBesideErrors(r *reading, i int) bool {
	status := r.at[asStatus]
	if status < 0 || t.Columns[i].says[asCode] > 0 || !t.namesOfStatuses(status, i) {
		return false
	}
	return slices.ContainsFunc(t.Columns, func(c Column) bool {
		named := max(c.says[asCode], c.says[asName]) >= about && c.shape.symbols()
		return c.at != i && named && t.reasonPhrases(status, c.at) < few
	})
}

// countsBesideNames reports whether a column counts the rows beside names or codes. Constants that speak of failure may have such numbers
// themselves, if they have no HTTP statuses.
func (t *Table) countsBesideNames(r *reading, i int) bool {
	c := &t.Columns[i]
	if c.says[asCode] > 0 || !c.shape.counts() || c.numbers && r.at[asStatus] < 0 {
		return false
	}
	return slices.ContainsFunc(t.Columns, func(other Column) bool {
		as := r.roles[other.at]
		return other.at != i && (as == asCode || as == asName) && other.shape.symbols()
	})
}

func (t *Table) constantsBesideNumbers(r *reading, i int) bool {
	s := &t.Columns[i].shape
	return (s.symbols() || s.words()) && t.numbersBeside(r, i)
}

func (t *Table) namesOfCodes(r *reading, i int) bool {
	c, code := &t.Columns[i], r.at[asCode]
	near := c.says[asName] > 0 || max(i-code, code-i) == 1
	return code >= 0 && near && t.numbersBeside(r, i) && c.shape.of[cells.Symbol] >= some && !c.shape.few()
}

func (t *Table) errorsBesideNumbers(r *reading, i int) bool {
	code := r.at[asCode]
	return code >= 0 && t.Columns[code].numbersOf(&t.Columns[i])
}

func (t *Table) codesBesideNumbers(r *reading, i int) bool {
	c := &t.Columns[i]
	named := c.shape.of[cells.Symbol] >= most || c.shape.words() && c.shape.verbatim >= most && c.shape.distinct == c.shape.filled
	return c.says[asCode] > 0 && named && slices.ContainsFunc(t.Columns, func(code Column) bool { return r.roles[code.at] == asCode && code.codeNumbers() })
}

func (t *Table) onlyNames(r *reading, i int) bool {
	c, code := &t.Columns[i], r.at[asCode]
	if code < 0 || c.says[asCode] == whole && t.Columns[code].says[asCode] == 0 {
		return false
	}
	explained := slices.ContainsFunc(t.Columns, func(other Column) bool {
		return other.at != i && other.at != code && (other.saidText() || other.shape.text() >= some)
	})
	return !explained && t.Columns[code].shape.integers >= most && c.shape.words() && c.shape.distinct == c.shape.filled
}

func (t *Table) nameAlone(r *reading, _ int) bool {
	return r.at[asCode] < 0 && r.at[asStatus] < 0 && r.at[asMessage] < 0
}

func (t *Table) statusNames(r *reading, i int) bool {
	return t.onlyStatus(r) && t.namesOfStatuses(r.at[asStatus], i)
}

func (t *Table) statusNamesAlone(r *reading, i int) bool {
	return t.statusNames(r, i) && r.at[asSummary] < 0 && r.at[asCause] < 0
}

func (t *Table) englishBesideOthers(r *reading, i int) bool {
	c := &t.Columns[i]
	otherwise := max(c.says[asCode], c.says[asNote], c.says[asAction]) >= about
	return c.english && !otherwise && c.shape.prose() >= some && t.explainedInOtherLetters(r)
}

func (t *Table) otherLanguage(_ *reading, i int) bool {
	c := &t.Columns[i]
	return !c.english && c.shape.prose() >= some && c.perhapsMessage()
}

func (t *Table) tellsStatusesApart(r *reading, i int) bool {
	return r.at[asStatus] >= 0 && t.Columns[i].perhapsMessage() && t.tellsApart(r.at[asStatus]) == i
}

func (t *Table) statusInWords(_ *reading, i int) bool {
	return t.Columns[i].statusTexts() > 0 && slices.ContainsFunc(t.Columns, func(other Column) bool {
		return other.at != i && other.shape.known >= most && t.reasonPhrases(other.at, i) < some
	})
}

func (t *Table) messageOfStatusesAlone(r *reading, _ int) bool {
	return t.onlyStatus(r) && r.at[asSummary] < 0 && r.at[asCause] < 0
}

func (t *Table) statusNamesSent(r *reading, i int) bool {
	return r.at[asCode] < 0 && r.at[asStatus] >= 0 && t.namesOfStatuses(r.at[asStatus], i)
}

func (t *Table) onlyExplanation(r *reading, i int) bool {
	c := &t.Columns[i]
	return (c.silent() || c.foreign > 0 && t.numbersErrors(r)) && c.language == "" && c.shape.prose() >= most && r.at[asCause] < 0 && r.at[asMessage] < 0
}

func (t *Table) silentSentences(_ *reading, i int) bool { return t.Columns[i].silentSentences() }

func (t *Table) moreSentences(r *reading, i int) bool {
	return t.Columns[i].silentSentences() && (r.at[asSummary] >= 0 || r.at[asMessage] >= 0)
}

func (t *Table) onlySentences(r *reading, i int) bool {
	return r.at[asMessage] < 0 && t.explainsAlone(r, i)
}

func (t *Table) onlySentencesBeside(r *reading, i int) bool {
	return (r.at[asSummary] >= 0 || r.at[asMessage] >= 0) && t.explainsAlone(r, i)
}

func (t *Table) causeForSummary(r *reading, i int) bool {
	return r.at[asSummary] < 0 && t.Columns[i].says[asSummary] > t.Columns[i].says[asCause]
}

func (t *Table) actionForAll(r *reading, i int) bool {
	c := &t.Columns[i]
	return max(c.says[asCause], c.says[asSummary]) > 0 && r.at[asMessage] < 0 && r.at[asSummary] < 0 && r.at[asCause] < 0
}

// numbersBeside reports whether another column that holds codes or names holds numbers.
func (t *Table) numbersBeside(r *reading, i int) bool {
	return slices.ContainsFunc(t.Columns, func(c Column) bool {
		as := r.roles[c.at]
		return c.at != i && (as == asCode || as == asName) && c.shape.of[cells.Number] >= some
	})
}

// sameNumbers reports whether a column of codes holds the same numbers as another one, in other digits: 16 beside 0x10.
func (t *Table) sameNumbers(r *reading, i int) bool {
	numbers := t.Columns[i].shape.values
	return slices.ContainsFunc(t.Columns, func(c Column) bool {
		same := c.at != i && r.roles[c.at] == asCode && len(numbers) > 1 && slices.Equal(numbers, c.shape.values)
		return same && !slices.Equal(t.Columns[i].shape.texts, c.shape.texts)
	})
}

// poorerCode reports whether a column is no code beside another that is: it has fewer values, as kinds have, or its header or its cells say
// less. One code in two notations, both of digits, is two codes.
func (t *Table) poorerCode(r *reading, i int) bool {
	const clearly = 0.3
	c := &t.Columns[i]
	for j, as := range r.roles {
		other := &t.Columns[j]
		switch {
		case j == i || as != asCode || t.sameNumbers(r, i):
		case 10*c.shape.distinct < 9*other.shape.distinct:
			return true
		case j < i && (c.says[asCode] <= beside || c.shape.tokens()+c.shape.led < some):
			return true
		case c.shape.tokens()+c.shape.led < some && other.shape.tokens() >= most:
			return true
		case c.says[asCode]+clearly <= other.says[asCode] && c.shape.of[cells.Number] < most:
			return true
		}
	}
	return false
}

// explainsAlone reports whether a column that is called a note holds the only sentences that explain the errors.
func (t *Table) explainsAlone(r *reading, i int) bool {
	if t.Columns[i].says[asNote] < whole || t.Columns[i].shape.of[cells.Sentence] < some {
		return false
	}
	for j, as := range r.roles {
		explains := as == asCause || as == asAction || (as == asSummary || as == asMessage) && !t.Columns[j].shape.terse()
		if j != i && explains {
			return false
		}
	}
	return true
}

// explainedInOtherLetters reports whether a column explains the errors in other letters than Latin ones: people explain in their own
// language what programs send in English.
func (t *Table) explainedInOtherLetters(r *reading) bool {
	return slices.ContainsFunc(t.Columns, func(c Column) bool {
		as := r.roles[c.at]
		return (as == asSummary || as == asCause) && c.saidText() && c.shape.prose() >= some && c.shape.latin <= 1-most
	})
}

// firstOfTexts reports whether a column holds the first of two texts that explain the errors, and could be what is sent.
func (t *Table) firstOfTexts(r *reading, i int) bool {
	c := &t.Columns[i]
	second := max(r.at[asSummary], r.at[asCause])
	switch {
	case c.says[asMessage] == 0, !c.perhapsMessage(), !c.english, t.explainedInOtherLetters(r):
		return false
	case second < i, !t.Columns[second].saidText(), t.Columns[second].says[asNote] > 0, t.Columns[second].says[asMessage] > c.says[asMessage]:
		return false
	case r.at[asName] >= 0, r.at[asCode] < 0 && (r.at[asStatus] < 0 || !t.repeats(r.at[asStatus])):
		return false
	}
	return c.says[asSummary] > 0 || c.shape.of[cells.Phrase]+c.shape.of[cells.Word] >= some
}

// terseBesideNumbers reports whether a column holds the only texts beside numbers, and they speak of failure as shortly as programs do.
func (t *Table) terseBesideNumbers(r *reading, i int) bool {
	c, code := &t.Columns[i], r.at[asCode]
	if c.says[asMessage] == 0 || !c.perhapsMessage() || !c.english || !c.shape.terse() || c.shape.failing < some {
		return false
	}
	alone := r.at[asName] < 0 && r.at[asSummary] < 0 && r.at[asCause] < 0
	return alone && code >= 0 && t.Columns[code].shape.integers >= most
}

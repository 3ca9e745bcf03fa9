package tables

import (
	"slices"

	"github.com/errgen/errgen/generator/internal/cells"
)

// codeNumbers reports whether a header speaks of codes and the cells are numbers other than statuses.
func (c *Column) codeNumbers() bool {
	return c.says[asCode] > 0 && c.shape.known < most && c.shape.of[cells.Number] >= most && !c.shape.few()
}

// namesErrors reports whether the cells are constants that speak of failure themselves, as types of errors do.
func (c *Column) namesErrors() bool { return c.shape.failing >= most && c.shape.constants >= most }

// silent reports whether a header says nothing of what its column holds.
func (c *Column) silent() bool {
	return max(c.says[asSummary], c.says[asCause], c.says[asMessage], c.says[asNote], c.foreign) == 0
}

// numbersBeside reports whether another column that holds codes or names holds numbers.
func (t *Table) numbersBeside(r *reading, i int) bool {
	return slices.ContainsFunc(t.Columns, func(c Column) bool {
		as := r.roles[c.at]
		return c.at != i && (as == asCode || as == asName) && c.shape.of[cells.Number] >= some
	})
}

// saidText reports whether a header says that its column explains the error, or may well do so.
func (c *Column) saidText() bool {
	return max(c.says[asSummary], c.says[asCause], c.says[asMessage]) > 0 || c.silentSentences()
}

// silentSentences reports whether a column holds sentences under a header that says nothing else.
func (c *Column) silentSentences() bool {
	said := max(c.says[asSummary], c.says[asCause], c.says[asMessage])
	elsewhere := max(c.says[asNote], c.says[asAction], c.says[asRetry], c.foreign)
	return said <= beside && elsewhere == 0 && c.language == "" && c.shape.of[cells.Sentence] >= some
}

// onlySentences reports whether a column that is called a note holds the only sentences that explain the errors.
func (t *Table) onlySentences(r *reading, i int) bool {
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

// perhapsMessage reports whether a header may well mean something else than what is sent.
func (c *Column) perhapsMessage() bool {
	return c.says[asMessage] <= weak && c.says[asMessage] <= c.says[asSummary] && c.shape.verbatim < most
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
	case r.at[asName] >= 0, r.at[asCode] < 0 && r.at[asStatus] < 0:
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

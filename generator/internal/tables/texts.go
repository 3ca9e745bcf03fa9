package tables

import (
	"slices"

	"github.com/errgen/errgen/generator/internal/cells"
	"github.com/errgen/errgen/generator/internal/vocabulary"
)

// textByCells takes running text under a header that says nothing for what explains the error, where no other column does.
func (t *Table) textByCells() {
	for i := range t.Columns {
		c := &t.Columns[i]
		explained := t.Column("summary") >= 0 || t.Column("cause") >= 0 || t.Column("message") >= 0
		if c.open() && !explained && c.said["note"] == 0 && c.said[vocabulary.Foreign] == 0 && c.shape.prose() >= most {
			c.is("summary", "no header says which column explains the error, and the cells are %s", c.shape)
			c.doubt = "message"
		}
	}
}

// moreTexts finds a place for a second column that explains the error.
func (t *Table) moreTexts() {
	for i := range t.Columns {
		c := &t.Columns[i]
		if !c.open() && (c.Role != "note" || c.set) {
			continue
		}
		if c.said["note"] == vocabulary.Whole && c.shape.of[cells.Sentence] >= some && !t.explains() {
			role := "cause"
			if t.Column("summary") < 0 && t.Column("message") < 0 {
				role = "summary"
			}
			c.is(role, "the cells are sentences, and no other column explains the error in any")
			c.doubt = "note"
			continue
		}
		why := "the header says that it explains the error, and so does another"
		said := max(c.said["summary"], c.said["cause"], c.said["message"])
		elsewhere := max(c.said["note"], c.said["action"], c.said["retry"], c.said[vocabulary.Foreign])
		if said <= vocabulary.Beside && elsewhere == 0 && c.shape.of[cells.Sentence] >= some {
			said, why = vocabulary.Weak, "the header says nothing, the cells are sentences, as explanations are"
		}
		if c.Role != "" || said < vocabulary.Beside || said < c.said["note"] || c.shape.fitProse() < 0 {
			continue
		}
		for _, role := range []string{"summary", "cause"} {
			if t.Column(role) < 0 {
				c.is(role, "%s", why)
				break
			}
		}
	}
}

// explains reports whether a column explains the errors in sentences.
func (t *Table) explains() bool {
	return slices.ContainsFunc(t.Columns, func(c Column) bool {
		return c.Role == "cause" || c.Role == "action" || (c.Role == "summary" || c.Role == "message") && !c.shape.terse()
	})
}

// messageOfText takes a text that explains the error for the message, where no other column could be it: the first of two such texts,
// or short ones beside numbers, which are as programs send them.
func (t *Table) messageOfText() {
	if t.Column("message") >= 0 || t.messageAsSent() || t.messageInEnglish() || t.Column("name") >= 0 {
		return
	}
	code, summary, cause := t.Column("code"), t.Column("summary"), t.Column("cause")
	if code < 0 && t.Column("status") < 0 {
		return
	}
	first, second := min(summary, cause), max(summary, cause)
	switch {
	case first >= 0 && t.Columns[second].said["note"] == 0:
		c := &t.Columns[first]
		if c.couldBeMessage() && (c.Role == "summary" || c.shape.of[cells.Phrase]+c.shape.of[cells.Word] >= some) {
			c.isMessage("it stands before another text that explains the error, in the column %q", t.Columns[second].Header)
		}
	case first < 0 && second >= 0 && code >= 0 && t.Columns[code].shape.integers >= most:
		c := &t.Columns[second]
		if c.couldBeMessage() && c.shape.terse() && c.shape.failing >= some {
			c.isMessage("the cells are %s as short as messages are, beside numbers, and no other column holds any", c.shape)
		}
	}
}

func (c Column) couldBeMessage() bool { return !c.set && c.said["message"] > 0 }

// isMessage takes a column for the message that its header calls something else.
func (c *Column) isMessage(why string, args ...any) {
	if c.is("message", why, args...); c.said["message"] < c.said["summary"] {
		c.doubt = "summary"
	}
}

// summaryOfCause takes a text for the summary that got the cause's role only because another had the summary's then.
func (t *Table) summaryOfCause() {
	i := t.Column("cause")
	if i < 0 || t.Column("summary") >= 0 || t.Columns[i].set {
		return
	}
	if c := &t.Columns[i]; c.said["summary"] > c.said["cause"] {
		c.is("summary", "the header says that it explains the error")
	}
}

// messageAsSent takes texts in quotes or code spans for the message.
func (t *Table) messageAsSent() bool {
	for i := range t.Columns {
		c := &t.Columns[i]
		if !c.set && (c.open() || c.Role == "summary" || c.Role == "cause") && c.shape.prose() >= most && c.shape.verbatim >= most {
			c.is("message", "the cells are marked as what is sent, with quotes or as code")
			return true
		}
	}
	return false
}

// messageInEnglish takes a text in Latin letters beside one in other letters for the message: people explain in their own language what
// programs send in English.
func (t *Table) messageInEnglish() bool {
	explains := func(c Column) bool { return (c.Role == "summary" || c.Role == "cause") && c.shape.prose() >= some }
	if !slices.ContainsFunc(t.Columns, func(c Column) bool { return explains(c) && c.shape.latin <= 1-most }) {
		return false
	}
	for i := range t.Columns {
		c := &t.Columns[i]
		if explains(*c) && !c.set && c.shape.latin >= most {
			c.is("message", "the cells are in English, and other columns are not")
			return true
		}
	}
	return false
}

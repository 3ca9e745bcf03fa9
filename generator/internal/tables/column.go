package tables

import (
	"go/token"
	"slices"

	"github.com/errgen/errgen/generator/internal/cells"
	"github.com/errgen/errgen/generator/internal/config"
	"github.com/errgen/errgen/generator/internal/vocabulary"
)

// A Column is a column of a Table. Its role is "" if nothing of it is used. Several columns may be codes of the same error, in
// hexadecimal and in decimal for instance, or notes, or one text in several languages; every other role has one column at most.
type Column struct {
	Pos               token.Position
	Header, Role, Why string
	Locale            string // of a text that stands beside the same in other languages, as a BCP 47 tag; else ""

	at       int               // its place in the table
	shape    shape             // of its cells
	says     [roles]float64    // the header: how surely it is each role
	Asks     vocabulary.Asking // what the header asks of trying again
	retries  float64           // the share of its cells that say whether to, if the header asks
	states   float64           // the share of its cells that say whether errors are in use, if the header may ask
	retired  bool              // one of them says that its error is not
	foreign  float64           // the header: how surely the table is not about errors
	language string            // of its texts, if it is surely another than the document's and the header says nothing of them; else ""
	english  bool              // its texts are in English, as what programs send is
	set      bool              // by errgen.yaml, or by the language that its header names
	settled  settled           // so
	doubt    string            // the role that it might have as well, "" if there is none
	unused   bool              // nothing says what it holds
	numbers  bool              // of errors: another column holds constants that speak of failure, one for each
}

// otherLanguage returns the language of texts under a header that says nothing of them, if it is surely not the document's, else "".
func (c *Column) otherLanguage(locale string) string {
	if c.shape.prose() < some || !c.silent() {
		return ""
	}
	guess := vocabulary.GuessLocale(slices.Values(c.shape.texts), slices.Values([]string(nil)))
	if guess.Or != "" || guess.Locale == "en" || vocabulary.SameLanguage(guess.Locale, locale) {
		return ""
	}
	return guess.Locale
}

// A settled role is not chosen.
type settled struct{ role, locale, why string }

// reads returns what others see of a settled role. A text beside others in another language leaves its role to one in the document's.
func (s settled) reads() role {
	if s.role == "" || s.locale != "" {
		return asNote
	}
	return role(slices.Index(config.Roles, s.role))
}

func (c *Column) settle(role, locale, why string) {
	c.set, c.settled = true, settled{role, locale, why}
}

// listen takes what the header says.
func (c *Column) listen() {
	said := vocabulary.Roles(c.Header)
	for as := range c.says {
		c.says[as] = said[role(as).String()]
	}
	c.foreign = said[vocabulary.Foreign]
	c.Asks, c.says[asRetry] = vocabulary.AsksOfRetry(c.Header)
}

// codeNumbers reports whether a header speaks of codes and the cells are numbers other than statuses.
func (c *Column) codeNumbers() bool {
	return c.says[asCode] > 0 && c.shape.known < most && c.shape.of[cells.Number] >= most && !c.shape.few()
}

// namesErrors reports whether the cells are constants that speak of failure themselves, as types of errors do; one may be of
// success.
func (c *Column) namesErrors() bool {
	return c.shape.butOne(c.shape.failing) && c.shape.butOne(c.shape.constants)
}

// numbersOf reports whether a column holds a whole number for each of another's constants, which speak of failure.
func (c *Column) numbersOf(names *Column) bool {
	first := c.at < names.at || c.at > names.at && c.says[asCode] > 0 // defaults of settings stand behind their names
	return first && c.shape.integers >= all && c.shape.distinct == c.shape.filled && names.namesSeveral() && c.shape.filled == names.shape.filled
}

// namesSeveral reports whether the cells are constants that speak of failure, no two alike.
func (c Column) namesSeveral() bool {
	return c.namesErrors() && c.shape.distinct == c.shape.filled && c.shape.filled > 1
}

// silent reports whether a header says nothing of what its column holds.
func (c *Column) silent() bool {
	return max(c.says[asSummary], c.says[asCause], c.says[asMessage], c.says[asNote], c.foreign) == 0
}

// saysHandling reports whether a header says what is done when something fails: "Failure action". That holds of rules and jobs as well.
func (c *Column) saysHandling() bool {
	handling := max(c.says[asAction], c.says[asRetry])
	return handling > 0 && handling > max(c.says[asCode], c.says[asName], c.says[asMessage], c.says[asSummary], c.says[asCause], c.says[asStatus])
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

// perhapsMessage reports whether a header may well mean something else than what is sent.
func (c *Column) perhapsMessage() bool {
	return c.says[asMessage] <= weak && c.says[asMessage] <= c.says[asSummary] && c.shape.verbatim < most
}

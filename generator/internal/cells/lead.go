package cells

import (
	"strings"

	"github.com/errgen/errgen/generator/internal/markdown"
	"github.com/errgen/errgen/generator/internal/pattern"
)

// A Lead is the code that a cell begins with, where something else stands in the cell too: "401 - Invalid key", "`no_cup` No such cup",
// "TooManyCups (1199)".
type Lead struct {
	Code   string
	Name   string          // a constant beside a number
	Status int             // 0 if there is none
	Text   markdown.Inline // what stands behind
}

var (
	leadNumber  = pattern.Lazy(`^([-+−–]?[0-9]{1,10}|0[xX][0-9A-Fa-f]+)(\s*[:：|–—]\s*|\s+[-=]+>?\s+|\s+)`).Beginning("-+−–" + pattern.Digits)
	leadSymbol  = pattern.Lazy(`^([A-Za-z][A-Za-z0-9]*(?:[_.-][A-Za-z0-9]+)*)(\s*[:：]\s+|：|\s+[-–—=]+>?\s+|\n)`).Needing(":：-–—=\n")
	leadBoth    = pattern.Lazy(`^([A-Za-z][A-Za-z0-9_.]*) ?[(（]([-+−–]?[0-9]{1,10}|0[xX][0-9A-Fa-f]+)[)）]`).Needing("(（", pattern.Digits)
	leadReverse = pattern.Lazy(`^([-+−–]?[0-9]{1,10}|0[xX][0-9A-Fa-f]+) ?[(（]([A-Za-z][A-Za-z0-9_.]*)[)）]`).Beginning("-+−–" + pattern.Digits).Needing("(（")
	leadMark    = pattern.Lazy(`^\s*(?:[:：|–—-]|=>|->|\n)\s*`).Needing(":：|–—-=\n")
	// predicate is what goes on with a sentence: "`cup_id` is missing" begins with no code.
	predicate = pattern.Lazy(`^(?i:is|are|was|were|must|should|shall|has|have|had|can|cannot|can't|could|may|will|does|doesn't|did|not|field|` +
		`parameter|header|property|value|contains|exceeds|needs|requires|and|or|of|ou|oder|und|et|e|o|y|to)\b|^[是为必不已未的无没超或和至到及与]|^[_,，.。;；()（）'’/、|&+]`)
)

// beginsWithWord reports whether a text begins with a word of plain letters, and a blank behind.
func beginsWithWord(text string) bool {
	for i := range len(text) {
		switch c := text[i]; {
		case c >= 'a' && c <= 'z', i == 0 && c >= 'A' && c <= 'Z':
		default:
			return c == ' ' && i > 0
		}
	}
	return false
}

// LeadOf reads the code that a cell begins with. ok is false if it begins with none, or has nothing else.
func LeadOf(in markdown.Inline) (l Lead, ok bool) {
	in = BareCode(in)
	text := in.Text
	marked := 0 // bytes of a code span at its begin
	if len(in.Spans) > 0 && in.Spans[0].Code {
		marked = len(in.Spans[0].Text)
	}
	stop := 0
	if marked == 0 && beginsWithWord(text) {
		return l, false // as most texts do
	}
	var both, reverse []string
	if strings.ContainsAny(text, "(（") {
		both, reverse = leadBoth.FindStringSubmatch(text), leadReverse.FindStringSubmatch(text)
	}
	switch {
	case both != nil && LookOf(both[1]) == Symbol:
		l.Name, stop = both[1], len(both[0])
		if status, _ := Status(both[2]); IsKnownStatus(status) {
			l.Status, l.Code, l.Name = status, both[1], ""
		} else {
			l.Code = both[2]
		}
	case reverse != nil && IsConstant(reverse[2]):
		l.Code, l.Name, stop = reverse[1], reverse[2], len(reverse[0])
	case marked > 0 && marked < len(text):
		if l.Code = strings.TrimSpace(text[:marked]); !isToken(l.Code) || !goesOn(text[marked:]) {
			return l, false
		}
		stop = marked
	case marked == 0:
		l.Code, stop = plainLead(text)
	}
	if stop == 0 {
		return l, false
	}
	stop = max(stop, min(marked, len(text)))
	stop += len(leadMark.FindString(text[stop:]))
	l.Text = Part(in, stop, len(text))
	for line := range strings.Lines(l.Text.Text) {
		if _, size := plainLead(line); size > 0 {
			return l, false // several codes, each with its text
		}
	}
	if l.Name == "" && IsConstant(l.Text.Text) && IsInteger(l.Code) {
		l.Name, l.Text = l.Text.Text, markdown.Inline{}
	}
	l.Code = Code(markdown.Inline{Text: l.Code})
	return l, l.Code != "" && (l.Text.Text != "" || l.Name != "" || l.Status > 0)
}

// plainLead returns the code that a text without markup begins with, and how long it is.
func plainLead(text string) (code string, size int) {
	if m := leadNumber.FindStringSubmatch(text); m != nil {
		rest := text[len(m[0]):]
		if rest == "" || IsRange(Clean(text)) || LookOf(Clean(rest)) == Number || strings.TrimSpace(m[2]) == "" && !goesOn(" "+rest) {
			return "", 0
		}
		return m[1], len(m[1])
	}
	if m := leadSymbol.FindStringSubmatch(text); m != nil && LookOf(m[1]) == Symbol {
		return m[1], len(m[1])
	}
	return "", 0
}

// goesOn reports whether what stands right behind a code is a text of its own, and no rest of a sentence about the code.
func goesOn(rest string) bool {
	if leadMark.MatchString(rest) {
		return true
	}
	return strings.TrimLeft(rest, " ") != rest && !predicate.MatchString(strings.TrimSpace(rest))
}

// isToken reports whether a text could be a code: a number, a symbol or a word.
func isToken(text string) bool {
	look := LookOf(text)
	return look == Number || look == Symbol || look == Word
}

package tables

import (
	"fmt"

	"github.com/errgen/errgen/generator/internal/vocabulary"
)

// tellLanguages settles the columns of one text in several languages, side by side: zh-CN beside en-US, 中文描述 beside 英文描述. Each is that
// language's text. A message is one text only: programs send it in English.
func (t *Table) tellLanguages() {
	const fewest = 2
	texts := map[int]text{}
	for i := range t.Columns {
		c := &t.Columns[i]
		tag, rest := vocabulary.LanguageOf(c.Header)
		if role := textRole(rest); tag != "" && role != "" && !c.set && c.shape.prose()+c.shape.tokens() > 0 && !c.shape.numbers() && c.shape.text() >= some {
			texts[i] = text{tag, role}
		}
	}
	if len(texts) < fewest {
		return
	}
	for i, text := range texts {
		c := &t.Columns[i]
		if text.role == "message" {
			if vocabulary.SameLanguage(text.locale, "en") {
				continue // its header says it
			}
			text.role = "summary"
		}
		c.settle(text.role, text.locale, fmt.Sprintf("the header names a language (%s), and so does another", text.locale))
	}
}

// A text is what a header promises that names a language.
type text struct{ locale, role string }

// textRole returns the role of a text by what its header says beside the language, "" if it says that there is no text.
func textRole(rest string) string {
	if rest == "" {
		return "summary"
	}
	said := vocabulary.Roles(rest)
	best := ""
	for _, role := range []string{"summary", "message", "cause", "action"} {
		if said[role] >= vocabulary.About && (best == "" || said[role] > said[best]) {
			best = role
		}
	}
	return best
}

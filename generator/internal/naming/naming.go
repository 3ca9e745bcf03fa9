// Package naming makes Go names and labels of words. Every name is a function of the words alone, never of where they stand, so
// that moving a row moves no name. Only where no word tells two things apart a number does.
package naming

import (
	"go/token"
	"strings"
)

// Pascal joins words to an exported Go identifier in MixedCaps, with Go's initialisms: "user", "id" is "UserID". It returns ""
// if no word is left. A prefix has to stand before it where it may begin with a digit.
func Pascal(words []string) string {
	var b strings.Builder
	for _, w := range words {
		if up, ok := initialisms[w]; ok {
			b.WriteString(up)
			continue
		}
		if w != "" {
			b.WriteString(strings.ToUpper(w[:1]))
			b.WriteString(w[1:])
		}
	}
	return b.String()
}

// Capital returns a word with a capital first letter: "hans" is "Hans".
func Capital(word string) string {
	if word == "" {
		return ""
	}
	return strings.ToUpper(word[:1]) + strings.ToLower(word[1:])
}

// Snake joins words to a label: "user", "id" is "user_id".
func Snake(words []string) string { return strings.Join(words, "_") }

// Fold is what must differ between names: identifiers that differ in case alone would confuse people. Words that are told apart by
// where they end make one identifier.
func Fold(words []string) string { return strings.ToLower(Pascal(words)) }

// Exported reports whether name can stand as an exported Go identifier.
func Exported(name string) bool { return token.IsIdentifier(name) && token.IsExported(name) }

// Package naming makes Go names and labels of words. Every name is a function of the words alone, never of where they stand, so
// that moving a row moves no name.
package naming

import (
	"go/token"
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// Words splits text into words, lower case: at everything but letters, digits and apostrophes, at the change from lower to upper
// case, before the last capital of a run of them, and inside the compounds that APIs write together ("userid"). Apostrophes are
// dropped ("can't" is "cant"), letters outside ASCII end a word.
func Words(text string) []string {
	text = unaccented(text)
	var words []string
	var word []rune
	flush := func() {
		if len(word) > 0 {
			words = append(words, split(strings.ToLower(string(word)))...)
			word = word[:0]
		}
	}
	runes := []rune(text)
	for i, r := range runes {
		switch {
		case r == '\'' || r == '’' || r == 'ʼ':
			continue
		case r >= unicode.MaxASCII || !unicode.IsLetter(r) && !unicode.IsDigit(r):
			flush()
			continue
		case unicode.IsUpper(r) && len(word) > 0:
			last := word[len(word)-1]
			next := i+1 < len(runes) && unicode.IsLower(runes[i+1]) && !pluralInitialism(runes, i)
			if unicode.IsLower(last) || unicode.IsUpper(last) && next {
				flush()
			}
		}
		word = append(word, r)
	}
	flush()
	return words
}

// undecomposed writes letters that Unicode takes for letters of their own, and not for accented ones, in ASCII.
var undecomposed = strings.NewReplacer("ł", "l", "Ł", "L", "ø", "o", "Ø", "O", "đ", "d", "Đ", "D", "ı", "i", "ß", "ss", "æ", "ae", "Æ", "Ae", "œ", "oe", "Œ", "Oe",
	"ð", "d", "þ", "th")

// unaccented returns a text without the marks on its letters: "numéro" is "numero".
func unaccented(text string) string {
	if !strings.ContainsFunc(text, func(r rune) bool { return r >= 0xC0 && r < 0x250 || r >= 0x1E00 && r < 0x1F00 }) {
		return text
	}
	return strings.Map(func(r rune) rune {
		if unicode.Is(unicode.Mn, r) {
			return -1
		}
		return r
	}, norm.NFD.String(undecomposed.Replace(text)))
}

// pluralInitialism reports whether the capital at i ends an initialism with an s after it, as in "userIDs".
func pluralInitialism(runes []rune, i int) bool {
	return runes[i+1] == 's' && (i+2 == len(runes) || !unicode.IsLower(runes[i+2]))
}

// split takes apart a word that is written together.
func split(word string) []string {
	if parts, ok := compounds[word]; ok {
		return strings.Fields(parts)
	}
	return []string{word}
}

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

// Exported reports whether name can stand as an exported Go identifier.
func Exported(name string) bool { return token.IsIdentifier(name) && token.IsExported(name) }

const (
	maxWords = 6  // of a message in a name
	maxChars = 36 // of them together
)

// Message returns the words of a message that name it: those of its first clause that say something, as many as stay short enough
// to type. A message with no such words returns nil.
func Message(text string) []string {
	if !latin(text) {
		return nil
	}
	for _, clause := range clauses(text) {
		words := strong(Words(clause))
		if len(words) > 1 || len(words) == 1 && len(words[0]) > 2 {
			return Short(words)
		}
	}
	return Short(Words(text))
}

// More returns the words of the whole message, for telling apart messages that Message gives one name.
func More(text string) []string { return strong(Words(text)) }

// latin reports whether most letters of a text are Latin: a word or two among those of another script don't say what it means.
func latin(text string) bool {
	ours, others := 0, 0
	for _, r := range text {
		switch {
		case r < unicode.MaxASCII && !unicode.IsLetter(r):
		case r < unicode.MaxASCII, unicode.Is(unicode.Latin, r):
			ours++
		case unicode.IsLetter(r):
			others += 2 // a character of most such scripts says as much as two letters
		}
	}
	return ours > others
}

// clauses cuts a message at the marks that end a thought.
func clauses(text string) []string {
	return append(strings.FieldsFunc(text, func(r rune) bool { return strings.ContainsRune(".,;!?，。；！？\n", r) }), text)
}

// strong drops the words that carry no meaning, and numbers, unless nothing else is left.
func strong(words []string) []string {
	var kept []string
	for _, w := range words {
		if !weak[w] && strings.Trim(w, "0123456789") != "" {
			kept = append(kept, w)
		}
	}
	if len(kept) == 0 {
		return words
	}
	return kept
}

// Short cuts words to as many as are short enough to type, not in the middle of a thought.
func Short(words []string) []string {
	chars := 0
	for i, w := range words {
		chars += len(w)
		if i > 0 && (i == maxWords || chars > maxChars) {
			return finish(words, i)
		}
	}
	return words
}

// finish moves the end of a name from a word that wants another behind it: to that, if it is near, else before.
func finish(words []string, end int) []string {
	const more = 2
	for i := end; i <= min(end+more, len(words)); i++ {
		if !leading[words[i-1]] {
			return words[:i]
		}
	}
	for end > 1 && leading[words[end-1]] {
		end--
	}
	return words[:end]
}

package naming

import (
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// Words splits text into words, lower case: at everything but letters, digits and apostrophes, at the change from lower to upper
// case, before the last capital of a run of them, and inside the compounds that APIs write together ("userid"). Contractions are
// written out ("can't" is "cannot"), a possessive s is dropped, letters outside ASCII end a word.
func Words(text string) []string {
	text = joined.Replace(unaccented(text))
	var words []string
	begin := -1
	for i := 0; i <= len(text); i++ {
		inside := i < len(text) && (isAlnum(text[i]) || text[i] == '\'')
		switch {
		case inside && begin < 0:
			begin = i
		case !inside && begin >= 0:
			words = appendToken(words, text[begin:i])
			begin = -1
		}
	}
	return words
}

func isAlnum(c byte) bool { return isDigit(c) || isUpper(c) || isLower(c) }
func isDigit(c byte) bool { return '0' <= c && c <= '9' }
func isUpper(c byte) bool { return 'A' <= c && c <= 'Z' }
func isLower(c byte) bool { return 'a' <= c && c <= 'z' }

// joined makes one word of what is written with marks in it: plurals in parentheses, e-mail. The verbs of C's printf are none.
var joined = strings.NewReplacer("’", "'", "ʼ", "'", "(s)", "s", "(es)", "es", "e-mail", "email", "E-mail", "Email", "E-Mail", "Email", "E-MAIL", "EMAIL",
	"Wi-Fi", "Wifi", "wi-fi", "wifi", "%.*s", " ", "%s", " ", "%ld", " ", "%lu", " ", "%d", " ", "%i", " ")

// appendToken appends the words of letters, digits and apostrophes that stand together.
func appendToken(words []string, token string) []string {
	token = strings.Trim(token, "'")
	if token == "" {
		return words
	}
	lower := strings.ToLower(token)
	if out, ok := contractions[lower]; ok {
		return append(words, strings.Fields(out)...)
	}
	at := strings.LastIndexByte(token, '\'')
	if at < 0 {
		return appendCamel(words, token)
	}
	base, end := strings.ReplaceAll(token[:at], "'", ""), lower[at+1:]
	switch {
	case elided[lower[:at]] != nil && end != "":
		return appendCamel(append(words, elided[lower[:at]]...), token[at+1:])
	case end == "t" && strings.HasSuffix(strings.ToLower(base), "n"):
		return append(appendCamel(words, base[:len(base)-1]), "not")
	case end == "s" && subjects[lower[:at]]:
		return append(words, lower[:at], "is")
	case shortened[end] != "":
		return append(appendCamel(words, base), shortened[end])
	case end == "s", end == "d":
		return appendCamel(words, base)
	}
	return appendCamel(words, strings.ReplaceAll(token, "'", ""))
}

// appendCamel appends the words of a token in mixed case.
func appendCamel(words []string, token string) []string {
	begin := 0
	for i := 0; i < len(token); {
		if n := mixedAt(token, i, begin == i); n > 0 {
			words = appendWord(words, token[begin:i])
			words = appendWord(words, token[i:i+n])
			begin, i = i+n, i+n
			continue
		}
		if i > begin && splitsAt(token, i) {
			words = appendWord(words, token[begin:i])
			begin = i
		}
		i++
	}
	return appendWord(words, token[begin:])
}

func appendWord(words []string, word string) []string {
	if word == "" {
		return words
	}
	word = strings.ToLower(word)
	if parts, ok := compounds[word]; ok {
		return append(words, strings.Fields(parts)...)
	}
	return append(words, word)
}

// splitsAt reports whether a word of mixed case begins at i.
func splitsAt(token string, i int) bool {
	if !isUpper(token[i]) {
		return false
	}
	last := token[i-1]
	next := i+1 < len(token) && isLower(token[i+1]) && !pluralInitialism(token, i)
	return isLower(last) || next
}

// pluralInitialism reports whether the capital at i ends an initialism with an s after it, as in "userIDs".
func pluralInitialism(token string, i int) bool {
	return token[i+1] == 's' && (i+2 == len(token) || !isLower(token[i+2]))
}

// mixedAt returns how long the name in mixed case is that stands at i and is one word: OAuth2, IPv6. It begins where a word may.
func mixedAt(token string, i int, begins bool) int {
	if !begins && !isUpper(token[i]) {
		return 0
	}
	for _, name := range mixed {
		if rest, ok := strings.CutPrefix(token[i:], name); ok && (rest == "" || !isLower(rest[0]) || isDigit(name[len(name)-1])) {
			return len(name)
		}
	}
	return 0
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

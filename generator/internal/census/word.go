package census

import (
	"strings"

	"github.com/errgen/errgen/generator/internal/pattern"
)

// nameLike is a word that programs are called by: NOT_FOUND, not_found, NotFound, notFound, IOError, auth/not-found.
var nameLike = pattern.Lazy(`^(?:[A-Z][A-Z0-9]*(?:[_.-][A-Z0-9]+)+|[a-z][a-z0-9]*(?:_[a-z0-9]+)+` +
	`|[A-Z][a-z0-9]+(?:[A-Z][a-z0-9]+)+|[a-z]+(?:[A-Z][a-z0-9]+)+|[A-Z][A-Za-z0-9]*(?:Error|Exception|Fault|Failure)|[A-Za-z][\w-]*(?:[./][A-Za-z][\w-]*)+)$`)

// leadWord returns the word that a text begins with, and where it ends. Brackets and quotes before it are none of it. It is "" if there is none.
func leadWord(text string) (word string, end int) {
	const marks = "[\"“'("
	start := len(text) - len(strings.TrimLeft(text, marks))
	size := strings.IndexFunc(text[start:], endsWord)
	if size < 0 {
		size = len(text) - start
	}
	if size == 0 {
		return "", 0
	}
	return text[start : start+size], start + size
}

func endsWord(r rune) bool {
	switch r {
	case ' ', '\t', '\n', '\f', '\r', ':', '：', ',', ';', '|', '=', '(', ')', '[', ']', '"', '”':
		return true
	}
	return false
}

// isStrong reports whether a word is written as codes are, and as few others.
func isStrong(word string) bool {
	return isNumeral(word) || isLettered(word) || mayBeName(word) && nameLike.MatchString(word)
}

// mayBeName reports whether a word has what nameLike needs, which few words have: a mark within it or a capital
// beside small letters or digits, and no character besides.
func mayBeName(word string) bool {
	small, upper, joined := false, false, false
	for i := range len(word) {
		switch c := word[i]; {
		case 'a' <= c && c <= 'z', '0' <= c && c <= '9':
			small = true
		case 'A' <= c && c <= 'Z':
			upper = upper || i > 0
		case c == '_', c == '.', c == '-', c == '/':
			joined = joined || i > 0 && i < len(word)-1
		default:
			return false
		}
	}
	return joined || small && upper
}

// isNumeral reports whether a word is a number of several digits, a negative one, a class or a number of base 16: 1001, -1, 4xx, 0x1F.
func isNumeral(word string) bool {
	const few, several, most = 2, 3, 10
	rest := word
	for _, sign := range []string{"-", "−", "–", "+"} {
		if rest = strings.TrimPrefix(word, sign); rest != word {
			break
		}
	}
	n := digitsAt(rest)
	switch signed := rest != word; {
	case n > 0 && n == len(rest):
		return n >= several && n <= most || signed && word[0] != '+' && n <= few
	case signed || n == 0:
		return false
	case n == 1 && len(rest) > 2 && rest[0] == '0' && (rest[1] == 'x' || rest[1] == 'X') && strings.Trim(rest[2:], "0123456789abcdefABCDEF") == "":
		return true
	}
	return n <= 4 && len(rest)-n <= 3 && strings.Trim(rest[n:], "xX") == ""
}

// isSmall reports whether a text is a number and nothing else, which may be an amount.
func isSmall(text string) bool {
	const most = 10
	digits := strings.TrimPrefix(text, "-")
	if digits == text {
		digits = strings.TrimPrefix(text, "−")
	}
	return digits != "" && len(digits) <= most && digitsAt(digits) == len(digits)
}

// isLettered reports whether a word is letters and a number: E1001, EVS.0001.
func isLettered(word string) bool {
	const letters, few, most = 12, 2, 10
	n := lettersAt(word)
	if n == 0 || n > letters {
		return false
	}
	rest := word[n:]
	if rest != "" && strings.IndexByte("-_.", rest[0]) >= 0 {
		rest = rest[1:]
	}
	return len(rest) >= few && len(rest) <= most && digitsAt(rest) == len(rest)
}

// standards are what standards and the like begin with, which are no errors.
var standards = []string{"rfc", "cve", "iso", "iec", "eip", "erc", "bip", "sep", "caip", "utf", "sha", "md", "aes", "rs", "hs", "es", "base", "tls", "http", "oauth", "oas",
	"ipv", "ecma", "ieee"}

// isStandard reports whether a word names a standard: RFC-7807, SHA256, CVE-2024-1.
func isStandard(word string) bool {
	n := lettersAt(word)
	for _, name := range standards {
		if !strings.EqualFold(word[:n], name) {
			continue
		}
		rest := word[n:]
		if rest != "" && strings.IndexByte("-_. ", rest[0]) >= 0 {
			rest = rest[1:]
		}
		number, part, parted := strings.Cut(rest, "-")
		return number != "" && digitsAt(number) == len(number) && (!parted || part != "" && digitsAt(part) == len(part))
	}
	return false
}

// isWorded reports whether a word has nothing but letters: OceanBase may as well begin a sentence.
func isWorded(word string) bool { return lettersAt(word) == len(word) }

// digitsAt is how many digits a text begins with.
func digitsAt(text string) int { return len(text) - len(strings.TrimLeft(text, "0123456789")) }

// lettersAt is how many letters of A to Z a text begins with.
func lettersAt(text string) (n int) {
	for n < len(text) && ('a' <= text[n]|0x20 && text[n]|0x20 <= 'z') {
		n++
	}
	return n
}

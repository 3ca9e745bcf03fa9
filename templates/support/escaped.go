package support

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// Servers that write pages send messages escaped for HTML too: "can&#39;t". Where text is escaped, normalising sees what it stands for, and
// values are given as they were before. Only what servers escape counts: quotes and other ASCII marks, and typographic quotes and dashes.

// escapes are the characters that have a name, without those that stand for letters.
var escapes = [...]struct {
	name string
	r    rune
}{
	{"amp", '&'}, {"lt", '<'}, {"gt", '>'}, {"quot", '"'}, {"apos", '\''}, {"lsquo", '‘'}, {"rsquo", '’'}, {"ldquo", '“'}, {"rdquo", '”'},
	{"laquo", '«'}, {"raquo", '»'}, {"ndash", '–'}, {"mdash", '—'},
}

// longestEscape is the length of the longest name or number, with what stands around it.
const longestEscape = 10

// unescape returns the character that s, which begins with "&", has there, and its length: that of "&" itself if nothing is escaped.
func unescape(s string) (rune, int) {
	end := strings.IndexByte(s[:min(len(s), longestEscape)], ';')
	if end < 2 {
		return '&', 1
	}
	name := s[1:end]
	if name[0] == '#' {
		if r := numbered(name[1:]); r != 0 {
			return r, end + 1
		}
		return '&', 1
	}
	for i := range escapes {
		if escapes[i].name == name {
			return escapes[i].r, end + 1
		}
	}
	return '&', 1
}

// numbered returns the character that has a number, like 39 or x27, 0 if it is none that is escaped so.
func numbered(digits string) rune {
	base := rune(10)
	if digits != "" && (digits[0] == 'x' || digits[0] == 'X') {
		digits, base = digits[1:], 16
	}
	r := rune(0)
	for i := range len(digits) { // unescape has seen to it that they are few
		d := unhex(digits[i])
		if d >= base {
			return 0
		}
		r = r*base + d
	}
	switch b := foldRune(r); {
	case r != '&' && b <= ' ' || b >= utf8.RuneSelf || r == '…' || r < utf8.RuneSelf && (plain(byte(r)) || r == 0x7f):
		return 0
	}
	return r
}

// unhex returns the value of a digit, 16 if it is none.
func unhex(c byte) rune {
	switch {
	case '0' <= c && c <= '9':
		return rune(c - '0')
	case 'a' <= c|0x20 && c|0x20 <= 'f':
		return rune(c|0x20-'a') + 10
	}
	return 16
}

// unescaped returns a value as it was before it was escaped.
func unescaped(s string) string {
	at := strings.IndexByte(s, '&')
	if at < 0 {
		return s
	}
	var b strings.Builder
	for at >= 0 {
		r, n := unescape(s[at:])
		b.WriteString(s[:at])
		b.WriteRune(r)
		s = s[at+n:]
		at = strings.IndexByte(s, '&')
	}
	return b.String() + s
}

// firstQuote returns the length of the quote that s begins with, 0 if it begins with none.
func firstQuote(s string) int {
	r, n := utf8.DecodeRuneInString(s)
	if r == '&' {
		r, n = unescape(s)
	}
	if foldRune(r) != '\'' {
		return 0
	}
	return n
}

// lastQuote returns the length of the quote that s ends in, 0 if it ends in none.
func lastQuote(s string) int {
	r, n := utf8.DecodeLastRuneInString(s)
	if r == ';' {
		tail := s[max(0, len(s)-longestEscape):]
		if at := strings.LastIndexByte(tail, '&'); at >= 0 {
			if escaped, m := unescape(tail[at:]); at+m == len(tail) {
				r, n = escaped, m
			}
		}
	}
	if foldRune(r) != '\'' {
		return 0
	}
	return n
}

// unquoted returns a value without the quotes or brackets around the whole of it: documents mark values up as code where the API has them.
func unquoted(s string) string {
	first, n := utf8.DecodeRuneInString(s)
	last, m := utf8.DecodeLastRuneInString(s)
	if n+m >= len(s) {
		return s
	}
	inner := s[n : len(s)-m]
	switch {
	case first == '[' && last == ']':
		if strings.ContainsAny(inner, "[]") {
			return s
		}
	case foldRune(first) != '\'' || foldRune(last) != '\'' || closesWithin(inner):
		return s
	}
	if strings.TrimSpace(inner) == "" {
		return s
	}
	return inner
}

// closesWithin reports whether a quote that stands before inner ends within it, and not behind it: a" or "b. Within a word it is an apostrophe; at
// the beginning of one it opens another.
func closesWithin(inner string) bool {
	before, depth := ' ', 1
	for i := 0; i < len(inner); {
		r, n := utf8.DecodeRuneInString(inner[i:])
		if r == '&' {
			r, n = unescape(inner[i:])
		}
		i += n
		if foldRune(r) == '\'' {
			next, _ := utf8.DecodeRuneInString(inner[i:])
			switch {
			case isBlankedWord(before) && isBlankedWord(next):
			case !isBlankedWord(before) && !isSpace(next) && i < len(inner) && foldRune(next) != '\'':
				depth++
			default:
				depth--
			}
			if depth == 0 {
				return true
			}
		}
		before = r
	}
	return false
}

// isBlankedWord reports whether r belongs to a word of a script that sets blanks between words.
func isBlankedWord(r rune) bool { return r < 0x2E80 && isWordRune(r) }

func isSpace(r rune) bool { return foldRune(r) == ' ' }

func isWordRune(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }

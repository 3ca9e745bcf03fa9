package support

import "unicode/utf8"

// Documents and servers write one message in many ways: with a capital letter or without, in curly, straight or no quotes, with
// a full stop or without. Normalising makes them equal. It happens while matching, one byte at a time and without a copy, so
// that the values in a message can be cut from it as it was sent:
//
//   - trim drops what is around a message: white space, quotes around the whole, full stops and commas at its end;
//   - next gives what is left byte by byte: letters in lower case, quotes and backticks of any kind as ', dashes and fullwidth
//     forms as their ASCII counterparts, an ellipsis as three full stops, what a server has escaped for HTML as what it stands
//     for, a run of white space as one blank, zero-width characters not at all.
//
// A rune that is not ASCII becomes one ASCII byte or stays as it is, and so do bytes that are not UTF-8. Only an ellipsis
// becomes three bytes, one for each of its own.

// fold maps a byte to its normalised form; zero stands for the bytes that need a closer look: white space, NUL, "&", and
// whatever is not ASCII.
var fold = [256]byte{
	0, 1, 2, 3, 4, 5, 6, 7, 8, 0, 0, 0, 0, 0, 14, 15,
	16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31,
	0, '!', '\'', '#', '$', '%', 0, '\'', '(', ')', '*', '+', ',', '-', '.', '/',
	'0', '1', '2', '3', '4', '5', '6', '7', '8', '9', ':', ';', '<', '=', '>', '?',
	'@', 'a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k', 'l', 'm', 'n', 'o',
	'p', 'q', 'r', 's', 't', 'u', 'v', 'w', 'x', 'y', 'z', '[', '\\', ']', '^', '_',
	'\'', 'a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k', 'l', 'm', 'n', 'o',
	'p', 'q', 'r', 's', 't', 'u', 'v', 'w', 'x', 'y', 'z', '{', '|', '}', '~', 0x7f,
}

// What foldRune returns besides a normalised byte.
const (
	foldNone = 0    // the rune stays as it is
	foldSkip = 0x80 // the rune has no width
)

// and is what "&" and "&amp;" become: a control character that no text has. It is not "&", by which normalising twice could make a character of
// what was escaped twice.
const and = 0x1A

// foldRune returns the byte that r becomes, a blank for white space, foldNone or foldSkip.
func foldRune(r rune) byte {
	switch {
	case r < utf8.RuneSelf:
		switch {
		case r == ' ' || '\t' <= r && r <= '\r':
			return ' '
		case r == '&':
			return and
		}
		return fold[r]
	case 0x3100 <= r && r < 0xFEFF: // most of what is not ASCII: Chinese, Japanese and Korean
		return foldNone
	case 0xFF01 <= r && r <= 0xFF5E: // fullwidth forms of ASCII
		return fold[r-0xFF01+'!']
	}
	switch r {
	case 0x85, 0xA0, 0x1680, 0x2000, 0x2001, 0x2002, 0x2003, 0x2004, 0x2005, 0x2006, 0x2007, 0x2008, 0x2009, 0x200A,
		0x2028, 0x2029, 0x202F, 0x205F, 0x3000:
		return ' '
	case 0xAD, 0x200B, 0x200C, 0x200D, 0x2060, 0xFEFF:
		return foldSkip
	case 0x2010, 0x2011, 0x2012, 0x2013, 0x2014, 0x2015, 0x2212:
		return '-'
	case '“', '”', '„', '‟', '«', '»', '「', '」', '『', '』', '〝', '〞', '〟', '‘', '’', '‚', '‛', '‹', '›', '´', 'ʹ', 'ʼ', '′', '″', '‵':
		return '\''
	case '、':
		return ','
	case '。', '…':
		return '.'
	}
	return foldNone
}

// next returns the normalised byte at s[i:] and where the one after it begins. s has been trimmed and i is less than its length.
func next(s string, i int) (b byte, j int) {
	if b = fold[s[i]]; b != 0 {
		return b, i + 1
	}
	return nextRune(s, i)
}

// nextRune is next for the bytes that need a closer look.
func nextRune(s string, i int) (byte, int) {
	if s[i] == ' ' && i+1 < len(s) && fold[s[i+1]] != 0 {
		return ' ', i + 1
	}
	for start := i; i < len(s); {
		r, n := utf8.DecodeRuneInString(s[i:])
		if r == '&' {
			r, n = unescape(s[i:])
		}
		switch b := foldRune(r); {
		case b == ' ':
			return ' ', skipBlank(s, i+n)
		case r == '…' || b == foldNone && inEllipsis(s, i):
			return '.', i + 1
		case b == foldSkip:
			i += n
		case b == foldNone && i > start && !utf8.RuneStart(s[i]):
			// Broken UTF-8 on both sides of what was skipped must not become a character by it.
			return 0xFF, i + 1
		case b == foldNone:
			return s[i], i + 1
		default:
			return b, i + n
		}
	}
	return ' ', i // not reached: a trimmed message ends in something that has a width
}

// inEllipsis reports whether s[i] is the second or third byte of an ellipsis.
func inEllipsis(s string, i int) bool {
	const ellipsis = "…"
	switch s[i] {
	case ellipsis[1]:
		return i >= 1 && i+1 < len(s) && s[i-1:i+2] == ellipsis
	case ellipsis[2]:
		return i >= 2 && s[i-2:i+1] == ellipsis
	}
	return false
}

// skipBlank returns where the white space and the zero-width characters at s[i:] end.
func skipBlank(s string, i int) int {
	for i < len(s) && fold[s[i]] == 0 {
		r, n := utf8.DecodeRuneInString(s[i:])
		if !blank(r) {
			break
		}
		i += n
	}
	return i
}

// blank reports whether r is white space or has no width.
func blank(r rune) bool {
	b := foldRune(r)
	return b == ' ' || b == foldSkip
}

// trim returns the part of a message that says something.
func trim(s string) string {
	if s != "" && plain(s[0]) && plain(s[len(s)-1]) {
		return s
	}
	const most = 8 // quotes around quotes
	for quotes := 0; ; {
		before := len(s)
		s = trimStop(trimBlank(s))
		if bare := trimQuotes(s); len(bare) < len(s) && quotes < most {
			s = bare
			quotes++
		}
		if len(s) == before {
			return s
		}
	}
}

// plain reports whether c is an ASCII letter or digit.
func plain(c byte) bool {
	c = fold[c]
	return 'a' <= c && c <= 'z' || '0' <= c && c <= '9'
}

// trimBlank drops white space and zero-width characters at both ends of s.
func trimBlank(s string) string {
	s = s[skipBlank(s, 0):]
	for len(s) > 0 && fold[s[len(s)-1]] == 0 {
		r, n := utf8.DecodeLastRuneInString(s)
		if !blank(r) {
			break
		}
		s = s[:len(s)-n]
	}
	return s
}

// trimStop drops a full stop or a comma at the end of s. An exclamation mark stays: messages differ by it.
func trimStop(s string) string {
	r, n := utf8.DecodeLastRuneInString(s)
	if b := foldRune(r); b == '.' || b == ',' {
		return s[:len(s)-n]
	}
	return s
}

// trimQuotes drops quotes around the whole of s. Those of 'a' or "b" are around its parts.
func trimQuotes(s string) string {
	if n, m := firstQuote(s), lastQuote(s); n > 0 && m > 0 && n+m <= len(s) && !closesWithin(s[n:len(s)-m]) {
		return s[n : len(s)-m]
	}
	return s
}

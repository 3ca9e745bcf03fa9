package cells

import (
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/errgen/errgen/generator/internal/pattern"
	"github.com/errgen/errgen/generator/internal/vocabulary"
)

// A Look is what a cell looks like.
type Look int

// The looks.
const (
	Phrase   Look = iota // a few words
	Sentence             // many words, or a full stop
	Number               // 40001, -32700, 0x1F, 412.101, E1001
	Symbol               // invalid_token, InvalidToken, INVALID_TOKEN, access.denied, .denied
	Word                 // a single word without more
	List                 // several of these, a range, or one with more to it: 1000-1999, 1 (fatal), code: 2
	YesNo
	Looks // how many there are
)

var (
	numberCell = pattern.Lazy(`^(?:[-+−–]?(?:0x[0-9A-Fa-f]+|[0-9][0-9A-Fa-f]*(?:[.,_-][0-9A-Za-z]+)*|[0-9]+[xX*]{1,4})` +
		`|[A-Za-z]{1,10}[-_.:]?[0-9][0-9A-Za-z._-]*)$`).Needing(pattern.Digits)
	constantCell = pattern.Lazy(`^(?:[A-Z][A-Z0-9]*(?:[_.][A-Z0-9]+)+|[A-Z]{4,}|k?[A-Z][a-z0-9]+(?:[A-Z][A-Za-z0-9]*)+` +
		`|[A-Z]{2,}[a-z]+(?:[A-Z][A-Za-z0-9]*)*)$`).Beginning("k" + pattern.Capitals)
	integerCell = pattern.Lazy(`^[-+−–]?(?:0x[0-9A-Fa-f]+|[0-9]+)$`).Beginning("-+−–" + pattern.Digits)
	rangeCell   = pattern.Lazy(`^[-+−]?[0-9]+\s*(?:[-–—~～]|\.{2,3}|to|至|到)\s*[-+−]?[0-9]+$`).Beginning("-+−" + pattern.Digits).Ending(pattern.Digits).Needing("-–—~～.t至到")
	methodCell  = pattern.Lazy(`^(?:GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS)(?:\s*[/,|]\s*(?:GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS))*$`).Holding("GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS")
	loggedLine  = pattern.Lazy(`^\s*\[?(?:[0-9]{4}[-/.][0-9]{2}[-/.][0-9]{2}|[0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?\b)`).Beginning(" \t[" + pattern.Digits)
	// moreCell is a code with more to it: 1 (fatal), 400 BadRequest, code: 2.
	moreCell = pattern.Lazy(`^(?:[-+−–]?[0-9]+[0-9.xX]*|[A-Z][A-Z0-9]*_[A-Z0-9_]+)` +
		`(?:\s*[(（,，、/;:：|~～–—-]|\s+[A-Z][A-Za-z]*$|\s+(?:to|or|and|至|到|或|和)\s)` +
		`|^"?(?i:code|errcode|error_code|status|error)"?\s*[:=]`).Beginning("-+−–\"ces" + pattern.Digits + pattern.Capitals)
)

// LookOf returns what a cleaned cell looks like.
func LookOf(text string) Look {
	plain := Unquote(text)
	if vocabulary.YesOrNo(plain) {
		return YesNo
	}
	if !strings.Contains(plain, " ") {
		switch {
		case isNumber(plain):
			return Number
		case !isWritten(plain):
		case isJoined(plain):
			return Symbol
		default:
			return Word
		}
	}
	switch words := WordCount(plain); {
	case words <= 6 && moreCell.MatchString(plain), isList(plain):
		return List
	case words > 8, strings.HasSuffix(plain, "."), strings.HasSuffix(plain, "。"):
		return Sentence
	}
	return Phrase
}

func isNumber(text string) bool {
	return isDigits(text) || strings.ContainsAny(text, digits) && numberCell.MatchString(text)
}

// isDigits reports whether a text is a number as most are written, for which no expression is needed.
func isDigits(text string) bool { return text != "" && strings.Trim(text, digits) == "" }

// isWritten reports whether a text is written as programs write names and paths.
func isWritten(text string) bool {
	for i := range len(text) {
		if c := text[i]; !isWordByte(c) && strings.IndexByte("_.:/*<>{}$%#+-", c) < 0 {
			return false
		}
	}
	return text != "" && !isDigit(text[0]) && (isCase(text) || strings.IndexByte(".:/>}#+-", text[0]) < 0)
}

// isJoined reports whether a token is several words written as one, or in capitals.
func isJoined(token string) bool {
	for i := 1; i < len(token); i++ {
		before, c := token[i-1], token[i]
		switch {
		case !isWordByte(before):
		case isUpper(c) && !isUpper(before):
			return true
		case i+1 < len(token) && strings.IndexByte("_.:/-", c) >= 0 && (isWordByte(token[i+1]) || strings.IndexByte("<{*", token[i+1]) >= 0):
			return true
		}
	}
	return isCase(token) || len(token) > 1 && isUpper(token[0]) && strings.Trim(token, pattern.Capitals+digits+"_") == ""
}

// isCase reports whether a text begins as a case of an enumeration does that programs write without the type's name: .denied.
func isCase(text string) bool {
	return len(text) > 1 && text[0] == '.' && 'a' <= text[1] && text[1] <= 'z'
}

func isUpper(b byte) bool { return 'A' <= b && b <= 'Z' }

// isWordByte reports whether a byte is a letter or a digit of ASCII.
func isWordByte(b byte) bool { return isDigit(b) || isUpper(b) || 'a' <= b && b <= 'z' }

// isList reports whether a text is several codes with commas or blanks between.
func isList(text string) bool {
	parts := 0
	for p := range strings.FieldsFuncSeq(text, func(r rune) bool { return unicode.IsSpace(r) || strings.ContainsRune(",，、;/|", r) }) {
		if !isNumber(p) && !(isWritten(p) && isJoined(p)) {
			return false
		}
		parts++
	}
	return parts > 1
}

// WordCount counts words, and for scripts that set no blanks between them, characters beyond the first few.
func WordCount(text string) int {
	n := 0
	for range strings.FieldsSeq(text) {
		n++
	}
	for _, r := range text {
		if r >= utf8.RuneSelf && vocabulary.Isolating(r) {
			return max(n, utf8.RuneCountInString(text)/3)
		}
	}
	return n
}

// IsConstant reports whether a cleaned cell is written as constants are: NOT_FOUND, NotFound.
func IsConstant(text string) bool { return constantCell.MatchString(text) }

// IsInteger reports whether a cleaned cell is a whole number, in decimal or hexadecimal digits.
func IsInteger(text string) bool { return isDigits(text) || integerCell.MatchString(text) }

// Integer returns the number that a cleaned cell is, in decimal digits or, behind 0x, in hexadecimal ones.
func Integer(text string) (int64, error) {
	base := 10
	if hex, ok := strings.CutPrefix(text, "0x"); ok {
		text, base = hex, 16
	}
	return strconv.ParseInt(text, base, 64)
}

// IsMethod reports whether a cleaned cell is a method of HTTP requests, or several: GET, PUT/PATCH. RFC 9110, section 9, and RFC 5789 name them.
func IsMethod(text string) bool { return methodCell.MatchString(text) }

// IsLogged reports whether a line is one of a log, which begins with a time or a date.
func IsLogged(line string) bool { return loggedLine.MatchString(line) }

// IsLevel reports whether a cleaned cell says how bad something is: WARN, fatal.
func IsLevel(text string) bool {
	const longest = 9 // bytes
	if len(text) > longest {
		return false
	}
	switch strings.ToLower(text) {
	case "trace", "debug", "info", "notice", "warn", "warning", "error", "err", "severe", "critical", "crit", "fatal", "alert", "emergency":
		return true
	}
	return false
}

// IsRange reports whether a cleaned cell is a range of numbers: 1000-1999.
func IsRange(text string) bool { return rangeCell.MatchString(text) }

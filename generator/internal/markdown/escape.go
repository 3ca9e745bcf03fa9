package markdown

import (
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/yuin/goldmark/util"
)

// unescape resolves backslash escapes and entities, which goldmark leaves to its renderer.
func (w *inlineReader) unescape(s string) string {
	s = w.cellPipes(s)
	if !strings.ContainsAny(s, `\&`) {
		return s
	}
	b := make([]byte, 0, len(s))
	for i := 0; i < len(s); {
		switch {
		case s[i] == '\\' && i+1 < len(s) && util.IsPunct(s[i+1]):
			b = append(b, s[i+1])
			i += 2
		case s[i] == '&':
			text, size := entity(s[i:])
			b = append(b, text...)
			i += size
		default:
			b = append(b, s[i])
			i++
		}
	}
	return string(b)
}

// cellPipes unescapes the pipes of a cell, which comes before all else and in code spans too (GFM, section 4.10).
func (w *inlineReader) cellPipes(s string) string {
	if !w.cell {
		return s
	}
	return strings.ReplaceAll(s, `\|`, "|")
}

// longestEntity is the length of the longest entity that HTML knows, "&CounterClockwiseContourIntegral;".
const longestEntity = 33

// entity returns the text of the entity that s begins with and its length in s; "&" itself if it begins with none.
func entity(s string) (text string, size int) {
	end := strings.IndexByte(s[:min(len(s), longestEntity)], ';')
	if end < 2 {
		return "&", 1
	}
	name := s[1:end]
	if name[0] != '#' {
		if e, ok := util.LookUpHTML5EntityByName(name); ok {
			return string(e.Characters), end + 1
		}
		return "&", 1
	}
	digits, base, most := name[1:], 10, 7
	if strings.HasPrefix(digits, "x") || strings.HasPrefix(digits, "X") {
		digits, base, most = digits[1:], 16, 6
	}
	n, err := strconv.ParseUint(digits, base, 32)
	if err != nil || len(digits) > most {
		return "&", 1
	}
	r := rune(n)
	if n == 0 || !utf8.ValidRune(r) {
		r = utf8.RuneError
	}
	return string(r), end + 1
}

// invisible characters help to break lines, or got in by accident. No reader sees them and no server sends them.
var invisible = strings.NewReplacer("\u200b", "", "\u2060", "", "\ufeff", "", "\u00ad", "", "\x00", "\ufffd")

// hasInvisible reports whether s may hold one of them.
func hasInvisible(s string) bool {
	for _, c := range [...]string{"\u200b", "\u2060", "\ufeff", "\u00ad", "\x00"} {
		if strings.Contains(s, c) {
			return true
		}
	}
	return false
}

// visible returns s as far as it can be seen, in valid UTF-8.
func (s *source) visible(text string) string {
	if s.clean && strings.IndexByte(text, '\xe2') < 0 && strings.IndexByte(text, '\xc2') < 0 {
		return text
	}
	return invisible.Replace(strings.ToValidUTF8(text, "\ufffd"))
}

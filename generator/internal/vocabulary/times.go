package vocabulary

import (
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"
)

// foldTimes returns a text with # for each number or range of numbers, and t for a unit of time behind it: "after #t" for "after 30 to 60 s".
func foldTimes(text string) string {
	if !strings.ContainsAny(text, "0123456789#") {
		return text
	}
	var b strings.Builder
	for rest := text; rest != ""; {
		n := number(rest)
		if n == 0 {
			_, size := utf8.DecodeRuneInString(rest)
			b.WriteString(rest[:size])
			rest = rest[size:]
			continue
		}
		rest = rest[n:]
		if !strings.HasSuffix(b.String(), "#t") {
			b.WriteByte('#')
		}
		if size := unitAt(rest); size > 0 {
			if !strings.HasSuffix(b.String(), "#t") {
				b.WriteByte('t')
			}
			if rest = rest[size:]; number(strings.TrimSpace(rest)) > 0 { // 1 min 30 s
				rest = strings.TrimSpace(rest)
			}
		}
	}
	return b.String()
}

// number returns how many bytes at the begin of a text are a number, a range of numbers, or #, which stands for any.
func number(text string) int {
	n := digitsAt(text)
	if n == 0 {
		return 0
	}
	for _, to := range []string{"-", "–", "~", "～", "to ", "bis "} {
		blanks := len(text[n:]) - len(strings.TrimLeft(text[n:], " "))
		after := text[n+blanks:]
		if rest, ok := strings.CutPrefix(after, to); ok {
			rest = strings.TrimLeft(rest, " ")
			if more := digitsAt(rest); more > 0 && rest[0] != '#' {
				return len(text) - len(rest) + more
			}
		}
	}
	return n
}

func digitsAt(text string) int {
	if strings.HasPrefix(text, "#") {
		return 1
	}
	n := 0
	for n < len(text) && (isASCIIDigit(text[n]) || n > 0 && (text[n] == '.' || text[n] == ',') && n+1 < len(text) && isASCIIDigit(text[n+1])) {
		n++
	}
	return n
}

// isZero reports whether the first number of a text is zero.
func isZero(text string) bool {
	at := strings.IndexAny(text, "0123456789")
	return at >= 0 && strings.Trim(text[at:at+digitsAt(text[at:])], "0.,") == ""
}

// units are the units of time of all languages, folded.
var units = sync.OnceValue(func() map[string]bool {
	all := map[string]bool{}
	for _, l := range Languages {
		for item := range items(l.Units) {
			all[keyOf(item)] = true
		}
	}
	return all
})

// unitAt returns how many bytes at the begin of a text are a unit of time, with the blank before it; 0 if it begins with none.
func unitAt(text string) int {
	const longest = 40 // bytes
	rest := strings.TrimLeft(text, " -")
	blank, size := len(text)-len(rest), 0
	for i, r := range rest + " " {
		if i > longest {
			break
		}
		ends := !unicode.IsLetter(r) && !unicode.IsMark(r)
		if i > 0 && (ends || Isolating(r) || begins(rest, Isolating)) && units()[keyOf(rest[:i])] {
			size = i
		}
		if ends && r != ' ' && r != '\u200c' {
			break
		}
	}
	if size == 0 {
		return 0
	}
	if strings.HasPrefix(rest[size:], "(s)") {
		size += len("(s)")
	}
	return blank + size
}

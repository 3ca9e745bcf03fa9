package vocabulary

import (
	"slices"
	"strings"
	"sync"
	"unicode"
)

// Retry returns what a cell says of whether to send the same request again, below a header that asks so, and whether it says anything that
// is understood. A cell is a clause or several. A yes counts if all of them say it: "yes, with backoff", not "yes, after fixing it". A no counts
// whatever follows, but for a condition: "no, fix the request".
func Retry(cell string, asks Asking) (again, understood bool) {
	if asks == AsksDelay && cell != "" && Nothing(cell) {
		return false, true // those that may be sent again have a delay
	}
	parts := clauses(cell)
	if len(parts) == 0 {
		return false, false
	}
	says := make([]saying, len(parts))
	for i, part := range parts {
		says[i] = retrySaid(part, asks)
	}
	all := !slices.ContainsFunc(says, func(s saying) bool { return !s.positive() })
	switch first := says[0]; {
	case asks.negated():
		return denied(first, all, len(parts) == 1, asks)
	case all:
		return true, true
	case asks == AsksDelay && first&saysDelay != 0:
		return true, !slices.ContainsFunc(says, saying.negative) && !slices.ContainsFunc(parts[1:], IsCondition)
	case first.negative():
		return false, !slices.ContainsFunc(parts[1:], IsCondition)
	}
	return false, false
}

// denied is what a cell says below a header like "do not retry": the first of its clauses, which may be alone, and whether all say yes, or
// that the same request may succeed later.
func denied(first saying, all, alone bool, asks Asking) (again, understood bool) {
	switch {
	case first&saysFinal != 0, all && first&saysYes != 0:
		return false, first&saysAgain == 0
	case first.negative() && alone:
		return true, asks == AsksNoRetry
	}
	return false, false
}

// positive reports whether something says that the same request may succeed later, or yes; negative, that it won't, or no.
func (s saying) positive() bool {
	return s&(saysYes|saysAgain|saysDelay) != 0 && s&(saysNo|saysFinal) == 0
}

func (s saying) negative() bool {
	return s&(saysNo|saysFinal) != 0 && s&(saysYes|saysAgain) == 0
}

// IsRetry reports whether a cell says nothing but yes or no.
func IsRetry(cell string) bool { return (saysOf(cell)|flagOf(cell))&(saysYes|saysNo) != 0 }

// retrySaid is what a clause says below a header.
func retrySaid(clause string, asks Asking) saying {
	if asks != AsksDelay {
		if flag := flagOf(clause); flag != 0 {
			return flag
		}
	}
	text := foldTimes(clause)
	said := saysOf(text) | finals()[keyOf(text)]
	switch {
	case said != 0:
		return said
	case text == "#t" && !isZero(clause), text == "#" && asks == AsksDelay && !isZero(clause):
		return saysDelay
	}
	if rest := withoutUsually(text); rest != text {
		return (saysOf(rest) | finals()[keyOf(rest)]) & (saysYes | saysNo | saysAgain | saysFinal)
	}
	return 0
}

// keyOf is a short cell without what varies.
func keyOf(cell string) string {
	const longest = 160 // bytes
	if len(cell) > longest {
		return ""
	}
	var buf [longest]byte
	return string(appendCell(buf[:0], cell))
}

// finals are the clauses of all languages that say whether a request may succeed later whatever the header asks, by their keys.
var finals = sync.OnceValue(func() map[string]saying {
	all := map[string]saying{}
	for _, l := range Languages {
		for item := range items(l.Again) {
			all[keyOf(foldTimes(item))] |= saysAgain
		}
		for item := range items(l.Final + ";" + l.Headers.NoRetry) {
			item = strings.TrimSuffix(item, "?")
			all[keyOf(item)] |= saysFinal
			if first, rest, found := strings.Cut(item, " "); found && isShortNo(first) {
				all[keyOf(first+"-"+rest)] |= saysFinal // non-retryable
			}
		}
	}
	delete(all, "")
	return all
})

func isShortNo(word string) bool { return word == "non" || word == "not" || word == "no" }

var usually = sync.OnceValue(func() (all []string) {
	for _, l := range Languages {
		for item := range items(l.Usually) {
			all = append(all, keyOf(item))
		}
	}
	return all
})

// withoutUsually returns a clause without a word before or behind it that leaves a yes one: "usually yes".
func withoutUsually(clause string) string {
	key := keyOf(clause)
	for _, word := range usually() {
		if rest, ok := strings.CutPrefix(key, word); ok && (isolates(word) || strings.HasPrefix(rest, " ")) {
			return strings.TrimSpace(rest)
		}
		if rest, ok := strings.CutSuffix(key, word); ok && (isolates(word) || strings.HasSuffix(rest, " ")) {
			return strings.TrimSpace(rest)
		}
	}
	return clause
}

// longestAnswer is how many bytes of a cell are taken apart.
const longestAnswer = 400

// clauses returns the parts of a cell that marks set apart, or a sign at its beginning or its end.
func clauses(cell string) []string {
	for _, dash := range []string{" - ", " – ", " — ", "——", "—"} {
		cell = strings.ReplaceAll(cell, dash, ";")
	}
	isSign := func(word string) bool {
		return !strings.ContainsFunc(word, unicode.IsLetter) && (YesOrNo(word) || flagOf(word) != 0) || shortcode(word)
	}
	if first, rest, found := strings.Cut(cell, " "); found && isSign(first) {
		cell = first + ";" + rest
	}
	if at := strings.LastIndexByte(cell, ' '); at > 0 && isSign(cell[at+1:]) && flagOf(cell[at+1:]) == 0 {
		cell = cell[:at] + ";" + cell[at+1:]
	}
	var parts []string
	start := 0
	if len(cell) > longestAnswer {
		cell = strings.ToValidUTF8(cell[:longestAnswer], "") + ";…" // which is not understood
	}
	for i, r := range cell + ";" {
		if !strings.ContainsRune(",.;:()!\n，。；：（）、！", r) || strings.ContainsRune(",.:", r) && within(cell, i) {
			continue
		}
		if part := strings.Trim(cell[start:i], " \t~≈<>≤≥+"); part != "" {
			parts = append(parts, part)
		}
		start = i + len(string(r))
	}
	return parts
}

// shortcode reports whether a word is a sign as :x: writes it.
func shortcode(word string) bool {
	return len(word) > 2 && word[0] == ':' && word[len(word)-1] == ':' && YesOrNo(word)
}

// within reports whether the mark at a place stands within a number, or within a sign such as :x:.
func within(cell string, at int) bool {
	if cell[at] == ':' {
		word := cell[strings.LastIndexAny(cell[:at], " ;\n")+1:]
		if end := strings.IndexAny(word, " ;\n"); end >= 0 {
			word = word[:end]
		}
		return shortcode(word)
	}
	return at > 0 && at+1 < len(cell) && isASCIIDigit(cell[at-1]) && isASCIIDigit(cell[at+1])
}

func isASCIIDigit(c byte) bool { return '0' <= c && c <= '9' }

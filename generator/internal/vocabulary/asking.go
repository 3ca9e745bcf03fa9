package vocabulary

import (
	"strings"
	"sync"
)

// Asking is what a header asks of trying again. A yes below "do not retry" means no.
type Asking uint8

// What headers ask.
const (
	AsksRetry   Asking = iota // whether to: "retryable"
	AsksNoRetry               // whether not to: "do not retry"
	AsksDelay                 // how long to wait before: "retry after"
	AsksUnclear               // it denies something, and it is not sure what: only what does no harm is believed
)

// negated reports whether a yes says that the same request won't succeed later.
func (a Asking) negated() bool { return a == AsksNoRetry || a == AsksUnclear }

// AsksOfRetry returns what a header asks of trying again, and how surely it does at all.
func AsksOfRetry(header string) (Asking, float64) { return asksOf(header, Roles(header)) }

func asksOf(header string, said map[string]float64) (Asking, float64) {
	retry, not, wait := said["retry"], said[noRetry], said[delay]
	switch surely := max(retry, not, wait); {
	case surely == 0:
		return AsksRetry, 0
	case not > 0 && max(retry, wait) > 0, not > 0 && (not == Weak || not < Beside):
		return AsksUnclear, surely
	case not > 0:
		return AsksNoRetry, surely
	case wait >= retry:
		return AsksDelay, surely
	case retry < Whole && denies(header):
		return AsksUnclear, surely
	default:
		return AsksRetry, surely
	}
}

// negations are words that turn what a header says into its opposite, by their keys.
var negations = sync.OnceValue(func() map[string]bool { return wholeWords(func(l *Language) string { return l.Negations }) })

// denies reports whether a word of a text, or several in a script without blanks, turns what it says into its opposite.
func denies(text string) bool {
	const longest = 5 // words of a key: characters, in a script without blanks
	words := strings.Fields(Key(text[:min(len(text), 300)]))
	for i := range words {
		for n := 1; n <= longest && i+n <= len(words); n++ {
			if negations()[strings.Join(words[i:i+n], " ")] {
				return true
			}
		}
	}
	return false
}

// IsDenial reports whether a text says no and nothing else.
func IsDenial(text string) bool {
	const most = 2
	text = strings.TrimSpace(text)
	return No(text) || len(strings.Fields(text)) <= most && denies(text)
}

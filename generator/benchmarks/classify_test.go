package benchmarks

import (
	"reflect"

	"github.com/errgen/errgen/generated/agorachat"
)

// A classifier says which documented error a response is, and with what values in its message.
type classifier struct {
	name     string
	classify func(status int, code, message string) string
	values   func(status int, code, message string) []string // nil if it has none
}

// classifiers returns the generated package's Lookup and what a program could do without it.
func classifiers(reasons []documentedError) []classifier {
	list, byCode, alternation, exact := newPatterns(reasons), newPatternsByCode(reasons), newAlternation(reasons), newExact(reasons)
	return []classifier{
		{"errgen", lookup, lookupValues(reasons)},
		// Anchored regular expressions, tried in order.
		{"regexps", list.classify, list.values},
		// The same, of which only those are tried that the code leaves.
		{"regexps-by-code", byCode.classify, byCode.values},
		// One regular expression of them all.
		{"alternation", alternation.classify, alternation.values},
		// What is least: a hash of status, code and message. It knows no holes, and normalises nothing.
		{"map", exact.classify, nil},
	}
}

func lookup(status int, code, message string) string {
	reason, _ := agorachat.Lookup(status, agorachat.Code(code), message)
	return string(reason)
}

// lookupValues returns the values in the order in which the first message that has them holds them.
func lookupValues(reasons []documentedError) func(int, string, string) []string {
	names := map[string][]string{}
	for _, r := range reasons {
		names[r.Reason] = r.Params
	}
	return func(status int, code, message string) []string {
		reason, p := agorachat.Lookup(status, agorachat.Code(code), message)
		var values []string
		for _, name := range names[string(reason)] {
			values = append(values, reflect.ValueOf(p).FieldByName(name).String())
		}
		return values
	}
}

// An exact table is keyed by all that a response says.
type exact map[key]string

type key struct {
	status        int
	code, message string
}

func newExact(reasons []documentedError) exact {
	table := exact{}
	for _, r := range reasons {
		for _, message := range r.Messages {
			s := sentAs(r, message)
			table[key{s.status, s.code, s.message}] = r.Reason
		}
	}
	return table
}

func (x exact) classify(status int, code, message string) string {
	return x[key{status, code, message}]
}

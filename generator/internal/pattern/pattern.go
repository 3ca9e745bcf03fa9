// Package pattern compiles regular expressions when they are first used: a run needs few of them, and compiling all would take as long
// as reading a document.
package pattern

import (
	"regexp"
	"slices"
	"strings"
	"sync"
	"unicode/utf8"
)

// A Pattern is a regular expression. It may be used by several goroutines.
type Pattern struct {
	expr    string
	longest bool
	needs   []string
	holds   []string
	begins  string
	ends    string
	once    sync.Once
	regexp  *regexp.Regexp
}

// Lazy returns a pattern for an expression, which must be valid: it is a programmer's, not a user's.
func Lazy(expr string) *Pattern { return &Pattern{expr: expr} }

// LazyLongest is Lazy for an expression of whose alternatives the longest counts, not the first.
func LazyLongest(expr string) *Pattern { return &Pattern{expr: expr, longest: true} }

// What Needing and Beginning take for any digit, any capital and any letter of ASCII.
const (
	Digits   = "0123456789"
	Capitals = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
	Letters  = Capitals + "abcdefghijklmnopqrstuvwxyz"
)

// Needing says that all that p matches has a character of each of these sets. Texts without are told without the expression, which
// is then compiled in few runs.
func (p *Pattern) Needing(sets ...string) *Pattern {
	p.needs = sets
	return p
}

// Holding says that all that p matches has one of these words in it.
func (p *Pattern) Holding(words ...string) *Pattern {
	p.holds = words
	return p
}

// Beginning says that p matches at the beginning of a text alone, and that the first character there, but for blanks, is one of these.
func (p *Pattern) Beginning(set string) *Pattern {
	p.begins = set
	return p
}

// Ending says that p matches at the end of a text alone, and that the last character there is one of these.
func (p *Pattern) Ending(set string) *Pattern {
	p.ends = set
	return p
}

// mayMatch reports whether a text has what the pattern needs.
func (p *Pattern) mayMatch(s string) bool {
	if p.begins != "" {
		first, _ := utf8.DecodeRuneInString(strings.TrimLeft(s, "\t\n\f\r "))
		if !strings.ContainsRune(p.begins, first) {
			return false
		}
	}
	if p.ends != "" {
		last, _ := utf8.DecodeLastRuneInString(s)
		if !strings.ContainsRune(p.ends, last) {
			return false
		}
	}
	for _, set := range p.needs {
		if !hasAny(s, set) {
			return false
		}
	}
	return p.holds == nil || slices.ContainsFunc(p.holds, func(word string) bool { return strings.Contains(s, word) })
}

// hasAny is strings.ContainsAny, which is slow for characters beyond ASCII: it looks for each of the text in the set.
func hasAny(s, set string) bool {
	if set[len(set)-1] < utf8.RuneSelf && set[0] < utf8.RuneSelf {
		return strings.ContainsAny(s, set)
	}
	for _, r := range set {
		if strings.ContainsRune(s, r) {
			return true
		}
	}
	return false
}

func (p *Pattern) compiled() *regexp.Regexp {
	p.once.Do(func() {
		if p.regexp = regexp.MustCompile(p.expr); p.longest {
			p.regexp.Longest()
		}
	})
	return p.regexp
}

// The methods are those of regexp.Regexp.

func (p *Pattern) Match(b []byte) bool { return p.compiled().Match(b) }

func (p *Pattern) MatchString(s string) bool { return p.mayMatch(s) && p.compiled().MatchString(s) }

func (p *Pattern) FindString(s string) string {
	if !p.mayMatch(s) {
		return ""
	}
	return p.compiled().FindString(s)
}

func (p *Pattern) FindStringIndex(s string) []int {
	if !p.mayMatch(s) {
		return nil
	}
	return p.compiled().FindStringIndex(s)
}

func (p *Pattern) FindStringSubmatch(s string) []string {
	if !p.mayMatch(s) {
		return nil
	}
	return p.compiled().FindStringSubmatch(s)
}

func (p *Pattern) FindSubmatchIndex(b []byte) []int { return p.compiled().FindSubmatchIndex(b) }

func (p *Pattern) FindStringSubmatchIndex(s string) []int {
	if !p.mayMatch(s) {
		return nil
	}
	return p.compiled().FindStringSubmatchIndex(s)
}

func (p *Pattern) FindAllString(s string, n int) []string {
	if !p.mayMatch(s) {
		return nil
	}
	return p.compiled().FindAllString(s, n)
}

func (p *Pattern) FindAllStringSubmatch(s string, n int) [][]string {
	if !p.mayMatch(s) {
		return nil
	}
	return p.compiled().FindAllStringSubmatch(s, n)
}

func (p *Pattern) FindAllStringSubmatchIndex(s string, n int) [][]int {
	if !p.mayMatch(s) {
		return nil
	}
	return p.compiled().FindAllStringSubmatchIndex(s, n)
}

func (p *Pattern) ReplaceAllString(s, by string) string {
	if !p.mayMatch(s) {
		return s
	}
	return p.compiled().ReplaceAllString(s, by)
}

func (p *Pattern) Split(s string, n int) []string {
	if n != 0 && !p.mayMatch(s) {
		return []string{s}
	}
	return p.compiled().Split(s, n)
}

// Package pattern compiles regular expressions when they are first used: a run needs few of them, and compiling all would take as long
// as reading a document.
package pattern

import (
	"regexp"
	"sync"
)

// A Pattern is a regular expression. It may be used by several goroutines.
type Pattern struct {
	expr    string
	longest bool
	once    sync.Once
	regexp  *regexp.Regexp
}

// Lazy returns a pattern for an expression, which must be valid: it is a programmer's, not a user's.
func Lazy(expr string) *Pattern { return &Pattern{expr: expr} }

// LazyLongest is Lazy for an expression of whose alternatives the longest counts, not the first.
func LazyLongest(expr string) *Pattern { return &Pattern{expr: expr, longest: true} }

func (p *Pattern) compiled() *regexp.Regexp {
	p.once.Do(func() {
		if p.regexp = regexp.MustCompile(p.expr); p.longest {
			p.regexp.Longest()
		}
	})
	return p.regexp
}

// The methods are those of regexp.Regexp.

func (p *Pattern) Match(b []byte) bool                  { return p.compiled().Match(b) }
func (p *Pattern) MatchString(s string) bool            { return p.compiled().MatchString(s) }
func (p *Pattern) FindString(s string) string           { return p.compiled().FindString(s) }
func (p *Pattern) FindStringIndex(s string) []int       { return p.compiled().FindStringIndex(s) }
func (p *Pattern) FindStringSubmatch(s string) []string { return p.compiled().FindStringSubmatch(s) }
func (p *Pattern) FindSubmatchIndex(b []byte) []int     { return p.compiled().FindSubmatchIndex(b) }
func (p *Pattern) FindStringSubmatchIndex(s string) []int {
	return p.compiled().FindStringSubmatchIndex(s)
}
func (p *Pattern) FindAllString(s string, n int) []string { return p.compiled().FindAllString(s, n) }
func (p *Pattern) FindAllStringSubmatch(s string, n int) [][]string {
	return p.compiled().FindAllStringSubmatch(s, n)
}
func (p *Pattern) FindAllStringSubmatchIndex(s string, n int) [][]int {
	return p.compiled().FindAllStringSubmatchIndex(s, n)
}
func (p *Pattern) ReplaceAllString(s, by string) string { return p.compiled().ReplaceAllString(s, by) }
func (p *Pattern) Split(s string, n int) []string       { return p.compiled().Split(s, n) }

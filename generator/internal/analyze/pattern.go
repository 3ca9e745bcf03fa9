package analyze

import (
	"regexp"
	"sync"
)

// A pattern is a regular expression that is compiled when it is first used: a run needs few of them, and compiling all would take as
// long as reading a document.
type pattern struct {
	expr    string
	longest bool // of several alternatives the longest counts, not the first
	once    sync.Once
	regexp  *regexp.Regexp
}

func lazy(expr string) *pattern { return &pattern{expr: expr} }

func lazyLongest(expr string) *pattern { return &pattern{expr: expr, longest: true} }

func (p *pattern) compiled() *regexp.Regexp {
	p.once.Do(func() {
		if p.regexp = regexp.MustCompile(p.expr); p.longest {
			p.regexp.Longest()
		}
	})
	return p.regexp
}

func (p *pattern) MatchString(s string) bool            { return p.compiled().MatchString(s) }
func (p *pattern) FindString(s string) string           { return p.compiled().FindString(s) }
func (p *pattern) FindStringSubmatch(s string) []string { return p.compiled().FindStringSubmatch(s) }
func (p *pattern) FindStringSubmatchIndex(s string) []int {
	return p.compiled().FindStringSubmatchIndex(s)
}
func (p *pattern) FindAllString(s string, n int) []string { return p.compiled().FindAllString(s, n) }
func (p *pattern) FindAllStringSubmatchIndex(s string, n int) [][]int {
	return p.compiled().FindAllStringSubmatchIndex(s, n)
}
func (p *pattern) ReplaceAllString(s, by string) string { return p.compiled().ReplaceAllString(s, by) }
func (p *pattern) Split(s string, n int) []string       { return p.compiled().Split(s, n) }

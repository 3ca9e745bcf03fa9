package benchmarks

import (
	"fmt"
	"regexp"
	"strings"
)

// An alternation is all patterns in one regular expression, with a named group around each, and one for each hole.
type alternation struct {
	re       *regexp.Regexp
	branches []branch
	fallback map[string]string
}

// A branch is one alternative, and the errors whose message it is.
type branch struct {
	group, holes int // the number of its group, which its holes' follow
	patterns     []pattern
}

func newAlternation(reasons []documentedError) *alternation {
	a := &alternation{fallback: fallback(reasons)}
	places := map[string]int{}
	var sources []string
	for _, p := range patternsOf(reasons) {
		n, ok := places[p.source]
		if !ok {
			n = len(a.branches)
			places[p.source] = n
			a.branches = append(a.branches, branch{holes: p.re.NumSubexp()})
			sources = append(sources, named(n, p.source))
		}
		a.branches[n].patterns = append(a.branches[n].patterns, p)
	}
	a.re = anchored(strings.Join(sources, "|"))
	for n := range a.branches {
		a.branches[n].group = a.re.SubexpIndex(fmt.Sprintf("m%d", n))
	}
	return a
}

// named gives names to a branch's groups.
func named(n int, source string) string {
	for h := 1; strings.Contains(source, "(.+?)"); h++ {
		source = strings.Replace(source, "(.+?)", fmt.Sprintf("(?P<m%d_%d>.+?)", n, h), 1)
	}
	return fmt.Sprintf("(?P<m%d>%s)", n, source)
}

func (a *alternation) find(code, message string) (string, []string) {
	m := a.re.FindStringSubmatch(message)
	if m == nil {
		return a.fallback[code], nil
	}
	for _, b := range a.branches {
		if m[b.group] == "" {
			continue
		}
		for _, p := range b.patterns {
			if p.hasCode(code) {
				return p.reason, m[b.group+1 : b.group+1+b.holes]
			}
		}
	}
	return a.fallback[code], nil
}

func (a *alternation) classify(_ int, code, message string) string {
	reason, _ := a.find(code, message)
	return reason
}

func (a *alternation) values(_ int, code, message string) []string {
	_, values := a.find(code, message)
	return values
}

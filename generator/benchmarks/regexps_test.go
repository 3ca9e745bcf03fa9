package benchmarks

import (
	"regexp"
	"strings"
)

// A pattern is one message of a documented error as a regular expression. It is lean, for the sake of speed: it forgives the case
// of letters and a full stop at the end, and nothing else.
type pattern struct {
	source       string // without anchors; a group for each hole
	re           *regexp.Regexp
	reason, code string
}

// quotedHole is a hole after regexp.QuoteMeta.
var quotedHole = regexp.MustCompile(`\\\{(\w+)\\\}`)

// patternsOf returns the patterns in the documents' order. A reason's further messages come last, so that the list that is tried
// for a documented row is no longer than the documents.
func patternsOf(reasons []documentedError) []pattern {
	var list, more []pattern
	for _, r := range reasons {
		for n, message := range r.Messages {
			p := newPattern(message, r.Reason, r.Code)
			if n == 0 {
				list = append(list, p)
			} else {
				more = append(more, p)
			}
		}
	}
	return append(list, more...)
}

// newPattern returns the pattern of a message that has {Name} for each hole.
func newPattern(message, reason, code string) pattern {
	message = quotes.Replace(strings.TrimSuffix(message, "."))
	source := quotedHole.ReplaceAllString(regexp.QuoteMeta(message), "(.+?)")
	return pattern{source, anchored(source), reason, code}
}

func anchored(source string) *regexp.Regexp { return regexp.MustCompile(`(?i)^(?:` + source + `)\.?$`) }

// match returns the values in a message, and whether it fits.
func (p *pattern) match(message string) ([]string, bool) {
	if p.re.NumSubexp() == 0 { // much cheaper
		return nil, p.re.MatchString(message)
	}
	m := p.re.FindStringSubmatch(message)
	if m == nil {
		return nil, false
	}
	return m[1:], true
}

// hasCode reports whether a response with this code may be the pattern's error.
func (p *pattern) hasCode(code string) bool { return code == "" || p.code == "" || p.code == code }

// Patterns are tried in order; if none fits, the code alone may do.
type patterns struct {
	list     []pattern
	byCode   map[string][]pattern // if not nil, those that a code leaves; "" stands for any other
	fallback map[string]string
}

func newPatterns(reasons []documentedError) *patterns {
	return &patterns{list: patternsOf(reasons), fallback: fallback(reasons)}
}

func newPatternsByCode(reasons []documentedError) *patterns {
	p := newPatterns(reasons)
	p.byCode = map[string][]pattern{"": nil}
	for _, x := range p.list {
		p.byCode[x.code] = nil
	}
	for code := range p.byCode {
		for _, x := range p.list {
			if x.code == code || x.code == "" {
				p.byCode[code] = append(p.byCode[code], x)
			}
		}
	}
	return p
}

// fallback returns the reasons that their code alone identifies.
func fallback(reasons []documentedError) map[string]string {
	byCode := map[string]string{}
	for _, r := range reasons {
		if r.Match == "code" {
			byCode[r.Code] = r.Reason
		}
	}
	return byCode
}

func (p *patterns) find(code, message string) (string, []string) {
	list := p.list
	if p.byCode != nil && code != "" {
		var ok bool
		if list, ok = p.byCode[code]; !ok {
			list = p.byCode[""]
		}
	}
	for n := range list {
		if values, ok := list[n].match(message); ok && list[n].hasCode(code) {
			return list[n].reason, values
		}
	}
	return p.fallback[code], nil
}

func (p *patterns) classify(_ int, code, message string) string {
	reason, _ := p.find(code, message)
	return reason
}

func (p *patterns) values(_ int, code, message string) []string {
	_, values := p.find(code, message)
	return values
}

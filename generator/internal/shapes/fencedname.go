package shapes

import (
	"strings"

	"github.com/errgen/errgen/generator/internal/cells"
	"github.com/errgen/errgen/generator/internal/markdown"
	"github.com/errgen/errgen/generator/internal/pattern"
	"github.com/errgen/errgen/generator/internal/vocabulary"
)

// Blocks of code that are nothing but the names of errors, with their numbers or without.

const (
	fencedNumber   = `([-−]?[0-9]{1,10}|0[xX][0-9A-Fa-f]+)`
	fencedConstant = `([A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*)`
	pairsEnd       = `(?:\s*[,;|]\s*|\s+|$)`
)

// A pairing is how the numbers and the names of errors stand side by side: a line of them, and each.
type pairing struct {
	line, pair   *pattern.Pattern
	number, name int // groups of pair
}

var pairings = []pairing{
	{pattern.Lazy(`^\s*(?:` + fencedNumber + `\s*[:=]?\s*` + fencedConstant + pairsEnd + `)+$`), pattern.Lazy(fencedNumber + `\s*[:=]?\s*` + fencedConstant), 1, 2},
	{pattern.Lazy(`^\s*(?:` + fencedConstant + `(?:\s*[:=]\s*|\s+)` + fencedNumber + pairsEnd + `)+$`), pattern.Lazy(fencedConstant + `(?:\s*[:=]\s*|\s+)` + fencedNumber), 2, 1},
}

// pairs returns the errors of a block of code whose lines are numbers with their names, several on a line: "1 NO_CUP   2 NO_TEA". It returns
// nil for other blocks.
func (s *shapes) pairs(b *markdown.Code) []item {
	for _, p := range pairings {
		if items, lines := s.paired(b, p); len(items) > lines {
			return items
		}
	}
	return nil
}

// paired reads the lines of a block of code as pairs, and counts them. There are no items if one of them is something else.
func (s *shapes) paired(b *markdown.Code, p pairing) (items []item, lines int) {
	for n, line := range strings.Split(b.Text, "\n") {
		if strings.TrimSpace(line) == "" {
			continue
		}
		if !p.line.MatchString(line) {
			return nil, 0
		}
		lines++
		for _, m := range p.pair.FindAllStringSubmatchIndex(line, -1) {
			it := item{section: b.Section}
			it.key.code = s.inLine(b, n, line, m[2*p.number], m[2*p.number+1])
			it.key.name = s.inLine(b, n, line, m[2*p.name], m[2*p.name+1])
			if it.pos = it.key.code; p.name < p.number {
				it.pos = it.key.name
			}
			items = append(items, it)
		}
	}
	return items, lines
}

// names returns the errors of a block of code that has a constant on each line and nothing else but that of success, right below words that call them codes of
// errors: a text, or the heading if there is none. It returns nil for other blocks.
func (s *shapes) names(b *markdown.Code, above string) []item {
	label := strings.TrimSpace(lastSentence(above))
	if n := len(b.Section); label == "" && n > 0 {
		label = b.Section[n-1]
	}
	if !vocabulary.Errors.In(label) || !callsErrors(strings.Trim(label, " :：")) {
		return nil
	}
	const few = 4 // of so many, one says what failed
	var items []item
	failed := 0
	for n, line := range strings.Split(b.Text, "\n") {
		name := strings.Trim(line, " \t,;")
		if name == "" {
			continue
		}
		if !keyConstant.MatchString(name) || cells.IsField(name) {
			return nil
		}
		if vocabulary.Successes.In(name) && !vocabulary.Failures.In(name) {
			continue
		}
		if vocabulary.Failures.In(name) || vocabulary.Errors.In(name) {
			failed++
		}
		from := strings.Index(line, name)
		it := item{section: b.Section, sure: true, pos: s.inLine(b, n, line, from, from+len(name))}
		it.key.code = it.pos
		items = append(items, it)
	}
	if failed*few < len(items) {
		return nil
	}
	return items
}

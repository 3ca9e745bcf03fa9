package shapes

import (
	"strings"

	"github.com/errgen/errgen/generator/internal/markdown"
	"github.com/errgen/errgen/generator/internal/pattern"
	"github.com/errgen/errgen/generator/internal/vocabulary"
)

// The lines of a block of code that lists errors.
var (
	// fencedCode is a code and a text: "1001  no such cup", "E1001: no such cup".
	fencedCode = pattern.Lazy(`^\s*["']?([-−]?[0-9]{1,10}|0[xX][0-9A-Fa-f]+|[A-Za-z][A-Za-z0-9]*(?:[_.-][A-Za-z0-9]+)+|[A-Z]{1,8}[0-9]{2,10})["']?(?:\s*[:=|]\s*|\s+[-–—]\s+|\s{2,}|\t+|\s+)["']?(\S.*?)["']?,?\s*$`)
	// fencedName is a constant, its number, and perhaps a comment: NAME = 1001, // no such cup
	fencedName = pattern.Lazy(`^\s*(?:(?:#define|case|const|enum|final|int|public|static|val|var)\s+)*\.?([A-Za-z][A-Za-z0-9_]{2,})\s*(?:[=:(]|\s)\s*(?:return\s+)?` +
		`([-−]?[0-9]{1,10}|0[xX][0-9A-Fa-f]+)\)?\s*[,;]?\s*(?:(?://|#|--|/\*)\s*(.*?)(?:\s*\*/)?)?\s*$`)
)

// fences finds blocks of code whose lines are errors, below words that speak of them. A block may list few: all of a document are taken
// together.
func (s *shapes) fences() {
	above := ""
	var items []item
	failing, numbers := 0, 0
	for i, b := range s.blocks {
		switch b := b.(type) {
		case *markdown.Heading:
			above = ""
		case *markdown.Paragraph:
			above = b.Text.Text
		case *markdown.Panel:
			above += "\n" + b.Title.Text
		case *markdown.Code:
			if s.used[i] || request.MatchString(b.Text) || statusLine.MatchString(b.Text) || isResponse(b.Text) || !s.speaks(append([]string{above}, b.Section...)...) {
				continue
			}
			items = append(items, s.fenced(b)...)
		}
	}
	for _, it := range items {
		if vocabulary.Failures.In(it.key.name.Text + " " + it.key.code.Text + " " + it.message.text() + " " + it.prose.text()) {
			failing++
		}
		if isNumber(it.key) {
			numbers++
		}
	}
	share := 2 // of so many one says what failed
	if numbers == len(items) {
		share = 5
	}
	if len(items) >= fewest && failing*share >= len(items) {
		s.add("code", items)
	}
}

// isResponse reports whether a block of code begins with an HTTP status and its name, as responses do.
func isResponse(code string) bool {
	line, _, _ := strings.Cut(code, "\n")
	status, name, _ := strings.Cut(strings.TrimSpace(line), " ")
	return vocabulary.IsStatusName(statusOf(status), name)
}

// fenced returns the errors that the lines of a block of code are, none if many of its lines are something else.
func (s *shapes) fenced(b *markdown.Code) []item {
	const most = 5 // of so many lines, one may be
	var items []item
	all := 0
	for n, line := range strings.Split(b.Text, "\n") {
		if strings.TrimSpace(line) == "" {
			continue
		}
		all++
		if it, ok := s.fencedLine(b, n, line); ok {
			items = append(items, it)
		}
	}
	if (all-len(items))*most > all {
		return nil
	}
	return items
}

// fencedLine reads a line of a block of code as an error.
func (s *shapes) fencedLine(b *markdown.Code, n int, line string) (item, bool) {
	it := item{section: b.Section}
	at := func(from, to int) markdown.Cell {
		if from < 0 || from == to {
			return markdown.Cell{}
		}
		c := markdown.Cell{Pos: b.Pos}
		c.Text, c.Spans = line[from:to], []markdown.Span{{Text: line[from:to]}}
		source := s.line(b.Pos.Line + n)
		c.Pos.Line, c.Pos.Column = b.Pos.Line+n, max(0, strings.Index(source, line))+from+1
		if column := c.Pos.Column - 1; column <= len(source) && strings.HasPrefix(source[column:], c.Text) {
			c.Source = c.Text
		}
		return c
	}
	if m := fencedName.FindStringSubmatchIndex(line); m != nil {
		it.key.name, it.key.code, it.pos = at(m[2], m[3]), at(m[4], m[5]), at(m[2], m[3])
		it.prose = texts{at(m[6], m[7])}
		return it, true
	}
	m := fencedCode.FindStringSubmatchIndex(line)
	if m == nil {
		return it, false
	}
	it.key.code, it.pos = at(m[2], m[3]), at(m[2], m[3])
	it.message = texts{at(m[4], m[5])}
	return it, true
}

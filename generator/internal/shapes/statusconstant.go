package shapes

import (
	"strconv"
	"strings"
	"unicode"

	"github.com/errgen/errgen/generator/internal/cells"
	"github.com/errgen/errgen/generator/internal/markdown"
	"github.com/errgen/errgen/generator/internal/pattern"
)

// Constants of errors that are made with the constant of an HTTP status: NO_CUP(HttpStatus.NOT_FOUND, "E1001", "no such cup"). Their
// arguments stand in any order.

var (
	// constantMade is such a constant, with what it is made of.
	constantMade = pattern.Lazy(modifiers+`(?:[A-Z][\w.<>]*\s+)?([A-Z][A-Za-z0-9_]{2,})\s*(?::\s*[\w.]+\s*)?(?:=\s*(?:new\b\s*)?&?(?:[A-Za-z][\w.]*)?)?[({](.*)[)}]\s*[,;]?\s*(?:(?://|#|/\*).*)?$`).Beginning(declared).Needing("({", ",")
	// argument is one of these, perhaps behind its name: "no such cup", status = 404, HttpStatus.NOT_FOUND.value().
	argument = pattern.Lazy(`^\s*(?:\w+\s*[:=]\s*)?(?:"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)'|([A-Za-z_][\w.]*(?:\(\))?)|(` + number + `))\s*(?:,|$)`)
	// annotation is a line of Java, Kotlin or C# that says something of the type below.
	annotation = pattern.Lazy(`^\s*(?:@[A-Z]\w*(?:\([^()]*\))?\s*)+$`).Beginning("@ \t")
	imported   = pattern.Lazy(`^\s*(?:(?:import|using|from)\s|(?:package|namespace)\s+[\w.]+;\s*$)`).Holding("import", "using", "from", "package", "namespace")
)

// statusConstant reads a line of code as a constant with the status of an error.
func (s *shapes) statusConstant(b *markdown.Code, n int, line string) (item, bool) {
	it := item{section: b.Section}
	m := constantMade.FindStringSubmatchIndex(line)
	if m == nil {
		return it, false
	}
	isTuple := strings.HasSuffix(strings.TrimRight(line[:m[4]-1], " "), "=")
	it.pos = s.inLine(b, n, line, m[2], m[3])
	it.key.name = it.pos
	for at := m[4]; at < m[5]; {
		a := argument.FindStringSubmatchIndex(line[at:m[5]])
		if a == nil {
			return it, false
		}
		part := func(group int) markdown.Cell { return s.inLine(b, n, line, at+a[2*group], at+a[2*group+1]) }
		switch {
		case a[6] >= 0:
			if status := constantStatus(line[at+a[6] : at+a[7]]); status > 0 {
				it.key.status = saying(part(3), strconv.Itoa(status))
			}
		case a[8] >= 0:
			if c := part(4); isTuple && it.key.status.Text == "" && cells.IsKnownStatus(statusOf(c.Text)) {
				it.key.status = c
			} else if it.key.code.Text == "" {
				it.key.code = c
			}
		default:
			it.takeText(s.inLine(b, n, line, at+max(a[2], a[4]), at+max(a[3], a[5])))
		}
		at += a[1]
	}
	return it, it.key.status.Text != "" && (it.key.code.Text != "" || it.message.text() != "")
}

// takeText takes a text that a constant is made of: the code if it is one, else the message.
func (it *item) takeText(c markdown.Cell) {
	isCode := !strings.ContainsFunc(c.Text, unicode.IsSpace) && enumeratedCode.MatchString(c.Text) && it.key.code.Text == ""
	switch {
	case c.Text == "":
	case isCode:
		it.key.code = c
	case it.message == nil:
		it.message = texts{c}
	}
}

// saying is a cell that says something else than what stands there.
func saying(c markdown.Cell, text string) markdown.Cell {
	c.Text, c.Spans = text, []markdown.Span{{Text: text}}
	return c
}

// constantStatus returns the HTTP status that a constant of a library names, perhaps by way of a method: HttpStatus.NOT_FOUND.value(). It is 0 for
// any other.
func constantStatus(constant string) int {
	constant = strings.TrimSuffix(strings.TrimSuffix(constant, "()"), ".value")
	if status := statusOf(constant); cells.IsKnownStatus(status) {
		return status
	}
	return 0
}

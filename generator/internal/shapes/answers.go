package shapes

import (
	"net/http"
	"slices"
	"strings"

	"github.com/errgen/errgen/generator/internal/cells"
	"github.com/errgen/errgen/generator/internal/markdown"
	"github.com/errgen/errgen/generator/internal/pattern"
	"github.com/errgen/errgen/generator/internal/vocabulary"
)

// Answers behind arrows, below a request in a block of code: "→ 409 cup_taken", "-> 404 if there is no such cup".

// answerLine is an arrow, the HTTP status, and what is said of it.
var answerLine = pattern.Lazy(`^\s*(?:→|⇒|⟶|-{1,2}>|={1,2}>|←|<-)\s*(?:HTTP(?:/[0-9.]+)?\s+)?([1-5][0-9]{2})(?:\s*[:：–—]\s*|\s+-\s+|\s+|$)(.*)$`).Needing("→⇒⟶-=←", pattern.Digits)

// answers finds errors that are such answers, and are documented nowhere else.
func (s *shapes) answers() {
	var items []item
	for _, b := range s.blocks {
		c, ok := b.(*markdown.Code)
		if !ok || !isRequest(c.Text) {
			continue
		}
		for n, line := range strings.Split(c.Text, "\n") {
			if it, ok := s.answer(c, n, line); ok {
				items = append(items, it)
			}
		}
	}
	if len(items) < enough {
		return
	}
	documented := s.cellTexts()
	if items = slices.DeleteFunc(items, func(it item) bool { return isKnown(it, documented) }); len(items) > 0 {
		s.add("code", items)
	}
}

// answer reads a line of a block of code as the answer to a request that failed. One that has nothing but its status' name says nothing, and one
// that has a body is a sample.
func (s *shapes) answer(b *markdown.Code, n int, line string) (it item, ok bool) {
	m := answerLine.FindStringSubmatchIndex(line)
	if m == nil {
		return it, false
	}
	status := statusOf(line[m[2]:m[3]])
	if status < http.StatusBadRequest || !cells.IsKnownStatus(status) {
		return it, false
	}
	it.section, it.key.status = b.Section, s.inLine(b, n, line, m[2], m[3])
	it.pos = it.key.status
	rest := line[m[4]:]
	if size := cells.StatusName(status, rest); size > 0 {
		rest = strings.TrimLeft(rest[size:], " :：–—-")
	}
	from := len(line) - len(rest)
	if code := keyStrong.FindString(rest); code != "" && !cells.IsField(code) && (len(code) == len(rest) || strings.ContainsRune(" ,:(（", rune(rest[len(code)]))) {
		it.key.code = s.inLine(b, n, line, from, from+len(code))
		rest = strings.TrimLeft(rest[len(code):], " ,:–—-")
		from = len(line) - len(rest)
	} else if !vocabulary.IsCondition(strings.TrimLeft(rest, "(（")) && !vocabulary.Failures.In(rest) || strings.HasPrefix(rest, "{") {
		return it, false
	}
	it.prose = texts{s.inLine(b, n, line, from, len(line))}
	return it, true
}

package census

import (
	"go/token"
	"slices"
	"strings"

	"github.com/errgen/errgen/generator/internal/cells"
	"github.com/errgen/errgen/generator/internal/pattern"
	"github.com/errgen/errgen/generator/internal/vocabulary"
)

// byMention is why lines seem to be of errors that nothing else of the page shows.
const byMention = "they name what failed, and nothing on the page documents it"

// constantWithin is a constant of several words within a text, and what stands right behind it.
var constantWithin = pattern.Lazy(`(?:^|[^\w./$%{<-])([A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+)([^\w./}>-]|$)`).Needing("_")

// mentions is the group of lines of text that name errors which became none, and are not left already: constants that speak of failure, HTTP
// statuses with their names. It is asked last, so that nothing is lost in a form that nobody reads.
func (p *page) mentions(left []Group) (g Group) {
	const several = 3 // names, on a page that else says nothing of errors
	section := p.sections()
	for line, text := range p.text() {
		under := section(line)
		if p.in[line] == inCode || strings.Contains(text, "](#") || p.used.within(line, line) || isLeft(left, line) || len(under) > 0 && vocabulary.Lookalikes.In(under[len(under)-1]) {
			continue
		}
		name := p.named(text)
		if name == "" || slices.Contains(g.Heads, name) {
			continue
		}
		if g.Lines == nil {
			g = Group{What: "line", Why: byMention, Pos: token.Position{Filename: p.doc.File, Line: line, Column: 1 + strings.Index(text, name)}}
		}
		g.Lines, g.Heads = append(g.Lines, line), append(g.Heads, name)
	}
	if !p.errors && !p.any && len(g.Lines) < several {
		return Group{}
	}
	return g
}

// isLeft reports whether a line is one of those that groups stand for.
func isLeft(left []Group, line int) bool {
	return slices.ContainsFunc(left, func(g Group) bool { return slices.Contains(g.Lines, line) })
}

// named returns the first error that a line names and that became none, "" if there is none. A line that is nothing but a status heads others.
func (p *page) named(text string) string {
	plain := cells.Clean(unmarked.Replace(text))
	status := 0
	code := statusWithin(plain)
	if code != "" && isNamed(failedStatus(code), plain, code) {
		status = failedStatus(code)
	}
	for _, m := range constantWithin.FindAllStringSubmatch(text, -1) {
		if name := m[1]; m[2] != "=" && !p.used.Codes[name] && vocabulary.Failures.In(name) && !vocabulary.IsStatusName(status, name) {
			return name
		}
	}
	if status == 0 || p.used.Statuses[status] || p.used.Named[status] || isStatusOnly(code, strings.Trim(plain, "#-+: ：")) {
		return ""
	}
	return code
}

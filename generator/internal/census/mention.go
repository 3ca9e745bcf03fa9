package census

import (
	"cmp"
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
func (p *page) mentions(groups []*group, left []Group) (g Group) {
	const several = 3 // lines, on a page that else says nothing of errors
	told, used := p.told(groups), p.usedEntries(groups)
	section := p.sections()
	for line, text := range p.text() {
		under := section(line)
		if p.in[line] == inCode || used[line] || p.used.within(line, line) || isLeft(left, line) || strings.Contains(text, "](#") {
			continue
		}
		if p.used.Known(under, "") || len(under) > 0 && vocabulary.Lookalikes.In(under[len(under)-1]) {
			continue
		}
		name := cmp.Or(p.named(text), told[line])
		if name == "" || slices.Contains(g.Heads, name) {
			continue
		}
		if g.Lines == nil {
			g = Group{What: "line", Why: byMention, Pos: token.Position{Filename: p.doc.File, Line: line, Column: 1 + max(0, strings.Index(text, name))}}
		}
		g.Lines, g.Heads = append(g.Lines, line), append(g.Heads, name)
	}
	if !p.errors && !p.any && len(g.Lines) < several {
		return Group{}
	}
	return g
}

// usedEntries are the lines where entries begin of which something was used: headings have it below.
func (p *page) usedEntries(groups []*group) map[int]bool {
	lines := map[int]bool{}
	for _, g := range groups {
		for _, e := range g.entries {
			if e.isUsed(p.used) {
				lines[e.pos.Line] = true
			}
		}
	}
	return lines
}

// told are what headings and items of a page about errors say in few words of what failed, by their lines, where they became nothing.
func (p *page) told(groups []*group) map[int]string {
	told := map[int]string{}
	if !p.errors {
		return told
	}
	for _, g := range groups {
		if g.what != "heading" && g.what != "item" && g.what != "term" || g.isAside() || g.foreign {
			continue
		}
		for _, e := range g.entries {
			if e.isMessage() && e.isBrief() && !e.field && !e.link && !e.success && !e.isChapter() && !e.isUsed(p.used) {
				told[e.pos.Line] = e.head
			}
		}
	}
	return told
}

// isLeft reports whether a line is one of those that groups stand for.
func isLeft(left []Group, line int) bool {
	return slices.ContainsFunc(left, func(g Group) bool { return slices.Contains(g.Lines, line) })
}

// named returns the first error that a line names and that became none, "" if there is none. A line that is nothing but a status heads others.
func (p *page) named(text string) string {
	if !strings.ContainsAny(text, "_`"+pattern.Digits) {
		return "" // most lines
	}
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
	if enumerated := p.enumerated(text); enumerated != "" {
		return enumerated
	}
	if status == 0 || p.used.Statuses[status] || p.used.Named[status] || isStatusOnly(code, strings.Trim(plain, "#-+: ：")) {
		return ""
	}
	return code
}

// labelled matches a short label and what stands behind it, and inSpan a code span.
var (
	labelled = pattern.Lazy(`^[\s*_>#+-]*([^:：` + "`" + `]{2,60}?)[*_]*[:：][*_]*\s*(\S.*)$`).Needing(":：")
	inSpan   = pattern.Lazy("`([^`\\s]+)[^`]*`").Needing("`")
)

// enumerated returns the first code in a line, behind a label that speaks of errors, that became none; "" if there is none.
func (p *page) enumerated(text string) string {
	m := labelled.FindStringSubmatch(text)
	const short = 3 // words
	if m == nil || !listsErrors(m[1]) || cells.WordCount(m[1]) > short {
		return ""
	}
	for _, span := range inSpan.FindAllStringSubmatch(m[2], -1) {
		code := span[1]
		status := failedStatus(code)
		known := p.used.Codes[code] || status > 0 && (p.used.Statuses[status] || p.used.Named[status])
		if !known && (isCode(code) || status > 0) && !cells.IsField(code) && !verbs[code] {
			return code
		}
	}
	return ""
}

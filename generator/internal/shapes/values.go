package shapes

import (
	"go/token"
	"strings"

	"github.com/errgen/errgen/generator/internal/markdown"
	"github.com/errgen/errgen/generator/internal/pattern"
)

// Rows that a component of MDX is given as a value: rows={[["E1", "no such cup"]]}, errors={[{code: "E1", message: "no such cup"}]}.

// valuePair is a code and a text that begin an array.
var valuePair = pattern.Lazy(`\[\s*["']([A-Za-z0-9][\w.-]*)["']\s*,\s*(?:"([^"]+)"|'([^']+)')`)

// values finds errors among the values of components, in a section that speaks of errors.
func (s *shapes) values() {
	source := s.source()
	sections := s.headings()
	for n := 0; n < len(source); n++ {
		if strings.HasPrefix(strings.TrimSpace(source[n]), "```") {
			n = fenceEnd(source, n)
			continue
		}
		for len(sections) > 1 && sections[1].Pos.Line <= n {
			sections = sections[1:]
		}
		for _, from := range valueStarts(source[n]) {
			b := &markdown.Code{Pos: token.Position{Filename: s.doc.File, Line: n + 1, Column: from + 1}, Section: sections[0].Path}
			b.Text = value(source[n:], from)
			if items := s.valueItems(b); s.areErrors(items) {
				s.add("values", items)
			}
		}
	}
}

// valueStarts returns where the arrays begin that attributes on a line have as values.
func valueStarts(line string) (all []int) {
	const before = "={"
	for at := 0; ; {
		next := strings.Index(line[at:], before+"[")
		if next < 0 {
			return all
		}
		at += next + len(before)
		all = append(all, at)
	}
}

// areErrors reports whether rows are enough, most of them say what failed, and their section speaks of errors.
func (s *shapes) areErrors(items []item) bool {
	return len(items) >= fewest && failing(items)*half >= len(items) && s.speaks(items[0].section...)
}

// value is the array that begins at a byte of the first line, up to the bracket that closes it.
func value(lines []string, at int) string {
	const most = 500 // lines
	text := strings.Join(lines[:min(len(lines), most)], "\n")[at:]
	depth, quote := 0, rune(0)
	for i, r := range text {
		switch {
		case quote != 0:
			if r == quote || r == '\n' {
				quote = 0
			}
		case r == '"' || r == '\'':
			quote = r
		case r == '[':
			depth++
		case r == ']':
			if depth--; depth == 0 {
				return text[:i+1]
			}
		}
	}
	return ""
}

// valueItems are the rows of an array: arrays that begin with a code and a text, or objects that have both.
func (s *shapes) valueItems(b *markdown.Code) []item {
	var items []item
	for _, m := range valuePair.FindAllStringSubmatchIndex(b.Text, -1) {
		found := sample{block: b, line: strings.Count(b.Text[:m[0]], "\n"), lines: 2}
		found.code, found.message = b.Text[m[2]:m[3]], b.Text[max(m[4], m[6]):max(m[5], m[7])]
		items = append(items, s.sampleItem(found))
	}
	if items != nil {
		return items
	}
	for _, found := range readSamples(b) {
		if found.code != "" {
			items = append(items, s.sampleItem(found))
		}
	}
	return items
}

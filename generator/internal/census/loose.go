package census

import (
	"bytes"
	"go/token"
	"slices"
	"strings"

	"github.com/errgen/errgen/generator/internal/cells"
	"github.com/errgen/errgen/generator/internal/markdown"
	"github.com/errgen/errgen/generator/internal/pattern"
	"github.com/errgen/errgen/generator/internal/vocabulary"
)

var (
	// dataLine is a value in a program of MDX: { code: "no_cup", message: "…" }.
	dataLine = pattern.Lazy(`^\s*\{?\s*["']?(?:code|errorCode|error|name)["']?\s*:\s*["']?([A-Za-z0-9_./-]+)["']?\s*,`).Beginning("{\"'cen")
	// markupLine is a piece of HTML that may be an entry.
	markupLine = pattern.Lazy(`^\s*(?:</?(?:ul|ol|dl|div|section|p|a)\b[^>]*>\s*)*<(?:li|dt|h[1-6]|p|strong|b|code)\b[^>]*>(.+)`).Beginning("<")

	// alarm is an admonition about something bad.
	alarm     = pattern.Lazy(`^\s*(?:!!!|\?\?\?\+?|:::+)\s*(?:danger|caution|bug)\b`).Beginning("!?:")
	markupTag = pattern.Lazy(`<[^<>]*>`).Needing("<")
	codeTag   = pattern.Lazy(`^\s*(?:<[^<>]*>\s*)*<(?:code|kbd|tt)>([^<]+)</`).Beginning("<")
)

// loose are the groups of what stands in no block: components, HTML, programs of MDX, and indented code; each under its heading.
func (r *reader) loose() []*group {
	known := map[string]*group{}
	var all []*group
	table := 0 // of HTML
	sectionAt, headsAt, ends := r.sections(), r.headsAt(), r.panelEnds()
	for line, text := range r.text() {
		if table += strings.Count(text, "<table") - strings.Count(text, "</table"); table > 0 || r.isCode(line) {
			continue
		}
		e, what, ok := r.looseEntry(line, text, r.in[line] == 0)
		if !ok {
			continue
		}
		e.last = max(e.last, ends[line])
		e.covered = r.belongs(line)
		section, above := sectionAt(line), headsAt(line)
		key := what + "\n" + strings.Join(section, "\n") + "\n" + above.label
		if what == "component" {
			key = what + "\n" + above.label
		}
		if known[key] == nil {
			known[key] = &group{what: what, section: section, heads: above}
			all = append(all, known[key])
		}
		known[key].entries = append(known[key].entries, e)
	}
	return all
}

// indented reads blocks of code that are marked by indents alone.
func (r *reader) indented() {
	var block *markdown.Code
	var text strings.Builder
	blank, last, sectionAt, headsAt := true, 0, r.sections(), r.headsAt()
	end := func() {
		if block != nil {
			block.Text = text.String()
			r.fenceBelow(block)
		}
		block = nil
		text.Reset()
	}
	for line, l := range r.text() {
		trimmed := strings.TrimLeft(l, " \t")
		indent := len(l) - len(trimmed)
		if trimmed == "" {
			blank = true
			continue
		}
		free := indent > 0 && r.in[line] == 0
		switch {
		case free && block != nil:
			text.WriteString(strings.Repeat("\n", line-last) + l)
		case free && blank && (indent >= 4 || l[0] == '\t'):
			block = &markdown.Code{Pos: token.Position{Filename: r.doc.File, Line: line, Column: 1 + indent}, Section: sectionAt(line)}
			text.WriteString(trimmed)
			r.heads = headsAt(line)
		default:
			end()
		}
		blank, last = false, line
	}
	end()
}

// fenceBelow reads a block of code that stands anywhere.
func (r *reader) fenceBelow(b *markdown.Code) {
	if !r.belongs(b.Pos.Line) {
		r.above, r.covered = "", 0
		r.fence(b)
	}
}

// belongs reports whether a line is below a heading that was used, and part of it.
func (r *reader) belongs(line int) bool {
	i, found := slices.BinarySearchFunc(r.belong, line, func(b [2]int, line int) int { return b[0] - line })
	return found || i > 0 && line <= r.belong[i-1][1]
}

// behind is what stands on the lines below one, up to a blank line.
func (p *page) behind(line int) string {
	const most = 3
	var text strings.Builder
	for _, l := range p.lines[min(line, len(p.lines)):min(line+most, len(p.lines))] {
		if strings.TrimSpace(l) == "" {
			break
		}
		text.WriteString(l + "\n")
	}
	return text.String()
}

// text yields the lines of the document.
func (p *page) text() func(yield func(int, string) bool) {
	return func(yield func(int, string) bool) {
		for i, text := range p.lines {
			if !yield(i+1, strings.TrimRight(text, "\r")) {
				return
			}
		}
	}
}

// A medium is what a line is in: no block, or one of text or of code.
type medium uint8

const (
	inText medium = 1 + iota
	inCode
)

// isCode reports whether a line is in a block of code.
func (p *page) isCode(line int) bool { return line < len(p.in) && p.in[line] == inCode }

// covered says which lines are in blocks.
func covered(doc *markdown.Document) []medium {
	in := make([]medium, 2+bytes.Count(doc.Source, []byte("\n"))+bytes.Count(doc.Source, []byte("\r")))
	cover := func(from int, source string, as medium) {
		for line := from; line <= min(from+strings.Count(source, "\n"), len(in)-1); line++ {
			in[line] = as
		}
	}
	for _, b := range doc.Blocks {
		switch b := b.(type) {
		case *markdown.Heading:
			cover(b.Pos.Line, b.Text.Source, inText)
		case *markdown.Paragraph:
			cover(b.Pos.Line, b.Text.Source, inText)
		case *markdown.Item:
			cover(b.Pos.Line, b.Text.Source, inText)
		case *markdown.Definition:
			cover(b.Pos.Line, b.Term.Source, inText)
			cover(b.TextPos.Line, b.Text.Source, inText)
		case *markdown.Code:
			cover(b.Pos.Line, b.Text, inCode)
		case *markdown.Grid:
			for _, row := range b.Rows {
				in[row.Pos.Line] = inText
			}
		}
	}
	return in
}

// looseEntry reads a line. Free reports that it is in no block.
func (p *page) looseEntry(line int, text string, free bool) (e entry, what string, ok bool) {
	var code string
	title := componentTitle(text)
	if title == "" {
		title = attributeLineOf(text)
	}
	switch {
	case title != "":
		what = "component"
	case strings.Contains(text, ":") && dataLine.MatchString(text):
		title, what = dataLine.FindStringSubmatch(text)[1], "value"
	case free && strings.Contains(text, "<") && markupLine.MatchString(text):
		title, what = markupTag.ReplaceAllString(markupLine.FindStringSubmatch(text)[1], ""), "line of HTML"
		if m := codeTag.FindStringSubmatch(text); m != nil {
			code = m[1]
		}
	default:
		return e, "", false
	}
	title = strings.TrimSpace(title)
	pos := token.Position{Filename: p.doc.File, Line: line, Column: 1 + len(text) - len(strings.TrimLeft(text, " \t"))}
	in := markdown.Inline{Source: title, Text: title}
	if code != "" {
		in.Code = []string{code}
		in.Spans = []markdown.Span{{Text: code, Code: true}}
	}
	e = newEntry(pos, in, "")
	e.failing = vocabulary.Failures.In(text) || alarm.MatchString(text) || what == "component" && vocabulary.Failures.In(p.behind(line))
	if what == "component" && e.code == "" {
		if w, _ := leadWord(title); isCode(w) {
			e.code = w
			e.setHead(cells.Clean(title))
		}
	}
	html := strings.TrimSpace(text)
	e.shows, e.link = what == "component", what == "line of HTML" && (strings.HasPrefix(html, "<p") || strings.Contains(html, "<a"))
	e.success = isSuccess(e.code, cells.Clean(title))
	return e, what, title != ""
}

package shapes

import (
	"go/token"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/errgen/errgen/generator/internal/markdown"
	"github.com/errgen/errgen/generator/internal/pattern"
	"github.com/errgen/errgen/generator/internal/vocabulary"
)

// What site generators make of a title and a text: components of MDX, details of HTML, admonitions of MkDocs and Docusaurus.
var (
	componentOpen  = pattern.Lazy(`^<([A-Z][A-Za-z.]*)\s([^>]*)>(.*)$`)
	titleAttribute = pattern.Lazy(`\b(?:path|title|name|code|header|label|summary)=["']([^"'<>]+)["']`)
	detailsTitle   = pattern.Lazy(`^(?:<details[^>]*>)?\s*<summary>\s*(.+?)\s*</summary>(.*)$`)
	admonitionOpen = pattern.Lazy(`^(?:(?:!!!|\?\?\?\+?)\s+[a-z-]+\s+"([^"]+)"|:::+\s*[a-z]+(?:\s+|\s*\[)([^\]\n]+)\]?)\s*$`)
	anyTag         = pattern.Lazy("</?[A-Za-z][^<>]*>|`|\\*\\*")
)

// components finds errors that are components whose title is a code, in a document or a section that speaks of errors.
func (s *shapes) components() {
	var items []item
	failing := 0
	source := s.source()
	sections := s.headings()
	for n := 0; n < len(source); n++ {
		if strings.HasPrefix(strings.TrimSpace(source[n]), "```") {
			n = fenceEnd(source, n)
			continue
		}
		title, rest, end := componentTitle(source[n])
		if title == "" {
			continue
		}
		it, ok := s.component(n, title, rest, end, source)
		for len(sections) > 1 && sections[1].Pos.Line <= n {
			sections = sections[1:]
		}
		if section := sections[0].Path; ok && s.speaks(section...) {
			it.section = section
			items = append(items, it)
			if vocabulary.Failures.In(it.pos.Text) || vocabulary.Failures.In(it.prose.text()) {
				failing++
			}
		}
	}
	var keys []key
	for _, it := range items {
		keys = append(keys, it.key)
	}
	near := len(items) > 0 && len(items[0].section) > 0 && vocabulary.Errors.In(items[0].section[len(items[0].section)-1])
	few := near && len(keys) > 1 && plausible(keys, len(items)) && !slices.ContainsFunc(keys, func(k key) bool { return !k.fails() })
	if (few || believable(keys, len(items))) && failing*2 >= len(items) {
		s.add("components", items)
	}
}

// headings are all headings of the document, behind one that stands for its begin.
func (s *shapes) headings() []*markdown.Heading {
	all := []*markdown.Heading{{}}
	for _, b := range s.blocks {
		if h, ok := b.(*markdown.Heading); ok {
			all = append(all, h)
		}
	}
	return all
}

// fenceEnd returns the line that ends the block of code which begins at line n.
func fenceEnd(source []string, n int) int {
	for end := n + 1; end < len(source); end++ {
		if strings.HasPrefix(strings.TrimSpace(source[end]), "```") {
			return end
		}
	}
	return len(source)
}

// componentTitle returns the title of the component that a line opens, what follows on the line, and what ends the component; "" if it opens
// none.
func componentTitle(line string) (title, rest, end string) {
	line = strings.TrimLeft(line, " \t\f\r")
	switch {
	case line == "":
	case line[0] == '<':
		if m := componentOpen.FindStringSubmatch(line); m != nil {
			if title = attributeTitle(m[2]); title == "" || strings.HasSuffix(m[2], "/") {
				return title, "", ""
			}
			return title, m[3], "</" + m[1]
		}
		if m := detailsTitle.FindStringSubmatch(line); m != nil && isBrief(m[1]) {
			return strings.TrimSpace(anyTag.ReplaceAllString(m[1], "")), m[2], "</details"
		}
	case strings.HasPrefix(line, "!!!"), strings.HasPrefix(line, "???"), strings.HasPrefix(line, ":::"):
		m := admonitionOpen.FindStringSubmatch(line)
		switch {
		case m == nil, !isBrief(m[1] + m[2]):
		case m[1] != "":
			return strings.TrimSpace(anyTag.ReplaceAllString(m[1], "")), "", "    "
		default:
			return m[2], "", ":::"
		}
	}
	return "", "", ""
}

// attributeTitle returns the first attribute of a component that is a title.
func attributeTitle(attributes string) string {
	for _, m := range titleAttribute.FindAllStringSubmatch(attributes, -1) {
		if isBrief(m[1]) {
			return m[1]
		}
	}
	return ""
}

// isBrief reports whether a text is short enough for a title.
func isBrief(text string) bool { return utf8.RuneCountInString(text) <= 200 }

// component reads the component that line n opens.
func (s *shapes) component(n int, title, rest, end string, source []string) (item, bool) {
	pos := token.Position{Filename: s.doc.File, Line: n + 1, Column: max(0, strings.Index(source[n], title)) + 1}
	in := markdown.Inline{Source: title, Text: title, Spans: []markdown.Span{{Text: title}}}
	if !strings.Contains(source[n], title) {
		in.Source = ""
	}
	k, ok := readKey(pos, in)
	if !ok && !k.strong {
		return item{}, false
	}
	it := item{key: k, pos: wholeText(pos, in)}
	if isNumber(k) {
		it.message = texts{k.text}
	} else {
		it.prose = texts{k.text}
	}
	if end != "" {
		it.prose = append(it.prose, s.inner(n, rest, end, source)...)
	}
	return it, it.prose.text() != "" || !onlyStatus.MatchString(title) || sectionStatus([]string{title}) == 0 // it heads what stands in it
}

// inner returns the lines of text within a component, up to what ends it.
func (s *shapes) inner(n int, rest, end string, source []string) texts {
	const most = 40 // lines
	var all texts
	add := func(line int, text string) {
		if text = strings.TrimSpace(anyTag.ReplaceAllString(text, "")); text == "" {
			return
		}
		c := markdown.Cell{Pos: token.Position{Filename: s.doc.File, Line: line + 1, Column: max(0, strings.Index(source[line], text)) + 1}}
		c.Text, c.Spans = text, []markdown.Span{{Text: text}}
		if strings.Contains(source[line], text) {
			c.Source = text
		}
		all = append(all, c)
	}
	if before, _, found := strings.Cut(rest, end); end != "    " && found {
		add(n, before)
		return all
	}
	add(n, rest)
	for line := n + 1; line < min(len(source), n+most); line++ {
		text := source[line]
		if end == "    " {
			if strings.TrimSpace(text) != "" && !strings.HasPrefix(text, end) {
				return all
			}
		} else if before, _, found := strings.Cut(text, end); found {
			add(line, before)
			return all
		}
		if title, _, _ := componentTitle(text); title != "" || strings.HasPrefix(strings.TrimSpace(text), "|") {
			return all
		}
		add(line, text)
	}
	return all
}

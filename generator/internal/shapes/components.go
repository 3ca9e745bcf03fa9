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
	admonitionOpen = pattern.Lazy(`^(?:(?:(?:!!!|\?\?\?\+?)\s+[a-z-]+|===[!+]?)\s+"([^"]+)"|:::+\s*[a-z]+(?:\s+|\s*\[)([^\]\n]+)\]?)\s*$`)
	codeAttribute  = pattern.Lazy(`\b(?:code|status|statusCode)=(?:\{\s*["']?|["'])([A-Za-z0-9_.-]+)["']?`)
	anyTag         = pattern.Lazy("</?[A-Za-z][^<>]*>|`|\\*\\*")
)

// components finds errors that are components whose title is a code, in a document or a section that speaks of errors.
func (s *shapes) components() {
	var items []item
	failing, heads := 0, 0
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
		if !ok && it.key.isFailedStatus() {
			heads++
		}
		if section := sections[0].Path; ok && (it.key.isFailedStatus() || s.speaks(section...)) {
			it.section = section
			items = append(items, it)
			if it.key.isFailedStatus() || vocabulary.Failures.In(it.pos.Text) || vocabulary.Failures.In(it.prose.text()) {
				failing++
			}
		}
	}
	s.addComponents(items, failing, heads)
}

// addComponents makes grids of components that are errors: of those whose titles are HTTP statuses, and of the others. Heads is how many more
// have such titles, and errors of their own in them.
func (s *shapes) addComponents(items []item, failing, heads int) {
	var statuses, others []item
	for _, it := range items {
		if it.key.isFailedStatus() {
			statuses = append(statuses, it)
		} else {
			others = append(others, it)
		}
	}
	const enough = 2
	responses := slices.ContainsFunc(statuses, func(it item) bool { return it.sure })
	if responses || len(statuses) > 0 && len(statuses)+heads >= enough && areStatuses(keysOf(statuses)) {
		s.addAll(settleStatuses(statuses))
		items, failing = others, failing-len(statuses)
	} else {
		items = slices.DeleteFunc(items, func(it item) bool { return it.key.isFailedStatus() && !s.speaks(it.section...) })
	}
	keys := keysOf(items)
	near := len(items) > 0 && len(items[0].section) > 0 && vocabulary.Errors.In(items[0].section[len(items[0].section)-1])
	few := near && len(keys) > 1 && plausible(keys, len(items)) && !slices.ContainsFunc(keys, func(k key) bool { return !k.fails() })
	if (few || believable(keys, len(items))) && failing*2 >= len(items) {
		s.addAll(items)
	}
}

// addAll makes grids of components, and takes what stands in them.
func (s *shapes) addAll(items []item) {
	for i := range items {
		it := &items[i]
		for _, b := range it.below {
			s.used[b] = true
		}
		*it = s.shown(append(s.blocksOf(it), it.within...), *it)
	}
	s.add("components", items)
}

func keysOf(items []item) []key {
	var keys []key
	for _, it := range items {
		keys = append(keys, it.key)
	}
	return keys
}

// areStatuses reports whether the numbers of HTTP statuses mean these: one of them has its name, or most are parted from a text.
func areStatuses(keys []key) bool {
	parted := 0
	for _, k := range keys {
		if k.named {
			return true
		}
		if k.parted || k.text.Text == "" {
			parted++
		}
	}
	return parted*2 > len(keys)
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
func componentTitle(whole string) (title, rest, end string) {
	line := strings.TrimLeft(whole, " \t\f\r")
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
	case strings.HasPrefix(line, "{%"):
		return responseTitle(line)
	case strings.HasPrefix(line, "!!!"), strings.HasPrefix(line, "???"), strings.HasPrefix(line, ":::"), strings.HasPrefix(line, "==="):
		m := admonitionOpen.FindStringSubmatch(line)
		switch {
		case m == nil, !isBrief(m[1] + m[2]):
		case m[1] != "":
			return strings.TrimSpace(anyTag.ReplaceAllString(m[1], "")), "", whole[:len(whole)-len(line)] + "    "
		default:
			return m[2], "", ":::"
		}
	}
	return "", "", ""
}

// attributeTitle returns the first attribute of a component that is a title, behind the code if another is one.
func attributeTitle(attributes string) string {
	code := ""
	if m := codeAttribute.FindStringSubmatch(attributes); m != nil {
		code = m[1]
	}
	for _, m := range titleAttribute.FindAllStringSubmatch(attributes, -1) {
		switch {
		case !isBrief(m[1]) || m[1] == code:
		case code == "" || strings.HasPrefix(m[1], code):
			return m[1]
		default:
			return code + ": " + m[1]
		}
	}
	return code
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
	it := item{key: k, pos: wholeText(pos, in), sure: isFailedResponse(source[n])}
	if isNumber(k) && !k.isFailedStatus() {
		it.message = texts{k.text}
	} else {
		it.prose = texts{k.text}
	}
	if end != "" {
		inner, last := s.inner(n, rest, end, source)
		it.prose = append(it.prose, inner...)
		if it.below, ok = s.samplesIn(n+1, last+1); !ok {
			return it, false
		}
		if it.below == nil {
			it.within = s.fencesIn(n, last, source)
		}
	}
	bare := isOnlyStatus(title) && sectionStatus([]string{title}) > 0 // it heads what stands in it
	return it, it.prose.text() != "" || (it.below != nil || it.within != nil) && k.isFailedStatus() || !bare
}

// samplesIn returns the block of code between two lines that is a sample of a failed response. It reports false if others or entries stand
// there, which are errors of their own.
func (s *shapes) samplesIn(from, to int) (found []int, ok bool) {
	lines := s.linesOfBlocks()
	for i, _ := slices.BinarySearch(lines, from); i < len(lines) && lines[i] <= to; i++ {
		if s.used[i] {
			return nil, false
		}
		if c, isCode := s.blocks[i].(*markdown.Code); isCode {
			if all := s.samplesOf(c); len(all) > 1 {
				return nil, false
			} else if len(all) == 1 && all[0].message != "" {
				found = append(found, i)
			}
		}
	}
	return found, len(found) < 2
}

// fencesIn returns the sample of a failed response that stands between two lines, within tags that hide it from Markdown. Of several each is an
// error of its own.
func (s *shapes) fencesIn(from, to int, source []string) (found []markdown.Block) {
	for n := from + 1; n < min(to, len(source)); n++ {
		if !strings.HasPrefix(strings.TrimSpace(source[n]), "```") {
			continue
		}
		end := min(fenceEnd(source, n), len(source))
		pos := token.Position{Filename: s.doc.File, Line: n + 2, Column: 1}
		c := &markdown.Code{Pos: pos, Text: strings.Join(source[min(n+1, end):end], "\n")}
		if all := readSamples(c); len(all) == 1 && all[0].message != "" {
			found = append(found, c)
		}
		n = end
	}
	if len(found) > 1 {
		return nil
	}
	return found
}

// linesOfBlocks are where the document's blocks begin.
func (s *shapes) linesOfBlocks() []int {
	if s.begins == nil {
		last := 0
		for _, b := range s.blocks {
			last = max(last, b.At().Line)
			s.begins = append(s.begins, last)
		}
	}
	return s.begins
}

// inner returns the lines of text within a component, up to what ends it, and its last line. Code is no text.
func (s *shapes) inner(n int, rest, end string, source []string) (texts, int) {
	const most = 40 // lines
	var all texts
	add := func(line int, text string) {
		if text = strings.TrimSpace(anyTag.ReplaceAllString(text, "")); text == "" || isMark(text) {
			return
		}
		c := markdown.Cell{Pos: token.Position{Filename: s.doc.File, Line: line + 1, Column: max(0, strings.Index(source[line], text)) + 1}}
		c.Text, c.Spans = text, []markdown.Span{{Text: text}}
		if strings.Contains(source[line], text) {
			c.Source = text
		}
		all = append(all, c)
	}
	indented := strings.TrimSpace(end) == ""
	if before, _, found := strings.Cut(rest, end); !indented && found {
		add(n, before)
		return all, n
	}
	add(n, rest)
	last := min(len(source), n+most)
	for line := n + 1; line < last; line++ {
		text := source[line]
		if indented {
			if strings.TrimSpace(text) != "" && !strings.HasPrefix(text, end) {
				return all, line - 1
			}
		} else if before, _, found := strings.Cut(text, end); found {
			add(line, before)
			return all, line
		}
		if title, _, _ := componentTitle(text); title != "" || strings.HasPrefix(strings.TrimSpace(text), "|") {
			return all, line - 1
		}
		if strings.HasPrefix(strings.TrimSpace(text), "```") {
			line = min(fenceEnd(source, line), last)
			continue
		}
		add(line, text)
	}
	return all, last
}

package shapes

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/errgen/errgen/generator/internal/cells"
	"github.com/errgen/errgen/generator/internal/markdown"
	"github.com/errgen/errgen/generator/internal/pattern"
	"github.com/errgen/errgen/generator/internal/vocabulary"
)

// A headed is a heading, or a line in bold that stands for one, with what stands below it.
type headed struct {
	item
	level int
	coded bool             // it begins with a code
	intro string           // what stands between the heading above and the first below it
	rest  markdown.Cell    // what follows a bold line in its paragraph
	from  int              // index of its block
	below []markdown.Block // up to the next heading that is not deeper
}

// boldLevel is that of lines in bold: deeper than any heading.
const boldLevel = 7

// entriesUnderHeadings finds errors that have a heading each. Those of one level are taken together, over all sections that speak
// of errors.
func (s *shapes) entriesUnderHeadings() {
	var levels [boldLevel + 1][]headed
	all := s.headed()
	for _, h := range all {
		if s.speaks(append([]string{h.intro}, h.section...)...) {
			levels[h.level] = append(levels[h.level], h)
		}
	}
	for _, all := range levels {
		var entries []headed
		var keys []key
		others, failing := 0, 0
		for _, h := range all {
			if h.coded && !s.used[h.from] && !s.headsOthers(h) && !h.key.succeeds() {
				entries = append(entries, h)
				keys = append(keys, h.key)
				if s.holdsOthers(h) {
					others++
				}
				if vocabulary.Failures.In(h.pos.Text) || vocabulary.Failures.In(h.firstText()) {
					failing++
				}
			}
		}
		const few = 4 // of so many entries, one says what failed
		if believable(keys, len(all)) && others*2 < len(entries) && failing*few >= len(entries) {
			s.add("headings", s.describe(entries))
		}
	}
	s.messageHeadings(all)
}

// believable reports whether most of some headings or items, so many in all, begin with codes, and whether there are enough of them.
func believable(keys []key, all int) bool { return len(keys) >= fewest && plausible(keys, all) }

// plausible is believable for any number of entries.
func plausible(keys []key, all int) bool {
	strong, years := 0, 0
	for _, k := range keys {
		if k.strong {
			strong++
		}
		if code := k.code.Text; len(code) == 4 && "1990" <= code && code < "2050" {
			years++
		}
		if cells.IsField(k.code.Text) {
			return false // what an error consists of
		}
	}
	return len(keys)*2 > all && strong*2 > len(keys) && years < len(keys)
}

// headsOthers reports whether a heading is nothing but the HTTP status of other entries that stand below it.
func (s *shapes) headsOthers(h headed) bool {
	k := h.key
	return k.status.Text != "" && k.code.Text == "" && k.text.Text == "" && slices.Contains(s.used[h.from+1:h.from+1+len(h.below)], true)
}

// succeeds reports whether a key says that nothing failed: "Success (201)".
func (k key) succeeds() bool {
	return k.status.Text != "" && k.status.Text < "400" && !k.named && vocabulary.Successes.In(k.text.Text)
}

// holdsOthers reports whether tables or other entries stand below a heading.
func (s *shapes) holdsOthers(h headed) bool {
	for i, b := range h.below {
		if _, table := b.(*markdown.Grid); table || s.used[h.from+1+i] {
			return true
		}
	}
	return false
}

// headed returns all headings, and the lines in bold that have a code.
func (s *shapes) headed() []headed {
	var all []headed
	for i, b := range s.blocks {
		switch b := b.(type) {
		case *markdown.Heading:
			h := headed{level: b.Level, from: i}
			h.pos = wholeText(b.Pos, b.Text)
			h.section = b.Path[:len(b.Path)-1]
			h.key, h.coded = readKey(b.Pos, b.Text)
			if m := keySmall.FindString(b.Text.Text); !h.coded && m == b.Text.Text {
				h.key, h.coded = key{code: h.pos, strong: true}, true // the number is all of it
			}
			all = append(all, h)
		case *markdown.Paragraph:
			if h, ok := boldLine(b); ok {
				h.from = i
				all = append(all, h)
			}
		}
	}
	var around [boldLevel + 1]string // introductions, by level
	intro := s.intro(-1)
	for level := range around {
		around[level] = intro
	}
	for i := range all {
		h := &all[i]
		h.below = s.blocks[h.from+1 : end(all, i, len(s.blocks))]
		h.intro = around[h.level-1]
		intro := s.intro(h.from)
		for level := h.level; level <= boldLevel; level++ {
			around[level] = intro
		}
	}
	return all
}

// firstText returns the first text below a heading.
func (h headed) firstText() string {
	if h.rest.Text != "" {
		return h.rest.Text
	}
	for _, b := range h.below {
		switch b := b.(type) {
		case *markdown.Heading:
			return ""
		case *markdown.Paragraph:
			return b.Text.Text
		case *markdown.Item:
			return b.Text.Text
		case *markdown.Code:
			return b.Text
		}
	}
	return ""
}

// end returns where the blocks below heading i end.
func end(all []headed, i, blocks int) int {
	for _, next := range all[i+1:] {
		if next.level <= all[i].level {
			return next.from
		}
	}
	return blocks
}

// intro returns the paragraphs right behind block i.
func (s *shapes) intro(i int) string {
	const enough = 5
	var text strings.Builder
	for _, b := range s.blocks[i+1 : min(i+1+enough, len(s.blocks))] {
		switch b := b.(type) {
		case *markdown.Heading:
			return text.String()
		case *markdown.Paragraph:
			text.WriteString(b.Text.Text + "\n")
		}
	}
	return text.String()
}

// boldLine reads a paragraph whose first line is in bold and begins with a code, or begins with a code in bold.
func boldLine(p *markdown.Paragraph) (h headed, ok bool) {
	line, _, _ := strings.Cut(p.Text.Source, "\n")
	line = strings.TrimRight(line, " \\")
	if !strings.HasPrefix(line, "**") {
		return labeledLine(p)
	}
	inner, opened := strings.CutPrefix(line, "**")
	bold, after, closed := strings.Cut(inner, "**")
	if !opened || !closed || bold == "" {
		return h, false
	}
	text := p.Text.Text
	start := len(text) - len(strings.TrimLeft(text, "* "))
	size := strings.IndexByte(text, '\n')
	if plain := strings.TrimSpace(lineMarkup.Replace(line)); strings.HasPrefix(text[start:], plain) {
		size = start + len(plain) // the line ends in a blank only
	}
	if size < start {
		size = len(text)
	}
	head := cellOf(p.Pos, p.Text, start, size)
	head.Text = strings.TrimRight(head.Text, "* ")
	head.Spans = spansOf(head.Spans, 0, len(head.Text))
	h.level, h.section, h.pos = boldLevel, p.Section, head
	if h.key, h.coded = readKey(head.Pos, head.Inline); !h.coded || !h.key.strong || after != "" && !h.key.isTitled(bold) {
		return h, false
	}
	h.rest = cellOf(p.Pos, p.Text, len(text)-len(strings.TrimLeft(text[size:], "* \n")), len(text))
	return h, true
}

// labeledLine reads a paragraph that begins with a code which a label or its look says is one: "Error 1001: no such cup".
func labeledLine(p *markdown.Paragraph) (h headed, ok bool) {
	text := p.Text.Text
	if p.Depth > 0 || vocabulary.BeforeCode(text) == 0 && !strings.HasPrefix(p.Text.Source, "`") {
		return h, false
	}
	line, _, _ := strings.Cut(p.Text.Source, "\n")
	line = strings.TrimSpace(lineMarkup.Replace(line))
	if !strings.HasPrefix(text, line) {
		line, _, _ = strings.Cut(text, "\n")
	}
	head := cellOf(p.Pos, p.Text, 0, len(line))
	h.level, h.section, h.pos = boldLevel, p.Section, head
	if h.key, h.coded = readKey(head.Pos, head.Inline); !h.coded || !h.key.strong || !h.key.parted || h.key.text.Text == "" || !h.key.fails() {
		return h, false
	}
	h.rest = cellOf(p.Pos, p.Text, len(line), len(text))
	return h, true
}

// lineMarkup takes away what marks a line of text as bold or code.
var lineMarkup = strings.NewReplacer("**", "", "`", "")

// isTitled reports whether what is in bold is only a code, and a title stands behind it: no sentence goes on, as in "**E1001** means that".
func (k key) isTitled(bold string) bool {
	first, _ := utf8.DecodeRuneInString(k.text.Text)
	return k.text.Text != "" && strings.Trim(bold, " `:：") == k.code.Text && (k.parted || !unicode.IsLower(first))
}

// A part is one text below a heading.
type part struct {
	label    string        // which it stands behind: "Cause: …"
	text     markdown.Cell // without the label
	all      markdown.Cell
	listed   bool
	verbatim bool // it is code
	quoted   bool // it is a quote, and short enough for a message
}

// describe makes items of headings. A label that several of them have, such as "Cause:", gets a column.
func (s *shapes) describe(entries []headed) []item {
	parts := make([][]part, len(entries))
	for i, h := range entries {
		parts[i] = h.parts()
		for j := range h.below {
			s.used[h.from+1+j] = true
		}
		s.used[h.from] = true
	}
	columns := commonLabels(parts)
	var items []item
	for i, h := range entries {
		items = append(items, s.shown(h.below, h.describe(parts[i], columns)))
	}
	return items
}

// commonLabels returns the labels that a good part of the entries have.
func commonLabels(entries [][]part) map[string]bool {
	const few, most = 4, 16 // of so many entries one has it; so many labels
	known, common := map[string]int{}, map[string]bool{}
	for _, parts := range entries {
		seen := map[string]bool{"": true}
		for _, p := range parts {
			key := vocabulary.Key(p.label)
			if seen[key] {
				continue
			}
			seen[key] = true
			if known[key]++; known[key] > 1 && known[key]*few >= len(entries) && len(common) < most {
				common[key] = true
			}
		}
	}
	return common
}

// parts returns the texts below a heading.
func (h headed) parts() []part {
	parts := lines(nil, h.rest, false)
	under := "" // a deeper heading
	for _, b := range h.below {
		from := len(parts)
		switch b := b.(type) {
		case *markdown.Heading:
			under = b.Text.Text
		case *markdown.Paragraph:
			parts = lines(parts, wholeText(b.Pos, b.Text), false)
			if len(parts) == from+1 {
				parts[from].quoted = b.Quoted && isQuote(parts[from])
			}
		case *markdown.Item:
			parts = lines(parts, wholeText(b.Pos, b.Text), true)
		case *markdown.Definition:
			parts = append(parts, part{label: b.Term.Text, text: wholeText(b.TextPos, b.Text), all: wholeText(b.TextPos, b.Text)})
		case *markdown.Code:
			if isMessage(b) {
				c := markdown.Cell{Pos: b.Pos}
				c.Source, c.Text, c.Code = b.Text, b.Text, []string{b.Text}
				c.Spans = []markdown.Span{{Text: b.Text, Code: true}}
				parts = append(parts, part{text: c, all: c, verbatim: true})
			}
		}
		for i := from; i < len(parts) && under != ""; i++ {
			if p := &parts[i]; p.label == "" {
				p.label = under
			}
		}
	}
	return parts
}

// isQuote reports whether a quote is a message, and no note beside the text.
func isQuote(p part) bool {
	const most = 20                                    // words
	if p.label != "" && cells.WordCount(p.label) < 2 { // Note: …
		return false
	}
	return cells.WordCount(p.all.Text) <= most && !strings.HasPrefix(p.all.Text, "[!") && !p.all.Bold()
}

// isMessage reports whether code is a message, and no sample of a request or a program.
func isMessage(c *markdown.Code) bool {
	const most = 3 // lines
	switch c.Language {
	case "", "text", "txt", "plaintext", "plain":
		return c.Text != "" && strings.Count(c.Text, "\n") < most && !strings.ContainsAny(c.Text[:1], "{[<$>#/")
	}
	return false
}

// labelMark matches what stands before a text to say what it is about.
var labelMark = pattern.Lazy(`^([^:：?？.,。，\n]+?)\s*(?:[:：]\s*|[?？]\s+)`).Needing(":：?？")

// lines appends the lines of a text, each with its label.
func lines(parts []part, text markdown.Cell, listed bool) []part {
	from := 0
	const most, longest = 100, 40 // lines, letters of a label
	for _, line := range strings.SplitAfterN(text.Text, "\n", most) {
		p := part{listed: listed, all: cellOf(text.Pos, text.Inline, from, from+len(line))}
		p.text = p.all
		if m := labelMark.FindStringSubmatch(p.all.Text); m != nil && utf8.RuneCountInString(m[1]) <= longest && cells.WordCount(m[1]) < 7 && len(m[0]) < len(p.all.Text) {
			p.label = strings.TrimSpace(m[1])
			p.text = withoutStars(cellOf(p.all.Pos, p.all.Inline, len(m[0]), len(p.all.Text)))
		}
		if p.all.Text != "" {
			parts = append(parts, p)
		}
		from += len(line)
	}
	return parts
}

// withoutStars takes stars away that were to mark a whole text, but don't because of a blank beside them: "*Not found. *".
func withoutStars(c markdown.Cell) markdown.Cell {
	if n := len(c.Text); n > 2 && c.Text[0] == '*' && c.Text[n-1] == '*' && strings.Count(c.Text, "*") == 2 {
		return cellOf(c.Pos, c.Inline, 1, n-1)
	}
	return c
}

// describe tells the message from other texts: it stands behind that label, in a block of code or a quote, in a list, or in the heading.
func (h headed) describe(parts []part, columns map[string]bool) item {
	it := h.item
	title := it.key.text
	if isMarked(title) {
		it.message, title = texts{title}, markdown.Cell{}
	}
	var listed texts
	for _, p := range parts {
		if p.listed && it.prose == nil && !columns[vocabulary.Key(p.label)] {
			listed = append(listed, p.all)
			continue
		}
		p.quoted = p.quoted && title.Text == ""
		it.add(p, columns)
	}
	if it.key.more.Text != "" {
		it.prose = append(texts{it.key.more}, it.prose...)
	}
	for _, t := range []texts{listed, {title}} {
		if it.message.text() == "" {
			it.message = t
		} else {
			it.prose = append(t, it.prose...)
		}
	}
	return it
}

// add gives a text below an entry its place.
func (it *item) add(p part, columns map[string]bool) {
	key := vocabulary.Key(p.label)
	switch column := columns[key]; {
	case column && (key == "message" || key == "error message"):
		it.message = append(it.message, p.text)
	case column && key == "description":
		it.prose = append(it.prose, p.text)
	case column:
		it.labeled = append(it.labeled, labeled{p.label, p.text})
	case (p.verbatim || p.quoted) && it.message.text() == "":
		it.message = texts{p.all}
	default:
		it.prose = append(it.prose, p.all)
	}
}

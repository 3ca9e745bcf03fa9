package shapes

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/errgen/errgen/generator/internal/markdown"
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
	var levels [boldLevel + 1][]*headed
	all := s.headed()
	called := calledErrors(all)
	for _, h := range all {
		if called[h] || s.speaks(append([]string{h.intro}, h.section...)...) {
			levels[h.level] = append(levels[h.level], h)
		}
	}
	for _, all := range levels {
		var entries []*headed
		var keys []key
		others, failing := 0, 0
		if only := slices.DeleteFunc(slices.Clone(all), func(h *headed) bool { return !called[h] }); len(only) >= fewest {
			all = only // others are of something else
		}
		for _, h := range all {
			if h.coded && !s.used[h.from] && !s.headsOthers(h) && !h.key.succeeds() && !h.isZero() && !h.key.isPart() {
				entries = append(entries, h)
				keys = append(keys, h.key)
				if s.holdsOthers(h) {
					others++
				}
				if called[h] || vocabulary.Failures.In(h.pos.Text) || vocabulary.Failures.In(h.firstText()) {
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

// isZero reports whether a heading is the number that programs end with if nothing failed: "Exit code 0".
func (h *headed) isZero() bool {
	return isZero(h.key) && !h.key.called && (vocabulary.Results.In(h.pos.Text) || vocabulary.Successes.In(h.pos.Text+"\n"+h.firstText()))
}

// calledErrors are the headings whose code stands behind a word for errors, "Error code E1001", and those that are numbers written like one of
// these: E1002.
func calledErrors(all []*headed) map[*headed]bool {
	called, alike := map[*headed]bool{}, map[string]bool{}
	for _, h := range all {
		if h.coded && h.key.called && h.key.code.Text != "" {
			called[h], alike[letters(h.key.first())] = true, true
		}
	}
	for _, h := range all {
		if h.coded && (isNumber(h.key) || keySerial.MatchString(h.key.first())) && alike[letters(h.key.first())] {
			called[h] = true
		}
	}
	return called
}

// headsOthers reports whether a heading is nothing but the HTTP status of other entries that stand below it, with words for all of them perhaps:
// "HTTP 401 - Authentication errors".
func (s *shapes) headsOthers(h *headed) bool {
	k := h.key
	status := k.status.Text != "" && k.code.Text == "" || k.status.Text == "" && k.isFailedStatus()
	if !status {
		return false
	}
	return k.text.Text == "" && slices.Contains(s.used[h.from+1:h.from+1+len(h.below)], true) || slices.ContainsFunc(h.below, headsError)
}

// headsError reports whether a block is a heading that is a code, and no HTTP status.
func headsError(b markdown.Block) bool {
	h, ok := b.(*markdown.Heading)
	if !ok {
		return false
	}
	k, ok := readKey(h.Pos, h.Text)
	return ok && k.strong && k.status.Text == "" && keyCertain.MatchString(k.code.Text) && !k.isFailedStatus()
}

// holdsOthers reports whether tables or other entries stand below a heading.
func (s *shapes) holdsOthers(h *headed) bool {
	for i, b := range h.below {
		if _, table := b.(*markdown.Grid); table || s.used[h.from+1+i] {
			return true
		}
	}
	return false
}

// headed returns all headings, and the lines in bold that have a code.
func (s *shapes) headed() []*headed {
	var all []*headed
	for i, b := range s.blocks {
		switch b := b.(type) {
		case *markdown.Heading:
			h := &headed{level: b.Level, from: i}
			h.pos = wholeText(b.Pos, b.Text)
			h.section = b.Path[:len(b.Path)-1]
			h.key, h.coded = readKey(b.Pos, b.Text)
			if m := keySmall.FindString(b.Text.Text); !h.coded && m == b.Text.Text {
				h.key, h.coded = key{code: h.pos, strong: true}, true // the number is all of it
			}
			all = append(all, h)
		case *markdown.Paragraph:
			if h := boldLine(b); h != nil {
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
	for i, h := range all {
		h.below = s.blocks[h.from+1 : end(all, i, len(s.blocks))]
		if !h.coded && s.isShown(h) {
			h.key, h.coded = key{code: h.pos, strong: true}, true
		}
		h.intro = around[h.level-1]
		intro := s.intro(h.from)
		for level := h.level; level <= boldLevel; level++ {
			around[level] = intro
		}
	}
	return all
}

// isShown reports whether the sample of a response below a heading has the heading for its code.
func (s *shapes) isShown(h *headed) bool {
	if strings.ContainsAny(h.pos.Text, " \t\n") {
		return false
	}
	for _, b := range h.below {
		switch b := b.(type) {
		case *markdown.Heading:
			return false
		case *markdown.Code:
			found, ok := firstOf(s.samplesOf(b))
			return ok && strings.EqualFold(found.code, strings.Trim(h.pos.Text, "`"))
		}
	}
	return false
}

// firstText returns the first text below a heading.
func (h *headed) firstText() string {
	if h.rest.Text != "" {
		return h.rest.Text
	}
	for _, b := range h.below {
		switch b := b.(type) {
		case *markdown.Heading:
			return b.Text.Text
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
func end(all []*headed, i, blocks int) int {
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

// boldLine reads a paragraph whose first line is in bold and begins with a code, or begins with a code in bold. It returns nil for others.
func boldLine(p *markdown.Paragraph) *headed {
	line, _, _ := strings.Cut(p.Text.Source, "\n")
	line = strings.TrimRight(line, " \\")
	if !strings.HasPrefix(line, "**") {
		return labeledLine(p)
	}
	inner, opened := strings.CutPrefix(line, "**")
	bold, after, closed := strings.Cut(inner, "**")
	if !opened || !closed || bold == "" {
		return nil
	}
	text := p.Text.Text
	start := len(text) - len(strings.TrimLeft(text, "* "))
	size := strings.IndexByte(text, '\n')
	if plain := strings.TrimSpace(withoutMarkup(line)); strings.HasPrefix(text[start:], plain) {
		size = start + len(plain) // the line ends in a blank only
	}
	if size < start {
		size = len(text)
	}
	head := cellOf(p.Pos, p.Text, start, size)
	head.Text = strings.TrimRight(head.Text, "* ")
	head.Spans = spansOf(head.Spans, 0, len(head.Text))
	if len(head.Spans) > 0 && strings.HasPrefix(head.Spans[0].Link, "#") {
		return nil // what a member is, whose name leads to where it stands
	}
	k, coded := readKey(head.Pos, head.Inline)
	if !coded || !k.strong || after != "" && !k.isTitled(bold) {
		return nil
	}
	rest := cellOf(p.Pos, p.Text, len(text)-len(strings.TrimLeft(text[size:], "* \n")), len(text))
	return &headed{item: item{section: p.Section, key: k, pos: head}, level: boldLevel, coded: true, rest: rest}
}

// labeledLine reads a paragraph that begins with a code which a label or its look says is one: "Error 1001: no such cup".
func labeledLine(p *markdown.Paragraph) *headed {
	text := p.Text.Text
	if p.Depth > 0 || vocabulary.BeforeCode(text) == 0 && !strings.HasPrefix(p.Text.Source, "`") {
		return nil
	}
	line, _, _ := strings.Cut(p.Text.Source, "\n")
	line = strings.TrimSpace(withoutMarkup(line))
	if !strings.HasPrefix(text, line) {
		line, _, _ = strings.Cut(text, "\n")
	}
	head := cellOf(p.Pos, p.Text, 0, len(line))
	k, coded := readKey(head.Pos, head.Inline)
	if !coded || !k.strong || !k.parted || k.text.Text == "" || !k.fails() {
		return nil
	}
	rest := cellOf(p.Pos, p.Text, len(line), len(text))
	return &headed{item: item{section: p.Section, key: k, pos: head}, level: boldLevel, coded: true, rest: rest}
}

// withoutMarkup is a line of text without what marks it as bold or code.
func withoutMarkup(line string) string {
	return strings.ReplaceAll(strings.ReplaceAll(line, "**", ""), "`", "")
}

// isTitled reports whether what is in bold is only a code, and a title stands behind it: no sentence goes on, as in "**E1001** means that".
func (k key) isTitled(bold string) bool {
	first, _ := utf8.DecodeRuneInString(k.text.Text)
	return k.text.Text != "" && strings.Trim(bold, " `:：") == k.code.Text && (k.parted || !unicode.IsLower(first))
}

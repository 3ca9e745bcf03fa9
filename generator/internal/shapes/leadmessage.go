package shapes

import (
	"strings"
	"unicode/utf8"

	"github.com/errgen/errgen/generator/internal/cells"
	"github.com/errgen/errgen/generator/internal/markdown"
	"github.com/errgen/errgen/generator/internal/pattern"
	"github.com/errgen/errgen/generator/internal/vocabulary"
)

// leadMessage reads a text that begins with a message, several words in quotes or in code, and has nothing or an explanation behind it:
// "`no such cup` – it was deleted".
func leadMessage(c markdown.Cell) (message, rest markdown.Cell, ok bool) {
	if isMarked(c) {
		return c, rest, true
	}
	size := codeSize(c)
	if size == 0 {
		size = quotedSize(c.Text)
	}
	if size == 0 || cells.WordCount(c.Text[:size]) < 2 {
		return c, rest, false
	}
	behind := leadEnd.FindString(c.Text[size:])
	if behind == "" {
		return c, rest, false
	}
	return cellOf(c.Pos, c.Inline, 0, size), cellOf(c.Pos, c.Inline, size+len(behind), len(c.Text)), true
}

// leadEnd matches what parts a message from the explanation behind it.
var leadEnd = pattern.Lazy(`^\s*(?:[:：–—→]|-+>?\s|=>)\s*|^\s*\n\s*`)

// codeSize returns how many bytes of a text are the code that it begins with.
func codeSize(c markdown.Cell) int {
	if len(c.Spans) < 2 || !c.Spans[0].Code {
		return 0
	}
	return len(c.Spans[0].Text)
}

// closing has what ends a quote, by what begins it.
var closing = map[rune]string{'"': "\"", '“': "”", '„': "“”", '«': "»", '「': "」", '『': "』", '‘': "’"}

// quotedSize returns how many bytes of a text are the quote that it begins with.
func quotedSize(text string) int {
	first, size := utf8.DecodeRuneInString(text)
	ends := closing[first]
	if ends == "" {
		return 0
	}
	at := strings.IndexAny(text[size:], ends)
	if at <= 0 {
		return 0
	}
	_, last := utf8.DecodeRuneInString(text[size+at:])
	return size + at + last
}

// messageParagraphs finds paragraphs that begin with messages, several in one section that speaks of errors.
func (s *shapes) messageParagraphs() []*listing {
	var order []*listing
	var l *listing
	for i, b := range s.blocks {
		switch b := b.(type) {
		case *markdown.Heading:
			l = nil
		case *markdown.Paragraph:
			if b.Depth > 0 || s.used[i] {
				continue
			}
			message, rest, ok := leadMessage(wholeText(b.Pos, b.Text))
			if !ok || rest.Text == "" {
				continue
			}
			if l == nil {
				l = &listing{section: b.Section}
				order = append(order, l)
			}
			l.all++
			l.blocks = append(l.blocks, i)
			l.quoted = append(l.quoted, item{section: b.Section, pos: message, message: texts{message}, prose: texts{rest}})
		}
	}
	return order
}

// failingMessages returns how many of some messages say what failed.
func failingMessages(items []item) (n int) {
	for _, it := range items {
		if vocabulary.Failures.In(it.message.text()) {
			n++
		}
	}
	return n
}

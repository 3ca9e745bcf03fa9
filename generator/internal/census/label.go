package census

import (
	"strings"

	"github.com/errgen/errgen/generator/internal/cells"
	"github.com/errgen/errgen/generator/internal/markdown"
	"github.com/errgen/errgen/generator/internal/vocabulary"
)

// labelOf returns what a paragraph says of all that stands below it, as a heading does: "**Errors:**", "These errors may occur:". It is ""
// for other paragraphs, and for those that are errors themselves.
func labelOf(in markdown.Inline) string {
	const short = 4 // words
	end := strings.TrimRight(in.Text, " *`\n")
	ends := strings.HasSuffix(end, ":") || strings.HasSuffix(end, "：")
	if !ends && !isAllBold(in) {
		return ""
	}
	text := cells.Clean(in.Text)
	if text == "" || codeOf(in, text) != "" || smallLead.MatchString(text) || statusWithin(text) != "" || errorLine.MatchString(text) {
		return ""
	}
	if ends {
		text = lead(text)
	}
	errors := vocabulary.Errors.In(text)
	if vocabulary.Failures.In(text) && !errors {
		return ""
	}
	if ends || errors && cells.WordCount(text) <= short || cells.WordCount(text) <= short && (vocabulary.Lookalikes.In(text) || len(vocabulary.Roles(text)) > 0) {
		return text
	}
	return ""
}

// isAllBold reports whether all of a text is in bold.
func isAllBold(in markdown.Inline) bool {
	for _, s := range in.Spans {
		if !s.Bold && strings.TrimSpace(s.Text) != "" {
			return false
		}
	}
	return len(in.Spans) > 0
}

// heads are what heads a block besides headings.
type heads struct {
	label   string // the last line that heads what stands below it, under the same heading
	mention int    // how many headings are around the last paragraph that speaks of errors
}

// see goes on to a block, and returns the label that it is, "" if it is none.
func (h *heads) see(b markdown.Block) string {
	switch b := b.(type) {
	case *markdown.Heading:
		h.label = ""
		if len(b.Path) <= h.mention {
			h.mention = 0
		}
	case *markdown.Paragraph:
		if h.mention == 0 && vocabulary.Errors.In(b.Text.Text) {
			h.mention = len(b.Section)
		}
		if label := labelOf(b.Text); label != "" {
			h.label = label
			return label
		}
	}
	return ""
}

// A headed line is where what heads the lines below it changes.
type headed struct {
	line int
	heads
}

// headsAt returns a function that says what heads a line besides headings. It is called with lines in ascending order.
func (r *reader) headsAt() func(line int) heads {
	var h heads
	rest := r.changes
	return func(line int) heads {
		for ; len(rest) > 0 && rest[0].line <= line; rest = rest[1:] {
			h = rest[0].heads
		}
		return h
	}
}

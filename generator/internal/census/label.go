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
	text := cells.Clean(in.Text)
	ends := strings.HasSuffix(text, ":") || strings.HasSuffix(text, "：")
	if text == "" || !ends && !isAllBold(in) || codeOf(in, text) != "" || statusWithin.MatchString(text) || errorLine.MatchString(text) {
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

// labels returns a function that says which label stands above a line, under the heading of the line. It is called with lines in ascending
// order.
func (p *page) labels() func(line int) string {
	label := ""
	blocks := p.doc.Blocks
	return func(line int) string {
		for ; len(blocks) > 0; blocks = blocks[1:] {
			switch b := blocks[0].(type) {
			case *markdown.Heading:
				if b.Pos.Line > line {
					return label
				}
				label = ""
			case *markdown.Paragraph:
				if b.Pos.Line > line {
					return label
				}
				if l := labelOf(b.Text); l != "" {
					label = l
				}
			}
		}
		return label
	}
}

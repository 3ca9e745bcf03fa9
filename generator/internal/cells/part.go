package cells

import (
	"strings"

	"github.com/errgen/errgen/generator/internal/markdown"
)

// Part returns the trimmed text of in from one byte to another. Its Source is only the text.
func Part(in markdown.Inline, from, to int) markdown.Inline {
	text := in.Text[from:to]
	from += len(text) - len(strings.TrimLeft(text, " \t\n"))
	text = strings.TrimSpace(text)
	part := markdown.Inline{Source: text, Text: text}
	at := 0
	for _, s := range in.Spans {
		start, stop := max(from-at, 0), min(from+len(text)-at, len(s.Text))
		at += len(s.Text)
		if start >= stop {
			continue
		}
		s.Text = s.Text[start:stop]
		part.Spans = append(part.Spans, s)
		if s.Code {
			part.Code = append(part.Code, s.Text)
		}
	}
	return part
}

package shapes

import (
	"strings"

	"github.com/errgen/errgen/generator/internal/cells"
	"github.com/errgen/errgen/generator/internal/markdown"
)

// lineAbove returns what introduces the table at block i: the last sentence of the line right above if a colon ends it, all of the line if it
// is in bold or as short as a title. It is "" if none is so, or if the line is as long as running text.
func (s *shapes) lineAbove(i int) string {
	const title, short = 4, 16 // words
	if i == 0 {
		return ""
	}
	var line markdown.Inline
	switch b := s.blocks[i-1].(type) {
	case *markdown.Paragraph:
		line = b.Text
	case *markdown.Item:
		line = b.Text
	}
	text := strings.TrimSpace(line.Text)
	if !line.Bold() && cells.WordCount(text) > title && !strings.HasSuffix(text, ":") && !strings.HasSuffix(text, "：") {
		return ""
	}
	if text = lastSentence(text); cells.WordCount(text) > short {
		return ""
	}
	return text
}

package markdown

import (
	"strings"

	"github.com/errgen/errgen/generator/internal/pattern"
)

// mdxComment matches a comment of MDX, which knows no <!-- -->.
var mdxComment = pattern.Lazy(`^(?s)\{/\*(.*)\*/\}$`).Holding("{/*")

// comment appends text, which stands at offset, to comments if it is one that is closed.
func (s *source) comment(comments []Comment, offset int, text string) []Comment {
	inner, opened := strings.CutPrefix(text, "<!--")
	inner, closed := strings.CutSuffix(inner, "-->")
	if !opened || !closed {
		return comments
	}
	return append(comments, Comment{Pos: s.pos(offset), Text: strings.TrimSpace(s.visible(inner))})
}

// mdxComment reports whether a paragraph is nothing but a comment, and keeps it.
func (r *reader) mdxComment(start, stop int) bool {
	if r.body[start] != '{' {
		return false
	}
	m := mdxComment.FindStringSubmatch(r.text[start:stop])
	if m == nil || strings.Contains(m[1], "*/") {
		return false
	}
	r.comments = append(r.comments, Comment{Pos: r.pos(start), Text: strings.TrimSpace(r.visible(m[1]))})
	return true
}

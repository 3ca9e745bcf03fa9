package markdown

import (
	"strings"

	"github.com/errgen/errgen/generator/internal/pattern"
)

// headingID matches the anchor that many sites let authors give a heading: "## Errors {#errors}".
var headingID = pattern.Lazy(`\s*(?:\{\s*:?\s*#[\w:.-]+\s*\}|¶)$`).Needing("{¶")

// withoutID returns the text of a heading without its anchor.
func withoutID(in Inline) Inline {
	m := headingID.FindStringIndex(in.Text)
	if m == nil {
		return in
	}
	in.Text = strings.TrimSpace(in.Text[:m[0]])
	left := len(in.Text)
	for i, s := range in.Spans {
		if left <= len(s.Text) {
			in.Spans[i].Text = s.Text[:left]
			in.Spans = in.Spans[:i+1]
			break
		}
		left -= len(s.Text)
	}
	if in.Text == "" {
		in.Spans = nil
	}
	return in
}

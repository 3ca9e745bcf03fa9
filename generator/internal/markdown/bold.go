package markdown

import (
	"slices"
	"strings"
)

// Bold reports whether all of the text is written in bold.
func (in Inline) Bold() bool {
	for _, mark := range []string{"**", "__"} {
		inner, opened := strings.CutPrefix(in.Source, mark)
		inner, closed := strings.CutSuffix(inner, mark)
		if opened && closed && inner != "" {
			return !strings.Contains(inner, mark)
		}
	}
	if in.Text == "" || strings.HasPrefix(in.Source, "*") || strings.HasPrefix(in.Source, "_") {
		return false
	}
	return !slices.ContainsFunc(in.Spans, func(s Span) bool { return !s.Bold }) // <b> or <strong>
}

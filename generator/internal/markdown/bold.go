package markdown

import "strings"

// Bold reports whether all of the text is written in bold.
func (in Inline) Bold() bool {
	for _, mark := range []string{"**", "__"} {
		inner, opened := strings.CutPrefix(in.Source, mark)
		inner, closed := strings.CutSuffix(inner, mark)
		if opened && closed && inner != "" {
			return !strings.Contains(inner, mark)
		}
	}
	for _, tag := range []string{"b", "strong"} {
		inner, opened := strings.CutPrefix(in.Source, "<"+tag+">")
		inner, closed := strings.CutSuffix(inner, "</"+tag+">")
		if opened && closed {
			return !strings.Contains(inner, "</"+tag+">")
		}
	}
	return false
}

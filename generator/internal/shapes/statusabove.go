package shapes

import (
	"strings"

	"github.com/errgen/errgen/generator/internal/cells"
	"github.com/errgen/errgen/generator/internal/markdown"
	"github.com/errgen/errgen/generator/internal/pattern"
)

// statusAbove returns the HTTP status of what stands at block i, as a line above it says: "Response HTTP Status: 401 Unauthorized". Lines
// further above count only if they say nothing else, and none does across a heading or another table.
func (s *shapes) statusAbove(i int) int {
	const far, short = 5, 12 // blocks, words
	nearest := true
	for n := 1; n <= min(far, i); n++ {
		var line string
		switch b := s.blocks[i-n].(type) {
		case *markdown.Paragraph:
			line = b.Text.Text
		case *markdown.Item:
			line = b.Text.Text
		case *markdown.Code:
			if line, _, _ = strings.Cut(b.Text, "\n"); !httpVersion.MatchString(line) {
				continue // a sample of the body
			}
		case *markdown.Panel:
			if s.panels[i-n] > 0 {
				return 0 // it says it
			}
			continue
		default:
			return 0
		}
		if ofRequest.MatchString(line) {
			return 0
		}
		if nearest {
			line = lastSentence(line)
		}
		if status := sectionStatus([]string{line}); status > 0 && cells.WordCount(line) <= short && !excepts.MatchString(line) {
			if nearest || isOnlyStatus(line) {
				return status
			}
		} else if onlyStatus.MatchString(line) {
			return 0 // of another response, which did not fail
		}
		nearest = false
	}
	return 0
}

var (
	excepts    = pattern.Lazy(`(?i)\b(?:except|other|besides|unless|instead|all but)\b|除`)
	onlyStatus = pattern.Lazy(`(?i)^\W*(?:(?:response|http|https|status|code|error)[\s:：]*)*[1-5][0-9]{2}\b[\s\pL'_:：–—-]{0,40}(?:\([\w.+-]+/[\w.+-]+\))?\W*$`).Needing("12345")
	ofRequest  = pattern.Lazy(`(?i)^\W*requests?\b[^0-9]*$`) // Request (application/json)
)

// isOnlyStatus reports whether a text says an HTTP status, and no more than its name and type.
func isOnlyStatus(text string) bool {
	if text == "" {
		return false
	}
	if c := text[0] | 0x20; 'a' <= c && c <= 'z' && strings.IndexByte("rhsce", c) < 0 {
		return false // as most texts begin
	}
	return onlyStatus.MatchString(text)
}

// lastSentence returns what stands behind the last full stop within a text.
func lastSentence(text string) string {
	text = strings.TrimRight(text, " :：\n")
	for _, stop := range []string{". ", "。", "\n"} {
		if at := strings.LastIndex(text, stop); at >= 0 && at+len(stop) < len(text) {
			text = text[at+len(stop):]
		}
	}
	return text
}

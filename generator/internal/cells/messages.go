package cells

import (
	"slices"
	"strings"

	"github.com/errgen/errgen/generator/internal/markdown"
	"github.com/errgen/errgen/generator/internal/pattern"
)

var (
	bullet     = pattern.Lazy(`^(?:[-*•·–]|\d{1,2}[.)])\s+`).Beginning("-*•·–" + pattern.Digits).Needing(" \t\n\f\r")
	bulletMark = pattern.Lazy(`\s+[-•·]\s+`).Needing("-•·")
	quoted     = pattern.Lazy(`^(?:"[^"]+"|“[^”]+”|「[^」]+」)$`).Beginning("\"“「")
	between    = pattern.Lazy(`^(?i:[\s,、;/|]*(?:or|and|或|和|ou|oder|und|e|o|y)?[\s,、;/|]*)$`)
)

// Messages returns the messages of a cell that surely holds several: each behind a bullet, or each in quotes or a code span of its own. A
// line feed alone may stand within one. It returns nil for any other cell.
func Messages(in markdown.Inline) []string {
	var lines []string
	for line := range strings.Lines(in.Text) {
		if line = Clean(line); line != "" {
			lines = append(lines, line)
		}
	}
	switch {
	case len(lines) == 1 && bullet.MatchString(lines[0]) && !isDigit(lines[0][0]):
		lines = bulletMark.Split(lines[0], -1)
		lines[0] = bullet.ReplaceAllString(lines[0], "")
	case all(lines, bullet.MatchString):
		for i, line := range lines {
			lines[i] = bullet.ReplaceAllString(line, "")
		}
	case all(lines, quoted.MatchString):
	default:
		if lines = spansAlone(in); lines == nil {
			lines = quotesAlone(in.Text)
		}
	}
	var messages []string
	for _, m := range lines {
		if m = Unquote(m); !IsNone(m) && !slices.Contains(messages, m) {
			messages = append(messages, m)
		}
	}
	if len(messages) < 2 {
		return nil
	}
	return messages
}

// spansAlone returns a cell's code spans if nothing stands between them but marks and words like "or".
func spansAlone(in markdown.Inline) []string {
	var spans []string
	for _, s := range in.Spans {
		if s.Code {
			spans = append(spans, Clean(s.Text))
		} else if !between.MatchString(s.Text) {
			return nil
		}
	}
	return spans
}

// quotesAlone returns what stands in quotes in a cell if nothing stands between but marks and words like "or", and each is several words: one
// may be a value.
func quotesAlone(text string) []string {
	var quotes []string
	text = strings.TrimRight(text, " .。")
	for {
		size := QuotedSize(text)
		if size == 0 || plainWords(Unquote(text[:size])) < 2 {
			return nil
		}
		quotes = append(quotes, text[:size])
		if text = text[size:]; text == "" {
			return quotes
		}
		next := strings.IndexAny(text, "\"“„«「『")
		if next < 0 || !between.MatchString(text[:next]) {
			return nil
		}
		text = text[next:]
	}
}

func all(lines []string, is func(string) bool) bool {
	return len(lines) > 1 && !slices.ContainsFunc(lines, func(line string) bool { return !is(line) })
}

func isDigit(b byte) bool { return b >= '0' && b <= '9' }

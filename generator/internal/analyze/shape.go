package analyze

import (
	"regexp"
	"strings"
	"unicode"

	"github.com/errgen/errgen/generator/internal/markdown"
)

// A shape is what a column's cells look like: the share of the filled ones that are this or that.
type shape struct {
	filled   int
	statuses float64 // 404, 4xx
	tokens   float64 // one word, as codes and constants are
	symbols  float64 // a word in SCREAMING_CASE or MixedCaps
	prose    float64 // several words
	yesNo    float64
}

var (
	tokenCell  = regexp.MustCompile(`^[-+]?[\pL\pN_][\pL\pN_.:/-]*$`)
	symbolCell = regexp.MustCompile(`^(k?[A-Z][A-Za-z0-9]*[a-z][A-Za-z0-9]*|[A-Z][A-Z0-9]*(_[A-Z0-9]+)+|[A-Z]{4,})$`)
	yesNoCell  = regexp.MustCompile(`(?i)^(yes|no|true|false|y|n|是|否|✓|✗|可|不可|不|可以|不可以|✅|❌)$`)
)

// most is the share of a column's cells that make it a column of such cells.
const most = 0.8

func shapeOf(g *markdown.Grid, column int) shape {
	const sample = 200 // rows that tell what a column looks like
	var s shape
	share := func(n *float64, is bool) {
		if is {
			*n++
		}
	}
	for _, r := range g.Rows {
		text := cellText(r, column)
		if isNone(text) {
			continue
		}
		if s.filled == sample {
			break
		}
		s.filled++
		status, _ := parseStatus(text)
		share(&s.statuses, status > 0)
		share(&s.tokens, tokenCell.MatchString(text))
		share(&s.symbols, symbolCell.MatchString(text))
		share(&s.prose, wordCount(text) > 1)
		share(&s.yesNo, yesNoCell.MatchString(text))
	}
	if s.filled > 0 {
		for _, n := range []*float64{&s.statuses, &s.tokens, &s.symbols, &s.prose, &s.yesNo} {
			*n /= float64(s.filled)
		}
	}
	return s
}

// fit says how well cells of this shape fit a role: from -2, not at all, to 1.
func (s shape) fit(role string) float64 {
	const some = 0.5
	grade := func(share, none float64) float64 {
		switch {
		case s.filled == 0:
			return 0
		case share >= most:
			return 1
		case share >= some:
			return 0.3
		}
		return none
	}
	switch role {
	case "status":
		return grade(s.statuses, -2)
	case "code":
		if s.statuses >= most {
			return 0 // an HTTP status, unless another column is
		}
		return grade(s.tokens, -0.5)
	case "name":
		return grade(s.symbols, -2)
	case "retry":
		return grade(s.yesNo, -2)
	case "message", "summary", "cause", "action":
		return grade(s.prose, -0.5)
	}
	return 0
}

func (s shape) String() string {
	switch {
	case s.filled == 0:
		return "empty"
	case s.statuses >= most:
		return "HTTP statuses"
	case s.yesNo >= most:
		return "yes and no"
	case s.symbols >= most:
		return "constants"
	case s.tokens >= most:
		return "single words or numbers"
	case s.prose >= most:
		return "phrases"
	}
	return "mixed"
}

// wordCount counts words, and for scripts that set no blanks between them, characters beyond the first few.
func wordCount(text string) int {
	n := len(strings.Fields(text))
	for _, r := range text {
		if unicode.In(r, unicode.Han, unicode.Hiragana, unicode.Katakana, unicode.Thai) {
			return max(n, len([]rune(text))/3)
		}
	}
	return n
}

package tables

import (
	"strings"
	"unicode"

	"github.com/errgen/errgen/generator/internal/cells"
	"github.com/errgen/errgen/generator/internal/markdown"
	"github.com/errgen/errgen/generator/internal/vocabulary"
)

// A shape is what a column's cells look like: the share of the filled ones that are this or that.
type shape struct {
	filled    int
	of        [cells.Looks]float64
	statuses  float64 // could be an HTTP status: 404, 4xx, 400 Bad Request
	known     float64 // are one that is registered or in wide use
	failing   float64 // speak of failure
	constants float64 // are written as constants are, in capitals or MixedCaps
	latin     float64 // are in Latin letters
	verbatim  float64 // are in quotes, or in one code span
	integers  float64 // are whole numbers
	ranges    float64 // are ranges of numbers
	fields    float64 // are what bodies call the parts of an error
	led       float64 // begin with a code, and go on with something else
	titled    float64 // are an HTTP status and something else than its name
	distinct  int
}

// most is the share of a column's cells that make it a column of such cells, some the share that lets it be one.
const (
	most = 0.8
	some = 0.5
)

// sample is how many rows tell what a column looks like.
const sample = 200

func shapeOf(g *markdown.Grid, column int) shape {
	const enough = 1000 // bytes of a cell
	var s shape
	values := map[string]bool{}
	for _, r := range g.Rows {
		text := cells.Text(r, column)
		if cells.IsNone(text) {
			continue
		}
		if s.filled == sample {
			break
		}
		s.add(r.Cells[column], text[:min(len(text), enough)])
		values[text] = true
	}
	s.distinct = len(values)
	if n := float64(s.filled); n > 0 {
		for _, share := range s.shares() {
			*share /= n
		}
	}
	return s
}

// add counts what a cell is.
func (s *shape) add(cell markdown.Cell, text string) {
	count := func(n *float64, is bool) {
		if is {
			*n++
		}
	}
	status, _ := cells.Status(text)
	s.filled++
	count(&s.fields, cells.IsField(cells.Unquote(text)))
	look := cells.LookOf(text)
	s.of[look]++
	count(&s.statuses, status > 0)
	count(&s.known, status > 0 && status < 10 || cells.IsKnownStatus(status))
	count(&s.failing, vocabulary.Failures.In(text))
	count(&s.constants, cells.IsConstant(text))
	count(&s.latin, !strings.ContainsFunc(text, isolatingOrCyrillic))
	count(&s.verbatim, cells.Unquote(text) != text || len(cell.Code) == 1 && cell.Code[0] == text)
	count(&s.integers, cells.IsInteger(text))
	count(&s.ranges, cells.IsRange(text))
	if look == cells.Phrase || look == cells.Sentence || look == cells.List {
		_, led := cells.LeadOf(cell.Inline)
		_, titled := cells.Title(cell.Inline)
		count(&s.led, led && look != cells.List) // which is a token
		count(&s.titled, titled)
	}
}

func (s *shape) shares() []*float64 {
	all := []*float64{&s.statuses, &s.known, &s.failing, &s.constants, &s.latin, &s.verbatim, &s.integers, &s.ranges, &s.fields, &s.led, &s.titled}
	for i := range s.of {
		all = append(all, &s.of[i])
	}
	return all
}

// tokens is the share of cells that could be codes or names: no running text.
func (s shape) tokens() float64 {
	return s.of[cells.Number] + s.of[cells.Symbol] + s.of[cells.Word] + s.of[cells.List]
}

// prose is the share of cells with running text.
func (s shape) prose() float64 { return s.of[cells.Phrase] + s.of[cells.Sentence] }

// terse reports whether nearly all texts are as short as messages that programs send.
func (s shape) terse() bool { return s.of[cells.Phrase]+s.of[cells.Word] >= 0.9 }

// few reports whether hardly any values stand in many cells, as kinds and levels do and codes don't.
func (s shape) few() bool { return s.filled >= 8 && s.distinct <= max(2, s.filled/8) }

// fit says how well cells of this shape fit a role: from -2, not at all, to 1.
func (s shape) fit(role string) float64 {
	if s.filled == 0 {
		return 0
	}
	switch role {
	case "status":
		return grade(s.statuses, -2)
	case "code":
		return s.fitCode()
	case "name":
		switch {
		case s.of[cells.Number]+s.of[cells.YesNo] >= some:
			return -2
		case s.of[cells.Symbol]+s.of[cells.List] >= some && s.tokens() >= most:
			return 1
		case s.of[cells.Symbol]+s.of[cells.Word] >= some:
			return 0.2
		}
		return -0.5
	case "message":
		if s.of[cells.Symbol] >= some {
			return -1.5
		}
		if s.of[cells.Sentence] >= some {
			return s.fitProse() - 0.2 // explanations are longer than messages
		}
		return s.fitProse()
	case "summary", "cause", "action":
		if s.of[cells.Symbol] >= most {
			return -1
		}
		return max(s.fitProse(), -1) // a header that says it whole is right, whatever the cells are
	case "retry":
		return grade(s.of[cells.YesNo], -0.3)
	}
	return 0
}

func (s shape) fitCode() float64 {
	switch {
	case s.of[cells.YesNo] >= some:
		return -2
	case s.of[cells.Sentence]-s.led >= some:
		return -1.5
	case s.few():
		return -0.8
	case s.of[cells.Word] >= most && s.distinct < s.filled, s.statuses >= most:
		return 0
	}
	return grade(s.tokens()+s.led, -1)
}

func (s shape) fitProse() float64 {
	if s.of[cells.Number]+s.of[cells.YesNo]+s.statuses >= some {
		return -2
	}
	return grade(s.prose()+s.of[cells.Word]/2, -0.3)
}

func grade(share, none float64) float64 {
	switch {
	case share >= most:
		return 1
	case share >= some:
		return 0.3
	}
	return none
}

func (s shape) String() string {
	switch {
	case s.filled == 0:
		return "empty"
	case s.statuses >= most:
		return "HTTP statuses"
	case s.of[cells.YesNo] >= most:
		return "yes and no"
	case s.of[cells.Number] >= most:
		return "numbers"
	case s.of[cells.Symbol] >= most:
		return "constants"
	case s.of[cells.Number]+s.of[cells.Symbol]+s.of[cells.List] >= most:
		return "codes"
	case s.tokens() >= most:
		return "single words"
	case s.of[cells.Sentence] >= some:
		return "sentences"
	case s.prose() >= most:
		return "phrases"
	}
	return "mixed"
}

func isolatingOrCyrillic(r rune) bool {
	return vocabulary.Isolating(r) || unicode.Is(unicode.Cyrillic, r)
}

package tables

import (
	"net/http"
	"strings"
	"unicode"

	"github.com/errgen/errgen/generator/internal/cells"
	"github.com/errgen/errgen/generator/internal/markdown"
	"github.com/errgen/errgen/generator/internal/shapes"
	"github.com/errgen/errgen/generator/internal/vocabulary"
)

// A shape is what a column's cells look like: the share of the filled ones that are this or that.
type shape struct {
	filled    int
	of        [cells.Looks]float64
	statuses  float64 // could be an HTTP status: 404, 4xx, 400 Bad Request
	odd       float64 // stand for a status without being one
	known     float64 // are one that is registered or in wide use, or a class of them
	plain     float64 // … no class
	failing   float64 // speak of failure
	constants float64 // are written as constants are, in capitals or MixedCaps
	latin     float64 // are in Latin letters
	verbatim  float64 // are in quotes, or in one code span
	integers  float64 // are whole numbers
	long      float64 // are whole numbers of five digits or more
	ranges    float64 // are ranges of numbers
	fields    float64 // are what bodies call the parts of an error
	led       float64 // begin with a code, and go on with something else
	titled    float64 // are an HTTP status and something else than its name
	methods   float64 // are methods of requests
	levels    float64 // say how bad something is
	bodies    float64 // were bodies of responses, of which these are the messages
	succeeded float64 // are HTTP statuses of no failure
	uris      float64 // are URIs that types of problems can be
	problems  float64 // are URIs that say that they are of errors
	successes int     // say that nothing failed
	distinct  int
	texts     []string // the first ones
	values    []int64  // nil if not all are whole numbers
}

// sample is how many rows tell what a column looks like.
const sample = 200

func shapeOf(g shapes.Grid, column int) shape {
	const enough = 1000 // bytes of a cell
	const texts = 30
	var s shape
	values := map[string]bool{}
	for _, r := range g.Rows {
		text := cells.Text(r, column)
		if cells.IsNone(text) || cells.IsBlankType(text) {
			continue
		}
		if s.filled == sample {
			break
		}
		text = text[:min(len(text), enough)]
		if s.add(r.Cells[column], text); s.filled <= texts {
			s.texts = append(s.texts, text)
		}
		values[text] = true
		if n, err := cells.Integer(text); err == nil && len(s.values) == s.filled-1 {
			s.values = append(s.values, n)
		}
	}
	if len(s.values) < s.filled {
		s.values = nil
	}
	s.distinct, s.bodies = len(values), float64(g.Bodies[column])
	if n := float64(s.filled); n > 0 {
		for _, share := range s.shares() {
			*share /= n
		}
	}
	return s
}

// add counts what a cell is.
func (s *shape) add(cell markdown.Cell, text string) {
	const long = 5 // digits
	count := func(n *float64, is bool) {
		if is {
			*n++
		}
	}
	status, _ := cells.Status(text)
	s.filled++
	count(&s.fields, cells.IsField(cells.Unquote(text)))
	look := cells.LookOf(text)
	if look == cells.Word || look == cells.Phrase || look == cells.List {
		look = barely(cell, look)
	}
	s.of[look]++
	count(&s.statuses, status > 0)
	count(&s.odd, status < 100 && cells.IsOddStatus(text))
	count(&s.plain, cells.IsKnownStatus(status))
	count(&s.known, status > 0 && status < 10 || cells.IsKnownStatus(status))
	if fails := vocabulary.Failures.In(text); !fails && vocabulary.Successes.In(text) {
		s.successes++
	}
	count(&s.failing, vocabulary.Failures.In(text))
	count(&s.constants, cells.IsConstant(text))
	count(&s.latin, !strings.ContainsFunc(text, otherLetter))
	count(&s.verbatim, cells.Unquote(text) != text || len(cell.Code) == 1 && cell.Code[0] == text)
	count(&s.integers, cells.IsInteger(text))
	count(&s.long, len(text) >= long && cells.IsInteger(text))
	count(&s.methods, cells.IsMethod(text))
	count(&s.levels, cells.IsLevel(text))
	uri := cells.IsURI(text)
	count(&s.uris, uri)
	count(&s.problems, uri && cells.SpeaksOfProblems(text))
	count(&s.succeeded, status >= 100 && status < http.StatusBadRequest)
	count(&s.ranges, cells.IsRange(text))
	if look == cells.Phrase || look == cells.Sentence || look == cells.List {
		_, led := cells.LeadOf(cell.Inline)
		_, titled := cells.Title(cell.Inline)
		count(&s.led, led && look != cells.List) // which is a token
		count(&s.titled, titled)
	}
}

// barely returns what a cell looks like without what authors set around codes, if that is a code.
func barely(cell markdown.Cell, look cells.Look) cells.Look {
	const longest = 80                                                     // bytes of a code with more to it
	if len(cell.Text) > longest || strings.IndexAny(cell.Text, "(（") > 0 { // which texts have as well
		return look
	}
	bare := cells.BareCode(cell.Inline)
	if bare.Text == cell.Text {
		return look
	}
	if without := cells.LookOf(cells.Clean(bare.Text)); without == cells.Number || without == cells.Symbol {
		return without
	}
	return look
}

func (s *shape) shares() []*float64 {
	all := []*float64{&s.statuses, &s.odd, &s.plain, &s.known, &s.failing, &s.constants, &s.latin, &s.verbatim, &s.integers, &s.ranges, &s.fields, &s.led, &s.titled,
		&s.long, &s.methods, &s.levels, &s.bodies, &s.succeeded, &s.uris, &s.problems}
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

// butOne reports whether a share of the cells is most of them, or all but one of a few.
func (s shape) butOne(share float64) bool {
	const few = 3
	return share >= most || s.filled >= few && share*float64(s.filled) > float64(s.filled)-1.5
}

// symbols reports whether cells are symbolic names, words whether they could be.
func (s shape) symbols() bool {
	return s.of[cells.Symbol]+s.of[cells.List] >= some && s.tokens() >= most
}

func (s shape) words() bool { return s.of[cells.Symbol]+s.of[cells.Word] >= some }

// numbers reports whether cells are numbers or flags, and no texts.
func (s shape) numbers() bool { return s.of[cells.Number]+s.of[cells.YesNo]+s.statuses >= some }

// counts reports whether the cells count from 1 on, as the numbers of rows do.
func (s shape) counts() bool {
	for i, n := range s.values {
		if n != int64(i)+1 {
			return false
		}
	}
	return len(s.values) > 1
}

// text is the share of cells that could be texts.
func (s shape) text() float64 { return s.prose() + s.of[cells.Word]/2 }

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

// otherLetter reports whether a character is a letter of another script than Latin.
func otherLetter(r rune) bool {
	return r >= unicode.MaxLatin1 && unicode.IsLetter(r) && !unicode.Is(unicode.Latin, r)
}

package shapes

import (
	"go/token"
	"net/http"
	"slices"

	"github.com/errgen/errgen/generator/internal/cells"
	"github.com/errgen/errgen/generator/internal/markdown"
	"github.com/errgen/errgen/generator/internal/vocabulary"
)

// addMessage takes an entry of a list that may be a message with an explanation behind it.
func (l *listing) addMessage(it item) {
	c := it.pos
	with := func(message, rest markdown.Cell) item {
		it.message, it.prose = texts{message}, texts{rest}
		return it
	}
	if message, rest, ok := leadMessage(c); ok {
		l.quoted = append(l.quoted, with(message, rest))
		l.plain = append(l.plain, with(message, rest))
		return
	}
	if message, rest, ok := namedMessage(c); ok {
		l.quoted = append(l.quoted, with(message, rest))
		l.plain = append(l.plain, with(message, rest))
		l.named++
		return
	}
	if message, rest, ok := wordMessage(c); ok {
		l.words = append(l.words, with(message, rest))
	}
	if message, rest, ok := boldMessage(c); ok {
		l.bold = append(l.bold, with(message, rest))
	}
	if message, rest, ok := plainMessage(c); ok {
		l.plain = append(l.plain, with(message, rest))
	}
}

// isMarked reports whether all of a text, several words, is in quotes or in code, as documents write what programs send.
func isMarked(c markdown.Cell) bool {
	code := len(c.Spans) == 1 && c.Spans[0].Code
	return (code || cells.Unquote(c.Text) != c.Text) && isWords(c.Text)
}

// messageLists finds lists of nothing but messages, right below words that speak of errors. Those below HTTP statuses are taken together,
// as few may stand below each.
func (s *shapes) messageLists(all []*listing) {
	var below, few []*listing
	for _, l := range all {
		if len(l.bold) == l.all && len(l.keys) == 0 {
			l.quoted = l.bold
		}
		l.addWords()
		if l.isBelowStatus() && l.hasMessages() {
			below = append(below, l)
		} else if len(l.quoted) > 0 && len(l.quoted) == l.all && l.mayBeMessages() && !l.isBelowCode() {
			if areMessages(l.quoted, fewest) {
				s.takeMessages(l, l.quoted)
			} else if len(l.quoted) < fewest && !s.isBelowTerm(l) {
				few = append(few, l)
			}
		}
	}
	s.takeFew(few)
	var messages []item
	least := enough
	for _, l := range below {
		messages = append(messages, l.messages()...)
		if len(l.quoted) < l.all {
			least = fewest
		}
	}
	if areMessages(messages, least) {
		for _, l := range below {
			s.takeMessages(l, l.messages())
		}
	}
}

// addWords takes single words for messages where all others of a listing are several words; not one that says that nothing failed.
func (l *listing) addWords() {
	if len(l.words) == 0 || len(l.quoted) < len(l.words) || len(l.quoted)+len(l.words) < l.all {
		return
	}
	l.quoted = append(slices.Clip(l.quoted), l.words...)
	slices.SortStableFunc(l.quoted, func(a, b item) int { return a.pos.Pos.Offset - b.pos.Pos.Offset })
	l.quoted = slices.DeleteFunc(l.quoted, func(it item) bool {
		return vocabulary.Successes.In(it.message.text()) && !vocabulary.Failures.In(it.message.text())
	})
	l.all = len(l.quoted)
}

// mayBeMessages reports whether what stands above a listing speaks of errors, or calls what follows results, most of which are of failure; or
// whether each entry begins with a word for errors.
func (l *listing) mayBeMessages() bool {
	if l.isNear() || l.named == l.all && len(l.keys) == 0 {
		return true
	}
	return len(l.quoted) >= fewest && l.areCalledResults() && failingMessages(l.quoted)*2 >= len(l.quoted)
}

// takeFew makes errors of the messages of lists that have few each, if those that are introduced alike have enough together: "Errors:" below each
// method of an API.
func (s *shapes) takeFew(few []*listing) {
	alike := map[string][]item{}
	for _, l := range few {
		alike[l.introduction()] = append(alike[l.introduction()], l.quoted...)
	}
	are := map[string]bool{}
	for introduction, messages := range alike {
		are[introduction] = areMessages(messages, fewest)
	}
	for _, l := range few {
		if are[l.introduction()] {
			s.takeMessages(l, l.quoted)
		}
	}
}

// isBelowTerm reports whether a listing stands below a term with a definition, and belongs to that.
func (s *shapes) isBelowTerm(l *listing) bool {
	_, term := s.blocks[max(l.blocks[0]-1, 0)].(*markdown.Definition)
	return term
}

// introduction is what stands right above a listing, in words that several may have in common.
func (l *listing) introduction() string { return vocabulary.Key(l.nearest()) }

// areMessages reports whether there are enough messages, and enough of them say what failed.
func areMessages(items []item, least int) bool {
	const share = 3 // of so many one says what failed
	return len(items) >= least && failingMessages(items)*share >= len(items)
}

// takeMessages makes errors of a list's messages.
func (s *shapes) takeMessages(l *listing, messages []item) {
	for _, i := range l.blocks {
		s.used[i] = true
	}
	for _, it := range messages {
		for _, i := range it.below {
			s.used[i] = true
		}
	}
	for i := range messages {
		it := &messages[i]
		if it.above = l.speaking(); it.key.status.Text == "" {
			it.key.status = statusCell(sectionStatus(it.section))
		}
	}
	s.describeBelow(messages)
	s.add("list", messages)
	l.items, l.keys = nil, nil
}

// messages are the entries of a list below an HTTP status that are messages: all of them, or none.
func (l *listing) messages() []item {
	if len(l.quoted) == l.all {
		return l.quoted
	}
	return l.plain
}

// hasMessages reports whether all entries of a list below an HTTP status are messages: words that are marked, or most of which say what failed.
func (l *listing) hasMessages() bool {
	if len(l.quoted) == l.all {
		return true
	}
	return len(l.keys) == 0 && len(l.plain) == l.all && failingMessages(l.plain)*2 >= len(l.plain)
}

// isBelowStatus reports whether all entries of a list have an HTTP status of failure that stands above them.
func (l *listing) isBelowStatus() bool {
	if sectionStatus(l.section) >= http.StatusBadRequest {
		return true
	}
	return len(l.plain) > 0 && !slices.ContainsFunc(l.plain, func(it item) bool { return it.key.status.Text < "400" })
}

// isBelowCode reports whether the heading above is an error itself: what it lists are its messages.
func (l *listing) isBelowCode() bool {
	section := l.quoted[0].section
	if len(section) == 0 {
		return false
	}
	heading := section[len(section)-1]
	k, ok := readKey(token.Position{}, markdown.Inline{Source: heading, Text: heading, Spans: []markdown.Span{{Text: heading}}})
	return ok && k.strong && (k.code.Text != "" || k.text.Text != "")
}

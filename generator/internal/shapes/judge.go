package shapes

import (
	"cmp"
	"net/http"
	"slices"
	"strings"

	"github.com/errgen/errgen/generator/internal/cells"
	"github.com/errgen/errgen/generator/internal/markdown"
	"github.com/errgen/errgen/generator/internal/pattern"
	"github.com/errgen/errgen/generator/internal/vocabulary"
)

// isNear reports whether what stands right above speaks of errors.
func (l *listing) isNear() bool {
	if l.around.status.Text != "" {
		return true
	}
	if n := len(l.section); n > 0 && sectionStatus(l.section[n-1:]) >= http.StatusBadRequest {
		return true
	}
	near := l.above
	if n := len(l.section); n > 0 {
		near += "\n" + l.section[n-1]
	}
	return vocabulary.Errors.In(near)
}

// speaking are the words right above a listing, if they speak of errors.
func (l *listing) speaking() string {
	if vocabulary.Errors.In(l.above) {
		return l.above
	}
	return ""
}

// addListings makes grids of the listings that are about errors.
func (s *shapes) addListings(shape string, all []*listing) {
	statuses := slices.ContainsFunc(all, func(l *listing) bool { return believable(l.keys, l.all) && l.isStatuses() })
	sure := map[style]bool{}
	forms := map[form]bool{} // of those that are surely about errors
	var likely []*listing
	for _, l := range all {
		if !s.isLikely(l, statuses) {
			continue
		}
		likely = append(likely, l)
		s.describeBelow(l.items)
		if (l.fails() || l.isBare()) && !l.isLookalike() {
			sure[l.style()] = true
			forms[l.form()] = true
		}
	}
	for _, l := range all {
		isLikely := slices.Contains(likely, l)
		if isLikely && sure[l.style()] {
			s.addListing(shape, l)
		} else if l.isBeside(forms) {
			if !isLikely {
				s.describeBelow(l.items)
			}
			s.addListing(shape, l)
		}
	}
}

// isLikely reports whether a listing may be about errors: it has enough entries that begin with codes, or few below words that speak of errors,
// or statuses as elsewhere in the document.
func (s *shapes) isLikely(l *listing, statuses bool) bool {
	if len(l.items) == 0 {
		return false
	}
	few := (l.isCertain() || l.isStatuses() && (statuses || l.areCalledResults())) && l.says()
	if !few && !believable(l.keys, l.all) {
		return false
	}
	return l.isStatuses() || s.speaks(append([]string{l.above}, l.items[0].section...)...)
}

// isBare reports whether a listing has nothing but names, below words that call them codes of errors.
func (l *listing) isBare() bool {
	certain := 0
	for _, it := range l.items {
		if it.pos.Text != it.key.code.Text || slices.ContainsFunc(it.pos.Spans, func(s markdown.Span) bool { return s.Link != "" }) {
			return false
		}
		if keyConstant.MatchString(it.key.code.Text) || it.key.marked && it.key.strong && !isNumber(it.key) {
			certain++
		} else if !it.key.marked {
			return false
		}
	}
	return certain*2 > len(l.items) && l.areCalledCodes()
}

// areCalledCodes reports whether what stands above a listing calls what follows codes of errors, in few words.
func (l *listing) areCalledCodes() bool {
	const short = 5 // words
	heading := ""
	if n := len(l.section); n > 0 {
		heading = l.section[n-1]
	}
	return slices.ContainsFunc([]string{l.above, heading}, func(near string) bool {
		return cells.WordCount(near) <= short && vocabulary.Errors.In(near) && !vocabulary.Lookalikes.In(near) &&
			vocabulary.Roles(strings.TrimRight(near, " :："))["code"] >= vocabulary.About
	})
}

// areCalledNumbers reports whether what stands above a listing calls what follows codes, of errors or that programs end with, in few words.
func (l *listing) areCalledNumbers() bool {
	const short = 5 // words
	return l.areCalledCodes() || slices.ContainsFunc(append([]string{l.above}, l.section[max(len(l.section)-1, 0):]...), func(near string) bool {
		return cells.WordCount(near) <= short && vocabulary.Results.In(near) && vocabulary.BeforeCode(near) > 0 && !vocabulary.Lookalikes.In(near)
	})
}

// nearest is what stands right above a listing: a text, else the heading.
func (l *listing) nearest() string {
	if n := len(l.section); l.above == "" && n > 0 {
		return l.section[n-1]
	}
	return l.above
}

// isCertain reports whether a listing of few entries has codes that can hardly be anything but those of errors, below words that speak of them.
func (l *listing) isCertain() bool {
	if !l.isNear() || len(l.keys) == 0 || !plausible(l.keys, l.all) {
		return false
	}
	if len(l.keys) > 1 && !slices.ContainsFunc(l.keys, func(k key) bool { return !k.fails() }) {
		return true
	}
	failing := 0
	for _, k := range l.keys {
		if !keyCertain.MatchString(k.code.Text) {
			return false
		}
		if vocabulary.Failures.In(k.code.Text + " " + k.text.Text) {
			failing++
		}
	}
	return failing*2 >= len(l.keys) && len(l.keys) == l.all && !l.isLookalike()
}

// keyConstant matches constants of several words.
var keyConstant = pattern.Lazy(`^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$`)

// keyCertain matches codes that hardly anything else looks like: NO_CUP, E1001, 40012.
var keyCertain = pattern.Lazy(`^(?:[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+|[A-Z]+[-_.]?[0-9]+|[-−]?[0-9]{4,6})$`)

// addListing makes a grid of a listing.
func (s *shapes) addListing(shape string, l *listing) {
	for _, i := range l.blocks {
		s.used[i] = true
	}
	for _, it := range l.items {
		for _, i := range it.below {
			s.used[i] = true
		}
	}
	for i := range l.items {
		l.items[i].above = l.speaking()
	}
	l.settle()
	if l.isStatuses() {
		l.items = settleStatuses(l.items)
	}
	l.items = slices.DeleteFunc(l.items, func(it item) bool { return isZero(it.key) && it.succeeds() })
	s.add(shape, l.items)
}

// isStatuses reports whether all entries are HTTP statuses, errors among them: with their names, or most of them errors that differ.
func (l *listing) isStatuses() bool {
	failed, named, different := 0, 0, map[string]bool{}
	for _, k := range l.keys {
		number := cmp.Or(k.status.Text, k.code.Text)
		if !cells.IsKnownStatus(statusOf(number)) {
			return false
		}
		if k.isFailedStatus() {
			failed++
			different[number] = true
		}
		if k.named {
			named++
		}
	}
	return len(l.keys) >= l.all && failed > 0 && (named == l.all || failed*2 >= l.all && (len(different) > 1 || l.isNear() || l.areCalledResults() || speaksOfFailure(l.above)))
}

// areCalledResults reports whether what stands right above a listing calls what follows results, or statuses, and little more.
func (l *listing) areCalledResults() bool {
	const short = 5 // words
	near := l.nearest()
	return cells.WordCount(near) <= short && (vocabulary.Results.In(near) || vocabulary.Statuses.In(near)) && !vocabulary.Lookalikes.In(near)
}

// isLookalike reports whether what stands right above, or the heading, speaks of parameters and the like, and neither of errors.
func (l *listing) isLookalike() bool {
	near, heading := l.nearest(), ""
	if section := l.items[0].section; len(section) > 0 {
		heading = section[len(section)-1]
	}
	alike := vocabulary.Lookalikes.In(near)
	other := vocabulary.Lookalikes.In(heading) && !vocabulary.Errors.In(heading)
	return alike && other || (alike || other) && !vocabulary.Errors.In(near)
}

// fails reports whether enough entries say what failed: one of five numbers, and half of the names, since those may be of anything.
func (l *listing) fails() bool {
	share, failing, numbers := 2, 0, 0
	for _, it := range l.items {
		if it.key.named && it.key.status.Text >= "400" || isThrown.MatchString(it.key.code.Text) || vocabulary.Failures.In(it.pos.Text) || vocabulary.Failures.In(it.prose.text()) || vocabulary.Failures.In(it.message.text()) {
			failing++
		}
		if isNumber(it.key) && !it.key.small || it.key.status.Text != "" {
			numbers++
		}
	}
	if numbers == len(l.items) {
		share = 5
	}
	return failing*share >= len(l.items)
}

// isThrown matches the names that programs give to errors that they throw.
var isThrown = pattern.Lazy(`^[A-Z]\w*(?:Error|Exception)$`)

// says reports whether anything stands behind or below the codes: those of heads of other lists have nothing.
func (l *listing) says() bool {
	return l.isBare() || slices.ContainsFunc(l.items, func(it item) bool { return it.key.text.Text != "" || it.below != nil })
}

// believable reports whether most of some headings or items, so many in all, begin with codes, and whether there are enough of them.
func believable(keys []key, all int) bool { return len(keys) >= fewest && plausible(keys, all) }

// plausible is believable for any number of entries.
func plausible(keys []key, all int) bool {
	const few = 5 // of so many, one may be called as parts of errors are
	strong, years, failing, fields := 0, 0, 0, 0
	for _, k := range keys {
		if k.strong {
			strong++
		}
		if code := k.code.Text; len(code) == 4 && "1990" <= code && code < "2050" {
			years++
			if vocabulary.Failures.In(k.text.Text) {
				failing++
			}
		}
		if k.isPart() {
			fields++
		}
	}
	return len(keys)*2 > all && strong*2 > len(keys) && (years < len(keys) || failing*2 > years) && fields*few <= len(keys)
}

package shapes

import (
	"cmp"
	"net/http"
	"slices"
	"unicode"
	"unicode/utf8"

	"github.com/errgen/errgen/generator/internal/cells"
	"github.com/errgen/errgen/generator/internal/markdown"
	"github.com/errgen/errgen/generator/internal/pattern"
	"github.com/errgen/errgen/generator/internal/vocabulary"
)

// A listing is entries that stand together, with what their surroundings say.
type listing struct {
	items   []item
	keys    []key
	all     int    // entries, with those that have no code
	blocks  []int  // their indices
	quoted  []item // those that are in quotes or code as a whole: messages
	named   int    // how many of these begin with a word for errors
	bold    []item // those that begin with messages in bold
	plain   []item // those that begin with words and have an explanation behind them, or are quoted
	above   string
	section []string
	ordered bool
	around  surroundings
	keyed   bool // the last term has a code
}

// listEntries finds errors that are items of a list.
func (s *shapes) listEntries() {
	lists := map[place]*listing{}
	var order []*listing
	var parents nesting
	above := ""
	for i, b := range s.blocks {
		switch b := b.(type) {
		case *markdown.Heading:
			above, parents = "", nil
		case *markdown.Panel:
			above, parents = above+"\n"+b.Title.Text, nil
		case *markdown.Paragraph:
			if l := s.codedLines(i, b, above); l != nil {
				order = append(order, l)
				continue
			}
			above = b.Text.Text
			parents.goOn(i, b.Depth)
		case *markdown.Item:
			list := parents.list(b)
			l := lists[list]
			if l == nil {
				near := above
				if list.failed {
					near = parents.label(b.Depth)
				}
				l = s.newListing(i, b, near, lists[place{list: list.list, depth: 1}])
				lists[list] = l
				order = append(order, l)
			}
			l.blocks = append(l.blocks, i)
			known, quoted := len(l.items), len(l.quoted)
			k := l.add(b.Section, wholeText(b.Pos, b.Text), parents.status(b.Depth))
			if len(l.items) == known {
				parents.goOn(i, b.Depth-1)
			}
			parents = parents.with(b, k, l, known, quoted)
		case *markdown.Code:
			if _, below := s.blocks[max(i-1, 0)].(*markdown.Item); below || b.Pos.Column > 2 {
				parents.goOn(i, len(parents))
			}
		}
	}
	for _, l := range order {
		l.settleKeys()
	}
	s.messageLists(append(slices.Clone(order), s.messageParagraphs()...))
	order = slices.DeleteFunc(order, func(l *listing) bool { return l.ordered && !l.isCoded() })
	s.addListings("list", joined(order))
}

// newListing is a list whose first item is block i, below a text. Outer is the list that it stands in, if it is nested.
func (s *shapes) newListing(i int, b *markdown.Item, above string, outer *listing) *listing {
	l := &listing{above: above, section: b.Section, ordered: b.Ordered}
	switch {
	case b.Depth == 1:
		l.around = s.around(i, b.Section)
	case outer != nil:
		l.around.status = outer.around.status
	}
	return l
}

// isCoded reports whether all entries begin with codes that are marked as such: steps of a manual don't.
func (l *listing) isCoded() bool {
	return len(l.keys) == l.all && !slices.ContainsFunc(l.keys, func(k key) bool { return !k.marked && !(k.strong && k.parted) })
}

// definitions finds errors that are terms with definitions.
func (s *shapes) definitions() {
	var order []*listing
	var l *listing
	above := ""
	for i, b := range s.blocks {
		switch b := b.(type) {
		case *markdown.Heading:
			above, l = "", nil
		case *markdown.Paragraph:
			if l == nil {
				above = b.Text.Text
			}
		case *markdown.Definition:
			if l == nil {
				l = &listing{above: above, section: b.Section}
				order = append(order, l)
			}
			l.blocks = append(l.blocks, i)
			l.define(b, statusCell(s.panels[i]))
		case *markdown.Item:
			if c := wholeText(b.Pos, b.Text); l != nil && len(l.items) > 0 && l.keyed && isMarked(c) {
				l.sends(c)
				l.blocks = append(l.blocks, i)
			}
		case *markdown.Panel:
			if l == nil {
				above = b.Title.Text
			}
		}
	}
	s.addListings("definitions", order)
}

// add takes an entry of a list: a code, and a text behind it. Status is that of the item around it. It returns what the entry begins with.
func (l *listing) add(section []string, c, status markdown.Cell) key {
	l.all++
	if status.Text == "" {
		status = l.around.status
	}
	l.addMessage(item{section: section, key: key{status: status}, pos: c})
	k, ok := readKey(c.Pos, c.Inline)
	if !ok && k.code.Text == "" {
		return k
	}
	it := item{section: section, key: k, pos: c, told: ok}
	if it.key.status.Text == "" {
		it.key.status = status
	}
	if it.prose = (texts{k.text}); isNumber(k) || k.more.Text != "" {
		it.message, it.prose = it.prose, nil
	}
	if k.more.Text != "" {
		it.prose = texts{k.more}
	}
	if message, ok := sampleText(k.text); ok {
		it.message, it.prose = texts{message}, nil
	}
	l.items = append(l.items, it)
	l.keys = append(l.keys, k)
	return k
}

// settleKeys leaves only the keys of entries that are told from other items.
func (l *listing) settleKeys() {
	near := l.isNear()
	var keys []key
	for i, k := range l.keys {
		failing := near && vocabulary.Failures.In(k.code.Text)
		k.strong = k.strong || failing && k.parted // invalidName: …
		switch it := l.items[i]; {
		case !it.told:
		case k.status.Text != "", k.text.Text != "" && (k.marked || k.parted || k.isLong() || near && k.isFailedStatus()),
			k.text.Text == "" && k.strong && (it.below != nil || failing && k.marked):
			keys = append(keys, k)
		}
	}
	l.keys = keys
}

// fails reports whether a key is a number, with letters before it perhaps, or a name that speaks of failure.
func (k key) fails() bool {
	if k.status.Text >= "400" {
		return true
	}
	return k.code.Text != "" && (isNumber(k) || keySerial.MatchString(k.code.Text) || vocabulary.Failures.In(k.code.Text))
}

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

// isLong reports whether a number that nothing parts from the text behind it is clearly no amount: "10001 Not logged in".
func (k key) isLong() bool {
	const most = 3 // digits of amounts
	first, _ := utf8.DecodeRuneInString(k.text.Text)
	failed := k.code.Text >= "400" && http.StatusText(statusOf(k.code.Text)) != ""
	return isNumber(k) && (len(k.code.Text) > most || failed) && !unicode.IsLower(first)
}

// isNumber reports whether a key's code is a number: what stands behind it is then the message, else what the name means.
func isNumber(k key) bool {
	return keySmall.MatchString(k.code.Text) || keyNumber.MatchString(k.code.Text)
}

// isFailedStatus reports whether a key is the number of an HTTP status that says that something failed.
func (k key) isFailedStatus() bool {
	status := statusOf(cmp.Or(k.status.Text, k.code.Text))
	return status >= http.StatusBadRequest && cells.IsKnownStatus(status)
}

// define takes a term and its definition. Status is that of what it stands in.
func (l *listing) define(d *markdown.Definition, status markdown.Cell) {
	l.all++
	k, ok := readKey(d.Pos, d.Term)
	if l.keyed = ok; !ok {
		return
	}
	if k.status.Text == "" {
		k.status = status
	}
	it := item{section: d.Section, key: k, pos: wholeText(d.Pos, d.Term), message: texts{k.text}, prose: texts{wholeText(d.TextPos, d.Text)}}
	l.items = append(l.items, it)
	l.keys = append(l.keys, k)
}

// sends gives a message that stands below the last term to its entry. Of several each is an error of its own.
func (l *listing) sends(message markdown.Cell) {
	last := len(l.items) - 1
	it := l.items[last]
	it.message = texts{message}
	if l.items[last].message.text() == "" {
		l.items[last] = it
		return
	}
	it.pos = message
	l.items, l.keys = append(l.items, it), append(l.keys, it.key)
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
		if l.fails() && !l.isLookalike() {
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
	few := (l.isCertain() || statuses && l.isStatuses()) && l.says()
	if !few && !believable(l.keys, l.all) {
		return false
	}
	return l.isStatuses() || s.speaks(append([]string{l.above}, l.items[0].section...)...)
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

// keyCertain matches codes that hardly anything else looks like: NO_CUP, E1001, 40012.
var keyCertain = pattern.Lazy(`^(?:[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+|[A-Z]+[-_.]?[0-9]+|[0-9]{4,6})$`)

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
	l.settle()
	if l.isStatuses() {
		l.items = settleStatuses(l.items)
	}
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
	return len(l.keys) >= l.all && failed > 0 && (named == l.all || failed*2 >= l.all && (len(different) > 1 || l.isNear() || failureWord.MatchString(l.above)))
}

// A style is what lists of one page with the same kind of codes have in common: if one of them is surely about errors, all are.
type style struct {
	digits int
	marked bool
	list   *listing // of names: by itself
}

func (l *listing) style() style {
	if k := l.keys[0]; isNumber(k) {
		return style{len(k.code.Text), k.marked, nil}
	}
	return style{list: l}
}

// isLookalike reports whether what stands above speaks of parameters and the like, and not of errors.
func (l *listing) isLookalike() bool {
	near := l.above
	if section := l.items[0].section; near == "" && len(section) > 0 {
		near = section[len(section)-1]
	}
	return vocabulary.Lookalikes.In(near) && !vocabulary.Errors.In(near)
}

// fails reports whether enough entries say what failed: one of five numbers, and half of the names, since those may be of anything.
func (l *listing) fails() bool {
	share, failing, numbers := 2, 0, 0
	for _, it := range l.items {
		if it.key.named && it.key.status.Text >= "400" || isThrown.MatchString(it.key.code.Text) || vocabulary.Failures.In(it.pos.Text) || vocabulary.Failures.In(it.prose.text()) || vocabulary.Failures.In(it.message.text()) {
			failing++
		}
		if isNumber(it.key) || it.key.status.Text != "" {
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

// settle makes descriptions of messages that are too long to be sent.
func (l *listing) settle() {
	const long = 100 // letters on average
	letters := 0
	for _, it := range l.items {
		letters += utf8.RuneCountInString(it.message.text())
	}
	if letters <= long*len(l.items) {
		return
	}
	for i := range l.items {
		it := &l.items[i]
		it.prose, it.message = append(it.message, it.prose...), nil
	}
}

// says reports whether anything stands behind or below the codes: those of heads of other lists have nothing.
func (l *listing) says() bool {
	return slices.ContainsFunc(l.items, func(it item) bool { return it.key.text.Text != "" || it.below != nil })
}

// settleStatuses leaves out successes, and makes statuses of numbers. What stands behind "if" is no message.
func settleStatuses(items []item) []item {
	allStatuses(items)
	items = slices.DeleteFunc(items, func(it item) bool { return cmp.Or(it.key.status.Text, it.key.code.Text) < "400" && !it.key.named })
	for i := range items {
		it := &items[i]
		if it.key.status.Text == "" {
			it.key.status, it.key.code = it.key.code, markdown.Cell{}
		}
		if text := it.key.text.Text; it.message.text() == text && condition.MatchString(text) {
			it.prose, it.message = append(it.message, it.prose...), nil
		}
	}
	return items
}

// condition matches a text that says when something happens.
var condition = pattern.Lazy(`(?i)^(?:if|when|whenever|unless|in case|wenn|falls|si|se|quando|cuando|lorsque|als|wanneer|indien|когда|если|jeśli|gdy|eğer|om|hvis)\s|^(?:如果|若|当|當)|(?:場合|とき|时|時|경우)[。.]?$`)

package holes

import (
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/errgen/errgen/generator/internal/naming"
	"github.com/errgen/errgen/generator/internal/pattern"
)

// names gives the holes of one message their names.
type names struct {
	message string
	taken   map[string]bool
	same    map[string]string // names of placeholders, by how they are written
}

func newNames(message string) *names { return &names{message, map[string]bool{}, map[string]string{}} }

// of names a hole: by its own name if it has one, else by the nearest word that stands before it and after the hole before, else by what it
// looks like. A placeholder that the message has twice is one value, and has one name.
func (n *names) of(f found, before, text string) string {
	if name := n.same[text]; name != "" && n.isSame(f, text) {
		return name
	}
	name := holeName(f, before)
	unique := name
	for i := 2; n.taken[unique]; i++ {
		unique = name + strconv.Itoa(i)
	}
	n.taken[unique] = true
	if f.dress.same {
		n.same[text] = unique
	}
	return unique
}

// contrast is words by which a message shows that a name it has twice is two values: "expected {type}, got {type}".
var contrast = pattern.Lazy(`(?i)\b(?:actual|differ\w*|either|expect\w*|got|instead|(?:mis|not )match\w*|versus|vs)\b`)

// isSame reports whether a placeholder that the message has had before is the same value again.
func (n *names) isSame(f found, text string) bool {
	switch {
	case !f.dress.same:
		return false
	case f.name == "":
		return strings.Trim(text, "{}$ ") != "" // "{}": each is the next value
	}
	return !contrast.MatchString(n.message)
}

func holeName(f found, before string) string {
	var words []string
	if f.name != "" {
		words = naming.Words(strings.TrimRight(f.name, "_0123456789"))
	} else {
		words = wordBefore(before)
		if f.dress.id && len(words) > 0 && identified[words[len(words)-1]] {
			words = append(words, "id")
		}
	}
	name := naming.Pascal(words)
	if name == "" && f.dress.name != "" {
		name = naming.Pascal([]string{f.dress.name})
	}
	if !naming.Exported(name) {
		name = "Value"
	}
	return name
}

// identified are things that have an ID.
var identified = map[string]bool{"account": true, "app": true, "application": true, "channel": true, "device": true, "file": true, "group": true,
	"member": true, "message": true, "order": true, "project": true, "room": true, "task": true, "user": true}

// wordBefore returns the last word of a text, in parts, if it is close to its end. Of "value of" that is "value".
func wordBefore(text string) []string {
	for range 3 {
		text = strings.TrimRight(text, " \t:=：\"'([/#-")
		begin := strings.LastIndexFunc(text, func(r rune) bool {
			return r != '_' && (r >= utf8.RuneSelf || !unicode.IsLetter(r) && !unicode.IsDigit(r))
		}) + 1
		words := naming.Words(text[begin:])
		if len(words) != 1 || !glue[words[0]] {
			return words
		}
		text = text[:begin]
	}
	return nil
}

// glue are words that stand before a value and don't name it.
var glue = func() map[string]bool {
	m := map[string]bool{}
	for w := range strings.FieldsSeq(`a an and are as at be but by can cannot does for from got has have in is it like many more must named no not of on only or
		than that the this to too was were with without exceed exceeds`) {
		m[w] = true
	}
	return m
}()

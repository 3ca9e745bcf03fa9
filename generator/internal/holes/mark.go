package holes

import (
	"strings"

	"github.com/errgen/errgen/generator/internal/naming"
	"github.com/errgen/errgen/generator/internal/pattern"
)

// A Mark is a part of a message that is set apart: as code, in bold or in italics.
type Mark struct {
	Text string
	Code bool
}

// markup is how a name looks that only its markup shows to vary.
var markup = dress{why: "a marked-up name or letter that stands for a value", named: true}

// marked finds the parts of a message that vary although nothing in their text says so: "cart `cart_id` is empty". What is marked up may
// as well be sent as it stands: "`email` is required".
func marked(message string, marks []Mark) []found {
	var all []found
	rest := 0
	for _, m := range marks {
		at := strings.Index(message[rest:], m.Text)
		if at < 0 || m.Text == "" {
			continue
		}
		lo := rest + at
		rest = lo + len(m.Text)
		if varies(message[:lo], m.Text) {
			all = append(all, found{dress: &markup, lo: lo, hi: rest, name: m.Text})
		}
	}
	return all
}

var (
	markedLetter = pattern.Lazy(`^[B-HJ-Zb-hj-z]$`) // A and I are words
	markedName   = pattern.Lazy(`^[A-Za-z][A-Za-z0-9_-]+$`)
)

// varies reports whether a marked-up part stands for a value: it is a letter, or is called after the thing that is named right before it,
// as in "cart `cart_id`" and "user *username*".
func varies(before, text string) bool {
	if markedLetter.MatchString(text) {
		return before != ""
	}
	const enough, longest = 4, 41 // letters
	if len(text) > longest || !markedName.MatchString(text) {
		return false
	}
	thing := wordBefore(before)
	if len(thing) == 0 || len(thing[len(thing)-1]) < enough {
		return false
	}
	words := naming.Words(text)
	return len(words) > 0 && strings.HasPrefix(words[0], thing[len(thing)-1])
}

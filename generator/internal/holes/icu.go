package holes

import (
	"slices"
	"strings"

	"github.com/errgen/errgen/generator/internal/pattern"
)

// branched begins a placeholder of ICU's MessageFormat that has a text for each of several cases: {n, plural, one {# item} other {# items}}.
var branched = pattern.Lazy(`\{\s*([\pL_][\w.]{0,40}|\d+)\s*,\s*(?:plural|select|selectordinal)\s*,`).Needing("{")

// icu returns the messages that such placeholders come to: that of the last case first, which is for all others. Those of a message
// without one are the message alone; so are those of one that can't be read, or that has too many.
func icu(message string) []string {
	const most = 16
	all := []string{message}
	for range 4 { // one may stand in another
		var next []string
		for _, m := range all {
			next = append(next, branch(m)...)
		}
		if len(next) > most {
			return []string{message}
		}
		if slices.Equal(next, all) {
			return all
		}
		all = next
	}
	if slices.ContainsFunc(all, branched.MatchString) {
		return []string{message}
	}
	return all
}

// branch returns the messages that the first such placeholder of one comes to.
func branch(message string) []string {
	m := branched.FindStringSubmatchIndex(message)
	if m == nil {
		return []string{message}
	}
	name := message[m[2]:m[3]]
	var texts []string
	rest := message[m[1]:]
	for {
		rest = strings.TrimLeft(rest, " \n")
		if after, ok := strings.CutPrefix(rest, "}"); ok {
			rest = after
			break
		}
		open := strings.IndexByte(rest, '{')
		if open < 0 {
			return []string{message}
		}
		size := closing(rest[open:])
		if size < 0 {
			return []string{message}
		}
		if key := strings.TrimSpace(rest[:open]); strings.ContainsAny(key, "}") {
			return []string{message}
		}
		texts = append(texts, rest[open+1:open+size-1])
		rest = rest[open+size:]
	}
	if len(texts) == 0 {
		return []string{message}
	}
	slices.Reverse(texts)
	for i, t := range texts {
		texts[i] = message[:m[0]] + strings.ReplaceAll(t, "#", "{"+name+"}") + rest
	}
	return texts
}

// closing returns how many bytes of a text, which begins with a brace, there are up to the end of its partner, -1 if it has none.
func closing(text string) int {
	depth := 0
	for i := range len(text) {
		switch text[i] {
		case '{':
			depth++
		case '}':
			if depth--; depth == 0 {
				return i + 1
			}
		}
	}
	return -1
}

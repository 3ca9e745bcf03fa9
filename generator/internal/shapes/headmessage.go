package shapes

import (
	"slices"
	"strings"

	"github.com/errgen/errgen/generator/internal/cells"
	"github.com/errgen/errgen/generator/internal/pattern"
	"github.com/errgen/errgen/generator/internal/vocabulary"
)

// messageHeadings finds errors whose headings are nothing but their messages: "Error: no such cup", or in quotes or in code as a whole. Those
// that stand side by side are taken together.
func (s *shapes) messageHeadings(all []*headed) {
	type side struct {
		level int
		under string
	}
	beside := map[side][]*headed{}
	var order []side
	for _, h := range all {
		at := side{h.level, strings.Join(h.section, "\n")}
		if beside[at] == nil {
			order = append(order, at)
		}
		beside[at] = append(beside[at], h)
	}
	for _, at := range order {
		var entries []*headed
		failing, named := 0, 0
		for _, h := range beside[at] {
			if h.coded || s.used[h.from] || !s.isMessage(h) {
				continue
			}
			entries = append(entries, h)
			if !isMarked(h.pos) {
				named++
			}
			if vocabulary.Failures.In(h.pos.Text) {
				failing++
			}
		}
		if len(entries) == 0 && len(beside[at]) >= fewest {
			entries, failing = s.failing(beside[at])
		}
		const enough = 2 // that begin with a word for errors
		if named >= enough || len(entries) >= fewest && len(entries)*2 >= len(beside[at]) && failing*2 >= len(entries) {
			s.add("headings", s.describe(entries))
		}
	}
}

// failing returns the headings that are errors though no code stands in them, on a page or in a section about errors, and how many say so: those
// below which labels say what is sent, and why or what to do; else those that say what failed. There are none if few of those beside them are.
func (s *shapes) failing(beside []*headed) (entries []*headed, all int) {
	var said []*headed
	for _, h := range beside {
		if h.level >= boldLevel || h.coded || s.used[h.from] || !s.speaks(append([]string{h.intro}, h.section...)...) || isNumbered.MatchString(h.pos.Text) {
			continue
		}
		if h.isSent() {
			entries = append(entries, h)
		} else if saysFailure(h.pos.Text) {
			h.message = texts{h.pos}
			said = append(said, h)
		}
	}
	if len(entries) < fewest {
		entries = said
	}
	if len(entries)*2 < len(beside) {
		return nil, 0
	}
	return entries, len(entries)
}

// isNumbered matches a heading that counts something: "Case 1: …".
var isNumbered = pattern.Lazy(`^\pL+\s+[0-9]+\s*[:：.–—-]`).Needing(pattern.Digits)

// isSent reports whether labels below a heading say what is sent, and why or what to do.
func (h *headed) isSent() bool {
	sent, explained := false, false
	for _, p := range h.parts() {
		if p.label == "" {
			continue
		}
		said := vocabulary.Roles(p.label)
		sent = sent || said["message"] == vocabulary.Whole
		explained = explained || max(said["cause"], said["action"]) >= vocabulary.About
	}
	return sent && explained
}

// saysFailure reports whether a heading says in a few words what failed, and is no title of what is said of errors: "Lid not found", not
// "Error handling".
func saysFailure(text string) bool {
	const least, most = 2, 12 // words
	words := cells.WordCount(text)
	if words < least || words > most || isAdvice(text) || !vocabulary.Failures.In(besidesErrors(text)) || vocabulary.Lookalikes.In(text) || vocabulary.SumsUpErrors(text) || isQuestion.MatchString(text) || vocabulary.IsCondition(text) {
		return false
	}
	said := vocabulary.Roles(text)
	return max(said["code"], said["message"], said["summary"], said["cause"], said["action"], said["retry"]) < vocabulary.About
}

// besidesErrors is a text without the words for errors in it, which titles have as well: "Standard error response".
func besidesErrors(text string) string {
	return strings.Join(slices.DeleteFunc(strings.Fields(text), func(word string) bool {
		return vocabulary.Errors.In(word) && !strings.HasPrefix(strings.ToLower(word), "fail")
	}), " ")
}

// isAdvice reports whether a title is of what is said of errors, by how it begins: "Common errors", "Reading a failed order"; not "Missing key".
func isAdvice(text string) bool {
	first, _, _ := strings.Cut(strings.ToLower(text), " ")
	switch first {
	case "about", "common", "known", "other":
		return true
	}
	return strings.HasSuffix(first, "ing") && !vocabulary.Failures.In(first)
}

// isMessage reports whether a heading is a message, and takes it.
func (s *shapes) isMessage(h *headed) bool {
	if isMarked(h.pos) {
		h.message = texts{h.pos}
		return h.level < boldLevel && s.speaks(append([]string{h.intro}, h.section...)...)
	}
	text := h.pos.Text
	label := text[:vocabulary.BeforeCode(text)]
	if !strings.ContainsAny(label, ":：") || cells.WordCount(text[len(label):]) < 2 {
		return false
	}
	h.message = texts{cellOf(h.pos.Pos, h.pos.Inline, len(label), len(text))}
	return h.level < boldLevel
}

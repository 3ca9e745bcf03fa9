package census

import (
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/errgen/errgen/generator/internal/cells"
	"github.com/errgen/errgen/generator/internal/vocabulary"
)

// statusWithin returns what may be a status of failure in a short text: 404 in "Error (404 Not Found)". It is "" if there is none.
func statusWithin(text string) string {
	for i := 0; i+3 <= len(text); i++ {
		if c := text[i]; c != '4' && c != '5' || digitsAt(text[i:i+3]) < 3 {
			continue
		}
		before, _ := utf8.DecodeLastRuneInString(text[:i])
		behind, _ := utf8.DecodeRuneInString(text[i+3:])
		if (i == 0 || strings.ContainsRune(" \t\n\f\r(（[/", before)) && (i+3 == len(text) || strings.ContainsRune(" \t\n\f\r)）]:：,.–—-", behind)) {
			return text[i : i+3]
		}
	}
	return ""
}

// failedStatus is the HTTP status of failure that a code is, 0 if it is none.
func failedStatus(code string) int {
	if len(code) != 3 {
		return 0
	}
	status, err := strconv.Atoi(code)
	if err != nil || status < 400 || !cells.IsKnownStatus(status) {
		return 0
	}
	return status
}

// setStatus says which HTTP status of failure an entry is about, and whether its name stands behind it.
func (e *entry) setStatus(text string) {
	const short = 10 // words
	if e.code == "" && cells.WordCount(text) <= short {
		code := statusWithin(text)
		if failedStatus(code) > 0 && (vocabulary.Errors.In(text) || isNamed(failedStatus(code), text, code)) {
			e.code = code
		}
	}
	if e.status = failedStatus(e.code); e.status > 0 {
		e.named = isNamed(e.status, text, e.code)
	}
}

// isNamed reports whether the name of a status stands behind it.
func isNamed(status int, text, code string) bool {
	_, name, _ := strings.Cut(text, code)
	name = strings.Trim(name, " `*:：-–—()（）[]\"")
	return cells.StatusName(status, name) > 0 || vocabulary.IsStatusName(status, strings.Trim(subject(name), " `*)）"))
}

// statuses is the part of a group that is about HTTP statuses of failure, nil if there is none: their names stand behind them, or there are
// several and most of the group are statuses, or what is around speaks of errors or answers.
func (g *group) statuses(p *page) *group {
	part := g.part(func(e *entry) bool { return e.status > 0 })
	n := len(part.entries)
	all := n + g.count(func(e *entry) bool { return e.status == 0 && e.success })
	named := part.count(func(e *entry) bool { return e.named })
	if n == 0 || g.foreign && named*2 < n || g.what == "line of code" && n == 1 { // an answer's first line
		return nil
	}
	about := g.isNear() || p.errors || vocabulary.Statuses.In(g.around()) || vocabulary.Results.In(g.around())
	if named > 0 || all > 1 && all*2 >= len(g.entries) || about {
		return part
	}
	return nil
}

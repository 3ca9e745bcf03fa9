package lock

import (
	"slices"
	"strings"

	"github.com/errgen/errgen/generator/internal/align"
	"github.com/errgen/errgen/generator/internal/model"
	"github.com/errgen/errgen/generator/internal/naming"
	"github.com/errgen/errgen/generator/internal/pattern"
)

// hole is one in a message of the file.
var hole = pattern.Lazy(`\{([A-Za-z][A-Za-z0-9]*)\}`)

// holes gives what varies in an error's messages the names that it had: importers read it from a field of that name. In a message that is
// reworded only what is called alike is the same. Where errgen.yaml says what is sent, it says the names.
func (h *Held) holes(r *model.Reason, e *Error) {
	if len(r.Rows) == 0 || len(r.Rows[0].Templates) != len(e.Messages) {
		return
	}
	for i, t := range r.Rows[0].Templates {
		var had []string
		for _, m := range hole.FindAllStringSubmatch(e.Messages[i], -1) {
			had = append(had, m[1])
		}
		renamed := renames(had, t, align.Key(align.Entry{Messages: e.Messages[i : i+1]}) == align.Key(align.Entry{Messages: []string{t.String()}}))
		for _, hole := range t.Holes() {
			if name, ok := renamed[hole.Name]; ok {
				hole.Name = name
			}
		}
	}
}

// renames are the new names of a template's holes, where the message had others. Same says that it is the same message otherwise.
func renames(had []string, t model.Template, same bool) map[string]string {
	var has []string
	for _, h := range t.Holes() {
		has = append(has, h.Name)
	}
	if slices.Equal(had, has) {
		return nil
	}
	lost, found := without(had, has), without(has, had)
	to := map[string]string{}
	for i, name := range found {
		switch {
		case same && len(had) == len(has) && len(lost) == len(found) && slices.Index(has, name) == slices.Index(had, lost[i]):
			to[name] = lost[i] // the message is the same but for the names
		case len(lost) == 1 && len(found) == 1 && akin(lost[0], name):
			to[name] = lost[0]
		}
	}
	return to
}

// akin reports whether two names have a word in common: what UserName is called Username in another version.
func akin(a, b string) bool {
	if strings.EqualFold(a, b) {
		return true
	}
	words := naming.Words(b)
	return slices.ContainsFunc(naming.Words(a), func(w string) bool {
		return len(w) > 2 && slices.ContainsFunc(words, func(o string) bool { return len(o) > 2 && (strings.Contains(o, w) || strings.Contains(w, o)) })
	})
}

// without returns the names, each once, that are not among others.
func without(names, others []string) []string {
	var left []string
	for _, n := range names {
		if !slices.Contains(others, n) && !slices.Contains(left, n) {
			left = append(left, n)
		}
	}
	return left
}

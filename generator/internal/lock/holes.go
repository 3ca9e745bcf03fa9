package lock

import (
	"regexp"
	"slices"

	"github.com/errgen/errgen/generator/internal/model"
)

// hole is one in a message of the file.
var hole = regexp.MustCompile(`\{([A-Za-z][A-Za-z0-9]*)\}`)

// holes gives what varies in an error's messages the names that it had: importers read it from a field of that name. A hole that has a name
// of the old message keeps it; of the others, one takes the place of one. Where errgen.yaml says what is sent, it says the names.
func (h *Held) holes(r *model.Reason, e *Error) {
	if len(r.Rows) == 0 || len(r.Rows[0].Templates) != len(e.Messages) {
		return
	}
	for i, t := range r.Rows[0].Templates {
		var had []string
		for _, m := range hole.FindAllStringSubmatch(e.Messages[i], -1) {
			had = append(had, m[1])
		}
		renamed := renames(had, t)
		for _, hole := range t.Holes() {
			if name, ok := renamed[hole.Name]; ok {
				hole.Name = name
			}
		}
	}
}

// renames are the new names of a template's holes, where the message had others.
func renames(had []string, t model.Template) map[string]string {
	var has []string
	for _, h := range t.Holes() {
		has = append(has, h.Name)
	}
	if slices.Equal(had, has) {
		return nil
	}
	lost := without(had, has)
	found := without(has, had)
	if len(lost) != len(found) || len(lost) > 1 && len(had) != len(has) {
		return nil
	}
	to := map[string]string{}
	for i := range lost {
		if len(lost) > 1 && slices.Index(had, lost[i]) != slices.Index(has, found[i]) {
			return nil // the message may say them in another order
		}
		to[found[i]] = lost[i]
	}
	return to
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

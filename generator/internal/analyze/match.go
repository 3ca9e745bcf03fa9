package analyze

import (
	"slices"

	"github.com/errgen/errgen/generator/internal/model"
	"github.com/errgen/errgen/generator/internal/naming"
)

// What shows that codes identify errors: most of those that have a code have one of their own, and they are not too few to show it.
const (
	fewestCoded = 5
	mostOwn     = 0.9
)

// identify says which errors their code alone identifies: those for which errgen.yaml says so; and where it leaves that to the documents, those
// whose code is theirs alone, if it is so for nearly all, or if they have no message that could tell them, or if it is the URI of a type of
// problem, which is made for that (RFC 9457, section 3.1.1).
func (m *merged) identify(setting string) model.Match {
	found := model.Match{Setting: setting}
	for _, c := range m.codes {
		found.Coded += len(c.Reasons)
		if len(c.Reasons) == 1 {
			found.Own++
		}
	}
	found.ByCode = found.Coded >= fewestCoded && float64(found.Own) >= mostOwn*float64(found.Coded)
	for _, c := range m.codes {
		alone := len(c.Reasons) == 1 || toldByStatus(c.Reasons)
		for _, r := range c.Reasons {
			switch match := m.matches[r]; {
			case slices.Contains(match, "code"):
				r.ByCode = true
			case slices.Contains(match, "message"):
			default:
				r.ByCode = alone && (found.ByCode || len(r.Templates) == 0 || naming.IsURI(c.Value))
			}
		}
	}
	m.dropShared()
	return found
}

// toldByStatus reports whether errors with one code have no messages, and a status each that no other has.
func toldByStatus(rs []*model.Reason) bool {
	seen := map[int]bool{0: true}
	for _, r := range rs {
		if len(r.Templates) > 0 || seen[r.Status] {
			return false
		}
		seen[r.Status] = true
	}
	return true
}

// dropShared takes from errors the spellings of their code that others have as well: these identify nothing.
func (m *merged) dropShared() {
	owners := map[string]int{}
	for _, c := range m.codes {
		owners[c.Value]++
	}
	for _, r := range m.reasons {
		for _, code := range r.Also {
			owners[code]++
		}
	}
	for _, r := range m.reasons {
		r.Also = slices.DeleteFunc(r.Also, func(code string) bool { return owners[code] > 1 })
	}
}

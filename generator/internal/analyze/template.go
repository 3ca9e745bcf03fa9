package analyze

import (
	"strconv"
	"strings"
	"unicode"

	"github.com/errgen/errgen/generator/internal/config"
	"github.com/errgen/errgen/generator/internal/model"
	"github.com/errgen/errgen/templates/support"
)

// fewLetters is how many letters a template may have outside its holes and still fit nearly anything. A letter of a script
// that writes words with one or two of them counts double.
const fewLetters = 4

// newTemplate makes a template of parts.
func newTemplate(parts []model.Part) model.Template {
	letters, holes := 0, 0
	for _, p := range parts {
		if p.Hole != nil {
			holes++
		}
		for _, r := range p.Literal {
			switch {
			case r > unicode.MaxASCII && unicode.IsLetter(r):
				letters += 2
			case unicode.IsLetter(r):
				letters++
			}
		}
	}
	return model.Template{Parts: parts, Strict: holes > 0 && letters < fewLetters}
}

var wireHole = lazy(`\{([A-Z][A-Za-z0-9]*)\}`)

// parseWire reads a template as errgen.yaml writes it: {Name} is a hole, all else is literal. It reports a problem, "" if there
// is none.
func parseWire(wire config.Text) (model.Template, string) {
	if strings.ContainsFunc(wire.Value, unicode.IsControl) {
		return model.Template{}, "control characters can't be part of a message here"
	}
	if support.Normalize(wire.Value) == "" {
		return model.Template{}, "nothing is left of this message when it is compared"
	}
	var parts []model.Part
	seen := map[string]bool{}
	rest := 0
	for _, m := range wireHole.FindAllStringSubmatchIndex(wire.Value, -1) {
		name := wire.Value[m[2]:m[3]]
		if seen[name] {
			return model.Template{}, "{" + name + "} is there twice; give the second hole a name of its own, like {" + name + "2}"
		}
		if seen[name] = true; rest > 0 && noWidth(wire.Value[rest:m[0]]) {
			return model.Template{}, "two holes stand side by side; where one ends and the other begins can't be told"
		}
		parts = addLiteral(parts, wire.Value[rest:m[0]])
		parts = append(parts, model.Part{Hole: &model.Hole{Name: name, Text: wire.Value[m[0]:m[1]], Why: "set in errgen.yaml"}})
		rest = m[1]
	}
	t := newTemplate(addLiteral(parts, wire.Value[rest:]))
	if n := len(t.Holes()); n > maxHoles {
		return t, "a template has at most " + strconv.Itoa(maxHoles) + " holes"
	}
	return t, ""
}

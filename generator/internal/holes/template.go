package holes

import (
	"strconv"
	"strings"
	"unicode"

	"github.com/errgen/errgen/generator/internal/model"
	"github.com/errgen/errgen/generator/internal/pattern"
	"github.com/errgen/errgen/templates/support"
)

// Max is how many holes a template of the generated package may have.
const Max = support.MaxHoles

// fewLetters is how many letters a template may have outside its holes and still fit nearly anything. A letter of a script
// that writes words with one or two of them counts double.
const fewLetters = 4

// Template makes a template of parts.
func Template(parts []model.Part) model.Template {
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

var wireHole = pattern.Lazy(`\{([A-Z][A-Za-z0-9]*)\}`)

// Wire reads a template as errgen.yaml writes it: {Name} is a hole, all else is literal. It reports a problem, "" if there
// is none.
func Wire(wire string) (model.Template, string) {
	if strings.ContainsFunc(wire, unicode.IsControl) {
		return model.Template{}, "control characters can't be part of a message here"
	}
	if support.Normalize(wire) == "" {
		return model.Template{}, "nothing is left of this message when it is compared"
	}
	var parts []model.Part
	rest := 0
	for _, m := range wireHole.FindAllStringSubmatchIndex(wire, -1) {
		name := wire[m[2]:m[3]]
		if rest > 0 && noWidth(wire[rest:m[0]]) {
			return model.Template{}, "two holes stand side by side; where one ends and the other begins can't be told"
		}
		parts = addLiteral(parts, wire[rest:m[0]])
		parts = append(parts, model.Part{Hole: &model.Hole{Name: name, Text: wire[m[0]:m[1]], Why: "set in errgen.yaml"}})
		rest = m[1]
	}
	t := Template(addLiteral(parts, wire[rest:]))
	if n := len(t.Holes()); n > Max {
		return t, "a template has at most " + strconv.Itoa(Max) + " holes"
	}
	return t, ""
}

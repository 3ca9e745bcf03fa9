package rules

import (
	"go/token"
	"strings"

	"github.com/errgen/errgen/generator/internal/diag"
	"github.com/errgen/errgen/generator/internal/entries"
	"github.com/errgen/errgen/generator/internal/holes"
	"github.com/errgen/errgen/generator/internal/model"
)

// Placeholders reports what the texts of an error in another language, which stand in a row, name as placeholders while the error's message and
// its own texts don't.
func Placeholders(own *entries.Entry, text model.Text, other *entries.Entry, language string) diag.List {
	var diags diag.List
	known := map[string]bool{}
	note := func(all []*model.Hole) {
		for _, h := range all {
			known[strings.ToLower(h.Name)] = true
		}
	}
	for _, t := range own.Templates {
		note(t.Holes())
	}
	note(holes.Named(own.Message))
	note(holes.Named(own.Text.Summary))
	note(holes.Named(strings.Join(own.Text.Causes, "\n")))
	note(holes.Named(own.Text.Action))
	for _, text := range []string{text.Summary, strings.Join(text.Causes, "\n"), text.Action} {
		for _, h := range holes.Named(text) {
			if name := strings.ToLower(h.Name); !known[name] {
				known[name] = true // reported once
				diags.Report("hole-unknown", cellWith(other, h.Text), "the %s text names %s, which the message at %s does not have: write the placeholder as the message does",
					language, h.Text, own.At)
			}
		}
	}
	return diags
}

// cellWith returns where the cell of an entry's row begins that a text stands in.
func cellWith(e *entries.Entry, text string) token.Position {
	for _, c := range e.Row.Cells {
		if strings.Contains(c.Text, text) {
			return c.Pos
		}
	}
	return e.At
}

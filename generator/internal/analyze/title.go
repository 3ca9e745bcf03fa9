package analyze

import (
	"strings"

	"github.com/errgen/errgen/generator/internal/model"
	"github.com/errgen/errgen/generator/internal/naming"
	"github.com/errgen/errgen/generator/internal/pattern"
)

var (
	// className matches the class of an error, with what it is derived from.
	className = pattern.Lazy(`^([A-Z][A-Za-z0-9]*(?:Error|Exception))\s*(?:\([A-Za-z0-9_., ]*\))?$`).Needing("EE")
	// behindCode matches what a heading says of a code in parentheses: subcode 33 (Not found).
	behindCode = pattern.Lazy(`^(?:[a-z]+ )?[0-9]+\s*\(([^()]+)\)$`).Needing("(")
)

// title notes what rows of a table call their errors beside their messages: a class, or a short title. Both must be of nearly all rows, and of no two.
func (s *sources) title(reasons []*model.Reason) {
	classes, titles := map[*model.Reason]string{}, map[*model.Reason]string{}
	for _, r := range reasons {
		if class := s.classOf(r); class != "" && r.Symbol == "" {
			classes[r] = class
		}
		if title := s.shortTitle(r); title != "" {
			titles[r] = title
		}
	}
	if all := own(classes); len(all)*2 > len(reasons) {
		s.words(s.titles, reasons, func(r *model.Reason) string { return all[r] })
		return
	}
	if all := own(titles); len(all)*2 > len(reasons) {
		for r, title := range all {
			s.titles[r] = naming.Statement(title)
		}
	}
}

// own returns what only one error of several is called.
func own(called map[*model.Reason]string) map[*model.Reason]string {
	count := map[string]int{}
	for _, name := range called {
		count[strings.ToLower(name)]++
	}
	all := map[*model.Reason]string{}
	for r, name := range called {
		if count[strings.ToLower(name)] == 1 {
			all[r] = name
		}
	}
	return all
}

// classOf returns the class of an error that a column names which has no role of its own.
func (s *sources) classOf(r *model.Reason) string {
	for _, text := range s.cells(r, "note") {
		if m := className.FindStringSubmatch(strings.TrimSpace(text)); m != nil {
			return m[1]
		}
	}
	return ""
}

// titleHeaders are headers of columns that say what an error is called, and not what it means.
var titleHeaders = map[string]bool{"error": true, "errors": true, "name": true, "error name": true, "title": true, "error title": true, "error type": true, "type": true}

// shortTitle returns what a row with a message calls its error in a column that says how errors are called, or what a heading says behind a code.
func (s *sources) shortTitle(r *model.Reason) string {
	const most = 5 // words
	e := s.first[r]
	summary := r.Texts[0].Summary
	if e.Message == "" || summary == "" || naming.Foreign(summary) || strings.ContainsAny(summary, "\n.:;") {
		return ""
	}
	if m := behindCode.FindStringSubmatch(summary); m != nil {
		summary = m[1]
	}
	if n := len(naming.Words(summary)); n == 0 || n > most {
		return ""
	}
	if e.Table.Shape == "headings" {
		return summary
	}
	for _, c := range e.Table.Columns {
		if c.Role == "summary" && titleHeaders[strings.ToLower(strings.TrimSpace(c.Header))] {
			return summary
		}
	}
	return ""
}

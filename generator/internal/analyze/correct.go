package analyze

import (
	"fmt"
	"slices"
	"strings"

	"github.com/errgen/errgen/generator/internal/cells"
	"github.com/errgen/errgen/generator/internal/config"
	"github.com/errgen/errgen/generator/internal/diag"
	"github.com/errgen/errgen/generator/internal/entries"
	"github.com/errgen/errgen/generator/internal/holes"
	"github.com/errgen/errgen/generator/internal/model"
	"github.com/errgen/errgen/generator/internal/rules"
	"github.com/errgen/errgen/templates/support"
)

// A documentedError is an entry with what errgen.yaml says of it.
type documentedError struct {
	entries.Entry
	correction *config.Row // nil if there is none
	byCode     bool        // the code alone identifies it
}

// wired reports whether errgen.yaml says what the API sends.
func (e *documentedError) wired() bool { return e.correction != nil && len(e.correction.Wire) > 0 }

// correct applies what errgen.yaml says of rows, and drops templates that can't be matched.
func correct(es []*entries.Entry, c *config.Config) ([]*documentedError, diag.List) {
	var all []*documentedError
	for _, e := range es {
		all = append(all, &documentedError{Entry: *e, byCode: c.Match == "code" && e.Code != ""})
	}
	var diags diag.List
	find := finder(all)
	for i := range c.Rows {
		row := &c.Rows[i]
		fitting := find(*row)
		switch others := different(fitting); {
		case len(fitting) == 0:
			diags.Report("config-row", row.Pos, "no row of the documents fits %s; the nearest is %s", selector(*row), nearest(*row, es))
			continue
		case len(others) > 1 && (row.Name != "" || len(row.Wire) > 0):
			diags.Report("config-row", row.Pos, "%s fits %d different errors (%s); say more of the row", selector(*row), len(others), strings.Join(others, ", "))
			continue
		}
		wire := readWire(*row, &diags)
		for _, e := range fitting {
			if e.correction != nil {
				diags.Report("config-row", row.Pos, "the row at %s is corrected by an earlier entry too; join the two", e.Pos)
			}
			e.correct(row, wire)
		}
	}
	for _, e := range all {
		if !e.wired() {
			diags = append(diags, rules.Message(&e.Entry)...)
			e.Templates = matchable(e.Templates)
		}
	}
	return all, diags
}

// matchable returns no templates if one of them has too many holes to be matched.
func matchable(ts []model.Template) []model.Template {
	if slices.ContainsFunc(ts, func(t model.Template) bool { return len(t.Holes()) > holes.Max }) {
		return nil
	}
	return ts
}

// different returns the places of the first entry of each error among some.
func different(es []*documentedError) []string {
	var places []string
	seen := map[identity]bool{}
	for _, e := range es {
		if id := identityOf(&e.Entry); !seen[id] {
			seen[id] = true
			places = append(places, e.Pos.String())
		}
	}
	return places
}

func (e *documentedError) correct(row *config.Row, wire []model.Template) {
	e.correction = row
	if len(wire) > 0 {
		e.Templates = wire
	}
	if row.Match != "" {
		e.byCode = row.Match == "code" && e.Code != ""
	}
	if row.Retry != nil {
		e.Retry = *row.Retry
	}
}

// finder returns a function that finds the entries that a correction's selectors fit.
func finder(es []*documentedError) func(config.Row) []*documentedError {
	byMessage := map[string][]*documentedError{}
	for _, e := range es {
		m := support.Normalize(e.Message)
		byMessage[m] = append(byMessage[m], e)
	}
	return func(row config.Row) []*documentedError {
		among := es
		if row.Message != nil {
			among = byMessage[support.Normalize(*row.Message)]
		}
		var fitting []*documentedError
		for _, e := range among {
			if (row.Status == nil || *row.Status == e.Status) && (row.Code == nil || *row.Code == e.Code) &&
				(row.Section == nil || slices.ContainsFunc(e.Section, func(s string) bool { return cells.Clean(s) == cells.Clean(*row.Section) })) {
				fitting = append(fitting, e)
			}
		}
		return fitting
	}
}

func readWire(row config.Row, diags *diag.List) []model.Template {
	var wire []model.Template
	for _, w := range row.Wire {
		t, problem := holes.Wire(w.Value)
		if problem != "" {
			diags.Report("config", w.Pos, "%s", problem)
			continue
		}
		wire = append(wire, t)
	}
	return wire
}

// selector writes a correction's selectors as errgen.yaml does.
func selector(row config.Row) string {
	var s []string
	if row.Status != nil {
		s = append(s, fmt.Sprintf("status: %d", *row.Status))
	}
	if row.Code != nil {
		s = append(s, fmt.Sprintf("code: %q", *row.Code))
	}
	if row.Message != nil {
		s = append(s, fmt.Sprintf("message: %q", *row.Message))
	}
	if row.Section != nil {
		s = append(s, fmt.Sprintf("section: %q", *row.Section))
	}
	return "{" + strings.Join(s, ", ") + "}"
}

// nearest describes the entry that shares most words with a correction's message, or its code and status.
func nearest(row config.Row, es []*entries.Entry) string {
	best, most := "none", 0
	for _, e := range es {
		score := 0
		if row.Status != nil && *row.Status == e.Status {
			score++
		}
		if row.Code != nil && *row.Code == e.Code {
			score += 2
		}
		if row.Message != nil {
			for w := range strings.FieldsSeq(support.Normalize(*row.Message)) {
				if strings.Contains(support.Normalize(e.Message), w) {
					score += 2
				}
			}
		}
		if score > most {
			best, most = fmt.Sprintf("{status: %d, code: %q, message: %q} at %s", e.Status, e.Code, e.Message, e.Pos), score
		}
	}
	return best
}

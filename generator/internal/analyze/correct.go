package analyze

import (
	"fmt"
	"slices"
	"strings"

	"github.com/errgen/errgen/generator/internal/config"
	"github.com/errgen/errgen/generator/internal/model"
	"github.com/errgen/errgen/templates/support"
)

// maxHoles is how many holes a template of the generated package may have.
const maxHoles = support.MaxHoles

// correct applies the corrections of errgen.yaml, and checks the messages that it leaves alone.
func (a *analysis) correct(es []*entry) {
	find := finder(es)
	for _, row := range a.config.Rows {
		fitting := find(row)
		switch others := different(fitting); {
		case len(fitting) == 0:
			a.diags.Report("config-row", row.Pos, "no row of the documents fits %s; the nearest is %s", selector(row), nearest(row, es))
			continue
		case len(others) > 1 && (row.Name != "" || len(row.Wire) > 0):
			a.diags.Report("config-row", row.Pos, "%s fits %d different errors (%s); say more of the row", selector(row), len(others), strings.Join(others, ", "))
			continue
		}
		wire := a.wire(row)
		for _, e := range fitting {
			if e.corrected {
				a.diags.Report("config-row", row.Pos, "the row at %s is corrected by an earlier entry too; join the two", e.pos)
			}
			e.correct(row, wire)
		}
	}
	for _, e := range es {
		a.checkMessage(e)
	}
}

// different returns the places of the first entry of each error among some.
func different(es []*entry) []string {
	var places []string
	seen := map[identity]bool{}
	for _, e := range es {
		if id := e.identity(); !seen[id] {
			seen[id] = true
			places = append(places, e.pos.String())
		}
	}
	return places
}

func (e *entry) correct(row config.Row, wire []model.Template) {
	e.corrected, e.correction, e.named = true, row, row.Name
	if len(wire) > 0 {
		e.templates, e.wired = wire, true
	}
	if row.Match != "" {
		e.byCode = row.Match == "code" && e.code != ""
	}
	if row.Retry != nil {
		e.retry = *row.Retry
	}
}

// finder returns a function that finds the entries that a correction's selectors fit.
func finder(es []*entry) func(config.Row) []*entry {
	byMessage := map[string][]*entry{}
	for _, e := range es {
		m := support.Normalize(e.message)
		byMessage[m] = append(byMessage[m], e)
	}
	return func(row config.Row) []*entry {
		among := es
		if row.Message != nil {
			among = byMessage[support.Normalize(*row.Message)]
		}
		var fitting []*entry
		for _, e := range among {
			if (row.Status == nil || *row.Status == e.status) && (row.Code == nil || *row.Code == e.code) &&
				(row.Section == nil || slices.ContainsFunc(e.section, func(s string) bool { return clean(s) == clean(*row.Section) })) {
				fitting = append(fitting, e)
			}
		}
		return fitting
	}
}

func (a *analysis) wire(row config.Row) []model.Template {
	var wire []model.Template
	for _, w := range row.Wire {
		t, problem := parseWire(w)
		if problem != "" {
			a.diags.Report("config", w.Pos, "%s", problem)
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
func nearest(row config.Row, es []*entry) string {
	best, most := "none", 0
	for _, e := range es {
		score := 0
		if row.Status != nil && *row.Status == e.status {
			score++
		}
		if row.Code != nil && *row.Code == e.code {
			score += 2
		}
		if row.Message != nil {
			for w := range strings.FieldsSeq(support.Normalize(*row.Message)) {
				if strings.Contains(support.Normalize(e.message), w) {
					score += 2
				}
			}
		}
		if score > most {
			best, most = fmt.Sprintf("{status: %d, code: %q, message: %q} at %s", e.status, e.code, e.message, e.pos), score
		}
	}
	return best
}

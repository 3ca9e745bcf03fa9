package analyze

import (
	"fmt"
	"strings"

	"github.com/errgen/errgen/generator/internal/config"
	"github.com/errgen/errgen/generator/internal/model"
	"github.com/errgen/errgen/templates/support"
)

// maxHoles is how many holes a template of the generated package may have.
const maxHoles = support.MaxHoles

// correct applies the corrections of errgen.yaml, and checks the messages that it leaves alone.
func (a *analysis) correct(es []*entry) {
	for _, row := range a.config.Rows {
		fitting := a.fitting(row, es)
		if len(fitting) == 0 {
			a.diags.Report("config-row", row.Pos, "no row of the documents fits %s; the nearest is %s", selector(row), nearest(row, es))
			continue
		}
		wire := a.wire(row)
		for _, e := range fitting {
			if e.corrected {
				a.diags.Report("config-row", row.Pos, "the row at %s is corrected by an earlier entry too; join the two", e.pos)
			}
			apply(row, wire, e)
		}
	}
	for _, e := range es {
		a.checkMessage(e)
	}
}

func apply(row config.Row, wire []model.Template, e *entry) {
	e.corrected, e.named = true, row.Name
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

// fitting returns the entries that a correction's selectors fit.
func (a *analysis) fitting(row config.Row, es []*entry) []*entry {
	var fitting []*entry
	for _, e := range es {
		if (row.Status == nil || *row.Status == e.status) && (row.Code == nil || *row.Code == e.code) &&
			(row.Message == nil || support.Normalize(*row.Message) == support.Normalize(e.message)) {
			fitting = append(fitting, e)
		}
	}
	return fitting
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

package analyze

import (
	"cmp"
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
	documented identity         // what the document says of it
	templates  []model.Template // of the documented messages, whatever errgen.yaml says is sent
	correction *config.Row      // nil if there is none
	match      string           // what identifies it: "auto", "message" or "code"
	samples    *[]holes.Sample  // values in its message that may be samples; nil before they are asked for
	varied     []holes.Sample   // values in its message that are seen to vary,
	doubtful   []holes.Sample   // … and those that may
	sameAs     *documentedError // the entry that is the same error; nil if there is none
}

// wired reports whether errgen.yaml says what the API sends.
func (e *documentedError) wired() bool { return e.correction != nil && len(e.correction.Wire) > 0 }

// correct applies what errgen.yaml says of rows, and drops templates that can't be matched. Those that are ignored are apart.
func correct(es []*entries.Entry, c *config.Config) (all, ignored []*documentedError, diags diag.List) {
	for _, e := range es {
		all = append(all, &documentedError{Entry: *e, documented: documented(e), templates: e.Templates, match: cmp.Or(e.Table.Match, c.Match, "auto")})
	}
	k := corrector{find: finder(all), entries: es}
	for i := range c.Rows {
		k.row(&c.Rows[i])
	}
	ignored = slices.DeleteFunc(slices.Clone(all), func(e *documentedError) bool { return !e.ignored() })
	all = slices.DeleteFunc(all, (*documentedError).ignored)
	for _, e := range all {
		if !e.wired() {
			k.diags = append(k.diags, rules.Message(&e.Entry)...)
			e.Templates = matchable(e.Templates)
		}
	}
	return all, ignored, k.diags
}

// ignored reports whether errgen.yaml leaves an entry out.
func (e *documentedError) ignored() bool { return e.correction != nil && e.correction.Ignore }

// A corrector is one call of correct.
type corrector struct {
	find    func(config.Selector) []*documentedError
	entries []*entries.Entry
	diags   diag.List
}

// row applies one correction.
func (c *corrector) row(row *config.Row) {
	fitting := c.find(row.Selector)
	switch others := different(fitting); {
	case len(fitting) == 0:
		c.diags.Report("config-row", row.Pos, "no row of the documents fits %s; the nearest is %s", selector(row.Selector), nearest(row.Selector, c.entries))
		return
	case len(others) > 1 && (row.Name != "" || len(row.Wire) > 0):
		c.diags.Report("config-row", row.Pos, "%s fits %d different errors (%s); say more of the row", selector(row.Selector), len(others), strings.Join(others, ", "))
		return
	}
	wire := readWire(*row, &c.diags)
	same := c.same(row)
	for _, e := range fitting {
		if e.correction != nil {
			c.diags.Report("config-row", row.Pos, "the row at %s is corrected by an earlier entry too; join the two", e.Pos)
		}
		if e.correct(row, wire); same != nil && same != e {
			e.sameAs = same
		}
	}
}

// same returns the entry that a correction says its rows are the same error as, nil if it says nothing.
func (c *corrector) same(row *config.Row) *documentedError {
	if row.SameAs == nil {
		return nil
	}
	fitting := c.find(*row.SameAs)
	switch others := different(fitting); {
	case len(fitting) == 0:
		c.diags.Report("config-row", row.Pos, "same_as: no row of the documents fits %s; the nearest is %s", selector(*row.SameAs), nearest(*row.SameAs, c.entries))
		return nil
	case len(others) > 1:
		c.diags.Report("config-row", row.Pos, "same_as: %s fits %d different errors (%s); say more of the row", selector(*row.SameAs), len(others), strings.Join(others, ", "))
		return nil
	}
	if fitting[0].sameAs != nil {
		return fitting[0].sameAs
	}
	return fitting[0]
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
	e.match = cmp.Or(row.Match, e.match)
	if row.Retry != nil {
		e.Retry = model.RetryIf(*row.Retry)
	}
	if len(row.Codes) > 0 {
		e.Code, e.Also = row.Codes[0], row.Codes[1:]
	}
}

// spellings returns the messages by which errgen.yaml may name an entry: as it is read, and as its whole cell says it.
func (e *documentedError) spellings() []string {
	all := []string{support.Normalize(e.Message)}
	for _, m := range e.More {
		if whole := support.Normalize(m.Written); m.Role == "message" && !slices.Contains(all, whole) {
			all = append(all, whole)
		}
	}
	return all
}

// finder returns a function that finds the entries that a correction's selectors fit.
func finder(es []*documentedError) func(config.Selector) []*documentedError {
	byMessage := map[string][]*documentedError{}
	for _, e := range es {
		for _, m := range e.spellings() {
			byMessage[m] = append(byMessage[m], e)
		}
	}
	return func(row config.Selector) []*documentedError {
		among := es
		if row.Message != nil {
			among = byMessage[support.Normalize(*row.Message)]
		}
		var fitting []*documentedError
		for _, e := range among {
			if (row.Status == nil || *row.Status == e.Status) && (row.Code == nil || *row.Code == e.documented.code) &&
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
func selector(row config.Selector) string {
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
func nearest(row config.Selector, es []*entries.Entry) string {
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

package analyze

import (
	"fmt"
	"go/token"
	"slices"
	"strings"

	"github.com/errgen/errgen/generator/internal/model"
	"github.com/errgen/errgen/templates/support"
)

// glued is the end of one sentence and the begin of the next without a blank, as in "is required.OldPassword is". A name with
// dots in it (javax.ws.rs.WebApplicationException) has no words around.
var glued = lazy(`\pL+ \pL+\.\p{Lu}\pL+ \pL+`)

// checkMessage reports what is doubtful in a message that errgen.yaml leaves as documented.
func (a *analysis) checkMessage(e *entry) {
	if e.wired {
		return
	}
	if strings.Contains(e.message, ".") && glued.MatchString(e.message) {
		a.diags.Report("message-glued", e.at, "the message seems to be two; if the API sends either, list them in errgen.yaml: "+
			"{row: {status: %d, code: %q, message: %q}, wire: [\"…\", \"…\"]}", e.status, e.code, e.message)
	}
	for _, t := range e.templates {
		if len(t.Holes()) > maxHoles {
			a.diags.Report("message-long", e.at, "the message has %d holes, a template may have %d; it is not matched", len(t.Holes()), maxHoles)
			e.templates = nil
		}
	}
}

// checkFound reports documents in which nothing was found, and settings for columns that none of them has.
func (a *analysis) checkFound(in Input) {
	if len(a.spec.Reasons) == 0 && len(in.Documents) > 0 {
		pos := token.Position{Filename: in.Documents[0].File, Line: 1, Column: 1}
		a.diags.Report("no-errors", pos, "no error is found: errgen inspect says how each table was read; columns: in errgen.yaml says what its columns hold")
	}
	for _, c := range a.config.Columns {
		if !slices.ContainsFunc(a.tables, func(t *Table) bool {
			return slices.ContainsFunc(t.Columns, func(column Column) bool { return headerKey(column.Header) == headerKey(c.Header) })
		}) {
			a.diags.Report("config-column", c.Pos, "no table has a column with the header %q", c.Header)
		}
	}
}

// checkMatchable reports errors that no response can be found to be: there is no message to compare, and the code doesn't identify.
func (a *analysis) checkMatchable() {
	var lost []*model.Reason
	for _, r := range a.spec.Reasons {
		usable := slices.ContainsFunc(r.Templates, func(t model.Template) bool {
			return support.Normalize(t.Pattern()) != "" && (!t.Strict || r.Code != nil)
		})
		if !usable && !r.ByCode {
			lost = append(lost, r)
		}
	}
	if len(lost) == 0 {
		return
	}
	others := ""
	if n := len(lost) - 1; n > 0 {
		others = fmt.Sprintf(", and %d more like it,", n)
	}
	a.diags.Report("error-unmatchable", lost[0].Rows[0].Pos, "this error%s is never found in a response: there is no message to compare. If its code alone "+
		"identifies it, say match: code in errgen.yaml, for all or for the row; else say under wire: what is sent", others)
}

// checkCodes reports codes that shall identify an error, and are those of several that their status doesn't tell apart.
func (a *analysis) checkCodes() {
	type key struct {
		code   *model.Code
		status int
	}
	first := map[key]*model.Reason{}
	for _, r := range a.spec.Reasons {
		if !r.ByCode {
			continue
		}
		k := key{r.Code, r.Status}
		if other := first[k]; other != nil {
			a.diags.Report("code-shared", r.Rows[0].Pos, "the code %s does not identify this error: that at %s has it too", r.Code.Value, other.Rows[0].Pos)
			continue
		}
		first[k] = r
	}
}

// checkTemplates reports templates that can't do their work beside the others with the same status and code.
func (a *analysis) checkTemplates() {
	type key struct {
		code   *model.Code
		status int
	}
	var order []key
	groups := map[key][]*model.Reason{}
	for _, r := range a.spec.Reasons {
		for _, t := range r.Templates {
			if t.Strict {
				a.diags.Report("template-weak", r.Rows[0].Pos, "%s has hardly any letters outside its holes: it is believed only together with its code", t)
			}
		}
		k := key{r.Code, r.Status}
		if groups[k] == nil {
			order = append(order, k)
		}
		groups[k] = append(groups[k], r)
	}
	for _, k := range order {
		a.checkOverlaps(groups[k])
	}
}

// checkOverlaps reports templates of some reasons that one message can fit.
func (a *analysis) checkOverlaps(rs []*model.Reason) {
	var templates []support.Template
	var owners []*model.Reason
	for _, r := range rs {
		for _, t := range r.Templates {
			templates = append(templates, support.Template{Text: t.Pattern()})
			owners = append(owners, r)
		}
	}
	pairs, all := support.FindOverlaps(templates)
	if !all {
		a.diags.Report("limit-overlap", owners[0].Rows[0].Pos, "there are too many messages with holes to compare each with each; overlaps may be missing here")
	}
	reported := map[*model.Reason]bool{} // one finding leads to the others
	for _, p := range pairs {
		if one, other := owners[p.A], owners[p.B]; one != other && !reported[other] {
			reported[other] = a.checkPair(one, other, templates[p.A].Text, templates[p.B].Text)
		}
	}
}

// checkPair reports two templates that fit one message under one code and status. One that fits whatever the other fits, and
// more, is no trouble: the other says more, so it is preferred.
func (a *analysis) checkPair(one, other *model.Reason, x, y string) (reported bool) {
	first := one.Rows[0].Pos
	switch pos := other.Rows[0].Pos; {
	case support.Covers(x, y) != support.Covers(y, x):
		return false
	case support.Covers(x, y):
		a.diags.Report("template-shadowed", pos, "whatever fits this message fits that at %s too, so neither is ever found; say under wire: in errgen.yaml what is really sent", first)
	default:
		a.diags.Report("template-overlap", pos, "a message can fit this one and that at %s, and is then taken for the one with more letters of its own; say under wire: in errgen.yaml "+
			"what is really sent", first)
	}
	return true
}

package analyze

import (
	"regexp"
	"strings"

	"github.com/errgen/errgen/generator/internal/model"
	"github.com/errgen/errgen/templates/support"
)

// glued is the end of one sentence and the begin of the next without a blank, as in "is required.OldPassword is". A name with
// dots in it (javax.ws.rs.WebApplicationException) has no words around.
var glued = regexp.MustCompile(`\pL+ \pL+\.\p{Lu}\pL+ \pL+`)

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

// checkTemplates reports templates that can't do their work beside the others.
func (a *analysis) checkTemplates() {
	var templates []support.Template
	var owners []*model.Reason
	for _, r := range a.spec.Reasons {
		for _, t := range r.Templates {
			if t.Strict {
				a.diags.Report("template-weak", r.Rows[0].Pos, "%s has hardly any letters outside its holes: it is believed only together with its code", t)
			}
			templates = append(templates, support.Template{Text: t.Pattern()})
			owners = append(owners, r)
		}
	}
	pairs, _ := support.FindOverlaps(templates) // bounded: a document of very many templates is checked in part
	for _, p := range pairs {
		if one, other := owners[p.A], owners[p.B]; one != other && one.Status == other.Status && one.Code == other.Code {
			a.checkPair(one, other, templates[p.A].Text, templates[p.B].Text)
		}
	}
}

// checkPair reports two templates that fit one message under one code and status. One that fits whatever the other fits, and
// more, is no trouble: the other says more, so it is preferred.
func (a *analysis) checkPair(one, other *model.Reason, x, y string) {
	line := one.Rows[0].Pos.Line
	switch pos := other.Rows[0].Pos; {
	case support.Covers(x, y) && support.Covers(y, x):
		a.diags.Report("template-shadowed", pos, "whatever fits this message fits that in line %d too, so neither is ever found", line)
	case !support.Covers(x, y) && !support.Covers(y, x):
		a.diags.Report("template-overlap", pos, "a message can fit this one and that in line %d; such a message is taken for the one with more letters of its own", line)
	}
}

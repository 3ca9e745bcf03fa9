package rules

import (
	"fmt"
	"go/token"
	"slices"
	"strings"

	"github.com/errgen/errgen/generator/internal/diag"
	"github.com/errgen/errgen/generator/internal/model"
	"github.com/errgen/errgen/templates/support"
)

// Model reports what is wrong with a model that could be made.
func Model(spec *model.Spec) diag.List {
	c := checker{spec: spec}
	c.templates()
	c.codes()
	c.match()
	c.errorIf()
	c.format()
	c.matchable()
	c.empty()
	return c.diags
}

// A checker is one call of Model.
type checker struct {
	spec  *model.Spec
	diags diag.List
}

// empty reports that nothing was found.
func (c *checker) empty() {
	if len(c.spec.Reasons) == 0 && len(c.spec.Sources) > 0 {
		pos := token.Position{Filename: c.spec.Sources[0], Line: 1, Column: 1}
		c.diags.Report("no-errors", pos, "no error is found: errgen inspect says how each table was read; tables: and columns: in errgen.yaml say what it is about and what its columns hold")
	}
}

// match says that codes were found to identify errors, unless errgen.yaml says what does.
func (c *checker) match() {
	m := c.spec.Match
	if !m.ByCode || m.Setting != "" {
		return
	}
	i := slices.IndexFunc(c.spec.Reasons, func(r *model.Reason) bool { return r.ByCode })
	if i < 0 {
		return
	}
	c.diags.Report("match-code", c.spec.Reasons[i].Rows[0].Pos, "%s, so a code identifies its error whatever the message is. If it does, write match: auto in errgen.yaml; "+
		"if only messages tell errors apart, write match: message", m)
}

// errorIf says that bodies of 2xx were found to be errors', unless errgen.yaml says which are.
func (c *checker) errorIf() {
	if r := c.spec.Response; r.Found && len(c.spec.Reasons) > 0 {
		c.diags.Report("error-if", c.spec.Reasons[0].Rows[0].Pos, "the documents show that errors come with a 2xx: %s. If they do, write so in errgen.yaml: response: "+
			"{error_if: %s}; if only the status makes an error, write error_if: []", r.Why, conditions(r.ErrorIf))
	}
}

// format says that bodies were found to be XML, unless errgen.yaml says what they are.
func (c *checker) format() {
	if r := c.spec.Response; r.ShowsXML.IsValid() && len(c.spec.Reasons) > 0 {
		c.diags.Report("body-format", r.ShowsXML, "this sample shows that bodies may be XML, so the package reads XML beside JSON. If they are, write so in errgen.yaml: response: "+
			"{formats: [json, xml]}; if all are JSON, write formats: json")
	}
}

// conditions writes conditions as errgen.yaml has them.
func conditions(all []model.Condition) string {
	texts := make([]string, len(all))
	for i, c := range all {
		texts[i] = c.String()
	}
	if len(texts) == 1 {
		return texts[0]
	}
	return "[" + strings.Join(texts, ", ") + "]"
}

// matchable reports errors that no response can be found to be: there is no message to compare, and the code doesn't identify.
func (c *checker) matchable() {
	var lost []*model.Reason
	for _, r := range c.spec.Reasons {
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
	c.diags.Report("error-unmatchable", lost[0].Rows[0].Pos, "this error%s is never found in a response: there is no message to compare, and its code is not its own. "+
		"Say under wire: in errgen.yaml what is sent", others)
}

// codes reports codes that shall identify an error, and are those of several that their status doesn't tell apart.
func (c *checker) codes() {
	type key struct {
		code   *model.Code
		status int
	}
	first := map[key]*model.Reason{}
	for _, r := range c.spec.Reasons {
		if !r.ByCode {
			continue
		}
		k := key{r.Code, r.Status}
		if other := first[k]; other != nil {
			c.diags.Report("code-shared", r.Rows[0].Pos, "the code %s does not identify this error: that at %s has it too", r.Code.Value, other.Rows[0].Pos)
			continue
		}
		first[k] = r
	}
}

// templates reports templates that can't do their work beside the others with the same status and code.
func (c *checker) templates() {
	type key struct {
		code   *model.Code
		status int
	}
	var order []key
	groups := map[key][]*model.Reason{}
	for _, r := range c.spec.Reasons {
		for _, t := range r.Templates {
			if t.Strict {
				c.diags.Report("template-weak", r.Rows[0].Pos, "%s has hardly any letters outside its holes: it is believed only together with its code", t)
			}
		}
		k := key{r.Code, r.Status}
		if groups[k] == nil {
			order = append(order, k)
		}
		groups[k] = append(groups[k], r)
	}
	for _, k := range order {
		c.overlaps(groups[k])
	}
}

// overlaps reports templates of some reasons that one message can fit.
func (c *checker) overlaps(rs []*model.Reason) {
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
		c.diags.Report("limit-overlap", owners[0].Rows[0].Pos, "there are too many messages with holes to compare each with each; overlaps may be missing here")
	}
	reported := map[*model.Reason]bool{} // one finding leads to the others
	for _, p := range pairs {
		if one, other := owners[p.A], owners[p.B]; one != other && !reported[other] {
			reported[other] = c.pair(one, other, templates[p.A].Text, templates[p.B].Text)
		}
	}
}

// pair reports two templates that fit one message under one code and status. One that fits whatever the other fits, and
// more, is no trouble: the other says more, so it is preferred.
func (c *checker) pair(one, other *model.Reason, x, y string) (reported bool) {
	first := one.Rows[0].Pos
	switch pos := other.Rows[0].Pos; {
	case support.Covers(x, y) != support.Covers(y, x):
		return false
	case support.Covers(x, y):
		c.diags.Report("template-shadowed", pos, "whatever fits this message fits that at %s too, so neither is ever found; say under wire: in errgen.yaml what is really sent", first)
	default:
		c.diags.Report("template-overlap", pos, "a message can fit this one and that at %s, and is then taken for the one with more letters of its own; say under wire: in errgen.yaml "+
			"what is really sent", first)
	}
	return true
}

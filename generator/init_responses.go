package generator

import (
	"strings"

	"github.com/errgen/errgen/generator/internal/evidence"
	"github.com/errgen/errgen/generator/internal/model"
)

// heardResponse writes where bodies hold what, as responses show it, with the figures.
func (i *initial) heardResponse() {
	h := i.heard
	i.line("# Where a body holds the code and the message, as %s show it.", countOf(h.Responses, "response"))
	i.line("response:")
	if len(h.Formats) > 0 {
		i.line("  formats: [%s]", strings.Join(append([]string{"json"}, h.Formats...), ", "))
	}
	i.choices("code", h.Code, "documented code")
	i.choices("message", h.Message, "documented message")
	if h.Fold {
		i.line("  code_case: ignore # codes are sent in another case than documented")
	}
	if len(h.ErrorIf) == 0 {
		return
	}
	i.line("  # %s.", visible(h.Why))
	texts := make([]string, len(h.ErrorIf))
	for n, c := range h.ErrorIf {
		texts[n] = c.String()
	}
	if len(texts) == 1 {
		i.line("  error_if: %s", texts[0])
	} else {
		i.line("  error_if: [%s]", strings.Join(texts, ", "))
	}
}

// choices writes the pointers of one key, and what speaks for each.
func (i *initial) choices(key string, all []evidence.Choice, what string) {
	if len(all) == 0 {
		return
	}
	i.line("  %s:", key)
	for _, c := range all {
		p := scalarPointer(c.Pointer)
		if c.Holds > 0 {
			i.line("    - %s # a %s in %d of %s that have it", p, what, c.Holds, countOf(c.Present, "response"))
		} else {
			i.line("    - %s # in %s", p, countOf(c.Present, "response"))
		}
	}
}

// scalarPointer writes a pointer as a value of YAML.
func scalarPointer(p model.Pointer) string {
	if p.Header != "" {
		return p.String()
	}
	if p.After == "" && p.Before == "" && !p.Known {
		return scalar(p.String())
	}
	return strings.Replace(p.String(), "{pointer: "+model.Pointer{Path: p.Path}.String(), "{pointer: "+scalar(model.Pointer{Path: p.Path}.String()), 1)
}

// strays lists the responses that are no documented error, and errors whose message is sent otherwise.
func (i *initial) strays() {
	const most = 50
	if i.heard == nil {
		return
	}
	h := i.heard
	i.line("\n# Of %s, %d are a documented error, and %d are no errors.", countOf(h.Responses, "response"), h.named, h.passed)
	for n, x := range h.nearby {
		if n == 0 {
			i.line("# These errors are sent with another message than documented. If it is the same error, correct it: rows: and, under it, as here:")
		}
		i.comment("  - row: {code: %s, message: %s}", quoted(x.reason.Code), quoted(x.reason.Rows[0].Message))
		i.comment("    wire: [%s]", quoted(x.message))
	}
	for n, s := range h.strays {
		if n == 0 {
			i.line("# These are not documented, by status, code and message:")
		}
		if n == most {
			i.line("#   … and %d more", len(h.strays)-most)
			break
		}
		i.comment("  %5d  %d %s  %s", s.count, s.status, s.code, s.message)
	}
}

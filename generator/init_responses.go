package generator

import (
	"fmt"
	"strings"

	"github.com/errgen/errgen/generator/internal/evidence"
	"github.com/errgen/errgen/generator/internal/model"
)

// heardResponse writes where bodies hold what, as responses show it, with the figures.
func (i *initial) heardResponse() {
	h := i.heard
	i.line("# Where a body holds the code and the message, as %s show it.", countOf(h.Responses, "response"))
	i.line("response:")
	for _, s := range h.settings() {
		i.b.WriteString(s.text)
	}
	if len(h.ErrorIf) == 0 && !h.ByStatus {
		i.errorIf()
	}
}

// errorIf writes which bodies of a 2xx are errors, as the documents show it.
func (i *initial) errorIf() {
	if r := i.project.spec.Response; r.Found {
		i.line("  # %s: look at responses that fail, and at others.", visible(r.Why))
		i.line("  error_if: %s", conditionList(r.ErrorIf))
	}
}

// conditionList writes conditions as a value of error_if.
func conditionList(all []model.Condition) string {
	texts := make([]string, len(all))
	for n, c := range all {
		texts[n] = c.String()
	}
	if len(texts) == 1 {
		return texts[0]
	}
	return "[" + strings.Join(texts, ", ") + "]"
}

// A setting is one key of response, with what speaks for it.
type setting struct {
	key  string
	text string // whole lines, indented by two
	flow string // the same in a mapping on one line
}

// settings are what responses show of where they hold what, in the order in which errgen.yaml has it.
func (h *heard) settings() []setting {
	var all []setting
	add := func(key, flow, text string) { all = append(all, setting{key, text, key + ": " + flow}) }
	if len(h.Formats) > 0 {
		formats := "[" + strings.Join(append([]string{"json"}, h.Formats...), ", ") + "]"
		add("formats", formats, "  formats: "+formats+"\n")
	}
	if len(h.Code) > 0 {
		add("code", pointerList(h.Code), "  code:\n"+choices(h.Code, "documented code", "that have it"))
	}
	if len(h.Message) > 0 {
		add("message", pointerList(h.Message), "  message:\n"+choices(h.Message, "documented message", "that failed and have it"))
	}
	if h.Fold {
		add("code_case", "ignore", "  code_case: ignore # codes are sent in another case than documented\n")
	}
	if len(h.ErrorIf) > 0 || h.ByStatus {
		value := conditionList(h.ErrorIf)
		add("error_if", value, fmt.Sprintf("  # %s.\n  error_if: %s\n", visible(h.Why), value))
	}
	return all
}

// pointerList writes pointers on one line.
func pointerList(all []evidence.Choice) string {
	texts := make([]string, len(all))
	for i, c := range all {
		texts[i] = c.Pointer.String()
	}
	return "[" + strings.Join(texts, ", ") + "]"
}

// choices writes pointers, a line each, and what speaks for each.
func choices(all []evidence.Choice, what, among string) string {
	var b strings.Builder
	for _, c := range all {
		if c.Holds > 0 {
			fmt.Fprintf(&b, "    - %s # a %s in %d of the responses %s: %d\n", c.Pointer, what, c.Holds, among, c.Present)
		} else {
			fmt.Fprintf(&b, "    - %s # in %s\n", c.Pointer, countOf(c.Present, "response"))
		}
	}
	return b.String()
}

// strays lists the responses that are no documented error, and errors whose message is sent otherwise.
func (i *initial) strays() {
	const most = 50
	if i.heard == nil {
		return
	}
	h := i.heard
	i.line("\n# %s: %d documented, %d not documented, %d no errors.", countOf(h.Responses, "response"), h.named, h.Responses-h.named-h.passed, h.passed)
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

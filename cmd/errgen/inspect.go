package main

import (
	"fmt"
	"strconv"
	"strings"

	"github.com/spf13/cobra"

	"github.com/errgen/errgen/generator"
)

func (a *app) inspectCommand() *cobra.Command {
	cmd := &cobra.Command{
		Use:   "inspect [spec...]",
		Short: "Show how each table was read, and which errors came of it",
		Long: `Inspect shows how errgen reads the documents: how many entries look like errors and what has
become of them; each table with the roles of its columns
and the rows that were not used, then each error with its messages and the parts of
them that vary, always with the reason why; then what is wrong. It writes no file.`,
		Example: `  errgen inspect
  errgen inspect --format json docs/errors.md`,
		RunE: a.inspect,
		ValidArgsFunction: func(*cobra.Command, []string, string) ([]string, cobra.ShellCompDirective) {
			return []string{"md", "mdx", "markdown"}, cobra.ShellCompDirectiveFilterFileExt
		},
	}
	a.addFlags(cmd, text, jsonFormat, githubFormat, sarifFormat)
	return cmd
}

func (a *app) inspect(_ *cobra.Command, args []string) error {
	a.opts.Specs = append(a.opts.Specs, args...)
	p, err := generator.Read(a.opts)
	if err != nil {
		return err
	}
	switch a.format {
	case jsonFormat:
		err = a.writeJSON(struct {
			Match       generator.Match        `json:"match"`
			Documents   []generator.Document   `json:"documents"`
			Tables      []generator.Table      `json:"tables"`
			Reasons     []generator.Reason     `json:"reasons"`
			Diagnostics []generator.Diagnostic `json:"diagnostics"`
		}{p.Match, p.Documents, p.Tables, p.Reasons, p.Diagnostics})
	case githubFormat:
		err = a.writeAnnotations(p)
	case sarifFormat:
		err = a.writeJSON(newSARIF(p))
	default:
		_, err = a.stdout.Write([]byte(inspection(p, styleFor(a.stdout))))
	}
	if err == nil && p.Failed() {
		err = failure(p, "no package can be made")
	}
	return err
}

// inspection returns what inspect prints for people.
func inspection(p *generator.Project, s style) string {
	var b strings.Builder
	for _, d := range p.Documents {
		writeDocument(&b, d, s)
	}
	for _, t := range p.Tables {
		writeTable(&b, t, s)
	}
	writeMatch(&b, p.Match, s)
	for _, r := range p.Reasons {
		writeReason(&b, r, s)
	}
	writeDiagnostics(&b, p, s)
	return b.String()
}

// writeDocument says how much of a document was used.
func writeDocument(b *strings.Builder, d generator.Document, s style) {
	entries := fmt.Sprintf("%d look like errors, %d used", d.Entries, d.Used)
	if d.Successes > 0 {
		entries += fmt.Sprintf(", %d about success", d.Successes)
	}
	if d.Reserved > 0 {
		entries += fmt.Sprintf(", %d reserved or not described yet", d.Reserved)
	}
	if d.Left > 0 {
		entries += fmt.Sprintf(", %d left: see entry-left below", d.Left)
	}
	b.WriteString(s.bold(printable(d.File)) + "\n")
	writeFields(b, []field{one("entries", entries)})
	b.WriteString("\n")
}

// writeMatch says what identifies errors that have a code.
func writeMatch(b *strings.Builder, m generator.Match, s style) {
	if m.Coded == 0 {
		return
	}
	b.WriteString(s.bold("match: "+m.Setting) + "\n")
	by := "a message identifies its error: " + m.Why
	if m.By == "code" {
		by = "a code identifies its error too: " + m.Why
	}
	writeFields(b, []field{one("found", by)})
	b.WriteString("\n")
}

// writeTable says how a table was read.
func writeTable(b *strings.Builder, t generator.Table, s style) {
	title := fmt.Sprintf("%s:%d", t.File, t.Line)
	if len(t.Heading) > 0 {
		title += "  " + strings.Join(t.Heading, " > ")
	}
	b.WriteString(s.bold(printable(title)) + "\n")

	var roles [][]string
	for _, c := range t.Columns {
		role := c.Role
		if role == "" {
			role = "-"
		}
		if c.Locale != "" {
			role += " (" + c.Locale + ")"
		}
		roles = append(roles, []string{role, c.Header, c.Why})
	}
	rows := fmt.Sprintf("%d, %d used", t.Rows, t.Used)
	switch {
	case t.Kind == "other":
		rows = strconv.Itoa(t.Rows)
	case t.Rows == t.Used:
		rows = fmt.Sprintf("%d, all used", t.Rows)
	}
	var unused []string
	for _, u := range t.Unused {
		unused = append(unused, fmt.Sprintf("%s:%d: %s", t.File, u.Line, u.Why))
	}
	kind := t.Kind
	if t.Why != "" {
		kind += ": " + t.Why
	}
	if t.Shape != "" && t.Shape != "table" {
		kind += " (" + t.Shape + ")"
	}
	writeFields(b, []field{one("kind", kind), {"columns", columns(roles)}, one("rows", rows), {"not used", unused}})
	b.WriteString("\n")
}

// writeReason says what a documented error is known by.
func writeReason(b *strings.Builder, r generator.Reason, s style) {
	b.WriteString(s.bold(printable(r.Name)) + "  " + printable(r.Reason) + "  " + printable(statusAndCode(r.Status, r.Code)) + "\n")
	var holes [][]string
	for _, h := range r.Holes {
		holes = append(holes, []string{"{" + h.Name + "}", h.Text, h.Why})
	}
	var also [][]string
	for _, v := range r.Also {
		also = append(also, []string{v.Message, v.Why})
	}
	code := ""
	if r.Match == "code" {
		code = "the code alone identifies it too"
	}
	writeFields(b, []field{
		{"message", r.Messages}, {"also", columns(also)}, {"varies", columns(holes)}, one("match", code), {"row", rowsOf(r)}, one("retryable", retryable(r)),
		one(deprecated(r)),
	})
	b.WriteString("\n")
}

// retryable says whether an error may be retried, and who says so.
func retryable(r generator.Reason) string {
	switch {
	case r.Retry != "status":
		return r.Retry
	case r.Status == 0:
		return "as the status says that is sent"
	}
	return yesNo(r.Retryable) + ", as its status says"
}

// deprecated says that an error is not in use any more, and how the document says it.
func deprecated(r generator.Reason) (label, says string) {
	label, says, found := strings.Cut(r.Deprecated, ": ")
	switch {
	case found:
		return label, "the document says " + strconv.Quote(says)
	case label != "":
		return label, "the document marks it so"
	}
	return "deprecated", ""
}

// rowsOf says where a reason is documented, and in which words.
func rowsOf(r generator.Reason) []string {
	var rows [][]string
	for _, row := range r.Rows {
		rows = append(rows, []string{fmt.Sprintf("%s:%d", row.File, row.Line), row.Message})
	}
	return columns(rows)
}

// statusAndCode returns "404 not_found", with a dash for what is not known.
func statusAndCode(status int, code string) string {
	s := "-"
	if status != 0 {
		s = strconv.Itoa(status)
	}
	if code == "" {
		code = "-"
	}
	return s + " " + code
}

package main

import (
	"cmp"
	"fmt"
	"io"
	"strconv"
	"strings"

	"github.com/errgen/errgen/generator"
)

func (a *app) writeAudit(p *generator.Project, r generator.AuditReport) error {
	switch a.format {
	case jsonFormat:
		return a.writeJSON(r)
	case sarifFormat:
		audited := *p
		audited.Diagnostics = p.AuditDiagnostics(r)
		return a.writeJSON(newSARIF(&audited))
	case markdownFormat:
		_, err := io.WriteString(a.stdout, auditPage(r))
		return err
	}
	_, err := io.WriteString(a.stdout, auditText(r, styleFor(a.stdout)))
	return err
}

// auditText is an audit for people at a terminal.
func auditText(r generator.AuditReport, s style) string {
	var b strings.Builder
	b.WriteString(s.bold(auditCounts(r)) + "\n")
	section := func(title string, rows [][]string) {
		if len(rows) == 0 {
			return
		}
		b.WriteString("\n" + s.bold(title) + "\n")
		for _, line := range columns(rows) {
			b.WriteString("  " + line + "\n")
		}
	}
	var rows [][]string
	for _, u := range r.Undocumented {
		rows = append(rows, []string{fmt.Sprintf("%6d", u.Count), cmp.Or(u.Row, strings.TrimSpace(statusAndCode(u.Status, u.Code)+"  "+u.Message)+"  (no row: the table has no column for it)")})
	}
	if r.Beyond > 0 {
		rows = append(rows, []string{fmt.Sprintf("%6d", r.Beyond), "more, of other kinds"})
	}
	section("not documented, as rows for "+rowsFor(r), rows)
	rows = nil
	for _, x := range r.Seen {
		rows = append(rows, []string{fmt.Sprintf("%6d", x.Count), x.Name, place(x.File, x.Line), strings.Join(differences(x), "; ")})
	}
	section("documented, and occurred", rows)
	rows = nil
	for _, x := range r.Unseen[:min(len(r.Unseen), mostUnseen)] {
		rows = append(rows, []string{"      ", x.Name, place(x.File, x.Line)})
	}
	if n := len(r.Unseen) - mostUnseen; n > 0 {
		rows = append(rows, []string{"      ", fmt.Sprintf("and %d more: --format json has all", n)})
	}
	section("documented, and did not occur", rows)
	return b.String()
}

// mostUnseen is how many errors that did not occur are listed for people.
const mostUnseen = 20

func auditCounts(r generator.AuditReport) string {
	s := fmt.Sprintf("%s: %d documented, %d not documented", count(r.Responses, "response"), r.Documented, r.Responses-r.Documented-r.Passed)
	if r.Passed > 0 {
		s += fmt.Sprintf(", %d no errors", r.Passed)
	}
	return s
}

// rowsFor names the document that rows are made for.
func rowsFor(r generator.AuditReport) string {
	if len(r.Undocumented) == 0 || r.Undocumented[0].File == "" {
		return "a table of status, code and message"
	}
	return place(r.Undocumented[0].File, r.Undocumented[0].Line)
}

func place(file string, line int) string { return file + ":" + strconv.Itoa(line) }

// differences says how an error was sent otherwise than documented.
func differences(x generator.Seen) []string {
	var all []string
	for _, status := range byCount(x.Statuses) {
		if x.Status != 0 && status != strconv.Itoa(x.Status) && status != "0" {
			all = append(all, fmt.Sprintf("status %s in %d, documented is %d", status, x.Statuses[status], x.Status))
		}
	}
	for _, message := range byCount(x.Messages) {
		all = append(all, fmt.Sprintf("%q in %d", message, x.Messages[message]))
	}
	return all
}

// auditPage is an audit as a page of Markdown.
func auditPage(r generator.AuditReport) string {
	var b strings.Builder
	fmt.Fprintf(&b, "# Responses and documents\n\n%s.\n", auditCounts(r))
	if len(r.Undocumented) > 0 {
		fmt.Fprintf(&b, "\n## Not documented\n\nRows for %s:\n\n```markdown\n", codeSpan(rowsFor(r)))
		for _, u := range r.Undocumented {
			if u.Row != "" {
				b.WriteString(u.Row + "\n")
			}
		}
		b.WriteString("```\n\n| Responses | Status | Code | Message |\n| --: | --- | --- | --- |\n")
		for _, u := range r.Undocumented {
			status := ""
			if u.Status != 0 {
				status = strconv.Itoa(u.Status)
			}
			fmt.Fprintf(&b, "| %d | %s | %s | %s |\n", u.Count, status, codeSpan(u.Code), codeSpan(u.Message))
		}
	}
	if len(r.Seen) > 0 {
		b.WriteString("\n## Documented, and occurred\n\n| Responses | Error | Documented in | Sent otherwise |\n| --: | --- | --- | --- |\n")
		for _, x := range r.Seen {
			var others []string
			for _, d := range differences(x) {
				others = append(others, codeSpan(d))
			}
			fmt.Fprintf(&b, "| %d | %s | %s | %s |\n", x.Count, x.Name, codeSpan(place(x.File, x.Line)), strings.Join(others, "<br>"))
		}
	}
	if len(r.Unseen) > 0 {
		b.WriteString("\n## Documented, and did not occur\n\n| Error | Documented in |\n| --- | --- |\n")
		for _, x := range r.Unseen[:min(len(r.Unseen), mostUnseen)] {
			fmt.Fprintf(&b, "| %s | %s |\n", x.Name, codeSpan(place(x.File, x.Line)))
		}
		if n := len(r.Unseen) - mostUnseen; n > 0 {
			fmt.Fprintf(&b, "| and %d more | |\n", n)
		}
	}
	return b.String()
}

// codeSpan writes text that may hold anything as code in a cell of Markdown.
func codeSpan(text string) string {
	text = strings.ReplaceAll(printable(text), "|", `\|`)
	if strings.TrimSpace(text) == "" {
		return ""
	}
	fence := "`"
	for strings.Contains(text, fence) {
		fence += "`"
	}
	if len(fence) > 1 {
		return fence + " " + text + " " + fence
	}
	return fence + text + fence
}

package generator

import (
	"cmp"
	"fmt"
	"go/token"
	"slices"
	"strconv"
	"strings"

	"github.com/errgen/errgen/generator/internal/diag"
)

// AuditDiagnostics says what of an audit's report a keeper may want to change in the documents, each finding where the document speaks of it.
// Their severities are those of errgen.yaml.
func (p *Project) AuditDiagnostics(r AuditReport) []Diagnostic {
	var all diag.List
	report := func(rule, file string, line int, format string, args ...any) {
		all.Report(rule, token.Position{Filename: file, Line: max(line, 1), Column: 1}, format, args...)
	}
	for _, u := range r.Undocumented {
		report("audit-undocumented", u.File, u.Line, "%s %s not documented: %s%s", countOf(u.Count, "response"), isAre(u.Count), u.sent(), asRow(u))
	}
	for _, s := range r.Seen {
		if others := otherStatuses(s); len(others) > 0 && s.Status != 0 {
			report("audit-status", s.File, s.Line, "%s is documented with status %d and was sent with %s", s.Name, s.Status, strings.Join(others, ", "))
		}
		for _, m := range sortedByCount(s.Messages) {
			report("audit-message", s.File, s.Line, "%s was sent with another message than documented, in %s: %q", s.Name, countOf(s.Messages[m], "response"), m)
		}
	}
	for _, u := range r.Unseen {
		report("audit-unseen", u.File, u.Line, "%s did not occur", u.Name)
	}
	all.Apply(p.severities)
	return shownDiagnostics(all.Sorted())
}

// asRow ends a finding with the row to add, if the table has a place for what is known.
func asRow(u Undocumented) string {
	if u.Row == "" {
		return ""
	}
	return "; as a row: " + u.Row
}

// sent is what is known of an undocumented error.
func (u Undocumented) sent() string {
	var parts []string
	if u.Status != 0 {
		parts = append(parts, "status "+strconv.Itoa(u.Status))
	}
	if u.Code != "" {
		parts = append(parts, "code "+u.Code)
	}
	if u.Message != "" {
		parts = append(parts, fmt.Sprintf("message %q", u.Message))
	}
	return strings.Join(parts, ", ")
}

// otherStatuses are those that an error was sent with besides the documented one, with their counts.
func otherStatuses(s Seen) []string {
	var others []string
	for _, status := range sortedByCount(s.Statuses) {
		if status != strconv.Itoa(s.Status) && status != "0" {
			others = append(others, fmt.Sprintf("%s (%d)", status, s.Statuses[status]))
		}
	}
	return others
}

// sortedByCount are the keys of counts, the most frequent first.
func sortedByCount(counts map[string]int) []string {
	keys := make([]string, 0, len(counts))
	for key := range counts {
		keys = append(keys, key)
	}
	slices.SortFunc(keys, func(a, b string) int { return cmp.Or(cmp.Compare(counts[b], counts[a]), strings.Compare(a, b)) })
	return keys
}

func isAre(n int) string {
	if n == 1 {
		return "is"
	}
	return "are"
}

// countOf is a number of things: "1 response", "2 responses".
func countOf(n int, thing string) string {
	if n == 1 {
		return "1 " + thing
	}
	return fmt.Sprintf("%d %ss", n, thing)
}

// Package diag holds what errgen has to say about the keeper's files: diagnostics, each with the position it is about, the
// rule it comes from, and what to do. A Go error, in contrast, means the disk or a bug of ours.
package diag

import (
	"cmp"
	"fmt"
	"go/token"
	"slices"
)

// A Severity says what a diagnostic means for the run.
type Severity int

const (
	Off     Severity = iota // not reported
	Info                    // worth knowing
	Warning                 // something in the document is lost or doubtful, or will be
	Error                   // no truthful package can be made: nothing is written
)

var severities = [...]string{"off", "info", "warning", "error"}

// String returns the severity's name as errgen.yaml and the JSON output spell it.
func (s Severity) String() string { return severities[s] }

// ParseSeverity returns the severity that String spells so.
func ParseSeverity(s string) (Severity, bool) {
	i := slices.Index(severities[:], s)
	return Severity(max(i, 0)), i >= 0
}

// A Diagnostic is one finding. Pos is where the cell, key or line in question begins; its column counts bytes from 1.
// The message does not repeat the position.
type Diagnostic struct {
	Pos      token.Position
	Rule     string // the stable identifier of the rule, like "cell-extra"
	Severity Severity
	Message  string
	Lines    []int // of what the finding stands for, if that is more than the line of Pos
}

// String returns the diagnostic as "file:line:column: severity: message (rule)".
func (d Diagnostic) String() string {
	return fmt.Sprintf("%s: %s: %s (%s)", d.Pos, d.Severity, d.Message, d.Rule)
}

// A List collects diagnostics. Its zero value is empty and ready for use.
type List []Diagnostic

// Add appends a diagnostic.
func (l *List) Add(d Diagnostic) { *l = append(*l, d) }

// Sorted returns the list by file, line, column, rule and message, without what is there twice or is switched off.
func (l List) Sorted() List {
	s := slices.DeleteFunc(slices.Clone(l), func(d Diagnostic) bool { return d.Severity == Off })
	slices.SortStableFunc(s, func(a, b Diagnostic) int {
		return cmp.Or(
			cmp.Compare(a.Pos.Filename, b.Pos.Filename),
			cmp.Compare(a.Pos.Line, b.Pos.Line),
			cmp.Compare(a.Pos.Column, b.Pos.Column),
			cmp.Compare(a.Rule, b.Rule),
			cmp.Compare(a.Message, b.Message),
		)
	})
	return slices.CompactFunc(s, func(a, b Diagnostic) bool {
		return a.Pos == b.Pos && a.Rule == b.Rule && a.Severity == b.Severity && a.Message == b.Message
	})
}

// HasErrors reports whether a diagnostic of severity Error is in the list.
func (l List) HasErrors() bool {
	return slices.ContainsFunc(l, func(d Diagnostic) bool { return d.Severity == Error })
}

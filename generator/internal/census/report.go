package census

import (
	"fmt"
	"go/token"
	"slices"
	"strings"

	"github.com/errgen/errgen/generator/internal/diag"
)

// speakFor are the rules whose findings stand for entries that are left: a group on whose lines one of them has reported already is
// said to be that finding's.
var speakFor = []string{"row-joined", "table-broken", "table-doubtful", "table-malformed"}

// Report adds what was left of documents to the findings: to one that is about it already, else as one of its own.
func Report(list diag.List, counts []Count) diag.List {
	list = slices.Clone(list)
	for _, c := range counts {
		for _, g := range c.Left {
			if i := slices.IndexFunc(list, func(d diag.Diagnostic) bool { return d.Pos.Filename == c.File && speaksOf(d, g) }); i >= 0 {
				list[i].Lines = slices.Concat(list[i].Lines, g.Lines)
				slices.Sort(list[i].Lines)
				list[i].Lines = slices.Compact(list[i].Lines)
				continue
			}
			list.Report("entry-left", g.Pos, "%s", g.message())
			list[len(list)-1].Lines = g.Lines
		}
		list = reportSilent(list, c)
	}
	return list
}

// reportSilent says that a page speaks of errors and nothing of it was used, unless findings say so of its entries: with the lines that may
// be meant.
func reportSilent(list diag.List, c Count) diag.List {
	lines := slices.DeleteFunc(slices.Clone(c.Silent), func(line int) bool {
		return slices.ContainsFunc(c.Left, func(g Group) bool {
			_, found := slices.BinarySearch(g.Lines, line)
			return found
		})
	})
	if len(lines) == 0 {
		return list
	}
	is := func(d diag.Diagnostic) bool { return d.Rule == "no-errors" && d.Pos.Filename == c.File }
	if i := slices.IndexFunc(list, is); i >= 0 {
		list[i].Lines = lines
	} else if len(c.Left) == 0 {
		pos := token.Position{Filename: c.File, Line: lines[0], Column: 1}
		list.Report("no-errors", pos, "this page speaks of errors, and nothing of it became one: write them as rows of a table with columns such as Code and Message; if there are none, leave the page out of the documents, or suppress this finding")
		list[len(list)-1].Lines = lines
	}
	return list
}

// speaksOf reports whether a finding is about a group: it stands for one of its lines, or right above them.
func speaksOf(d diag.Diagnostic, g Group) bool {
	const above = 3 // lines: a header row, and the dashes below it
	first, last := g.Lines[0], g.Lines[len(g.Lines)-1]
	if g.shared || !slices.Contains(speakFor, d.Rule) {
		return false
	}
	return first-above <= d.Pos.Line && d.Pos.Line <= last ||
		slices.ContainsFunc(d.Lines, func(line int) bool { _, found := slices.BinarySearch(g.Lines, line); return found })
}

// singular says of one entry why it looks like an error.
var singular = strings.NewReplacer("they begin with codes", "it begins with a code", "they begin with HTTP statuses", "it begins with an HTTP status", "they speak", "it speaks",
	"they name", "it names", "they are names", "it is the name", "they are answers to requests", "it is the answer to a request", "they are what", "it is what", "their header says that they are codes", "its header says that it is a code",
	"above them", "above it", "around them", "around it")

// message says what was left, and what to do.
func (g Group) message() string {
	const shown = 3
	heads := make([]string, min(len(g.Heads), shown))
	for i := range heads {
		heads[i] = fmt.Sprintf("%q", g.Heads[i])
	}
	what := "this " + g.What + " looks"
	if n := len(g.Lines); n > 1 {
		what = fmt.Sprintf("this %s and %d more look", g.What, n-1)
	}
	if len(g.Heads) > shown {
		heads = append(heads, "…")
	}
	like, why := "errors", g.Why
	if len(g.Lines) == 1 {
		like, why = "an error", singular.Replace(why)
	}
	s := fmt.Sprintf("%s like %s and became none (%s): %s. ", what, like, strings.Join(heads, ", "), why)
	name := g.name()
	switch {
	case name == "":
		return s + "If they are errors, write them as rows of a table with columns such as Code and Message"
	case g.What == "row" && !g.mixed:
		return s + fmt.Sprintf("If they are errors, write in errgen.yaml: tables: {%q: errors}; if not: tables: {%q: other}", name, name)
	}
	if g.mixed {
		return s + "If they are errors, write them as rows of a table; if not, suppress this finding: <!-- errgen-disable-line entry-left -->"
	}
	return s + fmt.Sprintf("If they are errors, write them as rows of a table; if not, write in errgen.yaml: tables: {%q: other}", name)
}

package generator

import (
	"slices"

	"github.com/errgen/errgen/generator/internal/diag"
)

// settledAtOnce are the rules whose findings say the same of all tables with a header, or of all cells with a text.
var settledAtOnce = []string{"column-unused", "retry-unread", "role-doubtful", "state-unread", "table-doubtful"}

// oneSetting makes one finding of those that say the same of several tables of a file: one line of errgen.yaml settles them all.
func oneSetting(list diag.List) diag.List {
	type saying struct{ file, rule, message string }
	first := map[saying]int{}
	var kept diag.List
	for _, d := range list {
		key := saying{d.Pos.Filename, d.Rule, d.Message}
		at, said := first[key]
		if !said || !slices.Contains(settledAtOnce, d.Rule) {
			first[key] = len(kept)
			kept = append(kept, d)
			continue
		}
		if len(kept[at].Lines) == 0 {
			kept[at].Lines = []int{kept[at].Pos.Line}
		}
		lines := append(slices.Concat(kept[at].Lines, d.Lines), d.Pos.Line)
		slices.Sort(lines)
		kept[at].Lines = slices.Compact(lines)
	}
	return kept
}

// oneCause leaves out findings whose cause another finding names: that a row lacks cells, where the row is reported as not used.
func oneCause(list diag.List) diag.List {
	type line struct {
		file string
		line int
	}
	unused := map[line]bool{}
	for _, d := range list {
		if d.Rule == "row-unused" {
			unused[line{d.Pos.Filename, d.Pos.Line}] = true
		}
	}
	return slices.DeleteFunc(list, func(d diag.Diagnostic) bool {
		return d.Rule == "cell-missing" && unused[line{d.Pos.Filename, d.Pos.Line}]
	})
}

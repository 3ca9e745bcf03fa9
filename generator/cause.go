package generator

import (
	"slices"

	"github.com/errgen/errgen/generator/internal/diag"
)

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

package rules

import (
	"cmp"
	"fmt"
	"go/token"
	"slices"

	"github.com/errgen/errgen/generator/internal/diag"
	"github.com/errgen/errgen/generator/internal/entries"
	"github.com/errgen/errgen/generator/internal/tables"
)

// marked reports tables whose cells hold more than the codes or the messages that are read in them, once for each kind.
func marked(es []*entries.Entry, diags *diag.List) {
	type kind struct {
		table *tables.Table
		role  string
	}
	all := map[kind][]entries.More{}
	var order []kind
	seen := map[token.Position]bool{}
	for _, e := range es {
		for _, m := range e.More {
			if seen[m.Pos] {
				continue // of another code of the row
			}
			seen[m.Pos] = true
			k := kind{e.Table, m.Role}
			if all[k] == nil {
				order = append(order, k)
			}
			all[k] = append(all[k], m)
		}
	}
	for _, k := range order {
		found := all[k]
		slices.SortFunc(found, func(a, b entries.More) int { return cmp.Compare(a.Pos.Offset, b.Pos.Offset) })
		more, fix := "", map[string]string{"code": "code", "message": "wire"}[k.role]
		if n := len(found) - 1; n > 0 {
			more = fmt.Sprintf(", and so on in %d more cells of the table", n)
		}
		diags.Report("cell-marked", found[0].Pos, "%q is read as the %s %q%s; if it is sent otherwise, say so with %s: under rows: in errgen.yaml",
			found[0].Written, k.role, found[0].Read, more, fix)
		if len(found) > 1 {
			last := &(*diags)[len(*diags)-1]
			for _, m := range found {
				last.Lines = append(last.Lines, m.Pos.Line)
			}
		}
	}
}

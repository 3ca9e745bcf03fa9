package rules

import (
	"cmp"
	"fmt"
	"go/token"
	"slices"
	"strings"

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
		fix := map[string]string{"code": "code", "message": "wire"}[k.role]
		diags.Report("cell-marked", found[0].Pos, "%s; if it is sent otherwise, say so with %s: under rows: in errgen.yaml", asRead(k.role, found), fix)
		if len(found) > 1 {
			last := &(*diags)[len(*diags)-1]
			for _, m := range found {
				last.Lines = append(last.Lines, m.Pos.Line)
			}
		}
	}
}

// asRead says how the first few cells are read.
func asRead(role string, all []entries.More) string {
	const shown = 3
	var read []string
	for _, m := range all[:min(shown, len(all))] {
		as := "as"
		if len(read) == 0 {
			as = "is read as the " + role
		}
		read = append(read, fmt.Sprintf("%q %s %q", m.Written, as, m.Read))
	}
	switch more := len(all) - shown; {
	case more == 1:
		read = append(read, "and another cell of the table likewise")
	case more > 1:
		read = append(read, fmt.Sprintf("and %d more cells of the table likewise", more))
	}
	return strings.Join(read, ", ")
}

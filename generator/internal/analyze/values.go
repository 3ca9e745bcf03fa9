package analyze

import (
	"cmp"
	"slices"

	"github.com/errgen/errgen/generator/internal/diag"
	"github.com/errgen/errgen/generator/internal/model"
)

// checkValues reports values that errgen.yaml gives to several errors, or that another error has had: programs store them.
func checkValues(spec *model.Spec) diag.List {
	var diags diag.List
	first := map[string]*model.Reason{}
	for _, r := range spec.Reasons {
		if other := first[r.Value]; other != nil && other.Ident != r.Ident { // one name for both is reported already
			diags.Report("name-taken", r.Rows[0].Pos, "the value %q is that of Err%s too, the error at %s: give one of them another under reason: in errgen.yaml",
				r.Value, other.Ident, other.Rows[0].Pos)
		}
		first[r.Value] = r
	}
	had := func(ident string, values ...string) {
		for _, v := range values {
			if r := first[v]; r != nil && v != "" && r.Ident != ident {
				diags.Report("name-taken", r.Rows[0].Pos, "the value %q was that of Err%s, another error: where it is stored, it would be taken for this one. Give this one another "+
					"under reason: in errgen.yaml", r.Value, ident)
			}
		}
	}
	for _, r := range spec.Reasons {
		had(r.Ident, r.Was...)
	}
	for _, f := range spec.Former {
		had(cmp.Or(f.Of, f.Ident), append(slices.Clone(f.Was), f.Value)...)
	}
	return diags
}

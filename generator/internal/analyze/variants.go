package analyze

import (
	"slices"

	"github.com/errgen/errgen/generator/internal/diag"
	"github.com/errgen/errgen/generator/internal/model"
	"github.com/errgen/errgen/templates/support"
)

// dropVariants takes those forms of messages away by which an error could be taken for another that is documented: where "{N} seat left" has
// a row of its own, it is no form of "{N} seats left". Messages that can be taken for each other as they are documented stay so.
func dropVariants(reasons []*model.Reason) (diags diag.List) {
	var all []owned
	var templates []support.Template
	variants := false
	for _, r := range reasons {
		r.Templates = slices.Clone(r.Templates)
		for i, t := range r.Templates {
			all, templates = append(all, owned{r, i, -1}), append(templates, support.Template{Text: t.Pattern()})
			for j, v := range t.Also {
				variants = true
				all, templates = append(all, owned{r, i, j}), append(templates, support.Template{Text: v.Template().Pattern()})
			}
		}
	}
	if !variants {
		return nil
	}
	pairs, whole := support.FindOverlaps(templates)
	if !whole {
		diags.Report("limit-overlap", reasons[0].Rows[0].Pos, "there are too many messages with placeholders to compare each form of each with the others, so they are found as they are "+
			"documented only: a message with {n} items is not found with 1 item")
	}
	alike := map[[2]owned]bool{}
	for _, p := range pairs {
		if a, b := all[p.A].documented(), all[p.B].documented(); a == all[p.A] && b == all[p.B] {
			alike[[2]owned{a, b}], alike[[2]owned{b, a}] = true, true
		}
	}
	drop := map[owned]bool{}
	for _, p := range pairs {
		a, b := all[p.A], all[p.B]
		if a.reason == b.reason || alike[[2]owned{a.documented(), b.documented()}] {
			continue
		}
		drop[a], drop[b] = true, true
	}
	for _, r := range reasons {
		for i := range r.Templates {
			var left []model.Variant
			for j, v := range r.Templates[i].Also {
				if whole && !drop[owned{r, i, j}] {
					left = append(left, v)
				}
			}
			r.Templates[i].Also = left
		}
	}
	return diags
}

// An owned is a template of a reason, or one of its variants.
type owned struct {
	reason            *model.Reason
	template, variant int // variant is -1 for the documented form
}

func (o owned) documented() owned { return owned{o.reason, o.template, -1} }

package lock

import "fmt"

// A Loss is what would go at once.
type Loss struct {
	Errors []*Error // with constants that no document has any more
	What   string   // like "38 of 46 errors"
}

// Loss returns what a run takes away from importers' code, nil if it is not much: at least three names of a kind, and more than a quarter of
// them. It must be called after Finish.
func (h *Held) Loss() *Loss {
	if h == nil {
		return nil
	}
	const fewest, share = 3, 4
	errors, codes, params := map[string]bool{}, map[string]bool{}, map[string]bool{}
	for _, e := range h.file.Errors {
		errors[e.Name] = errors[e.Name] || e.Removed == ""
	}
	for _, c := range h.file.Codes {
		codes[c.Name] = codes[c.Name] || c.Removed == ""
	}
	for _, p := range h.file.Params {
		params[p.Name] = params[p.Name] || p.Removed == ""
	}
	for _, kind := range []struct {
		lost int
		had  map[string]bool
		what string
	}{{len(h.lost), errors, "errors"}, {h.lostCodes, codes, "codes"}, {h.lostParams, params, "fields of Params"}} {
		had := 0
		for _, yes := range kind.had {
			if yes {
				had++
			}
		}
		if kind.lost >= fewest && kind.lost*share > had {
			what := fmt.Sprintf("%d of the %d %s", kind.lost, had, kind.what)
			if kind.lost == had {
				what = fmt.Sprintf("all %d %s", had, kind.what)
			}
			return &Loss{h.lost, what}
		}
	}
	return nil
}

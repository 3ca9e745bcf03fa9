package lock

import "fmt"

// A Loss is what would go at once.
type Loss struct {
	Errors []*Error // whose constants, or messages, no document has any more
	Codes  []string // that no error has any more
	What   string   // like "38 of the 46 errors"
}

// Loss returns what a run takes away from importers' code, nil if it is not much: at least three names of a kind, and more than a quarter of
// them. Messages count as well, since without them no response is found. It must be called after Finish.
func (h *Held) Loss() *Loss {
	if h == nil {
		return nil
	}
	errors, messages, codes, params := map[string]bool{}, map[string]bool{}, map[string]bool{}, map[string]bool{}
	for _, e := range h.file.Errors {
		if e.Removed == "" {
			errors[e.Name] = true
			messages[e.Name] = messages[e.Name] || len(e.Messages) > 0
		}
	}
	for _, c := range h.file.Codes {
		codes[c.Name] = codes[c.Name] || c.Removed == ""
	}
	for _, p := range h.file.Params {
		params[p.Name] = params[p.Name] || p.Removed == ""
	}
	for _, kind := range []struct {
		lost   int
		had    map[string]bool
		what   string
		errors []*Error
	}{
		{len(h.lost), errors, "errors", h.lost},
		{len(h.mute), messages, "errors' messages", h.mute},
		{len(h.lostCodes), codes, "codes", h.lost},
		{h.lostParams, params, "fields of Params", h.lost},
	} {
		if what := much(kind.lost, kind.had, kind.what); what != "" {
			return &Loss{kind.errors, h.lostCodes, what}
		}
	}
	return nil
}

// much says how many of some things are lost, "" if it is not much.
func much(lost int, had map[string]bool, what string) string {
	const fewest, share = 3, 4
	all := 0
	for _, yes := range had {
		if yes {
			all++
		}
	}
	switch {
	case lost < fewest || lost*share <= all:
		return ""
	case lost == all:
		return fmt.Sprintf("all %d %s", all, what)
	}
	return fmt.Sprintf("%d of the %d %s", lost, all, what)
}

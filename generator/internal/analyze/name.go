package analyze

import (
	"cmp"
	"strings"

	"github.com/errgen/errgen/generator/internal/config"
	"github.com/errgen/errgen/generator/internal/diag"
	"github.com/errgen/errgen/generator/internal/lock"
	"github.com/errgen/errgen/generator/internal/model"
	"github.com/errgen/errgen/generator/internal/naming"
)

// taken says which identifiers, and values of errors, must not be given to errors and codes: those that something else has or had. A nil
// function forbids none. Identifiers are without the prefixes Err and Code.
type taken struct{ reason, value, code func(string) bool }

// takenBy are the names that the lock has given away.
func takenBy(held *lock.Held) taken {
	if held == nil {
		return taken{}
	}
	names, values := held.Taken()
	return taken{names, values, held.TakenCodes()}
}

// name gives names to reasons and codes that have none yet. First is the entry that each reason was first documented with.
func name(spec *model.Spec, first map[*model.Reason]*documentedError, c *config.Config, taken taken) diag.List {
	n := namer{sources: newSources(spec, first, c.Names)}
	n.reasons(spec.Reasons, reserved(spec.Reasons, c.Rows, taken))
	nameCodes(spec.Codes, taken.code, &n.diags)
	return n.diags
}

// reserved returns what says no to the names that reasons have, that errgen.yaml gives away, or that are taken.
func reserved(reasons []*model.Reason, rows []config.Row, taken taken) func(words []string) bool {
	set := map[string]bool{}
	for _, row := range rows {
		set[strings.ToLower(row.Name)] = row.Name != ""
	}
	for _, r := range reasons {
		if r.Ident != "" {
			set[strings.ToLower(r.Ident)] = true
		}
	}
	return func(words []string) bool {
		return len(set) > 0 && set[naming.Fold(words)] || taken.reason != nil && (taken.reason(naming.Pascal(words)) || taken.value(naming.Snake(words)))
	}
}

// A namer is one call of name.
type namer struct {
	*sources
	diags diag.List
}

func (n *namer) reasons(reasons []*model.Reason, taken func(words []string) bool) {
	var open []*model.Reason
	var claims []naming.Claim
	for _, r := range reasons {
		if r.Ident != "" {
			r.Value = cmp.Or(r.Value, naming.Snake(naming.Words(r.Ident)))
			continue
		}
		open = append(open, r)
		claims = append(claims, n.claim(r))
	}
	for i, words := range naming.Unique(claims, taken) {
		open[i].Ident, open[i].Value = n.ident(open[i], words), cmp.Or(open[i].Value, naming.Snake(words))
	}
	n.reportShared(open, claims)
}

// ident makes an identifier of words that name an error, with the capitals that its texts have.
func (n *namer) ident(r *model.Reason, words []string) string {
	texts := []string{n.spoken[r], r.Symbol}
	for _, t := range r.Texts {
		texts = append(append(texts, t.Summary), t.Causes...)
	}
	code := ""
	if r.Code != nil {
		code = r.Code.Value
	}
	return naming.Cased(words, code, texts...)
}

// reportShared reports errors that would have one name.
func (n *namer) reportShared(reasons []*model.Reason, claims []naming.Claim) {
	first := map[string]*model.Reason{}
	for i, r := range reasons {
		alone := claims[i].Alone
		if len(alone) == 0 {
			alone = []string{"unnamed"}
		}
		wanted := naming.Fold(alone)
		if other := first[wanted]; other != nil && other.Rows[0].Pos != r.Rows[0].Pos {
			n.diags.Report("name-shared", r.Rows[0].Pos, "this error and that at %s would both be Err%s, so they are Err%s and Err%s; give one a name in errgen.yaml "+
				"and the other keeps its own", other.Rows[0].Pos, n.ident(r, alone), other.Ident, r.Ident)
		} else {
			first[wanted] = r
		}
	}
}

// nameCodes names codes' constants: by their words, which is told apart by the spelling where the words are equal.
func nameCodes(codes []*model.Code, taken func(string) bool, diags *diag.List) {
	set := map[string]bool{}
	var open []*model.Code
	var claims []naming.Claim
	for _, c := range codes {
		if c.Ident != "" {
			set[strings.ToLower(c.Ident)] = true
			continue
		}
		open = append(open, c)
		claims = append(claims, naming.Claim{Alone: naming.CodeName(c.Value), Tries: func() *naming.Tries { return codeTries(c) }})
	}
	has := func(words []string) bool {
		return len(set) > 0 && set[naming.Fold(words)] || taken != nil && taken(naming.Pascal(words))
	}
	for i, words := range naming.Unique(claims, has) {
		open[i].Ident = naming.Cased(words, open[i].Value)
	}
	reportAlike(codes, open, diags)
}

// reportAlike reports codes whose constants would have the name of another's: their spelling alone tells them apart, which may be a slip.
func reportAlike(codes, open []*model.Code, diags *diag.List) {
	first, isNew := map[string]*model.Code{}, map[*model.Code]bool{}
	for _, c := range open {
		isNew[c] = true
	}
	for _, c := range codes {
		if strings.Contains(c.Value, "://") {
			continue // the types of two hosts may be called alike
		}
		wanted := naming.Fold(naming.CodeName(c.Value))
		switch other := first[wanted]; {
		case other == nil:
			first[wanted] = c
		case wanted != "" && len(c.Reasons) > 0 && (isNew[c] || isNew[other]):
			diags.Report("code-alike", c.Reasons[0].Rows[0].Pos, "the codes %q and %q differ in their spelling alone, so their constants are Code%s and Code%s; if one is a slip, "+
				"correct it in the document", other.Value, c.Value, other.Ident, c.Ident)
		}
	}
}

// codeTries are the names of a code's constant where others would be called the same. One without Latin letters is called as its error.
func codeTries(c *model.Code) *naming.Tries {
	t := &naming.Tries{Names: naming.CodeTries(c.Value)}
	if len(c.Reasons) > 0 {
		t.Names = append(t.Names, func() []string { return naming.Words(c.Reasons[0].Ident) })
	}
	return t
}

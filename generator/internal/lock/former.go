package lock

import (
	"cmp"
	"slices"
	"strings"

	"github.com/errgen/errgen/generator/internal/align"
	"github.com/errgen/errgen/generator/internal/diag"
	"github.com/errgen/errgen/generator/internal/model"
)

// doubts reports which errors may be those of the lock, and how to say that they are. Until then they are not: a name that goes to the wrong
// error does harm, one that ends does not.
func (h *Held) doubts(have []*Error, doubts []align.Doubt) {
	for _, d := range doubts {
		var names []string
		for _, i := range d.Old {
			names = append(names, "Err"+have[i].Name+" ("+have[i].described()+")")
		}
		for _, i := range d.Old {
			for _, j := range d.New {
				h.rivals[have[i]] = append(h.rivals[have[i]], h.rows[j].reason)
			}
		}
		for k, j := range d.New {
			this := "this"
			if len(d.New) > 1 {
				this = "this or the error at " + h.rows[d.New[(k+1)%len(d.New)]].Pos.String()
			}
			h.diags.Report("name-doubtful", h.rows[j].Pos, "%s may be %s in other words, or another error, so the name is not used; if it is the same, write so in errgen.yaml: "+
				"rows: [{row: %s, name: %s}]", this, strings.Join(names, " or "), selector(h.rows[j].Row), have[d.Old[min(k, len(d.Old)-1)]].Name)
		}
	}
}

// Finish notes in the model what importers' code may still name: what the lock has, and nothing in the documents is called any more. It
// must be called when all errors and codes have names and the model's Params are known.
func (h *Held) Finish() diag.List {
	if h == nil {
		return nil
	}
	live := map[string]bool{}
	for _, r := range h.spec.Reasons {
		live[r.Ident] = true
	}
	h.aliases(live)
	for i := range h.file.Errors {
		e := &h.file.Errors[i]
		if live[e.Name] {
			continue
		}
		live[e.Name] = true // once, if there are several versions
		former := e.former()
		former.Since, former.Instead = cmp.Or(e.Removed, h.today), h.instead(e)
		switch r := h.reasons[e.Name]; {
		case r != nil && h.renamed(e, r):
			former.Of, former.Since = r.Ident, h.today
			if former.Value == r.Value || slices.Contains(r.Was, former.Value) {
				former.Value = "" // went with the error
			}
		case r != nil: // one with another error now: programs that tell both apart go on compiling
			former.Since, former.Instead = cmp.Or(e.Removed, h.today), []string{r.Ident}
			if e.Removed == "" {
				h.diags.Report("name-removed", h.at(e.Line), "the error at %s is this one too now, so Err%s stays as a deprecated constant, and responses with it are Err%s",
					r.Rows[0].Pos, e.Name, r.Ident)
			}
		case e.Removed == "":
			h.lost = append(h.lost, e)
			h.diags.Report("name-removed", h.at(e.Line), "no document has this error any more (%s), so Err%s stays as a deprecated constant, and no response is ever it",
				e.described(), e.Name)
		}
		h.spec.Former = append(h.spec.Former, former)
	}
	slices.SortFunc(h.spec.Former, func(a, b *model.Former) int { return strings.Compare(a.Ident, b.Ident) })
	h.formerCodes()
	h.formerParams()
	return h.diags
}

// renamed reports whether an error is the same under another name, and not one that was another error before.
func (h *Held) renamed(e *Error, r *model.Reason) bool {
	if h.of[r][0] == e {
		return true
	}
	return align.Key(entries([]*Error{e})[0]) == align.Key(h.features[h.first[r]-1])
}

// instead are the errors that may have taken the place of one that is gone.
func (h *Held) instead(e *Error) []string {
	var names []string
	for _, name := range e.Instead {
		if r := h.reasons[name]; r != nil {
			name = r.Ident
		}
		names = append(names, name)
	}
	for _, r := range h.rivals[e] {
		if !slices.Contains(names, r.Ident) {
			names = append(names, r.Ident)
		}
	}
	return names
}

// aliases keeps the other names that errors had.
func (h *Held) aliases(live map[string]bool) {
	for _, a := range h.file.Aliases {
		if live[a.Name] {
			h.reused(a)
			continue
		}
		live[a.Name] = true
		of := a.Of
		if r := h.reasons[of]; r != nil {
			of = r.Ident
		}
		h.spec.Former = append(h.spec.Former, &model.Former{Ident: a.Name, Value: a.Value, Since: cmp.Or(a.Since, h.today), Of: of})
	}
}

// reused reports that errgen.yaml gives the former name of an error to another one.
func (h *Held) reused(a Alias) {
	of := h.reasons[a.Of]
	for _, r := range h.spec.Reasons {
		if r.Ident == a.Name && r != of && h.reasons[a.Name] != r {
			h.diags.Report("name-taken", r.Rows[0].Pos, "errgen.yaml calls this error Err%s, which programs know as another name of Err%s: give it another name", a.Name, a.Of)
		}
	}
}

func (e *Error) former() *model.Former {
	f := &model.Former{Ident: e.Name, Value: e.Value, Was: e.Was, After: e.After}
	f.Row = model.Row{Status: e.Status, Code: e.Code, Symbol: e.Symbol, Text: e.Text}
	for _, m := range e.Messages {
		f.Row.Templates = append(f.Row.Templates, model.Template{Parts: []model.Part{{Literal: m}}})
		f.Row.Message = m
	}
	return f
}

func (h *Held) formerCodes() {
	for _, c := range h.file.Codes {
		if h.codes[c.Name] != nil {
			continue
		}
		h.codes[c.Name] = &model.Code{} // once, if it stands there twice
		h.spec.FormerCodes = append(h.spec.FormerCodes, model.FormerName{Ident: c.Name, Value: c.Value, Since: cmp.Or(c.Removed, h.today)})
		if c.Removed == "" {
			h.lostCodes = append(h.lostCodes, c.Value)
		}
	}
}

func (h *Held) formerParams() {
	for _, p := range h.spec.Params {
		h.params[p.Name] = true
	}
	for _, p := range h.file.Params {
		if h.params[p.Name] {
			continue
		}
		h.params[p.Name] = true
		h.spec.FormerParams = append(h.spec.FormerParams, model.FormerName{Ident: p.Name, Since: cmp.Or(p.Removed, h.today)})
		if p.Removed == "" {
			h.lostParams++
		}
	}
}

// Of makes the lock file of a model.
func Of(spec *model.Spec, path string) *File {
	f := &File{Path: path}
	if len(spec.Locales) > 0 {
		f.Locale = spec.Locales[0].Tag
	}
	last := ""
	var firsts []row
	for _, r := range spec.Reasons {
		firsts = append(firsts, row{&r.Rows[0], r})
	}
	told := features(firsts)
	for i, r := range spec.Reasons {
		row := &r.Rows[0]
		f.Errors = append(f.Errors, Error{Name: r.Ident, Value: r.Value, Was: r.Was, Section: told[i].Section, Status: row.Status, Code: row.Code, Symbol: row.Symbol, Messages: messages(row),
			Text: beginning(row.Text), After: last})
		last = r.Ident
	}
	for _, was := range spec.Former {
		if was.Of != "" {
			f.Aliases = append(f.Aliases, Alias{Name: was.Ident, Of: was.Of, Value: was.Value, Since: was.Since})
			continue
		}
		f.Errors = append(f.Errors, Error{Name: was.Ident, Value: was.Value, Was: was.Was, Status: was.Row.Status, Code: was.Row.Code, Symbol: was.Row.Symbol,
			Messages: messages(&was.Row), Text: was.Row.Text, After: was.After, Removed: was.Since, Instead: was.Instead})
	}
	for _, c := range spec.Codes {
		f.Codes = append(f.Codes, Code{Name: c.Ident, Value: c.Value})
	}
	for _, c := range spec.FormerCodes {
		f.Codes = append(f.Codes, Code{Name: c.Ident, Value: c.Value, Removed: c.Since})
	}
	for _, p := range spec.Params {
		f.Params = append(f.Params, Param{Name: p.Name})
	}
	for _, p := range spec.FormerParams {
		f.Params = append(f.Params, Param{Name: p.Ident, Removed: p.Since})
	}
	return f
}

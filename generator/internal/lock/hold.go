package lock

import (
	"cmp"
	"go/token"
	"slices"
	"strings"

	"github.com/errgen/errgen/generator/internal/align"
	"github.com/errgen/errgen/generator/internal/diag"
	"github.com/errgen/errgen/generator/internal/model"
)

// A Held is what a lock file knows of a model.
type Held struct {
	file     *File
	today    string
	spec     *model.Spec
	rows     []row
	features []align.Entry
	rowsBy   map[string][]int           // their places, by what they say
	first    map[*model.Reason]int      // the place of its first row, from 1
	of       map[*model.Reason][]*Error // the names that the lock has for each, the one that it keeps first
	reasons  map[string]*model.Reason   // by name
	codes    map[string]*model.Code     // by name
	rivals   map[*Error][]*model.Reason // that may be the error
	params   map[string]bool
	lost     []*Error // that a document had until this run
	mute     []*Error // that had a message until this run

	lostCodes  []string
	lostParams int
	diags      diag.List
}

// A row is a row of a document, with the error that it is about.
type row struct {
	*model.Row
	reason *model.Reason
}

// Hold gives errors, codes and what varies in messages the names that the lock file has for them. What has a name already, as errgen.yaml says
// it, keeps that. A nil File knows nothing. Names are given up from today on, a day as in the file.
func (f *File) Hold(spec *model.Spec, today string) *Held {
	if f == nil {
		return nil
	}
	h := &Held{file: f, today: today, spec: spec, of: map[*model.Reason][]*Error{}, reasons: map[string]*model.Reason{},
		codes: map[string]*model.Code{}, rivals: map[*Error][]*model.Reason{}, params: map[string]bool{}}
	h.rows = rowsOf(spec)
	h.align()
	for _, r := range spec.Reasons {
		h.name(r)
	}
	h.holdCodes()
	return h
}

// rowsOf lists the rows of all errors as the documents have them.
func rowsOf(spec *model.Spec) []row {
	var all []row
	file := map[string]int{}
	for _, r := range spec.Reasons {
		for i := range r.Rows {
			if name := r.Rows[i].Pos.Filename; file[name] == 0 {
				file[name] = len(file) + 1
			}
			all = append(all, row{&r.Rows[i], r})
		}
	}
	slices.SortStableFunc(all, func(a, b row) int {
		return cmp.Or(cmp.Compare(file[a.Pos.Filename], file[b.Pos.Filename]), cmp.Compare(a.Pos.Line, b.Pos.Line), cmp.Compare(a.Pos.Column, b.Pos.Column))
	})
	return all
}

// align finds the rows of the errors in the lock: first of those that the documents had, then of those that they have no more. An error
// that errgen.yaml names is the one which the lock has under that name.
func (h *Held) align() {
	ordered := inOrder(h.file.Errors)
	named := map[string]*model.Reason{}
	for _, r := range h.spec.Reasons {
		if r.Ident != "" {
			named[r.Ident] = r
		}
	}
	have := slices.DeleteFunc(slices.Clone(ordered), func(e *Error) bool { return e.Removed != "" && named[e.Name] == nil })
	gone := slices.DeleteFunc(ordered, func(e *Error) bool { return e.Removed == "" || named[e.Name] != nil })
	h.features = features(h.rows, have...)
	h.byKey(h.features)
	have = h.oneEach(have, named)
	olds, news := entries(have), h.features
	var fixed []align.Pair
	for i, e := range have {
		if r := named[e.Name]; r != nil && h.reasons[e.Name] == nil {
			fixed = append(fixed, align.Pair{Old: i, New: h.rowOf(r, olds[i])})
			h.pair(e, r)
		}
	}
	result := align.Align(olds, news, fixed...)
	for _, p := range result.Pairs {
		h.pair(have[p.Old], h.rows[p.New].reason)
	}
	h.doubts(have, result.Doubts)
	h.others(have, olds, result.Old)
	h.misnamed(have, olds, fixed)
	h.returned(gone, result.New)
}

// oneEach leaves out, of the versions of an error that errgen.yaml names, all but that which is the row as it is now, or else the first: two
// branches may have called errors of their own so, and errgen.yaml says which of them it is.
func (h *Held) oneEach(have []*Error, named map[string]*model.Reason) []*Error {
	chosen := map[string]*Error{}
	for _, e := range have {
		r := named[e.Name]
		if r == nil {
			continue
		}
		same := slices.ContainsFunc(h.rowsBy[align.Key(entries([]*Error{e})[0])], func(j int) bool { return h.rows[j].reason == r })
		if chosen[e.Name] == nil || same {
			chosen[e.Name] = e
		}
	}
	return slices.DeleteFunc(have, func(e *Error) bool { return named[e.Name] != nil && chosen[e.Name] != e })
}

// returned finds the rows of errors that were gone, among those that are left.
func (h *Held) returned(gone []*Error, left []int) {
	var rows []row
	codes := map[string]bool{}
	for _, j := range left {
		if h.of[h.rows[j].reason] == nil {
			rows = append(rows, h.rows[j])
			codes[align.Plain(h.rows[j].Code)] = true
		}
	}
	gone = slices.DeleteFunc(gone, func(e *Error) bool { return !codes[align.Plain(e.Code)] })
	for _, p := range align.Align(entries(gone), features(rows)).Pairs {
		const clearly = 0.8 // it happens seldom
		if align.Plain(gone[p.Old].Code) == align.Plain(rows[p.New].Code) && p.Likeness >= clearly {
			h.pair(gone[p.Old], rows[p.New].reason)
		}
	}
}

// byKey lists the rows by what they say.
func (h *Held) byKey(news []align.Entry) {
	h.rowsBy, h.first = map[string][]int{}, map[*model.Reason]int{}
	for j, e := range news {
		key := align.Key(e)
		h.rowsBy[key] = append(h.rowsBy[key], j)
		if r := h.rows[j].reason; h.first[r] == 0 {
			h.first[r] = j + 1
		}
	}
}

// rowOf returns the place of the row of an error that is most like an entry: the equal one, or else the first.
func (h *Held) rowOf(r *model.Reason, e align.Entry) int {
	for _, j := range h.rowsBy[align.Key(e)] {
		if h.rows[j].reason == r {
			return j
		}
	}
	return h.first[r] - 1
}

// others pairs what is left with errors that have another name by now: a row that errgen.yaml calls otherwise.
func (h *Held) others(have []*Error, olds []align.Entry, left []int) {
	for _, i := range left {
		for _, j := range h.rowsBy[align.Key(olds[i])] {
			if len(h.of[h.rows[j].reason]) > 0 {
				h.pair(have[i], h.rows[j].reason)
				break
			}
		}
	}
}

// misnamed reports names that errgen.yaml gives to another error than the one which has them, while that one is still there.
func (h *Held) misnamed(have []*Error, olds []align.Entry, fixed []align.Pair) {
	for _, p := range fixed {
		r := h.rows[p.New].reason
		owners := h.rowsBy[align.Key(olds[p.Old])]
		if have[p.Old].Removed != "" || len(owners) == 0 || slices.ContainsFunc(owners, func(j int) bool { return h.rows[j].reason == r }) {
			continue
		}
		h.diags.Report("name-taken", r.Rows[0].Pos, "errgen.yaml calls this error Err%s, which is the name of the error at %s: programs would take one for the other, "+
			"so give this one another name:", r.Ident, h.rows[owners[0]].Pos)
	}
}

// pair notes that the lock has a name for an error. Two errors may have wanted it in two branches: the first keeps it.
func (h *Held) pair(e *Error, r *model.Reason) {
	switch other := h.reasons[e.Name]; {
	case other == nil:
		h.reasons[e.Name] = r
		h.of[r] = append(h.of[r], e)
	case other != r:
		h.diags.Report("name-doubtful", r.Rows[0].Pos, "the lock has Err%s for this error and for that at %s, as two branches may have called their own; that one keeps the name. "+
			"If it is this one's, write so in errgen.yaml: rows: [{row: %s, name: %s}]", e.Name, other.Rows[0].Pos, selector(&r.Rows[0]), e.Name)
	}
}

// inOrder puts errors in the order of the documents: each behind the one that its line names.
func inOrder(all []Error) []*Error {
	behind := map[string][]*Error{}
	for i := range all {
		behind[all[i].After] = append(behind[all[i].After], &all[i])
	}
	var ordered []*Error
	seen := map[*Error]bool{}
	follow := func(from *Error) {
		for stack := []*Error{from}; len(stack) > 0; {
			e := stack[len(stack)-1]
			stack = stack[:len(stack)-1]
			if seen[e] {
				continue
			}
			seen[e] = true
			ordered = append(ordered, e)
			next := behind[e.Name]
			delete(behind, e.Name) // once, however many versions of the error there are
			slices.Reverse(next)
			stack = append(stack, next...)
		}
	}
	for _, e := range behind[""] {
		follow(e)
	}
	for i := range all { // behind one that is not there any more
		follow(&all[i])
	}
	return ordered
}

// name gives an error the first of the names that the lock has for it.
func (h *Held) name(r *model.Reason) {
	known := h.of[r]
	if len(known) == 0 {
		return
	}
	first := known[0]
	if r.Ident == "" {
		r.Ident = first.Name
	}
	if r.Value == "" {
		r.Value = first.Value
	}
	r.Was = first.Was
	if r.Value != first.Value && !slices.Contains(r.Was, first.Value) {
		r.Was = append(slices.Clone(r.Was), first.Value)
	}
	r.Was = slices.DeleteFunc(slices.Clone(r.Was), func(v string) bool { return v == r.Value })
	if len(first.Messages) > 0 && !slices.ContainsFunc(r.Rows, func(row model.Row) bool { return row.Message != "" }) {
		h.mute = append(h.mute, first)
	}
	h.holes(r, first)
}

// holdCodes gives codes the names that the lock has for them. A code that is gone leaves its name to one which is the same but for case and
// punctuation.
func (h *Held) holdCodes() {
	byValue, plain := map[string]*model.Code{}, map[string][]*model.Code{}
	for _, c := range h.spec.Codes {
		byValue[c.Value] = c
		plain[spelling(c.Value)] = append(plain[spelling(c.Value)], c)
	}
	give := func(name string, c *model.Code) {
		if c != nil && c.Ident == "" && h.codes[name] == nil {
			c.Ident, h.codes[name] = name, c
		}
	}
	for _, e := range h.file.Codes {
		give(e.Name, byValue[e.Value])
	}
	for _, e := range h.file.Codes {
		if all := plain[spelling(e.Value)]; len(all) == 1 {
			give(e.Name, all[0])
		}
	}
}

// spelling is a code without case and separators.
func spelling(code string) string { return strings.ToLower(separators.Replace(code)) }

var separators = strings.NewReplacer("_", "", "-", "", " ", "")

// Taken reports whether a constant's name, without Err, or its value has been given to an error before.
func (h *Held) Taken() (name, value func(string) bool) {
	names, values := map[string]bool{}, map[string]bool{}
	for _, e := range h.file.Errors {
		names[strings.ToLower(e.Name)], values[e.Value] = true, true
		for _, v := range e.Was {
			values[v] = true
		}
	}
	for _, a := range h.file.Aliases {
		names[strings.ToLower(a.Name)], values[a.Value] = true, true
	}
	return func(s string) bool { return names[strings.ToLower(s)] }, func(s string) bool { return values[s] }
}

// TakenCodes reports whether a code's name, without Code, has been given before.
func (h *Held) TakenCodes() func(name string) bool {
	names := map[string]bool{}
	for _, c := range h.file.Codes {
		names[strings.ToLower(c.Name)] = true
	}
	return func(s string) bool { return names[strings.ToLower(s)] }
}

// at is the place of a line of the file.
func (h *Held) at(line int) token.Position {
	return token.Position{Filename: h.file.Path, Line: line, Column: 1}
}

// Package change says what differs in meaning between two models of an API's errors: for programs that use the generated package, and for people.
package change

import (
	"go/token"
	"strings"

	"github.com/errgen/errgen/generator/internal/align"
	"github.com/errgen/errgen/generator/internal/model"
)

// A Kind says what has changed.
type Kind string

// The kinds of changes: of an error; of a code's constant, a field of Params or a language; of the whole.
const (
	Added      Kind = "added"
	Removed    Kind = "removed"
	Renamed    Kind = "renamed"
	Reassigned Kind = "reassigned" // its constant means another error now
	Value      Kind = "value"
	Status     Kind = "status"
	Code       Kind = "code"
	Message    Kind = "message"
	Params     Kind = "params"
	Match      Kind = "match"
	Retry      Kind = "retry"
	Text       Kind = "text"
	Deprecated Kind = "deprecated" // it is now, or is no longer

	CodeAdded     Kind = "code-added"
	CodeRemoved   Kind = "code-removed"
	CodeValue     Kind = "code-value"
	ParamAdded    Kind = "param-added"
	ParamRemoved  Kind = "param-removed"
	LocaleAdded   Kind = "locale-added"
	LocaleRemoved Kind = "locale-removed"

	Package  Kind = "package"
	Response Kind = "response"
)

// A Break says what a change does to programs.
type Break string

// What a change may break.
const (
	Nothing   Break = ""
	Source    Break = "source"    // programs don't compile any more
	Behaviour Break = "behaviour" // they compile, and take another branch
)

// A Change is one difference.
type Change struct {
	Kind     Kind
	Breaks   Break
	Name     string         // the constant, field or function, as it is now; as it was, if it is gone
	Was      string         // the constant, if it was another
	Locale   string         // of a text
	From, To string         // what it said, and says
	Old, New token.Position // where the documents say it, the zero Position where they don't
	Says     string         // in a sentence
}

// Compare lists what differs, in the order of the newer documents; what is gone stands at the end.
func Compare(old, new *model.Spec) []Change {
	c := comparer{old: old, new: new, partner: map[*model.Reason]*model.Reason{}, doubtful: map[*model.Reason]bool{}}
	c.align()
	c.whole()
	for _, r := range new.Reasons {
		if was := c.partner[r]; was != nil {
			c.error(was, r)
		} else {
			c.added(r)
		}
	}
	c.removed()
	c.codes()
	c.params()
	c.locales()
	return c.changes
}

// A comparer is one call of Compare.
type comparer struct {
	old, new *model.Spec
	partner  map[*model.Reason]*model.Reason // of both models' errors
	doubtful map[*model.Reason]bool          // new errors that may be old ones
	changes  []Change
}

func (c *comparer) add(ch Change) { c.changes = append(c.changes, ch) }

// align finds the errors of one model in the other. What errgen.lock says counts more: that a constant is deprecated, and where it can't be told
// by what they say, that they have the same name.
func (c *comparer) align() {
	gone := map[string]bool{}
	for _, f := range c.new.Former {
		gone[f.Ident] = f.Of == ""
	}
	result := align.Align(entries(c.old.Reasons), entries(c.new.Reasons))
	for _, p := range result.Pairs {
		if old := c.old.Reasons[p.Old]; !gone[old.Ident] {
			c.pair(old, c.new.Reasons[p.New])
		}
	}
	for _, d := range result.Doubts {
		for _, j := range d.New {
			c.doubtful[c.new.Reasons[j]] = true
		}
	}
	named := map[string]*model.Reason{}
	for _, r := range c.old.Reasons {
		named[r.Ident] = r
	}
	for _, r := range c.new.Reasons {
		if was := named[r.Ident]; was != nil && c.partner[was] == nil && c.partner[r] == nil {
			c.pair(was, r)
		}
	}
}

func (c *comparer) pair(old, new *model.Reason) { c.partner[old], c.partner[new] = new, old }

// entries are errors in the form in which they are compared.
func entries(rs []*model.Reason) []align.Entry {
	out := make([]align.Entry, len(rs))
	for i, r := range rs {
		row := &r.Rows[0]
		out[i] = align.Entry{Status: row.Status, Code: row.Code, Name: row.Symbol, Text: row.Text}
		for _, t := range row.Templates {
			out[i].Messages = append(out[i].Messages, t.String())
		}
	}
	return out
}

func errID(r *model.Reason) string { return "Err" + r.Ident }

func at(r *model.Reason) token.Position { return r.Rows[0].Pos }

// list joins names as a sentence does.
func list(names []string) string {
	if n := len(names); n > 1 {
		return strings.Join(names[:n-1], ", ") + " and " + names[n-1]
	}
	return strings.Join(names, "")
}

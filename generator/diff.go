package generator

import (
	"errors"
	"go/token"
	"io/fs"

	"github.com/errgen/errgen/generator/internal/change"
	"github.com/errgen/errgen/generator/internal/revision"
)

// A Difference is something that means another thing in one version of the documents than in another. Its JSON form is stable: fields may be
// added, not changed.
type Difference struct {
	// Kind is, of an error, "added", "removed", "renamed", "reassigned" (its constant means another error now), "value", "status", "code", "message", "params",
	// "match" (whether its code alone identifies it), "retry", "deprecated" (what the document says of whether it is in use) or "text"; of what
	// belongs to several "code-added", "code-removed", "code-value", "param-added", "param-removed", "locale-added" or "locale-removed"; of the whole
	// "package" or "response".
	Kind string `json:"kind"`
	// Breaks is "source" if programs don't compile any more, "behaviour" if they compile and take another branch, and "" if neither.
	Breaks string `json:"breaks"`
	Name   string `json:"name"`          // the constant, field or function, as it is now; as it was, if it is gone
	Was    string `json:"was,omitempty"` // the constant, if it was another
	Locale string `json:"locale,omitempty"`
	From   string `json:"from"` // what it said, "" if nothing
	To     string `json:"to"`   // what it says, "" if nothing
	Says   string `json:"says"` // the difference, in a sentence
	Old    Spot   `json:"old"`  // in the older documents
	New    Spot   `json:"new"`  // in the newer ones
}

// A Spot is a place in a document; the zero value is none.
type Spot struct {
	File   string `json:"file"`
	Line   int    `json:"line"`
	Column int    `json:"column"` // in bytes, from 1
}

// Diff compares two versions of a project. It fails if the documents of either have errors. Accept in Options keeps it from failing where
// many names would go.
func Diff(old, new *Project) ([]Difference, error) {
	switch {
	case old.Failed():
		return nil, errors.New("the older documents have errors")
	case new.Failed():
		return nil, errors.New("the newer documents have errors")
	}
	var all []Difference
	for _, c := range change.Compare(old.spec, new.spec) {
		all = append(all, Difference{Kind: string(c.Kind), Breaks: string(c.Breaks), Name: c.Name, Was: c.Was, Locale: c.Locale, From: c.From, To: c.To,
			Says: c.Says, Old: old.spot(c.Old), New: new.spot(c.New)})
	}
	return all, nil
}

func (p *Project) spot(pos token.Position) Spot {
	if !pos.IsValid() {
		return Spot{}
	}
	if name, ok := p.names[pos.Filename]; ok {
		pos.Filename = name
	}
	return Spot{pos.Filename, pos.Line, pos.Column}
}

// Revision returns the files of a git repository as a revision has them, for Options.FS, and the place of dir in it: names for Options begin
// with that. A revision is what git understands: v1.2.0, HEAD~3, origin/main. It calls git, which must be installed.
func Revision(dir, name string) (fsys fs.FS, prefix string, err error) {
	tree, err := revision.Open(dir, name)
	if err != nil {
		return nil, "", err
	}
	return tree, tree.Prefix, nil
}

// Package lock reads and writes errgen.lock, which remembers the names that errgen has given: of each error its constant, the constant's value,
// and enough of its row to know it again when it is reworded. A line is a name, lines are sorted, and none depends on another's place, so
// that git merges them by lines: what two branches add or change is all there afterwards.
package lock

import (
	"cmp"
	"slices"
	"strings"
)

// A File is what errgen.lock says.
type File struct {
	Path    string // as findings name it
	Locale  string // the documents' own language, a BCP 47 tag: the name of its function for texts is made of it
	Errors  []Error
	Codes   []Code
	Aliases []Alias
	Params  []Param
}

// An Error is a constant of an error. After a merge several may have one name: each is a version of the error's row.
type Error struct {
	Line     int
	Name     string   // without Err
	Value    string   // of the constant
	Was      []string // values that it had before
	Section  string   // the heading above its row, if another row says the same
	Status   int      // 0 if the document names none
	Code     string   // as documented, not as errgen.yaml corrects it
	Symbol   string   // the constant that the document itself names
	Messages []string // as documented, with {Name} for each hole
	Text     string   // the beginning of what the document says of it
	After    string   // the name of the error before it in the document
	Removed  string   // the day since when the documents don't have it, "" if they do
	Instead  []string // the names of errors that may have taken its place
}

// A Code is a constant of a code.
type Code struct {
	Line    int
	Name    string // without Code
	Value   string
	Removed string
}

// An Alias is another name that an error had.
type Alias struct {
	Line  int
	Name  string // without Err
	Of    string // without Err
	Value string // that it had by itself, "" if none
	Since string
}

// A Param is a field of Params.
type Param struct {
	Line    int
	Name    string
	Removed string
}

// sort puts names in order, and versions of one error too.
func (f *File) sort() {
	slices.SortFunc(f.Errors, func(a, b Error) int {
		return cmp.Or(strings.Compare(a.Name, b.Name), cmp.Compare(a.Line, b.Line))
	})
	slices.SortFunc(f.Codes, func(a, b Code) int { return cmp.Or(strings.Compare(a.Name, b.Name), cmp.Compare(a.Line, b.Line)) })
	slices.SortFunc(f.Aliases, func(a, b Alias) int { return cmp.Or(strings.Compare(a.Name, b.Name), cmp.Compare(a.Line, b.Line)) })
	slices.SortFunc(f.Params, func(a, b Param) int { return cmp.Or(strings.Compare(a.Name, b.Name), cmp.Compare(a.Line, b.Line)) })
}

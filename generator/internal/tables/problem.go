package tables

import "strings"

// Tables of problem types have columns for what RFC 9457 puts into a body: type, title, status, detail.

// areTypes reports whether the cells are URIs of types of problems, no two alike: the header says so, or they do in the first column. Others
// may lead to documents.
func (c *Column) areTypes() bool {
	s := &c.shape
	return s.uris >= most && s.distinct == s.filled && (c.says[asCode] > 0 || c.at == 0 && s.problems >= most)
}

// hasTypes reports whether a reading takes types of problems for codes.
func (t *Table) hasTypes(r *reading) bool {
	i := r.at[asCode]
	return i >= 0 && t.Columns[i].areTypes()
}

func (t *Table) detailOfProblem(r *reading, i int) bool {
	return strings.EqualFold(t.Columns[i].Header, "detail") && t.hasTypes(r)
}

func (t *Table) titleOfProblem(r *reading, i int) bool {
	return strings.EqualFold(t.Columns[i].Header, "title") && t.hasTypes(r)
}

// typesOfProblems is of tables whose codes say that they are of problems, or whose headers are those of a body.
func (t *Table) typesOfProblems(r *reading, _ evidence) (bool, string) {
	if !t.hasTypes(r) {
		return false, ""
	}
	members := 0
	for _, c := range t.Columns {
		switch strings.ToLower(c.Header) {
		case "type", "title", "detail", "status":
			members++
		}
	}
	const several = 3
	code := r.at[asCode]
	return t.Columns[code].shape.problems >= most || members >= several, t.header(code)
}

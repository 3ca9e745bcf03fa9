package census

// A group is entries of one shape that stand together.
type group struct {
	what    string
	section []string
	above   string // the paragraph right above
	heads
	title   string // that it has for itself
	header  string // row, of a table
	output  bool   // what programs print
	tells   bool   // a header is one of what errors say
	says    bool   // a header is one of codes
	foreign bool   // a header is one of other tables
	ordered bool   // its items have numbers
	whole   bool   // each entry is an error, or none
	entries []entry
}

// part is a group of those entries that are as they are asked for.
func (g *group) part(is func(*entry) bool) *group {
	part := *g
	part.entries = nil
	for i := range g.entries {
		if is(&g.entries[i]) {
			part.entries = append(part.entries, g.entries[i])
		}
	}
	return &part
}

// count returns how many entries are as they are asked for.
func (g *group) count(is func(*entry) bool) (n int) {
	for i := range g.entries {
		if is(&g.entries[i]) {
			n++
		}
	}
	return n
}

func (g *group) coded() int   { return g.count(func(e *entry) bool { return e.code != "" }) }
func (g *group) quoted() int  { return g.count(func(e *entry) bool { return e.quoted }) }
func (g *group) failing() int { return g.count(func(e *entry) bool { return e.failing }) }

// around is what is called by name above a group: the heading, the label, the header row.
func (g *group) around() string { return g.nearest() + "\n" + g.label + "\n" + g.header }

// nearest is the heading right above.
func (g *group) nearest() string {
	if len(g.section) == 0 {
		return ""
	}
	return g.section[len(g.section)-1]
}

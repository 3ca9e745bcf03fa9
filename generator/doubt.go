package generator

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"github.com/errgen/errgen/generator/internal/pattern"
)

// A doubt is a key that findings propose for a mapping of the configuration.
type doubt struct {
	mapping      string // "columns" or "tables"
	key          string // quoted
	as           string // what errgen takes it for
	alternatives []string
	elsewhere    string // what errgen takes another column or table for that the key names too; "" if there is none
}

// proposal is how findings say what to type: columns: {"Header": role}
var proposal = pattern.Lazy(`(columns|tables): \{("(?:[^"\\]|\\.)*"): (\w+)\}`)

// doubts writes the keys that findings propose, commented out and set to what errgen takes the columns and tables for.
func (i *initial) doubts() {
	all := i.collect()
	for _, mapping := range []string{"columns", "tables"} {
		var lines []string
		for _, d := range all {
			if d.mapping == mapping {
				lines = append(lines, d.String())
			}
		}
		if len(lines) > 0 {
			i.line("\n# These %s may be something else. To settle it, take away the \"# \" and choose.", mapping)
			i.line("# %s:\n%s", mapping, strings.Join(lines, "\n"))
		}
	}
}

func (d *doubt) String() string {
	s := "#   " + d.key + ": " + d.as + "   # or " + strings.Join(d.alternatives, ", ")
	if d.elsewhere != "" {
		s += "; not all " + d.mapping + " of this name are read as " + d.as + ", some as " + d.elsewhere + ": this holds for all"
	}
	return s
}

// collect returns what findings propose, each key once.
func (i *initial) collect() []*doubt {
	var all []*doubt
	byKey := map[string]*doubt{}
	for _, f := range i.project.Diagnostics {
		for _, m := range proposal.FindAllStringSubmatch(f.Message, -1) {
			mapping, key, value := m[1], m[2], m[3]
			if key == `""` {
				continue // errgen.yaml can't name it
			}
			d := byKey[mapping+key]
			if d == nil {
				d = &doubt{mapping: mapping, key: key}
				byKey[mapping+key], all = d, append(all, d)
				i.readings(d)
			}
			if d.as == "" {
				d.as = value
			}
			if f.Rule == "column-unused" {
				d.alternatives = []string{"summary", "cause", "action", "retry"} // whatever it holds
			}
			if value != d.as && !slices.Contains(d.alternatives, value) {
				d.alternatives = append(d.alternatives, value)
			}
		}
	}
	return slices.DeleteFunc(all, func(d *doubt) bool { return len(d.alternatives) == 0 })
}

// readings says what the columns or tables that a key names are taken for.
func (i *initial) readings(d *doubt) {
	name, _ := strconv.Unquote(d.key)
	add := func(as string) {
		switch {
		case d.as == "":
			d.as = as
		case d.as != as:
			d.elsewhere = as
		}
	}
	for _, t := range i.project.Tables {
		if n := len(t.Heading); d.mapping == "tables" && n > 0 && t.Heading[n-1] == name {
			add(t.Kind)
		}
		for _, c := range t.Columns {
			if d.mapping == "columns" && c.Header == name && t.Kind != "other" {
				add(cmp.Or(c.Role, "none"))
			}
		}
	}
}

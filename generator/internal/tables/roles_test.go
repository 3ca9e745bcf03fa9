package tables

import (
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/errgen/errgen/generator/internal/markdown"
	"github.com/errgen/errgen/generator/internal/shapes"
)

// TestCorpusRoles holds the kinds of tables and the roles of their columns, found without configuration, against what a person
// says of them: in ROLES.tsv in the folder that ERRGEN_CORPUS names. Its columns are file, line of the header row, kind, and the
// roles, of which each may be several with | between. It prints what differs, and fails if that is more than a few.
func TestCorpusRoles(t *testing.T) {
	const enough = 0.95
	folder := os.Getenv("ERRGEN_CORPUS")
	if folder == "" {
		t.Skip("ERRGEN_CORPUS names no folder of documents")
	}
	source, err := os.ReadFile(filepath.Join(folder, "ROLES.tsv"))
	if err != nil {
		t.Skip(err)
	}
	read := map[string]map[int]*Table{} // by file and line
	about, other := tally{}, tally{}
	for line := range strings.Lines(string(source)) {
		fields := strings.Split(strings.TrimSpace(line), "\t")
		n, err := strconv.Atoi(fields[1])
		if err != nil {
			continue // the head
		}
		file := fields[0]
		if read[file] == nil {
			read[file] = tablesByLine(t, filepath.Join(folder, file))
		}
		miss := differs(read[file][n], fields[2], strings.Split(fields[3], ","))
		if miss != "" {
			t.Logf("%s:%d: %s", file, n, miss)
		}
		if fields[2] == "other" {
			other.add(file, miss == "")
		} else {
			about.add(file, miss == "")
		}
	}
	t.Logf("tables about errors and statuses: %s; other tables: %s", about, other)
	if about.rate() < enough {
		t.Errorf("fewer than %.0f %% of the tables are read right", 100*enough)
	}
}

func tablesByLine(t *testing.T, file string) map[int]*Table {
	t.Helper()
	source, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	doc, _ := markdown.Parse(file, source, markdown.Limits{})
	found := shapes.Read(doc)
	all, _ := Read(found, Settings{}, "en")
	byLine := map[int]*Table{}
	for _, table := range all {
		byLine[table.Pos.Line] = table
	}
	return byLine
}

// differs says how a table differs from what is wanted, "" if it does not.
func differs(table *Table, kind string, roles []string) string {
	if table == nil {
		return "no table is read here"
	}
	if table.Kind != kind {
		return strings.Join([]string{"got", table.Kind, "want", kind, "(" + table.Why + ")", table.HeaderRow()}, " ")
	}
	if kind == "other" {
		return ""
	}
	var misses []string
	for i, c := range table.Columns {
		want := "-"
		if i < len(roles) {
			want = roles[i]
		}
		if !slices.Contains(strings.Split(strings.ReplaceAll(want, "-", ""), "|"), c.Role) {
			misses = append(misses, strconv.Quote(c.Header)+": got "+c.Role+", want "+want+" ("+c.Why+")")
		}
	}
	if misses == nil {
		return ""
	}
	return strings.Join(misses, "; ") + " in " + table.HeaderRow()
}

// A tally counts tables by their repository, the folder that their file is in: how many are right, of how many.
type tally map[string][2]int

func (t tally) add(file string, right bool) {
	repo, _, _ := strings.Cut(file, "/")
	n := t[repo]
	if n[1]++; right {
		n[0]++
	}
	t[repo] = n
}

func (t tally) sum() (right, all int) {
	for _, n := range t {
		right, all = right+n[0], all+n[1]
	}
	return right, all
}

func (t tally) rate() float64 {
	right, all := t.sum()
	return float64(right) / float64(max(all, 1))
}

func (t tally) String() string {
	right, all := t.sum()
	return strconv.Itoa(right) + " of " + strconv.Itoa(all) + " right"
}

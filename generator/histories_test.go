package generator

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
)

// A step says which errors of one version of a document are which of the next, by the lines that they begin in. Each line of either is in
// a pair, or removed or added.
type step struct {
	Pairs          []stepPair `json:"pairs"`
	Removed, Added []int
}

type stepPair struct {
	Old, New int
	Change   string // what a person calls it: same, reworded, moved, code, status, merged, split
	Doubtful bool
}

// TestHistories replays histories of documents with names remembered, and counts which errors keep theirs. ERRGEN_HISTORIES names a folder
// of them: NAME/1.md, NAME/2.md …, and NAME/step-1-2.json …, which say what a person sees.
func TestHistories(t *testing.T) {
	folder := os.Getenv("ERRGEN_HISTORIES")
	if folder == "" {
		t.Skip("ERRGEN_HISTORIES names no folder")
	}
	folder, err := filepath.Abs(folder)
	if err != nil {
		t.Fatal(err)
	}
	names, err := filepath.Glob(filepath.Join(folder, "*", "1.md*"))
	if err != nil || len(names) == 0 {
		t.Fatalf("no histories in %s: %v", folder, err)
	}
	var all tally
	for _, name := range names {
		one := replay(t, filepath.Dir(name), filepath.Ext(name))
		t.Logf("%-28s %v", filepath.Base(filepath.Dir(name)), one)
		all.add(one)
	}
	t.Logf("all: %v", all)
}

// A tally is what became of errors that a person calls the same, and of names.
type tally struct {
	kept, reported, lost, swapped, unread int
}

func (a *tally) add(b tally) {
	a.kept, a.reported, a.lost, a.swapped, a.unread = a.kept+b.kept, a.reported+b.reported, a.lost+b.lost, a.swapped+b.swapped, a.unread+b.unread
}

func (a tally) String() string {
	return fmt.Sprintf("%d of %d keep their names (%.1f %%), of the others %d are reported as doubts; %d names mean another error; %d are not read",
		a.kept, a.kept+a.lost, 100*float64(a.kept)/max(1, float64(a.kept+a.lost)), a.reported, a.swapped, a.unread)
}

func replay(t *testing.T, folder, ext string) tally {
	t.Helper()
	t.Chdir(t.TempDir())
	var sum tally
	var before map[int]string
	for version := 1; ; version++ {
		source, err := os.ReadFile(filepath.Join(folder, strconv.Itoa(version)+ext))
		if os.IsNotExist(err) {
			return sum
		}
		if err := os.WriteFile("spec"+ext, source, 0o666); err != nil {
			t.Fatal(err)
		}
		project := committed(t, Options{Specs: []string{"spec" + ext}, Output: "out", Package: "api", Lock: "names.lock", Accept: true})
		now := map[int]string{}
		for _, r := range project.Reasons {
			for _, row := range r.Rows {
				now[row.Line] = r.Name + " " + r.Reason
			}
		}
		if version > 1 {
			data, err := os.ReadFile(filepath.Join(folder, fmt.Sprintf("step-%d-%d.json", version-1, version)))
			if err != nil {
				t.Fatal(err)
			}
			var s step
			if err := json.Unmarshal(data, &s); err != nil {
				t.Fatal(err)
			}
			sum.add(s.tally(t, fmt.Sprintf("%s %d", filepath.Base(folder), version), before, now, project))
		}
		before = now
	}
}

// tally compares a step with the names before and after it. Errors that have become one, or come of one, count once: one of them can keep the
// name.
func (s step) tally(t *testing.T, where string, before, now map[int]string, p *Project) tally {
	var sum tally
	said := map[int]bool{}
	for _, d := range p.Diagnostics {
		if d.Rule == "name-doubtful" {
			said[d.Line] = true
		}
	}
	root := map[int]int{} // of lines in pairs: old ones as they are, new ones negative
	var find func(int) int
	find = func(n int) int {
		if up, ok := root[n]; ok && up != n {
			return find(up)
		}
		return n
	}
	for _, pair := range s.Pairs {
		root[find(pair.Old)] = find(-pair.New)
	}
	groups := map[int][]stepPair{}
	may := map[string]bool{} // a name that an error may have, with its group
	for _, pair := range s.Pairs {
		g := find(pair.Old)
		groups[g] = append(groups[g], pair)
	}
	kept := map[string]bool{}
	for g, pairs := range groups {
		var olds, news []string
		read, told := true, false
		for _, pair := range pairs {
			olds, news = append(olds, nameIn(before, pair.Old)), append(news, nameIn(now, pair.New))
			told = told || said[pair.New]
		}
		read = !slices.Contains(olds, "") && !slices.Contains(news, "")
		keeps := slices.ContainsFunc(olds, func(name string) bool { return slices.Contains(news, name) })
		for _, name := range olds {
			may[name+fmt.Sprint(g)], kept[name] = true, kept[name] || slices.Contains(news, name)
		}
		switch {
		case !read:
			sum.unread++
		case keeps:
			sum.kept++
		default:
			sum.lost++
			if told {
				sum.reported++
			}
			t.Logf("  %s: %v (line %d) is %v (line %d), %s, doubt %v", where, olds, pairs[0].Old, news, pairs[0].New, pairs[0].Change, told)
		}
	}
	had := map[string]bool{}
	for _, name := range before {
		had[name] = true
	}
	labelled := slices.Clone(s.Added)
	for _, pair := range s.Pairs {
		labelled = append(labelled, pair.New)
	}
	for _, line := range labelled {
		name := nameIn(now, line)
		if had[name] && !kept[name] && !may[name+fmt.Sprint(find(-line))] {
			sum.swapped++
			t.Logf("  %s: %s means another error at line %d", where, strings.Fields(name)[0], line)
		}
	}
	return sum
}

// nameIn returns the name of the error that begins in a line: it may say what it is a few lines below.
func nameIn(names map[int]string, line int) string {
	for l := line; l < line+4; l++ {
		if name := names[l]; name != "" {
			return name
		}
	}
	return ""
}

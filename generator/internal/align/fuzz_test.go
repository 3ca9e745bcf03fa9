package align

import (
	"slices"
	"strings"
	"testing"
)

// FuzzAlign takes any lines for two lists: each entry is in one pair at most, or is left, and only what is left is in doubt; a list and itself are
// all pairs.
func FuzzAlign(f *testing.F) {
	f.Add(groups, changed(6, "404 | not_found | user {Username} not found in group", "404 | not_found | user {Username} not found in app"))
	f.Add("|1001||User not found\n|1002||Wrong password", "|1002||User not found\n|1001||Wrong password")
	f.Add("1 | a | x {} | 用户\n1 | a | x {} | 用户", "| A. | ‘x’ |\n")
	f.Fuzz(func(t *testing.T, a, b string) {
		old, new := readable(a), readable(b)
		for _, align := range []func([]Entry, []Entry) Result{func(a, b []Entry) Result { return Align(a, b) }, AlignTranslation} {
			hold(t, align(old, new), len(old), len(new))
		}
		if r := Align(old, old); len(r.Pairs) != len(old) || len(r.Old)+len(r.New)+len(r.Doubts) > 0 {
			t.Errorf("a list and itself: %s", shown(r))
		}
	})
}

// readable reads a list that is short enough to be compared in no time.
func readable(lines string) []Entry {
	const most = 4_000
	var whole strings.Builder
	for line := range strings.Lines(lines[:min(len(lines), most)]) {
		whole.WriteString(strings.TrimRight(line, "\n") + "|||\n")
	}
	return list(whole.String())
}

func hold(t *testing.T, r Result, olds, news int) {
	t.Helper()
	old, new := slices.Clone(r.Old), slices.Clone(r.New)
	for _, d := range r.Doubts {
		for _, i := range d.Old {
			if !slices.Contains(r.Old, i) {
				t.Errorf("%d is in doubt and in a pair: %s", i, shown(r))
			}
		}
	}
	for _, p := range r.Pairs {
		old, new = append(old, p.Old), append(new, p.New)
	}
	for _, side := range []struct {
		got  []int
		want int
	}{{old, olds}, {new, news}} {
		slices.Sort(side.got)
		if len(side.got) != side.want || len(slices.Compact(side.got)) != side.want {
			t.Errorf("not each entry is in one place: %s", shown(r))
		}
	}
}

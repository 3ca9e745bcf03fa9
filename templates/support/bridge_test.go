package support

import (
	"fmt"
	"math/rand"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// sample is the sample catalogue made at run time.
func sample() *Catalog {
	var rows []Row
	var templates []Template
	for n, r := range spec.rows {
		rows = append(rows, Row{Reason: string(r.reason), Status: r.status, Code: string(r.code), Retry: [...]string{"status", "yes", "no"}[r.retry]})
		t := Template{Row: n, Text: r.template}
		for _, name := range r.holes {
			t.Holes = append(t.Holes, spec.params[name])
		}
		templates = append(templates, t)
	}
	return NewCatalog(rows, templates, sampleResponse, spec.retry)
}

// What is written into a generated package is what BuildIndex returns.
func TestSampleIndex(t *testing.T) {
	names := namer{names: spec.params, numbers: map[string]param{"GroupID": paramGroupID, "Username": paramUsername}}
	var templates []Template
	for n, r := range spec.rows {
		t := Template{Row: n, Text: r.template}
		for _, name := range r.holes {
			t.Holes = append(t.Holes, spec.params[name])
		}
		templates = append(templates, t)
	}
	got := names.node(BuildIndex(templates))
	if diff := cmp.Diff(*spec.index, got, cmp.AllowUnexported(node{}, end{}), cmp.Comparer(sameHoles)); diff != "" {
		t.Error(diff)
	}
}

func sameHoles(a, b []param) bool { return fmt.Sprint(a) == fmt.Sprint(b) }

func TestBuildIndex(t *testing.T) {
	got := BuildIndex([]Template{
		{Row: 3, Text: "User \x00 gone.", Holes: []string{"X"}, Strict: true},
		{Row: 2, Text: "\x00 gone", Holes: []string{"X"}},
		{Row: 1, Text: "USER missing"},
		{Row: 0, Text: "user"},
		{Row: 4, Text: "User"},
		{Row: 5, Text: " . "},
		{Row: 6, Text: "错"},
		{Row: 7, Text: "误"},
	})
	want := &Node{
		First: "u\xe8\xe9",
		Next: []*Node{
			{
				Text: "user", First: " ", Ends: []End{{Row: 0, Chars: 4}, {Row: 4, Chars: 4}},
				Next: []*Node{{
					Text: " ", First: "m", Next: []*Node{{Text: "missing", Ends: []End{{Row: 1, Chars: 11}}}},
					Hole: &Node{First: " ", Next: []*Node{{Text: " gone", Ends: []End{{Row: 3, Chars: 8, Strict: true, Holes: []string{"X"}}}}}},
				}},
			},
			{Text: "误", Ends: []End{{Row: 7, Chars: 1}}},
			{Text: "错", Ends: []End{{Row: 6, Chars: 1}}},
		},
		Hole: &Node{First: " ", Next: []*Node{{Text: " gone", Ends: []End{{Row: 2, Chars: 4, Holes: []string{"X"}}}}}},
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
}

func TestExplain(t *testing.T) {
	k := sample()
	for _, tt := range []struct {
		status int
		body   string
		want   Explanation
	}{
		{0, `{"error":"forbidden_op","error_description":"user: bob doesn't exist in group: 7"}`, Explanation{
			Code: "forbidden_op", Message: "user: bob doesn't exist in group: 7", By: "message", Reason: "not_in_group",
			Params: map[string]string{"Username": "bob", "GroupID": "7"},
		}},
		{429, `{"error":"reach_limit"}`, Explanation{
			Status: 429, Code: "reach_limit", By: "none", Candidates: []string{"reach_limit"}, Params: map[string]string{}, Retryable: true,
		}},
		{502, `<html>`, Explanation{Status: 502, By: "none", Params: map[string]string{}, Retryable: true}},
	} {
		if diff := cmp.Diff(tt.want, k.Explain(tt.status, nil, []byte(tt.body))); diff != "" {
			t.Error(diff)
		}
	}
}

// A catalogue made at run time answers as a generated package does.
func TestExplainAgrees(t *testing.T) {
	k := sample()
	for _, e := range []*Error{
		NewError(403, CodeForbiddenOp, notInGroup), NewError(400, "", "username [x] is not legal"), NewError(400, "other", "ext is too big!"),
		NewError(400, "other", "username [x] is not legal"), NewError(429, CodeReachLimit, ""), NewError(503, "", ""),
	} {
		got := k.Lookup(e.StatusCode, string(e.Code), e.Message)
		if got.Reason != string(e.Reason) || got.Retryable != e.Retryable() || len(got.Candidates) != len(e.Candidates()) ||
			got.Params["Username"] != e.Params.Username || got.Params["GroupID"] != e.Params.GroupID {
			t.Errorf("got %+v, want %+v", got, *e)
		}
	}
}

func TestOverlaps(t *testing.T) {
	for _, tt := range []struct {
		a, b              string
		overlap           bool
		covered, covering bool // b by a, a by b
	}{
		{"User \x00 gone.", "user \x00 gone", true, true, true},
		{"user \x00 gone", "user bob gone", true, true, false},
		{"user \x00", "\x00 gone", true, false, false},
		{"user \x00 gone", "user \x00 is gone", true, true, false},
		{"user \x00 is here", "user \x00 is gone", false, false, false},
		{"a\x00b", "ab", false, false, false},
		{"a\x00b", "a b", false, false, false},
		{"a\x00b", "a  . b", true, true, false},
		{"\x00a\x00", "\x00b\x00", true, false, false},
		{"a\x00a\x00a", "aaaa", false, false, false},
		{"a\x00a\x00a", "aaaaa", true, true, false},
		{"\x00", "anything", true, true, false},
		{"one", "two", false, false, false},
		{"one", "One.", true, true, true},
		{"", "", true, false, false},
	} {
		if got := overlaps(tt.a, tt.b); got != tt.overlap || overlaps(tt.b, tt.a) != got {
			t.Errorf("overlaps(%q, %q) = %v", tt.a, tt.b, got)
		}
		if got := Covers(tt.a, tt.b); got != tt.covered {
			t.Errorf("Covers(%q, %q) = %v", tt.a, tt.b, got)
		}
		if got := Covers(tt.b, tt.a); got != tt.covering {
			t.Errorf("Covers(%q, %q) = %v", tt.b, tt.a, got)
		}
	}
}

// Two random templates that overlap according to their messages do so according to Overlaps, and FindOverlaps finds the same.
func TestFindOverlaps(t *testing.T) {
	random := rand.New(rand.NewSource(1))
	pick := func(letters string, n int) string {
		var b strings.Builder
		for range 1 + random.Intn(n) {
			b.WriteByte(letters[random.Intn(len(letters))])
		}
		return b.String()
	}
	for range 200 {
		var templates []Template
		for range 6 {
			text := pick("ab", 2) + "\x00" + pick("ab", 2)
			for range random.Intn(3) {
				text = strings.Replace(text, "\x00", pick("ab", 2), random.Intn(2))
			}
			templates = append(templates, Template{Text: text, Holes: []string{"X"}})
		}
		found, all := FindOverlaps(templates)
		var want []Pair
		for a := range templates {
			for b := a + 1; b < len(templates); b++ {
				if overlaps(templates[a].Text, templates[b].Text) {
					want = append(want, Pair{a, b})
				}
			}
		}
		if diff := cmp.Diff(want, found); diff != "" || !all {
			t.Fatalf("%+v: %v %s", templates, all, diff)
		}
		for range 50 {
			message := pick("ab", 6)
			for _, p := range missing(templates, found) {
				if Covers(templates[p.A].Text, message) && Covers(templates[p.B].Text, message) {
					t.Fatalf("%q and %q both match %q", templates[p.A].Text, templates[p.B].Text, message)
				}
			}
		}
	}
}

// missing returns the pairs that were not found.
func missing(templates []Template, found []Pair) (pairs []Pair) {
	is := make(map[Pair]bool)
	for _, p := range found {
		is[p] = true
	}
	for a := range templates {
		for b := a + 1; b < len(templates); b++ {
			if !is[Pair{a, b}] {
				pairs = append(pairs, Pair{a, b})
			}
		}
	}
	return pairs
}

// overlaps reports whether there is a message that both templates match.
func overlaps(a, b string) bool {
	a, b = Normalize(a), Normalize(b)
	return mayOverlap(a, b) && overlap(pattern(a), pattern(b))
}

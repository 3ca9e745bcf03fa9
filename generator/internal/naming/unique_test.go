package naming

import (
	"slices"
	"strings"
	"testing"
)

func none([]string) bool { return false }

func pascals(names [][]string) []string {
	var out []string
	for _, n := range names {
		out = append(out, Pascal(n))
	}
	return out
}

// tries makes a claim of names in turn.
func tries(names ...string) Claim {
	t := &Tries{}
	for _, name := range names[1:] {
		t.Names = append(t.Names, func() []string { return strings.Fields(name) })
	}
	return Claim{Alone: strings.Fields(names[0]), Tries: func() *Tries { return t }}
}

// saying makes a claim of a name and what is said besides.
func saying(name, says string) Claim {
	return Claim{Alone: strings.Fields(name), Tries: func() *Tries { return &Tries{Says: strings.Fields(says)} }}
}

func TestUnique(t *testing.T) {
	tests := []struct {
		name   string
		claims []Claim
		taken  func([]string) bool
		want   []string
	}{
		{"a name that nobody else wants is kept", []Claim{tries("not found", "not found user"), tries("denied")}, none,
			[]string{"NotFound", "Denied"}},
		{"of two that want a name, neither gets it", []Claim{tries("not found", "not found user"), tries("not found", "not found group")}, none,
			[]string{"NotFoundUser", "NotFoundGroup"}},
		{"who wants a name sooner keeps it", []Claim{tries("user gone"), tries("gone", "user gone", "gone too"), tries("gone", "group gone")}, none,
			[]string{"UserGone", "GoneToo", "GroupGone"}},
		{"a taken name is passed over", []Claim{tries("not found", "not found user")},
			func(w []string) bool { return Snake(w) == "not_found" }, []string{"NotFoundUser"}},
		{"the words by which they differ", []Claim{saying("fail", "fail 5 cups"), saying("fail", "fail 60 cups")}, none,
			[]string{"Fail5", "Fail60"}},
		{"who says least keeps the name", []Claim{saying("fail", "fail"), saying("fail", "fail again")}, none,
			[]string{"Fail", "FailAgain"}},
		{"the second of what has no name but a number", []Claim{tries("status 406"), tries("status 406")}, none,
			[]string{"Status406", "Status406No2"}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got := pascals(Unique(tt.claims, tt.taken))
			if !slices.Equal(got, tt.want) {
				t.Errorf("got %q, want %q", got, tt.want)
			}
		})
	}
}

// TestUniqueOrder turns claims around that something tells apart.
func TestUniqueOrder(t *testing.T) {
	claims := []Claim{tries("gone", "user gone"), saying("cold", "cold tea"), saying("cold", "cold cup"), tries("gone", "group gone")}
	want := pascals(Unique(claims, none))
	slices.Reverse(claims)
	got := pascals(Unique(claims, none))
	slices.Reverse(got)
	if !slices.Equal(got, want) {
		t.Errorf("in this order %q, in the other %q", want, got)
	}
}

// TestUniqueNumbers numbers what nothing tells apart, without two names that differ in case alone.
func TestUniqueNumbers(t *testing.T) {
	got := pascals(Unique([]Claim{{}, tries("unnamed2"), {}, tries("cold"), tries("cold"), {}}, none))
	want := []string{"Unnamed", "Unnamed2", "Unnamed3", "Cold", "Cold2", "Unnamed4"}
	if !slices.Equal(got, want) {
		t.Errorf("got %q, want %q", got, want)
	}
}

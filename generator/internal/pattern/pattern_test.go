package pattern

import "testing"

func TestNeeds(t *testing.T) {
	p := Lazy(`^\s*\[([0-9]+)\]`).Beginning("[").Needing("]", Digits)
	for text, want := range map[string]bool{"[1]": true, " \n[12] and more": true, "": false, "a [1]": false, "[1": false, "[x]": false} {
		if got := p.MatchString(text); got != want {
			t.Errorf("MatchString(%q) = %v, want %v", text, got, want)
		}
		if got := p.FindStringSubmatch(text) != nil; got != want {
			t.Errorf("FindStringSubmatch(%q) finds: %v, want %v", text, got, want)
		}
	}
}

// TestNothing holds what the methods return for texts that lack what is needed against what the expression returns.
func TestNothing(t *testing.T) {
	p, needing := Lazy(`\s*-\s*`), Lazy(`\s*-\s*`).Needing("-")
	for _, text := range []string{"", "cup", "two cups"} {
		if got, want := needing.ReplaceAllString(text, "+"), p.ReplaceAllString(text, "+"); got != want {
			t.Errorf("ReplaceAllString(%q) = %q, want %q", text, got, want)
		}
		if got := needing.FindAllString(text, -1); got != nil {
			t.Errorf("FindAllString(%q) = %q, want none", text, got)
		}
	}
	if needing.regexp != nil {
		t.Error("the expression is compiled in vain")
	}
}

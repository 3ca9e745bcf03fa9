package naming

import (
	"slices"
	"strings"
	"testing"
)

// The last segment of a URI says which error it is.
func TestSegment(t *testing.T) {
	for uri, want := range map[string]string{
		"https://tea.example/problems/no-cup": "no-cup", "https://tea.example/problems/no-cup/": "no-cup", "https://tea.example/problems#no-cup": "no-cup",
		"/problems/no-cup": "no-cup", "urn:problem-type:tea:noCup": "noCup", "https://tea.example/no-cup.html": "no-cup", "/problems/no-cup/v1": "no-cup",
		"urn:tea:no-cup:v1.2": "no-cup", "/problems/v": "v", "/problems/vat2": "vat2", "/problems/1001": "1001", "/": "/", "/v1": "v1", "https://tea.example": "tea.example",
	} {
		if got := Segment(uri); got != want {
			t.Errorf("%s: got %s, want %s", uri, got, want)
		}
	}
}

func TestIsURI(t *testing.T) {
	for code, want := range map[string]bool{
		"https://tea.example/x": true, "/problems/x": true, "urn:tea:x": true, "URN:tea:x": true,
		"no/cup": false, "S3:INIT": false, "NO_CUP": false, "17": false, "urn": false, "urn:": false,
	} {
		if got := IsURI(code); got != want {
			t.Errorf("%s: got %v", code, got)
		}
	}
}

// Constants of codes are called by the segment, and by the whole URI only where two would be called the same.
func TestCodeNameOfURI(t *testing.T) {
	const uri = "https://tea.example/problems/no-cup"
	if got := strings.Join(CodeName(uri), " "); got != "no cup" {
		t.Errorf("got %s", got)
	}
	if got := CodeTries(uri)[0](); !slices.Contains(got, "tea") || !slices.Contains(got, "cup") {
		t.Errorf("got %v", got)
	}
}

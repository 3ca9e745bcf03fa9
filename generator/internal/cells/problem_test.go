package cells

import "testing"

func TestIsURI(t *testing.T) {
	for text, want := range map[string]bool{
		"https://tea.example/problems/no-cup": true, "HTTP://tea.example/x": true, "/problems/no-cup": true, "/problems/no-cup/": true, "urn:tea:no-cup": true,
		"https://tea.example": false, "https://tea.example/": false, "/no-cup": false, "//tea.example/x": false, "/cups/{id}": false, "/cups/:id": false,
		"/cups/<id>": false, "/cups/*": false, "see /a/b": false, "urn:tea": false, "no/cup": false, "": false,
	} {
		if got := IsURI(text); got != want {
			t.Errorf("%s: got %v", text, got)
		}
	}
}

func TestSpeaksOfProblems(t *testing.T) {
	for uri, want := range map[string]bool{
		"https://tea.example/problems/no-cup": true, "/probs/no-cup": true, "urn:problem-type:tea:x": true, "https://tea.example/docs#error-x": false,
		"https://tea.example/docs/errors#x": true, "/guide/errors": false, "https://tea.example/a/b": false, "": false,
	} {
		if got := SpeaksOfProblems(uri); got != want {
			t.Errorf("%s: got %v", uri, got)
		}
	}
}

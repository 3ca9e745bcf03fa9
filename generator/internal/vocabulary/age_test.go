package vocabulary

import "testing"

// TestAge says which notes are about how new an error is.
func TestAge(t *testing.T) {
	for text, want := range map[string]Age{
		"new": New, "NEW": New, "beta": New, "neu": New, "新增": New, "新規": New, "신규": New, "новое": New,
		"since v2": Since, "since 2.0": Since, "since version 2.3.1": Since, "added in 2.1": Since, "v2.1+": Since, "seit Version 2": Since, "ab 2.0": Since,
		"depuis la version 3": Since, "v2 起": Since, "自 2.0 新增": Since, "until v3": Since,
		"": 0, "v4": 0, "2": 0, "in 2": 0, "new user": 0, "old": 0, "since": 0, "since yesterday": 0, "code 5": 0, "from {id}": 0, "it has 3 doors": 0,
	} {
		if got := AgeOf(text); got != want {
			t.Errorf("%q: got %d, want %d", text, got, want)
		}
	}
}

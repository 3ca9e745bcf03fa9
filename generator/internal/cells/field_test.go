package cells

import "testing"

// TestIsField says which words are parts of an error, by themselves or behind the error's name.
func TestIsField(t *testing.T) {
	for word, want := range map[string]bool{
		"code": true, "request_id": true, "errorMessage": true, "error.code": true, "error.category": true, "errors.path": true,
		"cup": false, "error.cup": false, "cup.code": false, "no_cup": false, "": false,
	} {
		if got := IsField(word); got != want {
			t.Errorf("%q: got %v, want %v", word, got, want)
		}
	}
}

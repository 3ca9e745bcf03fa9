package entries

import "testing"

// TestIsAboutErrors says below which headers a note on its own says that its row's error is deprecated.
func TestIsAboutErrors(t *testing.T) {
	for header, want := range map[string]bool{"": true, "Notes": true, "Remarks": true, "备注": true, "Order state": false, "Payment status": false} {
		if got := isAboutErrors(header); got != want {
			t.Errorf("%q: got %v, want %v", header, got, want)
		}
	}
}

package cells

import "testing"

// TestStatusName says how a status' name may be written.
func TestStatusName(t *testing.T) {
	for _, c := range []struct {
		status int
		text   string
		want   string
	}{
		{404, "Not Found", "Not Found"},
		{404, "NOT FOUND: no such cup", "NOT FOUND"},
		{404, "not_found", "not_found"},
		{404, "NotFound – no such cup", "NotFound"},
		{409, "CONFLICT", "CONFLICT"},
		{418, "I'm a teapot", "I'm a teapot"},
		{418, "Im a teapot", "Im a teapot"},
		{409, "Conflicting orders", ""},
		{404, "Not", ""},
		{404, "Bad Request", ""},
		{404, "", ""},
		{999, "Not Found", ""},
	} {
		if got := c.text[:StatusName(c.status, c.text)]; got != c.want {
			t.Errorf("the name of %d in %q: got %q, want %q", c.status, c.text, got, c.want)
		}
	}
}

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

// TestStatus says which cells are read as an HTTP status, and as which one.
func TestStatus(t *testing.T) {
	for cell, want := range map[string]int{
		"404": 404, "4xx": 4, "404 Not Found": 404, "HTTP 404": 404, "404 (Not Found)": 404, "404: no such cup": 404,
		"{HTTPStatus.S400_Bad_Request}": 400, "`{HTTPStatus.S400_Bad_Request}`": 400, "HTTP_404_NOT_FOUND": 404, "StatusCodes.Status409Conflict": 409,
		"Bad Request (400)": 400, "NOT_FOUND (HTTP 404)": 404, "http.StatusNotFound (404)": 404, "HttpStatus.CONFLICT (404)": 0,
		"http.StatusNotFound": 404, "StatusBadRequest": 400, "`HttpStatus.BAD_REQUEST`": 400, "HttpStatusCode.NotFound": 404, "SC_CONFLICT": 409,
		"HttpServletResponse.SC_NOT_FOUND": 404, "StatusCodes.UNAUTHORIZED": 401, "HTTPStatus.FORBIDDEN": 403, "StatusCode::BAD_GATEWAY": 502,
		"Response.Status.NOT_FOUND": 404, "HTTP_NOT_FOUND": 404, "http.StatusRequestTimeout": 408, "NOT_FOUND": 0, "codes.NotFound": 0, "StatusBrewing": 0,
		"🔴 401": 401, "⚠️ 404": 404, "🔴 no": 0,
		"": 0, "Not Found": 0, "Status Not Found": 0, "E404": 0, "ERR_404_CUP": 0, "No such cup (404)": 0, "40001": 0, "{id}": 0, "999": 0,
	} {
		if got, _ := Status(cell); got != want {
			t.Errorf("%q: got %d, want %d", cell, got, want)
		}
	}
}

// TestIsOddStatus: what stands in a column of statuses for another number, several or any, in several languages.
func TestIsOddStatus(t *testing.T) {
	for _, cell := range []string{"600", "400/422", "4xx", "4xx or 5xx", "600 oder 700", "4xx ou 5xx", "4xx 或 5xx", "600 bis 699", "any", "Various", "alle", "其他", "*", "≥ 500"} {
		if !IsOddStatus(cell) {
			t.Errorf("%q is none", cell)
		}
	}
	for _, cell := range []string{"404", "", "the cup", "7 cups 9", "anybody", "4 cups"} {
		if IsOddStatus(cell) {
			t.Errorf("%q is one", cell)
		}
	}
}

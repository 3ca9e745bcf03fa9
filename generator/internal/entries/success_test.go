package entries

import "testing"

// A row is about success only if that is sure: else an error would be lost.
func TestSucceeds(t *testing.T) {
	for _, tt := range []struct {
		status     int
		code, text string
		want       bool
	}{
		{0, "0", "Success", true}, {0, "0", "", true}, {0, "000", "OK", true}, {0, "0", "No error", true}, {0, "00", "成功", true},
		{0, "0", "No network connection", false}, {0, "0", "Cancelled", false}, {0, "0", "General error", false}, {0, "0", "Unknown", false},
		{0, "200", "OK", true}, {200, "200", "", true}, {0, "201", "Created", true}, {0, "202", "Only masters may boil", false}, {0, "201", "", false},
		{200, "", "OK", true}, {200, "", "Order is closed", false}, {200, "", "The call was dropped", false}, {200, "", "", false},
		{200, "1001", "Parameter error", false}, {200, "1001", "Success", true},
		{0, "SUCCESS", "", true}, {0, "RESULT_EC_SUCCESS", "", true}, {0, "S_OK", "", true}, {0, "PAYMENT_SUCCESS_PENDING", "Waiting for the bank", false},
		{0, "NOT_OK", "", false}, {0, "PARTIAL_SUCCESS", "", false}, {0, "NO_CUP", "", false},
		{0, "10000", "成功", true}, {0, "1006", "Success without data", false}, {0, "1007", "Partial success", false}, {0, "1011", "success required", false},
		{400, "0", "Success", false}, {404, "ok", "", false},
	} {
		e := &Entry{Status: tt.status, Code: tt.code, Message: tt.text}
		if got := new(reader).succeeds(e); got != tt.want {
			t.Errorf("%d %q %q: got %v, want %v", tt.status, tt.code, tt.text, got, tt.want)
		}
		if got := (&reader{successes: []string{"77"}}).succeeds(e); got {
			t.Errorf("%d %q %q is taken for success though errgen.yaml names another code", tt.status, tt.code, tt.text)
		}
	}
	if e := (&Entry{Code: "77", Message: "whatever"}); !(&reader{successes: []string{"77"}}).succeeds(e) {
		t.Error("the code that errgen.yaml names is not taken for success")
	}
}

package support

import "testing"

// A key says by its words, not by letters in them, whether what stands under it speaks of the error.
func TestKindOf(t *testing.T) {
	for key, want := range map[string]kind{
		"error": telling, "errors": telling, "errorMessage": telling, "errormessage": telling, "error_description": telling, "non_field_errors": telling,
		"requestError": telling, "query_error": telling, "hourly_limit_message": telling, "HTTPError": telling, "response_body": telling, "errorData": telling,
		"badRequest": telling, "bad_request": telling, "validationErrors": telling, "msg": telling, "raw": telling,
		"request": aside, "error_request": aside, "errorRequest": aside, "messageId": aside, "message_body": aside, "rejectedValue": aside, "title": aside, "URL": aside,
		"previous_error": never, "warningMessage": never, "help": never,
		"drawing": other, "withdrawal": other, "curly": other, "ext": other, "": other, "serviceException2": telling, "terrorist": other,
	} {
		if got := kindOf([]byte(`"` + key + `"`)); got != want {
			t.Errorf("%s: got %d, want %d", key, got, want)
		}
	}
}

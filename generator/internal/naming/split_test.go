package naming

import (
	"strings"
	"testing"
)

func TestWords(t *testing.T) {
	tests := []struct{ text, want string }{
		{"illegal_argument", "illegal argument"},
		{"Username is not legal.", "username is not legal"},
		{"DELETED_ACCOUNT", "deleted account"},
		{"InvalidParameterValue", "invalid parameter value"},
		{"HTTPServerError", "http server error"},
		{"userIDs", "user ids"},
		{"groupid", "group id"},
		{"S3Bucket", "s3 bucket"},
		{"From can't be empty", "from cannot be empty"},
		{"doesn’t exist", "does not exist"},
		{"It isnt so", "it is not so"},
		{"They've won't", "they have will not"},
		{"Waiter's cup, it's cold", "waiter cup it is cold"},
		{"the guests' cups", "the guests cups"},
		{"E-Mail, e-mail", "email email"},
		{"chunk(s) of glass(es)", "chunks of glasses"},
		{"OAuth2tokenBad", "oauth2 token bad"},
		{"IPv6bad", "ipv6 bad"},
		{"i_pv6bad", "i pv6bad"},
		{"MyOAuthToken", "my oauth token"},
		{"YouTube URL", "youtube url"},
		{"error 40001", "error 40001"},
		{"numéro", "numero"},
		{"用户 ID 不存在", "id"},
		{"'", ""},
		{"", ""},
	}
	for _, tt := range tests {
		if got := strings.Join(Words(tt.text), " "); got != tt.want {
			t.Errorf("Words(%q) = %q, want %q", tt.text, got, tt.want)
		}
	}
}

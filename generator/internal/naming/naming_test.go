package naming

import (
	"strings"
	"testing"
)

func TestPascal(t *testing.T) {
	tests := []struct{ words, want string }{
		{"username not legal", "UsernameNotLegal"},
		{"user id", "UserID"},
		{"api url", "APIURL"},
		{"oauth token", "OAuthToken"},
		{"oauth2 token", "OAuth2Token"},
		{"ipv6 bad", "IPv6Bad"},
		{"websocket closed", "WebSocketClosed"},
		{"10003", "10003"},
		{"", ""},
	}
	for _, tt := range tests {
		if got := Pascal(strings.Fields(tt.words)); got != tt.want {
			t.Errorf("Pascal(%q) = %q, want %q", tt.words, got, tt.want)
		}
	}
}

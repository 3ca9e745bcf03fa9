package naming

import (
	"slices"
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
		{"From can't be empty", "from cant be empty"},
		{"doesn’t exist", "doesnt exist"},
		{"error 40001", "error 40001"},
		{"用户 ID 不存在", "id"},
		{"", ""},
	}
	for _, tt := range tests {
		if got := strings.Join(Words(tt.text), " "); got != tt.want {
			t.Errorf("Words(%q) = %q, want %q", tt.text, got, tt.want)
		}
	}
}

func TestPascal(t *testing.T) {
	tests := []struct{ words, want string }{
		{"username not legal", "UsernameNotLegal"},
		{"user id", "UserID"},
		{"api url", "APIURL"},
		{"oauth token", "OAuthToken"},
		{"10003", "10003"},
		{"", ""},
	}
	for _, tt := range tests {
		if got := Pascal(strings.Fields(tt.words)); got != tt.want {
			t.Errorf("Pascal(%q) = %q, want %q", tt.words, got, tt.want)
		}
	}
}

func TestMessage(t *testing.T) {
	tests := []struct{ text, want string }{
		{"Username is not legal.", "username not legal"},
		{"registration is not open, please contact the app admin", "registration not open"},
		{"Unable to authenticate due to corrupt access token.", "unable authenticate due corrupt access"},
		{"You have exceeded the limit of the Free edition. Please upgrade to higher edition.", "exceeded limit free edition"},
		{"Request Entity Too Large", "request entity too large"},
		{"is a", "is a"},
		{"The value of the read capacity unit can not be lower than 1", "value read capacity unit can not lower"},
		{"Orders of this account are not allowed for it", "orders account not allowed"},
		{"请求被拦截 (客户端 ip 异常)", ""},
		{"Número de cartão inválido", "numero de cartao invalido"},
		{"  ", ""},
		{"用户不存在", ""},
	}
	for _, tt := range tests {
		if got := strings.Join(Message(tt.text), " "); got != tt.want {
			t.Errorf("Message(%q) = %q, want %q", tt.text, got, tt.want)
		}
	}
}

func TestUnique(t *testing.T) {
	claim := func(tries ...string) Claim {
		c := Claim{Key: strings.Join(tries, "|")}
		for _, try := range tries {
			c.Tries = append(c.Tries, func() []string { return strings.Fields(try) })
		}
		return c
	}
	none := func([]string) bool { return false }
	tests := []struct {
		name   string
		claims []Claim
		taken  func([]string) bool
		want   []string
	}{
		{"a name that nobody else wants is kept", []Claim{claim("not found", "not found user"), claim("denied")}, none,
			[]string{"NotFound", "Denied"}},
		{"of two that want a name, neither gets it", []Claim{claim("not found", "not found user"), claim("not found", "not found group")}, none,
			[]string{"NotFoundUser", "NotFoundGroup"}},
		{"a taken name is passed over", []Claim{claim("not found", "not found user")},
			func(w []string) bool { return Snake(w) == "not_found" }, []string{"NotFoundUser"}},
		{"the last resort depends on what the thing is, not where it stands", []Claim{{Key: "用户"}, {Key: "群组"}}, none,
			[]string{"X1be4cbb9", "X8faf3786"}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got := pascals(Unique(tt.claims, tt.taken))
			if !slices.Equal(got, tt.want) {
				t.Errorf("got %q, want %q", got, tt.want)
			}
			reversed := slices.Clone(tt.claims)
			slices.Reverse(reversed)
			back := pascals(Unique(reversed, tt.taken))
			slices.Reverse(back)
			if !slices.Equal(got, back) {
				t.Errorf("in this order %q, in the other %q", got, back)
			}
		})
	}
}

func pascals(names [][]string) []string {
	var out []string
	for _, n := range names {
		out = append(out, Pascal(n))
	}
	return out
}

package naming

import (
	"strings"
	"testing"
)

func TestTerms(t *testing.T) {
	tests := []struct{ text, want string }{
		{"username 중복", "username"},
		{"TeaSource 必须包含有效的 api_key 配置", "tea source api key"},
		{"IPC 管理器未初始化", "ipc"},
		{"ID 不存在", ""},
		{"错误 error: xxx", ""},
		{"见 https://example.com/tea", ""},
		{"/tea/cup 不存在", ""},
		{"3D 打印", ""},
		{"a plain text", ""},
		{"茶", ""},
	}
	for _, tt := range tests {
		if got := strings.Join(Terms(tt.text), " "); got != tt.want {
			t.Errorf("Terms(%q) = %q, want %q", tt.text, got, tt.want)
		}
	}
}

func TestCategory(t *testing.T) {
	tests := []struct{ text, want string }{
		{"parameter", "parameter"},
		{"Tea kettle", "tea kettle"},
		{"High", ""},
		{"POST", ""},
		{"v1.2", ""},
		{"茶", ""},
		{"all that is known of it", ""},
		{"", ""},
	}
	for _, tt := range tests {
		if got := strings.Join(Category(tt.text), " "); got != tt.want {
			t.Errorf("Category(%q) = %q, want %q", tt.text, got, tt.want)
		}
	}
}

func TestUnframed(t *testing.T) {
	for code, want := range map[string]string{"ERR-003": "003", "ERR_PL_001": "pl 001", "ERROR 12": "12", "E-12": "e 12", "ERR": "err", "ERR_ERROR_7": "7"} {
		if got := strings.Join(Unframed(CodeWords(code)), " "); got != want {
			t.Errorf("Unframed(%q) = %q, want %q", code, got, want)
		}
	}
}

func TestNamed(t *testing.T) {
	tests := []struct {
		text   string
		advice bool
	}{
		{"Use the other cup", true}, {"use cup not lid", true}, {"Use of the lid is not allowed", false}, {"Check failed", false}, {"Tea is cold", false}, {"", false},
	}
	for _, tt := range tests {
		if _, got := Named(tt.text); got != tt.advice {
			t.Errorf("Named(%q) is advice: %v, want %v", tt.text, got, tt.advice)
		}
	}
}

package naming

import (
	"strings"
	"testing"
)

func TestCased(t *testing.T) {
	tests := []struct{ words, code, texts, want string }{
		{"llm failed", "LLM_FAILED", "LLM 分析失败", "LLMFailed"},
		{"informar cpf cnpj", "", "Informar CPF/CNPJ do destinatário", "InformarCPFCNPJ"},
		{"hud shutting down", "1001", "The HUD is shutting down.", "HUDShuttingDown"},
		{"invalid twi ml", "", "Invalid TwiML", "InvalidTwiML"},
		{"llm service down", "", "LLMService down", "LLMServiceDown"},
		{"user not found", "", "User NOT found", "UserNotFound"},
		{"tea is cold", "", "TEA IS COLD", "TeaIsCold"},
		{"open the big lid now", "", "please OPEN BIG LID now", "OpenTheBigLidNow"},
		{"cup locked", "CUP_LOCKED", "see CUP_LOCKED below", "CupLocked"},
		{"kettles are off", "", "KETTLES are off", "KettlesAreOff"},
		{"ps002", "PS002", "", "PS002"},
		{"jdbc 03", "JDBC-03", "", "JDBC03"},
		{"pl 001", "ERR-PL-001", "", "PL001"},
		{"auth 001", "AUTH_001", "", "Auth001"},
		{"api id", "", "API and ID", "APIID"},
		{"", "", "", ""},
	}
	for _, tt := range tests {
		if got := Cased(strings.Fields(tt.words), tt.code, tt.texts); got != tt.want {
			t.Errorf("Cased(%q, %q, %q) = %q, want %q", tt.words, tt.code, tt.texts, got, tt.want)
		}
	}
}

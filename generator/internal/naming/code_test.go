package naming

import (
	"slices"
	"strings"
	"testing"
)

func TestWordy(t *testing.T) {
	tests := map[string]bool{
		"not_found": true, "NotFound": true, "ERR_TEA_COLD": true, "EACCES": true, "s1_failed": true, "Request Entity Too Large": true,
		"JDBC-03": false, "E101": false, "OPEN-AUTH-400-001": false, "40001": false, "-32600": false, "0x80070057": false, "GF": false,
		"error": false, "ключ": false, "": false, "API-07": false,
	}
	for code, want := range tests {
		if got := Wordy(code); got != want {
			t.Errorf("Wordy(%q) = %v, want %v", code, got, want)
		}
	}
}

func TestCodeNames(t *testing.T) {
	tests := []struct {
		name        string
		codes, want []string
	}{
		{"words", []string{"not_found", "10003", "-32600", "C++", "C#", "C"}, []string{"NotFound", "10003", "Minus32600", "CPlusPlus", "CSharp", "C"}},
		{"numbers apart", []string{"TLS_1_2", "TLS_12"}, []string{"TLS1_2", "TLS12"}},
		{"spelled otherwise", []string{"NOT_FOUND", "NotFound"}, []string{"NOT_FOUND", "NotFound"}},
		{"numbers behind letters", []string{"Iab11", "IAB1_1"}, []string{"Iab11", "Iab1_1"}},
		{"marks", []string{"S3:INIT", "S3_INIT"}, []string{"S3ColonInit", "S3_INIT"}},
		{"case", []string{"busy", "BUSY"}, []string{"BusyLower", "BusyUpper"}},
		{"no Latin letters", []string{"ключ", "замок"}, []string{"Unnamed", "Unnamed2"}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			var claims []Claim
			for _, c := range tt.codes {
				claims = append(claims, Claim{Alone: CodeName(c), Tries: func() *Tries { return &Tries{Names: CodeTries(c)} }})
			}
			if got := pascals(Unique(claims, none)); !slices.Equal(got, tt.want) {
				t.Errorf("got %q, want %q", got, tt.want)
			}
		})
	}
}

func TestConstants(t *testing.T) {
	tests := []struct {
		name, constants, texts, want string // constants by blanks, the texts that speak of them by |
	}{
		{"the prefix of an error", "ER_DUP_KEY ERROR_CLOSING_FILE E_ARGS ErrTooCold", "", "DupKey ClosingFile Args TooCold"},
		{"written together", "ECUP_EMPTY ELID_LOST ETEA_COLD EPOT_BROKEN ESPOON_BENT", "", "CupEmpty LidLost TeaCold PotBroken SpoonBent"},
		{"official ones", "ENOENT EACCES EPERM EBUSY EEXIST", "", "ENOENT EACCES EPERM EBUSY EEXIST"},
		{"a product's name", "TPT_CUP_EMPTY TPT_LID_LOST TPT_TEA_COLD TPT_POT_BROKEN TPT_SPOON_BENT", "no tea|no lid|cold|broken|bent",
			"CupEmpty LidLost TeaCold PotBroken SpoonBent"},
		{"a subject", "CUP_IS_EMPTY CUP_IS_LOST CUP_IS_COLD CUP_IS_BROKEN CUP_IS_BENT", "the cup is empty|cup lost|cold cup|a broken cup|cup bent",
			"CupIsEmpty CupIsLost CupIsCold CupIsBroken CupIsBent"},
		{"up to error", "TEA_POT_ERROR_COLD TEA_POT_ERROR_HOT TEA_POT_ERROR_OPEN TEA_POT_ERROR_LOST TEA_POT_ERROR_FULL", "", "Cold Hot Open Lost Full"},
		{"each is an error", "LidError CupMissingError ServerError ValueError", "", "Lid CupMissing ServerError ValueError"},
		{"not each is an error", "LidError CupMissingError PotLost", "", "LidError CupMissingError PotLost"},
		{"two that would be one", "LidError LidErrorError CupError", "", "Lid LidError Cup"},
		{"what is left is no name", "ERR_401 ERR_FAILED", "", "Err401 ErrFailed"},
		{"paths", `Tea\Kettle\CupIsBroken tea::LidLost com.example.PotBroken Cup.Lost`, "", "CupIsBroken LidLost PotBroken CupLost"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			texts := strings.Split(tt.texts, "|")
			said := func(i int, word string) bool {
				return i < len(texts) && texts[i] != "" && strings.Contains(texts[i], word)
			}
			if got := strings.Join(pascals(Constants(strings.Fields(tt.constants), said)), " "); got != tt.want {
				t.Errorf("got %q, want %q", got, tt.want)
			}
		})
	}
}

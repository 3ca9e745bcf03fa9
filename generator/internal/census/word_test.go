package census

import "testing"

func TestIsStrong(t *testing.T) {
	for word, want := range map[string]bool{
		"1001": true, "12": false, "-1": true, "−12": true, "+12": false, "+123": true, "4xx": true, "40XX": true, "12345x": false, "0x1F": true, "0xG": false, "12345678901": false,
		"E1001": true, "E1": false, "EVS.0001": true, "Abcdefghijklm10": false,
		"NOT_FOUND": true, "not_found": true, "NotFound": true, "notFound": true, "IOError": true, "auth/not-found": true, "Cup": false, "cup": false, "CUP": false,
	} {
		if got := isStrong(word); got != want {
			t.Errorf("%s: got %v, want %v", word, got, want)
		}
	}
}

func TestIsStandard(t *testing.T) {
	for word, want := range map[string]bool{"RFC-7807": true, "rfc7807": true, "CVE-2024-1": true, "SHA256": true, "RFC": false, "RFC-": false, "TEA-1": false, "CVE-2024-": false} {
		if got := isStandard(word); got != want {
			t.Errorf("%s: got %v, want %v", word, got, want)
		}
	}
}

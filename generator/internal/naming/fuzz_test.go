package naming

import (
	"go/token"
	"testing"
)

// FuzzNames makes names of anything: identifiers that are short enough, or none.
func FuzzNames(f *testing.F) {
	for _, s := range []string{"The cup can't be found.", "Config.Url is invalid", ".a.B", `Tea\Kettle::Lost`, "C++", "-1",
		"用户 ID 不存在", "a (b) c)", "x, y and z / w", "\xff.\xfe,", "''s", "1.5 is less than 2", "https://a.b/c", "E_1", "iOS, IPv6bad", "not",
		"Error in", "to be or not to be", "could not be found but it is and cannot be lower than"} {
		f.Add(s, s)
	}
	f.Fuzz(func(t *testing.T, text, other string) {
		for _, words := range [][]string{Message(text), Statement(text), More(text), Fit(Words(text), maxChars)} {
			name := "Err" + Pascal(words)
			if !token.IsIdentifier(name) {
				t.Errorf("%q is no identifier", name)
			}
			if len(words) > 1 && len(name) > MaxLength {
				t.Errorf("%q is longer than %d characters", name, MaxLength)
			}
		}
		codes := []string{text, other, text + "_1", text + "1", text + ":"}
		Constants(codes, func(int, string) bool { return false })
		Hole(text, other, "Name")
		Heading(text)
		var claims []Claim
		for _, c := range codes {
			claims = append(claims, Claim{Alone: CodeName(c), Tries: func() *Tries { return &Tries{Names: CodeTries(c), Says: Telling(text)} }})
		}
		seen := map[string]bool{}
		for _, words := range Unique(claims, func([]string) bool { return false }) {
			name := "Code" + Pascal(words)
			if !token.IsIdentifier(name) || seen[Fold(words)] {
				t.Errorf("%q is no identifier, or there twice", name)
			}
			seen[Fold(words)] = true
		}
	})
}

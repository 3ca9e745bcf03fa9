package vocabulary

import "testing"

// TestLanguage says which language a header names, and what else it says.
func TestLanguageOf(t *testing.T) {
	for header, want := range map[string][2]string{
		"zh-CN": {"zh-CN", ""}, "en-US": {"en-US", ""}, "`pt_BR`": {"pt-BR", ""}, "zh-Hant": {"zh-Hant", ""}, "EN": {"en", ""}, "cn": {"zh-Hans", ""},
		"English": {"en", ""}, "中文": {"zh-Hans", ""}, "简体中文": {"zh-Hans", ""}, "日本語": {"ja", ""}, "English description": {"en", "description"},
		"Description in English": {"en", "description"}, "Description (EN)": {"en", "description"}, "英文描述": {"en", "描述"}, "描述（英文）": {"en", "描述"},
		"中文名称":        {"zh-Hans", "名称"},
		"Description": {}, "Code": {}, "No": {}, "Code in hex": {}, "message_id": {}, "desc_en": {"en", "desc"}, "xx-XX": {}, "": {}, "Is English": {"en", "is"},
	} {
		if tag, rest := LanguageOf(header); tag != want[0] || rest != want[1] {
			t.Errorf("%q: got %q, %q, want %q", header, tag, rest, want)
		}
	}
}

// TestSameLanguage says which tags are of one language.
func TestSameLanguage(t *testing.T) {
	for _, c := range []struct {
		one, other string
		want       bool
	}{
		{"en", "en-US", true}, {"zh-CN", "zh-Hans", true}, {"zh", "zh-CN", true}, {"zh-TW", "zh-Hant", true}, {"zh-TW", "zh-CN", false}, {"en", "de", false},
	} {
		if got := SameLanguage(c.one, c.other); got != c.want {
			t.Errorf("%s and %s: got %v", c.one, c.other, got)
		}
	}
}

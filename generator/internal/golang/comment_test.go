package golang

import (
	"strings"
	"testing"

	gocmp "github.com/google/go-cmp/cmp"
)

func TestComment(t *testing.T) {
	tests := []struct {
		name string
		make func(c *comment)
		want string
	}{
		{"paragraphs and code stand apart", func(c *comment) {
			c.paragraph("ErrX is sent with:")
			c.code("user {Name}", "")
			c.quote("One.\nTwo.")
		}, "// ErrX is sent with:\n//\n//\tuser {Name}\n//\n//\n// One.\n//\n// Two."},
		{"nothing is no paragraph", func(c *comment) { c.paragraph(" \n "); c.quote("") }, ""},
		{"no line feed, no control character, no change of direction gets in", func(c *comment) {
			c.paragraph("a\nfunc init() {}\r\x00\u2028\u202eb\u200bc")
		}, "// a func init() {} b c"},
		{"a document deprecates nothing and makes no headings", func(c *comment) { c.quote("Deprecated: x\n# Heading") },
			"// The document says: Deprecated: x\n//\n// Heading"},
		{"long text is folded at blanks", func(c *comment) { c.paragraph(strings.Repeat("word ", 30)) },
			"// " + strings.TrimSpace(strings.Repeat("word ", 20)) + "\n// " + strings.TrimSpace(strings.Repeat("word ", 10))},
		{"and between characters where a script sets no blanks, but not before a mark", func(c *comment) {
			c.paragraph(strings.Repeat("字", 50) + "。" + strings.Repeat("字", 3))
		}, "// " + strings.Repeat("字", 49) + "\n// 字。" + strings.Repeat("字", 3)},
		{"a word that is too long stays whole", func(c *comment) { c.paragraph(strings.Repeat("x", 200)) }, "// " + strings.Repeat("x", 200)},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			var c comment
			tt.make(&c)
			if diff := gocmp.Diff(tt.want, strings.Join(c.lines, "\n")); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
		})
	}
}

func TestTextFile(t *testing.T) {
	for tag, want := range map[string]string{
		"en": "en_text.go", "zh-Hans": "zh_hans_text.go",
		"en-x-test": "en_x_test_text.go", "aix": "aix_text.go", // Go gives a meaning to some endings
	} {
		if got := textFile(tag); got != want {
			t.Errorf("textFile(%s) = %s, want %s", tag, got, want)
		}
	}
}

package support

import (
	"strings"
	"testing"
	"unicode/utf8"
)

func TestNormalize(t *testing.T) {
	for _, tt := range []struct{ in, want string }{
		// What is around a message.
		{"Username is not legal.", "username is not legal"},
		{"  ext is too big,\n", "ext is too big"},
		{"“client_id does not match”", "client_id does not match"},
		{`'"nested" quotes'`, `'nested' quotes`},
		{`"'nested'".`, "nested"},
		{"`code`", "code"},
		{"未找到。", "未找到"},
		{"未找到、", "未找到"},
		{"wait . . .", "wait"},
		{"\ufeff\u200bhidden\u00ad", "hidden"},
		{"not members of this group!", "not members of this group!"},
		{"not members of this group!.", "not members of this group!"},
		{`"one" or "two"`, `'one' or 'two'`},
		{`"one" is not 'two'`, `'one' is not 'two'`},
		{"`one` is not 'two'", `'one' is not 'two'`},
		{`"say 'one' now"`, `say 'one' now`},
		{`“can’t do”`, `can't do`},
		{`“错误“甲”已存在”`, `错误'甲'已存在`},
		{"a + b, a & b", "a + b, a \x1a b"},
		{`"`, `'`},
		{"&quot;quoted&#34;", "quoted"},
		{`""`, ""},
		{" . ", ""},
		{"", ""},
		// What is in it.
		{"User  doesn’t\texist", "user doesn't exist"},
		{"reason：user", "reason:user"},
		{"ＡＢＣ（１）", "abc(1)"},
		{"the «operand» „x‟ ‘contains’ ‹y› 「z」『w』", `the 'operand' 'x' 'contains' 'y' 'z''w'`},
		{"the `x` isn´t isnʼt \"y\"", "the 'x' isn't isn't 'y'"},
		{"wait… or not…", "wait... or not"},
		{"can&#39;t &lt;b&gt; &QUOT; R&amp;D R&D &amp;lt; &#x27; &#8217; &#97; &#0; &#32; &eacute;", "can't <b> \x1aquot; r\x1ad r\x1ad \x1alt; ' ' \x1a#97; \x1a#0; \x1a#32; \x1aeacute;"},
		{"a‐b–c—d−e", "a-b-c-d-e"},
		{"a\u00a0\u3000 \u200b\u2003b", "a b"},
		{"a\u200bb\u2060c", "abc"},
		{"a。b、c", "a.b,c"},
		{"ÄÖ é 错误", "ÄÖ é 错误"},
		{"a\x00b", "a\x00b"},
		{"\xff\xc3(", "\xff\xc3("},
		// Holes of templates.
		{"group: \x00.", "group: \x00"},
		{"“\x00”", "\x00"},
		{"\x00 is not \x00 !", "\x00 is not \x00 !"},
	} {
		if got := Normalize(tt.in); got != tt.want {
			t.Errorf("Normalize(%q) = %q, want %q", tt.in, got, tt.want)
		}
	}
}

// The fast paths must agree with foldRune.
func TestFold(t *testing.T) {
	for c := range rune(256) {
		want := byte(0)
		if r := foldRune(c); c < utf8.RuneSelf && r != ' ' && c != '&' {
			want = r
		}
		if fold[c] != want {
			t.Errorf("fold[%#x] = %#x, want %#x", c, fold[c], want)
		}
	}
}

func FuzzNormalize(f *testing.F) {
	for _, s := range []string{
		"", "Username is not legal.", "“you can’t”。", " a \u200b b ", "\xe2\x80\u200b\x8b", "\"'\"'.,", "（１）\xff", "'", "a\x00", "a…b\xe2\x80", "&#39;a&quot;", "&amp;amp;lt;",
	} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		got := Normalize(s)
		if len(got) > len(s) {
			t.Errorf("Normalize(%q) = %q is longer", s, got)
		}
		if again := Normalize(got); again != got {
			t.Errorf("Normalize(%q) = %q, and normalised again %q", s, got, again)
		}
		// What next gives are consecutive parts of the message, and each is its normalised byte by itself, but for continuation bytes.
		trimmed := trim(s)
		if !strings.Contains(s, trimmed) {
			t.Fatalf("trim(%q) = %q is not a part of it", s, trimmed)
		}
		for i := 0; i < len(trimmed); {
			b, j := next(trimmed, i)
			if j <= i || j > len(trimmed) {
				t.Fatalf("next(%q, %d) ends at %d", trimmed, i, j)
			}
			if part := trimmed[i:j]; utf8.ValidString(part) && b != ' ' && !strings.ContainsRune(".,'", rune(b)) {
				if got := Normalize(part); got != string([]byte{b}) {
					t.Errorf("next(%q, %d) = %q, want %q", trimmed, i, b, got)
				}
			}
			i = j
		}
	})
}

func TestNormalizingDoesNotAllocate(t *testing.T) {
	s := " “Ｕser  ‘x’ doesn’t—exist。” "
	if n := testing.AllocsPerRun(100, func() {
		w := trim(s)
		for i := 0; i < len(w); {
			_, i = next(w, i)
		}
	}); n != 0 {
		t.Errorf("%v allocations", n)
	}
}

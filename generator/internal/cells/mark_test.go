package cells

import (
	"strings"
	"testing"

	"github.com/errgen/errgen/generator/internal/markdown"
	"github.com/errgen/errgen/generator/internal/vocabulary"
)

// TestUnmark: what is left of a message without the mark that its error is not in use any more, and what the mark says.
func TestUnmark(t *testing.T) {
	const cup = "Cup {id} is full"
	for source, says := range map[string]string{
		cup + " (deprecated)": "", "(deprecated) " + cup: "", "[Deprecated] " + cup: "", "**Deprecated.** " + cup: "", "DEPRECATED: " + cup: "", "~~" + cup + "~~": "",
		"<del>" + cup + "</del>": "", cup + " *obsolete*": "", cup + " – Deprecated": "", cup + ". Deprecated.": "", "已废弃：" + cup: "", cup + "（非推奨）": "", "Veraltet: " + cup: "",
		"Obsolète : " + cup: "", "Устарело. " + cup: "",
		cup + " *(removed in v3)*":                   "removed in v3",
		"Deprecated since 2.1: " + cup:               "Deprecated since 2.1",
		cup + "<br>Deprecated, use cup_shut":         "Deprecated, use cup_shut",
		"Deprecated: use cup_shut. " + cup:           "Deprecated: use cup_shut",
		"**Deprecated.** Use cup_shut. " + cup:       "Deprecated. Use cup_shut",
		cup + " (deprecated since v2, use cup_shut)": "deprecated since v2, use cup_shut",
	} {
		rest, s := Unmark(inlineOf(source), false)
		if rest.Text != cup || !s.Retired() || s.Says != says {
			t.Errorf("%q: got %q, %+v", source, rest.Text, s)
		}
	}
	for _, message := range []string{"`API is gone (deprecated)`", "`Deprecated: use version 2`", "**Deprecated** endpoint called", "**Removed** users cannot log in", cup, "Parameter {name} is deprecated", "This version is deprecated, use v3", "Deprecated parameter {name}", "Removed: {user}", "Legacy: {key}",
		"Account (legacy) not found", "Parameter ignored - deprecated", "Deprecated: no", "User [deleted]", strings.Repeat("(deprecated", 1000)} {
		if rest, s := Unmark(inlineOf(message), false); s.State != 0 || rest.Text != inlineOf(message).Text {
			t.Errorf("%.60q: got %.60q, %+v", message, rest.Text, s)
		}
	}
	if rest, s := Unmark(inlineOf("Deprecated, use cup_shut"), false); rest.Text != "" || s.State != vocabulary.Deprecated {
		t.Errorf("a mark alone: got %q, %+v", rest.Text, s)
	}
}

// TestUnmarkCodes: more words are marks beside codes, and a code alone is none.
func TestUnmarkCodes(t *testing.T) {
	for _, source := range []string{"cup_full (deprecated)", "`cup_full` deprecated", "`cup_full` *legacy*", "~~cup_full~~", "cup_full - deprecated", "**Deprecated** `cup_full`", "cup_full（已下线）",
		"cup_full<br>(removed in v3)", "~~cup_old~~ cup_full"} {
		rest, s := Unmark(inlineOf(source), true)
		if rest.Text != "cup_full" || s.Retired() == strings.Contains(source, "cup_old") {
			t.Errorf("%q: got %q, %+v", source, rest.Text, s)
		}
	}
	for _, code := range []string{"deprecated", "removed", "legacy_key", "deprecated_param", "4001"} {
		if rest, s := Unmark(inlineOf(code), true); rest.Text != code || s.State != 0 {
			t.Errorf("%q: got %q, %+v", code, rest.Text, s)
		}
	}
}

// FuzzUnmark: a mark is cut out of a cell, and nothing else happens to it.
func FuzzUnmark(f *testing.F) {
	f.Add("Cup (deprecated)", "", true)
	f.Add("**Deprecated.** Use cup_shut. Cup", "。", false)
	f.Fuzz(func(t *testing.T, text, more string, codes bool) {
		in := markdown.Inline{Text: text + more, Spans: []markdown.Span{{Text: text, Bold: codes}, {Text: more}}}
		rest, s := Unmark(in, codes)
		isEnd := strings.HasPrefix(in.Text, rest.Text) || strings.HasSuffix(in.Text, rest.Text) || strings.Contains(in.Text, rest.Text) && s.State != 0
		if !isEnd || s.State == 0 && rest.Text != in.Text || rest.Text == "" && strings.TrimSpace(in.Text) != "" && !vocabulary.SaysState(in.Text) {
			t.Errorf("%q becomes %q, %+v", in.Text, rest.Text, s)
		}
	})
}

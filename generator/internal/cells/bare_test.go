package cells

import (
	"strings"
	"testing"

	"github.com/errgen/errgen/generator/internal/markdown"
)

// TestBareCode says what of a cell is its code.
func TestBareCode(t *testing.T) {
	for cell, want := range map[string]string{
		// notes
		"KILN_COLD (deprecated)":         "KILN_COLD",
		"KILN_COLD (since v2)":           "KILN_COLD",
		"KILN_COLD *(removed in v3)*":    "KILN_COLD",
		"KILN_COLD (see [guide](x.md))":  "KILN_COLD",
		"KILN_COLD（v2 起）":                "KILN_COLD",
		"KILN_COLD [internal]":           "KILN_COLD",
		"kilnCold (only on Sundays)":     "kilnCold",
		"E1001 (new)":                    "E1001",
		"KILN_COLD since 2.0":            "KILN_COLD",
		"KILN_COLD - added in v2.1":      "KILN_COLD",
		"KILN_COLD NEW!":                 "KILN_COLD",
		"`KILN_COLD` NEW!":               "KILN_COLD",
		"KILN_COLD 新增":                   "KILN_COLD",
		"KILN_COLD (1199)":               "KILN_COLD (1199)",
		"KilnCold (code COLD_KILN)":      "KilnCold (code COLD_KILN)",
		"1199 (KILN_COLD)":               "1199 (KILN_COLD)",
		"Request Entity Too Large (new)": "Request Entity Too Large (new)",
		"`kiln.cold(1)`":                 "kiln.cold(1)",
		"Kiln is cold":                   "Kiln is cold",
		"KILN_COLD, KILN_HOT (since v2)": "KILN_COLD, KILN_HOT",
		"KILN_COLD, KILN_HOT":            "KILN_COLD, KILN_HOT",
		// pictures and footnotes
		"⚠️ KILN_COLD":            "KILN_COLD",
		"KILN_COLD 🆕":             "KILN_COLD",
		":warning: KILN_COLD":     "KILN_COLD",
		"![new](n.svg) KILN_COLD": "KILN_COLD",
		"KILN_COLD ![](n.svg)":    "KILN_COLD",
		"![KILN_COLD](n.svg)":     "KILN_COLD",
		"KILN_COLD†":              "KILN_COLD",
		"KILN_COLD¹":              "KILN_COLD",
		`KILN_COLD\*`:             "KILN_COLD",
		"E1001¹ ²":                "E1001",
		"`KILN_COLD*`":            "KILN_COLD*",
		"40*":                     "40*",
		"⚠️":                      "⚠️",
		// labels, brackets, stops
		"(1008)":        "1008",
		"[1008]":        "1008",
		"（1008）":        "1008",
		"`[1008]`":      "[1008]",
		"# 1006":        "1006",
		"#1006":         "1006",
		"Error 1009":    "1009",
		"Error code: 7": "7",
		"错误码：1001":      "1001",
		"Fehler 1009":   "1009",
		"1007.":         "1007",
		"1007)":         "1007",
		"E-100 :":       "E-100",
		"KILN_COLD.":    "KILN_COLD",
		"Error handler": "Error handler",
		"#cold":         "#cold",
		// line feeds
		"KILN_COLD_<br>AT_NIGHT": "KILN_COLD_AT_NIGHT",
		"KILN_COLD<br>_AT_NIGHT": "KILN_COLD_AT_NIGHT",
		"kiln.cold.<br>night":    "kiln.cold.night",
		"KILN_COLD<br>KILN_HOT":  "KILN_COLD KILN_HOT",
		"":                       "",
	} {
		if got := Clean(BareCode(inlineOf(cell)).Text); got != want {
			t.Errorf("%s: got %q, want %q", cell, got, want)
		}
	}
}

// TestSaid says what of a cell is its message, as which else it may be sent, and what explains it.
func TestSaid(t *testing.T) {
	for cell, want := range map[string]string{
		"Kiln is cold":                               "Kiln is cold",
		"Kiln is cold (deprecated)":                  "Kiln is cold (deprecated)", // which is read elsewhere
		"Kiln is cold (since v2)":                    "Kiln is cold | Kiln is cold (since v2)",
		"Kiln is cold (v2.1+)":                       "Kiln is cold | Kiln is cold (v2.1+)",
		"Kiln is cold (see [guide](x.md))":           "Kiln is cold | Kiln is cold (see guide)",
		"Kiln is cold ([guide](x.md))":               "Kiln is cold | Kiln is cold (guide)",
		"Kiln is cold (it has 3 doors)":              "Kiln is cold (it has 3 doors)",
		"Kiln is cold (code 5)":                      "Kiln is cold (code 5)",
		"`Kiln is cold (since v2)`":                  "Kiln is cold (since v2)",
		"Kiln is cold†":                              "Kiln is cold | Kiln is cold†",
		`Kiln is cold\*`:                             "Kiln is cold* | Kiln is cold",
		"Names match kiln_*":                         "Names match kiln_* | Names match kiln_",
		"⚠️ Kiln is cold":                            "Kiln is cold | ⚠️ Kiln is cold",
		"Error: Kiln is cold":                        "Kiln is cold | Error: Kiln is cold",
		"错误：窑炉太冷了":                                   "窑炉太冷了 | 错误：窑炉太冷了",
		"Error message: Kiln is cold":                "Kiln is cold | Error message: Kiln is cold",
		"❌ Error: Kiln is cold":                      "Kiln is cold | ❌ Error: Kiln is cold | Error: Kiln is cold",
		"Error: {message}":                           "Error: {message}",
		"Error: %s":                                  "Error: %s",
		"Error 5: Kiln is cold":                      "Error 5: Kiln is cold",
		"Kiln: it is cold":                           "Kiln: it is cold",
		"`Kiln is cold` - sent when nobody fires it": "Kiln is cold; sent when nobody fires it",
		"`Kiln is cold` when nobody fires it":        "Kiln is cold; when nobody fires it",
		"`Kiln is cold`, sent if nobody fires it":    "Kiln is cold; sent if nobody fires it",
		"`Kiln is cold` (nobody fires it)":           "Kiln is cold; nobody fires it",
		"`Kiln is cold`<br>Nobody fires it.":         "Kiln is cold; Nobody fires it.",
		"\"Kiln is cold\" – nobody fires it":         "\"Kiln is cold\"; nobody fires it",
		"“Kiln is cold” if nobody fires it":          "“Kiln is cold”; if nobody fires it",
		"`kiln_id` is missing":                       "kiln_id is missing",
		"`kiln_id` - is missing":                     "kiln_id - is missing",
		"`kiln id` is missing":                       "kiln id is missing",
		"`invalid request`: the name is missing":     "invalid request: the name is missing",
		"\"{name}\" or \"{id}\" if nobody knows":     "\"{name}\" or \"{id}\" if nobody knows",
		"`{a} {b}` when it is cold":                  "{a} {b} when it is cold",
		"":                                           "",
	} {
		said := SaidOf(inlineOf(cell))
		got := strings.Join(append([]string{said.Message.Text}, said.Also...), " | ")
		if said.Note.Text != "" {
			got += "; " + said.Note.Text
		}
		if got != want {
			t.Errorf("%s: got %q, want %q", cell, got, want)
		}
	}
}

// TestHostileCells: a long cell of nothing but marks is read at once, and by a number of steps that does not grow with it.
func TestHostileCells(t *testing.T) {
	long := inlineOf("E_1" + strings.Repeat(" † ¹", 20000))
	if got := BareCode(long); got.Text != long.Text {
		t.Errorf("a cell of %d bytes is taken for a code with marks around it: %.60q", len(long.Text), got.Text)
	}
	if said := SaidOf(inlineOf("no kiln" + strings.Repeat("⚠†", 50000))); len(said.Also) > 4 {
		t.Errorf("a message has %d forms", len(said.Also))
	}
}

// FuzzBare: what is read in a cell stands in it, and is read again as itself.
func FuzzBare(f *testing.F) {
	f.Add("⚠️ KILN_COLD (since v2)¹", false)
	f.Add("Error: `Kiln is cold` - sent when it rains", true)
	f.Add("“Kiln is cold”（未点火时返回）", false)
	f.Fuzz(func(t *testing.T, text string, code bool) {
		in := markdown.Inline{Text: strings.TrimSpace(text), Spans: []markdown.Span{{Text: strings.TrimSpace(text), Code: code}}}
		bare := BareCode(in)
		if joined := strings.ReplaceAll(bare.Text, "\n", ""); !strings.Contains(strings.ReplaceAll(in.Text, "\n", ""), joined) && !strings.Contains(withoutBlanks(in.Text), joined) {
			t.Errorf("%q is read as the code %q", in.Text, bare.Text)
		}
		if again := BareCode(bare); again.Text != bare.Text && len(in.Text) <= longestCode {
			t.Errorf("%q is read as %q, and that as %q", in.Text, bare.Text, again.Text)
		}
		if said := SaidOf(in); !strings.Contains(in.Text, said.Message.Text) || !strings.Contains(in.Text, said.Note.Text) || in.Text != "" && said.Message.Text == "" {
			t.Errorf("%q is read as the message %q, explained by %q", in.Text, said.Message.Text, said.Note.Text)
		}
	})
}

func withoutBlanks(text string) string { return strings.Join(strings.Fields(text), "") }

package entries

import (
	"fmt"
	"strings"
	"testing"

	"github.com/errgen/errgen/generator/internal/config"
	"github.com/errgen/errgen/generator/internal/markdown"
	"github.com/errgen/errgen/generator/internal/shapes"
	"github.com/errgen/errgen/generator/internal/tables"
	"github.com/google/go-cmp/cmp"
)

// TestRead says what a table's rows become: status code name "message" and texts, a line for each entry.
func TestRead(t *testing.T) {
	for _, c := range []struct{ name, table, want string }{
		{"one of each", "Status | Error code | Error name | Message | Cause | Action\n404 | 12 | NO_CUP | No such cup | It fell. | Look.", `404 12 NO_CUP "No such cup" cause=It fell. action=Look.`},
		{"several codes", "Error code | Message\n`a_b`, `c_d` | No cup\n1 / 2 | No tea", `0 a_b  "No cup"
0 c_d  "No cup"
0 1  "No tea"
0 2  "No tea"`},
		{"fields of a body", "Status | Error | Cause\n401 | code: 40101, reason: \"no_key\" | Look.", `401 40101  "no_key" cause=Look.`},
		{"a text behind a code", "Error code | Action\n`noCup` no such cup | Look.\n`noTea` no tea | Wait.", `0 noCup  "" summary=no such cup action=Look.
0 noTea  "" summary=no tea action=Wait.`},
		{"a text behind a number", "Error code | Action\n4001 - No such cup | Look.", `0 4001  "No such cup" action=Look.`},
		{"a text behind a code, and a message", "Error code | Message\n4001: Cups | No such cup", `0 4001  "No such cup" summary=Cups`},
		{"a number with its name", "Error | Description\n`NoSuchCup (12)` | It fell.\n`NoSuchTea (13)` | It is out.", `0 12 NoSuchCup "" summary=It fell.
0 13 NoSuchTea "" summary=It is out.`},
		{"a name with its number among others", "Error code | Description\nNO_CUP | It fell.\nNO_TEA | It is out.\nNO_POT (12) | It broke.", `0 NO_CUP  "" summary=It fell.
0 NO_TEA  "" summary=It is out.
0 NO_POT  "" summary=It broke.`},
		{"names that several rows begin with", "Error type | Action\n`CupError` — broken | Look.\n`CupError` — lost | Look.", `0 CupError — broken  "" action=Look.
0 CupError — lost  "" action=Look.`},
		{"a text behind a status", "Code | What to do\n401 - Invalid key | Look.\n401 - Key expired | Renew.", `401   "Invalid key" action=Look.
401   "Key expired" action=Renew.`},
		{"a status in the text", "Error code | Message\nno_cup | No such cup (HTTP: 404)", `404 no_cup  "No such cup"`},
		{"labels", "Error code | Message | Description\nno_cup | No such cup | It is gone. Cause: it fell.<br>Solution: Look.", `0 no_cup  "No such cup" summary=It is gone. cause=it fell. action=Look.`},
		{"several messages", "Error code | Message\nno_cup | - No cup - No saucer\nno_tea | No tea<br>is left", `0 no_cup  "- No cup - No saucer" messages=No cup, No saucer
0 no_tea  "No tea is left"`},
		{"languages", "Error code | en | ja\nno_cup | No such cup | カップがない", `0 no_cup  "" summary=No such cup ja=カップがない`},
		{"cells that stand for those above", "Status | Error code | Message\n400 | a_b | No cup\n| | c_d | No tea\n| - | e_f | No pot\n", `400 a_b  "No cup"
400 c_d  "No tea"
0 e_f  "No pot"`},
		{"rows that head others", "Error code | Message\na_b | No cup\n**404 Not Found** | \nc_d | No tea\n**PotError (status code 409)** | \n| | No pot", `0 a_b  "No cup"
404 c_d  "No tea"
409 PotError  "No pot"`},
	} {
		source := "# Errors\n\n" + strings.Replace(c.table, "\n", "\n"+strings.Repeat("---|", strings.Count(strings.Split(c.table, "\n")[0], "|"))+"---\n", 1)
		doc, _ := markdown.Parse("doc.md", []byte(source), markdown.Limits{})
		found := shapes.Read(doc)
		read, _ := tables.Read(found, tables.Settings{Tables: []config.Table{{Name: "Errors", Kind: "errors"}}}, "en")
		es, _ := Read(read, "en", nil, nil, nil)
		var lines []string
		for _, e := range es.Errors {
			lines = append(lines, line(e))
		}
		if diff := cmp.Diff(c.want, strings.Join(lines, "\n")); diff != "" {
			t.Errorf("%s (-want +got):\n%s", c.name, diff)
		}
	}
}

func line(e *Entry) string {
	s := fmt.Sprintf("%d %s %s %q", e.Status, e.Code, e.Name, e.Message)
	if len(e.several) > 1 {
		s += " messages=" + strings.Join(e.several, ", ")
	}
	for _, text := range []struct{ name, text string }{{"summary", e.Text.Summary}, {"cause", strings.Join(e.Text.Causes, "/")}, {"action", e.Text.Action}} {
		if text.text != "" {
			s += " " + text.name + "=" + text.text
		}
	}
	for _, told := range e.Others {
		s += " " + told.Locale + "=" + told.Text.Summary
	}
	return strings.ReplaceAll(s, "\n", "/")
}

func TestSameNumber(t *testing.T) {
	for _, tt := range []struct {
		a, b string
		want bool
	}{
		{"16", "0x10", true}, {"0x80070057", "2147942487", true}, {"0x80070057", "-2147024809", true}, {"2147942487", "-2147024809", true}, {"007", "7", true},
		{"190", "458", false}, {"16", "10", false}, {"16", "16", false}, {"0x1", "E_A", false}, {"", "0", false}, {"-1", "1", false}, {"-1", "8589934591", false}, {"1", "-4294967295", false},
		{"99999999999999999999", "99999999999999999999", false},
	} {
		if got := sameNumber(tt.a, tt.b); got != tt.want {
			t.Errorf("%s and %s: got %v", tt.a, tt.b, got)
		}
	}
}

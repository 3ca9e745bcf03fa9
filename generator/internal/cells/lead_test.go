package cells

import (
	"fmt"
	"testing"
)

// TestLead says which cells begin with a code and have something else too: status code name text.
func TestLead(t *testing.T) {
	for cell, want := range map[string]string{
		"`noCup` no such cup":               "0 noCup  no such cup",
		"`no_cup`: no such cup":             "0 no_cup  no such cup",
		"`no_cup`<br>No such cup.":          "0 no_cup  No such cup.",
		"**`no_cup`** - no such cup":        "0 no_cup  no such cup",
		"401 - Invalid key":                 "0 401  Invalid key",
		"4001: No such cup":                 "0 4001  No such cup",
		"4001 No such cup":                  "0 4001  No such cup",
		"-32700 – Parse error":              "0 -32700  Parse error",
		"4001 NO_CUP":                       "0 4001 NO_CUP ",
		"4001 (NO_CUP)":                     "0 4001 NO_CUP ",
		"no_cup: No such cup":               "0 no_cup  No such cup",
		"NoCupException - No such cup":      "0 NoCupException  No such cup",
		"`TooManyCups (1199)`":              "0 1199 TooManyCups ",
		"`TooManyCups (1199)`<br>Too many.": "0 1199 TooManyCups Too many.",
		"NO_CUP (0x1F): No such cup":        "0 0x1F NO_CUP No such cup",
		"CupTakenError (409)":               "409 CupTakenError  ",
		"4001":                              "",
		"`no_cup`":                          "",
		"no_cup, no_tea":                    "",
		"4001 4002":                         "",
		"4001 / 4002":                       "",
		"1000 - 1999":                       "",
		"1 (fatal)":                         "",
		"`cup_id` is missing":               "",
		"`cup_id`, `tea_id` are missing":    "",
		"`cup_id`不能为空":                      "",
		"cup_id is missing":                 "",
		"01 - No cup<br>02 - No tea":        "",
		"No such cup":                       "",
		"Cup: no such cup":                  "",
		"":                                  "",
	} {

		got := ""
		if l, ok := LeadOf(inlineOf(cell)); ok {
			got = fmt.Sprintf("%d %s %s %s", l.Status, l.Code, l.Name, l.Text.Text)
		}
		if got != want {
			t.Errorf("%s: got %q, want %q", cell, got, want)
		}
	}
}

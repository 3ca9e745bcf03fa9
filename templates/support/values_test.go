package support

import (
	"maps"
	"testing"
)

// What a hole gives that the document has marked up as code: Markdown takes quotes for markup, and servers send them.
func TestQuotedValues(t *testing.T) {
	k := NewCatalog([]Row{{Reason: "unknown"}, {Reason: "bare"}}, []Template{
		{Row: 0, Text: "model \x00 is unknown", Holes: []string{"Model"}, Quoted: 1},
		{Row: 1, Text: "owner \x00 has left", Holes: []string{"Owner"}},
	}, sampleResponse, nil)
	for message, want := range map[string]string{
		"model r2 is unknown":              "r2",
		"model `r2` is unknown":            "r2",
		"model 'r2' is unknown":            "r2",
		"model “r2” is unknown":            "r2",
		"model «r2» is unknown":            "r2",
		"model [r2] is unknown":            "r2",
		"model &quot;r2&quot; is unknown":  "r2",
		"model `O'Neill` is unknown":       "O'Neill",
		"model 'O'Neill' is unknown":       "O'Neill",
		"model O'Neill is unknown":         "O'Neill",
		"model 'a' or 'b' is unknown":      "'a' or 'b'",
		"model [a] and [b] is unknown":     "[a] and [b]",
		"model [a, b] is unknown":          "a, b",
		"model '' is unknown":              "''",
		"model ' is unknown":               "'",
		"model Tom &amp; Jerry is unknown": "Tom & Jerry",
		"model a?b=1&lt=2 is unknown":      "a?b=1&lt=2",
		"model wait… is unknown":           "wait…",
		"owner 'r2' has left":              "'r2'",
		"owner O&#39;Neill has left":       "O'Neill",
	} {
		got := ""
		for _, value := range k.Lookup(0, "", message).Params {
			got = value
		}
		if got != want {
			t.Errorf("%q: %q, want %q", message, got, want)
		}
	}
}

// An ellipsis is never cut.
func TestEllipsisIsWhole(t *testing.T) {
	k := catalogOf([]sampleRow{{message: "{X}. or {Y}"}, {message: "wait.{Z}"}})
	for _, message := range []string{"a… or b", "wait…b"} {
		if got := k.values(message); got != nil {
			t.Errorf("%q: %q", message, got)
		}
	}
	if got := k.values("wait...b"); len(got) != 1 || got[0] != "..b" {
		t.Errorf("%q", got)
	}
}

// Characters of documented messages may be sent in pieces; others are left as they are.
func TestComposed(t *testing.T) {
	k := NewCatalog([]Row{{Reason: "closed"}}, []Template{{Text: "café \x00 is closed", Holes: []string{"Name"}}}, sampleResponse, nil,
		Composition{"e\u0301", "\u00e9"})
	for message, want := range map[string]map[string]string{
		"caf\u00e9 a is closed":           {"Name": "a"},
		"cafe\u0301 a is closed":          {"Name": "a"},
		"cafe\u0301 Rene\u0301 is closed": {"Name": "Ren\u00e9"},
		"cafe\u0301 u\u0308 is closed":    {"Name": "u\u0308"},
		"cafe a is closed":                {},
		"cafe\u0300 a is closed":          {},
		"\u0301cafe\u0301 \xcc is closed": {},
	} {
		if got := k.Lookup(0, "", message).Params; !maps.Equal(got, want) {
			t.Errorf("%q: %q, want %q", message, got, want)
		}
	}
	if n := testing.AllocsPerRun(100, func() { k.c.compared("café Zürich is closed") }); n != 0 {
		t.Errorf("%v allocations", n)
	}
}

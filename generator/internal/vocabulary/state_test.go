package vocabulary

import (
	"strings"
	"testing"
)

// TestRetired: which texts say that an error is not in use any more, by how much else they may say.
func TestRetired(t *testing.T) {
	for _, c := range []struct {
		text                string
		alone, marked, free State
	}{
		{"deprecated", Deprecated, Deprecated, Deprecated},
		{"Deprecated since v2", Deprecated, Deprecated, Deprecated},
		{"deprecated, use cup_full instead", Deprecated, Deprecated, Deprecated},
		{"removed in v3", Removed, Removed, Removed},
		{"removed", 0, Removed, Removed},
		{"已废弃", Deprecated, Deprecated, Deprecated},
		{"自 v2 起弃用", Deprecated, Deprecated, Deprecated},
		{"veraltet seit 2.0", Deprecated, Deprecated, Deprecated},
		{"this is deprecated", 0, Deprecated, Deprecated},
		{"legacy", 0, 0, Deprecated},
		{"Deprecated errors", 0, 0, Deprecated},
		{"废弃错误码", 0, 0, Deprecated},
		{"Veraltete Fehlercodes", 0, 0, Deprecated},
		{"Deprecated parameter", 0, 0, 0},
		{"This version is deprecated", 0, Deprecated, Deprecated},
		{"not deprecated", 0, 0, 0},
		{"removed by the owner", 0, 0, 0},
		{"cup is deprecated " + strings.Repeat("x", 300), 0, 0, 0},
		{"", 0, 0, 0},
	} {
		for l, want := range map[Latitude]State{Alone: c.alone, Marked: c.marked, Any: c.free} {
			if got := Retired(c.text, l); got != want {
				t.Errorf("%q, %v: got %v, want %v", c.text, l, got, want)
			}
		}
	}
}

// TestUnwritten: which texts say that there is no error, or that nobody has written down what it is.
func TestUnwritten(t *testing.T) {
	for want, texts := range map[State][]string{
		Reserved: {"Reserved", "(reserved)", "Reserved for future use.", "reserved; do not use", "Unused", "保留", "預留", "Reserviert", "予約済み", "예약됨", "Réservé"},
		Idle:     {"No longer returned", "Not implemented yet", "not assigned", "Internal use", "Wird nicht mehr gesendet", "未分配"},
		Pending:  {"TBD", "t.b.d.", "TODO", "TODO: say more", "TBD (see below)", "TBD (Q3 2027)", "Undefined - see the guide", "To be defined", "undefined", "???", "？？", "待定", "未定", "미정", "à définir"},
		0: {"", "Reserved seats are sold out", "TODO list is full", "Unused vouchers cannot be refunded", "Undefined variable", "Reserved for {name}", "Undefined: variable {x}", "Undocumented - server failure",
			"Undefined (server failure)", "TODO: list {name}", "Todo: the list is full", "Reserved: the seat is taken",
			"Nothing", "预留座位已售完"},
	} {
		for _, text := range texts {
			if got := Unwritten(text); got != want {
				t.Errorf("%q: got %v, want %v", text, got, want)
			}
		}
	}
}

// Each language's words mean what its lists say, and what no other language's say.
func TestStatesInAllLanguages(t *testing.T) {
	for _, l := range Languages {
		for list, want := range map[string]State{l.Deprecated: Deprecated, l.Removed: Removed, l.Reserved: Reserved, l.Idle: Idle, l.Pending: Pending, l.Active: Active} {
			for item := range items(list) {
				if got := StateOf(item); got != want && Key(item) != "" {
					t.Errorf("%s: %q is %v, want %v", l.Tag, item, got, want)
				}
			}
		}
	}
}

package cells

import (
	"testing"

	"github.com/errgen/errgen/generator/internal/vocabulary"
)

// TestStateOf: what cells of columns of states say below their headers, and in which words; nothing where they are not understood.
func TestStateOf(t *testing.T) {
	const unread = vocabulary.State(99)
	for header, cells := range map[string]map[string]State{
		"Deprecated": {
			"": {}, "-": {}, "No": {State: vocabulary.Active}, "0": {State: vocabulary.Active}, "false": {State: vocabulary.Active}, "No (v1 only)": {State: vocabulary.Active},
			"No, since v2 stable": {State: vocabulary.Active}, "❌": {State: vocabulary.Active}, "Not deprecated": {State: vocabulary.Active},
			"Yes": {State: vocabulary.Deprecated}, "1": {State: vocabulary.Deprecated}, "✅": {State: vocabulary.Deprecated}, "Deprecated": {State: vocabulary.Deprecated},
			"2.0": {vocabulary.Deprecated, "Deprecated: 2.0"}, "since v2": {vocabulary.Deprecated, "Deprecated: since v2"}, "Yes (since v2)": {vocabulary.Deprecated, "Deprecated: Yes (since v2)"},
			"March 2024": {vocabulary.Deprecated, "Deprecated: March 2024"}, "use lid_shut": {vocabulary.Deprecated, "use lid_shut"}, "Removed in v3": {vocabulary.Removed, "Removed in v3"},
			"soon": {unread, ""}, "maybe": {unread, ""}, "planned for 4.0": {unread, ""}, "Yes, planned": {unread, ""}, "in v5 (planned)": {unread, ""}, "not before 3.0": {unread, ""},
			"< 3.0": {unread, ""}, "v1 only": {unread, ""}, "will be deprecated in v4": {unread, ""}, "No, deprecated in v3": {unread, ""},
		},
		"Removed in": {
			"2.0": {vocabulary.Removed, "Removed in 2.0"}, "1": {vocabulary.Removed, "Removed in 1"}, "v3": {vocabulary.Removed, "Removed in v3"}, "2024-05-01": {vocabulary.Removed, "Removed in 2024-05-01"},
			"0": {State: vocabulary.Active}, "not before 3.0": {unread, ""}, "planned for 4.0": {unread, ""}, "4.0 (planned)": {unread, ""}, "until 3.0": {unread, ""}, "gone": {unread, ""},
			"TBD": {State: vocabulary.Pending}, "will be removed in 4.0": {vocabulary.Deprecated, "will be removed in 4.0"},
		},
		"In use": {
			"Yes": {State: vocabulary.Active}, "1": {State: vocabulary.Active}, "No": {State: vocabulary.Deprecated}, "0": {State: vocabulary.Deprecated},
			"No (since v2)": {vocabulary.Deprecated, "In use: No (since v2)"}, "Yes, but deprecated": {unread, ""}, "2.0": {unread, ""}, "not used": {vocabulary.Idle, "not used"},
		},
		"Not in use": {"Yes": {State: vocabulary.Deprecated}, "No": {State: vocabulary.Active}},
		"State": {
			"Active (since v2)": {State: vocabulary.Active}, "Deprecated, will be removed in v4": {vocabulary.Deprecated, "Deprecated, will be removed in v4"},
			"Deprecated (planned)": {unread, ""}, "Deprecated: no": {State: vocabulary.Active}, "Active; deprecated since v2": {unread, ""}, "beta": {unread, ""}, "2.0": {unread, ""}, "Yes": {unread, ""},
			"Reserved": {State: vocabulary.Reserved},
		},
		"已废弃":      {"是": {State: vocabulary.Deprecated}, "否": {State: vocabulary.Active}, "自 2.0 起": {vocabulary.Deprecated, "已废弃: 自 2.0 起"}, "计划于 4.0": {unread, ""}, "否（仅 v1）": {State: vocabulary.Active}},
		"Veraltet": {"ja, seit 2.0": {vocabulary.Deprecated, "Veraltet: ja, seit 2.0"}, "ab 3.0": {vocabulary.Deprecated, "Veraltet: ab 3.0"}, "geplant für 4.0": {unread, ""}, "nein": {State: vocabulary.Active}},
	} {
		for cell, want := range cells {
			got, ok := StateOf(cell, header)
			if !ok {
				got = State{State: unread}
			}
			if got.State != want.State || got.Retired() && got.Says != want.Says {
				t.Errorf("%q below %q: got %+v, want %+v", cell, header, got, want)
			}
		}
	}
}

// TestStateNoted: a note says of its error that it is out of use in all of it, or in its first clause; else it speaks of something else.
func TestStateNoted(t *testing.T) {
	for _, note := range []string{"Deprecated", "Deprecated since v2", "Deprecated. The lid is loose.", "**Deprecated.** The lid is loose.", "(deprecated) The lid is loose", "Removed in v3: the lid is loose",
		"已废弃。盖子松了"} {
		if s := StateNoted(inlineOf(note)); !s.Retired() {
			t.Errorf("%q: got %+v", note, s)
		}
	}
	for _, note := range []string{"", "~~see ticket 5~~", "~~Deprecated~~", "**Deprecated** parameters were sent.", "The field is not allowed (removed in v3)", "Field `x` - Deprecated", "Deprecated parameters were sent",
		"The lid is loose. Deprecated since v2."} {
		if s := StateNoted(inlineOf(note)); s.State != 0 {
			t.Errorf("%q: got %+v", note, s)
		}
	}
}

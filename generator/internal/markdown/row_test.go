package markdown

import "testing"

func TestCellCount(t *testing.T) {
	for row, want := range map[string]int{
		"": 0, "|": 0, "a": 1, " a ": 1, "||": 1, "|a|": 1, "|a": 1, "a|": 1, "|a|b|": 2, "a|b": 2, "| a | b |\n": 2, "|||": 2,
		`a\|b`: 1, `a\|`: 1, `|a\|`: 1, `\|`: 1, `\||`: 1, `|\|`: 1, `\\|`: 1, "\t|\n": 0, `a \| b | c \|`: 2,
	} {
		if got := cellCount([]byte(row)); got != want {
			t.Errorf("%q has %d cells, want %d", row, got, want)
		}
		if got := len(splitRow([]byte(row), 0, len(row))); got != want {
			t.Errorf("%q splits in %d cells, want %d", row, got, want)
		}
	}
}

func TestDelimiterWidth(t *testing.T) {
	for row, want := range map[string]int{
		"|-|": 1, "-|-": 2, "|--+:-|": 0, "|--+--|": 2, "|-+-+-|": 3, "--+--": 0, "|--+--": 0, "|:--|--:|:-:|": 3, " | - | - | \n": 2, ":-": 1, "-:\n": 1,
		"": 0, "-": 0, "---": 0, "- -": 0, "|": 0, "||": 0, "|-||": 0, "|-|-": 2, "| - - |": 0, "|=|": 0, "|:|": 0, "|::-|": 0, "a|-": 0,
	} {
		if got := delimiterWidth([]byte(row)); got != want {
			t.Errorf("%q declares %d columns, want %d", row, got, want)
		}
	}
}

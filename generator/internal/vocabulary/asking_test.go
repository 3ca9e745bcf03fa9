package vocabulary

import (
	"strings"
	"testing"
)

// TestAsksOfRetry: what headers ask of trying again. In each language, one that denies it asks the opposite.
func TestAsksOfRetry(t *testing.T) {
	for asks, headers := range map[Asking][]string{
		AsksRetry: {"Retryable", "是否可重试", "能否重试", "リトライ可否", "재시도 여부", "Wiederholbar", "Retry (yes/no)", "Safe to retry", "Can be retried?"},
		AsksNoRetry: {"Non-retryable", "isNotRetryable", "Do not retry", "Don’t retry", "Never retry", "不可重试", "禁止重試", "Nicht wiederholbar", "No reintentable", "リトライ不可", "재시도 불가",
			"Ne pas réessayer", "Не повторять", "Tekrar denenemez"},
		AsksDelay:   {"Retry after", "Retry-After (s)", "重试间隔", "Wartezeit", "Délai d'attente"},
		AsksUnclear: {"Retry or do not retry"},
	} {
		for _, header := range headers {
			if got, surely := AsksOfRetry(header); got != asks || surely == 0 {
				t.Errorf("%q asks %v (%v), want %v", header, got, surely, asks)
			}
		}
	}
	for _, header := range []string{"Non-refundable", "Delay", "Error code", "不支持", ""} {
		if _, surely := AsksOfRetry(header); surely > 0 {
			t.Errorf("%q is taken for one about trying again", header)
		}
	}
}

func TestAsksOfRetryInAllLanguages(t *testing.T) {
	for _, l := range Languages {
		for list, want := range map[string]Asking{l.Headers.Retry: AsksRetry, l.Headers.NoRetry: AsksNoRetry, l.Headers.Delay: AsksDelay} {
			for item := range items(list) {
				if bare, doubtful := strings.CutSuffix(item, "?"); !doubtful {
					if got, _ := AsksOfRetry(bare); got != want {
						t.Errorf("%s: %q asks %v, want %v", l.Tag, bare, got, want)
					}
				}
			}
		}
	}
}

// TestRetryBelow: the same cell means another thing below another header.
func TestRetryBelow(t *testing.T) {
	for _, c := range []struct {
		asks              Asking
		cell              string
		again, understood bool
	}{
		{AsksRetry, "Yes", true, true}, {AsksRetry, "1", true, true}, {AsksRetry, "0", false, true}, {AsksRetry, "-", false, false},
		{AsksNoRetry, "Yes", false, true}, {AsksNoRetry, "No", true, true}, {AsksNoRetry, "❌", true, true}, {AsksNoRetry, "No, with backoff", false, false},
		{AsksNoRetry, "Do not retry", false, true}, {AsksNoRetry, "Transient", false, false}, {AsksNoRetry, "Always", false, false},
		{AsksDelay, "30 s", true, true}, {AsksDelay, "30", true, true}, {AsksDelay, "5 minutes", true, true}, {AsksDelay, "1 min 30 s", true, true}, {AsksDelay, "~10-20s", true, true},
		{AsksDelay, "30 秒", true, true}, {AsksDelay, "5 Minuten", true, true}, {AsksDelay, "-", false, true}, {AsksDelay, "n/a", false, true}, {AsksDelay, "", false, false},
		{AsksDelay, "0", false, false}, {AsksDelay, "never", false, true}, {AsksDelay, "some day", false, false}, {AsksDelay, "30 s, if it is empty", false, false},
		{AsksUnclear, "Yes", false, true}, {AsksUnclear, "No", false, false}, {AsksUnclear, "5", false, false},
	} {
		again, understood := Retry(c.cell, c.asks)
		if understood != c.understood || understood && again != c.again {
			t.Errorf("%q below %v: got %v, %v", c.cell, c.asks, again, understood)
		}
	}
}

// FuzzRetry: no cell and no header are too odd to be read, and what is not understood says nothing.
func FuzzRetry(f *testing.F) {
	f.Add("Yes, after 5-10 s (max. 3 times)", "Do not retry")
	f.Add(":x: 1 min 30 s — 〇", "Retry after")
	f.Fuzz(func(t *testing.T, cell, header string) {
		asks, _ := AsksOfRetry(header)
		if again, understood := Retry(cell, asks); again && !understood && asks == AsksRetry {
			t.Errorf("%q is not understood, and says yes", cell)
		}
		StateOf(cell)
		Unwritten(cell)
	})
}

package vocabulary

import (
	"strings"
	"testing"
)

func TestRetry(t *testing.T) {
	for want, cells := range map[string][]string{
		"yes": {"yes", "Retry", "Transient", "Temporarily.", "temporary", "Retry with backoff", "RETRY_WITH_DELAY", "✅", "✅ Yes", "Yes — exponential backoff", "Yes, with backoff",
			"Retry after 30 seconds", "Only after 3 days", "Back off and retry (up to 5 times)", "Vorübergehend", "稍后重试", "30秒后重试", "暂时", "後で再試行", "Réessayer plus tard",
			"Reintentar", "Ja; später wiederholen", "tillfälligt", "Повторить позже", "نعم", "再試行可能"},
		"no": {"no", "No.", "No — fix the cup", "No, fix the cup", "Do not retry", "don't retry", "Don’t retry; mend it", "Permanent", "❌ Never", "❌", "fatal", "Not retryable",
			"Dauerhaft", "不可重试", "请勿重试。", "リトライ不可", "Ne pas réessayer", "No reintentar", "Никогда"},
		"unread": {"", "maybe", "Depends", "yes*", "Yes, after fixing the cup", "Yes, if it is empty", "No, unless it is empty", "No; if it is empty, yes", "not yes",
			"transient or permanent", "3", "—", "Retry the transaction after mending it", "yes/no", "no error", "not permanent", strings.Repeat("yes,", 1000) + "no"},
	} {
		for _, cell := range cells {
			got := "unread"
			switch again, understood := Retry(cell, AsksRetry); {
			case understood && again:
				got = "yes"
			case understood:
				got = "no"
			}
			if got != want {
				t.Errorf("%.40q: got %s, want %s", cell, got, want)
			}
		}
	}
}

// No language's words for yes are another one's for no.
func TestRetryInAllLanguages(t *testing.T) {
	for _, l := range Languages {
		for list, want := range map[string]bool{l.Yes: true, l.Again: true, l.No: false, l.Final: false, l.Headers.NoRetry: false} {
			for item := range items(list) {
				item = strings.TrimSuffix(item, "?")
				if again, understood := Retry(strings.ReplaceAll(item, "#", "30"), AsksRetry); !understood || again != want {
					t.Errorf("%s: %q is read as %v, %v", l.Tag, item, again, understood)
				}
			}
		}
	}
}

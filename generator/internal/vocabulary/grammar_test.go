package vocabulary

import (
	"strings"
	"testing"
)

func TestGrammar(t *testing.T) {
	for _, c := range []struct {
		name string
		is   func(string) bool
		text string
		want bool
	}{
		{"a condition", IsCondition, "If the cup is empty", true},
		{"a condition in a language with blanks", IsCondition, "wenn die Tasse leer ist", true},
		{"a condition without blanks", IsCondition, "如果杯子为空", true},
		{"a condition by its end", IsCondition, "杯子为空时。", true},
		{"a word that begins as one", IsCondition, "Iffy cup", false},
		{"a statement", IsCondition, "The cup is empty", false},
		{"a sum of errors", SumsUpErrors, "Network errors", true},
		{"a sum in another language", SumsUpErrors, "网络错误", true},
		{"a word that ends as one", SumsUpErrors, "Mirrors", false},
		{"one error", SumsUpErrors, "Cup not found", false},
		{"as above", AsAbove, "As above.", true},
		{"as above, in another language", AsAbove, "wie oben", true},
		{"above", AsAbove, "above", false},
		{"a conjunction", IsConjunction, "oder", true},
		{"no conjunction", IsConjunction, "order", false},
	} {
		if got := c.is(c.text); got != c.want {
			t.Errorf("%s: %q: got %v", c.name, c.text, got)
		}
	}
}

// In each language, texts say that nothing failed by a word of success, or by words of failure that they deny.
func TestSucceeds(t *testing.T) {
	for _, l := range Languages {
		for phrase := range strings.SplitSeq(l.NoErrors, ";") {
			if phrase = strings.TrimSpace(phrase); !Succeeds(phrase) {
				t.Errorf("%s: %q does not say that nothing failed", l.Tag, phrase)
			}
		}
	}
	for text, want := range map[string]bool{
		"OK": true, "The request was successful": true, "成功": true, "NO_ERROR": true, "noErr": true, "Keine Fehler": true, "无错误": true, "Sem erros": true,
		"Not successful: the cup is missing": false, "Failed to call the success URL": false, "An error": false, "": false, "General error": false,
	} {
		if got := Succeeds(text); got != want {
			t.Errorf("%q: got %v, want %v", text, got, want)
		}
	}
}

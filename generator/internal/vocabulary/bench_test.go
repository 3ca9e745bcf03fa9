package vocabulary

import "testing"

// BenchmarkFirstUse is what the first header and the first text cost: the lists of all languages are put in order.
func BenchmarkFirstUse(b *testing.B) {
	b.Run("headers", func(b *testing.B) {
		for b.Loop() {
			newLexicon(false)
		}
	})
	b.Run("failures", func(b *testing.B) {
		for b.Loop() {
			newWordList(func(l *Language) string { return l.Failures }, false)
		}
	})
	b.Run("common words", func(b *testing.B) {
		for b.Loop() {
			newCommonWords(false)
		}
	})
	b.Run("codes", func(b *testing.B) {
		for b.Loop() {
			newBefore()
		}
	})
	b.Run("a status", func(b *testing.B) {
		for b.Loop() {
			newStatusNames(404)
		}
	})
	b.Run("cells", func(b *testing.B) {
		for b.Loop() {
			newSayings()
		}
	})
}

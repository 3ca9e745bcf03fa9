package markdown

import (
	"fmt"
	"strings"
	"testing"
)

func BenchmarkParse(b *testing.B) {
	for _, rows := range []int{50, 1_000, 10_000} {
		src := []byte(manyRows(rows))
		b.Run(fmt.Sprintf("rows=%d", rows), func(b *testing.B) {
			b.SetBytes(int64(len(src)))
			b.ReportAllocs()
			for b.Loop() {
				if doc, _ := Parse("bench.md", src, Limits{}); len(doc.Blocks) != 2 {
					b.Fatal("no table")
				}
			}
		})
	}
}

// manyRows returns a document with a table of n errors.
func manyRows(n int) string {
	var b strings.Builder
	b.WriteString("# Errors\n\n| Status | Code | Message | What to do |\n| --- | --- | --- | --- |\n")
	for i := range n {
		fmt.Fprintf(&b, "| `%d` | `error_code_%d` | The value of {name} in row %d isn't legal. | See [row %d](#r%d) 并重试。 |\n",
			400+i%100, i, i, i, i)
	}
	return b.String()
}

package benchmarks

import (
	"fmt"
	"slices"
	"testing"
	"time"
)

// One response, over the 46 rows of the repository's own documents.
func BenchmarkLookup(b *testing.B) {
	reasons := readSpec(b)
	for _, c := range lookupCases(reasons) {
		for _, k := range classifiers(reasons) {
			if k.name == "map" && (c.reason == "" || len(c.values) > 0) {
				continue // it knows no holes, and its misses say nothing
			}
			b.Run(fmt.Sprintf("%s/impl=%s", c.name, k.name), func(b *testing.B) {
				b.ReportAllocs()
				for b.Loop() {
					if got := k.classify(c.status, c.code, c.message); got != c.reason {
						b.Fatal(got)
					}
				}
			})
		}
	}
}

// Every documented row in turn, as a program meets them: no branch of the processor's is learnt by heart.
func BenchmarkDocumented(b *testing.B) {
	reasons := readSpec(b)
	for _, k := range classifiers(reasons) {
		messages := documentedFor(k, reasons)
		b.Run("impl="+k.name, func(b *testing.B) {
			b.ReportAllocs()
			for n := 0; b.Loop(); n++ {
				s := &messages[n%len(messages)]
				if got := k.classify(s.status, s.code, s.message); got != s.reason {
					b.Fatal(got)
				}
			}
		})
	}
}

// documentedFor returns the documented rows that a classifier can find.
func documentedFor(k classifier, reasons []documentedError) []sent {
	messages := documented(reasons)
	if k.name == "map" {
		messages = slices.DeleteFunc(messages, func(s sent) bool { return len(s.values) > 0 })
	}
	return messages
}

// The median of the documented rows, each by itself. The classifiers take turns, so that a slow moment of the machine is slow for
// all, and their ratios stay.
func BenchmarkMedian(b *testing.B) {
	reasons := readSpec(b)
	all := classifiers(reasons)
	batches := map[string][][]float64{} // by classifier and row
	for b.Loop() {
		for _, k := range all {
			for n, s := range documentedFor(k, reasons) {
				if n == len(batches[k.name]) {
					batches[k.name] = append(batches[k.name], nil)
				}
				batches[k.name][n] = append(batches[k.name][n], timeBatch(b, k, s))
			}
		}
	}
	b.ReportMetric(0, "ns/op") // of no use here
	medians := map[string]float64{}
	for _, k := range all {
		var rows []float64
		for _, times := range batches[k.name] {
			rows = append(rows, median(times))
		}
		medians[k.name] = median(rows)
		b.ReportMetric(medians[k.name], k.name+"-ns")
		b.ReportMetric(slices.Max(rows), k.name+"-slowest-ns")
		b.ReportMetric(medians[k.name]/medians["errgen"], k.name+"/errgen")
	}
}

// batch is how often a row is looked up between two looks at the clock. The ratios depend on it: README.md has them for 1 and 20 too.
const batch = 100

func timeBatch(b *testing.B, k classifier, s sent) (nanoseconds float64) {
	start := time.Now()
	for range batch {
		if got := k.classify(s.status, s.code, s.message); got != s.reason {
			b.Fatal(got)
		}
	}
	return float64(time.Since(start).Nanoseconds()) / batch
}

func median(all []float64) float64 {
	sorted := slices.Sorted(slices.Values(all))
	return (sorted[(len(sorted)-1)/2] + sorted[len(sorted)/2]) / 2
}

// What a program pays before its first lookup. The generated package is static data: it pays nothing.
func BenchmarkStart(b *testing.B) {
	reasons := readSpec(b)
	for _, peer := range []struct {
		name  string
		start func([]documentedError)
	}{
		{"regexps", func(r []documentedError) { newPatterns(r) }},
		{"alternation", func(r []documentedError) { newAlternation(r) }},
		{"map", func(r []documentedError) { newExact(r) }},
	} {
		b.Run("impl="+peer.name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				peer.start(reasons)
			}
		})
	}
}

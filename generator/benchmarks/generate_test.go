package benchmarks

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"
)

// The built commands, each a process of its own: errgen into an empty directory and into one that is up to date, beside
// stringer, which knows no messages, templates and texts, over as many bare constants.
func BenchmarkGenerate(b *testing.B) {
	errgen := build(b, repository, "./cmd/errgen")
	stringer := build(b, ".", "golang.org/x/tools/cmd/stringer")
	config, err := filepath.Abs(repository + "/errgen.yaml")
	if err != nil {
		b.Fatal(err)
	}
	b.Run("rows=spec", func(b *testing.B) { benchErrgen(b, errgen, "--config", config) })
	for _, rows := range []int{46, 1_000} {
		b.Run(fmt.Sprintf("rows=%d", rows), func(b *testing.B) {
			spec := filepath.Join(b.TempDir(), "errors.md")
			write(b, spec, document(synthetic(shapes[0].message, rows)))
			benchErrgen(b, errgen, "--spec", spec)
			benchStringer(b, stringer, rows)
		})
	}
}

func benchErrgen(b *testing.B, errgen string, args ...string) {
	dir := b.TempDir()
	out := filepath.Join(dir, "apierrors")
	args = append(args, "--out", out)
	b.Run("impl=errgen", func(b *testing.B) {
		timeProcess(b, func() {
			if err := os.RemoveAll(out); err != nil {
				b.Fatal(err)
			}
		}, dir, errgen, args...)
	})
	b.Run("impl=errgen-unchanged", func(b *testing.B) { timeProcess(b, func() {}, dir, errgen, args...) })
}

func benchStringer(b *testing.B, stringer string, rows int) {
	module := b.TempDir()
	write(b, module+"/go.mod", "module example.com/constants\n\ngo 1.26\n")
	write(b, module+"/constants.go", constants(rows))
	b.Run("impl=stringer", func(b *testing.B) { timeProcess(b, func() {}, module, stringer, "-type=Code") })
}

// timeProcess times a command, each time after before. ns/op is the median by the clock; the fastest and the processors' time
// stand beside it.
func timeProcess(b *testing.B, before func(), dir, command string, args ...string) {
	var clock, processors []float64
	for b.Loop() {
		before()
		start := time.Now()
		_, spent := spend(b, dir, command, args...)
		clock = append(clock, float64(time.Since(start).Nanoseconds()))
		processors = append(processors, float64(spent.Nanoseconds()))
	}
	b.ReportMetric(median(clock), "ns/op")
	b.ReportMetric(slices.Min(clock), "fastest-ns")
	b.ReportMetric(median(processors), "cpu-ns")
}

// constants declares n bare constants.
func constants(n int) string {
	var b strings.Builder
	b.WriteString("package constants\n\ntype Code int\n\nconst (\n")
	for i := range n {
		fmt.Fprintf(&b, "\tErr%s", strings.ToUpper(word(i)))
		if i == 0 {
			b.WriteString(" Code = iota")
		}
		b.WriteString("\n")
	}
	b.WriteString(")\n")
	return b.String()
}

package benchmarks

import (
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
	"time"
)

// A module is a stranger's, with a generated package and two programs that use it.
type module struct {
	dir    string
	source int64 // bytes of the generated package
}

// newModule makes a module of its own path, so that nothing of it has been compiled before.
func newModule(tb testing.TB, errgen string, messages []string) module {
	tb.Helper()
	m := module{dir: tb.TempDir()}
	path := fmt.Sprintf("example.com/m%d", time.Now().UnixNano())
	write(tb, m.dir+"/go.mod", "module "+path+"\n\ngo 1.26\n")
	write(tb, m.dir+"/errors.md", document(messages))
	run(tb, m.dir, errgen, "--spec", "errors.md", "--out", "apierrors")
	for _, program := range []string{"client", "clock"} {
		source, err := os.ReadFile("testdata/" + program + ".go.txt")
		if err != nil {
			tb.Fatal(err)
		}
		write(tb, m.dir+"/"+program+"/main.go", strings.ReplaceAll(string(source), "example.com/m", path))
	}
	files, err := filepath.Glob(m.dir + "/apierrors/*.go")
	if err != nil {
		tb.Fatal(err)
	}
	for _, file := range files {
		m.source += size(tb, file)
	}
	return m
}

func size(tb testing.TB, file string) int64 {
	tb.Helper()
	info, err := os.Stat(file)
	if err != nil {
		tb.Fatal(err)
	}
	return info.Size()
}

// A cost is what a generated package costs its importers.
type cost struct {
	source, binary int64
	build          time.Duration
}

func (m module) cost(tb testing.TB) cost {
	start := time.Now()
	run(tb, m.dir, "go", "build", "./apierrors")
	c := cost{source: m.source, build: time.Since(start)}
	run(tb, m.dir, "go", "build", "-o", "client.exe", "./client")
	c.binary = size(tb, m.dir+"/client.exe")
	return c
}

// What one more row costs: bytes of source, bytes of a program that calls Lookup and TextEn, and time to compile the package,
// above a package of 46 rows. ns/op is the time to compile the whole package, the go command's own included.
func BenchmarkRowCost(b *testing.B) {
	errgen := build(b, repository, "./cmd/errgen")
	const few = 46
	newModule(b, errgen, synthetic(shapes[0].message, few)).cost(b) // compiles the standard library's packages
	for _, rows := range []int{few, 1_000, 10_000} {
		b.Run(fmt.Sprintf("rows=%d", rows), func(b *testing.B) {
			var base, total cost
			for b.Loop() {
				base = base.plus(newModule(b, errgen, synthetic(shapes[0].message, few)).cost(b))
				total = total.plus(newModule(b, errgen, synthetic(shapes[0].message, rows)).cost(b))
			}
			b.ReportMetric(float64(total.build.Nanoseconds())/float64(b.N), "ns/op")
			if more := float64(b.N * (rows - few)); more > 0 {
				b.ReportMetric(float64(total.source-base.source)/more, "source-B/row")
				b.ReportMetric(float64(total.binary-base.binary)/more, "binary-B/row")
				b.ReportMetric(float64((total.build-base.build).Microseconds())/more, "build-µs/row")
			}
		})
	}
}

func (c cost) plus(d cost) cost {
	return cost{c.source + d.source, c.binary + d.binary, c.build + d.build}
}

// How Lookup itself grows with the rows: generated packages, compiled, and asked by a program that prints the time of one answer.
// BenchmarkScale has the peers, and sizes that take too long to compile.
func BenchmarkGenerated(b *testing.B) {
	errgen := build(b, repository, "./cmd/errgen")
	for _, shape := range shapes {
		b.Run("shape="+shape.name, func(b *testing.B) {
			for _, rows := range []int{46, 1_000, 10_000} {
				b.Run(fmt.Sprintf("rows=%d", rows), func(b *testing.B) { clocks(b, errgen, synthetic(shape.message, rows)) })
			}
		})
	}
}

// clocks compiles a package of these messages, and times hits and misses in it.
func clocks(b *testing.B, errgen string, messages []string) {
	m := newModule(b, errgen, messages)
	run(b, m.dir, "go", "build", "-o", "clock.exe", "./clock")
	hits, misses := questions(messages)
	write(b, m.dir+"/hit", strings.Join(hits, "\n"))
	write(b, m.dir+"/miss", strings.Join(misses, "\n"))
	for _, name := range []string{"hit", "miss"} {
		b.Run(name+"/impl=errgen", func(b *testing.B) {
			var times []float64
			for b.Loop() {
				out := run(b, m.dir, m.dir+"/clock.exe", name)
				ns, err := strconv.ParseFloat(strings.TrimSpace(out), 64)
				if err != nil {
					b.Fatal(err)
				}
				times = append(times, ns)
			}
			b.ReportMetric(median(times), "ns/op")
		})
	}
}

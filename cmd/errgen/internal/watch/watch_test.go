package watch

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"testing/synctest"
	"time"
)

// A trial is a loop over real files, with events and a clock of the test's.
type trial struct {
	*testing.T
	out    chan error // events
	cancel context.CancelFunc
	ended  chan error // what Loop returned
	runs   []string   // what each was told
	warned []error
	run    func() ([]string, error) // what the job does besides
	broken error                    // what Watch returns
}

func (c *trial) Watch([]string) error { return c.broken }
func (c *trial) Events() <-chan error { return c.out }
func (c *trial) Close() error         { return nil }

// try begins a loop over inputs in an empty directory, in which prepare makes files, and has test watch it.
func try(t *testing.T, inputs []string, prepare, test func(*trial)) {
	t.Helper()
	t.Chdir(t.TempDir())
	synctest.Test(t, func(t *testing.T) {
		c := &trial{T: t, out: make(chan error, 1), ended: make(chan error, 1)}
		prepare(c)
		var ctx context.Context
		ctx, c.cancel = context.WithCancel(t.Context())
		go func() {
			c.ended <- Loop(ctx, c, Job{
				Inputs: func() []string { return inputs },
				Run: func(changes []Change) ([]string, error) {
					c.runs = append(c.runs, told(changes))
					if c.run != nil {
						return c.run()
					}
					return nil, nil
				},
				Warn: func(err error) { c.warned = append(c.warned, err) },
			})
		}()
		synctest.Wait()
		test(c)
		c.cancel()
		synctest.Wait()
	})
}

func told(changes []Change) string {
	var parts []string
	for _, c := range changes {
		parts = append(parts, c.Name+" "+c.Kind)
	}
	return strings.Join(parts, ", ")
}

func (c *trial) write(name, content string) {
	c.Helper()
	write(c.T, name, content)
}

func write(t *testing.T, name, content string) {
	t.Helper()
	if err := os.MkdirAll(filepath.Dir(name), 0o777); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(name, []byte(content), 0o666); err != nil {
		t.Fatal(err)
	}
}

// event says that something happened.
func (c *trial) event() {
	select {
	case c.out <- nil:
	default:
	}
}

// pass lets time go by until nothing is left to do.
func (c *trial) pass() {
	time.Sleep(2 * patience)
	synctest.Wait()
}

// wantRuns compares what the runs were told.
func (c *trial) wantRuns(want ...string) {
	c.Helper()
	if got := strings.Join(c.runs, "\n"); got != strings.Join(want, "\n") {
		c.Errorf("got runs\n%s\nwant\n%s", got, strings.Join(want, "\n"))
	}
}

func oneFile(c *trial) { c.write("a.md", "1") }

func TestRunsAtOnceAndAgain(t *testing.T) {
	try(t, []string{"a.md", "docs/*.md"}, oneFile, func(c *trial) {
		c.wantRuns("a.md added")
		for _, change := range []func(){
			func() { c.write("a.md", "2") },
			func() { c.write("docs/b.md", "1") },
			func() { os.Remove("a.md") },
			func() { c.write("a.md", "3"); os.RemoveAll("docs") },
		} {
			change()
			c.event()
			c.pass()
		}
		c.wantRuns("a.md added", "a.md changed", "docs/b.md added", "a.md removed", "a.md added, docs/b.md removed")
	})
}

func TestOnlyContentsCount(t *testing.T) {
	try(t, []string{"a.md", "*.txt"}, oneFile, func(c *trial) {
		for _, nothing := range []func(){
			func() {},
			func() { c.write("a.md", "1") },
			func() { os.Chtimes("a.md", time.Unix(1, 0), time.Unix(1, 0)) },
			func() { c.write("b.md", "no input") },
			func() { os.Rename("a.md", "c.md"); os.Rename("c.md", "a.md") },
		} {
			nothing()
			c.event()
			c.pass()
		}
		c.wantRuns("a.md added")
	})
}

func TestBurstIsOneRun(t *testing.T) {
	try(t, []string{"*.md"}, oneFile, func(c *trial) {
		var want []string
		for i := range 20 {
			name := fmt.Sprintf("b%02d.md", i)
			c.write(name, "1")
			c.event()
			time.Sleep(quiet / 2)
			want = append(want, name+" added")
		}
		c.pass()
		c.wantRuns("a.md added", strings.Join(want, ", "))
	})
}

// A file that is away while an editor replaces it was not removed.
func TestReplacedSlowlyIsOneChange(t *testing.T) {
	try(t, []string{"a.md"}, oneFile, func(c *trial) {
		os.Rename("a.md", "a.md~")
		c.event()
		time.Sleep(quiet + quiet/2)
		c.write("a.md", "2")
		c.event()
		c.pass()
		c.wantRuns("a.md added", "a.md changed")
	})
}

func TestEndlessChangesDoNotStarve(t *testing.T) {
	try(t, []string{"a.md"}, oneFile, func(c *trial) {
		for i := range 30 * int(patience/quiet) {
			c.write("a.md", fmt.Sprint("changed ", i))
			c.event()
			time.Sleep(quiet / 3)
		}
		if n := len(c.runs); n < 8 || n > 12 {
			t.Errorf("got %d runs in %v, want one each %v", n, 10*patience, patience)
		}
	})
}

// Other files in the directory may change all the time.
func TestNoiseDelaysNothing(t *testing.T) {
	try(t, []string{"a.md"}, oneFile, func(c *trial) {
		for i := range 100 {
			if i == 50 {
				c.write("a.md", "2")
			}
			c.write("log", fmt.Sprint(i))
			c.event()
			time.Sleep(quiet / 10)
		}
		c.wantRuns("a.md added", "a.md changed")
	})
}

func TestOwnWritesDoNotLoop(t *testing.T) {
	inputs := []string{"a.md", "errgen.lock"}
	try(t, inputs, oneFile, func(c *trial) {
		c.run = func() ([]string, error) {
			c.write("errgen.lock", fmt.Sprint(len(c.runs)))
			c.event()
			return []string{"out/a.go", "errgen.lock"}, nil
		}
		c.write("a.md", "2")
		c.event()
		c.pass()
		c.wantRuns("a.md added", "a.md changed")
		c.write("errgen.lock", "by hand")
		c.event()
		c.pass()
		c.wantRuns("a.md added", "a.md changed", "errgen.lock changed")
	})
}

// Files that a job writes without saying so cost a run, and no more: the second writes the same.
func TestUntoldWritesEnd(t *testing.T) {
	try(t, []string{"a.md", "errgen.lock"}, oneFile, func(c *trial) {
		c.run = func() ([]string, error) {
			content, _ := os.ReadFile("a.md")
			c.write("errgen.lock", "of "+string(content))
			c.event()
			return nil, nil
		}
		c.write("a.md", "2")
		c.event()
		c.pass()
		c.wantRuns("a.md added", "a.md changed", "errgen.lock added")
	})
}

// A change while the job runs may have come too late for it.
func TestChangeInARunIsNotMissed(t *testing.T) {
	try(t, []string{"a.md"}, oneFile, func(c *trial) {
		c.run = func() ([]string, error) {
			if len(c.runs) == 2 {
				c.write("a.md", "3")
				c.event()
			}
			return nil, nil
		}
		c.write("a.md", "2")
		c.event()
		c.pass()
		c.wantRuns("a.md added", "a.md changed", "a.md changed")
	})
}

func TestEndsAfterTheRun(t *testing.T) {
	try(t, []string{"a.md"}, oneFile, func(c *trial) {
		done := false
		c.run = func() ([]string, error) {
			c.cancel()
			time.Sleep(time.Hour)
			done = true
			return nil, nil
		}
		c.write("a.md", "2")
		c.event()
		time.Sleep(2 * time.Hour)
		synctest.Wait()
		if err := <-c.ended; err != nil || !done {
			t.Errorf("got %v, run ended: %v", err, done)
		}
		c.wantRuns("a.md added", "a.md changed")
	})
}

func TestErrors(t *testing.T) {
	t.Run("of the source are told", func(t *testing.T) {
		try(t, []string{"a.md"}, oneFile, func(c *trial) {
			c.write("a.md", "2")
			c.out <- errors.New("some events are lost")
			c.pass()
			c.wantRuns("a.md added", "a.md changed")
			if len(c.warned) != 1 {
				t.Errorf("got warnings %v", c.warned)
			}
		})
	})
	want := errors.New("end")
	t.Run("of a run end the loop", func(t *testing.T) {
		try(t, []string{"a.md"}, oneFile, func(c *trial) {
			c.run = func() ([]string, error) { return nil, want }
			c.write("a.md", "2")
			c.event()
			if err := <-c.ended; err != want {
				t.Errorf("got %v", err)
			}
		})
	})
	t.Run("of watching end the loop", func(t *testing.T) {
		try(t, []string{"a.md"}, func(c *trial) { c.broken = want }, func(c *trial) {
			if err := <-c.ended; err != want {
				t.Errorf("got %v", err)
			}
			c.wantRuns()
		})
	})
}

func TestPoll(t *testing.T) {
	t.Chdir(t.TempDir())
	synctest.Test(t, func(t *testing.T) {
		write(t, "a.md", "1")
		ctx, cancel := context.WithCancel(t.Context())
		source := Poll(time.Minute)
		var runs []string
		go Loop(ctx, source, Job{
			Inputs: func() []string { return []string{"a.md"} },
			Run: func(changes []Change) ([]string, error) {
				runs = append(runs, time.Now().Format("04")+" "+told(changes))
				return nil, nil
			},
		})
		time.Sleep(90 * time.Second)
		write(t, "a.md", "2")
		time.Sleep(5 * time.Minute)
		cancel()
		source.Close()
		synctest.Wait()
		if got, want := strings.Join(runs, "\n"), "00 a.md added\n02 a.md changed"; got != want {
			t.Errorf("got %s, want %s", got, want)
		}
	})
}

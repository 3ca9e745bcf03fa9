package watch

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/fsnotify/fsnotify"
)

// generous is how long to wait for what must come: it is reached only if that doesn't.
const generous = 30 * time.Second

// watched begins a loop with the file system's events. What it returns waits for a run that finds the inputs to hold what is wanted, like
// "a.md=1 docs/b.md=2". There may be others before it, if the machine is slow.
func watched(t *testing.T, inputs ...string) (wait func(want string)) {
	t.Helper()
	source, err := Events()
	must(t, err)
	ctx, cancel := context.WithCancel(t.Context())
	runs, ended := make(chan string, 100), make(chan error)
	go func() {
		ended <- Loop(ctx, source, Job{
			Inputs: func() []string { return inputs },
			Run: func([]Change) ([]string, error) {
				runs <- held(inputs)
				return nil, nil
			},
			Warn: func(err error) { t.Errorf("warning: %v", err) },
		})
	}()
	t.Cleanup(func() {
		cancel()
		must(t, <-ended)
		source.Close()
	})
	return func(want string) {
		t.Helper()
		for late := time.After(generous); ; {
			select {
			case got := <-runs:
				if got == want {
					return
				}
				t.Logf("a run with %q on the way to %q", got, want)
			case <-late:
				t.Fatalf("no run with %q", want)
			}
		}
	}
}

// held returns what files hold.
func held(inputs []string) string {
	var files []string
	for _, input := range inputs {
		for _, name := range expand(input) {
			if content, err := os.ReadFile(name); err == nil {
				files = append(files, filepath.ToSlash(name)+"="+string(content))
			}
		}
	}
	return strings.Join(files, " ")
}

func must(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

// Editors write another file and give it the name: vim keeps the old one under another name, most others write over it.
func TestReplacedByRename(t *testing.T) {
	t.Chdir(t.TempDir())
	write(t, "docs/a.md", "1")
	wait := watched(t, "docs/a.md")
	wait("docs/a.md=1")
	for _, content := range []string{"2", "3"} {
		write(t, "docs/a.md.tmp", content)
		must(t, os.Rename("docs/a.md.tmp", "docs/a.md"))
		wait("docs/a.md=" + content)
	}
	must(t, os.Rename("docs/a.md", "docs/a.md~"))
	write(t, "docs/a.md", "4")
	must(t, os.Remove("docs/a.md~"))
	wait("docs/a.md=4")
}

func TestDirectoriesComeAndGo(t *testing.T) {
	t.Chdir(t.TempDir())
	write(t, "e.yaml", "1")
	wait := watched(t, "e.yaml", "api/docs/*/*.md")
	wait("e.yaml=1")
	write(t, "api/docs/en/a.md", "1")
	wait("e.yaml=1 api/docs/en/a.md=1")
	write(t, "api/docs/en/a.md", "2")
	wait("e.yaml=1 api/docs/en/a.md=2")
	must(t, os.RemoveAll("api"))
	wait("e.yaml=1")
	write(t, "api/docs/en/a.md", "3")
	wait("e.yaml=1 api/docs/en/a.md=3")
	write(t, "api/docs/de/b.md", "1")
	wait("e.yaml=1 api/docs/de/b.md=1 api/docs/en/a.md=3")
	write(t, "api/docs/de/b.md", "2")
	wait("e.yaml=1 api/docs/de/b.md=2 api/docs/en/a.md=3")
}

// Another directory of the same name is another directory: a watch on the one that was moved away would see nothing.
func TestDirectoriesReplaced(t *testing.T) {
	if runtime.GOOS == "windows" {
		t.Skip("a directory that is watched can't be moved")
	}
	t.Chdir(t.TempDir())
	write(t, "api/docs/a.md", "1")
	write(t, "other/docs/a.md", "2")
	wait := watched(t, "api/docs/a.md")
	wait("api/docs/a.md=1")
	must(t, os.Rename("api", "old"))
	must(t, os.Rename("other", "api"))
	wait("api/docs/a.md=2")
	write(t, "api/docs/a.md", "3")
	wait("api/docs/a.md=3")
}

// The same, without the luck of a look that comes late enough to see what no event told.
func TestWatchAgain(t *testing.T) {
	if runtime.GOOS == "windows" {
		t.Skip("a directory that is watched can't be moved")
	}
	t.Chdir(t.TempDir())
	write(t, "api/docs/a.md", "1")
	write(t, "other/docs/a.md", "2")
	w, err := fsnotify.NewWatcher()
	must(t, err)
	defer w.Close()
	e := &events{watcher: w}
	dirs := []string{"api", "api/docs"}
	must(t, e.Watch(dirs))
	must(t, os.Rename("api", "old"))
	must(t, os.Rename("other", "api"))
	must(t, e.Watch(dirs))
	write(t, "api/docs/a.md", "3")
	for late := time.After(generous); ; {
		select {
		case event := <-w.Events:
			if filepath.ToSlash(event.Name) == "api/docs/a.md" {
				return
			}
		case <-late:
			t.Fatal("no event")
		}
	}
}

func TestLinkedFile(t *testing.T) {
	if runtime.GOOS == "windows" {
		t.Skip("links need a privilege")
	}
	t.Chdir(t.TempDir())
	write(t, "real/a.md", "1")
	must(t, os.Symlink("real/a.md", "a.md"))
	wait := watched(t, "a.md")
	wait("a.md=1")
	write(t, "real/a.md", "2")
	wait("a.md=2")
}

// A queue that overflowed is a reason to look, not to end; what else the system reports is passed on.
func TestForward(t *testing.T) {
	e := &events{
		watcher: &fsnotify.Watcher{Events: make(chan fsnotify.Event), Errors: make(chan error)},
		out:     make(chan error, 1),
		closed:  make(chan struct{}),
	}
	go e.forward()
	for range 100 { // many are one
		e.watcher.Events <- fsnotify.Event{}
	}
	e.watcher.Errors <- fsnotify.ErrEventOverflow
	if got := <-e.out; got != nil {
		t.Errorf("got %v", got)
	}
	want := errors.New("disk on fire")
	e.watcher.Errors <- want
	got := <-e.out
	for got == nil { // the overflow's, if it came after the first was taken
		got = <-e.out
	}
	if got != want {
		t.Errorf("got %v, want %v", got, want)
	}
	close(e.closed)
	close(e.watcher.Events)
}

func TestWayOut(t *testing.T) {
	for err, want := range map[error]string{
		syscall.ENOSPC:        "fs.inotify.max_user_watches",
		syscall.EMFILE:        "limit of open files",
		syscall.EINVAL:        "; --poll",
		fsnotify.ErrClosed:    "--poll 1s does without",
		os.ErrPermission:      "--poll 1s does without",
		os.ErrNotExist:        "--poll 1s does without",
		errors.ErrUnsupported: "--poll 1s does without",
	} {
		if got := wayOut(err); !strings.Contains(got, want) {
			t.Errorf("%v: got %s, want %s", err, got, want)
		}
	}
}

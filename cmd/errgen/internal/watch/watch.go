// Package watch does a job again whenever the contents of files have changed.
//
// Events only say when to look; what the files hold decides. So nothing depends on which events a system has, and in which order an
// editor makes them come: they may be too many, say nothing of interest, or be lost in part.
package watch

import (
	"context"
	"slices"
	"time"
)

// A Job is what is done when files change.
type Job struct {
	// Inputs returns the files and the patterns of path/filepath.Glob that the job depends on, as they are now.
	Inputs func() []string
	// Run does the job. It is told what changed since it ran before, which at first is every file that is there. It returns the files
	// that it wrote itself: that these are others than before is no reason to run again. An error ends the loop.
	Run func(changes []Change) (wrote []string, err error)
	// Warn is told what the source has to report.
	Warn func(error)
}

// A Source says when to look.
type Source interface {
	// Watch makes these the directories that events are about, and no others. Those that are gone are left out.
	Watch(dirs []string) error
	// Events receives when something happened, once for all that happened since it last did. An error says that it may be incomplete.
	Events() <-chan error
	// Close ends the events.
	Close() error
}

const (
	// quiet is how long contents must stay as they are before the job runs: what an editor or a checkout does takes its time.
	quiet = 100 * time.Millisecond
	// patience is how long to wait for that.
	patience = 3 * time.Second
)

// Loop runs the job at once, and then whenever its inputs have changed, until ctx is done. A run that has begun is always ended.
func Loop(ctx context.Context, source Source, job Job) error {
	w := &watcher{source: source, job: job}
	for {
		if err := w.turn(ctx); err != nil {
			return err
		}
		select {
		case <-ctx.Done():
			return nil
		case err := <-source.Events():
			if err != nil {
				job.Warn(err)
			}
		}
		sleep(ctx, quiet)
	}
}

// A watcher is a call of Loop.
type watcher struct {
	source Source
	job    Job
	last   *contents // that the job ran with; nil before it did
}

// turn runs the job if there is a reason to.
func (w *watcher) turn(ctx context.Context) error {
	now, err := w.settle(ctx)
	if err != nil || ctx.Err() != nil || w.last != nil && now.equal(w.last) {
		return err
	}
	changes := now.since(w.last)
	w.last = now
	wrote, err := w.job.Run(changes)
	for _, name := range wrote {
		now.reread(name)
	}
	return err
}

// settle returns what the inputs hold once that stays the same for a while, or is what the job ran with.
func (w *watcher) settle(ctx context.Context) (*contents, error) {
	now, err := w.look()
	if w.last == nil {
		return now, err
	}
	for deadline := time.Now().Add(patience); err == nil && !now.equal(w.last) && time.Now().Before(deadline); {
		if sleep(ctx, quiet); ctx.Err() != nil {
			break
		}
		before := now
		if now, err = w.look(); err == nil && now.equal(before) {
			break
		}
	}
	return now, err
}

// look returns what the inputs hold. Their directories are watched first, so that no change is missed: it shows, or its event comes.
// A directory may have appeared in another one just before that was watched, so it asks again until nothing is new.
func (w *watcher) look() (*contents, error) {
	var inputs, dirs []string
	for range 10 { // more would mean that somebody makes directories faster than we look
		inputs = w.job.Inputs()
		found := directories(inputs)
		if dirs != nil && slices.Equal(found, dirs) {
			break
		}
		if err := w.source.Watch(found); err != nil {
			return nil, err
		}
		dirs = found
	}
	return read(inputs), nil
}

// sleep waits, unless ctx ends it.
func sleep(ctx context.Context, d time.Duration) {
	timer := time.NewTimer(d)
	defer timer.Stop()
	select {
	case <-ctx.Done():
	case <-timer.C:
	}
}

package watch

import (
	"errors"
	"fmt"
	"slices"
	"syscall"

	"github.com/fsnotify/fsnotify"
)

// events are those of the file system.
type events struct {
	watcher *fsnotify.Watcher
	dirs    []string
	out     chan error
	closed  chan struct{}
}

// Events returns the file system's events.
func Events() (Source, error) {
	w, err := fsnotify.NewWatcher()
	if err != nil {
		return nil, fmt.Errorf("watch files: %w%s", err, wayOut(err))
	}
	e := &events{watcher: w, out: make(chan error, 1), closed: make(chan struct{})}
	go e.forward()
	return e, nil
}

func (e *events) Events() <-chan error { return e.out }

func (e *events) Close() error {
	close(e.closed)
	return e.watcher.Close()
}

// Watch adds all directories anew: one that was replaced by another of the same name is no longer watched.
func (e *events) Watch(dirs []string) error {
	for _, dir := range e.dirs {
		if !slices.Contains(dirs, dir) {
			e.watcher.Remove(dir) // fails if it is gone, which is as well
		}
	}
	e.dirs = dirs
	for _, dir := range dirs {
		if err := e.watcher.Add(dir); err != nil && isDirectory(dir) {
			return fmt.Errorf("watch the directory %s: %w%s", dir, err, wayOut(err))
		}
	}
	return nil
}

// forward takes events as fast as they come, so that the system's queue stays short, and makes one of many.
func (e *events) forward() {
	for {
		select {
		case _, ok := <-e.watcher.Events:
			if !ok {
				return
			}
			e.tell()
		case err, ok := <-e.watcher.Errors:
			switch {
			case !ok:
				return
			case errors.Is(err, fsnotify.ErrEventOverflow): // too many to be told one by one: there is something to see
				e.tell()
			default:
				select {
				case e.out <- err:
				case <-e.closed:
					return
				}
			}
		}
	}
}

// tell says that something happened, if that isn't known yet.
func (e *events) tell() {
	select {
	case e.out <- nil:
	default:
	}
}

// wayOut says what to do when the system has no more to give, which its own words don't: ENOSPC is not about a disk here.
func wayOut(err error) string {
	const poll = "--poll 1s does without"
	switch {
	case errors.Is(err, syscall.ENOSPC):
		return ": it is the number of directories that may be watched, fs.inotify.max_user_watches, which is used up: " +
			"raise it with sysctl, or end other programs that watch; " + poll
	case errors.Is(err, syscall.EMFILE), errors.Is(err, syscall.ENFILE):
		return ": raise the limit of open files, or on Linux fs.inotify.max_user_instances, or end other programs that watch; " + poll
	}
	return "; " + poll
}

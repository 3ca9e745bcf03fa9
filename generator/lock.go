package generator

import (
	"errors"
	"fmt"
	"io/fs"
	"path/filepath"
	"time"

	"github.com/errgen/errgen/generator/internal/lock"
)

// lock reads the file that remembers names. Without one nothing is known yet; it is nil if nothing is to be remembered.
func (r *run) lock(opts Options) (*lock.File, error) {
	name := opts.lockFile()
	if name == "" {
		return nil, nil
	}
	if filepath.Ext(name) == ".go" {
		return nil, fmt.Errorf("--lock %s: Go would take the file for a part of the package: use another ending, like .lock", name)
	}
	r.project.lock = filepath.ToSlash(filepath.Clean(name))
	source, err := r.files.read(name)
	if errors.Is(err, fs.ErrNotExist) {
		return &lock.File{Path: r.project.lock}, nil
	}
	if err != nil {
		return nil, fmt.Errorf("read the lock file: %w", err)
	}
	r.project.sources[r.project.lock] = source
	file, diags := lock.Parse(r.project.lock, source)
	r.diags = append(r.diags, diags...)
	return file, nil
}

// today is the day since when names that go are gone.
func today(opts Options) string {
	day := opts.Date
	if day.IsZero() {
		day = time.Now()
	}
	return day.UTC().Format(time.DateOnly)
}

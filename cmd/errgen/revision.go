package main

import (
	"io/fs"
	"path"
	"path/filepath"

	"github.com/errgen/errgen/generator"
)

// inRevision says what to read of a revision's files, in which the current directory has a prefix: a file or a directory of it, or else what
// the flags say.
func (a *app) inRevision(opts generator.Options, fsys fs.FS, prefix, file string) (generator.Options, error) {
	opts.FS = fsys
	there := func(name string) string {
		if name == "" {
			return ""
		}
		return path.Join(prefix, filepath.ToSlash(name))
	}
	opts.Config, opts.Lock, opts.Output = there(opts.Config), there(opts.Lock), there(opts.Output)
	opts.Specs = nil
	for _, s := range a.opts.Specs {
		opts.Specs = append(opts.Specs, there(s))
	}
	exists := func(name string) bool { _, err := fs.Stat(fsys, name); return err == nil }
	if file == "" {
		if opts.Config == "" && len(opts.Specs) == 0 {
			opts.Config = there("errgen.yaml")
		}
		return opts, nil
	}
	info, err := fs.Stat(fsys, there(file))
	if err != nil {
		return opts, err
	}
	return target(opts, there(file), info.IsDir(), exists), nil
}

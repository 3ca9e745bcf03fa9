package generator

import (
	"path"
	"path/filepath"
	"slices"
	"strings"

	"github.com/errgen/errgen/generator/internal/config"
)

// Inputs returns what a package depends on: the configuration, the lock file, the documents and their translations, whether
// they are there or not. Each is a path as Diagnostics name it, or a pattern of path/filepath.Glob, unless a file has that very name.
//
// It reads the configuration alone, and leaves out what that doesn't say because it is missing or broken. A program that calls Read when
// one of these changes, and then asks for Inputs again, so sees a mistake and its correction.
func (o Options) Inputs() []string {
	r := &run{files: files{o.FS}, dir: "."}
	c := config.Default()
	var inputs []string
	if file := o.configFile(); file != "" {
		r.dir = filepath.Dir(file)
		inputs = append(inputs, path.Clean(filepath.ToSlash(file)))
		if source, err := r.files.read(file); err == nil {
			c, _ = config.Load(file, source) // Read reports what is wrong with it
		}
	}
	if name := o.lockFile(); name != "" {
		inputs = append(inputs, path.Clean(filepath.ToSlash(name)))
	}
	if len(o.Specs) > 0 {
		c.Spec = nil
		for _, s := range o.Specs {
			c.Spec = append(c.Spec, r.relative(s))
		}
	}
	patterns := slices.Clone(c.Spec)
	for _, t := range c.Translations {
		patterns = append(patterns, t.Spec...)
	}
	for _, p := range patterns {
		if shown := r.shown(p); !slices.Contains(inputs, shown) {
			inputs = append(inputs, shown)
		}
	}
	return inputs
}

// configFile returns the name of the configuration to read; "" means that none is.
func (o Options) configFile() string {
	if o.Config == "" && len(o.Specs) == 0 {
		return configFile
	}
	return o.Config
}

// lockFile returns the name of the lock file: that of the configuration with another ending, unless Lock says another; "" if names are not
// remembered.
func (o Options) lockFile() string {
	file := o.configFile()
	if o.Lock != "" || file == "" {
		return o.Lock
	}
	return strings.TrimSuffix(file, filepath.Ext(file)) + ".lock"
}

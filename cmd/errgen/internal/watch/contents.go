package watch

import (
	"crypto/sha256"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
)

// A Change is what happened to a file.
type Change struct {
	Name string // with slashes
	Kind string // "changed", "added" or "removed"
}

// contents are what inputs hold at a time.
type contents struct {
	inputs []string
	files  map[string]string // what tells a file's content from any other, by its name; "" if it isn't there
}

// read returns what inputs hold.
func read(inputs []string) *contents {
	c := &contents{inputs: inputs, files: map[string]string{}}
	for _, input := range inputs {
		for _, name := range expand(input) {
			c.files[name] = digest(name)
		}
	}
	return c
}

// expand returns the files that an input names: that of this name, even if it isn't there, or those that fit if it is a pattern.
func expand(input string) []string {
	name := filepath.FromSlash(input)
	if _, err := os.Stat(name); err == nil || !hasWildcards(name) {
		return []string{filepath.Clean(name)}
	}
	matches, _ := filepath.Glob(name) // whoever reads the files says what is wrong with the pattern
	return matches
}

func hasWildcards(name string) bool { return strings.ContainsAny(name, "*?[") }

// digest tells a file's content from any other. What is no regular file is not opened, as that may never return.
func digest(name string) string {
	info, err := os.Stat(name)
	if errors.Is(err, fs.ErrNotExist) {
		return ""
	}
	if err != nil {
		return fmt.Sprintf("unreadable: %v", err)
	}
	if !info.Mode().IsRegular() {
		return fmt.Sprintf("unreadable: it is %v", info.Mode().Type())
	}
	f, err := os.Open(name)
	if err != nil {
		return fmt.Sprintf("unreadable: %v", err)
	}
	defer f.Close()
	h := sha256.New()
	if _, err := io.Copy(h, f); err != nil {
		return fmt.Sprintf("unreadable: %v", err)
	}
	return fmt.Sprintf("%x", h.Sum(nil))
}

// reread takes a file's content for what the job ran with.
func (c *contents) reread(name string) {
	name = filepath.Clean(filepath.FromSlash(name))
	if _, ok := c.files[name]; ok {
		c.files[name] = digest(name)
	}
}

func (c *contents) equal(o *contents) bool { return maps.Equal(c.files, o.files) }

// since returns what changed, by name. If the inputs are others than before, files that are only in one of both are left out: that
// they are asked for, or no longer, doesn't mean that somebody touched them.
func (c *contents) since(last *contents) []Change {
	if last == nil {
		last = &contents{inputs: c.inputs}
	}
	names := maps.Clone(c.files)
	maps.Copy(names, last.files)
	var changes []Change
	for _, name := range slices.Sorted(maps.Keys(names)) {
		before, knew := last.files[name]
		after, knows := c.files[name]
		if before == after || !(knew && knows) && !slices.Equal(c.inputs, last.inputs) {
			continue
		}
		change := Change{filepath.ToSlash(name), "changed"}
		if before == "" {
			change.Kind = "added"
		} else if after == "" {
			change.Kind = "removed"
		}
		changes = append(changes, change)
	}
	return changes
}

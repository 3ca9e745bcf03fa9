package watch

import (
	"os"
	"path/filepath"
	"slices"
)

// directories returns the directories in which inputs can change, appear and disappear, sorted. They are those that hold them, or would,
// and if these may come and go: those above.
func directories(inputs []string) []string {
	var dirs []string
	for _, input := range inputs {
		name := filepath.Clean(filepath.FromSlash(input))
		dirs = append(dirs, above(name)...)
		for _, file := range expand(input) {
			// What a link leads to changes where that is.
			if real, err := filepath.EvalSymlinks(file); err == nil && real != file {
				dirs = append(dirs, filepath.Dir(real))
			}
		}
	}
	slices.Sort(dirs)
	return slices.Compact(dirs)
}

// above returns the directories from the one that a name is in up to the current one. Outside of that, or on the way to it, it ends with
// the first that is there: the system's temporary directory, or its root, would have too much to tell.
func above(name string) []string {
	local := filepath.IsLocal(name)
	var dirs []string
	for dir := filepath.Dir(name); ; dir = filepath.Dir(dir) {
		found := existing(dir)
		dirs = append(dirs, found...)
		if dir == filepath.Dir(dir) || len(found) > 0 && !local && !hasWildcards(dir) {
			return dirs
		}
	}
}

// existing returns the directories that a name or a pattern stands for.
func existing(pattern string) []string {
	var dirs []string
	for _, name := range expand(pattern) {
		if isDirectory(name) {
			dirs = append(dirs, name)
		}
	}
	return dirs
}

func isDirectory(name string) bool {
	info, err := os.Stat(name)
	return err == nil && info.IsDir()
}

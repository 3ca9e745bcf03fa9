package generator

import (
	"bytes"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path"
	"path/filepath"
)

// maxSource bounds what is read of one file, in bytes. The parsers have limits of their own, below it.
const maxSource = 64 << 20

// files are those of a file system, or of the disk if it is nil.
type files struct{ fs.FS }

// read reads a regular file of bounded size.
func (f files) read(name string) ([]byte, error) {
	file, err := f.open(name)
	if err != nil {
		return nil, err
	}
	defer file.Close()
	var b bytes.Buffer
	switch info, err := file.Stat(); {
	case err != nil:
	case info.IsDir():
		return nil, fmt.Errorf("%s is a directory: name a file, or a glob like %s", name, path.Join(filepath.ToSlash(name), "*.md"))
	default:
		b.Grow(int(min(info.Size(), maxSource)) + bytes.MinRead)
	}
	n, err := io.Copy(&b, io.LimitReader(file, maxSource+1))
	if err != nil {
		return nil, err
	}
	if n > maxSource {
		return nil, fmt.Errorf("%s is larger than %d MiB", name, maxSource>>20)
	}
	return b.Bytes(), nil
}

func (f files) open(name string) (fs.File, error) {
	if f.FS == nil {
		return os.Open(name)
	}
	return f.FS.Open(slashed(name))
}

// exists reports whether there is a file, or a directory, of this name.
func (f files) exists(name string) bool {
	var err error
	if f.FS == nil {
		_, err = os.Stat(name)
	} else {
		_, err = fs.Stat(f.FS, slashed(name))
	}
	return err == nil
}

func (f files) glob(pattern string) ([]string, error) {
	if f.FS == nil {
		return filepath.Glob(pattern)
	}
	return fs.Glob(f.FS, slashed(pattern))
}

// absolute returns a name that doesn't depend on the current directory. The root of a file system has no name.
func (f files) absolute(name string) (string, error) {
	if f.FS == nil {
		return filepath.Abs(name)
	}
	return "/" + slashed(name), nil
}

// slashed is a name as an fs.FS takes it.
func slashed(name string) string { return path.Clean(filepath.ToSlash(name)) }

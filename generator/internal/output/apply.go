package output

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"regexp"
	"slices"
	"strconv"
	"time"
)

// apply takes the steps of plans. All new content is on the disk before the first file gets its name: a full disk or a missing permission
// shows while nothing has changed yet.
func apply(plans []*plan) error {
	for _, p := range plans {
		if err := p.open(); err != nil {
			return err
		}
		defer p.close()
	}
	for _, p := range plans {
		if err := p.create(); err != nil {
			return err
		}
	}
	for _, p := range plans {
		if err := p.rename(); err != nil {
			return err
		}
	}
	for _, p := range plans {
		if err := p.remove(); err != nil {
			return err
		}
	}
	return nil
}

// open opens the plan's directory, and makes it if need be.
func (p *plan) open() (err error) {
	if err := os.MkdirAll(p.dir, 0o777); err != nil {
		return denied(fmt.Errorf("create the output directory %s: %w", p.dir, bare(err)))
	}
	// A Root refuses every path that leaves the directory, whatever links appear in it meanwhile.
	if p.root, err = os.OpenRoot(p.dir); err != nil {
		return fmt.Errorf("open the output directory %s: %w", p.dir, bare(err))
	}
	p.temps = make(map[string]string, len(p.steps))
	p.tidy()
	return nil
}

// tidy removes what runs have left that were killed: files of the names that create gives, which nobody has written to for a while.
func (p *plan) tidy() {
	const while = time.Hour
	entries, err := fs.ReadDir(p.root.FS(), ".")
	if err != nil {
		return // whoever writes will say so
	}
	for _, e := range entries {
		if m := left.FindStringSubmatch(e.Name()); m == nil || !slices.ContainsFunc(p.steps, func(s step) bool { return s.name == m[1] }) {
			continue
		}
		if info, err := e.Info(); err == nil && info.Mode().IsRegular() && time.Since(info.ModTime()) > while {
			p.root.Remove(e.Name())
		}
	}
}

// left matches the names that create gives.
var left = regexp.MustCompile(`^\.(.+)\.[0-9]+-[0-9]+\.tmp$`)

// close removes what is left of a failure; the failure itself is reported already.
func (p *plan) close() {
	for _, temp := range p.temps {
		p.root.Remove(temp)
	}
	p.root.Close()
}

// create writes all new content, to files of other names.
func (p *plan) create() error {
	for _, s := range p.steps {
		if s.new == nil {
			continue
		}
		temp, err := create(p.root, s)
		if temp != "" {
			p.temps[s.name] = temp
		}
		if err != nil {
			return p.failed("write", s.name, err)
		}
	}
	return nil
}

// rename gives new content its names.
func (p *plan) rename() error {
	for _, s := range p.steps {
		if s.new == nil {
			continue
		}
		if err := p.root.Rename(p.temps[s.name], s.name); err != nil {
			return p.failed("write", s.name, err)
		}
		delete(p.temps, s.name)
	}
	return nil
}

// remove removes files that are made no longer.
func (p *plan) remove() error {
	for _, s := range p.steps {
		if s.new != nil {
			continue
		}
		if err := p.root.Remove(s.name); err != nil && !errors.Is(err, fs.ErrNotExist) {
			return p.failed("remove", s.name, err)
		}
	}
	return nil
}

// create writes a step's new content to a file of another name, which it returns, and which must be removed in any case. Go's
// tools ignore names that begin with a dot.
func create(root *os.Root, s step) (temp string, err error) {
	mode := s.mode
	if s.old == nil {
		mode = 0o644
	}
	var f *os.File
	for i := range 1000 {
		temp = "." + s.name + "." + strconv.Itoa(os.Getpid()) + "-" + strconv.Itoa(i) + ".tmp"
		f, err = root.OpenFile(temp, os.O_WRONLY|os.O_CREATE|os.O_EXCL, mode|0o200)
		if !errors.Is(err, fs.ErrExist) {
			break
		}
	}
	if err != nil {
		return "", err
	}
	_, err = f.Write(s.new)
	if s.old != nil {
		err = errors.Join(err, f.Chmod(mode)) // the umask may have taken bits away, and the file may be read-only
	}
	return temp, errors.Join(err, f.Close())
}

// failed says what could not be done to which file.
func (p *plan) failed(verb, name string, err error) error {
	return denied(fmt.Errorf("%s %s: %w", verb, p.path(name), bare(err)))
}

// denied adds the way out to an error that has one.
func denied(err error) error {
	if errors.Is(err, fs.ErrPermission) {
		return fmt.Errorf("%w; make the directory writable, or choose another output directory", err)
	}
	return err
}

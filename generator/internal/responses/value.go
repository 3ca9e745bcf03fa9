package responses

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
)

// What follows walks through JSON as encoding/json's Decoder does, but for one thing: the Decoder keeps a whole value, and a whole
// string, however long.

// elements takes an array; f takes each element.
func (in *input) elements(f func() error) error { return in.list('[', ']', f) }

// members takes an object; f takes the value of each member. Names that are too long for any that is looked for are "".
func (in *input) members(f func(name string) error) error {
	return in.list('{', '}', func() error {
		text, whole, err := in.value(1 << 10)
		if err != nil {
			return err
		}
		var name string
		if !whole || json.Unmarshal(text, &name) != nil {
			name = ""
		}
		if err := in.expect(':'); err != nil {
			return err
		}
		return f(name)
	})
}

// list takes what stands between two brackets, parted by commas.
func (in *input) list(open, end byte, f func() error) error {
	if err := in.expect(open); err != nil {
		return err
	}
	for first := true; ; first = false {
		c, err := in.inside()
		if err != nil {
			return err
		}
		if c != end || !first {
			if err := f(); err != nil {
				return err
			}
			if c, err = in.inside(); err != nil {
				return err
			}
		}
		switch c {
		case end:
			in.take(1)
			return nil
		case ',':
			in.take(1)
		default:
			return in.unexpected(c)
		}
	}
}

// expect takes a byte that must come next.
func (in *input) expect(want byte) error {
	c, err := in.inside()
	switch {
	case err != nil:
		return err
	case c != want:
		return in.unexpected(c)
	}
	in.take(1)
	return nil
}

// inside is space where the input must not end.
func (in *input) inside() (byte, error) {
	c, err := in.space()
	if err == io.EOF {
		err = in.cut()
	}
	return c, err
}

// value takes a value and returns its text, which need not be valid JSON. What is longer than limit is not kept, nor whole.
func (in *input) value(limit int) (text []byte, whole bool, err error) {
	c, err := in.inside()
	if err != nil {
		return nil, false, err
	}
	in.kept, whole = in.kept[:0], true
	var e extent
	for taken := 0; ; {
		chunk, err := in.chunk()
		switch {
		case err == io.EOF && e.mayEnd():
			return in.kept, whole, nil
		case err == io.EOF:
			return nil, false, in.cut()
		case err != nil:
			return nil, false, err
		}
		n, ended := e.scan(chunk)
		if whole = whole && len(in.kept)+n <= limit; whole {
			in.kept = append(in.kept, chunk[:n]...)
		}
		taken += n
		in.take(n)
		switch {
		case ended && taken == 0:
			return nil, false, in.unexpected(c)
		case ended:
			return in.kept, whole, nil
		}
	}
}

// skip takes a value.
func (in *input) skip() error {
	_, _, err := in.value(0)
	return err
}

// cut says that the input ends too early.
func (in *input) cut() error {
	return &Error{in.line, errors.New("the input ends within JSON")}
}

// unexpected says that the input is not JSON, so that nothing behind can be read.
func (in *input) unexpected(c byte) error {
	return &Error{in.line, fmt.Errorf("not JSON: %q does not belong here, and nothing from here on is read", c)}
}

// An extent finds where a JSON value ends by its brackets and quotes.
type extent struct {
	depth           int
	quoted, escaped bool
}

// scan returns how many of the value's next bytes still belong to it, and whether it ends with them.
func (e *extent) scan(chunk []byte) (n int, ended bool) {
	for i, c := range chunk {
		switch {
		case e.escaped:
			e.escaped = false
		case e.quoted && c == '\\':
			e.escaped = true
		case c == '"':
			e.quoted = !e.quoted
			if !e.quoted && e.depth == 0 {
				return i + 1, true
			}
		case e.quoted:
		case c == '{', c == '[':
			e.depth++
		case e.depth > 0 && (c == '}' || c == ']'):
			if e.depth--; e.depth == 0 {
				return i + 1, true
			}
		case e.depth == 0 && endsScalar(c):
			return i, true
		}
	}
	return len(chunk), false
}

// mayEnd reports whether the value may end with the input: numbers and words have no end of their own.
func (e *extent) mayEnd() bool { return e.depth == 0 && !e.quoted }

func endsScalar(c byte) bool {
	switch c {
	case ',', ':', ']', '}', ' ', '\t', '\r', '\n':
		return true
	}
	return false
}

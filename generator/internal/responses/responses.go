// Package responses reads HTTP responses that were recorded: as lines of JSON, an array of JSON, HAR, or what curl --include prints.
// It reads one at a time, in constant memory: inputs may be gigabytes.
package responses

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"iter"
	"net/http"
)

// MaxSize bounds one response, in bytes of the input.
const MaxSize = 8 << 20

// A Response is one of the input.
type Response struct {
	Status int         // 0 if it is not known
	Header http.Header // nil if none is known
	Body   []byte      // as the server sent it; nil if none is known
	Pos    int         // the line of the input where it begins, from 1
}

// An Error says why a part of the input could not be read.
type Error struct {
	Line int // of the input, from 1
	Err  error
}

func (e *Error) Error() string { return fmt.Sprintf("line %d: %v", e.Line, e.Err) }

// Unwrap returns the cause.
func (e *Error) Unwrap() error { return e.Err }

// All returns the responses of r, each as soon as it is read. What r begins with says which format it has; see format.
// An *Error is about one response, or about the input from a line on; what can be read behind it is. Any other error comes from r,
// and is the last. All can be ranged over once.
func All(r io.Reader) iter.Seq2[Response, error] { return all(r, MaxSize) }

// One returns the one response of r: its body alone, or what curl --include prints. Of several heads without bodies, as curl prints
// them for a redirect, the last is the response's. The error says that r could not be read, or is too long.
func One(r io.Reader) (Response, error) { return one(r, MaxSize) }

func all(r io.Reader, limit int) iter.Seq2[Response, error] {
	return func(yield func(Response, error) bool) {
		in := newInput(r, limit, yield)
		if err := in.readAll(); err != nil && err != errStopped {
			yield(Response{}, err)
		}
	}
}

func one(r io.Reader, limit int) (Response, error) {
	data, err := io.ReadAll(io.LimitReader(r, int64(limit)+1))
	if err != nil {
		return Response{}, err
	}
	if len(data) > limit {
		return Response{}, fmt.Errorf("it has more than %d MiB", limit>>20)
	}
	whole := Response{Body: data, Pos: 1}
	in := newInput(bytes.NewReader(data), limit, nil)
	if _, err := in.begin(); err != nil || !in.headAt(0) {
		return whole, nil
	}
	var last Response
	for in.headAt(0) {
		last.Pos = in.line
		h, err := in.head()
		if err != nil {
			return whole, nil
		}
		last.Status, last.Header = h.status, h.fields
	}
	last.Body, err = io.ReadAll(in.buf)
	return last, err
}

// errStopped ends the reading since the caller wants no more.
var errStopped = errors.New("stopped")

// emit hands a response to the caller.
func (in *input) emit(r Response) error {
	if !in.yield(r, nil) {
		return errStopped
	}
	return nil
}

// report tells the caller what could not be read. It doesn't end the reading.
func (in *input) report(line int, err error) error {
	if !in.yield(Response{}, &Error{line, err}) {
		return errStopped
	}
	return nil
}

// give hands on the response that begins on a line, which parse makes of its text. The text isn't whole if the response is too long.
func (in *input) give(line int, text []byte, whole bool, parse func([]byte) (Response, error)) error {
	if !whole {
		return in.report(line, long(in.limit))
	}
	r, err := parse(text)
	switch {
	case err == errNoAnswer:
		return nil
	case err != nil:
		return in.report(line, err)
	}
	r.Pos = line
	return in.emit(r)
}

// errNoAnswer says that a request had no response.
var errNoAnswer = errors.New("no answer")

// long says that a response, or a part of it, is longer than is kept.
func long(limit int) error { return fmt.Errorf("longer than %d MiB", limit>>20) }

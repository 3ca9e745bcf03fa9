package responses

import (
	"bufio"
	"bytes"
	"io"
)

// An input is what responses are read from.
type input struct {
	buf   *bufio.Reader
	line  int    // of the next byte, from 1
	limit int    // of one response, in bytes
	err   error  // that ends the input, if peek has come to it
	kept  []byte // what value and readLine return: valid until the next call
	yield func(Response, error) bool
}

// bufferSize holds what is looked at before it is taken, but for long bodies.
const bufferSize = 128 << 10

func newInput(r io.Reader, limit int, yield func(Response, error) bool) *input {
	return &input{buf: bufio.NewReaderSize(&sticky{r: r}, bufferSize), line: 1, limit: limit, yield: yield}
}

// peek returns the next n bytes without taking them, fewer only with an error. After that it looks no further: bufio would move all that
// it has each time.
func (in *input) peek(n int) ([]byte, error) {
	if in.err != nil && n > in.buf.Buffered() {
		b, _ := in.buf.Peek(in.buf.Buffered())
		return b, in.err
	}
	b, err := in.buf.Peek(n)
	if err != nil && err != bufio.ErrBufferFull {
		in.err = err
	}
	return b, err
}

// prefixAt reports whether the input goes on with text, so many bytes from here. It waits for no byte more than it needs: the input may
// be a pipe whose next response is long in coming.
func (in *input) prefixAt(offset int, text string) bool {
	for i := range len(text) {
		if b, _ := in.peek(offset + i + 1); len(b) <= offset+i || b[offset+i] != text[i] {
			return false
		}
	}
	return true
}

// lineAt returns the line that begins so many bytes from here, without taking it, and with its end. It is not whole if it is longer than
// limit. The last line needs no end.
func (in *input) lineAt(offset, limit int) (line []byte, whole bool) {
	for n := 1; ; n++ {
		n = min(limit, max(n, in.buf.Buffered()-offset))
		b, err := in.peek(offset + n)
		line = b[min(offset, len(b)):]
		if i := bytes.IndexByte(line, '\n'); i >= 0 {
			return line[:i+1], true
		}
		if err != nil || n == limit {
			return line, err == io.EOF
		}
	}
}

// chunk returns bytes that are there, without taking them: at least one, or an error. They are valid until the next one is asked for.
func (in *input) chunk() ([]byte, error) {
	if _, err := in.peek(1); err != nil {
		return nil, err
	}
	return in.peek(in.buf.Buffered())
}

// take takes n bytes that are there.
func (in *input) take(n int) {
	b, _ := in.peek(n)
	in.line += bytes.Count(b, []byte("\n"))
	in.buf.Discard(n)
}

// space takes white space, and returns the byte behind it without taking that.
func (in *input) space() (byte, error) {
	for {
		chunk, err := in.chunk()
		if err != nil {
			return 0, err
		}
		rest := bytes.TrimLeft(chunk, " \t\r\n")
		in.take(len(chunk) - len(rest))
		if len(rest) > 0 {
			return rest[0], nil
		}
	}
}

// readLine takes a line and returns it without its end. What is longer than limit, its end included, is not kept, nor whole.
func (in *input) readLine(limit int) (line []byte, whole bool, err error) {
	in.kept, whole = in.kept[:0], true
	for {
		part, err := in.buf.ReadSlice('\n')
		if whole = whole && len(in.kept)+len(part) <= limit; whole {
			in.kept = append(in.kept, part...)
		}
		switch {
		case err == bufio.ErrBufferFull:
			continue
		case err == io.EOF && whole && len(in.kept) == 0, err != nil && err != io.EOF:
			return nil, whole, err
		case err == nil:
			in.line++
		}
		return bytes.TrimSuffix(in.kept, []byte("\n")), whole, nil
	}
}

// sticky is a reader that isn't asked again after an error: a terminal would wait for more.
type sticky struct {
	r   io.Reader
	err error
}

func (s *sticky) Read(p []byte) (n int, err error) {
	if s.err == nil {
		n, s.err = s.r.Read(p)
	}
	return n, s.err
}

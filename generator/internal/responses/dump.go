package responses

import (
	"bufio"
	"bytes"
	"errors"
	"io"
	"net/http"
	"strconv"
)

// readDump reads what curl --include prints, one response or several.
func (in *input) readDump() error {
	for {
		if _, err := in.peek(1); err == io.EOF {
			return nil
		}
		if err := in.readDumped(); err != nil {
			return err
		}
	}
}

// readDumped reads one response, or the head of one that is followed by the head of the same request's answer.
func (in *input) readDumped() error {
	line := in.line
	h, err := in.head()
	if err == errNoEnd || err == errLongHead {
		if _, _, err := in.body(0); err != nil {
			return err
		}
		return in.report(line, err)
	}
	if err != nil {
		return err
	}
	if h.interim && in.headAt(0) {
		return nil
	}
	body, whole := in.sizedBody(h.fields), true
	if body == nil {
		if body, whole, err = in.body(in.limit); err != nil {
			return err
		}
	}
	return in.give(line, body, whole, func(body []byte) (Response, error) {
		return Response{Status: h.status, Header: h.fields, Body: body}, nil
	})
}

// A head is what stands before a body.
type head struct {
	status  int
	interim bool // the answer itself comes behind it: 100 Continue, or a proxy's answer to CONNECT
	fields  http.Header
}

var (
	errNoEnd    = errors.New("a head without the empty line that ends it")
	errLongHead = errors.New("a head that is " + long(maxHead).Error())
)

// head takes a head, which is there: see headAt.
func (in *input) head() (head, error) {
	line, _, err := in.readLine(maxStatusLine)
	if err != nil {
		return head{}, err
	}
	var h head
	var reason []byte
	h.status, reason, _ = parseStatusLine(line)
	h.interim = h.status < 200 || h.status == 200 && bytes.EqualFold(reason, []byte("connection established"))
	var fields []byte
	for {
		if in.headAt(0) {
			return head{}, errNoEnd
		}
		line, whole, err := in.readLine(maxHead)
		switch {
		case err == io.EOF:
			return head{}, errNoEnd
		case err != nil:
			return head{}, err
		case !whole || len(fields)+len(line) >= maxHead:
			return head{}, errLongHead
		case len(bytes.TrimSuffix(line, []byte("\r"))) == 0:
			h.fields = parseFields(string(fields))
			return h, nil
		}
		fields = append(append(fields, line...), '\n')
	}
}

// sizedBody takes a body that is as long as the head says. It returns nil if it isn't: curl prints bodies decompressed, and none for HEAD,
// so that the next head follows.
func (in *input) sizedBody(h http.Header) []byte {
	n, err := strconv.ParseUint(h.Get("Content-Length"), 10, 32)
	if err != nil || n > uint64(in.limit) || in.headAt(0) {
		return nil
	}
	size := int(n)
	if size > in.buf.Size()/2 {
		in.buf = bufio.NewReaderSize(in.buf, 2*in.limit+bufferSize)
	}
	next, fits := in.endsAt(size)
	if !fits {
		return nil
	}
	b, _ := in.peek(size)
	body := append(make([]byte, 0, size), b...)
	in.take(next)
	return body
}

// endsAt reports whether a response may end so many bytes from here, and where the next one begins then: line breaks may part them.
func (in *input) endsAt(offset int) (next int, ok bool) {
	for next = offset; next < offset+8; next++ {
		b, _ := in.peek(next + 1)
		switch {
		case len(b) < offset:
			return 0, false
		case len(b) == next:
			return next, true
		case b[next] != '\r' && b[next] != '\n':
			return next, in.headAt(next)
		}
	}
	return 0, false
}

// body takes a body up to the next head or the end of the input. What is longer than limit is not kept, nor whole.
func (in *input) body(limit int) (body []byte, whole bool, err error) {
	last := byte('\n')
	for whole = true; ; {
		n, err := in.upToHead(last)
		if err == io.EOF || err == nil && n == 0 {
			return body, whole, nil
		}
		if err != nil {
			return nil, false, err
		}
		part, _ := in.peek(n)
		last = part[n-1]
		if whole = whole && len(body)+n <= limit; whole {
			body = append(body, part...)
		} else {
			body = nil
		}
		in.take(n)
	}
}

// upToHead returns how many bytes before the next head are there, 0 if that begins here. A head begins a line, or stands right behind a
// body that doesn't end its last line; behind a blank it is part of a text.
func (in *input) upToHead(last byte) (int, error) {
	chunk, err := in.chunk()
	if err != nil {
		return 0, err
	}
	i := bytes.Index(chunk, []byte(protocol))
	if tail := max(0, len(chunk)-len(protocol)+1); i < 0 { // the chunk may end within the word
		i = len(chunk)
		if j := bytes.LastIndexByte(chunk[tail:], protocol[0]); j >= 0 {
			i = tail + j
		}
	}
	switch {
	case i > 0:
		return i, nil
	case last != ' ' && last != '\t' && in.headAt(0):
		return 0, nil
	}
	return 1, nil
}

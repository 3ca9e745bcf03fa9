package responses

import (
	"errors"
	"io"
	"slices"
	"strings"
)

// A format is how responses are written. What is none of the others is read as lines.
type format int

const (
	lines format = iota // of JSON: {"status": 404, "headers": {"Retry-After": "3"}, "body": "…"}
	array               // one JSON array of such objects, on any number of lines
	har                 // HTTP Archive 1.2, http://www.softwareishard.com/blog/har-12-spec/
	dump                // what curl --include prints: head, empty line, body
)

// readAll reads all responses. The error is the one that ended it.
func (in *input) readAll() error {
	f, err := in.begin()
	switch {
	case err == io.EOF:
		return nil
	case err != nil:
		return err
	}
	switch f {
	case array:
		return in.readArrays()
	case har:
		return in.readArchives()
	case dump:
		return in.readDump()
	}
	return in.readLines()
}

// begin takes a byte order mark and blank lines, and says which format begins behind them.
func (in *input) begin() (format, error) {
	const mark = "\ufeff"
	if in.prefixAt(0, mark) {
		in.take(len(mark))
	}
	for _, x := range unreadable {
		if in.prefixAt(0, x.magic) {
			return lines, &Error{Line: 1, Err: errors.New(x.why)}
		}
	}
	c, err := in.space()
	switch {
	case err != nil:
		return lines, err
	case c == '[':
		return array, nil
	case c == '{' && in.archiveBegins():
		return har, nil
	case in.headAt(0):
		return dump, nil
	}
	return lines, nil
}

// unreadable are what inputs begin with that are no text.
var unreadable = [...]struct{ magic, why string }{
	{"\x1f\x8b", "this is gzip: decompress it first, as zcat does"},
	{"\xff\xfe", "this is UTF-16: save it as UTF-8"},
	{"\xfe\xff", "this is UTF-16: save it as UTF-8"},
	{"PK\x03\x04", "this is a ZIP archive: take the files out of it first"},
}

// logMembers are what "log" of an archive may begin with.
var logMembers = [...]string{"version", "creator", "browser", "pages", "entries", "comment"}

// archiveBegins reports whether the input goes on as an archive does: {"log": {"version". Lines may have a "log" of their own.
func (in *input) archiveBegins() bool {
	at := 0
	for _, token := range []string{"{", `"log"`, ":", "{", `"`} {
		at = in.spaceAt(at)
		if !in.prefixAt(at, token) {
			return false
		}
		at += len(token)
	}
	return slices.ContainsFunc(logMembers[:], func(name string) bool { return in.prefixAt(at, name+`"`) })
}

// spaceAt returns where white space ends that begins so many bytes from here.
func (in *input) spaceAt(offset int) int {
	for {
		b, _ := in.peek(offset + 1)
		if len(b) <= offset || strings.IndexByte(" \t\r\n", b[offset]) < 0 {
			return offset
		}
		offset++
	}
}

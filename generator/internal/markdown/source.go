package markdown

import (
	"bytes"
	"go/token"
	"sort"
	"strings"
)

// A source is a document's bytes as goldmark gets to see them: every line ends in a line feed, and neither a byte order mark
// nor front matter stands before the first block. Offsets count from the start of body.
type source struct {
	file  string
	body  []byte
	text  string // body again: what Inline holds are slices of it
	start int    // of body in the document after its line ends were made line feeds
	lines []line
	clean bool // all of it is UTF-8 and can be seen
}

// A line is where a line begins: in the document as it is, and with line feeds for line ends.
type line struct{ raw, feed int }

var byteOrderMark = []byte("\ufeff")

// newSource makes a source of a document, which is text too.
func newSource(file string, document []byte, text string) *source {
	feeds, lines := withLineFeeds(document)
	start := 0
	if bytes.HasPrefix(feeds, byteOrderMark) {
		start = len(byteOrderMark) // goldmark takes it for text, which hides a table right after it
	}
	start += frontMatter(feeds[start:])
	body := feeds[start:]
	if strings.IndexByte(text, '\r') >= 0 {
		text = string(body)
	} else {
		text = text[start:]
	}
	return &source{file: file, body: body, text: text, start: start, lines: lines}
}

// withLineFeeds returns the document with "\r\n" and "\r" turned into "\n", and where its lines begin. CommonMark ends a line
// at each of the three; goldmark does not at a lone "\r".
func withLineFeeds(document []byte) ([]byte, []line) {
	lines := make([]line, 1, bytes.Count(document, []byte("\n"))+1)
	if bytes.IndexByte(document, '\r') < 0 {
		for i, b := range document {
			if b == '\n' {
				lines = append(lines, line{i + 1, i + 1})
			}
		}
		return document, lines
	}
	feeds := make([]byte, 0, len(document))
	for i := 0; i < len(document); i++ {
		b := document[i]
		if b == '\r' {
			b = '\n'
			if i+1 < len(document) && document[i+1] == '\n' {
				i++
			}
		}
		feeds = append(feeds, b)
		if b == '\n' {
			lines = append(lines, line{i + 1, len(feeds)})
		}
	}
	return feeds, lines
}

// pos returns the place in the document of the byte of body at offset.
func (s *source) pos(offset int) token.Position {
	offset += s.start
	n := sort.Search(len(s.lines), func(i int) bool { return s.lines[i].feed > offset })
	l := s.lines[n-1]
	column := offset - l.feed // within a line no byte was taken away, so that columns are the document's own
	return token.Position{Filename: s.file, Offset: l.raw + column, Line: n, Column: column + 1}
}

package support

import (
	"bytes"
	"strconv"
	"strings"
)

// An Inner is a documented error within a response that is none by its own code and message: in a list of texts, or in JSON that a gateway
// has put into a string, one level deep.
type Inner struct {
	Pointer string // to the text in the body that it is, or stands in: a JSON pointer (RFC 6901)
	Code    Code   // as sent; "" if none
	Message string // as sent; "" if none
	status  int    // that was sent with it, else the response's
}

// Bounds of what is looked at in one body.
const (
	maxTexts  = 64
	maxNested = 8 // texts that hold JSON
	maxDeep   = 8
)

// inner returns the first documented error within a response, nil if there is none, or if the response's own message is documented: then it
// speaks for itself, whatever the code.
func (c *catalog) inner(status int, in *content) *Inner {
	if in.doc == nil {
		return nil
	}
	own := matcher{c: c, s: trim(in.message), status: status}
	if own.run(); own.rank > rankNone {
		return nil
	}
	s := seeker{c: c, status: status, in: in, texts: maxTexts, nested: maxNested}
	s.root(in.doc)
	return s.found
}

// A seeker looks for an error in the texts of a body.
type seeker struct {
	c             *catalog
	status        int
	in            *content
	path          [maxDeep]step
	depth         int
	texts, nested int // that may still be looked at
	found         *Inner
}

// A step is a member of an object by its key, as JSON, or an element of an array.
type step struct {
	key   []byte // nil for an element
	index int
}

// root looks at a whole body. One that is nothing but texts, or lists of them by name, is about the error alone, whatever the names are.
func (s *seeker) root(doc []byte) {
	s.walk(doc, doc[0] == '"' || (doc[0] == '{' || doc[0] == '[') && isListed(doc))
}

// walk looks at a value. It speaks of the error if what stands above it does.
func (s *seeker) walk(value []byte, speaks bool) {
	if s.found != nil || s.texts == 0 {
		return
	}
	switch value[0] {
	case '"':
		if speaks {
			s.texts--
			s.text(value[:skipString(value, 0)])
		}
	case '{', '[':
		if s.depth < maxDeep {
			s.parts(value, speaks)
		}
	}
}

// parts looks at the members of an object, or the elements of an array.
func (s *seeker) parts(value []byte, speaks bool) {
	object := value[0] == '{'
	s.depth++
	i := skipSpace(value, 1)
	for n := 0; value[i] != '}' && value[i] != ']' && s.found == nil; n++ {
		at := &s.path[s.depth-1]
		*at = step{index: n}
		if object {
			at.key = value[i:skipString(value, i)]
			i = skipSpace(value, i+len(at.key)) // to the colon
			i = skipSpace(value, i+1)
		}
		if !isAside(at.key) {
			s.walk(value[i:], speaks || isTelling(at.key))
		}
		if i = skipSpace(value, skipValue(value, i)); value[i] == ',' {
			i = skipSpace(value, i+1)
		}
	}
	if s.found == nil {
		s.depth--
	}
}

// text looks at a text.
func (s *seeker) text(value []byte) {
	if bytes.IndexByte(value, '{') >= 0 && s.nested > 0 {
		s.nested--
		s.unfold(unquote(value))
	}
	if s.found != nil {
		return
	}
	message := unquote(value)
	if message == "" || message == s.in.message || message == string(s.in.code) {
		return
	}
	if s.c.knows(s.status, s.in.code, message) {
		s.found = &Inner{s.pointer(), s.in.code, message, s.status}
	}
}

// unfold looks for an error in the JSON that a text holds. The outer error must be unknown: what it says of itself comes first.
func (s *seeker) unfold(text string) {
	in := within([]byte(text))
	if in.doc == nil {
		return
	}
	found := s.c.read(s.status, nil, in)
	status := s.status
	if sent, err := strconv.Atoi(string(found.code)); err == nil && 400 <= sent && sent <= 599 {
		status = sent // the engine's, behind a gateway with another
	}
	if s.c.knows(status, found.code, found.message) && len(s.c.candidates(s.status, s.in.code, s.in.message)) == 0 {
		s.found = &Inner{s.pointer(), found.code, found.message, status}
	}
}

// pointer returns where the seeker is.
func (s *seeker) pointer() string {
	var b strings.Builder
	for _, at := range s.path[:s.depth] {
		token := strconv.Itoa(at.index)
		if at.key != nil {
			token = strings.ReplaceAll(strings.ReplaceAll(unquote(at.key), "~", "~0"), "/", "~1")
		}
		b.WriteString("/" + token)
	}
	return b.String()
}

// isListed reports whether a body is a list of texts, or an object of such lists alone.
func isListed(doc []byte) bool {
	object := doc[0] == '{'
	for i := skipSpace(doc, 1); doc[i] != '}' && doc[i] != ']'; {
		if object {
			i = skipSpace(doc, skipString(doc, i)) // to the colon
			if i = skipSpace(doc, i+1); doc[i] != '[' || !isListed(doc[i:skipValue(doc, i)]) {
				return false
			}
		} else if doc[i] != '"' {
			return false
		}
		if i = skipSpace(doc, skipValue(doc, i)); doc[i] == ',' {
			i = skipSpace(doc, i+1)
		}
	}
	return true
}

// Parts of the names under which bodies speak of what went wrong, in lower case, and of those under which they speak of something else.
var (
	tellingNames = [...]string{
		"error", "message", "msg", "detail", "reason", "fault", "fail", "exception", "cause", "description", "raw", "upstream", "response",
	}
	asideNames = [...]string{
		"request", "input", "payload", "query", "config", "example", "sample", "previous", "warn", "history", "hint", "help", "link", "url",
	}
)

func isTelling(key []byte) bool { return hasPart(key, tellingNames[:]) }
func isAside(key []byte) bool   { return hasPart(key, asideNames[:]) }

// hasPart reports whether a name has one of some words in it.
func hasPart(name []byte, words []string) bool {
	const longest = 64
	var folded [longest]byte
	name = name[:min(len(name), longest)]
	for n, b := range name {
		folded[n] = lower(b)
	}
	for _, word := range words {
		if bytes.Contains(folded[:len(name)], []byte(word)) {
			return true
		}
	}
	return false
}

package support

import (
	"bytes"
	"cmp"
	"strconv"
	"strings"
)

// An Inner is a documented error within a response that is none by its own code and message. It is a text in the body, such as one of a list;
// an object; or the JSON that a gateway has put into a string, one level deep.
type Inner struct {
	Pointer string // to that text, object or string in the body: a JSON pointer (RFC 6901) from the body's root
	Code    Code   // that stands with the error, else the response's; "" if none
	Message string // that stands there; "" if none
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
	own := c.matcher(status, "", in.message)
	if own.run(); own.rank > rankNone {
		return nil
	}
	s := seeker{c: c, status: status, in: in, texts: maxTexts, nested: maxNested, work: maxWork}
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
	work          int // bytes that may still be compared
	alone         asked
	found         *Inner
}

// An asked is the answer to a question that is asked once at most.
type asked uint8

const (
	notAsked asked = iota
	yes
	no
)

// A sent is the code and the status that stand with a text. The code is "" if none does.
type sent struct {
	code       Code
	status     int
	documented bool
}

// A step is a member of an object by its key, as JSON, or an element of an array.
type step struct {
	key   []byte // nil for an element
	index int
}

// root looks at a whole body. One that is nothing but texts, or lists of them by name, is about the error alone.
func (s *seeker) root(doc []byte) {
	s.walk(doc, doc[0] == '"' || (doc[0] == '{' || doc[0] == '[') && isListed(doc), sent{status: s.status})
}

// walk looks at a value. It speaks of the error if what stands above it does.
func (s *seeker) walk(value []byte, speaks bool, with sent) {
	if s.found != nil || s.texts == 0 || s.work < 0 {
		return
	}
	switch value[0] {
	case '"':
		if speaks {
			s.texts--
			s.text(value[:skipString(value, 0)], with)
		}
	case '[':
		if s.depth < maxDeep {
			s.members(value, with, func([]byte) (bool, bool) { return true, speaks })
		}
	case '{':
		if s.depth < maxDeep {
			s.object(value[:skipValue(value, 0)], speaks, with)
		}
	}
}

// object looks at the members of an object, then at its code.
func (s *seeker) object(value []byte, speaks bool, with sent) {
	own := s.sentIn(value)
	if own.code != "" || own.status != s.status {
		with = own
	}
	root, listed := s.depth == 0, speaks && isListed(value)
	fields := listed || speaks && !tells(value) // its names are those of fields
	s.members(value, with, func(key []byte) (look, speaks bool) {
		switch kindOf(key) {
		case telling:
			return true, true
		case never:
			return false, false
		case aside:
			return listed && !(root && isMany(key)), true
		}
		return true, fields && !(root && isMany(key))
	})
	if speaks && !root && own.documented {
		s.byCode(value, own)
	}
}

// members looks at the members of an object, or the elements of an array, as far as which says so.
func (s *seeker) members(value []byte, with sent, which func(key []byte) (look, speaks bool)) {
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
		if look, speaks := which(at.key); look {
			s.walk(value[i:], speaks, with)
		}
		if i = skipSpace(value, skipValue(value, i)); value[i] == ',' {
			i = skipSpace(value, i+1)
		}
	}
	if s.found == nil {
		s.depth--
	}
}

// text looks at a text, and at what was sent with it. The response's own code counts where none stands nearer.
func (s *seeker) text(value []byte, with sent) {
	if bytes.IndexByte(value, '{') >= 0 && s.nested > 0 {
		s.nested--
		s.unfold(unquote(value))
	}
	if s.found != nil {
		return
	}
	message := unquote(value)
	if message == "" || message == string(s.in.code) || message == s.in.message && with.code == "" {
		return
	}
	if with.code == "" {
		with.code = s.in.code
	}
	m := s.c.matcher(with.status, with.code, message)
	m.run()
	s.work -= maxWork - m.work
	if m.row() >= 0 && (!with.documented || with.code == s.in.code || s.unknown()) {
		s.found = &Inner{s.pointer(), with.code, message, with.status}
	}
}

// byCode looks at an object whose code may be an error by itself.
func (s *seeker) byCode(object []byte, own sent) {
	if s.found != nil || s.work < 0 {
		return
	}
	message := messageIn(object)
	if s.knows(own.status, own.code, message) && s.unknown() {
		s.found = &Inner{s.pointer(), own.code, message, own.status}
	}
}

// knows reports whether a code and a message are a documented error.
func (s *seeker) knows(status int, code Code, message string) bool {
	m := s.c.matcher(status, code, message)
	row := m.identify()
	s.work -= maxWork - m.work
	return row >= 0
}

// unknown reports whether the response's own code and message are no documented error's: else they come first.
func (s *seeker) unknown() bool {
	if s.alone == notAsked {
		s.alone = no
		if len(s.c.candidates(s.status, s.in.code, s.in.message)) == 0 {
			s.alone = yes
		}
	}
	return s.alone == yes
}

// sentIn returns the code in an object: the first documented one, else the first. In the body's root, a pointer would lead to any other.
func (s *seeker) sentIn(object []byte) sent {
	found := sent{status: s.status}
	eachMember(object, func(key, value []byte) bool {
		p := s.c.codePointer(key)
		if p == nil || value[0] != '"' && (value[0] < '0' || value[0] > '9') && value[0] != '-' {
			return true
		}
		code, documented := s.c.codeOf(p, s.status, value)
		if documented {
			found = sent{code, s.status, true}
			return false
		}
		if found.code != "" || s.depth == 0 || code == "" || isProse(s.status, string(code)) || isStatus(s.status, code) {
			return true
		}
		if n := statusOf(code); n != 0 {
			found.status = n
		} else {
			found.code = code
		}
		return true
	})
	return found
}

// statusOf returns the HTTP status of an error that a code is, 0 if it is none: the engine's, behind a gateway with another.
func statusOf(code Code) int {
	if n, err := strconv.Atoi(string(code)); err == nil && 400 <= n && n <= 599 {
		return n
	}
	return 0
}

// Keys under which a code may stand that no pointer leads to.
var (
	codeWord = pointer{}
	mayBe    = pointer{known: true} // what stands there may also be something else
)

// codePointer returns how a value with this key is read as a code, nil if it is not.
func (c *catalog) codePointer(key []byte) *pointer {
	for n := range c.response.code {
		if p := &c.response.code[n]; len(p.path) > 0 && same(key, p.path[len(p.path)-1]) {
			return p
		}
	}
	last := ""
	eachWord(key, func(word string) { last = strings.Clone(word) })
	switch last {
	case "code", "errorcode", "errcode", "errno":
		return &codeWord
	case "error", "err", "type", "reason", "status", "exception":
		return &mayBe
	}
	return nil
}

// messageIn returns the first text of an object whose key says that it speaks of the error, and is no code's.
func messageIn(object []byte) (message string) {
	eachMember(object, func(key, value []byte) bool {
		if value[0] == '"' && kindOf(key) == telling && bytes.IndexByte(value, ' ') >= 0 {
			message = unquote(value)
		}
		return message == ""
	})
	return message
}

// eachMember calls yield with the members of an object until it returns false.
func eachMember(object []byte, yield func(key, value []byte) bool) {
	for i := skipSpace(object, 1); object[i] != '}'; {
		key := object[i:skipString(object, i)]
		i = skipSpace(object, i+len(key)) // to the colon
		i = skipSpace(object, i+1)
		end := skipValue(object, i)
		if !yield(key, object[i:end]) {
			return
		}
		if i = skipSpace(object, end); object[i] == ',' {
			i = skipSpace(object, i+1)
		}
	}
}

// unfold looks for an error in the JSON that a text holds. The outer error must be unknown: what it says of itself comes first.
func (s *seeker) unfold(text string) {
	in := within([]byte(text))
	if in.doc == nil {
		return
	}
	found := s.c.read(s.status, nil, in)
	status := cmp.Or(statusOf(found.code), s.status)
	if s.knows(status, found.code, found.message) && s.unknown() {
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

package support

import (
	"bytes"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"
)

// An XML body is turned into the JSON text that pointers are for. An element that has elements is an object, any other one its text, and
// several of one name are an array. An attribute stands beside its element: the one of <err code="1"> is "err@code". Prefixes of namespaces
// are left out; attributes that have one say nothing of errors. Of a body that was cut off counts what is whole.
//
// A body is no XML, but something else, if it has a document type, and so if it has entities of its own. So it is with more elements and
// attributes, or more elements in one another, than errors have: the work stays in proportion to the body.
const (
	maxNodes = 4096
	maxDepth = 64
)

// maybeXML reports whether a body that begins like this may be XML.
func maybeXML(body []byte) bool {
	body = bytes.TrimPrefix(body, []byte(bom))
	i := skipSpace(body, 0)
	return i < len(body) && body[i] == '<'
}

// readXML returns the JSON text that stands for XML, nil if a body is something else.
func readXML(body []byte) []byte {
	if !maybeXML(body) {
		return nil
	}
	r := xmlReader{rest: string(bytes.TrimPrefix(body, []byte(bom))), nodes: make([]xmlNode, 1, 16), open: make([]int, 1, 8)}
	if !r.read() {
		return nil
	}
	return r.object(make([]byte, 0, len(body)), 0, r.order())
}

// An xmlNode is an element or an attribute. The first of all is none: it has the root in it.
type xmlNode struct {
	name   string
	text   string
	within int  // the node that it is in
	whole  bool // its end was seen
	parent bool // it has nodes in it
	first  int  // the place of the first of these in order
}

// An xmlReader is one call of readXML.
type xmlReader struct {
	rest  string // what is still to be read
	nodes []xmlNode
	open  []int  // the elements that are open, the outermost first, behind the first of nodes
	text  []byte // in the element that is open, since the last tag
}

// read takes a body apart, and reports whether it is XML, or begins like it.
func (r *xmlReader) read() bool {
	for r.rest != "" {
		text, rest, markup := strings.Cut(r.rest, "<")
		if r.rest = rest; !r.add(text) {
			return false
		}
		switch {
		case !markup:
		case rest != "" && rest[0] == '?':
			_, r.rest, _ = strings.Cut(rest, "?>")
		case strings.HasPrefix(rest, "!--"):
			_, r.rest, _ = strings.Cut(rest, "-->")
		case strings.HasPrefix(rest, "![CDATA["):
			if text, r.rest, _ = strings.Cut(rest[len("![CDATA["):], "]]>"); len(r.open) == 1 {
				return false
			}
			r.text = append(r.text, text...)
		case !r.tag():
			return false
		}
	}
	return len(r.nodes) > 1
}

// add adds text to the element that is open, and reports whether it may stand there.
func (r *xmlReader) add(text string) bool {
	if len(r.open) == 1 {
		return strings.Trim(text, xmlSpace) == ""
	}
	var ok bool
	r.text, ok = unescapeXML(r.text, text)
	return ok
}

const xmlSpace = " \t\r\n"

// tag reads a tag behind its "<", and reports whether it may stand there.
func (r *xmlReader) tag() bool {
	end := tagEnd(r.rest)
	if end < 0 { // cut off
		r.rest = ""
		return true
	}
	tag := r.rest[:end]
	r.rest = r.rest[end+1:]
	if name, ok := strings.CutPrefix(tag, "/"); ok {
		return r.end(localName(strings.TrimRight(name, xmlSpace)))
	}
	tag, empty := strings.CutSuffix(tag, "/")
	name, attributes := tag, ""
	if i := strings.IndexAny(tag, xmlSpace); i >= 0 {
		name, attributes = tag[:i], tag[i:]
	}
	name = localName(name)
	return r.begin(name) && r.attributes(name, attributes) && (!empty || r.end(name))
}

// tagEnd returns where the ">" of a tag is, -1 if it is cut off.
func tagEnd(s string) int {
	quote := byte(0)
	for i := range len(s) {
		switch c := s[i]; {
		case quote != 0:
			if c == quote {
				quote = 0
			}
		case c == '>':
			return i
		case c == '"' || c == '\'':
			quote = c
		}
	}
	return -1
}

// localName returns a name without the prefix of its namespace.
func localName(name string) string { return name[strings.LastIndexByte(name, ':')+1:] }

// isName reports whether an element may be called so.
func isName(name string) bool {
	if name == "" {
		return false
	}
	first := lower(name[0])
	return ('a' <= first && first <= 'z' || first == '_' || first >= utf8.RuneSelf) && !strings.ContainsAny(name, "<>\"'=&/!?"+xmlSpace)
}

// begin opens an element, and reports whether one may stand here.
func (r *xmlReader) begin(name string) bool {
	within := r.open[len(r.open)-1]
	if !isName(name) || within == 0 && r.nodes[0].parent || len(r.nodes) == maxNodes || len(r.open) > maxDepth {
		return false
	}
	r.nodes[within].parent = true
	r.open = append(r.open, len(r.nodes))
	r.nodes = append(r.nodes, xmlNode{name: name, within: within})
	r.text = r.text[:0]
	return true
}

// attributes adds those of the element that has just begun, and reports whether they are some.
func (r *xmlReader) attributes(element, s string) bool {
	within := r.nodes[len(r.nodes)-1].within
	for {
		if s = strings.TrimLeft(s, xmlSpace); s == "" {
			return true
		}
		name, rest, _ := strings.Cut(s, "=")
		name, rest = strings.TrimRight(name, xmlSpace), strings.TrimLeft(rest, xmlSpace)
		if !isName(name) || rest == "" || rest[0] != '"' && rest[0] != '\'' || len(r.nodes) == maxNodes {
			return false
		}
		value, rest, closed := strings.Cut(rest[1:], rest[:1])
		text, ok := unescapeXML(nil, value)
		if !closed || !ok {
			return false
		}
		if s = rest; name != "xmlns" && strings.IndexByte(name, ':') < 0 {
			r.nodes = append(r.nodes, xmlNode{name: element + "@" + name, text: string(text), within: within, whole: true})
		}
	}
}

// end closes the element that is open, and reports whether it is called so.
func (r *xmlReader) end(name string) bool {
	n := &r.nodes[r.open[len(r.open)-1]]
	if len(r.open) == 1 || n.name != name {
		return false
	}
	if n.whole = true; !n.parent {
		n.text = string(bytes.Trim(r.text, xmlSpace))
	}
	r.open, r.text = r.open[:len(r.open)-1], r.text[:0]
	return true
}

// unescapeXML appends a text to another, with the characters that stand for themselves only by a name or a number. It reports whether it knows all.
func unescapeXML(to []byte, s string) ([]byte, bool) {
	for {
		text, rest, found := strings.Cut(s, "&")
		if to = append(to, text...); !found {
			return to, true
		}
		name, rest, found := strings.Cut(rest, ";")
		r := character(name)
		if !found || r == 0 {
			return to, false
		}
		to, s = utf8.AppendRune(to, r), rest
	}
}

// character returns what is called so between "&" and ";", 0 if nothing is.
func character(name string) rune {
	switch name {
	case "lt":
		return '<'
	case "gt":
		return '>'
	case "amp":
		return '&'
	case "quot":
		return '"'
	case "apos":
		return '\''
	}
	number, ok := strings.CutPrefix(name, "#")
	base := 10
	if hex, isHex := strings.CutPrefix(number, "x"); isHex {
		number, base = hex, 16
	}
	n, err := strconv.ParseUint(number, base, 21)
	if !ok || err != nil {
		return 0
	}
	return rune(n)
}

// order returns the nodes with those together that are in one element and have one name.
func (r *xmlReader) order() []int {
	order := make([]int, len(r.nodes)-1)
	for n := range order {
		order[n] = n + 1
	}
	slices.SortStableFunc(order, func(a, b int) int {
		if d := r.nodes[a].within - r.nodes[b].within; d != 0 {
			return d
		}
		return strings.Compare(r.nodes[a].name, r.nodes[b].name)
	})
	for n := len(order) - 1; n >= 0; n-- {
		r.nodes[r.nodes[order[n]].within].first = n
	}
	return order
}

// object appends a JSON object of what is in an element.
func (r *xmlReader) object(doc []byte, element int, order []int) []byte {
	doc = append(doc, '{')
	for n := r.nodes[element].first; r.isIn(order, n, element); {
		name := r.nodes[order[n]].name
		if doc[len(doc)-1] != '{' {
			doc = append(doc, ',')
		}
		doc = append(quote(doc, name), ':')
		if !r.isIn(order, n+1, element) || r.nodes[order[n+1]].name != name {
			doc = r.value(doc, order[n], order)
			n++
			continue
		}
		for mark := byte('['); r.isIn(order, n, element) && r.nodes[order[n]].name == name; n++ {
			doc = r.value(append(doc, mark), order[n], order)
			mark = ','
		}
		doc = append(doc, ']')
	}
	return append(doc, '}')
}

// isIn reports whether the node at a place of order is in an element.
func (r *xmlReader) isIn(order []int, n, element int) bool {
	return n < len(order) && r.nodes[order[n]].within == element
}

// value appends what an element or an attribute is in JSON: null if it is cut off.
func (r *xmlReader) value(doc []byte, n int, order []int) []byte {
	switch node := &r.nodes[n]; {
	case node.parent:
		return r.object(doc, n, order)
	case node.whole:
		return quote(doc, node.text)
	}
	return append(doc, "null"...)
}

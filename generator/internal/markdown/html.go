package markdown

import (
	"strings"

	"github.com/yuin/goldmark/ast"

	"github.com/errgen/errgen/generator/internal/pattern"
)

// An element is what an HTML tag does to the text around it.
type element int

const (
	unknown  element = iota
	inlined          // <strong>: nothing
	worded           // <time>: nothing, but if it is never closed it is a placeholder, "<time>"
	blocked          // <li>: what is before and after it stands on lines of its own
	celled           // <td>: a blank
	broken           // <br>
	coded            // <code>
	anchored         // <a>
)

var elements = func() map[string]element {
	m := make(map[string]element)
	for e, names := range map[element]string{
		inlined: "bdi bdo em font img nobr rp rt ruby span strong wbr",
		worded: "abbr acronym area audio b base big button canvas caption cite col colgroup data datalist del dfn dir embed " +
			"fieldset figure form frame head html body i iframe input ins label legend link map mark menu meta meter noscript " +
			"object optgroup option output param picture progress q s script select slot small source strike style sub sup " +
			"svg path template textarea time title track u var video",
		blocked: "address article aside blockquote center dd details dialog div dl dt figcaption footer h1 h2 h3 h4 h5 h6 " +
			"header hr li main nav ol p pre section summary table tbody tfoot thead tr ul",
		celled:   "td th",
		broken:   "br",
		coded:    "code kbd samp tt",
		anchored: "a",
	} {
		for name := range strings.FieldsSeq(names) {
			m[name] = e
		}
	}
	return m
}()

var (
	closingTag    = pattern.Lazy(`</([A-Za-z][A-Za-z0-9-]*)`)
	soleAttribute = pattern.Lazy(`^\s+[\w:-]+\s*=\s*(?:"([^"]*)"|'([^']*)')\s*$`)
	hrefPattern   = pattern.Lazy(`(?i)\shref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))`)
)

// A tag is an HTML tag as written.
type tag struct {
	text       string
	name       string // in lower case
	attributes string
	element
	closing, empty bool
}

// html reads a piece of raw HTML. Comments vanish, and so do tags, by what their elements do. What only looks like a tag is
// text: "<group id>", "<X>" and "<time>" are placeholders of a message.
func (w *inlineReader) html(n *ast.RawHTML) {
	var text strings.Builder
	for _, s := range n.Segments.Sliced(0, n.Segments.Len()) {
		text.WriteString(w.text[s.Start:s.Stop])
	}
	if strings.HasPrefix(text.String(), "<!--") {
		w.vanished = true
		*w.comments = w.comment(*w.comments, n.Segments.At(0).Start, text.String())
		return
	}
	t, ok := newTag(text.String())
	if !ok || w.isPlaceholder(t) { // not ok: a processing instruction, declaration or CDATA section
		w.write(strings.ReplaceAll(text.String(), "\n", " "))
		return
	}
	w.vanished = true
	w.tag(t)
}

// newTag takes a tag apart.
func newTag(text string) (t tag, ok bool) {
	inner, ok := strings.CutSuffix(text, ">")
	closing, name := tagName(inner)
	if !ok || name == "" {
		return tag{}, false
	}
	t = tag{text: text, name: strings.ToLower(name), closing: closing}
	_, attributes, _ := strings.Cut(inner, name)
	t.attributes, t.empty = strings.CutSuffix(attributes, "/")
	t.element = elements[t.name]
	return t, true
}

// tagName returns the name of the tag that a text begins with, "" if there is none, and whether it closes an element.
func tagName(text string) (closing bool, name string) {
	rest, ok := strings.CutPrefix(text, "<")
	if !ok {
		return false, ""
	}
	rest, closing = strings.CutPrefix(rest, "/")
	size := 0
	for size < len(rest) && isNameByte(rest[size], size) {
		size++
	}
	return closing, rest[:size]
}

// isNameByte reports whether a byte may stand at a place of a tag's name.
func isNameByte(b byte, at int) bool {
	return 'a' <= b|0x20 && b|0x20 <= 'z' || at > 0 && ('0' <= b && b <= '9' || b == '-')
}

// isPlaceholder reports whether t is text that only looks like a tag, and remembers the names of those that are tags.
func (w *inlineReader) isPlaceholder(t tag) bool {
	switch {
	case t.element != unknown && t.element != worded && t.element != anchored:
		return false
	case t.closing:
		return t.element == unknown && !w.opened[t.name]
	case strings.Contains(t.attributes, "="), t.empty, t.element != unknown && w.isClosed(t.name):
		if w.opened == nil {
			w.opened = make(map[string]bool)
		}
		w.opened[t.name] = true
		return false
	}
	return true
}

// isClosed reports whether a closing tag with the name stands in the text.
func (w *inlineReader) isClosed(name string) bool {
	if w.closed == nil {
		w.closed = make(map[string]bool)
		for _, m := range closingTag.FindAllStringSubmatch(w.run, -1) {
			w.closed[strings.ToLower(m[1])] = true
		}
	}
	return w.closed[name]
}

// tag does what t does to the text.
func (w *inlineReader) tag(t tag) {
	switch t.element {
	case unknown: // <Term k="channel"/> stands for a word that the site puts in: the attribute is the next best
		if m := soleAttribute.FindStringSubmatch(t.attributes); m != nil && t.empty {
			w.vanished = false
			w.write(m[1] + m[2])
		}
	case inlined, worded:
		if w.embolden(t); t.name == "sup" {
			w.raise(t)
		}
	case blocked:
		w.broken = true
	case celled:
		w.write(" ")
	case broken:
		w.lineFeed()
	case coded:
		if t.closing {
			w.closeCodeTag()
		} else if w.codeTag == 0 && !t.empty {
			w.codeTag, w.code = len(w.buf)+1, true
		}
	case anchored:
		w.closeLinkTag()
		if m := hrefPattern.FindStringSubmatch(t.attributes); m != nil && !t.closing {
			start, i := w.openLink(w.unescape(m[1] + m[2] + m[3]))
			w.linkTag, w.linkIndex = start+1, i
		}
	}
}

// embolden does what an element does that sets text apart. One that is never closed does not.
func (w *inlineReader) embolden(t tag) {
	open := &w.bold
	switch t.name {
	case "b", "em", "i", "strong", "var":
	case "del", "s", "strike":
		open = &w.struck
	default:
		return
	}
	switch {
	case !t.closing && !t.empty && w.isClosed(t.name):
		*open++
	case t.closing && *open > 0:
		*open--
	}
}

func (w *inlineReader) closeCodeTag() {
	if w.codeTag > 0 {
		w.in.Code = append(w.in.Code, w.since(w.codeTag-1))
		w.codeTag, w.code = 0, false
	}
}

func (w *inlineReader) closeLinkTag() {
	if w.linkTag > 0 {
		w.closeLink(w.linkTag-1, w.linkIndex)
		w.linkTag, w.link = 0, ""
	}
}

package markdown

import (
	"bytes"
	"strings"
	"unicode"

	"github.com/yuin/goldmark/ast"
)

// inline returns what stands in n, whose lines reach from start to stop.
func (r *reader) inline(n ast.Node, start, stop int, cell bool) Inline {
	source := r.text[start:stop]
	if r.clean && isPlain(source) && holdsAll(n, start, stop) {
		return Inline{Source: source, Text: source, Spans: []Span{{Text: source}}}
	}
	w := &r.inlines
	*w = inlineReader{source: r.source, comments: &r.comments, cell: cell, run: source, buf: w.buf[:0], pieces: w.pieces[:0]}
	if n.IsRaw() {
		w.raw(n, source)
	}
	w.children(n)
	in := w.finish()
	in.Source = source
	return in
}

// isPlain reports whether s, which is trimmed and has no markup, reads as it is written.
func isPlain(s string) bool {
	return strings.IndexByte(s, '\\') < 0 && strings.IndexByte(s, '&') < 0 && strings.TrimSpace(s) == s
}

// holdsAll reports whether n is one piece of text from start to stop, without markup.
func holdsAll(n ast.Node, start, stop int) bool {
	if n.IsRaw() {
		return n.Kind() == cellKind
	}
	t, ok := n.FirstChild().(*ast.Text)
	return ok && t.NextSibling() == nil && t.Segment.Start == start && t.Segment.Stop == stop
}

// An inlineReader turns goldmark's inline nodes into an Inline.
type inlineReader struct {
	*source
	comments *[]Comment
	cell     bool
	run      string // all of the text that is read
	buf      []byte
	pieces   []piece
	in       Inline
	code     bool // within a code span or element
	bold     int  // how many emphases and elements like <b> are open
	struck   int  // how many of what strikes text through are open
	link     string
	image    bool // within an image

	broken   bool // a block begins or ends here: text that follows goes on another line
	vanished bool // markup between two words did: it leaves one blank, not two

	raised    int             // where the text of an open <sup> begins in buf, plus 1
	codeTag   int             // where the text of an open <code> begins in buf, plus 1
	linkTag   int             // the same for <a href>,
	linkIndex int             // whose index in Links this is
	opened    map[string]bool // names of other tags that vanished
	closed    map[string]bool // names that have a closing tag in run, nil before it is asked for
}

// A piece is a Span to be: it reaches from the stop of the one before to its own.
type piece struct {
	stop   int
	code   bool
	bold   bool
	struck bool
	link   string
	image  bool
}

// like reports whether two pieces are marked up alike.
func (p piece) like(other piece) bool {
	other.stop = p.stop
	return p == other
}

func (w *inlineReader) children(parent ast.Node) {
	for n := parent.FirstChild(); n != nil; n = n.NextSibling() {
		w.node(n)
	}
}

func (w *inlineReader) node(n ast.Node) {
	switch n := n.(type) {
	case *ast.Text:
		w.write(w.unescape(w.text[n.Segment.Start:n.Segment.Stop]))
		if n.HardLineBreak() {
			w.lineFeed()
		} else if n.SoftLineBreak() {
			w.write(" ")
		}
	case *ast.CodeSpan:
		w.codeSpan(n)
	case *ast.Link:
		w.linked(n, string(n.Destination))
	case *ast.Image:
		outer := w.image
		w.image = true
		w.linked(n, string(n.Destination))
		w.image = outer
	case *ast.AutoLink:
		w.autoLink(n)
	case *ast.RawHTML:
		w.html(n)
	case *ast.Emphasis:
		w.bold++
		w.children(n)
		w.bold--
	case *footnoteNode:
	case *struckNode:
		w.struck++
		w.children(n)
		w.struck--
	default:
		w.children(n)
	}
}

// raw writes what goldmark has not looked at.
func (w *inlineReader) raw(n ast.Node, source string) {
	if n.Kind() == cellKind {
		w.write(w.unescape(source))
		return
	}
	for i, s := range segments(n) {
		if i > 0 {
			w.write(" ")
		}
		w.write(w.unescape(strings.TrimSpace(w.text[s.Start:s.Stop])))
	}
}

func (w *inlineReader) codeSpan(n *ast.CodeSpan) {
	var lines []string
	for c := n.FirstChild(); c != nil; c = c.NextSibling() {
		if t, ok := c.(*ast.Text); ok {
			lines = append(lines, w.text[t.Segment.Start:t.Segment.Stop])
		}
	}
	text := strings.ReplaceAll(w.cellPipes(strings.Join(lines, "")), "\n", " ")
	outer := w.code
	w.code = true
	text = w.write(text)
	w.code = outer
	w.in.Code = append(w.in.Code, text)
}

func (w *inlineReader) linked(n ast.Node, destination string) {
	outer := w.link
	start, i := w.openLink(w.unescape(destination))
	w.children(n)
	w.closeLink(start, i)
	w.link = outer
}

// openLink begins a link, and returns where its text begins and its index. Links are kept in the order of their beginnings.
func (w *inlineReader) openLink(target string) (start, i int) {
	w.link = w.visible(target)
	w.in.Links = append(w.in.Links, Link{Target: w.link})
	return len(w.buf), len(w.in.Links) - 1
}

func (w *inlineReader) closeLink(start, i int) { w.in.Links[i].Text = w.since(start) }

// since returns the trimmed text from start on.
func (w *inlineReader) since(start int) string {
	return string(bytes.TrimSpace(w.buf[min(start, len(w.buf)):]))
}

func (w *inlineReader) autoLink(n *ast.AutoLink) {
	outer := w.link
	label := string(n.Label(w.body))
	target := label
	if n.AutoLinkType == ast.AutoLinkEmail {
		target = "mailto:" + label
	}
	start, i := w.openLink(target)
	w.write(label)
	w.closeLink(start, i)
	w.link = outer
}

// write appends text that is marked up as the reader's state says, and returns it without what cannot be seen.
func (w *inlineReader) write(text string) string {
	text = w.visible(text)
	if w.broken && strings.TrimSpace(text) != "" {
		w.lineFeed()
	}
	line := text
	if w.endsIn('\n') || w.vanished && w.endsIn(' ') {
		line = strings.TrimLeft(text, " \t")
	}
	if line != "" {
		w.vanished = false
		w.buf = append(w.buf, line...)
		w.mark()
	}
	return text
}

// endsIn reports whether b is the last byte so far. No text is as good as a line feed.
func (w *inlineReader) endsIn(b byte) bool {
	if len(w.buf) == 0 {
		return b == '\n'
	}
	return w.buf[len(w.buf)-1] == b
}

// mark says how the text up to here is marked up.
func (w *inlineReader) mark() {
	p := piece{len(w.buf), w.code, w.bold > 0, w.struck > 0, w.link, w.image}
	last := len(w.pieces) - 1
	if last >= 0 && w.pieces[last].like(p) {
		w.pieces[last].stop = p.stop
		return
	}
	w.pieces = append(w.pieces, p)
}

// lineFeed ends the line, and takes the blanks at its end away.
func (w *inlineReader) lineFeed() {
	w.broken = false
	if len(w.buf) == 0 {
		return
	}
	w.cut(len(bytes.TrimRight(w.buf, " \t")))
	w.buf = append(w.buf, '\n')
	w.mark()
}

// finish returns the Inline but for its Source.
func (w *inlineReader) finish() Inline {
	w.closeCodeTag()
	w.closeLinkTag()
	all := string(w.buf)
	text := strings.TrimRightFunc(all, unicode.IsSpace)
	stop := len(text)
	text = strings.TrimLeftFunc(text, unicode.IsSpace)
	start := stop - len(text)
	w.in.Text = text
	if text == "" {
		return w.in
	}
	w.in.Spans = make([]Span, 0, len(w.pieces))
	from := start
	for _, p := range w.pieces {
		if to := min(p.stop, stop); to > from {
			w.in.Spans = append(w.in.Spans, Span{Text: all[from:to], Code: p.code, Bold: p.bold, Struck: p.struck, Link: p.link, Image: p.image})
			from = to
		}
	}
	return w.in
}

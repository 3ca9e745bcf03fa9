package markdown

import (
	"bytes"
	"strings"

	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/parser"
	"github.com/yuin/goldmark/text"

	"github.com/errgen/errgen/generator/internal/pattern"
)

// footnotes is the parser of references to footnotes, "[^1]", as GitHub's Markdown has them. They vanish: none is part of a code or a message.
type footnotes struct{ defined map[string]bool }

func (footnotes) Trigger() []byte { return []byte{'['} }

// reference matches a reference to a footnote.
var reference = pattern.Lazy(`^\[\^([^\s\[\]]{1,40})\]`).Beginning("[").Needing("^")

func (f footnotes) Parse(_ ast.Node, block text.Reader, _ parser.Context) ast.Node {
	line, _ := block.PeekLine()
	if len(line) < 2 || line[1] != '^' {
		return nil
	}
	m := reference.FindSubmatchIndex(line)
	if m == nil || !f.defined[string(line[m[2]:m[3]])] && len(bytes.Trim(line[m[2]:m[3]], "0123456789")) > 0 {
		return nil // a set of characters in a regular expression
	}
	block.Advance(m[1])
	return new(footnoteNode)
}

// A footnoteNode is a reference to a footnote.
type footnoteNode struct{ ast.BaseInline }

var footnoteKind = ast.NewNodeKind("errgen.Footnote")

func (*footnoteNode) Kind() ast.NodeKind           { return footnoteKind }
func (n *footnoteNode) Dump(src []byte, level int) { ast.DumpHelper(n, src, level, nil, nil) }

// definition matches the begin of a footnote.
var definition = pattern.Lazy(`(?m)^ {0,3}\[\^([^\s\[\]]{1,40})\]:`).Needing("^")

// footnotes returns the parser of references to the document's footnotes.
func (s *source) footnotes() footnotes {
	f := footnotes{map[string]bool{}}
	if strings.Contains(s.text, "[^") {
		for _, m := range definition.FindAllStringSubmatch(s.text, -1) {
			f.defined[m[1]] = true
		}
	}
	return f
}

// raised matches a raised text that marks a footnote.
var raised = pattern.Lazy(`^[\[(]?(?:[0-9]{1,2}|[a-z]|[*†‡§]+)[\])]?$`)

// raise begins and ends a raised text. One that marks a footnote vanishes, unless it is the power of a number or of a unit: 10², m².
func (w *inlineReader) raise(t tag) {
	if !t.closing {
		if w.isClosed(t.name) && w.raised == 0 {
			w.raised = len(w.buf) + 1
		}
		return
	}
	if w.raised == 0 {
		return
	}
	start := min(w.raised-1, len(w.buf))
	w.raised = 0
	if raised.MatchString(w.since(start)) && !isBase(w.buf[:start], w.closesAll(t)) {
		w.cut(start)
	}
}

// closesAll reports whether a closing tag is the last of all, and the only one of its kind.
func (w *inlineReader) closesAll(t tag) bool {
	run := strings.ToLower(strings.TrimSpace(w.run))
	return strings.HasSuffix(run, "</"+t.name+">") && strings.Count(run, "</"+t.name) == 1
}

// isBase reports whether a text ends in what may have a power: a number within a text, or a unit. A number that is all of a text is a code.
func isBase(text []byte, last bool) bool {
	const longest = 2 // bytes of a unit
	word := text[bytes.LastIndexAny(text, " \t\n(/=*")+1:]
	number := len(bytes.Trim(word, "0123456789.,")) == 0
	return len(word) <= longest || number && (len(word) < len(text) || !last)
}

// cut takes back all text from start on.
func (w *inlineReader) cut(start int) {
	w.buf = w.buf[:start]
	for len(w.pieces) > 0 && w.pieces[len(w.pieces)-1].stop > start {
		last := len(w.pieces) - 1
		if last > 0 && w.pieces[last-1].stop >= start || last == 0 && start == 0 {
			w.pieces = w.pieces[:last]
			continue
		}
		w.pieces[last].stop = start
	}
}

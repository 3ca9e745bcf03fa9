package markdown

import (
	"bytes"
	"go/token"
	"unicode/utf8"

	"github.com/errgen/errgen/generator/internal/conflict"
	"github.com/errgen/errgen/generator/internal/diag"
	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/parser"
	"github.com/yuin/goldmark/text"
	"github.com/yuin/goldmark/util"
)

// Parse reads the Markdown document src, whose positions are to bear the name file. It takes any bytes. A document with a
// diagnostic of severity Error has no blocks; every other diagnostic tells of something that may not be what its author means.
func Parse(file string, src []byte, limits Limits) (*Document, diag.List) {
	doc := &Document{File: file, Source: src, Text: string(src)}
	g := &guard{source: newSource(file, nil, ""), limits: limits.orDefault()}
	if g.admit(src); !g.over {
		g.source = newSource(file, src, doc.Text)
		if g.checkMerged(doc.Text); g.over {
			return doc, g.diags.Sorted()
		}
		g.checkEncoding()
		if tree := g.parse(); !g.over {
			r := reader{guard: g}
			r.children(tree, 0)
			r.endTable()
			r.endLists(0)
			if !g.over {
				doc.Blocks, doc.Comments = r.blocks, r.comments
			}
		}
	}
	return doc, g.diags.Sorted()
}

// admit refuses what need not be looked at.
func (g *guard) admit(src []byte) {
	if len(src) > g.limits.Bytes {
		g.refuse(0, "limit-bytes", "the document has %d bytes, beyond the limit of %d; split it", len(src), g.limits.Bytes)
		return
	}
	ends := func(s string) int { return bytes.Count(src, []byte(s)) }
	if lines := ends("\n") + ends("\r") - ends("\r\n"); lines > g.limits.Lines {
		g.refuse(0, "limit-lines", "the document has %d lines, beyond the limit of %d; split it", lines, g.limits.Lines)
	}
	if bytes.HasPrefix(src, []byte("\xff\xfe")) || bytes.HasPrefix(src, []byte("\xfe\xff")) {
		g.refuse(0, "encoding-utf16", "the document is UTF-16; save it as UTF-8")
	}
}

// checkMerged refuses a document that version control could not merge: rows of both sides would be errors, and markers messages.
func (g *guard) checkMerged(text string) {
	for _, c := range conflict.InMarkdown(text) {
		g.over = true
		at := token.Position{Filename: g.file, Offset: g.lines[c.First-1].raw, Line: c.First, Column: 1}
		g.diags.Report("merge-conflict", at, "%s", c)
	}
}

// checkEncoding reports the first byte that is not UTF-8.
func (g *guard) checkEncoding() {
	if g.clean = utf8.Valid(g.body); g.clean {
		g.clean = !hasInvisible(g.text)
		return
	}
	for i := 0; i < len(g.body); {
		r, size := utf8.DecodeRune(g.body[i:])
		if r == utf8.RuneError && size == 1 {
			g.report(i, "encoding", "this byte and maybe others are not UTF-8 and are read as U+FFFD; "+
				"save the document as UTF-8")
			return
		}
		i += size
	}
}

// parse returns goldmark's tree of the document.
func (g *guard) parse() (tree ast.Node) {
	defer func() {
		if r := recover(); r != nil { // goldmark's: a document must never take errgen down
			g.refuse(0, "parser-failed", "the Markdown parser fails on this document (%v); please report it to errgen", r)
		}
	}()
	p := parser.NewParser(
		parser.WithBlockParsers(
			util.Prioritized(parser.NewSetextHeadingParser(), 100),
			util.Prioritized(parser.NewThematicBreakParser(), 200),
			util.Prioritized(container{parser.NewListParser(), g}, 300),
			util.Prioritized(parser.NewListItemParser(), 400),
			util.Prioritized(g.indentParser(), 500),
			util.Prioritized(heading{parser.NewATXHeadingParser(), g}, 600),
			util.Prioritized(parser.NewFencedCodeBlockParser(), 700),
			util.Prioritized(container{parser.NewBlockquoteParser(), g}, 800),
			util.Prioritized(marks{}, 850),
			util.Prioritized(container{panels{g}, g}, 860),
			util.Prioritized(container{terms{}, g}, 870),
			util.Prioritized(component{parser.NewHTMLBlockParser()}, 900),
			util.Prioritized(parser.NewParagraphParser(), 1000),
		),
		parser.WithInlineParsers(parser.DefaultInlineParsers()...),
		parser.WithInlineParsers(
			util.Prioritized(g.footnotes(), 150), // before links
			util.Prioritized(literalStar{}, 450),
			util.Prioritized(strikes{}, 500),
		),
		parser.WithParagraphTransformers(
			util.Prioritized(references{parser.LinkReferenceParagraphTransformer, g}, 100),
			util.Prioritized(tables{g}, 200),
			util.Prioritized(definitions{g}, 250),
			util.Prioritized(g, 300),
		),
	)
	return p.Parse(text.NewReader(g.body))
}

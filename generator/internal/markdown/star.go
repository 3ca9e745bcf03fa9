package markdown

import (
	"unicode/utf8"

	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/parser"
	"github.com/yuin/goldmark/text"

	"github.com/errgen/errgen/generator/internal/pattern"
)

// literalStar keeps a single "*" or "_" that is clearly no emphasis out of goldmark's hands. Two of them in one message pair
// up otherwise, and vanish: "'*' or '*'", "%*d of %*d", "*/*".
type literalStar struct{}

func (literalStar) Trigger() []byte { return []byte{'*', '_'} }

func (literalStar) Parse(_ ast.Node, block text.Reader, _ parser.Context) ast.Node {
	line, segment := block.PeekLine()
	if len(line) > 1 && line[1] == line[0] {
		return nil
	}
	before := block.Source()[:segment.Start]
	if len(before) > 0 && before[len(before)-1] == line[0] || !isLiteral(before, line[0], line[1:]) {
		return nil
	}
	block.Advance(1)
	return ast.NewTextSegment(segment.WithStop(segment.Start + 1))
}

// quotes holds what may enclose a character that is spoken of, opening and closing.
var quotes = map[rune]rune{'"': '"', '\'': '\'', '(': ')', '[': ']', '{': '}', '“': '”', '‘': '’', '「': '」', '（': '）'}

// printfStar matches the flags of a printf directive up to its "*".
var printfStar = pattern.Lazy(`%[-+ #0']*(?:\d+|\*)?\.?$`).Needing("%")

func isLiteral(before []byte, star byte, after []byte) bool {
	prev, _ := utf8.DecodeLastRune(before)
	next, _ := utf8.DecodeRune(after)
	if closing, ok := quotes[prev]; ok && closing == next {
		return true
	}
	if star == '_' {
		return false // within a word it is none to goldmark either
	}
	switch {
	case isDigit(prev) && isDigit(next):
		return true // a product
	case prev == '/' && (len(after) == 0 || !isAlphanumeric(next) && next < utf8.RuneSelf):
		return true // a path's or media type's wildcard
	}
	return (isAlphanumeric(next) || next == '.') && printfStar.Match(before[max(0, len(before)-16):])
}

func isDigit(r rune) bool        { return '0' <= r && r <= '9' }
func isAlphanumeric(r rune) bool { return isDigit(r) || 'a' <= r|0x20 && r|0x20 <= 'z' }

package golang

import (
	"strings"
	"unicode"

	"github.com/dave/jennifer/jen"
	"golang.org/x/text/width"
)

// A comment collects the lines of a doc comment: https://go.dev/doc/comment. jennifer prints a comment that begins with "//" as it
// stands, so what goes in here must not hold a line feed; oneLine sees to it, and every line begins with "// " or "//\t", so
// that none is a directive.
type comment struct {
	lines []string
}

const commentWidth = 100 // columns of text

// paragraph adds text of our own, which may name things of the documents, folded to lines.
func (c *comment) paragraph(text string) {
	if text = oneLine(text); text == "" {
		return
	}
	c.gap()
	for _, line := range fold(text, commentWidth) {
		c.lines = append(c.lines, "// "+line)
	}
}

// quote adds a paragraph of a document's text. What Go's tools would take for a heading or a deprecation is made plain text.
func (c *comment) quote(text string) {
	for line := range strings.Lines(text) {
		line = strings.TrimLeft(oneLine(line), "#")
		if strings.HasPrefix(strings.TrimSpace(line), "Deprecated:") {
			line = "The document says: " + line
		}
		c.paragraph(line)
	}
}

// code adds lines that are shown as they stand.
func (c *comment) code(lines ...string) {
	c.gap()
	for _, line := range lines {
		c.lines = append(c.lines, strings.TrimRight("//\t"+line, "\t "))
	}
}

func (c *comment) gap() {
	if len(c.lines) > 0 {
		c.lines = append(c.lines, "//")
	}
}

// add puts the comment before the next declaration of a file.
func (c *comment) add(f interface{ Comment(string) *jen.Statement }) {
	for _, line := range c.lines {
		f.Comment(line)
	}
}

// oneLine makes a text safe for one line of a comment: no control characters, nothing that changes the direction of what is
// around it, no run of blanks.
func oneLine(text string) string {
	if !strings.ContainsFunc(text, func(r rune) bool { return r < ' ' || r >= 0x7f }) && !strings.Contains(text, "  ") {
		return strings.TrimSpace(text)
	}
	return strings.Join(strings.FieldsFunc(text, func(r rune) bool {
		return unicode.IsSpace(r) || unicode.IsControl(r) || unicode.Is(unicode.Cf, r) || r == '\u2028' || r == '\u2029' || r == unicode.ReplacementChar
	}), " ")
}

// fold breaks a text into lines of at most most columns, at blanks, and between the characters of scripts that set none.
func fold(text string, most int) []string {
	if len(text) <= most {
		return []string{text} // no character takes more columns than bytes
	}
	var lines []string
	line, columns, brk := []rune{}, 0, -1 // brk is after the last place in line where it may break
	for _, r := range text {
		w := columnsOf(r)
		if columns+w > most && brk > 0 {
			lines = append(lines, strings.TrimRight(string(line[:brk]), " "))
			line = append([]rune{}, line[brk:]...)
			columns, brk = 0, -1
			for _, r := range line {
				columns += columnsOf(r)
			}
		}
		if w == 2 && !noBegin(r) && len(line) > 0 {
			brk = len(line)
		}
		line, columns = append(line, r), columns+w
		if r == ' ' {
			brk = len(line)
		}
	}
	return append(lines, string(line))
}

// noBegin reports whether a line should not begin with a character.
func noBegin(r rune) bool { return unicode.IsPunct(r) || unicode.IsSymbol(r) }

func columnsOf(r rune) int {
	if r < unicode.MaxASCII {
		return 1
	}
	if k := width.LookupRune(r).Kind(); k == width.EastAsianWide || k == width.EastAsianFullwidth {
		return 2
	}
	return 1
}

package markdown

import (
	"bytes"
	"fmt"
	"slices"
	"strings"

	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/text"

	"github.com/errgen/errgen/generator/internal/pattern"
)

// What its author means for a table and Markdown does not is lost in silence. This file finds it, where it is certain.

// dashes matches what people write for a delimiter row, right or wrong.
var dashes = pattern.Lazy(`^[\s|:+=–—-]*(?:--|==|––|——)[\s|:+=–—-]*$`).Holding("--", "==", "––", "——")

// isDashes reports whether b is meant for a delimiter row.
func isDashes(b []byte) bool {
	return bytes.IndexByte(b, '|') >= 0 && (delimiterWidth(b) > 0 || dashes.MatchString(string(b)))
}

// isRow reports whether b can only be meant for a table's row.
func isRow(b []byte) bool {
	b = bytes.TrimSpace(b)
	n := pipes(b)
	return n >= 2 && b[0] == '|' && (b[len(b)-1] == '|' || n >= 3)
}

// segments returns the lines of n.
func segments(n ast.Node) []text.Segment { return n.Lines().Sliced(0, n.Lines().Len()) }

// at returns the line at s.
func (g *guard) at(s text.Segment) []byte { return g.body[s.Start:s.Stop] }

// findLost reports a table in the lines of a paragraph.
func (r *reader) findLost(n ast.Node) {
	lines := segments(n)
	if i := slices.IndexFunc(lines, func(s text.Segment) bool { return isDashes(r.at(s)) }); i >= 0 {
		r.reportDashes(lines, i)
		return
	}
	first := slices.IndexFunc(lines, func(s text.Segment) bool { return isRow(r.at(s)) })
	if first < 0 {
		return
	}
	next := n.NextSibling()
	if next != nil && next.Kind() == ast.KindParagraph && isDashes(r.at(next.Lines().At(0))) {
		return // a header above a blank line: reported at the line of dashes
	}
	if r.joinLost(lines[first:]) {
		return
	}
	what := "this line looks like a table's row but belongs to no table"
	if first < len(lines)-1 {
		what = "the lines from here on look like a table's rows but belong to no table"
	}
	start, _ := trim(r.body, lines[first].Start, lines[first].Stop)
	r.report(start, "table-broken", "%s: %s", what, r.interruption())
	r.noteLost(lines[first:])
}

// noteLost remembers that the last finding is about lines that are lost.
func (r *reader) noteLost(lines []text.Segment) {
	r.lost = len(r.diags)
	r.joinLost(lines)
}

// joinLost adds lines to the finding about lines that are lost, if there is one under the same heading: the cause is most probably the same.
func (r *reader) joinLost(lines []text.Segment) bool {
	if r.lost == 0 {
		return false
	}
	d := &r.diags[r.lost-1]
	for _, s := range lines {
		if line := r.pos(s.Start).Line; isRow(r.at(s)) && !isDashes(r.at(s)) && line != d.Pos.Line {
			d.Lines = append(d.Lines, line)
		}
	}
	return true
}

// reportDashes reports the delimiter row lines[i] that makes no table.
func (r *reader) reportDashes(lines []text.Segment, i int) {
	where, why := lines[i], ""
	switch width := delimiterWidth(r.at(where)); {
	case i == 0 || pipes(r.at(lines[i-1])) == 0:
		why = "no header row stands right above this line of dashes; write one, without a blank line between"
	case width == 0:
		why = "this line below the header is no delimiter row; write | --- | for each column"
	default:
		where = lines[i-1]
		why = fmt.Sprintf("the header has %s and the line of dashes below it %d; give both the same number",
			count(cellCount(r.at(where)), "cell"), width)
	}
	r.reportLost(where, why, lines[i:])
}

func (r *reader) reportLost(where text.Segment, why string, lines []text.Segment) {
	start, _ := trim(r.body, where.Start, where.Stop)
	r.report(start, "table-malformed", "not read as a table: %s", why)
	r.noteLost(lines)
}

// interruption says why the rows in n belong to no table, and what to do.
func (r *reader) interruption() string {
	if r.table == nil {
		return "write a header row and a line like | --- | --- | above"
	}
	last := r.pos(r.table.stop).Line
	next, ok := r.table.NextSibling().(*ast.HTMLBlock)
	if ok && r.pos(next.Lines().At(0).Start).Line == last+1 {
		return fmt.Sprintf("the HTML below it ends the table on line %d; move it elsewhere", last)
	}
	return fmt.Sprintf("the table above ends on line %d; write each row on one line and leave no blank lines between", last)
}

// findHidden reports a table in lines that Markdown takes for HTML or code.
func (r *reader) findHidden(n ast.Node) {
	lines := segments(n)
	for i := 1; i < len(lines); i++ {
		header, delimiter := r.at(lines[i-1]), r.at(lines[i])
		width := delimiterWidth(delimiter)
		if width == 0 || pipes(header) == 0 || pipes(delimiter) == 0 {
			continue
		}
		if why := r.hiddenBy(n); why != "" {
			r.reportLost(lines[i-1], why, lines[i:])
		}
		return
	}
}

// hiddenBy says why a table in n is hidden, and what to do; nothing if its author wants it so.
func (r *reader) hiddenBy(n ast.Node) string {
	switch n := n.(type) {
	case *ast.CodeBlock:
		return "it is indented like code, by four columns or more; indent it less"
	case *ast.FencedCodeBlock:
		lines := segments(n)
		if len(bytes.TrimSpace(r.body[lines[len(lines)-1].Stop:])) == 0 {
			return fmt.Sprintf("the code block that begins above line %d is never closed; close it", r.pos(lines[0].Start).Line)
		}
	case *ast.HTMLBlock:
		first := n.Lines().At(0)
		line := r.pos(first.Start).Line
		switch n.HTMLBlockType {
		case ast.HTMLBlockType2:
			if !n.HasClosure() {
				return fmt.Sprintf("the comment on line %d is never closed; end it with -->", line)
			}
		case ast.HTMLBlockType6, ast.HTMLBlockType7:
			return fmt.Sprintf("%s on line %d makes HTML of all lines up to the next blank one; put a blank line before the table",
				strings.TrimSpace(r.text[first.Start:first.Stop]), line)
		}
	}
	return ""
}

// findInterrupted reports what ends a table though its author means it for a row.
func (r *reader) findInterrupted(table *tableNode) {
	next := table.NextSibling()
	if next == nil {
		return
	}
	var what string
	switch next.Kind() {
	case ast.KindList:
		what = "a list"
	case ast.KindHeading:
		what = "a heading"
	case ast.KindBlockquote:
		what = "a quote"
	default:
		return
	}
	end := r.lineEnd(table.stop)
	start, stop := trim(r.body, end, r.lineEnd(min(end+1, len(r.body))))
	if bytes.HasPrefix(r.body[end:], []byte("\n")) && pipes(r.body[start:stop]) > 0 && r.body[start] != '|' {
		r.report(start, "table-broken", "this line begins %s and ends the table above; if it is a row, "+
			"begin it with |", what)
	}
}

// lineEnd returns where the line with the byte at offset ends.
func (s *source) lineEnd(offset int) int {
	if n := strings.IndexByte(s.text[offset:], '\n'); n >= 0 {
		return offset + n
	}
	return len(s.text)
}

// count returns "1 cell", "2 cells".
func count(n int, noun string) string {
	if n == 1 {
		return "1 " + noun
	}
	return fmt.Sprint(n, " ", noun, "s")
}

// Package conflict finds the markers that version control leaves in a file that it could not merge.
package conflict

import (
	"fmt"
	"strings"

	"github.com/errgen/errgen/generator/internal/pattern"
)

// A Conflict is what stands between two markers, or a marker that somebody has left behind alone.
type Conflict struct{ First, Last int } // lines, from 1 on

// String says what the conflict is, and what to do about it.
func (c Conflict) String() string {
	const fix = "keep what is right of both sides, and delete the lines that begin with <<<<<<<, |||||||, ======= or >>>>>>>"
	if c.First == c.Last {
		return "this line is the marker of a merge conflict; " + fix
	}
	return fmt.Sprintf("lines %d to %d are a merge conflict; %s", c.First, c.Last, fix)
}

// A kind is what a line is to a conflict.
type kind int

const (
	text kind = iota
	begins
	parts // what stands between two versions
	ends
)

// least is how many characters a marker has. git's attribute conflict-marker-size makes it more, not less.
const least = 7

// In returns the conflicts of a file. Lines end in "\n", "\r\n" or "\r".
func In(source string) []Conflict {
	if !strings.Contains(source, "<<<<<<<") && !strings.Contains(source, "=======") && !strings.Contains(source, ">>>>>>>") {
		return nil
	}
	return among(lines(source))
}

// InMarkdown returns the conflicts of a Markdown document. What stands in a fenced block of code is an example.
func InMarkdown(source string) []Conflict {
	if len(In(source)) == 0 {
		return nil // as of nearly all documents
	}
	return among(withoutFences(lines(source)))
}

func lines(source string) []string {
	return strings.Split(strings.NewReplacer("\r\n", "\n", "\r", "\n").Replace(strings.TrimPrefix(source, "\ufeff")), "\n")
}

// A finder goes through the lines of a file.
type finder struct {
	lines []string
	open  int // the line with which a conflict began, 0 if none is open
	last  int // its last marker
	found []Conflict
}

// among returns the conflicts of a file with these lines.
func among(lines []string) []Conflict {
	f := finder{lines: lines}
	for i := range lines {
		f.line(i)
	}
	f.leave()
	return f.found
}

func (f *finder) line(i int) {
	number := i + 1
	switch f.kind(i) {
	case begins:
		f.leave()
		f.open, f.last = number, number
	case parts:
		if f.open > 0 {
			f.last = number
		} else if f.betweenRows(i) {
			f.found = append(f.found, Conflict{number, number})
		}
	case ends:
		if f.open == 0 {
			f.open = number
		}
		f.found = append(f.found, Conflict{f.open, number})
		f.open = 0
	}
}

// leave ends a conflict whose end is missing.
func (f *finder) leave() {
	if f.open > 0 {
		f.found = append(f.found, Conflict{f.open, f.last})
		f.open = 0
	}
}

func (f *finder) kind(i int) kind {
	switch line := f.lines[i]; {
	case isMarker(line, '<'):
		return begins
	case isMarker(line, '>'):
		return ends
	case isMarker(line, '|'), isMarker(line, '='):
		return parts
	}
	return text
}

// betweenRows reports whether rows of a table, or items of a list, stand right above and below a line: "=======" is no underline of a heading then.
func (f *finder) betweenRows(i int) bool {
	return f.lines[i][0] == '=' && i > 0 && i+1 < len(f.lines) && rowBegin.MatchString(f.lines[i-1]) && rowBegin.MatchString(f.lines[i+1])
}

var rowBegin = pattern.Lazy(`^ {0,3}(?:\||[-*+] )`).Beginning(" |-*+")

// isMarker reports whether a line begins with enough of a character, and ends or has a blank behind them.
func isMarker(line string, of byte) bool {
	n := 0
	for n < len(line) && line[n] == of {
		n++
	}
	return n >= least && (n == len(line) || line[n] == ' ')
}

// withoutFences returns lines with those of fenced blocks empty. A fence that is never closed reaches to the end, as CommonMark has it; one in an
// item of a list, to the item's end: to the first line that is not indented.
func withoutFences(lines []string) []string {
	fence, inItem := "", false
	for i, line := range lines {
		if inItem && fence != "" && line != "" && line[0] != ' ' && line[0] != '\t' {
			fence = ""
		}
		m := fenceLine.FindStringSubmatch(line)
		switch {
		case fence == "" && m != nil:
			fence, inItem = m[2], strings.TrimLeft(m[1], " ") != "" || len(m[1]) > 0 && inItem
		case fence != "":
			lines[i] = ""
			if m != nil && m[2][0] == fence[0] && len(m[2]) >= len(fence) && strings.TrimSpace(m[3]) == "" {
				fence = ""
			}
		}
	}
	return lines
}

// fenceLine matches the first and the last line of a fenced block, behind the mark of a list's item, and indented.
var fenceLine = pattern.Lazy("^( *(?:(?:[-*+]|[0-9]{1,9}[.)]) +)*)(`{3,}|~{3,})([^`]*)$").Needing("`~")

// Package cells says what one cell of a grid holds: its text without markup and editors' marks, an HTTP status, a code, a message, prose, or
// nothing; and what it looks like.
package cells

import (
	"net/url"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/errgen/errgen/generator/internal/markdown"
	"github.com/errgen/errgen/generator/internal/pattern"
	"github.com/errgen/errgen/generator/internal/vocabulary"
)

// Clean trims a text and folds its white space, line feeds included, to single blanks.
func Clean(text string) string {
	if isClean(text) {
		return text
	}
	return strings.Join(strings.FieldsFunc(text, isBlank), " ")
}

func isBlank(r rune) bool { return unicode.IsSpace(r) || r == '\u200b' || r == '\ufeff' }

// isClean reports whether Clean would change nothing, as of most cells.
func isClean(text string) bool {
	blank := true
	for _, r := range text {
		if r < ' ' || r == ' ' && blank || r >= utf8.RuneSelf && isBlank(r) {
			return false
		}
		blank = r == ' '
	}
	return !blank || text == ""
}

// IsNone reports whether a cleaned cell is empty, or a dash, N/A or the like.
func IsNone(text string) bool { return vocabulary.Nothing(text) }

// quotes are the pairs that editors put around a whole message or code.
var quotes = []struct{ open, close string }{
	{`"`, `"`}, {"“", "”"}, {"„", "“"}, {"'", "'"}, {"‘", "’"}, {"「", "」"}, {"『", "』"}, {"«", "»"}, {"`", "`"}, {"＂", "＂"}, {"”", "”"},
}

// Unquote drops quotes around the whole of a text.
func Unquote(text string) string {
	for _, q := range quotes {
		inner, ok := strings.CutPrefix(text, q.open)
		if !ok {
			continue
		}
		if inner, ok = strings.CutSuffix(inner, q.close); ok && !strings.Contains(inner, q.open) && !strings.Contains(inner, q.close) {
			return strings.TrimSpace(inner)
		}
	}
	return text
}

// Code returns a cell's code as it stands in a body. A code that markup splits is joined.
func Code(in markdown.Inline) string {
	in = BareCode(in)
	code := Clean(in.Text)
	if len(in.Code) > 1 && strings.Join(strings.Fields(code), "") == strings.Join(in.Code, "") && strings.HasPrefix(in.Code[1], "_") {
		code = strings.Join(in.Code, "")
	}
	if code = Unquote(code); IsNone(code) || IsBlankType(code) {
		return ""
	}
	if strings.HasPrefix(code, "- ") || strings.ContainsAny(code, "(（") {
		if m := decorated.FindStringSubmatch(code); m != nil {
			code = m[1] + m[2] + m[3]
		}
	}
	for _, dash := range []string{"–", "—", "−"} { // editors make them of a minus sign
		if rest, ok := strings.CutPrefix(code, dash); ok && rest != "" && strings.Trim(rest, "0123456789") == "" {
			return "-" + rest
		}
	}
	return code
}

// Message returns a cell's message without markup and without the quotes that its editors put around it.
func Message(in markdown.Inline) string {
	message := Unquote(Clean(in.Text))
	if IsNone(message) {
		return ""
	}
	return message
}

// Prose returns a cell's text for people: without markup, lines kept, links with their targets, relative ones resolved
// against base. A cell that says nothing is "".
func Prose(in markdown.Inline, base *url.URL) string {
	var b strings.Builder
	for i, s := range in.Spans {
		b.WriteString(s.Text)
		last := i+1 == len(in.Spans) || in.Spans[i+1].Link != s.Link
		if s.Link != "" && last && !strings.HasSuffix(Clean(b.String()), s.Link) {
			b.WriteString(" (" + resolve(s.Link, base) + ")")
		}
	}
	var lines []string
	for line := range strings.Lines(b.String()) {
		if line = Clean(line); line != "" {
			lines = append(lines, line)
		}
	}
	text := strings.Join(lines, "\n")
	if IsNone(text) {
		return ""
	}
	return text
}

// resolve makes a link's target absolute. Its fragment is kept as written, since people read it.
func resolve(target string, base *url.URL) string {
	path, fragment, hasFragment := strings.Cut(target, "#")
	u, err := url.Parse(path)
	if err != nil || base == nil {
		return target
	}
	abs := base.ResolveReference(u).String()
	if hasFragment {
		abs += "#" + fragment
	}
	return abs
}

// decorated is a code with what authors put beside it: the same in digits, a word on where it comes from, a dash before it.
var decorated = pattern.Lazy(`^(?:([A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+) ?[(（][-+]?[0-9]+[)）]|([-+]?[0-9]+) ?[(（][^()（）]*[)）]|-\s+(0x[0-9A-Fa-f]+))$`).Needing("(（-", pattern.Digits)

// Text returns the cleaned text of a row's cell, "" if the row is shorter.
func Text(r markdown.Row, column int) string {
	if column < 0 || column >= len(r.Cells) {
		return ""
	}
	return Clean(r.Cells[column].Text)
}

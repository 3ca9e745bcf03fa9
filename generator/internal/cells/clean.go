// Package cells says what one cell of a grid holds: its text without markup and editors' marks, an HTTP status, a code, a message, prose, or
// nothing; and what it looks like.
package cells

import (
	"net/url"
	"strconv"
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
	return strings.Join(strings.FieldsFunc(text, func(r rune) bool { return unicode.IsSpace(r) || r == '\u200b' || r == '\ufeff' }), " ")
}

// isClean reports whether Clean would change nothing, as of most cells.
func isClean(text string) bool {
	blank := true
	for i := range len(text) {
		c := text[i]
		if c >= utf8.RuneSelf || c < ' ' || c == ' ' && blank {
			return false
		}
		blank = c == ' '
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
	code := Clean(in.Text)
	if len(in.Code) > 1 && strings.Join(strings.Fields(code), "") == strings.Join(in.Code, "") && strings.HasPrefix(in.Code[1], "_") {
		code = strings.Join(in.Code, "")
	}
	if code = Unquote(code); IsNone(code) {
		return ""
	}
	if strings.HasPrefix(code, "-") || strings.ContainsAny(code, "(（") {
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
var decorated = pattern.Lazy(`^(?:([A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+) ?[(（][-+]?[0-9]+[)）]|([-+]?[0-9]+) ?[(（][^()（）]*[)）]|-\s+(0x[0-9A-Fa-f]+))$`)

var (
	// statusConstant is a status as programs name it: {HTTPStatus.S400_Bad_Request}, HTTP_404_NOT_FOUND, StatusCodes.Status409Conflict.
	statusConstant = pattern.Lazy(`^\{?(?:[A-Za-z][A-Za-z0-9]*\.)*(?i:https?|status|s|code|_|error)*([1-5][0-9][0-9])(?:_?[A-Za-z][A-Za-z_]*)?\}?$`)
	// statusNamed is a status behind its name: Bad Request (400).
	statusNamed = pattern.Lazy(`^([A-Za-z][A-Za-z' _-]*?)\s*[(（](?i:http\s*)?([1-5][0-9][0-9])[)）]$`)
	statusCell  = pattern.Lazy(`^(?i:http(?:[ /]?[0-9.]+)?)?\s*([1-5][0-9][0-9])(?:$|[\s:(（-][^0-9]*$)`)
	classCell   = pattern.Lazy(`^([1-5])(?:[xX]{2}|\*\*)$`)
)

// Status reads a cell as an HTTP status, or as a class of them: 4 for 4xx. An empty cell is 0 and fine; ok is false for
// one that says something else.
func Status(cell string) (status int, ok bool) {
	if len(cell) == 3 && "100" <= cell && cell <= "599" {
		if status, err := strconv.Atoi(cell); err == nil {
			return status, true
		}
	}
	if !strings.ContainsAny(cell, digits) {
		return 0, IsNone(cell)
	}
	if m := classCell.FindStringSubmatch(cell); m != nil {
		status, _ = strconv.Atoi(m[1])
		return status, true
	}
	if m := statusCell.FindStringSubmatch(Unquote(cell)); m != nil {
		status, _ = strconv.Atoi(m[1])
		return status, true
	}
	plain := Unquote(cell)
	if text := strings.TrimLeftFunc(cell, isPicture); text != cell && text != "" && isDigit(text[0]) { // 🔴 401
		return Status(text)
	}
	if m := statusConstant.FindStringSubmatch(plain); m != nil && strings.Trim(plain, "0123456789{}") != "" {
		if status, _ = strconv.Atoi(m[1]); IsKnownStatus(status) && (plain[0] == '{' || namesStatus(plain, m[1])) {
			return status, true
		}
	}
	if m := statusNamed.FindStringSubmatch(plain); m != nil {
		if status, _ = strconv.Atoi(m[2]); StatusName(status, m[1]) == len(m[1]) {
			return status, true
		}
	}
	return 0, IsNone(cell)
}

const digits = "0123456789"

// IsClass reports whether a cleaned cell is a class of HTTP statuses: 4xx.
func IsClass(text string) bool { return classCell.MatchString(text) }

// isPicture reports whether a character is a picture or what shapes one.
func isPicture(r rune) bool {
	return r != utf8.RuneError && unicode.In(r, unicode.So, unicode.Mn) || r == ' '
}

// namesStatus reports whether a constant says that its number is an HTTP status, or how it is called.
func namesStatus(constant, number string) bool {
	_, name, _ := strings.Cut(constant, number)
	name = strings.Trim(name, "_")
	status, _ := strconv.Atoi(number)
	return strings.Contains(strings.ToLower(constant), "http") || name != "" && StatusName(status, name) == len(name)
}

// Text returns the cleaned text of a row's cell, "" if the row is shorter.
func Text(r markdown.Row, column int) string {
	if column < 0 || column >= len(r.Cells) {
		return ""
	}
	return Clean(r.Cells[column].Text)
}

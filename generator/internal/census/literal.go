package census

import (
	"strings"
	"unicode/utf8"

	"github.com/errgen/errgen/generator/internal/cells"
	"github.com/errgen/errgen/generator/internal/markdown"
	"github.com/errgen/errgen/generator/internal/vocabulary"
)

// A literal is a key or a value in a line of a program or of data, and what stands behind it.
type literal struct {
	text   string
	quoted bool
	behind string // the next mark: ":", "=>", ",", …
}

// literals are the keys, strings and numbers of a line.
func literals(line string) []literal {
	var all []literal
	for i := 0; i < len(line); {
		c := line[i]
		switch {
		case c == '"' || c == '\'' || c == '`':
			end := closing(line, i)
			if end < 0 {
				return all
			}
			all = append(all, literal{line[i+1 : end], true, markAt(line[end+1:])})
			i = end + 1
		case isWordByte(c):
			end := i + 1
			for end < len(line) && (isWordByte(line[end]) || line[end] == '.') {
				end++
			}
			all = append(all, literal{line[i:end], false, markAt(line[end:])})
			i = end
		default:
			i++
		}
	}
	return all
}

// closing is where the string ends that begins at a byte, -1 if it does not.
func closing(line string, at int) int {
	for i := at + 1; i < len(line); i++ {
		switch line[i] {
		case '\\':
			i++
		case line[at]:
			return i
		}
	}
	return -1
}

func isWordByte(c byte) bool {
	return c == '_' || c == '-' || '0' <= c && c <= '9' || 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z'
}

// markAt is the mark that a text begins with.
func markAt(text string) string {
	text = strings.TrimLeft(text, " \t")
	if strings.HasPrefix(text, "=>") {
		return "=>"
	}
	_, size := utf8.DecodeRuneInString(text)
	return text[:size]
}

// says reports whether a literal is a text of several words.
func (l literal) says() bool {
	const several = 4 // characters of a script without blanks
	return l.quoted && (cells.WordCount(l.text) > 1 || strings.ContainsFunc(l.text, vocabulary.Isolating) && utf8.RuneCountInString(l.text) >= several)
}

// valuesIn are the errors that a line of a program or of data has as values: ["E1", "no cup"], { code: "E1", message: "no cup" }, 12: "no cup",
// "E1" => "no cup".
func (r *reader) valuesIn(b *markdown.Code) *group {
	g := &group{what: "value", section: b.Section, above: r.above, heads: r.heads}
	for pos, line := range numbered(b) {
		for _, e := range valuesOf(line) {
			e.pos, e.last = pos, pos.Line
			g.entries = append(g.entries, e)
		}
	}
	if len(g.entries) < 2 {
		g.entries = nil
	}
	return g
}

// valueEnds marks where the values of a line end.
var valueEnds = strings.NewReplacer("],", "]\x00", "},", "}\x00", "),", ")\x00")

// valuesOf are the errors of a line, without their places.
func valuesOf(line string) []entry {
	trimmed := strings.TrimSpace(line)
	if !strings.ContainsAny(trimmed, "\"'`") || !strings.ContainsAny(trimmed, ":,=") || commented.MatchString(trimmed) {
		return nil
	}
	var all []entry
	for part := range strings.FieldsFuncSeq(valueEnds.Replace(trimmed), func(c rune) bool { return c == 0 }) {
		if e, ok := valueOf(part); ok {
			all = append(all, e)
		}
	}
	return all
}

// valueOf reads one value: a code, or a key, with a text behind it.
func valueOf(part string) (entry, bool) {
	said := literals(part)
	text := ""
	for _, l := range said {
		if l.says() {
			text = l.text
			break
		}
	}
	if text == "" || text == said[0].text {
		return entry{}, false
	}
	code := valueCode(part, said)
	if code == "" || cells.IsField(code) {
		return entry{}, false
	}
	e := entry{code: code, small: isSmall(code) && len(code) < 3, failing: vocabulary.Failures.In(text), demands: vocabulary.Demands.In(text)}
	e.setHead(code)
	e.text, e.success = text, isSuccess(code, text)
	return e, true
}

// valueCode is the code of a value: the first of an array's, the one that is called so, or the key.
func valueCode(part string, said []literal) string {
	array := strings.ContainsAny(part[:1], "[({")
	for i, l := range said[:len(said)-1] {
		key := strings.Trim(l.text, "-")
		next := said[i+1].text
		if l.behind == ":" && (isCode(next) || isShortCode(next)) && vocabulary.Roles(key)["code"] >= vocabulary.About {
			return next
		}
	}
	switch l := said[0]; {
	case l.behind == "," && (array || strings.Contains(part, "[")) && (isCode(l.text) || isShortCode(l.text)):
		return l.text
	case (l.behind == ":" || l.behind == "=>") && (isCode(l.text) || isShortCode(l.text)):
		return l.text
	}
	return ""
}

// isShortCode reports whether a word is a number, or a few letters and one digit, which may be of anything: E1, 12.
func isShortCode(word string) bool {
	digits := len(word) - len(strings.TrimRight(word, "0123456789"))
	letters := strings.TrimRight(strings.TrimLeft(word[:len(word)-digits], "-"), "-_.")
	return digits > 0 && digits <= 10 && len(letters) <= 4 && strings.ToUpper(letters) == letters && strings.Trim(letters, "ABCDEFGHIJKLMNOPQRSTUVWXYZ") == ""
}

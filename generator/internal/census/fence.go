package census

import (
	"go/token"
	"net/http"
	"slices"
	"strconv"
	"strings"

	"github.com/errgen/errgen/generator/internal/cells"
	"github.com/errgen/errgen/generator/internal/markdown"
	"github.com/errgen/errgen/generator/internal/pattern"
	"github.com/errgen/errgen/generator/internal/vocabulary"
)

var (
	codeLine = pattern.Lazy(`^\s*["'|]?\s*([A-Za-z0-9_.-]+)["']?(?:\s*[:=,|–—-]+\s*|\s{2,}|\t|\s+)(\S.*)$`)

	// constant is a line of a program that gives an error its name: "ERR_NO_CUP = 4001,", "case noCupError", "#define E_CUP 12".
	constant = pattern.Lazy(`^\s*(?:(?:pub|public|private|static|final|const|constexpr|case|export|readonly|let|var|val|int|string|String|class|type|error|enum|#define)\s+)*` +
		`(?:[-*|+&]\s*)?["'` + "`" + `]?([A-Za-z_][A-Za-z0-9_.-]*|-?[0-9]{3,10}|0[xX][0-9A-Fa-f]+)["'` + "`" + `]?\s*(?:[=:(,;|{]|=>|$|//|#|/\*|-?[0-9]|["'])`)

	// requested matches a sample of a request, which may be sent in vain.
	requested = pattern.Lazy(`(?m)^\s*(?:>\s*)?(?:GET|POST|PUT|PATCH|DELETE|curl)\s+\S`).Holding("GET", "POST", "PUT", "PATCH", "DELETE", "curl")

	// valueLine is an error in a list of data: "- code: no_cup".
	valueLine = pattern.Lazy(`^\s*-?\s*["']?(?:code|errorCode|error_code|error|name|id|key)["']?\s*[:=]\s*["']?([A-Za-z0-9_./-]+)["']?\s*,?\s*$`).Beginning("-\"'ceink")
	// method is a function with its parameters, and no constant with its values.
	method = pattern.Lazy(`^\s*(?:func\s+|public\s+|\*\s*)?[A-Za-z]*[a-z][A-Za-z0-9]*\([A-Za-z_*&]`).Needing("(")
	// variant is a line of an enumeration.
	variant     = pattern.Lazy(`^\s*(?:case\s+)?[A-Z]\w*\s*(?:=\s*(?:-?\w+|"[^"]*"|'[^']*')|\([^)]*\)|\{[^}]*\})?\s*[,;]?\s*(?://.*)?$`)
	member      = pattern.Lazy(`^"[^"]*"\s*:`).Beginning("\"") // of an object
	rangeOf     = pattern.Lazy(`^\s*[0-9]+\s*[-–~]\s*[0-9]+\b`).Beginning(pattern.Digits)
	opening     = pattern.Lazy(`\b(?:enum|Enum|IntEnum|StrEnum|interface|struct|trait|namespace|module|object)\b`).Holding("num", "interface", "struct", "trait", "namespace", "module", "object")
	number      = pattern.Lazy(`-?\b[0-9]{3,10}\b`).Needing(pattern.Digits)
	statusLine  = pattern.Lazy(`^(?:HTTP/[0-9.]+ )?[1-5][0-9]{2}(?: [A-Z][A-Za-z -]*)?$`).Beginning("H12345") // of a response
	statusLines = pattern.Lazy(`(?m)^\s*[45][0-9]{2}\b`).Needing("45")
	commented   = pattern.Lazy(`^\s*(?://|/\*|\*|#\s|--\s|"""|'''|@)`).Beginning("/*#-\"'@")
)

// programs are the languages of programs, whose lines begin with names of any kind.
var programs = func() map[string]bool {
	m := map[string]bool{}
	for name := range strings.FieldsSeq("go js javascript jsx ts typescript tsx mjs cjs java kotlin scala swift python py ruby rb php c cpp c++ cs csharp rust rs dart " +
		"bash sh shell zsh powershell objc objective-c lua perl r elixir haskell sql") {
		m[name] = true
	}
	return m
}()

// fence looks at a block of code: samples of bodies that report errors, or lines that begin with codes, name errors or are messages.
func (r *reader) fence(b *markdown.Code) {
	if b.Pos.Line <= r.covered || requested.MatchString(b.Text) || r.samples(b) {
		return
	}
	g := r.lines(b)
	if g.coded()*2 < len(g.entries) || len(g.entries) == 0 {
		g = r.constants(b)
	}
	if len(g.entries) == 0 {
		g = r.valuesIn(b)
	}
	if len(g.entries) == 0 {
		g = r.messages(b)
	}
	if len(g.entries) > 0 {
		r.all = append(r.all, g)
	}
}

// newLines is the group of a block's lines. What it has for a title is its first line, as of an enumeration.
func (r *reader) newLines(b *markdown.Code) *group {
	title, _, _ := strings.Cut(strings.TrimSpace(b.Text), "\n")
	return &group{what: "line of code", section: b.Section, above: r.above, heads: r.heads, title: title}
}

// lines is the group of the lines of a block that begin with a code and say what it means.
func (r *reader) lines(b *markdown.Code) *group {
	g := r.newLines(b)
	if strings.ContainsAny(b.Text, "{}") || programs[b.Language] {
		return g // a program, or another sample
	}
	several := len(statusLines.FindAllString(b.Text, 2)) > 1 // and not an answer's first line
	for pos, l := range numbered(b) {
		m := codeLine.FindStringSubmatch(l)
		if m == nil || cells.IsLogged(l) {
			continue
		}
		e := entry{pos: pos, last: pos.Line, failing: vocabulary.Failures.In(l)}
		if isCode(m[1]) && !isStatusLine(m[1], m[2]) {
			e.code = m[1]
		} else if (isSmall(m[1]) || isShortCode(m[1])) && !isStatusLine(m[1], m[2]) {
			e.code, e.small = m[1], true
		}
		if several {
			e.setStatus(cells.Clean(l))
		}
		e.setHead(m[1])
		e.success = isSuccess(e.code, m[2])
		g.entries = append(g.entries, e)
	}
	return g
}

// constants is the group of the lines of a program that give errors their names, if that is what most of its lines are for.
func (r *reader) constants(b *markdown.Code) *group {
	g := r.newLines(b)
	above := r.speaks(b.Section)
	other, listed := 0, above
	lines := strings.Split(b.Text, "\n")
	for pos, l := range numbered(b) {
		if strings.Trim(l, " \t{}[]();,") == "" || commented.MatchString(l) {
			continue
		}
		if opening.MatchString(l) {
			listed = above || vocabulary.Errors.In(l)
			continue
		}
		name := constantOf(l, listed)
		if cells.IsField(name) {
			continue
		}
		if name == "" {
			other++
			continue
		}
		next := min(pos.Line-b.Pos.Line+1, len(lines)-1)
		e := entry{pos: pos, last: pos.Line, code: name, failing: vocabulary.Failures.In(l + "\n" + lines[next])}
		e.covered = r.names(l)
		e.setHead(name)
		e.success = isSuccess(e.code, l)
		g.entries = append(g.entries, e)
	}
	const head = 2 // lines that open an enumeration
	if len(g.entries) < 2 || other-head > len(g.entries) {
		g.entries = nil
	}
	return g
}

// constantOf is the name, or the number, that a line gives an error, "" if it gives none. Listed reports that the line stands in an enumeration
// of errors.
func constantOf(line string, listed bool) string {
	if m := valueLine.FindStringSubmatch(line); m != nil && isCode(m[1]) {
		return m[1]
	}
	m := constant.FindStringSubmatch(line)
	switch {
	case m == nil || method.MatchString(line) || rangeOf.MatchString(line) || strings.Contains(m[1], ".") && !strings.ContainsAny(strings.TrimSpace(line)[:1], `"'`):
		return ""
	case isCode(m[1]) && (isNumber(m[1]) || isErrorName(m[1]) || vocabulary.Failures.In(line)), listed && variant.MatchString(line):
		return m[1]
	}
	return ""
}

// names reports whether a line has the code of an error that is documented.
func (r *reader) names(line string) bool {
	return slices.ContainsFunc(number.FindAllString(line, -1), func(n string) bool { return r.used.Codes[n] })
}

// messages is the group of the lines of a block of plain text that say what failed, as programs print it.
func (r *reader) messages(b *markdown.Code) *group {
	const most = 20 // words
	g := r.newLines(b)
	g.title, g.output = "", true
	if !slices.Contains([]string{"", "text", "txt", "plaintext", "plain", "console", "log", "none", "output"}, b.Language) {
		return g
	}
	announced := announcesMessages(lead(r.above))
	for pos, l := range numbered(b) {
		if l = cells.Clean(l); l == "" || statusLine.MatchString(l) || rangeOf.MatchString(l) {
			continue
		}
		e := entry{pos: pos, last: pos.Line, failing: vocabulary.Failures.In(l), demands: vocabulary.Demands.In(l)}
		e.setHead(l)
		e.field = false
		words := cells.WordCount(l)
		e.quoted = (announced || e.tells()) && words > 1 && words <= most && !strings.ContainsAny(l, "{};=$") && !signature.MatchString(l) && !member.MatchString(l)
		g.entries = append(g.entries, e)
	}
	if g.count(func(e *entry) bool { return e.quoted })*2 < len(g.entries) {
		g.entries = nil
	}
	return g
}

// announcesMessages reports whether a line says that what programs send when something fails stands below it.
func announcesMessages(line string) bool {
	line = strings.TrimSpace(line)
	if !strings.HasSuffix(line, ":") && !strings.HasSuffix(line, "：") || !vocabulary.Errors.In(line) {
		return false
	}
	return errorMessages.MatchString(line) || vocabulary.Roles(strings.TrimRight(line, ":："))["message"] >= vocabulary.About
}

// errorMessages are words for what programs send when something fails, within a sentence.
var errorMessages = pattern.Lazy(`(?i)\berror (?:messages?|repl(?:y|ies)|responses?|strings?|texts?)\b`)

// numbered yields the lines of a block with their places.
func numbered(b *markdown.Code) func(yield func(token.Position, string) bool) {
	return func(yield func(token.Position, string) bool) {
		pos := b.Pos
		for l := range strings.Lines(b.Text) {
			if !yield(pos, strings.TrimRight(l, "\r\n")) {
				return
			}
			pos.Line, pos.Column = pos.Line+1, 1
		}
	}
}

// isStatusLine reports whether a line is an HTTP status with its name, as responses begin with.
func isStatusLine(code, text string) bool {
	status, err := strconv.Atoi(code)
	return err == nil && strings.EqualFold(http.StatusText(status), strings.TrimSpace(text))
}

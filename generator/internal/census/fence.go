package census

import (
	"net/http"
	"strconv"
	"strings"

	"github.com/errgen/errgen/generator/internal/markdown"
	"github.com/errgen/errgen/generator/internal/pattern"
	"github.com/errgen/errgen/generator/internal/vocabulary"
)

var (
	sampleCode = pattern.Lazy(`(?i)"(?:code|err(?:or)?_?code|errno|error|type|reason)"\s*:\s*(?:"([^"{}\n]{1,80})"|(-?[0-9]{1,12}))`)
	sampleText = pattern.Lazy(`(?i)"(?:message|msg|err(?:or)?_?(?:message|msg|description)|detail|error)"\s*:\s*"([^"\n]*)"`)
	codeLine   = pattern.Lazy(`^\s*["']?([A-Za-z0-9_.-]+)["']?(?:\s*[:=,|–—-]+\s*|\s{2,}|\t|\s+)(\S.*)$`)
)

// requested matches a sample of a request, which may be sent in vain.
var requested = pattern.Lazy(`(?m)^\s*(?:>\s*)?(?:GET|POST|PUT|PATCH|DELETE|curl)\s+\S`)

// fence looks at a block of code: a sample of a body that reports an error, or lines that begin with codes.
func (r *reader) fence(b *markdown.Code) {
	if b.Pos.Line <= r.covered {
		return
	}
	if requested.MatchString(b.Text) {
		return
	}
	if code, text := sampleOf(b.Text); code != nil && text != nil {
		e := entry{pos: b.Pos, last: b.Pos.Line + strings.Count(b.Text, "\n"), code: code[1] + code[2], failing: vocabulary.Failures.In(text[1])}
		status, err := strconv.Atoi(e.code)
		if e.code != text[1] && e.failing && (err != nil || http.StatusText(status) == "") {
			e.setHead(text[1])
			e.success = isSuccess(e.code, text[1])
			r.add("sample", "sample", b.Section, e)
		}
		return
	}
	if g := r.lines(b); g.coded()*2 >= len(g.entries) {
		r.all = append(r.all, g)
	}
}

// sampleOf finds the code and the text in a sample of a body.
func sampleOf(body string) (code, text []string) {
	if !strings.Contains(body, `"`) {
		return nil, nil
	}
	if code = sampleCode.FindStringSubmatch(body); code == nil {
		return nil, nil
	}
	return code, sampleText.FindStringSubmatch(body)
}

// lines is the group of the lines of a block of code.
func (r *reader) lines(b *markdown.Code) *group {
	g := &group{what: "line of code", section: b.Section, above: r.above}
	if strings.ContainsAny(b.Text, "{}") {
		return g // a program, or another sample
	}
	line := b.Pos
	for l := range strings.Lines(b.Text) {
		if m := codeLine.FindStringSubmatch(strings.TrimRight(l, "\r\n")); m != nil {
			e := entry{pos: line, last: line.Line, failing: vocabulary.Failures.In(l)}
			if isCode(m[1]) && !isStatusLine(m[1], m[2]) {
				e.code = m[1]
			}
			e.setHead(m[1])
			e.success = isSuccess(e.code, m[2])
			g.entries = append(g.entries, e)
		}
		line.Line, line.Column = line.Line+1, 1
	}
	return g
}

// isStatusLine reports whether a line is an HTTP status with its name, as responses begin with.
func isStatusLine(code, text string) bool {
	status, err := strconv.Atoi(code)
	return err == nil && strings.EqualFold(http.StatusText(status), strings.TrimSpace(text))
}

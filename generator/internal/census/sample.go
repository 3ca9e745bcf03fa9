package census

import (
	"cmp"
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
	sampleCode = pattern.Lazy(`(?i)["']?\b(?:code|err(?:or)?_?code|errno|error|type|reason)["']?\s*:\s*(?:["']([^"'{}\n]+)["']|(-?[0-9]+))`).Needing(":")
	sampleText = pattern.Lazy(`(?i)["']?\b(?:message|msg|err(?:or)?_?(?:message|msg|description)|detail|description|error)["']?\s*:\s*(?:"([^"\n]*)"|'([^'\n]*)')`).Needing(":", "\"'")

	// failedBody is a part of a body that says that the request has failed, failedLine the first line of such an answer.
	failedBody = pattern.Lazy(`(?i)["']?\b(?:error|errors|err|fault|exception)["']?\s*:\s*(?:[{["'1-9]|true)|["']?\b(?:success|ok|succeeded)["']?\s*:\s*false` +
		`|["']?\b(?:status|state|result)["']?\s*:\s*["'](?:error|fail)|["']?\b(?:status|code|status_?code|http_?status)["']?\s*:\s*["']?[45][0-9]{2}\b`)
	// … and succeededBody one that says that it has not.
	succeededBody = pattern.Lazy(`(?i)["']?\b(?:status|state|result)["']?\s*:\s*["'](?:success|succeeded|ok)|["']?\b(?:success|ok|succeeded)["']?\s*:\s*true`)

	failedLine = pattern.Lazy(`^(?:HTTP/[0-9.]+ )?([45][0-9]{2})(?: [A-Za-z -]*)?\r?\n`).Beginning("H45")
	titleBegin = pattern.Lazy(`^["']?(?:HTTP )?([45][0-9]{2})\b`).Needing("45")
)

// near is how many lines a sample may be below what it shows.
const near = 3

// samples looks for bodies that report errors, and reports whether a block shows some.
func (r *reader) samples(b *markdown.Code) bool {
	if status := titleBegin.FindStringSubmatch(b.Title); status != nil && failedStatus(status[1]) > 0 {
		r.sampleOf(b, status[1])
		return true
	}
	if r.status > 0 && b.Pos.Line-r.status <= near {
		return true // it shows the entry above
	}
	texts := sampleText.FindAllStringSubmatchIndex(b.Text, -1)
	if len(texts) == 0 {
		return false
	}
	if len(texts) == 1 && succeededBody.MatchString(b.Text) {
		return true
	}
	codes, failed := sampleCode.FindAllStringSubmatchIndex(b.Text, -1), r.isFailed(b)
	uncoded := func(at []int) bool { return !isCode(matched(b.Text, at)) }
	if len(codes) > 1 && len(codes) == len(texts) && !slices.ContainsFunc(codes, uncoded) {
		failed = failed || r.errors || r.speaks(b.Section)
	}
	if len(codes) == 0 && !failed {
		return false
	}
	if len(codes) == 0 {
		codes = texts // its message is all that tells it
	}
	const several = 2
	if len(texts) < several || len(codes) < several || len(texts) != len(codes) {
		codes, texts = codes[:1], texts[:1]
	}
	for i, at := range codes {
		code, text := matched(b.Text, at), matched(b.Text, texts[i])
		e := entry{pos: b.Pos, last: b.Pos.Line + strings.Count(b.Text, "\n"), code: code, failing: failed || vocabulary.Failures.In(text), failed: failed, shows: true, covered: r.used.within(b.Pos.Line-near, b.Pos.Line-1)}
		if len(codes) > 1 {
			e.pos.Line += strings.Count(b.Text[:at[0]], "\n")
			e.pos.Column = 1
			e.last = e.pos.Line
		} else if r.title.Line > 0 {
			e.pos = r.title // with which it begins
		}
		if !e.failing || strings.HasPrefix(code, "<") || cells.StandsForText(text) && (code == text || cells.StandsForCode(code)) {
			continue
		}
		if code == text || isStatusNumber(code) {
			if !failed {
				continue
			}
			e.code = ""
		}
		e.setHead(text)
		e.field = false
		e.success = !failed && isSuccess(e.code, text)
		r.add("sample", "sample", b.Section, e)
	}
	return true
}

// matched is what a match found of a value, with one kind of quotes or the other.
func matched(text string, at []int) string { return text[max(at[2], at[4]):max(at[3], at[5])] }

func isStatusNumber(code string) bool {
	status, err := strconv.Atoi(code)
	return err == nil && http.StatusText(status) != ""
}

// isFailed reports whether a block shows the body of a failed request, or what stands above it says so.
func (r *reader) isFailed(b *markdown.Code) bool {
	text := b.Text
	if m := failedLine.FindStringSubmatch(text); m != nil && failedStatus(m[1]) > 0 {
		return true
	}
	text = strings.TrimLeft(text, " \t\r\n")
	if !strings.HasPrefix(text, "{") && !strings.HasPrefix(text, "[") {
		return false
	}
	return failedBody.MatchString(text) || r.speaks(b.Section)
}

// speaks reports whether the label above, or the heading if there is none, says that errors follow.
func (r *reader) speaks(section []string) bool {
	const short = 8 // words
	above := cmp.Or(r.label, (&group{section: section}).nearest())
	return cells.WordCount(above) <= short && vocabulary.Errors.In(above) && !vocabulary.Lookalikes.In(above)
}

// sampleOf adds what a block of code shows whose title is the status of an answer.
func (r *reader) sampleOf(b *markdown.Code, status string) {
	title := cells.Clean(b.Title)
	e := entry{pos: b.Pos, last: b.Pos.Line + strings.Count(b.Text, "\n"), code: status, failing: true, failed: true}
	e.pos.Line, e.pos.Column = b.Pos.Line-1, 1
	e.setStatus(title)
	e.setHead(title)
	e.field = false
	r.add("sample", "sample", b.Section, e)
}

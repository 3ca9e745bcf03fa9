package shapes

import (
	"cmp"
	"encoding/json"
	"slices"
	"strconv"
	"strings"

	"github.com/errgen/errgen/generator/internal/cells"
	"github.com/errgen/errgen/generator/internal/markdown"
	"github.com/errgen/errgen/generator/internal/pattern"
	"github.com/errgen/errgen/generator/internal/vocabulary"
)

// A Body is where a sample of a failed response holds its code and its message: the tokens of two JSON pointers (RFC 6901).
type Body struct{ Code, Message []string }

// The fields that hold codes and messages, the surest first.
var (
	codeFields    = strings.Fields("code errorCode error_code errcode err_code errCode errno retCode error type reason status")
	messageFields = strings.Fields("message msg errorMessage error_message error_description errmsg errMsg retMsg detail description title error reason")
)

// A sample is a block of code that shows a failed response.
type sample struct {
	block         *markdown.Code
	status        string
	code, message string
	body          Body
}

// samples finds errors that a document shows by samples of failed responses, and that it doesn't document otherwise.
func (s *shapes) samples() []Body {
	documented := s.cellTexts()
	var bodies []Body
	var items, messages []item
	above := ""
	for i, b := range s.blocks {
		switch b := b.(type) {
		case *markdown.Heading:
			above = ""
		case *markdown.Paragraph:
			above = b.Text.Text
		case *markdown.Panel:
			above += "\n" + b.Title.Text
		case *markdown.Code:
			found, ok := readSample(b)
			if found.status == "" {
				found.status = s.statusOfSample(i, b)
			}
			if !ok && found.message != "" && !s.used[i] {
				messages = append(messages, s.messageSample(found)...)
			}
			if !ok || !s.speaks(append([]string{above}, b.Section...)...) {
				continue
			}
			bodies = append(bodies, found.body)
			if !s.used[i] && !documented[found.code] && found.fails() {
				documented[found.code] = true
				items = append(items, s.sampleItem(found))
			}
		}
	}
	const enough = 2 // one shows what bodies look like
	if len(items) >= enough {
		s.add("samples", items)
	}
	if len(items) == 0 && len(messages) >= enough {
		s.add("samples", messages)
	}
	return bodies
}

// shown is an error that has a heading, with what a sample of the response below it shows: the message, and the code if the heading has none.
func (s *shapes) shown(h headed, it item) item {
	if it.key.status.Text != "" && it.key.status.Text < "400" {
		return it
	}
	for _, b := range h.below {
		c, isCode := b.(*markdown.Code)
		if !isCode {
			continue
		}
		found, ok := readSample(c)
		if ok && it.key.code.Text == "" {
			it.key.code = s.cellIn(c, found.code)
		}
		if found.message != "" && it.message.text() == "" {
			it.message = texts{s.cellIn(c, found.message)}
			break
		}
	}
	return it
}

// statusOfSample returns the HTTP status that the title of a block of code names, or else the panel or the headings around it; "" if none does.
func (s *shapes) statusOfSample(i int, b *markdown.Code) string {
	title := b.Title
	if m := fenceTitle.FindStringSubmatch(title); m != nil {
		title = m[1]
	}
	if status := cmp.Or(sectionStatus([]string{title}), s.panels[i], sectionStatus(b.Section)); status > 0 {
		return strconv.Itoa(status)
	}
	return ""
}

// fenceTitle matches the title of a block of code where that is written as an attribute: title="404 Not Found".
var fenceTitle = pattern.Lazy(`\b(?:title|label|name)=["']([^"']*)["']`)

// messageSample is the error that a sample without a code shows, below a heading with a status: at most one.
func (s *shapes) messageSample(f sample) []item {
	if f.status < "400" || !vocabulary.Failures.In(f.message) && cells.WordCount(f.message) < 2 {
		return nil
	}
	message := s.cellIn(f.block, f.message)
	status := s.cellIn(f.block, f.status)
	return []item{{section: f.block.Section, key: key{status: status}, pos: message, message: texts{message}}}
}

// fails reports whether a sample says that something failed: by its status, its message, or where it holds the code.
func (f sample) fails() bool {
	return f.status >= "400" || vocabulary.Failures.In(f.message) || vocabulary.Errors.In(strings.Join(f.body.Code, " "))
}

// cellTexts are the texts of all cells so far, among which are the documented codes.
func (s *shapes) cellTexts() map[string]bool {
	texts := map[string]bool{}
	add := func(rows []markdown.Row) {
		for _, r := range rows {
			for _, c := range r.Cells {
				texts[cells.Clean(c.Text)] = true
			}
		}
	}
	for _, g := range s.grids {
		add(g.Rows)
	}
	for _, b := range s.blocks {
		if g, ok := b.(*markdown.Grid); ok {
			add(g.Rows)
		}
	}
	return texts
}

var (
	statusLine = pattern.Lazy(`(?m)^\s*(?:<\s*)?HTTP/[0-9.]+ ([1-5][0-9]{2})\b`)
	request    = pattern.Lazy(`(?m)^\s*(?:>\s*)?(?:GET|POST|PUT|PATCH|DELETE|curl|http)\s+\S`)
	// What samples have that JSON has not: comments, dots for what is left out, a comma at the end.
	comment  = pattern.Lazy(`(?m)(^|[\s,{\[])(?://|#)[^\n]*$`)
	leftOut  = pattern.Lazy(`,?\s*(?:\.{3}|…)\s*`)
	trailing = pattern.Lazy(`,(\s*[}\]])`)
	// And what objects of JavaScript have.
	singleQuoted = pattern.Lazy(`([\[{:,]\s*)'([^'"\n]*)'`)
	bareName     = pattern.Lazy(`([{,]\s*)([A-Za-z_]\w*)\s*:`)
)

// isRequest reports whether a line of a block of code sends a request.
func isRequest(code string) bool {
	for _, word := range []string{"GET", "POST", "PUT", "PATCH", "DELETE", "curl", "http"} {
		if strings.Contains(code, word) {
			return request.MatchString(code)
		}
	}
	return false
}

// statusIn returns the HTTP status that a line of a block of code says was sent, "" if none does.
func statusIn(code string) string {
	if !strings.Contains(code, "HTTP/") {
		return ""
	}
	if m := statusLine.FindStringSubmatch(code); m != nil {
		return m[1]
	}
	return ""
}

// readSample reads a block of code as a failed response.
func readSample(b *markdown.Code) (sample, bool) {
	const most = 1 << 14 // bytes
	open, end := strings.IndexByte(b.Text, '{'), strings.LastIndexByte(b.Text, '}')
	if open < 0 || end < open || len(b.Text) > most || isRequest(b.Text) {
		return sample{}, false
	}
	var value any
	text := b.Text[open : end+1]
	if json.Unmarshal([]byte(text), &value) != nil {
		text = trailing.ReplaceAllString(leftOut.ReplaceAllString(comment.ReplaceAllString(text, "$1"), ""), "$1")
		if json.Unmarshal([]byte(text), &value) != nil && json.Unmarshal([]byte(asJSON(text)), &value) != nil {
			return sample{}, false
		}
	}
	found := sample{block: b, status: statusIn(b.Text)}
	return found, found.read(value, nil)
}

// asJSON is an object as JavaScript and Python have them, with names that are not in quotes, and texts in single ones, as JSON.
func asJSON(object string) string {
	object = singleQuoted.ReplaceAllString(object, `$1"$2"`)
	return bareName.ReplaceAllString(object, `$1"$2":`)
}

// read looks for the code and the message in an object, or in those within it.
func (f *sample) read(value any, path []string) bool {
	const deepest = 3
	switch v := value.(type) {
	case map[string]any:
		if status, err := strconv.Atoi(text(v["status"])); err == nil && cells.IsKnownStatus(status) {
			f.status = strconv.Itoa(status)
		}
		if f.fields(v, path) {
			return true
		}
		for _, key := range []string{"error", "errors", "err", "fault", "status", "meta", "result", "data"} {
			if inner, ok := v[key]; ok && len(path) < deepest && f.read(inner, append(slices.Clone(path), key)) {
				return true
			}
		}
	case []any:
		return len(v) > 0 && len(path) < deepest && f.read(v[0], append(slices.Clone(path), "0"))
	}
	return false
}

// fields takes the code and the message out of an object that has both.
func (f *sample) fields(object map[string]any, path []string) bool {
	code, codeField := scalar(object, codeFields, "")
	message, messageField := scalar(object, messageFields, codeField)
	if code != "" && message == "" && cells.WordCount(code) > 1 { // {"error": "no such cup"}
		code, message = "", code
	}
	if f.message == "" && code == "" {
		f.message = message
	}
	if code == "" || message == "" || code == message || cells.WordCount(message) < 2 || !isToken(code) {
		return false
	}
	if status := statusOf(code); cells.IsKnownStatus(status) || code == "0" || cells.IsField(code) {
		return false // an HTTP status, or success
	}
	f.code, f.message = code, message
	f.body = Body{Code: append(slices.Clone(path), codeField), Message: append(slices.Clone(path), messageField)}
	return true
}

func isToken(code string) bool { return !strings.ContainsAny(code, " \t\n<>{}") }

// scalar returns the first of some fields that an object has with a text or a number, other than one.
func scalar(object map[string]any, fields []string, other string) (value, field string) {
	for _, f := range fields {
		if v := text(object[f]); v != "" && f != other {
			return v, f
		}
	}
	return "", ""
}

// text returns a string, or a number as its digits.
func text(value any) string {
	switch v := value.(type) {
	case string:
		return v
	case float64:
		return strconv.FormatFloat(v, 'f', -1, 64)
	}
	return ""
}

// sampleItem is the error that a sample shows.
func (s *shapes) sampleItem(f sample) item {
	it := item{section: f.block.Section, pos: s.cellIn(f.block, f.code)}
	it.key.code = it.pos
	it.message = texts{s.cellIn(f.block, f.message)}
	if f.status != "" {
		it.key.status = s.cellIn(f.block, f.status)
	}
	return it
}

// cellIn is a text as a cell, where it stands in a block of code, or where that begins.
func (s *shapes) cellIn(b *markdown.Code, text string) markdown.Cell {
	c := markdown.Cell{Pos: b.Pos}
	c.Text, c.Spans = text, []markdown.Span{{Text: text}}
	for n := range strings.Count(b.Text, "\n") + 1 {
		line := s.line(b.Pos.Line + n)
		if at := strings.Index(line, text); at >= 0 {
			c.Pos.Line, c.Pos.Column, c.Source = b.Pos.Line+n, at+1, text
			break
		}
	}
	return c
}

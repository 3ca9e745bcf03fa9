package shapes

import (
	"encoding/json"
	"net/http"
	"slices"
	"strconv"
	"strings"

	"github.com/errgen/errgen/generator/internal/cells"
	"github.com/errgen/errgen/generator/internal/markdown"
	"github.com/errgen/errgen/generator/internal/pattern"
	"github.com/errgen/errgen/generator/internal/vocabulary"
)

// The fields that hold codes and messages, the surest first.
var (
	codeFields    = strings.Fields("code errorCode error_code errcode err_code errCode errno retCode error error_type errorType type reason status")
	messageFields = strings.Fields("message msg errorMessage error_message error_description errmsg errMsg retMsg detail description title error reason")
)

var (
	statusLine = pattern.Lazy(`(?m)^\s*(?:<\s*)?HTTP/[0-9.]+ ([1-5][0-9]{2})\b`).Needing("/")
	request    = pattern.Lazy(`(?m)^\s*(?:>\s*)?(?:GET|POST|PUT|PATCH|DELETE|curl|http)\s+\S`).Holding("GET", "POST", "PUT", "PATCH", "DELETE", "curl", "http")
	// What samples have that JSON has not: comments, dots for what is left out, a comma at the end.
	comment    = pattern.Lazy(`(?m)(^|[\s,{\[])(?://|#)[^\n]*$`).Holding("//", "#")
	leftOut    = pattern.Lazy(`,?\s*(?:\.{3}|…)\s*`).Holding("...", "…")
	trailing   = pattern.Lazy(`,(\s*[}\]])`)
	bareMember = pattern.Lazy(`^\s*"\w+"\s*:\s*\S`).Needing("\"")
	// And what objects of JavaScript have.
	singleQuoted = pattern.Lazy(`([\[{:,]\s*)'([^'"\n]*)'`).Needing("'")
	bareName     = pattern.Lazy(`([{,]\s*)([A-Za-z_]\w*)\s*:`)
)

// isRequest reports whether a line of a block of code sends a request.
func isRequest(code string) bool { return request.MatchString(code) }

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

// samplesOf are the responses that a block of the document shows. They are read once.
func (s *shapes) samplesOf(b *markdown.Code) []sample {
	all, known := s.shows[b]
	if !known {
		all = readSamples(b)
		s.shows[b] = all
	}
	return all
}

// firstOf returns the first of the responses that a block of code shows, and whether it has a code.
func firstOf(all []sample) (sample, bool) {
	if len(all) == 0 {
		return sample{}, false
	}
	return all[0], all[0].code != ""
}

// readSamples reads the responses that a block of code shows, in their order.
func readSamples(b *markdown.Code) []sample {
	const most = 1 << 14 // bytes
	if len(b.Text) > most || isRequest(b.Text) {
		return nil
	}
	if strings.IndexByte(b.Text, '{') < 0 {
		return bareSample(b)
	}
	var all []sample
	at := 0
	for {
		from, to := object(b.Text, at)
		if from < 0 {
			return all
		}
		values := decodeAll(b.Text[from:to])
		if values == nil {
			return all
		}
		found := sample{block: b, label: b.Text[at:from], line: strings.Count(b.Text[:from], "\n")}
		found.lines = strings.Count(b.Text[from:to], "\n") + 1
		found.status = found.labelStatus()
		prefix := found.label[strings.LastIndexByte(found.label, '\n')+1:]
		if at = to; cells.WordCount(prefix) > 1 && found.status == "" {
			continue // a line of a log, or of a program
		}
		for _, value := range values {
			one := found
			one.open(value)
			all = append(all, one.each()...)
		}
	}
}

// alternatives matches texts of which one is sent: "no_cup" | "no_tea".
var alternatives = pattern.Lazy(`"[^"\n]*"(?:\s*\|\s*"[^"\n]*")+`).Needing("|")

// decodeAll decodes an object, once for each of the texts that one of its members may have. It returns nil if it can't.
func decodeAll(object string) (values []any) {
	const most = 32
	texts := []string{""}
	at := alternatives.FindStringIndex(object)
	if at != nil {
		texts = strings.SplitN(object[at[0]:at[1]], "|", most)
	}
	for _, text := range texts {
		var value any
		one := object
		if at != nil {
			one = object[:at[0]] + text + alternatives.ReplaceAllString(object[at[1]:], `""`)
		}
		if !decode(one, &value) {
			return nil
		}
		values = append(values, value)
	}
	return values
}

// bareSample reads a block of code that is nothing but members of an object, without braces around them.
func bareSample(b *markdown.Code) []sample {
	var value any
	if !bareMember.MatchString(b.Text) || !decode("{"+b.Text+"}", &value) {
		return nil
	}
	found := sample{block: b, lines: strings.Count(b.Text, "\n") + 1}
	found.open(value)
	return found.each()
}

// object returns where the next object of a text begins and ends. It ends at the text's last brace if it is not closed.
func object(text string, at int) (from, to int) {
	from = strings.IndexByte(text[at:], '{')
	if from < 0 {
		return -1, 0
	}
	from += at
	depth, quoted := 0, false
	for i := from; i < len(text); i++ {
		switch c := text[i]; {
		case c == '\\' && quoted:
			i++
		case c == '"':
			quoted = !quoted
		case c == '\n':
			quoted = false
		case quoted:
		case c == '{':
			depth++
		case c == '}':
			if depth--; depth == 0 {
				return from, i + 1
			}
		}
	}
	if to = strings.LastIndexByte(text, '}') + 1; to <= from {
		return -1, 0
	}
	return from, to
}

// decode reads an object as JSON, or as what documents write for it.
func decode(object string, value *any) bool {
	if json.Unmarshal([]byte(object), value) == nil {
		return true
	}
	object = trailing.ReplaceAllString(leftOut.ReplaceAllString(comment.ReplaceAllString(object, "$1"), ""), "$1")
	return json.Unmarshal([]byte(object), value) == nil || json.Unmarshal([]byte(asJSON(object)), value) == nil
}

// asJSON is an object as JavaScript and Python have them, with names that are not in quotes, and texts in single ones, as JSON.
func asJSON(object string) string {
	object = singleQuoted.ReplaceAllString(object, `$1"$2"`)
	return bareName.ReplaceAllString(object, `$1"$2":`)
}

// labelStatus returns the HTTP status that stands above a sample in its block of code: in a status line, or as a comment.
func (f sample) labelStatus() string {
	if status := statusIn(f.label); status != "" {
		return status
	}
	label := strings.TrimSpace(f.label)
	label = strings.TrimLeft(label[strings.LastIndexByte(label, '\n')+1:], "/#-<>→* ")
	if status := sectionStatus([]string{label}); status > 0 {
		return strconv.Itoa(status)
	}
	return ""
}

// open reads an object that is all of a response.
func (f *sample) open(value any) {
	object, _ := value.(map[string]any)
	f.record = object["id"] != nil && object["jsonrpc"] == nil
	f.denies = !f.record && denies(object)
	f.allows = object["success"] == true || object["ok"] == true || !f.denies && saysSuccess(object)
	f.zero = hasZero(object)
	f.flag = flagOf(object)
	f.read(value, nil)
}

// saysSuccess reports whether a member of a response says in a word that nothing failed.
func saysSuccess(object map[string]any) bool {
	return slices.ContainsFunc([]string{"status", "result", "state"}, func(field string) bool {
		word := text(object[field])
		return cells.WordCount(word) == 1 && vocabulary.Succeeds(word)
	})
}

// hasZero reports whether the code of a response is nothing but zeros, as codes of success are.
func hasZero(object map[string]any) bool {
	code, field := scalar(object, codeFields, "")
	return code != "" && strings.Trim(code, "0") == "" && field != "status"
}

// flagOf returns the member by which a response says of itself that nothing succeeded: success, or ok, is false, or 0.
func flagOf(object map[string]any) string {
	for _, field := range []string{"success", "ok"} {
		if object[field] == false || object[field] == 0.0 {
			return field
		}
	}
	return ""
}

// denies reports whether a response says of itself that it is a failed one.
func denies(object map[string]any) bool {
	for _, field := range []string{"success", "ok"} {
		if said, ok := object[field].(bool); ok {
			return !said
		}
	}
	if isFailed(text(object["status"])) {
		return true
	}
	if hasOthers(object) {
		return false
	}
	for _, field := range []string{"error", "errors"} {
		switch said := object[field].(type) {
		case bool:
			return said
		case string:
			return said != ""
		case []any:
			return len(said) > 0
		case map[string]any:
			return len(said) > 0
		}
	}
	return false
}

// hasOthers reports whether an object has members that errors don't have: it says what happened to something else.
func hasOthers(object map[string]any) bool {
	for name := range object {
		switch strings.ToLower(name) {
		case "success", "ok", "data", "result", "timestamp", "time", "path", "method", "jsonrpc", "id":
			continue
		}
		if !cells.IsField(name) {
			return true
		}
	}
	return false
}

// isFailed reports whether a word says that something failed, and not what.
func isFailed(word string) bool {
	switch strings.ToLower(word) {
	case "error", "fail", "failed", "failure":
		return true
	}
	return false
}

// within are the fields whose objects hold codes and messages.
var within = strings.Fields("error errors err fault message messages detail status meta result data")

// read looks for the code and the message in an object, or in those within it.
func (f *sample) read(value any, path []string) bool {
	const deepest = 3
	switch v := value.(type) {
	case map[string]any:
		for _, field := range []string{"status", "statusCode", "status_code", "httpStatus"} {
			if status, err := strconv.Atoi(text(v[field])); err == nil && cells.IsKnownStatus(status) {
				f.status = strconv.Itoa(status)
			}
		}
		if f.fields(v, path) {
			return true
		}
		for _, key := range within {
			if inner, ok := v[key]; ok && len(path) < deepest && f.read(inner, append(slices.Clone(path), key)) {
				return true
			}
		}
	case []any:
		for i, inner := range v {
			if said, isText := inner.(string); isText {
				f.messages = append(f.messages, said)
			}
			if object, ok := inner.(map[string]any); ok && i > 0 {
				if message, _ := scalar(object, messageFields, ""); message != "" {
					f.messages = append(f.messages, message)
				}
			}
		}
		return len(v) > 0 && len(path) < deepest && f.read(v[0], append(slices.Clone(path), "0"))
	}
	return false
}

// fields takes the code and the message out of an object that has both.
func (f *sample) fields(object map[string]any, path []string) bool {
	code, codeField := scalar(object, codeFields, "")
	status, _ := strconv.Atoi(f.status)
	if isFailed(code) || codeField == "error" && code != "" && cells.StatusName(status, code) == len(code) { // "status": "failed"
		code = ""
	}
	message, messageField := scalar(object, messageFields, codeField)
	if code != "" && message == "" && !isToken(code) { // {"error": "no such cup"}
		code, message = "", code
	}
	if f.message == "" {
		f.message = message
	}
	if f.message == "" && codeField == "error" {
		f.message = code // {"error": "Unauthorized"}
	}
	if status := statusOf(code); cells.IsKnownStatus(status) {
		if f.status == "" && status >= http.StatusBadRequest {
			f.status = code
		}
		return false
	}
	if code == "" || message == "" || code == message || cells.WordCount(message) < 2 || !isToken(code) {
		return false
	}
	if strings.Trim(code, "0") == "" || cells.IsField(code) {
		return false // success
	}
	f.code, f.message = code, message
	f.body = Body{Code: append(slices.Clone(path), codeField), Message: append(slices.Clone(path), messageField)}
	return true
}

// each are the errors that a sample holds: one, or one for each message if it has no code.
func (f sample) each() []sample {
	if f.code != "" || len(f.messages) == 0 {
		return []sample{f}
	}
	var all []sample
	for _, message := range append([]string{f.message}, f.messages...) {
		if message != "" && !slices.ContainsFunc(all, func(s sample) bool { return s.message == message }) {
			one := f
			one.message = message
			all = append(all, one)
		}
	}
	return all
}

func isToken(code string) bool {
	return !strings.ContainsAny(code, " \t\n<>{}") && !strings.ContainsFunc(code, vocabulary.Isolating)
}

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

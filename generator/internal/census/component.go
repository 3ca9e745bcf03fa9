package census

import (
	"strings"

	"github.com/errgen/errgen/generator/internal/cells"
)

// attributes are the names of attributes that say what a component is of; those that codes alone may be the values of say false.
var attributes = map[string]bool{
	"path": true, "title": true, "name": true, "id": true, "code": true, "header": true, "label": true, "summary": true, "errorCode": true, "error": true, "message": true,
	"value": false, "type": false, "status": false, "statusCode": false, "key": false, "term": false, "reason": false,
}

// componentTitle is what a component of MDX or HTML is called, which may be an error: by an attribute, <ParamField path="4001">, by a text,
// <summary>E1001: …, as admonitions are, !!! failure "E1001", or as responses of GitBook are, {% response status="404" description="…" %}. It is
// "" for other lines.
func componentTitle(line string) string {
	line = strings.TrimLeft(line, " \t")
	switch {
	case len(line) < 4:
		return ""
	case line[0] == '<' && 'A' <= line[1] && line[1] <= 'Z':
		if at := strings.IndexAny(line, " \t"); at > 0 {
			return attributeOf(line[at:])
		}
	case line[0] == '<':
		return summaryOf(line)
	case strings.HasPrefix(line, "{%"):
		return responseOf(line)
	case strings.HasPrefix(line, "!!!"), strings.HasPrefix(line, "==="), strings.HasPrefix(line, "???"):
		if _, title, ok := strings.Cut(line, ` "`); ok {
			title, _, ok = strings.Cut(title, `"`)
			return brief(title, ok)
		}
	case strings.HasPrefix(line, ":::"):
		_, title, ok := strings.Cut(strings.TrimLeft(strings.TrimLeft(line, ":"), " \t"), " ")
		if kind, inside, is := strings.Cut(strings.TrimLeft(strings.TrimLeft(line, ":"), " \t"), "["); is && !strings.Contains(strings.TrimSpace(kind), " ") {
			title, ok = inside, true
		}
		title, _, _ = strings.Cut(title, "]")
		return brief(strings.TrimLeft(title, " ["), ok)
	}
	return ""
}

// responseOf is the status of a response and its description, "" if it has none other than the status' name.
func responseOf(line string) string {
	name, attributes, _ := strings.Cut(strings.TrimLeft(line[2:], "- \t"), " ")
	_, status, _ := strings.Cut(attributes, "status=")
	_, said, _ := strings.Cut(attributes, "description=")
	if status, said = valueAt(status), valueAt(said); !strings.HasSuffix(name, "response") || status == "" || said == "" || cells.StatusName(failedStatus(status[:min(len(status), 3)]), said) == len(said) {
		return ""
	}
	return status + ": " + said
}

// brief is a title, "" if it is longer than titles are.
func brief(title string, ok bool) string {
	const most = 120 // bytes
	if !ok || len(title) > most {
		return ""
	}
	return title
}

// attributeOf is the value of the attribute that says what a component is of, "" if none does. Text begins with the attributes.
func attributeOf(text string) string {
	tag, _, _ := strings.Cut(text, ">")
	for rest := tag; ; {
		before, after, ok := strings.Cut(rest, "=")
		if !ok {
			return ""
		}
		name := before[strings.LastIndexAny(before, " \t\"'}")+1:]
		value := valueAt(after)
		sure, known := attributes[name]
		if known && value != "" && (sure || isCode(value) && !verbs[value]) {
			return value
		}
		rest = after[min(len(after), len(value)):]
	}
}

// valueAt is the string that an attribute's value begins with.
func valueAt(text string) string {
	text = strings.TrimPrefix(text, "{")
	if text == "" || text[0] != '"' && text[0] != '\'' {
		return ""
	}
	value, _, ok := strings.Cut(text[1:], text[:1])
	if strings.ContainsAny(value, "\"'<") {
		return ""
	}
	return brief(value, ok)
}

// summaryOf is the text of a <summary>, perhaps behind <details>, without what marks all of it.
func summaryOf(line string) string {
	before, text, ok := strings.Cut(line, "<summary>")
	if before = strings.TrimSpace(before); !ok || before != "" && !strings.HasPrefix(before, "<details") {
		return ""
	}
	for text = strings.TrimLeft(text, " \t"); strings.HasPrefix(text, "<") && !strings.HasPrefix(text, "</"); {
		_, behind, closed := strings.Cut(text, ">")
		if !closed {
			return ""
		}
		text = behind
	}
	text, _, _ = strings.Cut(text, "<")
	return brief(text, true)
}

// attributeLineOf is the value of an attribute that stands on a line of its own.
func attributeLineOf(line string) string {
	line = strings.TrimLeft(line, " \t")
	name, value, _ := strings.Cut(line, "=")
	if sure := attributes[name]; !sure {
		return ""
	}
	return valueAt(value)
}

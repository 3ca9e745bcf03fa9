package shapes

import (
	"net/http"
	"strings"

	"github.com/errgen/errgen/generator/internal/cells"
	"github.com/errgen/errgen/generator/internal/pattern"
)

// Responses as GitBook writes them, with their status and perhaps a description in the mark that begins each, or in one below it:
//
//	{% swagger-response status="404: Not Found" description="There is no such cup" %}
//	{% api-method-response-example httpCode=404 %}
//	{% response status="404" %}
var (
	responseOpen   = pattern.Lazy(`^\{%-?\s*(response|swagger-response|api-method-response-example)\s+([^{}]*?)\s*-?%\}\s*$`).Beginning("{")
	responseStatus = pattern.Lazy(`\b(?:status|httpCode)=(?:"([1-5][0-9]{2}\b[^"]*)"|'([1-5][0-9]{2}\b[^']*)'|([1-5][0-9]{2})\b)`)
	responseText   = pattern.Lazy(`\bdescription=(?:"([^"]*)"|'([^']*)')`)
)

// responseTitle returns the status of the response that a line opens, its description, and what ends it; "" if the line opens none. A
// description that is the status' name says nothing.
func responseTitle(line string) (title, said, end string) {
	m := responseOpen.FindStringSubmatch(line)
	if m == nil {
		return "", "", ""
	}
	if s := responseStatus.FindStringSubmatch(m[2]); s != nil {
		title = strings.TrimSpace(s[1] + s[2] + s[3])
	}
	if s := responseText.FindStringSubmatch(m[2]); s != nil {
		said = strings.TrimSpace(s[1] + s[2])
	}
	if title == "" || !isBrief(title) {
		return "", "", ""
	}
	if cells.StatusName(statusOf(title[:3]), said) == len(said) {
		said = ""
	}
	return title, said, "{% end" + m[1] + " %}"
}

// isFailedResponse reports whether a line opens a response that says that something failed.
func isFailedResponse(line string) bool {
	title, _, _ := responseTitle(strings.TrimSpace(line))
	return title != "" && statusOf(title[:3]) >= http.StatusBadRequest
}

// isMark reports whether a line is a mark of GitBook, and no text.
func isMark(line string) bool { return strings.HasPrefix(line, "{%") && strings.HasSuffix(line, "%}") }

package main

import (
	"regexp"
	"strconv"
)

// statusLine is the first line of a response: "HTTP/1.1 404 Not Found", or "HTTP/2 404". net/http reads the former only.
var statusLine = regexp.MustCompile(`^HTTP/[0-9](?:\.[0-9])? ([0-9]{3})(?: [^\n]*)?\r?\n`)

// emptyLine ends a response's head.
var emptyLine = regexp.MustCompile(`\n\r?\n`)

// cutResponse splits what curl --include prints into the status and the body. Curl prints the heads of redirects and the like
// too: the last one is the response's. Input without a head is all body.
func cutResponse(input []byte) (status int, body []byte) {
	for body = input; ; {
		m := statusLine.FindSubmatch(body)
		if m == nil {
			return status, body
		}
		end := emptyLine.FindIndex(body)
		if end == nil {
			return status, body
		}
		status, _ = strconv.Atoi(string(m[1]))
		body = body[end[1]:]
	}
}

package responses

import (
	"bytes"
	"strings"
)

// protocol begins a response.
const protocol = "HTTP/"

// maxStatusLine and maxName bound what is looked at to know a head, in bytes.
const (
	maxStatusLine = 4 << 10
	maxName       = 256
)

// headAt reports whether a head begins so many bytes from here: a status line, and below it a header or an empty line. Texts speak of
// HTTP too.
func (in *input) headAt(offset int) bool {
	if !in.prefixAt(offset, protocol) {
		return false
	}
	line, whole := in.lineAt(offset, maxStatusLine)
	if !whole {
		return false
	}
	if _, _, ok := parseStatusLine(line); !ok {
		return false
	}
	below, _ := in.lineAt(offset+len(line), maxName)
	name, _, isHeader := bytes.Cut(below, []byte(":"))
	return len(bytes.Trim(below, "\r\n")) == 0 || isHeader && isToken(name)
}

// parseStatusLine reads the first line of a response: "HTTP/1.1 404 Not Found", or "HTTP/2 404". net/http reads the former only.
func parseStatusLine(line []byte) (status int, reason []byte, ok bool) {
	version, rest, _ := bytes.Cut(bytes.TrimRight(line, "\r\n"), []byte(" "))
	version, ok = bytes.CutPrefix(version, []byte(protocol))
	digits, reason, _ := bytes.Cut(rest, []byte(" "))
	if !ok || !isVersion(version) || len(digits) != 3 || digits[0] == '0' {
		return 0, nil, false
	}
	for _, c := range digits {
		if !isDigit(c) {
			return 0, nil, false
		}
		status = 10*status + int(c-'0')
	}
	return status, bytes.TrimSpace(reason), true
}

// isVersion reports whether a version of HTTP may be written so: "2", "1.1".
func isVersion(s []byte) bool {
	return len(s) == 1 && isDigit(s[0]) || len(s) == 3 && isDigit(s[0]) && s[1] == '.' && isDigit(s[2])
}

func isDigit(c byte) bool { return '0' <= c && c <= '9' }

// isToken reports whether a header may be called so: see RFC 9110, section 5.6.2.
func isToken(name []byte) bool {
	const marks = "!#$%&'*+-.^_`|~"
	for _, c := range name {
		if !isDigit(c) && (c|0x20 < 'a' || c|0x20 > 'z') && strings.IndexByte(marks, c) < 0 {
			return false
		}
	}
	return len(name) > 0
}

package cells

import (
	"net/http"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/errgen/errgen/generator/internal/markdown"
)

// StatusName returns how many bytes at the begin of a text are the registered name of an HTTP status, in any case and with any of
// blanks, "_" and "-" between its words: "Not Found", "NOT_FOUND", "not-found". It returns 0 if the text begins otherwise.
func StatusName(status int, text string) int {
	name := http.StatusText(status)
	if name == "" {
		return 0
	}
	size := 0
	for i := range len(name) {
		if size == len(text) {
			return 0
		}
		got, want := lower(text[size]), lower(name[i])
		between := strings.IndexByte(" _-", want) >= 0
		switch {
		case between && strings.IndexByte(" _-", got) >= 0, got == want:
			size++
		case between && text[size] >= 'A' && text[size] <= 'Z', want == '\'': // NotFound, Im a teapot
		default:
			return 0
		}
	}
	if next, _ := utf8.DecodeRuneInString(text[size:]); size < len(text) && (unicode.IsLetter(next) || unicode.IsDigit(next)) {
		return 0 // "Conflicting"
	}
	return size
}

// lower is an ASCII letter in lower case; other bytes are themselves.
func lower(b byte) byte {
	if b >= 'A' && b <= 'Z' {
		b += 'a' - 'A'
	}
	return b
}

// Title returns what stands beside an HTTP status in its cell, where that is not the status' name: "401 - Invalid key".
func Title(in markdown.Inline) (title markdown.Inline, ok bool) {
	lead, ok := LeadOf(in)
	if !ok || len(lead.Code) != len("404") || lead.Text.Text == "" {
		return title, false
	}
	status, _ := Status(lead.Code)
	if status == 0 || StatusName(status, Unquote(lead.Text.Text)) > 0 {
		return title, false
	}
	return lead.Text, true
}

package cells

import (
	"strings"

	"github.com/errgen/errgen/generator/internal/vocabulary"
)

// The types of problems are URIs (RFC 9457, section 3.1.1): absolute, relative to the API's address, or URNs.

// IsBlankType reports whether a cleaned cell is the type of a problem that has none, of which the status says all: about:blank.
func IsBlankType(text string) bool { return strings.EqualFold(text, "about:blank") }

// IsURI reports whether a cleaned cell is a URI that can be the type of a problem. Paths with variables in them are of requests.
func IsURI(text string) bool {
	if strings.ContainsAny(text, " \t\n{}<>*") || strings.Contains(text, "/:") {
		return false
	}
	lower := strings.ToLower(text)
	if strings.HasPrefix(lower, "urn:") {
		return strings.Count(strings.TrimRight(lower, ":"), ":") > 1
	}
	for _, scheme := range []string{"https://", "http://"} {
		if rest, found := strings.CutPrefix(lower, scheme); found {
			_, path, _ := strings.Cut(strings.TrimRight(rest, "/"), "/")
			return path != ""
		}
	}
	return strings.HasPrefix(text, "/") && !strings.HasPrefix(text, "//") && strings.Contains(strings.Trim(text, "/"), "/")
}

// SpeaksOfProblems reports whether a URI says that it is of errors: /problems/no-credit.
func SpeaksOfProblems(uri string) bool {
	uri = strings.TrimRight(uri, "/")
	before := uri[:strings.LastIndexAny(uri, "/:#?")+1] // the last segment is the error's own
	for w := range strings.FieldsFuncSeq(before, func(r rune) bool { return strings.ContainsRune("/:.#?-_=&", r) }) {
		if strings.EqualFold(w, "probs") || vocabulary.Errors.In(w) {
			return true
		}
	}
	return false
}

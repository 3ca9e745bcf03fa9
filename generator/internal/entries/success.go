package entries

import (
	"net/http"
	"slices"
	"strings"

	"github.com/errgen/errgen/generator/internal/cells"
	"github.com/errgen/errgen/generator/internal/vocabulary"
)

// succeeds reports whether an entry is about success: errgen.yaml says so of its code; or its code is 0, 200, OK or a word of success, or its
// status is none of failure, and its texts don't speak of failure; or its text is a word of success and little else.
func (r *reader) succeeds(e *Entry) bool {
	const brief = 3 // words
	if slices.Contains(r.successes, e.Code) && e.Code != "" {
		return true
	}
	text := strings.TrimSpace(strings.Join([]string{e.Name, e.Message, e.Text.Summary}, " "))
	denied := !vocabulary.Succeeds(text) && (vocabulary.Failures.In(text) || vocabulary.Errors.In(text))
	status, _ := cells.Status(e.Code)
	switch {
	case e.Status >= http.StatusBadRequest || denied:
		return false
	case e.Code != "" && strings.Trim(e.Code, "0") == "", status == http.StatusOK, vocabulary.Succeeds(e.Code):
		return true
	case isSuccessful(status) && (vocabulary.Succeeds(text) || vocabulary.IsStatusName(status, text)):
		return true
	case isSuccessful(e.Status) && (e.Code == "" || vocabulary.Succeeds(text)):
		return true
	}
	return e.Code != "" && cells.WordCount(text) <= brief && vocabulary.Succeeds(text)
}

func isSuccessful(status int) bool { return status/100 == 2 && http.StatusText(status) != "" }

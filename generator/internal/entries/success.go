package entries

import (
	"fmt"
	"net/http"
	"slices"
	"strconv"
	"strings"

	"github.com/errgen/errgen/generator/internal/cells"
	"github.com/errgen/errgen/generator/internal/vocabulary"
)

// succeeds reports whether an entry is about success, and surely so: a row of an error must not be lost. errgen.yaml says it of the entry's code;
// or the code is 0 or 200, or the status is one of success and there is no code, and the text says that nothing failed, or nothing at all; or the
// code is another status of success and the text is its name, or says so; or code or text is a word of success and no more.
func (r *reader) succeeds(e *Entry) bool {
	if r.successes != nil {
		return e.Code != "" && slices.Contains(r.successes, e.Code)
	}
	if e.Status >= http.StatusBadRequest {
		return false
	}
	text := strings.TrimSpace(strings.Join([]string{e.Name, e.Message, e.Text.Summary}, " "))
	status, _ := cells.Status(e.Code)
	switch {
	case e.Code == "":
		return isSuccessful(e.Status) && text != "" && isFine(e.Status, text)
	case strings.Trim(e.Code, "0") == "", status == http.StatusOK:
		return text == "" || isFine(status, text)
	case isSuccessful(status):
		return text != "" && isFine(status, text)
	case isSuccessWord(e.Code):
		return vocabulary.Succeeds(text) || !vocabulary.Failures.In(text) && !vocabulary.Errors.In(text)
	}
	return isSuccessWord(text)
}

// isFine reports whether a text says that nothing failed, or is the name of an HTTP status of success.
func isFine(status int, text string) bool {
	return vocabulary.Succeeds(text) || vocabulary.IsStatusName(status, text)
}

// reportSuccesses says which rows were taken for success, unless errgen.yaml says which are.
func (r *reader) reportSuccesses() {
	found := r.entries.Successes
	if len(found) == 0 || r.successes != nil {
		return
	}
	const shown = 5
	what, are := "this row is", "it is no error"
	if n := len(found); n > 1 {
		what, are = fmt.Sprintf("this row and %d more are", n-1), "they are no errors"
	}
	var codes []string
	lines := []int{}
	for _, e := range found {
		if code := strconv.Quote(e.Code); e.Code != "" && !slices.Contains(codes, code) {
			codes = append(codes, code)
		}
		lines = append(lines, e.Pos.Line)
	}
	list := strings.Join(codes[:min(shown, len(codes))], ", ")
	if len(codes) > shown {
		list += ", …"
	}
	r.diags.Report("row-success", found[0].At, "%s about success, so %s. If so, write in errgen.yaml: success: [%s]; if there are none of success, success: []", what, are, list)
	if len(found) > 1 {
		r.diags[len(r.diags)-1].Lines = lines
	}
}

// isSuccessWord reports whether a text is a word of success, perhaps with others of one constant before it: SUCCESS, RESULT_OK, 成功.
func isSuccessWord(text string) bool {
	if text == "" || cells.WordCount(text) > 1 || !vocabulary.Succeeds(text) {
		return false
	}
	at := strings.LastIndexAny(text, "_-.")
	return at < 0 || vocabulary.Succeeds(text[at+1:]) && !denies(text[:at])
}

// denies reports whether one of a constant's words turns what follows into its opposite.
func denies(words string) bool {
	for word := range strings.FieldsFuncSeq(strings.ToLower(words), func(r rune) bool { return r == '_' || r == '-' || r == '.' }) {
		switch word {
		case "no", "not", "non", "un", "without", "partial":
			return true
		}
	}
	return false
}

func isSuccessful(status int) bool { return status/100 == 2 && http.StatusText(status) != "" }

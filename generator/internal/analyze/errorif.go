package analyze

import (
	"fmt"
	"go/token"
	"net/http"
	"slices"
	"strconv"

	"github.com/errgen/errgen/generator/internal/cells"
	"github.com/errgen/errgen/generator/internal/config"
	"github.com/errgen/errgen/generator/internal/documents"
	"github.com/errgen/errgen/generator/internal/entries"
	"github.com/errgen/errgen/generator/internal/model"
)

// errorIf says which bodies are errors although the status is none: as errgen.yaml says, else as the documents show. Where they have a row of
// success, its code is sent with requests that succeed, so another code is an error's. Where samples of failed responses say that nothing
// succeeded, bodies that say so are errors'. Codes of JSON-RPC are sent with 200. Where errors have numbers and no HTTP statuses, nothing says that the status tells of failure.
func errorIf(c config.Response, own *documents.Reading, match model.Match) (conditions []model.Condition, why []string) {
	if c.ErrorIf != nil {
		for _, x := range c.ErrorIf {
			conditions = append(conditions, model.Condition{Pointers: pointers(x.Pointers), Is: x.Is, Not: x.Not})
		}
		return conditions, nil
	}
	if codes := successCodes(own); len(codes) > 0 && !areToldByStatus(own) {
		if at := flat(c); len(at) > 0 {
			conditions = append(conditions, model.Condition{Pointers: pointers(at), Not: codes})
			why = append(why, fmt.Sprintf("the code %s means success at %s", codes[0], placeOf(own, codes[0])))
		}
	}
	for _, flag := range own.Flags {
		conditions = append(conditions, model.Condition{Pointers: []model.Pointer{{Path: []string{flag}}}, Is: []string{"false", "0"}})
		why = append(why, fmt.Sprintf("samples say %q: false", flag))
	}
	if isJSONRPC(own) {
		conditions = append(conditions, model.Condition{Pointers: []model.Pointer{{Path: []string{"error", "code"}}, {Path: []string{"*", "error", "code"}}}})
		why = append(why, "the codes are those of JSON-RPC")
	}
	if len(conditions) == 0 && match.ByCode && areNumbersAlone(own) && len(flat(c)) > 0 {
		at := pointers(flat(c))
		for i := range at {
			at[i].Known = true
		}
		conditions = append(conditions, model.Condition{Pointers: at})
		why = append(why, "the codes are numbers, and the errors have no HTTP statuses")
	}
	return conditions, why
}

// areToldByStatus reports whether most errors have an HTTP status of failure, which then tells them from success.
func areToldByStatus(own *documents.Reading) bool {
	told := 0
	for _, e := range own.Errors {
		if e.Status >= http.StatusBadRequest {
			told++
		}
	}
	return told*2 > len(own.Errors)
}

// successCodes are the codes of rows of success that no error has as well, as JSON texts.
func successCodes(own *documents.Reading) []string {
	var codes []string
	for _, e := range own.Successes {
		failed := slices.ContainsFunc(own.Errors, func(other *entries.Entry) bool { return other.Code == e.Code })
		if code := strconv.Quote(e.Code); e.Code != "" && !failed && !slices.Contains(codes, code) {
			codes = append(codes, code)
		}
	}
	return codes
}

// placeOf is where a code of success stands.
func placeOf(own *documents.Reading, code string) token.Position {
	i := slices.IndexFunc(own.Successes, func(e *entries.Entry) bool { return strconv.Quote(e.Code) == code })
	return own.Successes[i].Pos
}

// flat are the pointers to codes that every body of a successful request may have as well: members of the body that are called codes, or what
// errgen.yaml says. An object within it may have a code of its own that is none of success.
func flat(c config.Response) []config.Pointer {
	if len(c.Code) > 0 {
		return c.Code
	}
	return slices.DeleteFunc(c.WithUsual().Code, func(p config.Pointer) bool {
		return p.Known || p.Word || p.After != "" || len(p.Path) > 1
	})
}

// areNumbersAlone reports whether the errors that have codes have numbers that are nothing else: of three digits or negative, no HTTP
// statuses, and none has an HTTP status.
func areNumbersAlone(own *documents.Reading) bool {
	for _, e := range own.Errors {
		n, err := strconv.Atoi(e.Code)
		if e.Status != 0 || e.Code != "" && (err != nil || 0 <= n && n < 100 || cells.IsKnownStatus(n)) {
			return false
		}
	}
	return true
}

// isJSONRPC reports whether several of the documents' codes are those that JSON-RPC 2.0 sets aside for itself.
func isJSONRPC(own *documents.Reading) bool {
	const lowest, highest, several = -32768, -32000, 2
	n := 0
	for _, e := range own.Errors {
		if code, err := strconv.Atoi(e.Code); err == nil && lowest <= code && code <= highest {
			n++
		}
	}
	return n >= several
}

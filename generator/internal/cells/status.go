package cells

import (
	"net/http"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/errgen/errgen/generator/internal/markdown"
	"github.com/errgen/errgen/generator/internal/pattern"
	"github.com/errgen/errgen/generator/internal/vocabulary"
)

var (
	// statusConstant is a status as programs name it: {HTTPStatus.S400_Bad_Request}, HTTP_404_NOT_FOUND, StatusCodes.Status409Conflict.
	statusConstant = pattern.Lazy(`^\{?(?:[A-Za-z][A-Za-z0-9]*\.)*(?i:https?|status|s|code|_|error)*([1-5][0-9][0-9])(?:_?[A-Za-z][A-Za-z_]*)?\}?$`).Needing("12345")
	// statusNamed is a status behind its name: Bad Request (400).
	statusNamed = pattern.Lazy(`^([A-Za-z][A-Za-z' _.:-]*?)\s*[(（](?i:http\s*)?([1-5][0-9][0-9])[)）]$`).Ending(")）").Needing("(（")
	// statusName is a status as programs name it without its number: http.StatusNotFound, HttpStatus.BAD_REQUEST, SC_NOT_FOUND.
	statusName = pattern.Lazy(`^(?:[A-Za-z_]+(?:\.|::|\\))*(?:(?:(?i:https?_?)?(?i:status)(?i:_?codes?)?(?:\.|::|\\)?)|SC_|(?i:https?_))([A-Z][A-Za-z_]+)(?:\(\))?$`)
	statusCell = pattern.Lazy(`^(?i:http(?:[ /]?[0-9.]+)?)?\s*([1-5][0-9][0-9])(?:$|[\s:(（-](?:[^0-9]|[vV][0-9][0-9.]*)*$)`).Beginning("hH12345").Needing("12345")
	classCell  = pattern.Lazy(`^([1-5])(?:[xX]{2}|\*\*)$`).Beginning("12345").Needing("xX*")
)

// Status reads a cell as an HTTP status, or as a class of them: 4 for 4xx. An empty cell is 0 and fine; ok is false for
// one that says something else.
func Status(cell string) (status int, ok bool) {
	if len(cell) == 3 && "100" <= cell && cell <= "599" {
		if status, err := strconv.Atoi(cell); err == nil {
			return status, true
		}
	}
	if isDigits(cell) {
		return 0, IsNone(cell)
	}
	if !strings.ContainsAny(cell, digits) {
		if status := statusByName(Unquote(cell)); status > 0 {
			return status, true
		}
		return 0, IsNone(cell)
	}
	if m := classCell.FindStringSubmatch(cell); m != nil {
		status, _ = strconv.Atoi(m[1])
		return status, true
	}
	if m := statusCell.FindStringSubmatch(Unquote(cell)); m != nil {
		status, _ = strconv.Atoi(m[1])
		return status, true
	}
	plain := Unquote(cell)
	if text := strings.TrimLeftFunc(cell, isPicture); text != cell && text != "" && isDigit(text[0]) { // 🔴 401
		return Status(text)
	}
	if strings.Trim(plain, "0123456789{}") != "" {
		if m := statusConstant.FindStringSubmatch(plain); m != nil {
			if status, _ = strconv.Atoi(m[1]); IsKnownStatus(status) && (plain[0] == '{' || namesStatus(plain, m[1])) {
				return status, true
			}
		}
	}
	if m := statusNamed.FindStringSubmatch(plain); m != nil {
		if status, _ = strconv.Atoi(m[2]); StatusName(status, m[1]) == len(m[1]) || statusByName(m[1]) == status {
			return status, true
		}
	}
	if text := withoutNotes(plain); text != plain && text != "" {
		if status, _ = Status(text); status >= 100 {
			return status, true
		}
	}
	return 0, IsNone(cell)
}

var (
	// statusNote is what authors put beside a status: a footnote's mark, a remark in brackets.
	statusNote = pattern.Lazy(`\s*(?:\[\^[^\[\]]{1,20}\]|[*†‡§¹²³⁴⁵⁶⁷⁸⁹]+|[(（][^()（）]*[)）])`)
	// anyStatus is a number that could be one.
	anyStatus = pattern.Lazy(`(?:^|[^0-9.])[1-5][0-9xX]{2}(?:[^0-9]|$)`)
)

// withoutNotes returns a cell without the notes beside its status: "503 (since v2)". One that names a status too is none: "400 (or 404)".
func withoutNotes(cell string) string {
	const enough = 100 // bytes
	if len(cell) > enough || !strings.ContainsAny(cell, "([（*†‡§¹²³⁴⁵⁶⁷⁸⁹") {
		return cell
	}
	if notes := strings.Join(statusNote.FindAllString(cell, -1), " "); anyStatus.MatchString(notes) {
		return cell
	}
	return Clean(statusNote.ReplaceAllString(cell, ""))
}

// oddStatus is what stands in a column of statuses for another number or several, with marks or words between.
var oddStatus = pattern.Lazy(`^(?i:https?\s*)?[<>≤≥=~]*\s*(?:[0-9]{1,4}|[1-9][xX*]{1,2}|[1-9][0-9][xX*])(?:\s*(?:[-–~～/,、|+]|[^\pN\pP\pS\s]{1,8})\s*(?:[0-9]{1,3}|[1-9][xX*]{2}|[1-9][0-9][xX*]))*\+?$`)

// notedStatus is a status with more beside it than can be left out: "404 (was 400)".
var notedStatus = pattern.Lazy(`^[1-5][0-9]{2}(?:[^0-9]|$)`).Beginning("12345")

// IsOddStatus reports whether a cleaned cell may stand for a status without being one: 4XX, 400/422, 600, any.
func IsOddStatus(text string) bool {
	const enough = 60 // bytes
	if len(text) > enough {
		return false
	}
	status, _ := Status(text)
	return status < 100 && (isSeveral(Unquote(text)) || notedStatus.MatchString(text))
}

// isSeveral reports whether a text is a number, several, or a word for any.
func isSeveral(text string) bool {
	if text == "*" || vocabulary.IsAny(text) {
		return true
	}
	if !oddStatus.MatchString(text) {
		return false
	}
	for word := range strings.FieldsFuncSeq(text, func(r rune) bool { return !unicode.IsLetter(r) }) {
		if lower := strings.ToLower(word); strings.Trim(lower, "x") != "" && !strings.HasPrefix(lower, "http") && !vocabulary.IsRange(word) {
			return false
		}
	}
	return true
}

// statusByName returns the status whose constant a cell is, 0 if it is none.
func statusByName(cell string) int {
	if strings.Contains(cell, " ") || !saysStatus(cell) {
		return 0 // as nearly all cells
	}
	m := statusName.FindStringSubmatch(cell)
	if m == nil {
		return 0
	}
	for status := http.StatusContinue; status < 600; status++ {
		if StatusName(status, m[1]) == len(m[1]) {
			return status
		}
	}
	return 0
}

// saysStatus reports whether a cell has in it what constants of statuses are called by.
func saysStatus(cell string) bool {
	lower := strings.ToLower(cell)
	return strings.Contains(lower, "status") || strings.Contains(lower, "http") || strings.Contains(cell, "SC_")
}

const digits = "0123456789"

// IsClass reports whether a cleaned cell is a class of HTTP statuses: 4xx.
func IsClass(text string) bool { return classCell.MatchString(text) }

// isPicture reports whether a character is a picture or what shapes one.
func isPicture(r rune) bool {
	return r != utf8.RuneError && unicode.In(r, unicode.So, unicode.Mn) || r == ' '
}

// namesStatus reports whether a constant says that its number is an HTTP status, or how it is called.
func namesStatus(constant, number string) bool {
	_, name, _ := strings.Cut(constant, number)
	name = strings.Trim(name, "_")
	status, _ := strconv.Atoi(number)
	return strings.Contains(strings.ToLower(constant), "http") || name != "" && StatusName(status, name) == len(name)
}

// IsKnownStatus reports whether a status is registered or in wide use.
func IsKnownStatus(status int) bool {
	switch {
	case http.StatusText(status) != "":
		return true
	case status >= 520 && status <= 530, status >= 460 && status <= 464:
		return true // gateways' own
	}
	switch status {
	case 306, 419, 420, 430, 440, 444, 449, 450, 494, 495, 496, 497, 498, 499, 509, 561, 598, 599:
		return true
	}
	return false
}

// StatusName returns how many bytes at the beginning of a text are the registered name of an HTTP status, in any case and with any of
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

package support

import (
	"net/http"
	"slices"
	"strconv"
	"strings"
)

// A Reason is one documented error: what can be told apart by what the API sends. "" is none. Its text may be
// stored, logged and used as a metric label: it changes only if the constant's name does. A Reason is an error by itself, for fakes and
// tests, and a target for [errors.Is].
type Reason string

// Error returns the Reason's own text, like "username_not_legal".
func (r Reason) Error() string { return string(r) }

// Documented reports whether r is one of this package's constants, as one that comes out of a database may not be.
func (r Reason) Documented() bool { return spec.ordinal(r) >= 0 }

// Unwrap returns the error as the API would send it, with no values, so that [errors.Is] and [errors.As] see a bare Reason as they
// see an [Error] that was received: by its Code and its Status as well.
func (r Reason) Unwrap() error {
	if spec.ordinal(r) < 0 {
		return nil
	}
	return r.With(Params{})
}

// With returns the error as the API would send it, with p's values in its message: for servers, fakes and tests. A value that is
// missing is written as its name in braces. With returns an Error that says nothing if r is not documented.
func (r Reason) With(p Params) *Error {
	n := spec.ordinal(r)
	if n < 0 {
		return new(Error)
	}
	row := &spec.rows[n]
	e := &Error{StatusCode: row.status, Code: row.code, Reason: r}
	for _, name := range row.holes {
		*e.Params.field(name) = *p.field(name)
	}
	e.Message = row.message(func(name param) string {
		if value := *p.field(name); trimBlank(value) != "" {
			return value
		}
		return "{" + spec.params[name] + "}"
	})
	return e
}

// message returns the row's template with a value in each hole.
func (r *row) message(value func(param) string) string {
	var b strings.Builder
	rest := r.template
	for _, name := range r.holes {
		literal, after, _ := strings.Cut(rest, "\x00")
		b.WriteString(literal)
		b.WriteString(value(name))
		rest = after
	}
	b.WriteString(rest)
	return b.String()
}

// isSentAs reports whether the row's code may be sent so.
func (r *row) isSentAs(code Code) bool {
	return r.code == code || r.also != nil && slices.Contains(r.also, code)
}

// ReasonOf returns the first documented error in err's tree, "" if there is none. Switch on it: an err is never equal to a
// constant of this package unless your own program made it so.
func ReasonOf(err error) Reason {
	t := spec.trace(err)
	if t.row < 0 {
		return ""
	}
	return spec.rows[t.row].reason
}

// A Code is the code in an error's body as the API sends it; a number is kept as its digits. It is a target for [errors.Is].
type Code string

// Error returns the code itself.
func (c Code) Error() string { return string(c) }

// A Status is an HTTP status code. It is a target for [errors.Is], like Status(404).
type Status int

// Error returns the number and its name, like "404 Not Found".
func (s Status) Error() string {
	text := strconv.Itoa(int(s))
	if name := http.StatusText(int(s)); name != "" {
		text += " " + name
	}
	return text
}

package support

import (
	"net/http"
	"strconv"
	"strings"
	"time"
	"unicode"
)

// An Error is an error response. [CheckResponse], [ParseResponse], [ParseError] and [NewError] make one and find its Reason. Errors may be used by several goroutines at once as long as none changes their fields.
type Error struct {
	StatusCode int           // as sent, 0 if unknown
	Code       Code          // as sent, or as documented if that means the same, as 40003 does for 40003.0; "" if none
	Message    string        // as sent, "" if none
	Reason     Reason        // which documented error it is, "" if none
	Params     Params        // the values in Message, or in Inner's
	Inner      *Inner        // where else in the body Reason was found, nil if Code and Message show it
	RetryAfter time.Duration // how long to wait, as the response says; 0 if it doesn't
	Body       []byte        // as sent but for gzip, up to a limit: the only evidence when a gateway answers in HTML
	err        error         // why the body could not be read whole
}

// NewError returns the Error that a response with this status, code and message is, as [Lookup] says. It never returns nil.
func NewError(status int, code Code, message string) *Error {
	reason, params := Lookup(status, code, message)
	return &Error{StatusCode: status, Code: code, Message: message, Reason: reason, Params: params}
}

// Error returns what was sent: the package's name, the status, the code and the message, or what is known of them. It is one line of
// bounded length, whatever was sent.
func (e *Error) Error() string {
	if e == nil {
		return "<nil>"
	}
	var head, tail string
	if e.StatusCode != 0 {
		head += " " + strconv.Itoa(e.StatusCode)
	}
	if e.Code != "" {
		head += " " + printable(string(e.Code))
	}
	switch {
	case e.Message != "":
		tail = ": " + printable(e.Message)
	case e.Code == "" && http.StatusText(e.StatusCode) != "":
		tail = " " + http.StatusText(e.StatusCode)
	case head == "" && e.err == nil:
		tail = " unknown error"
	}
	if e.err != nil {
		tail += ": " + e.err.Error()
	}
	return spec.name + ":" + strings.TrimPrefix(head+tail, ":")
}

// printable makes a text from the wire fit for a line of a log: without line feeds and other control characters, which could forge
// lines or steer a terminal, and not much longer than a message is.
func printable(s string) string {
	const most = 1000 // bytes
	if len(s) > most {
		s = strings.ToValidUTF8(s[:most], "") + "…"
	}
	return strings.Map(func(r rune) rune {
		if unicode.IsControl(r) || unicode.Is(unicode.Bidi_Control, r) || r == '\u2028' || r == '\u2029' {
			return ' '
		}
		return r
	}, s)
}

// Unwrap returns the error that kept the body from being read whole, nil if there was none.
func (e *Error) Unwrap() error {
	if e == nil {
		return nil
	}
	return e.err
}

// Candidates returns the documented errors that the response may be while Reason is "": those that its message fits equally well,
// those that have its message under another code, or, if its message is not documented, those with its code.
func (e *Error) Candidates() []Reason {
	if e == nil || e.Reason != "" {
		return nil
	}
	return spec.candidates(e.StatusCode, e.Code, e.Message)
}

package support

import (
	"encoding/json"
	"net/http"
	"strconv"
)

// MarshalJSON returns the API's own body: the one that was received if it is JSON, or can be read as JSON and has an
// Inner, else one with the code and the message where
// the API puts them.
func (e *Error) MarshalJSON() ([]byte, error) {
	if e == nil {
		return []byte("null"), nil
	}
	if doc := document(e.Body); doc != nil {
		return doc, nil
	}
	if e.Inner != nil { // code and message alone don't show the Reason
		if doc := spec.fields(e.StatusCode, nil, e.Body).doc; doc != nil {
			return doc[:skipValue(doc, 0)], nil
		}
	}
	body, err := spec.response.build(e.Code, e.Message)
	return spec.withWait(body, e.RetryAfter), err
}

// UnmarshalJSON reads what MarshalJSON writes, as [ParseError] reads a body. A body says nothing of the status: that is StatusCode if it was
// set before, else unknown. It changes nothing if body is null, and never fails.
func (e *Error) UnmarshalJSON(body []byte) error {
	if string(body) != "null" {
		*e = *ParseError(e.StatusCode, body)
	}
	return nil
}

// build returns a body in which fields finds code and message. A code that is an integer is written as a number.
func (r *response) build(code Code, message string) ([]byte, error) {
	var body any
	if p := inBody(r.code); p != nil && code != "" {
		var value any = string(code)
		if n, err := strconv.ParseInt(string(code), 10, 64); err == nil && strconv.FormatInt(n, 10) == string(code) {
			value = n
		}
		body = put(body, p.path, value)
	}
	if p := inBody(r.message); p != nil && message != "" {
		body = put(body, p.path, message)
	}
	if body == nil {
		body = struct{}{}
	}
	return json.Marshal(body)
}

// inBody returns the first pointer into a body, nil if all are to headers.
func inBody(ps []pointer) *pointer {
	for n := range ps {
		if ps[n].header == "" {
			return &ps[n]
		}
	}
	return nil
}

// setHeaders sets the headers that fields finds code and message in.
func (r *response) setHeaders(h http.Header, code Code, message string) {
	for _, p := range r.code {
		if p.header != "" && code != "" {
			h.Set(p.header, string(code))
		}
	}
	for _, p := range r.message {
		if p.header != "" && message != "" {
			h.Set(p.header, message)
		}
	}
}

// put returns body with a value where the pointer leads, unless something is there already. A token 0 or * makes an array.
func put(body any, pointer []string, value any) any {
	if len(pointer) == 0 && body == nil {
		return value
	}
	if len(pointer) == 0 {
		return body
	}
	token, rest := pointer[0], pointer[1:]
	if token == "*" {
		token = "0"
	}
	if body == nil && token == "0" {
		body = []any{nil}
	} else if body == nil {
		body = map[string]any{}
	}
	switch b := body.(type) {
	case map[string]any:
		b[token] = put(b[token], rest, value)
	case []any:
		if token == "0" {
			b[0] = put(b[0], rest, value)
		}
	}
	return body
}

// Problem returns the error as a problem+json body (RFC 9457), with the code and the Reason as members of their own.
func (e *Error) Problem() []byte {
	if e == nil {
		e = new(Error)
	}
	body, _ := json.Marshal(struct { // strings and a number: that cannot fail
		Type   string `json:"type"`
		Title  string `json:"title,omitempty"`
		Status int    `json:"status,omitempty"`
		Detail string `json:"detail,omitempty"`
		Code   Code   `json:"code,omitempty"`
		Reason Reason `json:"reason,omitempty"`
	}{"about:blank", http.StatusText(e.StatusCode), e.StatusCode, e.Message, e.Code, e.Reason})
	return body
}

// ServeError answers a request with err as the API would: with the status, the body and, where the API says it, the RetryAfter of the first
// documented error in err's tree, else of its first [Error] or [Status]. Any other err is answered with status 500 and nothing of
// its text. Status 500 also takes the place of one that no client would take for an error's with this body.
func ServeError(w http.ResponseWriter, err error) {
	e := spec.served(err)
	if !spec.refuses(e.StatusCode) {
		e.StatusCode = http.StatusInternalServerError
	}
	if e.Code == "" && e.Message == "" {
		e.Message = http.StatusText(e.StatusCode)
	}
	body, _ := e.MarshalJSON() // strings and numbers: that cannot fail
	h := w.Header()
	if e.StatusCode < 400 && !spec.failed(e.StatusCode, h, body) {
		e.StatusCode = http.StatusInternalServerError
	}
	h.Del("Content-Encoding")
	h.Set("Content-Type", "application/json")
	h.Set("Content-Length", strconv.Itoa(len(body)))
	spec.response.setHeaders(h, e.Code, e.Message)
	spec.announce(h, e.RetryAfter)
	w.WriteHeader(e.StatusCode)
	w.Write(body)
}

// refuses reports whether an answer with this status and a body can be an error.
func (c *catalog) refuses(status int) bool {
	byBody := len(c.response.errorIf) > 0 && status/100 == 2 && status != http.StatusNoContent
	return byBody || 400 <= status && status <= 599
}

// served returns a copy of the Error that err is to be answered with.
func (c *catalog) served(err error) Error {
	t := c.trace(err)
	switch {
	case t.err != nil:
		return *t.err
	case t.row >= 0:
		return *c.rows[t.row].reason.With(Params{})
	}
	return Error{StatusCode: t.status}
}

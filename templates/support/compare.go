package support

import "bytes"

// Is reports whether target is what the response is: its Reason, its Status, or its Code, however the response spells that and
// also where the message alone tells the Reason. Another [Error] is met if it has the same Reason, or, if neither has one, the same
// status, code and message. A zero target is never met. It is for [errors.Is].
func (e *Error) Is(target error) bool {
	if e == nil {
		return false
	}
	switch t := target.(type) {
	case Reason:
		return t != "" && t == e.Reason
	case Code:
		return t != "" && spec.hasCode(e, t)
	case Status:
		return t != 0 && int(t) == e.StatusCode
	case *Error:
		return t != nil && e.isLike(t)
	}
	return false
}

// isLike reports whether two responses are one error, as far as can be told.
func (e *Error) isLike(o *Error) bool {
	if e.Reason != "" || o.Reason != "" {
		return e.Reason == o.Reason
	}
	said := o.StatusCode != 0 || o.Code != "" || o.Message != ""
	return said && e.StatusCode == o.StatusCode && e.Code == o.Code && e.Message == o.Message
}

// Equal reports whether e and other are the same response: all of their fields are equal, and the bodies could be read alike. Two
// errors that are nil are equal. It lets packages that compare values, as tests do, compare errors too. [errors.Is] is less strict.
func (e *Error) Equal(other *Error) bool {
	if e == nil || other == nil {
		return e == other
	}
	return e.StatusCode == other.StatusCode && e.Code == other.Code && e.Message == other.Message && e.Reason == other.Reason &&
		e.Params == other.Params && e.RetryAfter == other.RetryAfter && bytes.Equal(e.Body, other.Body) && e.Inner.equal(other.Inner) && textOf(e.err) == textOf(other.err)
}

// equal reports whether two errors within responses are the same, or there are none.
func (i *Inner) equal(other *Inner) bool {
	return i == other || i != nil && other != nil && *i == *other
}

// textOf returns an error's text. Errors themselves can't always be compared.
func textOf(err error) string {
	if err == nil {
		return ""
	}
	return err.Error()
}

// As sets a *Reason, *Code or *Status to that of the response, and reports whether there is one. It is for [errors.As].
func (e *Error) As(target any) bool {
	if e == nil {
		return false
	}
	switch t := target.(type) {
	case *Reason:
		if e.Reason != "" {
			*t = e.Reason
			return true
		}
	case *Code:
		if e.Code != "" {
			*t = e.Code
			return true
		}
	case *Status:
		if e.StatusCode != 0 {
			*t = Status(e.StatusCode)
			return true
		}
	}
	return false
}

// hasCode reports whether a code is the error's, however it was sent.
func (c *catalog) hasCode(e *Error, code Code) bool {
	if e.Code == code {
		return true
	}
	if n := c.ordinal(e.Reason); n >= 0 {
		return c.rows[n].isSentAs(code)
	}
	return c.spells(e.Code, code)
}

// spells reports whether what was sent is another spelling of a code, and of no other one.
func (c *catalog) spells(sent, code Code) bool {
	if c.codes.find(sent) == nil {
		return false
	}
	found := false
	for n := range c.rows {
		row := &c.rows[n]
		if row.also == nil || row.code == sent || !row.isSentAs(sent) {
			continue
		}
		if row.code != code {
			return false
		}
		found = true
	}
	return found
}

package support

// A trace is what the tree of an error says.
type trace struct {
	row    int    // of the first documented Reason, -1 if there is none
	status int    // that came with it, else the first; 0 if unknown
	err    *Error // that has the Reason, else the first; nil if there is none or the Reason stands alone
}

// trace walks through err's tree in the order of errors.As, without allocating as that does.
func (c *catalog) trace(err error) trace {
	t := trace{row: -1}
	c.walk(err, &t)
	return t
}

// walk reports whether it found a documented Reason.
func (c *catalog) walk(err error, t *trace) bool {
	for err != nil {
		switch e := err.(type) {
		case *Error:
			if c.sent(e, t) {
				return true
			}
			err = e.Unwrap()
			continue
		case Reason:
			return c.alone(e, t)
		case Status:
			t.see(int(e))
			return false
		}
		if e, ok := err.(interface{ As(any) bool }); ok && c.convert(e, t) {
			return true
		}
		switch e := err.(type) {
		case interface{ Unwrap() error }:
			err = e.Unwrap()
		case interface{ Unwrap() []error }:
			for _, err := range e.Unwrap() {
				if c.walk(err, t) {
					return true
				}
			}
			return false
		default:
			return false
		}
	}
	return false
}

// sent takes down an Error.
func (c *catalog) sent(e *Error, t *trace) bool {
	if e == nil {
		return false
	}
	if n := c.ordinal(e.Reason); n >= 0 {
		*t = trace{row: n, status: e.StatusCode, err: e}
		t.see(c.rows[n].status)
		return true
	}
	t.see(e.StatusCode)
	if t.err == nil {
		t.err = e
	}
	return false
}

// alone takes down a Reason that is an error by itself.
func (c *catalog) alone(r Reason, t *trace) bool {
	n := c.ordinal(r)
	if n < 0 {
		return false
	}
	*t = trace{row: n, status: c.rows[n].status}
	return true
}

// convert takes down what another package's error stands for.
func (c *catalog) convert(err interface{ As(any) bool }, t *trace) bool {
	var e *Error
	var r Reason
	switch {
	case err.As(&e):
		return c.sent(e, t)
	case err.As(&r):
		return c.alone(r, t)
	}
	return false
}

// see takes down a status if none is known yet.
func (t *trace) see(status int) {
	if t.status == 0 {
		t.status = status
	}
}

package support

import "log/slog"

// LogValue returns the status, the code, the message and the Reason as a group, so that [log/slog] writes them apart. It does so only
// for an Error that is not wrapped; [LogAttr] does for any.
func (e *Error) LogValue() slog.Value {
	if e == nil {
		return slog.Value{}
	}
	return slog.GroupValue(e.attrs(nil)...)
}

// LogAttr returns what is known of err as a group called error: its text, and of the first documented error in its tree, else of its first
// [Error] or [Status], the status, the code, the message, the Reason, whether it may be retried, and after how long, as far as they are
// known. It returns an empty attribute, which handlers leave out, if err is nil.
func LogAttr(err error) slog.Attr {
	if err == nil {
		return slog.Attr{}
	}
	attrs := append(make([]slog.Attr, 0, 8), slog.String("text", err.Error()))
	t := spec.trace(err)
	e := t.err
	switch {
	case e != nil:
	case t.row >= 0:
		e = &Error{StatusCode: t.status, Code: spec.rows[t.row].code, Reason: spec.rows[t.row].reason}
	case t.status != 0:
		e = &Error{StatusCode: t.status}
	}
	if e != nil {
		attrs = append(e.attrs(attrs), slog.Bool("retryable", spec.retryable(t.row, t.status)))
		if e.RetryAfter > 0 {
			attrs = append(attrs, slog.Duration("retry_after", e.RetryAfter))
		}
	}
	return slog.Attr{Key: "error", Value: slog.GroupValue(attrs...)}
}

// attrs appends what was sent, the Reason, and where in the body it was found, as far as they are known.
func (e *Error) attrs(attrs []slog.Attr) []slog.Attr {
	if e.StatusCode != 0 {
		attrs = append(attrs, slog.Int("status", e.StatusCode))
	}
	for _, a := range []slog.Attr{
		slog.String("code", string(e.Code)), slog.String("message", e.Message), slog.String("reason", string(e.Reason)),
	} {
		if a.Value.String() != "" {
			attrs = append(attrs, a)
		}
	}
	if e.Inner != nil {
		attrs = append(attrs, slog.Group("inner", slog.String("pointer", e.Inner.Pointer), slog.String("code", string(e.Inner.Code)),
			slog.String("message", e.Inner.Message)))
	}
	return attrs
}

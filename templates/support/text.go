package support

// A Text is what the documents say of an error, in one language and as plain text. Several causes stand one on a line.
type Text struct {
	Summary string // what happened
	Cause   string // why
	Action  string // what to do
}

// text returns what t says of err: the summary of the most specific of its Reason, its status and its class that has one. Cause
// and action come from one of these, else a class's "try again" would stand beside an error that must not be retried.
func (c *catalog) text(err error, t *texts) Text {
	var text Text
	found := c.trace(err)
	if found.row >= 0 {
		text = t.rows[found.row]
	}
	if found.status < 100 {
		return text // the keys below that are classes
	}
	for _, status := range [...]int{found.status, found.status / 100} {
		more := t.status(status)
		if more == nil {
			continue
		}
		if text.Summary == "" {
			text.Summary = more.Summary
		}
		if text.Cause == "" && text.Action == "" {
			text.Cause, text.Action = more.Cause, more.Action
		}
	}
	return text
}

// status returns the text of a status, or of a class by its first digit; nil if there is none.
func (t *texts) status(status int) *Text {
	for n := range t.statuses {
		if t.statuses[n].status == status {
			return &t.statuses[n].text
		}
	}
	return nil
}

package analyze

import (
	"slices"

	"github.com/errgen/errgen/generator/internal/entries"
	"github.com/errgen/errgen/templates/support"
)

// identity is all by which the wire tells an entry from others. Entries with equal identities are one error.
type identity struct {
	status   int
	code     string
	patterns string
}

// identityOf returns what the wire can tell an entry by. That of an entry with neither template nor code includes the constant that the
// document gives it.
func identityOf(e *entries.Entry) identity {
	id := identity{status: e.Status, code: e.Code}
	for _, t := range e.Templates {
		id.patterns += support.Normalize(t.Pattern()) + "\n"
	}
	switch {
	case len(e.Templates) > 0:
	case e.Code == "":
		id.patterns = "\x00" + e.Name + "\x00" + support.Normalize(e.Message)
	default:
		id.patterns = "\x00" + support.Normalize(e.Message)
	}
	return id
}

// isSame reports whether two entries with equal identities are one error. They are not if the document names them by two constants; nor, if
// nothing but a status is known of them, if it says different things under different headings.
func isSame(a, b *entries.Entry) bool {
	if a.Name != "" && b.Name != "" && a.Name != b.Name {
		return false
	}
	return len(a.Templates) > 0 || a.Code != "" || slices.Equal(a.Section, b.Section) ||
		a.Text.Summary == b.Text.Summary && slices.Equal(a.Text.Causes, b.Text.Causes)
}

// documented is what the rows of a document and of its translations have in common.
func documented(e *entries.Entry) identity {
	return identity{e.Status, e.Code, support.Normalize(e.Message)}
}

// saysOther reports whether two rows without a message, of different tables, are documented with different meanings.
func saysOther(a, b *entries.Entry) bool {
	x, y := support.Normalize(a.Text.Summary), support.Normalize(b.Text.Summary)
	return len(a.Templates) == 0 && x != "" && y != "" && x != y
}

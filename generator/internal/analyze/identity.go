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

// identityOf an entry without a template includes the constant that the document gives it.
func identityOf(e *entries.Entry) identity {
	id := identity{status: e.Status, code: e.Code}
	for _, t := range e.Templates {
		id.patterns += support.Normalize(t.Pattern()) + "\n"
	}
	if len(e.Templates) == 0 {
		id.patterns = "\x00" + e.Name + "\x00" + support.Normalize(e.Message)
	}
	return id
}

// documented is what the rows of a document and of its translations have in common.
func documented(e *entries.Entry) identity {
	return identity{e.Status, e.Code, support.Normalize(e.Message)}
}

// differ reports whether two entries that have their code in common, and no message, are documented with different meanings: under
// different headings, and in different words.
func differ(a, b *entries.Entry) bool {
	return !slices.Equal(a.Section, b.Section) &&
		(a.Text.Summary != b.Text.Summary || !slices.Equal(a.Text.Causes, b.Text.Causes))
}

package documents

import (
	"slices"
	"strings"

	"github.com/errgen/errgen/generator/internal/config"
	"github.com/errgen/errgen/generator/internal/entries"
)

// corrected reports whether one of the corrections of errgen.yaml names an entry.
func corrected(rows []config.Row) func(*entries.Entry) bool {
	return func(e *entries.Entry) bool {
		return slices.ContainsFunc(rows, func(row config.Row) bool {
			s := row.Selector
			return !row.Ignore && (s.Code != nil || s.Message != nil) && (s.Code == nil || *s.Code == e.Code) && (s.Status == nil || *s.Status == e.Status) &&
				(s.Message == nil || strings.EqualFold(bare(*s.Message), bare(e.Message))) && (s.Section == nil || slices.Contains(e.Section, *s.Section))
		})
	}
}

// bare is a message without a full stop.
func bare(message string) string { return strings.TrimRight(strings.TrimSpace(message), ".") }

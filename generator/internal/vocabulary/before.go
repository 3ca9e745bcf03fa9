package vocabulary

import (
	"cmp"
	"regexp"
	"slices"
	"strings"
	"sync"
)

// BeforeCode returns how many bytes at the begin of a text say that a code follows: "Error code: " of "Error code: 1001".
func BeforeCode(text string) int { return len(beforeCode().FindString(text)) }

var beforeCode = sync.OnceValue(func() *regexp.Regexp {
	var phrases []string
	for _, l := range Languages {
		for p := range items(l.Before) {
			phrases = append(phrases, regexp.QuoteMeta(p))
		}
	}
	// The longest counts.
	slices.SortFunc(phrases, func(a, b string) int { return cmp.Or(len(b)-len(a), strings.Compare(a, b)) })
	return regexp.MustCompile(`^(?i:(?:` + strings.Join(slices.Compact(phrases), "|") + `)\s*[:：#№]?\s*)+`)
})

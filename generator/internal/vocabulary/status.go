package vocabulary

import (
	"net/http"
	"slices"
	"sync"
)

// statusNames are what people call HTTP statuses in all languages, by the names' keys: a set for each status that was asked for.
var statusNames sync.Map

// namesOf returns the names of a status.
func namesOf(status int) map[string]bool {
	if names, ok := statusNames.Load(status); ok {
		return names.(map[string]bool)
	}
	names := newStatusNames(status)
	statusNames.Store(status, names)
	return names
}

func newStatusNames(status int) map[string]bool {
	names := map[string]bool{}
	var buf [128]byte
	for _, l := range Languages {
		for name := range items(l.StatusNames[status]) {
			names[string(statusKey(buf[:0], name))] = true
		}
	}
	return names
}

// IsStatusName reports whether a text is what people call an HTTP status: its reason phrase, or that in another language.
func IsStatusName(status int, text string) bool {
	const longest = 64 // bytes
	if len(text) > longest {
		return false
	}
	var buf, other [2 * longest]byte
	key := statusKey(buf[:0], text)
	return len(key) > 0 && (string(statusKey(other[:0], http.StatusText(status))) == string(key) || namesOf(status)[string(key)])
}

// statusKey appends to nothing a status' name without what varies: NotFound, NOT_FOUND and "Not found" are one.
func statusKey(key []byte, name string) []byte {
	return slices.DeleteFunc(appendSpaced(key, name), func(b byte) bool { return b == ' ' })
}

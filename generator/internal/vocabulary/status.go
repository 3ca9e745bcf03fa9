package vocabulary

import (
	"net/http"
	"slices"
	"sync"
)

// statusNames are what people call HTTP statuses in all languages, by statuses and the names' keys.
var statusNames = sync.OnceValue(newStatusNames)

func newStatusNames() map[int]map[string]bool {
	all := map[int]map[string]bool{}
	var key []byte
	for _, l := range Languages {
		for status, list := range l.StatusNames {
			if all[status] == nil {
				all[status] = map[string]bool{}
			}
			for name := range items(list) {
				key = statusKey(key[:0], name)
				all[status][string(key)] = true
			}
		}
	}
	return all
}

// IsStatusName reports whether a text is what people call an HTTP status: its reason phrase, or that in another language.
func IsStatusName(status int, text string) bool {
	const longest = 64 // bytes
	if len(text) > longest {
		return false
	}
	var buf, other [2 * longest]byte
	key := statusKey(buf[:0], text)
	return len(key) > 0 && (statusNames()[status][string(key)] || string(statusKey(other[:0], http.StatusText(status))) == string(key))
}

// statusKey appends to nothing a status' name without what varies: NotFound, NOT_FOUND and "Not found" are one.
func statusKey(key []byte, name string) []byte {
	return slices.DeleteFunc(appendSpaced(key, name), func(b byte) bool { return b == ' ' })
}

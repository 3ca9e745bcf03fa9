package vocabulary

import (
	"net/http"
	"sync"
)

// IsStatusName reports whether a text is what people call an HTTP status: its reason phrase, or that in another language.
func IsStatusName(status int, text string) bool {
	const longest = 64 // bytes
	return len(text) <= longest && statusNames()[statusName{status, statusKey(text)}]
}

type statusName struct {
	status int
	key    string
}

var statusNames = sync.OnceValue(newStatusNames)

func newStatusNames() map[statusName]bool {
	names := map[statusName]bool{}
	for status := 100; status < 600; status++ {
		if name := http.StatusText(status); name != "" {
			names[statusName{status, statusKey(name)}] = true
		}
	}
	for _, l := range Languages {
		for status, name := range l.StatusNames {
			names[statusName{status, statusKey(name)}] = true
		}
	}
	return names
}

// statusKey is a status' name without what varies: NotFound, NOT_FOUND and "Not found" are one.
func statusKey(name string) string {
	var key []byte
	for _, r := range []byte(spaced(name)) {
		if r != ' ' {
			key = append(key, r)
		}
	}
	return string(key)
}

package vocabulary

import (
	"bytes"
	"net/http"
	"slices"
)

// IsStatusName reports whether a text is what people call an HTTP status: its reason phrase, or that in another language.
func IsStatusName(status int, text string) bool {
	const longest = 64 // bytes
	if len(text) > longest {
		return false
	}
	var buf, other [2 * longest]byte
	key := statusKey(buf[:0], text)
	is := func(name string) bool { return name != "" && bytes.Equal(statusKey(other[:0], name), key) }
	return len(key) > 0 && (is(http.StatusText(status)) || slices.ContainsFunc(Languages, func(l *Language) bool { return is(l.StatusNames[status]) }))
}

// statusKey appends to nothing a status' name without what varies: NotFound, NOT_FOUND and "Not found" are one.
func statusKey(key []byte, name string) []byte {
	return slices.DeleteFunc(appendSpaced(key, name), func(b byte) bool { return b == ' ' })
}

package responses

import (
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"net/http"
	"slices"
	"strings"
)

// maxHead bounds the headers of a response, in bytes, as net/http does: in memory they are many times as long.
const maxHead = http.DefaultMaxHeaderBytes

// parseHeaders reads the headers of a response in JSON: an object whose values are texts or lists of them, a list of
// {"name": …, "value": …}, or the text of a head.
func parseHeaders(value json.RawMessage) (http.Header, error) {
	switch {
	case len(value) == 0 || string(value) == "null":
		return nil, nil
	case len(value) > maxHead:
		return nil, fmt.Errorf("headers: %w", long(maxHead))
	}
	switch value[0] {
	case '{':
		return parseMap(value)
	case '[':
		return parsePairs(value)
	case '"':
		var head string
		if err := json.Unmarshal(value, &head); err != nil {
			return nil, fmt.Errorf("headers: %w", err)
		}
		return parseFields(head), nil
	}
	return nil, errHeaders
}

var errHeaders = errors.New(`headers: neither {"Retry-After": "3"} nor [{"name": "Retry-After", "value": "3"}]`)

// parseMap reads {"Retry-After": "3"}.
func parseMap(value json.RawMessage) (http.Header, error) {
	var object map[string]json.RawMessage
	if err := json.Unmarshal(value, &object); err != nil {
		return nil, errHeaders
	}
	h := make(http.Header, len(object))
	for _, name := range slices.Sorted(maps.Keys(object)) {
		if err := addValues(h, name, object[name]); err != nil {
			return nil, err
		}
	}
	return h, nil
}

// parsePairs reads [{"name": "Retry-After", "value": "3"}].
func parsePairs(value json.RawMessage) (http.Header, error) {
	var pairs []struct {
		Name  string          `json:"name"`
		Value json.RawMessage `json:"value"`
	}
	if err := json.Unmarshal(value, &pairs); err != nil {
		return nil, errHeaders
	}
	h := make(http.Header, len(pairs))
	for _, p := range pairs {
		if err := addValues(h, p.Name, p.Value); err != nil {
			return nil, err
		}
	}
	return h, nil
}

// addValues adds a header's value, or each of a list. Numbers and truth values are their text, null is none.
func addValues(h http.Header, name string, value json.RawMessage) error {
	var list []json.RawMessage
	if json.Unmarshal(value, &list) != nil {
		list = []json.RawMessage{value}
	}
	for _, v := range list {
		var text string
		switch {
		case len(v) == 0 || string(v) == "null":
			continue
		case v[0] == '{' || v[0] == '[':
			return fmt.Errorf("headers: the value of %q is no text", name)
		case json.Unmarshal(v, &text) != nil:
			text = string(v)
		}
		h.Add(name, text)
	}
	return nil
}

// parseFields reads the lines of a head, "Retry-After: 3". A line that begins with a blank goes on with the one above it, as RFC 9112,
// section 5.2, has it; other lines without a colon are skipped.
func parseFields(head string) http.Header {
	h := http.Header{}
	var field strings.Builder
	add := func() {
		if name, value, ok := strings.Cut(field.String(), ":"); ok {
			h.Add(strings.TrimSpace(name), strings.TrimSpace(value))
		}
		field.Reset()
	}
	for line := range strings.Lines(head) {
		if line[0] != ' ' && line[0] != '\t' {
			add()
		}
		field.WriteString(strings.TrimRight(line, "\r\n"))
	}
	add()
	return h
}

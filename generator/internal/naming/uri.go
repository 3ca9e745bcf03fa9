package naming

import "strings"

// IsURI reports whether a code is the URI of a type of problem: absolute, a path, or a URN.
func IsURI(code string) bool {
	return strings.Contains(code, "://") || strings.HasPrefix(code, "/") || len(code) > 4 && strings.EqualFold(code[:4], "urn:")
}

// Segment returns what of a URI says which error it is: its last segment, or its fragment, without the name of a format. A version is
// none: https://example.com/problems/no-credit/v1.
func Segment(uri string) string {
	parts := strings.FieldsFunc(uri, func(r rune) bool { return strings.ContainsRune("/#?:", r) })
	last := len(parts) - 1
	if last > 0 && isVersion(parts[last]) {
		last--
	}
	if last < 0 {
		return uri
	}
	segment := parts[last]
	for _, format := range []string{".html", ".htm", ".md", ".json"} {
		segment = strings.TrimSuffix(segment, format)
	}
	return segment
}

// isVersion reports whether a segment is a version's: v1, v2.0.
func isVersion(segment string) bool {
	digits := strings.TrimLeft(segment, "vV")
	return len(digits) == len(segment)-1 && digits != "" && strings.Trim(digits, "0123456789.") == ""
}

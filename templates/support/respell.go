package support

import (
	"net/http"
	"strconv"
	"strings"
)

// A server may write a code otherwise than the documents do, and mean the same: a number as 40003.0, a text with a blank behind it, the URI
// of a problem's type without its host, or in full. These spellings are tried only for what is no documented code as it stands.

// respelled returns the documented code that a text is in another spelling, nil if it is none. A number is one in JSON; the type is a
// problem's, whose last word may be a code on whatever host.
func (x *codeIndex) respelled(s string, number, isType bool) *coded {
	trimmed := strings.TrimSpace(s)
	if trimmed != s {
		if found := x.find(Code(trimmed)); found != nil {
			return found
		}
	}
	if number || isWhole(trimmed) {
		if n := integer(trimmed); n != "" && n != s {
			return x.find(Code(n))
		}
		return nil
	}
	u := parseURI(trimmed)
	if u.path == "" {
		return nil
	}
	if found := x.findURI(u); found != nil || u.host == "" {
		return found
	}
	path, _, _ := strings.Cut(u.path, "?")
	last := path[strings.LastIndexAny(path, "/#")+1:]
	hasLetters := strings.ContainsFunc(last, func(r rune) bool { return 'a' <= r|' ' && r|' ' <= 'z' || r >= 0x80 })
	if statusOf(Code(last)) != 0 || !(isType && hasLetters) && !x.hasHost(u.host) {
		return nil
	}
	return x.find(Code(last))
}

// hasHost reports whether a documented code is a URI on this host.
func (x *codeIndex) hasHost(host string) bool {
	for n := range x.codes {
		if v := parseURI(string(x.codes[n].code)); v.host != "" && sameFolded(v.host, host) {
			return true
		}
	}
	return false
}

// isWhole reports whether a text that is no number in JSON is one that some language has printed, such as 40003.0. A short one, such as 1.0, may
// be a version, or a number in a hierarchy; one with an exponent may be any word.
func isWhole(s string) bool {
	const fewest = 3
	digits, zeros, found := strings.Cut(s, ".")
	return found && len(digits) >= fewest && strings.Trim(digits, "0123456789") == "" && zeros != "" && strings.Trim(zeros, "0") == ""
}

// integer returns the digits of an integer that is written as a number with a point or an exponent: 40003 for 40003.0 and for 4.0003e4. It
// returns "" for anything else. It moves the point, since a float would lose digits of a long number.
func integer(s string) string {
	const longest = 40 // digits
	if s == "" || len(s) > longest || !strings.ContainsAny(s, ".eE") {
		return ""
	}
	digits, point, ok := decimal(strings.TrimPrefix(s, "-"))
	if !ok || strings.Trim(digits[min(max(point, 0), len(digits)):], "0") != "" {
		return ""
	}
	digits = digits[:min(max(point, 0), len(digits))] + strings.Repeat("0", max(point-len(digits), 0))
	digits = strings.TrimLeft(digits, "0")
	switch {
	case digits == "":
		return "0"
	case s[0] == '-':
		return "-" + digits
	}
	return digits
}

// decimal returns the digits of a number without a sign, and before which of them its point stands once the exponent has moved it.
func decimal(s string) (digits string, point int, ok bool) {
	const most = 40
	mantissa, shift := s, 0
	if at := strings.IndexAny(s, "eE"); at >= 0 {
		var err error
		if shift, err = strconv.Atoi(s[at+1:]); err != nil || shift < -most || shift > most {
			return "", 0, false
		}
		mantissa = s[:at]
	}
	whole, fraction, _ := strings.Cut(mantissa, ".")
	digits = whole + fraction
	return digits, len(whole) + shift, whole != "" && strings.Trim(digits, "0123456789") == ""
}

// A uri is what two spellings of a URI have in common: the type of a problem may be sent with its host or without, and with a slash at its end
// or without (RFC 9457, 3.1.1).
type uri struct {
	host string // "" if it is relative
	path string // and what follows it, without slashes around it; "" if a text is no URI
}

// parseURI reads a URI. A word is none.
func parseURI(s string) uri {
	if strings.IndexByte(s, '/') < 0 || strings.ContainsAny(s, " \t\r\n") {
		return uri{}
	}
	scheme, rest, absolute := strings.Cut(s, "://")
	if !absolute {
		return uri{path: strings.Trim(s, "/")}
	}
	if !sameFolded(scheme, "https") && !sameFolded(scheme, "http") {
		return uri{}
	}
	host, path, _ := strings.Cut(rest, "/")
	return uri{host: host, path: strings.Trim(path, "/")}
}

// findURI returns the one documented code that is this URI in another spelling, nil if there is none, or several.
func (x *codeIndex) findURI(u uri) *coded {
	var found *coded
	for n := range x.codes {
		v := parseURI(string(x.codes[n].code))
		if v.path != u.path || u.host != "" && v.host != "" && !sameFolded(u.host, v.host) {
			continue
		}
		if found != nil {
			return nil
		}
		found = &x.codes[n]
	}
	return found
}

// isStatus reports whether a code says no more than the HTTP status that came with it, which may be unknown: it is its number, or its name, in
// whatever spelling, or both: "404 Not Found".
func isStatus(status int, code Code) bool {
	if code == "" {
		return false
	}
	if status != 0 {
		rest := withoutStatus(status, string(code))
		return rest == "" || isPhrase(status, rest)
	}
	if s := string(code); len(s) > 3 && '4' <= s[0] && s[0] <= '5' {
		status, _ = strconv.Atoi(s[:3])
		return isPhrase(status, s[3:])
	}
	return isPhraseOfAny(string(code))
}

// isPhraseOfAny reports whether a text is the name of some HTTP status of an error. Lookups ask it of each code that is not documented.
func isPhraseOfAny(s string) bool {
	if !mayBePhrase(s) {
		return false
	}
	for status := 400; status < 600; status++ {
		if isPhrase(status, s) {
			return true
		}
	}
	return false
}

// mayBePhrase reports whether a text begins and ends as the name of some status does.
func mayBePhrase(s string) bool {
	s = strings.Trim(s, " _-.'")
	if len(s) < 4 || len(s) > 40 {
		return false
	}
	switch string([]byte{lower(s[0]), lower(s[len(s)-1])}) {
	case "bt", "by", "ct", "ed", "fn", "fy", "ge", "gt", "hd", "ie", "ir", "it", "ld", "md", "mt", "nd",
		"ne", "pd", "pe", "re", "rg", "rt", "se", "ts", "ty", "ud", "ue", "ug", "us", "ut", "uy", "vs":
		return true
	}
	return false
}

// withoutStatus returns a text without the number of an HTTP status before it.
func withoutStatus(status int, s string) string {
	digits := [...]byte{byte('0' + status/100%10), byte('0' + status/10%10), byte('0' + status%10)}
	if len(s) >= len(digits) && s[:len(digits)] == string(digits[:]) {
		return s[len(digits):]
	}
	return s
}

// isPhrase reports whether a text is the name of an HTTP status: "Not Found", NOT_FOUND.
func isPhrase(status int, s string) bool {
	for _, phrase := range [...]string{http.StatusText(status), otherPhrase(status)} {
		if phrase != "" && sameWords(s, phrase) {
			return true
		}
	}
	return false
}

// otherPhrase returns the name that a newer standard, or an older one, gives to a status.
func otherPhrase(status int) string {
	switch status {
	case http.StatusRequestEntityTooLarge:
		return "Payload Too Large"
	case http.StatusRequestURITooLong:
		return "URI Too Long"
	case http.StatusRequestedRangeNotSatisfiable:
		return "Range Not Satisfiable"
	case http.StatusUnprocessableEntity:
		return "Unprocessable Content"
	}
	return ""
}

// sameWords reports whether two texts are equal but for case, and for what stands between words.
func sameWords(a, b string) bool {
	i, j := 0, 0
	for {
		for i < len(a) && strings.IndexByte(" _-.'", a[i]) >= 0 {
			i++
		}
		for j < len(b) && strings.IndexByte(" _-.'", b[j]) >= 0 {
			j++
		}
		if i == len(a) || j == len(b) {
			return i == len(a) && j == len(b)
		}
		if lower(a[i]) != lower(b[j]) {
			return false
		}
		i, j = i+1, j+1
	}
}

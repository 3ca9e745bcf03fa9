package shapes

import (
	"cmp"
	"net/http"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/errgen/errgen/generator/internal/cells"
	"github.com/errgen/errgen/generator/internal/vocabulary"
)

// fails reports whether a key is a number, with letters before it perhaps, or a name that speaks of failure.
func (k key) fails() bool {
	if k.status.Text >= "400" {
		return true
	}
	return k.code.Text != "" && (isNumber(k) || keySerial.MatchString(k.first()) || vocabulary.Failures.In(k.code.Text))
}

// isShort reports whether a key may be a code, though other things are written so: E1, INVALIDCREDENTIALS.
func (k key) isShort() bool {
	return k.parted && keyShort.FindString(k.code.Text) == k.code.Text || len(k.code.Code) > 0 && k.text.Text != "" && screaming.MatchString(k.code.Text)
}

// isPart reports whether a key is what an error consists of: code, error.stack; not error.network, whose text says what failed.
func (k key) isPart() bool {
	object, name, member := strings.Cut(k.code.Text, ".")
	if !member {
		return cells.IsField(k.code.Text)
	}
	return cells.IsField(name) || objects[object] && !strings.Contains(name, ".") && !vocabulary.Failures.In(name+" "+k.text.Text)
}

// objects are what programs call an error, or what holds one.
var objects = map[string]bool{"e": true, "err": true, "error": true, "ex": true, "exception": true, "res": true, "response": true}

// isLong reports whether a number that nothing parts from the text behind it is clearly no amount: "10001 Not logged in".
func (k key) isLong() bool {
	const most = 3 // digits of amounts
	first, _ := utf8.DecodeRuneInString(k.text.Text)
	failed := k.code.Text >= "400" && http.StatusText(statusOf(k.code.Text)) != ""
	return isNumber(k) && (len(k.code.Text) > most || failed) && !unicode.IsLower(first)
}

// isNumber reports whether a key's code is a number: what stands behind it is then the message, else what the name means.
func isNumber(k key) bool {
	return keySmall.MatchString(k.code.Text) || keyNumber.MatchString(k.code.Text)
}

// isZero reports whether a key's code is 0, which programs end with if nothing failed.
func isZero(k key) bool { return k.code.Text != "" && strings.Trim(k.code.Text, "0") == "" }

// isFailedStatus reports whether a key is the number of an HTTP status that says that something failed.
func (k key) isFailedStatus() bool {
	status := statusOf(cmp.Or(k.status.Text, k.code.Text))
	return status >= http.StatusBadRequest && cells.IsKnownStatus(status)
}

// succeeds reports whether a key says that nothing failed: "Success (201)".
func (k key) succeeds() bool {
	return k.status.Text != "" && k.status.Text < "400" && !k.named && vocabulary.Successes.In(k.text.Text)
}

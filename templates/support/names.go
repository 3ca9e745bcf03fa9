package support

import (
	"bytes"
	"strings"
)

// A kind says whether what stands under a key of a body speaks of what went wrong.
type kind uint8

const (
	other   kind = iota
	telling      // it does
	aside        // it speaks of something else, such as what the client sent
	never        // … even where it speaks of an error: that is another
)

// kindOf returns the kind of a key, which is JSON. Its last word that is of a kind decides: a request_error is an error, an error_request a
// request.
func kindOf(key []byte) kind {
	found, holds := other, false
	eachWord(key, func(word string) {
		kind, container := kindOfWord(word)
		switch {
		case found == never || kind == other:
		case container && holds: // the response_body
			found = telling
		default:
			found = kind
			holds = kind == telling && !strings.HasPrefix(word, "message")
		}
	})
	if found == aside && isPhraseOfAny(string(key[1:len(key)-1])) { // "badRequest"
		return telling
	}
	return found
}

// kindOfWord returns the kind of a word in lower case, and whether it may hold what the word before it names.
func kindOfWord(word string) (k kind, container bool) {
	switch strings.TrimSuffix(word, "s") {
	case "err", "msg", "errmsg", "detail", "reason", "fault", "faultstring", "fail", "failed", "failure", "cause", "description", "raw", "upstream",
		"response", "problem", "issue", "violation":
		return telling, false
	case "example", "sample", "previou", "previous", "warn", "warning", "history", "hint", "help":
		return never, false
	case "body", "data":
		return aside, true
	case "request", "input", "payload", "query", "config", "link", "url", "uri", "value", "received", "actual", "rejected", "title", "name", "id":
		return aside, false
	}
	for _, part := range [...]string{"error", "message", "exception"} { // also without a mark between words: errormessage
		if strings.HasPrefix(word, part) || strings.HasSuffix(strings.TrimSuffix(word, "s"), part) {
			return telling, false
		}
	}
	return other, false
}

// isMany reports whether a key names many of something, or a mass: a list under it may be what the client sent.
func isMany(key []byte) bool {
	last, kind := "", other
	eachWord(key, func(word string) {
		last = word
		kind, _ = kindOfWord(word)
	})
	switch last {
	case "data", "body", "input", "payload", "list", "received", "actual", "rejected":
		return true
	}
	return kind != telling && strings.HasSuffix(last, "s") && !strings.HasSuffix(last, "ss") && !strings.HasSuffix(last, "us")
}

// tells reports whether an object has a key that says that it speaks of the error: then the others don't.
func tells(object []byte) (found bool) {
	eachMember(object, func(key, _ []byte) bool {
		found = kindOf(key) == telling
		return !found
	})
	return found
}

// eachWord calls yield with the words of a key, in lower case. They end at marks, and where capital letters begin.
func eachWord(key []byte, yield func(word string)) {
	const longest = 64
	key = bytes.Trim(key, `"`)
	key = key[:min(len(key), longest)]
	start := 0
	for i := range key {
		capital := isCapital(key[i]) && i > 0 && (!isCapital(key[i-1]) || i+1 < len(key) && plain(key[i+1]) && !isCapital(key[i+1]))
		mark := !plain(key[i]) && key[i] < 0x80
		if (capital || mark) && start < i {
			yield(strings.ToLower(string(key[start:i])))
		}
		if capital || mark {
			start = i
		}
		if mark {
			start++
		}
	}
	if start < len(key) {
		yield(strings.ToLower(string(key[start:])))
	}
}

func isCapital(b byte) bool { return 'A' <= b && b <= 'Z' }

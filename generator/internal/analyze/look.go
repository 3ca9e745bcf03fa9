package analyze

import (
	"net/http"
	"strings"
	"unicode"
)

// A look is what a cell looks like.
type look int

const (
	aPhrase   look = iota // a few words
	aSentence             // many words, or a full stop
	aNumber               // 40001, -32700, 0x1F, 412.101, E1001
	aSymbol               // invalid_token, InvalidToken, INVALID_TOKEN, access.denied
	aWord                 // a single word without more
	aList                 // several of these, a range, or one with more to it: 1000-1999, 1 (fatal), code: 2
	aYesNo
	looks
)

var (
	numberCell = lazy(`^(?:[-+−–]?(?:0x[0-9A-Fa-f]+|[0-9][0-9A-Fa-f]*(?:[.,_-][0-9A-Za-z]+)*|[0-9]+[xX*]{1,4})` +
		`|[A-Za-z]{1,10}[-_.:]?[0-9][0-9A-Za-z._-]*)$`)
	tokenCell    = lazy(`^[A-Za-z_$*<{%][A-Za-z0-9_.:/*<>{}$%#+-]*$`)
	symbolCell   = lazy(`[a-z0-9][A-Z]|[A-Za-z0-9][_.:/-][A-Za-z0-9<{*]|^[A-Z][A-Z0-9_]+$`)
	constantCell = lazy(`^(?:[A-Z][A-Z0-9]*(?:[_.][A-Z0-9]+)+|[A-Z]{4,}|k?[A-Z][a-z0-9]+(?:[A-Z][A-Za-z0-9]*)+` +
		`|[A-Z]{2,}[a-z]+(?:[A-Z][A-Za-z0-9]*)*)$`)
	integerCell = lazy(`^[-+−–]?(?:0x[0-9A-Fa-f]+|[0-9]+)$`)
	rangeCell   = lazy(`^[-+−]?[0-9]+\s*(?:[-–—~～]|\.{2,3}|to|至|到)\s*[-+−]?[0-9]+$`)
	// moreCell is a code with more to it: 1 (fatal), 400 BadRequest, code: 2.
	moreCell = lazy(`^(?:[-+−–]?[0-9]+[0-9.xX]*|[A-Z][A-Z0-9]*_[A-Z0-9_]+)` +
		`(?:\s*[(（,，、/;:：|~～–—-]|\s+[A-Z][A-Za-z]*$|\s+(?:to|or|and|至|到|或|和)\s)` +
		`|^"?(?i:code|errcode|error_code|status|error)"?\s*[:=]`)
	yesNoCell = lazy(`(?i)^(?:yes|no|true|false|y|n|✓|✗|√|×|✅|❌|🚫|✔️?|是|否|可|不可|不|可以|不可以|支持|不支持|はい|いいえ|예|아니오` +
		`|sí|si|sim|não|nao|oui|non|ja|nein|да|нет|retryable|retriable|non-?retryable|reversible|irreversible|reversível|irreversível)[.。]?$`)
)

func lookOf(text string) look {
	plain := unquote(text)
	switch words := wordCount(plain); {
	case yesNoCell.MatchString(plain):
		return aYesNo
	case numberCell.MatchString(plain):
		return aNumber
	case tokenCell.MatchString(plain) && symbolCell.MatchString(plain):
		return aSymbol
	case tokenCell.MatchString(plain):
		return aWord
	case words <= 6 && moreCell.MatchString(plain), isList(plain):
		return aList
	case words > 8, strings.HasSuffix(plain, "."), strings.HasSuffix(plain, "。"):
		return aSentence
	}
	return aPhrase
}

// isList reports whether a text is several codes with commas or blanks between.
func isList(text string) bool {
	parts := strings.FieldsFunc(text, func(r rune) bool { return unicode.IsSpace(r) || strings.ContainsRune(",，、;/|", r) })
	for _, p := range parts {
		if !numberCell.MatchString(p) && !(tokenCell.MatchString(p) && symbolCell.MatchString(p)) {
			return false
		}
	}
	return len(parts) > 1
}

// wordCount counts words, and for scripts that set no blanks between them, characters beyond the first few.
func wordCount(text string) int {
	n := len(strings.Fields(text))
	for _, r := range text {
		if isolating(r) {
			return max(n, len([]rune(text))/3)
		}
	}
	return n
}

func isKnownStatus(status int) bool {
	switch {
	case http.StatusText(status) != "":
		return true
	case status >= 520 && status <= 530, status >= 460 && status <= 464:
		return true // gateways' own
	}
	switch status {
	case 306, 419, 420, 430, 440, 444, 449, 450, 494, 495, 496, 497, 498, 499, 509, 561, 598, 599:
		return true
	}
	return false
}

func isolatingOrCyrillic(r rune) bool { return isolating(r) || unicode.Is(unicode.Cyrillic, r) }

package cells

import (
	"strings"
	"unicode"

	"github.com/errgen/errgen/generator/internal/pattern"
)

var (
	// standsForText matches what documents write where a message is to stand: "Error message here", "A description of the error".
	standsForText = pattern.Lazy(`(?i)^\W*(?:(?:an?|the|your|some|detailed|descriptive|specific|short|human[- ]readable|readable)\s+)*(?:errors?|failure|exception)?\s*(?:messages?|description|details?|text|string|explanation)(?:\s+(?:here|text|string|goes here|(?:of|about|describing|explaining|for)\s+(?:the\s+|an?\s+|your\s+)?(?:errors?|failure|problem|request|what (?:happened|went wrong))))?\W*$`)
	// standsForCode matches what they write where a code is to stand: ERROR_CODE, error_code_string.
	standsForCode = pattern.Lazy(`(?i)^(?:(?:an?|the|your|some|my|sample|example|machine[_ -]readable)[_ -])?(?:(?:error|err)[_ -]?)?(?:code|type|name|identifier|constant)(?:[_ -](?:string|here|value|name|number))*$`)
)

// loremIpsum are the words that generators of samples fill texts with.
var loremIpsum = func() map[string]bool {
	words := map[string]bool{}
	for word := range strings.FieldsSeq(`ad adipiscing adipisicing aliqua aliquip amet anim aute cillum commodo consectetur consequat culpa
		cupidatat deserunt do dolor dolore duis ea eiusmod elit enim esse est et eu ex excepteur exercitation fugiat id in incididunt ipsum
		irure labore laboris laborum lorem magna minim mollit nisi non nostrud nulla occaecat officia pariatur proident qui quis
		reprehenderit sed sint sit sunt tempor ullamco ut velit veniam voluptate`) {
		words[word] = true
	}
	return words
}()

// StandsForText reports whether a text is what documents write where a message is to stand, or filler.
func StandsForText(text string) bool { return standsForText.MatchString(text) || isFiller(text) }

// StandsForCode reports whether a text is what documents write where a code is to stand, or filler.
func StandsForCode(text string) bool { return standsForCode.MatchString(text) || isFiller(text) }

// isFiller reports whether all words of a text are of "lorem ipsum dolor sit amet".
func isFiller(text string) bool {
	const least = 4 // letters of a word that is of no other language
	long := false
	words := strings.FieldsFunc(strings.ToLower(text), func(r rune) bool { return !unicode.IsLetter(r) })
	for _, w := range words {
		if !loremIpsum[w] {
			return false
		}
		long = long || len(w) >= least && w != "tempor" && w != "magna"
	}
	return long
}

package vocabulary

import (
	"slices"
	"strings"
	"sync"
	"unicode"
)

// InEnglish reports whether texts in Latin letters are in English rather than in the language of the document that they stand in, by
// their words. Texts that have as many words of the one as of the other are in the document's.
func InEnglish(texts []string, locale string) bool {
	i := slices.IndexFunc(Languages, func(l *Language) bool { return SameLanguage(l.Tag, locale) })
	if i <= 0 || Languages[i].script() != unicode.Latin {
		return true
	}
	own, english := speechOf(Languages[i]), speechOf(&english)
	ours, theirs := 0, 0
	for _, text := range texts {
		for word := range strings.FieldsSeq(spaced(text)) {
			if own.has(word) {
				ours++
			}
			if english.has(word) {
				theirs++
			}
		}
	}
	return theirs > ours
}

// A speech is the words by which a text is seen to be in a language, folded.
type speech struct {
	common   map[string]bool
	failures []string // how they begin
}

// speeches are those of the languages that were asked for.
var speeches sync.Map

func speechOf(l *Language) *speech {
	s, ok := speeches.Load(l)
	if !ok {
		s, _ = speeches.LoadOrStore(l, newSpeech(l))
	}
	return s.(*speech)
}

func newSpeech(l *Language) *speech {
	s := &speech{common: map[string]bool{}}
	for w := range items(l.Common) {
		s.common[strings.TrimSpace(spaced(w))] = true
	}
	for w := range items(l.Failures) {
		if w = strings.TrimSpace(spaced(w)); w != "" {
			s.failures = append(s.failures, w)
		}
	}
	return s
}

func spaced(text string) string { return string(appendSpaced(nil, text)) }

func (s *speech) has(word string) bool {
	return s.common[word] || slices.ContainsFunc(s.failures, func(f string) bool { return strings.HasPrefix(word, f) })
}

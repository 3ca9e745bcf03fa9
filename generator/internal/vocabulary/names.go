package vocabulary

import (
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"github.com/errgen/errgen/generator/internal/pattern"
)

// nameTag returns the tag of the language that a key is a name of, "" if it is none.
func nameTag(key string) string {
	if isForeign(key) {
		return foreignNames()[key]
	}
	return latinNames()[key]
}

// The names of languages by their keys, with their tags.
var (
	latinNames   = sync.OnceValue(func() map[string]string { return newLanguageNames(false) })
	foreignNames = sync.OnceValue(func() map[string]string { return newLanguageNames(true) })
)

func newLanguageNames(foreign bool) map[string]string {
	names := make(map[string]string, 7<<6)
	add := func(list, tag string) {
		for name := range items(list) {
			if isForeign(name) == foreign {
				names[Key(name)] = tag
			}
		}
	}
	for _, l := range Languages {
		tag := l.Tag
		if tag == "zh" {
			tag = "zh-Hans"
		}
		add(l.Names, tag)
		add(l.NamesHant, "zh-Hant")
	}
	return names
}

// languageTags are the tags, with what countries' letters stand for.
var languageTags = sync.OnceValue(func() map[string]string {
	tags := map[string]string{"cn": "zh-Hans", "tw": "zh-Hant", "jp": "ja", "kr": "ko"}
	for _, l := range Languages {
		tags[l.Tag] = l.Tag
	}
	tags["zh"] = "zh-Hans"
	delete(tags, "id") // which mostly identifies something
	return tags
})

var languageTag = pattern.Lazy(`^([A-Za-z]{2})(?:[-_]([A-Z][a-z]{3}|[A-Za-z]{2}))?$`)

// LanguageOf returns the language that a header names, as a BCP 47 tag, and what else the header says: of "英文描述" en and "描述", of "zh-CN"
// zh-CN and nothing. The tag is "" if it names none.
func LanguageOf(header string) (tag, rest string) {
	header = strings.Trim(header, " `*()（）[]")
	if len(header) > len("zh-Hans") {
		return languageIn(header)
	}
	if len(header) != len("en") && !strings.ContainsAny(header, "-_") {
		return languageIn(header)
	}
	if m := languageTag.FindStringSubmatch(header); m != nil {
		tag := languageTags()[strings.ToLower(m[1])]
		switch {
		case tag == "" || m[2] == "":
			return tag, ""
		case len(m[2]) == len("Hans"):
			return strings.ToLower(m[1]) + "-" + m[2], ""
		}
		return strings.ToLower(m[1]) + "-" + strings.ToUpper(m[2]), ""
	}
	return languageIn(header)
}

// languageIn is LanguageOf for a header that is no tag.
func languageIn(header string) (tag, rest string) {
	const enough = 60 // bytes
	if len(header) > enough {
		return "", ""
	}
	words := strings.Fields(Key(header))
	for n := len(words); n > 0; n-- {
		if tag := nameTag(strings.Join(words[:n], " ")); tag != "" {
			return tag, joinWords(words[n:])
		}
		if tag := nameTag(strings.Join(words[len(words)-n:], " ")); tag != "" {
			return tag, joinWords(words[:len(words)-n])
		}
	}
	if n := len(words) - 1; n > 0 { // Description (EN)
		last := strings.ToLower(strings.Trim(header[strings.LastIndexAny(header, " (（_-")+1:], " )）"))
		if tag := languageTags()[last]; tag != "" && strings.ContainsAny(header, "(（[_-") {
			return tag, joinWords(words[:n])
		}
	}
	return "", ""
}

// joinWords is words without a preposition at their end, with blanks where the script has them.
func joinWords(words []string) string {
	for len(words) > 0 {
		last := words[len(words)-1]
		if last != "in" && last != "en" && last != "em" && last != "auf" {
			break
		}
		words = words[:len(words)-1]
	}
	var b strings.Builder
	for i, w := range words {
		first, _ := utf8.DecodeRuneInString(w)
		if i > 0 && (!Isolating(first) || unicode.IsSpace(first)) {
			b.WriteByte(' ')
		}
		b.WriteString(w)
	}
	return b.String()
}

// SameLanguage reports whether two BCP 47 tags are of one language in one way of writing it: en and en-US, zh-CN and zh-Hans, but not zh-TW.
func SameLanguage(one, other string) bool { return written(one) == written(other) }

func written(tag string) string {
	parts := strings.Split(strings.ToLower(tag), "-")
	if parts[0] != "zh" {
		return parts[0]
	}
	for _, p := range parts[1:] {
		switch p {
		case "hant", "tw", "hk", "mo":
			return "zh-hant"
		}
	}
	return "zh"
}

package vocabulary

import (
	"maps"
	"slices"
	"strings"
	"sync"
	"unicode"

	"github.com/errgen/errgen/generator/internal/pattern"
)

// Foreign is no role: it marks the headers of tables that are not about errors, like those of parameters and fields.
const Foreign = "foreign"

// How much a header speaks for a role, from 0 to 1.
const (
	Whole  = 1.0  // it is the phrase, in one of its languages
	About  = 0.7  // the phrase is what it is about: "description" in "error code description"
	Beside = 0.35 // the phrase stands beside that
	Weak   = 0.5  // times this for a phrase that ends in "?"
)

// roles are what Headers have phrases for.
var roles = []struct {
	name    string
	phrases func(*Headers) string
}{
	{"status", func(h *Headers) string { return h.Status }},
	{"code", func(h *Headers) string { return h.Code }},
	{"name", func(h *Headers) string { return h.Name }},
	{"message", func(h *Headers) string { return h.Message }},
	{"summary", func(h *Headers) string { return h.Summary }},
	{"cause", func(h *Headers) string { return h.Cause }},
	{"action", func(h *Headers) string { return h.Action }},
	{"retry", func(h *Headers) string { return h.Retry }},
	{"note", func(h *Headers) string { return h.Note }},
	{Foreign, func(h *Headers) string { return h.Foreign }},
}

// meant is the roles that a phrase speaks for, a bit each by their place in roles, and the languages that have it, by their place in
// Languages.
type meant struct {
	surely, perhaps uint16
	languages       uint64
}

// add puts what a phrase means into what a header says, times weight.
func (m meant) add(said map[string]float64, weight float64) {
	for i, r := range roles {
		switch bit := uint16(1) << i; {
		case m.surely&bit != 0:
			said[r.name] = max(said[r.name], Whole*weight)
		case m.perhaps&bit != 0:
			said[r.name] = max(said[r.name], Weak*weight)
		}
	}
}

// A lexicon is phrases of headers in all languages. Those with alike hashes are chained.
type lexicon struct {
	phrases []phrase
	first   [1 << 13]uint16 // places in phrases, by hash; 0 if there is none
}

// A phrase is one of a language's for a role: a part of its list. It has the place of the next with a hash like its own, 0 if there is none.
type phrase struct {
	from           uint16
	size           uint8 // without "?"
	role, language uint8 // places in roles and Languages
	doubtful       bool
	next           uint16
}

func (p *phrase) text() string {
	return roles[p.role].phrases(&Languages[p.language].Headers)[p.from:][:p.size]
}

// The lexicons are of phrases that are all in Latin letters, and of the others. Each is made when it is first asked for, which costs about half
// a millisecond.
var (
	latinPhrases   = sync.OnceValue(func() *lexicon { return newLexicon(false) })
	foreignPhrases = sync.OnceValue(func() *lexicon { return newLexicon(true) })
)

func newLexicon(foreign bool) *lexicon {
	l := &lexicon{phrases: make([]phrase, 1, 7_000)}
	for n, language := range Languages {
		for i, role := range roles {
			list, from := role.phrases(&language.Headers), 0
			for item := range strings.SplitSeq(list, ";") {
				if text := strings.TrimSpace(item); text != "" && isForeign(text) == foreign {
					l.add(text, phrase{from: uint16(from + strings.Index(item, text)), role: uint8(i), language: uint8(n)})
				}
				from += len(item) + len(";")
			}
		}
	}
	return l
}

// add adds a phrase whose text may end in "?".
func (l *lexicon) add(text string, p phrase) {
	text, p.doubtful = strings.CutSuffix(text, "?")
	p.size = uint8(len(text))
	var buf [128]byte
	key := buf[:0]
	if isKey(text) {
		key = append(key, text...)
	} else {
		key = appendKey(key, text)
	}
	first := l.at(key)
	p.next = *first
	l.phrases = append(l.phrases, p)
	*first = uint16(len(l.phrases) - 1)
}

// at is where the phrases with a key are found, among others.
func (l *lexicon) at(key []byte) *uint16 {
	hash := uint32(2166136261) // FNV-1a
	for _, b := range key {
		hash = (hash ^ uint32(b)) * 16777619
	}
	return &l.first[(hash^hash>>16)%uint32(len(l.first))]
}

// meaning returns what the phrases with a key mean together. The languages are none if there are no such phrases.
func meaning(key string) (m meant) {
	l := latinPhrases
	if isForeign(key) {
		l = foreignPhrases
	}
	return l().meaning(key)
}

func (l *lexicon) meaning(key string) (m meant) {
	for i := *l.at([]byte(key)); i > 0; i = l.phrases[i].next {
		p := &l.phrases[i]
		if text := p.text(); text != key && (isKey(text) || Key(text) != key) {
			continue
		}
		m.languages |= 1 << p.language
		if p.doubtful {
			m.perhaps |= 1 << p.role
		} else {
			m.surely |= 1 << p.role
		}
	}
	return m
}

// Roles returns the roles that a header speaks for, and Foreign, each with how surely, from 0 to 1.
func Roles(header string) map[string]float64 {
	const enough = 300 // bytes
	header = strings.ToValidUTF8(header[:min(len(header), enough)], "")
	said := map[string]float64{}
	if m := meaning(Key(header)); m.languages != 0 {
		if m.add(said, 1); fieldName.MatchString(header) && said["message"] > 0 {
			return map[string]float64{"message": Whole} // error_description is what bodies have
		}
		return said
	}
	for _, part := range append(alternatives(header), header) {
		said = merged(said, rolesOf(Key(part)))
	}
	return said
}

// fieldName is a header that is written as the field of a body is.
var fieldName = pattern.Lazy(`^[a-z]+_[a-z_]+$`).Needing("_")

// alternatives are the parts of a header that says a thing twice, as in "错误码 (Error Code)" and "code / 错误码".
func alternatives(header string) []string {
	parts := strings.FieldsFunc(header, func(r rune) bool { return strings.ContainsRune("()（）[]【】/／|｜:：\n", r) })
	if len(parts) < 2 {
		parts = nil
	}
	const word, twice = 5, 2 // "HTTP 状态码" says a thing once
	latin, other := strings.Builder{}, strings.Builder{}
	letters, signs := 0, 0
	for _, r := range header {
		if Isolating(r) {
			signs++
			other.WriteRune(r)
			latin.WriteByte(' ')
			continue
		}
		if unicode.IsLetter(r) {
			letters++
		}
		latin.WriteRune(r)
		other.WriteByte(' ')
	}
	if letters >= word && signs >= twice {
		parts = append(parts, latin.String(), other.String())
	}
	return parts
}

// rolesOf returns what a header's key speaks for. Where it is no phrase of the lexicon but has some in it, what it is about counts more than
// the rest.
func rolesOf(key string) map[string]float64 {
	said := map[string]float64{}
	if m := meaning(key); m.languages != 0 {
		m.add(said, 1)
		return said
	}
	words := strings.Fields(key)
	and := slices.IndexFunc(words, func(w string) bool { return conjunctions()[w] })
	if and > 0 && and+1 < len(words) {
		return merged(rolesOf(strings.Join(words[:and], " ")), rolesOf(strings.Join(words[and+1:], " ")))
	}
	end := headEnd(words)
	var head meant
	for i := 0; i < len(words); {
		n, m := phraseAt(key)
		if n > 0 && i < end {
			head = m // the last one before the end
		}
		m.add(said, Beside)
		for range max(n, 1) {
			_, key, _ = strings.Cut(key, " ")
			i++
		}
	}
	head.add(said, About)
	return said
}

// merged returns what either of two says, the surer where both do.
func merged(one, other map[string]float64) map[string]float64 {
	all := maps.Clone(one)
	for role, said := range other {
		all[role] = max(all[role], said)
	}
	return all
}

// longestPhrase is how many words a phrase has at most.
const longestPhrase = 24

// phraseAt returns the longest phrase that a key begins with: how many words it has, and what it means.
func phraseAt(key string) (size int, found meant) {
	stop := 0
	for n := 1; n <= longestPhrase && stop < len(key); n++ {
		if stop > 0 {
			stop++
		}
		if word := strings.IndexByte(key[stop:], ' '); word >= 0 {
			stop += word
		} else {
			stop = len(key)
		}
		if m := meaning(key[:stop]); m.languages != 0 {
			size, found = n, m
		}
	}
	return size, found
}

// The words of grammar that matter in headers, by their keys.
var (
	prepositions = sync.OnceValue(func() map[string]bool { return wholeWords(func(l *Language) string { return l.Prepositions }) })
	conjunctions = sync.OnceValue(func() map[string]bool { return wholeWords(func(l *Language) string { return l.Conjunctions }) })
	questions    = sync.OnceValue(func() map[string]bool { return wholeWords(func(l *Language) string { return l.Questions }) })
)

// headEnd returns where the part of a header ends whose last phrase says what it is about: "error code" of "error code in decimal", and
// the first word of "when to use the code".
func headEnd(words []string) int {
	if len(words) > 0 && questions()[words[0]] {
		return 1
	}
	for i, w := range words {
		if i > 0 && prepositions()[w] {
			return i
		}
	}
	return len(words)
}

package vocabulary

import (
	"bytes"
	"slices"
	"strings"
	"sync"
	"unicode"

	"github.com/errgen/errgen/generator/internal/pattern"
)

// These are no roles. Foreign marks the headers of tables that are not about errors, like those of parameters and fields; noRetry and delay are
// two ways to head a column about trying again, see Asking.
const (
	Foreign = "foreign"
	noRetry = "no-retry"
	delay   = "delay"
)

// How much a header speaks for a role, from 0 to 1.
const (
	Whole  = 1.0  // it is the phrase, in one of its languages
	About  = 0.7  // the phrase is what it is about: "description" in "error code description"
	Beside = 0.35 // the phrase stands beside that
	Weak   = 0.5  // times this for a phrase that ends in "?"
)

// roles are what Headers have phrases for.
var roles = [...]struct {
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
	{noRetry, func(h *Headers) string { return h.NoRetry }},
	{delay, func(h *Headers) string { return h.Delay }},
	{"state", func(h *Headers) string { return h.State }},
	{"note", func(h *Headers) string { return h.Note }},
	{Foreign, func(h *Headers) string { return h.Foreign }},
}

// meant is the roles that a phrase speaks for, a bit each by their place in roles, and the languages that have it, by their place in
// Languages.
type meant struct {
	surely, perhaps uint16
	languages       uint64
}

// said is how surely a header speaks for each of roles, from 0 to 1.
type said [len(roles)]float64

// add adds what a phrase means, times weight.
func (s *said) add(m meant, weight float64) {
	if m.surely|m.perhaps == 0 {
		return
	}
	for i := range s {
		switch bit := uint16(1) << i; {
		case m.surely&bit != 0:
			s[i] = max(s[i], Whole*weight)
		case m.perhaps&bit != 0:
			s[i] = max(s[i], Weak*weight)
		}
	}
}

// merge adds what another header says.
func (s *said) merge(other said) {
	for i := range s {
		s[i] = max(s[i], other[i])
	}
}

// byName returns the roles that a header speaks for, nil if it speaks for none.
func (s *said) byName() map[string]float64 {
	if *s == (said{}) {
		return nil
	}
	all := map[string]float64{}
	for i, surely := range s {
		if surely > 0 {
			all[roles[i].name] = surely
		}
	}
	return all
}

// A lexicon is phrases of headers in all languages. Those with alike hashes are chained.
type lexicon struct {
	phrases []phrase
	first   [1 << 13]uint16 // places in phrases, by hash; 0 if there is none
	longest [1 << 13]uint8  // how many words the phrases have at most whose first word has a hash
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
	word := firstOf(key)
	longest := &l.longest[hashOf(word)]
	*longest = max(*longest, uint8(1+bytes.Count(key[len(word):], []byte(" "))))
	first := &l.first[hashOf(key)]
	p.next = *first
	l.phrases = append(l.phrases, p)
	*first = uint16(len(l.phrases) - 1)
}

// hashOf is where the phrases with a key are found in a lexicon, among others.
func hashOf[T string | []byte](key T) uint32 {
	hash := uint32(2166136261) // FNV-1a
	for i := range len(key) {
		hash = (hash ^ uint32(key[i])) * 16777619
	}
	return (hash ^ hash>>16) % (1 << 13)
}

// firstOf is the first word of a key.
func firstOf[T string | []byte](key T) T {
	for i := range len(key) {
		if key[i] == ' ' {
			return key[:i]
		}
	}
	return key
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
	for i := l.first[hashOf(key)]; i > 0; i = l.phrases[i].next {
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
	var all said
	if m := meaning(Key(header)); m.languages != 0 {
		all.add(m, Whole)
		if said := all.byName(); said["message"] == 0 || !fieldName.MatchString(header) {
			return said
		}
		return map[string]float64{"message": Whole} // error_description is what bodies have
	}
	for _, part := range append(alternatives(header), header) {
		all.merge(rolesOf(Key(part)))
	}
	return all.byName()
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
func rolesOf(key string) (all said) {
	if m := meaning(key); m.languages != 0 {
		all.add(m, Whole)
		return all
	}
	words := strings.Fields(key)
	and := slices.IndexFunc(words, func(w string) bool { return conjunctions()[w] })
	if and > 0 && and+1 < len(words) {
		all = rolesOf(strings.Join(words[:and], " "))
		all.merge(rolesOf(strings.Join(words[and+1:], " ")))
		return all
	}
	end := headEnd(words)
	var head meant
	for i := 0; i < len(words); {
		n, m := phraseAt(key)
		if n > 0 && i < end {
			head = m // the last one before the end
		}
		all.add(m, Beside)
		for range max(n, 1) {
			_, key, _ = strings.Cut(key, " ")
			i++
		}
	}
	all.add(head, About)
	return all
}

// phraseAt returns the longest phrase that a key begins with: how many words it has, and what it means.
func phraseAt(key string) (size int, found meant) {
	stop, longest := 0, longestPhrase(key)
	for n := 1; n <= longest && stop < len(key); n++ {
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

// longestPhrase is how many words a phrase may have that begins with the first word of a key: few words begin one.
func longestPhrase(key string) int {
	first, longest := firstOf(key), uint8(0)
	hash := hashOf(first)
	if !isForeign(first) {
		longest = latinPhrases().longest[hash]
	}
	if isForeign(key) {
		longest = max(longest, foreignPhrases().longest[hash])
	}
	return int(longest)
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

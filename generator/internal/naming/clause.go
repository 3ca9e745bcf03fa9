package naming

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// A thought is what a clause of a message says.
type thought struct {
	words   []string // condensed
	advice  bool     // it tells somebody what to do
	generic bool     // it says that something failed, but not what
	wrong   bool     // it says that something is wrong
}

const (
	longText  = 1 << 10 // bytes of a text that names are made of: more would name nothing better
	longWords = 64      // of a name before it is cut
)

// beginning returns so many bytes of a text at most, whole runes.
func beginning(text string, most int) string {
	if len(text) <= most {
		return text
	}
	for !utf8.RuneStart(text[most]) && most > 0 {
		most--
	}
	return text[:most]
}

// thoughts returns what the clauses of a text say, those that say nothing left out.
func thoughts(text string) []thought {
	text = symbolized(beginning(text, longText))
	foreign, english := mostlyForeign(text), isEnglish(text)
	var all []thought
	cut := clauses(text)
	for i, clause := range cut {
		if hasForeign(clause) {
			continue // a word or two of Latin in another script's sentence don't say what it means
		}
		if i+1 < len(cut) && isPath(clause, cut[i+1]) {
			continue
		}
		raw := fromElsewhere(Words(clauseText(clause)))
		if len(raw) == 0 || raw[0] == "to" && len(raw) > 1 {
			continue // what it is for says nothing of an error
		}
		t := thought{words: raw, advice: english && (advising[raw[0]] || raw[0] == "for") || raw[0] == "if" && len(all) > 0}
		if english {
			if romanceArticles[raw[0]] && len(raw) > 1 {
				raw = raw[1:]
			}
			t.words = condense(raw)
		} else {
			t.words = cutPlain(withoutArticle(raw), maxChars)
		}
		t.wrong, t.generic = anyOf(t.words, problems), allOf(t.words, generic)
		if allOf(t.words, empty) || !lettered(t.words) || foreign && len(t.words) < 3 && !(t.wrong && (len(t.words) > 1 || t.generic)) {
			continue
		}
		if english {
			t.words = withoutError(t.words)
		}
		all = append(all, t)
	}
	return all
}

// isPath reports whether a clause is the path of a value, as in "orders[0].id: is no number", of which what stands behind doesn't say anything by
// itself.
func isPath(clause, behind string) bool {
	clause = strings.TrimSpace(clause)
	if strings.Contains(clause, " ") || !strings.ContainsAny(clause, "[.") || strings.Contains(clause, "://") {
		return false
	}
	next := Words(behind)
	if len(next) == 0 || copulas[next[0]] || predicates[next[0]] {
		return false
	}
	last := clause[strings.LastIndexByte(clause, '.')+1:]
	return strings.ContainsAny(clause, "[]") || last != "" && isLower(last[0])
}

// clauseText returns a clause without the addresses in it. If it is one word, as a class is, it has no path before it.
func clauseText(clause string) string {
	clause = strings.TrimSpace(clause)
	if !strings.ContainsAny(clause, " /:.") {
		return clause
	}
	if !strings.Contains(clause, " ") {
		return lastSegment(clause)
	}
	for {
		mark := strings.Index(clause, "://")
		if mark < 0 {
			return clause
		}
		begin, end := strings.LastIndexByte(clause[:mark], ' ')+1, strings.IndexByte(clause[mark:], ' ')
		if end < 0 {
			return clause[:begin]
		}
		clause = clause[:begin] + clause[mark+end:]
	}
}

func anyOf(words []string, of map[string]bool) bool {
	for _, w := range words {
		if of[w] {
			return true
		}
	}
	return false
}

func allOf(words []string, of map[string]bool) bool {
	for _, w := range words {
		if !of[w] {
			return false
		}
	}
	return true
}

// lettered reports whether a word has two letters at least, and is more than a preposition and the like.
func lettered(words []string) bool {
	for _, w := range words {
		if len(w) > 1 && !isDigit(w[0]) && !prepositions[w] && !connectors[w] && !copulas[w] && !determiners[w] {
			return true
		}
	}
	return false
}

// clauses cuts a message at the marks that end a thought, and takes asides in parentheses out.
func clauses(text string) []string {
	text = withoutAsides(text)
	if rest, ok := strings.CutPrefix(text, "Path "); ok && strings.ContainsAny(beginning(rest, 1), "'`\"") {
		text = rest // as Mongoose begins all it says
	}
	var all []string
	begin := 0
	for i, r := range text {
		if i < begin {
			continue
		}
		if n := breakAt(text, i, r, begin); n > 0 {
			all = append(all, text[begin:i])
			begin = i + n
		}
	}
	return append(all, text[begin:])
}

// breakAt returns how many bytes the mark at i is long if it ends a clause that began at begin, else 0.
func breakAt(text string, i int, r rune, begin int) int {
	_, n := utf8.DecodeRuneInString(text[i:])
	next, _ := utf8.DecodeRuneInString(text[i+n:])
	ends := next == utf8.RuneError || unicode.IsSpace(next) || next > unicode.MaxASCII || strings.ContainsRune("\"')", next)
	switch {
	case strings.ContainsRune(";\n，。；！？：、|", r):
		return n
	case strings.ContainsRune(".!?:", r) && ends:
		return n
	case r == '.' && isUpper(text[i+1]) && problems[lastWord(text[begin:i])]:
		return n // a blank is missing
	case r == '/' && ends && i > 0 && text[i-1] == ' ' && complete(text[begin:i], text[i+1:]):
		return n
	case strings.ContainsRune("-–—", r) && ends && i > 0 && text[i-1] == ' ':
		return n
	case r == ' ' && next > 0x24F && unicode.IsLetter(next) && !hasForeign(text[begin:i]) && saysEnough(text[begin:i]):
		return n // the same in another script
	case r == ',' && ends && complete(text[begin:i], text[i+1:]):
		return n
	}
	return 0
}

func lastWord(text string) string { return strings.ToLower(text[strings.LastIndexByte(text, ' ')+1:]) }

// saysEnough reports whether a text has words enough to say something.
func saysEnough(text string) bool {
	const enough = 4
	n := len(strings.Fields(text))
	return n >= enough || n > 1 && anyOf(Words(text), problems)
}

// complete reports whether what stands before a mark is a thought, and not the beginning of a list.
func complete(before, behind string) bool {
	words := Words(before)
	if strings.HasPrefix(strings.TrimSpace(behind), "please ") {
		return true
	}
	if len(words) < 2 || !anyOf(words, problems) {
		return len(words) == 1 && fillers[words[0]]
	}
	const near = 64 // bytes
	for i, w := range Words(beginning(behind, near)) {
		if i > 3 {
			break
		}
		if w == "or" || w == "and" {
			return i == 0
		}
	}
	return true
}

// withoutAsides drops what stands in parentheses, unless that is all. What they enclose of a word, "chunk(s)", stays.
func withoutAsides(text string) string {
	if !strings.ContainsAny(text, "(（") {
		return text
	}
	text = joined.Replace(text)
	var b strings.Builder
	depth := 0
	for _, r := range text {
		switch {
		case r == '(' || r == '（':
			depth++
		case (r == ')' || r == '）') && depth > 0:
			depth--
			b.WriteByte(' ')
		case depth == 0:
			b.WriteRune(r)
		}
	}
	if len(Words(b.String())) == 0 || depth > 0 {
		return strings.NewReplacer("(", " ", ")", " ", "（", "\n", "）", "\n").Replace(text)
	}
	return b.String()
}

// Foreign reports whether a text is in another script than English.
func Foreign(text string) bool { return text != "" && mostlyForeign(text) }

// mostlyForeign reports whether much of a text is in letters of another script.
func mostlyForeign(text string) bool {
	ours, others := 0, 0
	for _, r := range text {
		switch {
		case r < unicode.MaxASCII && !unicode.IsLetter(r):
		case r < unicode.MaxASCII, unicode.Is(unicode.Latin, r):
			ours++
		case unicode.IsLetter(r):
			others += 2 // a character of most such scripts says as much as two letters
		}
	}
	return others*2 > ours
}

// isEnglish reports whether a text in Latin letters may be English.
func isEnglish(text string) bool {
	if hasMarks(text) {
		return false
	}
	n := 0
	for _, w := range Words(text) {
		if elsewhere[w] {
			n++
		}
	}
	return n < 2
}

// hasMarks reports whether Latin letters with marks stand in a text, as in most languages but English. English grammar says nothing of it.
func hasMarks(text string) bool {
	return strings.ContainsFunc(text, func(r rune) bool { return r >= 0xC0 && unicode.Is(unicode.Latin, r) })
}

// hasForeign reports whether a letter of another script stands in a text.
func hasForeign(text string) bool {
	for _, r := range text {
		if r > 0x24F && unicode.IsLetter(r) && !unicode.Is(unicode.Latin, r) && r != 'ʼ' {
			return true
		}
	}
	return false
}

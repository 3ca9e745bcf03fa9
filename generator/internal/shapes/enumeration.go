package shapes

import (
	"go/token"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/errgen/errgen/generator/internal/cells"
	"github.com/errgen/errgen/generator/internal/markdown"
	"github.com/errgen/errgen/generator/internal/pattern"
	"github.com/errgen/errgen/generator/internal/vocabulary"
)

// Errors in a line, behind a label that speaks of them, or right below such a heading: "Errors: `no_cup` (404), `no_tea` (it was drunk)".

// An enumeration is the text of a block, and where its code spans stand.
type enumeration struct {
	pos    token.Position
	in     markdown.Inline
	spans  [][2]int
	lead   string // what stands before the first code
	end    int    // behind the last one's explanation
	single bool   // the text begins with the first code, and ends with the last
	loose  bool   // a text that speaks of errors in other words stands between the heading that calls them errors and the codes
}

// An enumerated is one code, and what is said of it.
type enumerated struct{ code, said [2]int }

var (
	// enumeratedEnd ends the last code.
	enumeratedEnd = pattern.Lazy(`^\s*(?:$|\n|[.。;；](?:\s|$)|…|\.\.\.|,?\s*etc\b)`)
	// saidBehind leads to an explanation that is not in brackets.
	saidBehind       = pattern.Lazy(`^\s*(?:[=:：→]|[-–—]\s|=>|->)\s*`)
	labelEnd         = pattern.Lazy(`[:：]\s*$`)
	enumeratedSerial = pattern.Lazy(`^[A-Z]{1,8}[-_.]?[0-9]{1,10}$`)
	// enumeratedCode is what a code in a line may look like, and enumeratedFile a file, a path or a type, which is none.
	enumeratedCode = pattern.Lazy(`^(?:[-−]?[0-9]{1,10}|0[xX][0-9A-Fa-f]+|[A-Za-z]\w*(?:[.:/-]\w+)*)$`)
	enumeratedFile = pattern.Lazy(`^(?:true|false|null|nil|none|undefined|string|number|integer|boolean|object|array|GET|POST|PUT|PATCH|DELETE)$|\.(?:md|json|ya?ml|go|ts|js|py|rs|java|kt|cs|php|rb|toml|log|txt|html)$`)
)

// enumerations finds errors that are enumerated in a line, and are documented nowhere else.
func (s *shapes) enumerations() {
	documented := s.cellTexts()
	for i, b := range s.blocks {
		var e enumeration
		var section []string
		switch b := b.(type) {
		case *markdown.Paragraph:
			e, section = enumeration{pos: b.Pos, in: b.Text}, b.Section
		case *markdown.Item:
			e, section = enumeration{pos: b.Pos, in: b.Text}, b.Section
		default:
			continue
		}
		if s.used[i] || len(e.in.Code) < enough {
			continue
		}
		e.findSpans()
		for at := 0; at < len(e.spans); {
			all := e.read(&at)
			items := e.items(all, section)
			if len(all) < enough || !s.areEnumerated(&e, i, section, items) {
				continue
			}
			s.used[i] = true
			items = slices.DeleteFunc(items, func(it item) bool { return isKnown(it, documented) })
			s.add("enumeration", items)
		}
	}
}

// isKnown reports whether an error is documented elsewhere, by its code and status or as the text of its status, and remembers it.
func isKnown(it item, documented map[string]bool) bool {
	code, status := it.key.code.Text, it.key.status.Text
	if code == "" && it.prose.text() == "" {
		return true // a status that says nothing
	}
	key := status + "\n" + code
	if code == "" {
		key = status + "\n" + it.prose.text()
	}
	known := documented[key] || code != "" && documented[code]
	documented[key] = true
	return known
}

func (e *enumeration) findSpans() {
	at := 0
	for _, s := range e.in.Spans {
		if s.Code && s.Text != "" {
			e.spans = append(e.spans, [2]int{at, at + len(s.Text)})
		}
		at += len(s.Text)
	}
}

// read reads the codes that are enumerated from the code span at on, and goes beyond them. There are none if what follows is a sentence.
func (e *enumeration) read(at *int) []enumerated {
	var all []enumerated
	start, text := e.spans[*at][0], e.in.Text
	e.lead = text[e.end:start]
	e.single = e.end == 0 && strings.Trim(e.lead, " \n·•") == ""
	for {
		one := enumerated{code: e.spans[*at]}
		stop := one.code[1]
		one.said, stop = e.explanation(stop)
		for *at++; *at < len(e.spans) && e.spans[*at][0] < stop; *at++ {
		}
		all = append(all, one)
		e.end = stop
		if *at == len(e.spans) || !isNext(text[stop:e.spans[*at][0]]) || e.spans[*at][0] == stop {
			break
		}
	}
	if !enumeratedEnd.MatchString(text[e.end:]) && !labelEnd.MatchString(e.lead) {
		return nil // a sentence
	}
	return all
}

// isNext reports whether a text parts two codes: it is nothing but a comma or the like, and a conjunction perhaps.
func isNext(text string) bool {
	const blanks = " \t\n\f\r"
	rest := strings.TrimLeft(text, blanks)
	if first, size := utf8.DecodeRuneInString(rest); size > 0 && strings.ContainsRune(",;·•|/、，；", first) {
		rest = strings.TrimLeft(rest[size:], blanks)
	}
	switch strings.TrimRight(rest, blanks) {
	case "":
		return true
	case "and", "or", "und", "oder", "et", "ou", "y", "e", "o", "och", "eller", "og", "en", "of", "i", "a", "lub", "nebo", "и", "или", "та", "або":
		return strings.ContainsAny(rest, blanks)
	}
	return false
}

// explanation returns what is said of a code that ends at a byte, and where that ends.
func (e *enumeration) explanation(at int) (said [2]int, stop int) {
	const most = 300 // bytes
	text := e.in.Text
	rest := strings.TrimLeft(text[at:], " \n")
	open := len(text) - len(rest)
	if strings.HasPrefix(rest, "(") || strings.HasPrefix(rest, "（") {
		depth := 0
		for i, r := range rest {
			switch r {
			case '(', '（':
				depth++
			case ')', '）':
				depth--
			}
			size := utf8.RuneLen(r)
			if depth == 0 && i < most {
				_, first := utf8.DecodeRuneInString(rest)
				return [2]int{open + first, open + i}, open + i + size
			}
		}
		return [2]int{at, at}, at
	}
	lead := saidBehind.FindString(text[at:])
	if lead == "" {
		return [2]int{at, at}, at
	}
	from := at + len(lead)
	stop = len(text)
	for _, s := range e.spans {
		if before := text[from:max(from, s[0])]; s[0] > from {
			if part := lastPart.FindStringIndex(before); part != nil {
				stop = from + part[0]
				break
			}
		}
	}
	if dot := sentenceEnd.FindStringIndex(text[from:stop]); dot != nil {
		stop = from + dot[0]
	}
	if stop-from > most {
		return [2]int{at, at}, at
	}
	return [2]int{from, stop}, stop
}

var (
	lastPart    = pattern.Lazy(`\s*[,;·•|、，；]\s*$`)
	sentenceEnd = pattern.Lazy(`[.。](?:\s|$)|\n`)
)

// items are the errors that codes in a line are, nil if one of them is no code.
func (e *enumeration) items(all []enumerated, section []string) []item {
	var items []item
	for _, one := range all {
		it := item{section: section, pos: cellOf(e.pos, e.in, one.code[0], one.code[1])}
		code, said := it.pos, cellOf(e.pos, e.in, one.said[0], one.said[1])
		number, name, _ := strings.Cut(code.Text, " ")
		status := statusOf(number)
		switch {
		case cells.IsKnownStatus(status) && (name == "" && len(code.Text) == 3 || cells.StatusName(status, name) == len(name) && name != ""):
			it.key.status, it.key.named = cellOf(e.pos, e.in, one.code[0], one.code[0]+len(number)), name != ""
			if status < 400 {
				continue
			}
		case !enumeratedCode.MatchString(code.Text) || enumeratedFile.MatchString(code.Text) || cells.IsField(code.Text[strings.LastIndexAny(code.Text, "./")+1:]):
			return nil
		default:
			it.key.code = code
		}
		if status, ok := cells.Status(said.Text); ok && status > 0 && it.key.status.Text == "" {
			it.key.status = said
			if status < 400 {
				continue
			}
		} else if isNumber(it.key) && it.key.code.Text != "" {
			it.message = texts{said}
		} else {
			it.prose = texts{said}
		}
		items = append(items, it)
	}
	return items
}

// areEnumerated reports whether what stands before codes in a line says that they are errors, and enough of them look so.
func (s *shapes) areEnumerated(e *enumeration, i int, section []string, items []item) bool {
	const short = 3 // words that call what follows codes, and not errors
	label, near := s.enumerates(e, i)
	if !callsErrors(label) || len(items) == 0 {
		return false
	}
	strong, failed, told := 0, 0, 0
	for _, it := range items {
		k := it.key
		fails := k.status.Text != "" || e.loose && vocabulary.Demands.In(k.code.Text) || vocabulary.Failures.In(k.code.Text+"\n"+it.prose.text()+"\n"+it.message.text()) || isThrown.MatchString(k.code.Text)
		if fails {
			failed++
		}
		if fails || isNumber(k) || enumeratedSerial.MatchString(k.code.Text) || keyStrong.FindString(k.code.Text) == k.code.Text {
			strong++
		}
		if k.code.Text != "" || it.prose.text() != "" || k.named {
			told++
		}
	}
	if told == 0 || strong*half < len(items) {
		return false
	}
	fails := failed*half >= len(items)
	if e.loose && !fails {
		return false
	}
	code := vocabulary.Roles(label)["code"]
	if vocabulary.Errors.In(label) || vocabulary.Failures.In(label) && code == vocabulary.Whole {
		return fails || code == vocabulary.Whole || vocabulary.Results.In(label) || code >= vocabulary.About && isNumber(items[0].key)
	}
	return fails && code >= vocabulary.About && cells.WordCount(label) <= short && s.speaks(append([]string{near}, section...)...)
}

// labelAbove returns what introduces block i: the heading right above, or a text that ends in a colon. One that speaks of errors in other words
// than those for what follows, "What the field `error` holds:", leaves it to the heading above it, which is then loose. Other enumerations may
// stand between.
func (s *shapes) labelAbove(i int) (label string, loose bool) {
	for i--; i > 0 && s.used[i]; i-- {
		if p, ok := s.blocks[i].(*markdown.Paragraph); !ok || len(p.Text.Code) < enough {
			break
		}
	}
	switch above := s.blocks[max(i, 0)].(type) {
	case *markdown.Heading:
		return above.Text.Text, false
	case *markdown.Paragraph:
		if !labelEnd.MatchString(above.Text.Text) {
			return "", false
		}
		label = lastSentence(above.Text.Text)
		if h, ok := s.blocks[max(i-1, 0)].(*markdown.Heading); ok && vocabulary.Errors.In(label) && !callsErrors(label) {
			return h.Text.Text, true
		}
	}
	return label, false
}

// callsErrors reports whether a label calls what follows errors or codes, and says nothing else of them: "Possible errors", "Codes d'erreur"; not
// "Error handling", "Removed errors", "Not an error".
func callsErrors(label string) bool {
	words := strings.Fields(label)
	if len(words) == 0 || vocabulary.Lookalikes.In(label) || vocabulary.Mappings.In(label) {
		return false
	}
	rest := slices.DeleteFunc(slices.Clone(words), vocabulary.Errors.In)
	if vocabulary.Failures.In(strings.Join(rest, " ")) {
		return false
	}
	said := vocabulary.Roles(label)
	if max(said["code"], said["name"], said["message"]) == vocabulary.Whole {
		return true
	}
	calls := func(word string) bool {
		return vocabulary.Errors.In(word) || vocabulary.Roles(word)["code"] == vocabulary.Whole
	}
	first := strings.ToLower(words[0])
	return calls(words[len(words)-1]) || calls(first) && !strings.HasPrefix(first, "fail") && first != "error" && first != "errors" // what comes first is the noun in some languages
}

// enumerates returns the label that stands before codes in a line, or the heading right above if nothing else does; and the text above the block.
func (s *shapes) enumerates(e *enumeration, i int) (label, near string) {
	const most = 6 // words
	for n := i - 1; n >= max(i-2, 0) && near == ""; n-- {
		if p, ok := s.blocks[n].(*markdown.Paragraph); ok {
			near = p.Text.Text
		}
	}
	if e.single {
		label, e.loose = s.labelAbove(i)
	} else if label = strings.TrimRight(e.lead, " \n"); labelEnd.MatchString(label) {
		label = lastSentence(label)
	} else {
		return "", near
	}
	label = strings.Trim(label, " :：\n")
	if cells.WordCount(label) > most {
		return "", near
	}
	return label, near
}

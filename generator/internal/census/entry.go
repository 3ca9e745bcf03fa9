package census

import (
	"go/token"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/errgen/errgen/generator/internal/cells"
	"github.com/errgen/errgen/generator/internal/markdown"
	"github.com/errgen/errgen/generator/internal/pattern"
	"github.com/errgen/errgen/generator/internal/vocabulary"
)

// An entry is a row, an item, a heading or the like: what documents write an error as.
type entry struct {
	pos      token.Position
	last     int    // the last line that belongs to it
	covered  bool   // it is part of another that was used
	head     string // the code that it begins with, else its first words
	code     string // "" if it has none
	small    bool   // the code could be an amount
	status   int    // of failure, in HTTP, that the code is; 0 if it is none
	named    bool   // the status' name stands behind it
	text     string // that it begins with
	failing  bool   // it speaks of failure
	demands  bool   // it says what has to be
	field    bool   // it begins with the name of a part of an error
	quoted   bool   // all of it, several words, is in quotes or in code
	inQuotes bool   // all of it, one word or several, is in quotes
	heads    bool   // it is an HTTP status alone, which errors may stand below
	shows    bool   // it shows or mentions an error, which may be documented elsewhere
	said     bool   // a sentence names it
	link     bool   // it is a link, a command, or a paragraph of HTML
	labelled bool   // what stands below it says a cause, a status or the like
	lead     string // what it begins with: bold, code, "" for plain text
	calls    bool   // it begins with a word for an error and says which
	negative bool   // a negative number stands behind its code
	beside   bool   // another of its cell was used
	failed   bool   // it is the answer to a request that failed
	success  bool
}

// tells reports whether an entry says what went wrong.
func (e *entry) tells() bool { return e.failing || e.demands }

// sure reports whether an entry begins with a code that can hardly be of anything but an error.
func (e *entry) sure() bool { return isNumber(e.code) || isErrorName(e.code) }

// isSpecific reports whether an entry has a code that is written as codes of errors are, and is no example of one.
func (e *entry) isSpecific() bool {
	example := strings.Contains(strings.ToLower(e.code), "example")
	return isCode(e.code) && isErrorCase(e.code) && !cells.StandsForCode(e.code) && !example
}

// isStatus reports whether an entry is about an HTTP status, which may be of success.
func (e *entry) isStatus() bool {
	if len(e.code) != 3 {
		return false
	}
	status, err := strconv.Atoi(e.code)
	return err == nil && (status >= 400 && cells.IsKnownStatus(status) || e.success)
}

// isUsed reports whether something has become of an entry, or, if it only shows or names an error, of another that is the same.
func (e *entry) isUsed(used Used) bool {
	if e.beside {
		return used.Codes[e.code]
	}
	return e.covered || used.within(e.pos.Line, e.last) || used.mentions(e)
}

// isBrief reports whether an entry is no longer than messages are, and begins with no name of what is said of errors.
func (e *entry) isBrief() bool {
	const most = 8 // words
	said := subject(e.text)
	if said != e.text && isRole(said, vocabulary.Weak) {
		return false // "Cause: …"
	}
	return e.text != "" && cells.WordCount(said) <= most
}

// isRole reports whether words are what documents call what they say of errors: codes, messages, causes. Least is how surely.
func isRole(said string, least float64) bool {
	for _, weight := range vocabulary.Roles(said) {
		if weight >= least {
			return true
		}
	}
	return false
}

// newEntry reads a text. More is what stands below or beside it.
func newEntry(pos token.Position, in markdown.Inline, more string) entry {
	e := begun(pos, in)
	e.read(in, more)
	return e
}

// begun reads what a text begins with.
func begun(pos token.Position, in markdown.Inline) entry {
	text := cells.Clean(tagged.ReplaceAllString(in.Text, "$1"))
	e := entry{pos: pos, last: pos.Line + strings.Count(in.Source, "\n"), code: codeOf(in, text)}
	if m := smallLead.FindStringSubmatch(text); e.code == "" && m != nil {
		e.code, e.small = m[1], true
	} else if e.code == "" && isSmall(text) {
		e.code, e.small = text, true
	} else if w, end := leadWord(text); e.code == "" && isShortCode(w) && !isCode(w) && !isSmall(w) && endsAt(text, end) {
		e.code, e.small = w, true
	}
	e.setStatus(text)
	e.setHead(text)
	e.heads = isStatusOnly(e.code, text)
	_, end := leadWord(text)
	e.shows = e.code != "" && len(in.Code) > 0 && !strings.Contains(text[:end], e.code)
	e.inQuotes = cells.Unquote(text) != text
	if e.quoted = isQuoted(in, text); len(in.Spans) == 1 && errorLine.MatchString(text) {
		e.quoted, e.field = true, false
	}
	if e.calls = e.code == "" && callsError(text); e.calls {
		e.quoted, e.field = true, false
	}
	return e
}

// read reads what the text that an entry begins with says, and more.
func (e *entry) read(in markdown.Inline, more string) {
	e.negative = isErrorCase(e.code) && negativeBehind(e.text, e.code)
	e.failing = vocabulary.Failures.In(e.text) || vocabulary.Failures.In(more)
	e.demands = vocabulary.Demands.In(e.text)
	said := e.text
	if more != "" {
		said += " " + more
	}
	e.success = isSuccess(e.code, said)
	if len(in.Spans) > 0 {
		e.lead = leadOf(in.Spans)
		e.link = e.code == "" && (in.Spans[0].Link != "" || in.Spans[0].Code && strings.Contains(in.Spans[0].Text, " -"))
	}
	e.labelled = isLabelled(more)
}

// leadOf says how what a text begins with is marked, if another follows.
func leadOf(spans []markdown.Span) string {
	switch s := spans[0]; {
	case len(spans) == 1:
		return ""
	case s.Bold && s.Code:
		return "bold code"
	case s.Bold:
		return "bold"
	case s.Code:
		return "code"
	}
	return ""
}

// callsError reports whether a text says which error it is behind a word for one: "Error: no cup", "Erreur « pas de tasse »".
func callsError(text string) bool {
	n := vocabulary.BeforeCode(text)
	word := strings.TrimRight(text[:n], " \u00a0:：#")
	if word == "" || strings.Contains(word, " ") || !vocabulary.Errors.In(word) || vocabulary.Results.In(word) {
		return false
	}
	rest := strings.TrimLeft(text[len(word):], " \u00a0")
	mark, size := utf8.DecodeRuneInString(rest)
	return strings.ContainsRune(":：«\"“„「『", mark) && strings.TrimSpace(rest[size:]) != ""
}

// isErrorCase reports whether a code is written as constants of C are.
func isErrorCase(code string) bool { return code != "" && errorName.MatchString(code) }

// negativeBehind reports whether a negative number stands behind a code: "(-3)", "= -3".
func negativeBehind(text, code string) bool {
	_, rest, _ := strings.Cut(text, code)
	rest, ok := strings.CutPrefix(strings.TrimLeft(rest, " `*(=:"), "-")
	return ok && rest != "" && '0' <= rest[0] && rest[0] <= '9'
}

// isLabelled reports whether a text begins with what it says of an error: "Cause: …", "Status: 409".
func isLabelled(text string) bool {
	const short = 4 // words
	label, _, ok := strings.Cut(text, ":")
	if !ok {
		label, _, ok = strings.Cut(text, "：")
	}
	if !ok || cells.WordCount(label) > short {
		return false
	}
	said := vocabulary.Roles(cells.Clean(label))
	return max(said["cause"], said["status"], said["action"], said["message"], said["code"], said["summary"]) >= vocabulary.About
}

// isQuoted reports whether all of a text, several words, is in quotes or in code, as documents write what programs send.
func isQuoted(in markdown.Inline, text string) bool {
	const several = 4 // characters of a script without blanks
	if !(len(in.Spans) == 1 && in.Spans[0].Code) && cells.Unquote(text) == text {
		return false
	}
	words := cells.WordCount(text) > 1 || strings.ContainsFunc(text, vocabulary.Isolating) && utf8.RuneCountInString(text) >= several
	return words && !signature.MatchString(text)
}

// isStatusOnly reports whether a text is an HTTP status and its name, perhaps behind a word for it.
func isStatusOnly(code, text string) bool {
	if code == "" || lettersAt(code) > 0 {
		return false
	}
	status, err := strconv.Atoi(code)
	if err != nil {
		return false
	}
	before, name, _ := strings.Cut(text, code)
	if before = strings.Trim(before, " :："); before != "" && !isRole(before, vocabulary.Weak) {
		return false
	}
	name = strings.Trim(name, " :-–—.")
	unnamed := name == "" || cells.WordCount(name) == 1 && vocabulary.Errors.In(name)
	return unnamed && cells.IsKnownStatus(status) || vocabulary.IsStatusName(status, name)
}

// setHead says what an entry begins with.
func (e *entry) setHead(text string) {
	const enough = 40 // bytes
	e.text = text
	e.field = cells.IsField(e.code[strings.LastIndexByte(e.code, '.')+1:]) || !isNumber(e.code) && cells.IsField(subject(text))
	if e.head = e.code; e.head != "" {
		return
	}
	if e.head = text; len(text) > enough {
		cut := enough
		for !utf8.RuneStart(text[cut]) {
			cut--
		}
		e.head = text[:cut] + "…"
	}
}

var (
	signature   = pattern.Lazy(`^["'` + "`" + `]?(?:new |\()|[A-Za-z\]]\(`)
	called      = pattern.Lazy(`^[^\s(]*[A-Za-z]\((?:[^0-9-]|$)`).Needing("(") // a function, not NO_CUP(12)
	smallLead   = pattern.Lazy(`^([-−]?[0-9]{1,3})(?:\s*[:=：]|\s+[-–—]|\s+\()\s*\S`).Beginning("-−" + pattern.Digits)
	errorLine   = pattern.Lazy(`^["“]?(?:(?:[A-Z][a-z]+ )?Error|Fatal|Exception|[A-Z]\w*(?:Error|Exception)):\s+\S`).Beginning("\"“" + pattern.Capitals).Needing(":") // as programs print it
	capitals    = pattern.Lazy(`^[A-Z][A-Z0-9]{3,}$`)
	tagged      = pattern.Lazy(`^<[A-Za-z][A-Za-z0-9]*>([^<>]+)</[A-Za-z][A-Za-z0-9]*>$`).Beginning("<") // a site's own markup
	dated       = pattern.Lazy(`^(?:19|20)[0-9]{2}(?:[-./年][0-9]|$)`).Beginning("12")
	version     = pattern.Lazy(`^[vV]?[0-9]+\.[0-9]+(?:\.[0-9]+)*$`).Needing(".")
	quotedStart = pattern.Lazy(`^["“「『][^"”」』]*[\s\p{Han}\p{Hiragana}\p{Katakana}\p{Hangul}][^"”」』]*["”」』]`).Beginning("\"“「『")
	errorName   = pattern.Lazy(`^[A-Z][A-Z0-9]*(?:[_.-][A-Z0-9]+)+$`).Needing("_.-")
	address     = pattern.Lazy(`^(?:https?:|mailto:|www\.|/|(?:application|image|text)/)|\.(?:md|html?|json|js|ts|go|py|java|com|org|io|net)$`).Needing(":./")
)

// verbs are the words in capitals that say what a request does.
var verbs = map[string]bool{"POST": true, "PATCH": true, "DELETE": true, "HEAD": true, "OPTIONS": true}

// subject is the part of a text that says what it is about: "code" of "code: the code of the error".
func subject(text string) string {
	ends := func(r rune) bool { return r == ':' || r == '：' || r == '(' || r == '（' || r == '–' || r == '—' }
	if at := strings.IndexFunc(text, ends); at >= 0 {
		text = text[:at]
	}
	before, _, _ := strings.Cut(text, " -")
	return strings.TrimSpace(before)
}

// codeOf returns the code that a text begins with, "" if it begins with none.
func codeOf(in markdown.Inline, text string) string {
	if len(in.Spans) > 0 && in.Spans[0].Link != "" && strings.TrimSpace(in.Spans[0].Text) == text {
		return "" // a line of a table of contents
	}
	if len(in.Code) > 0 && strings.HasPrefix(text, cells.Clean(in.Code[0])) {
		if code := cells.Clean(in.Code[0]); isCode(code) || capitals.MatchString(code) && !verbs[code] {
			return code
		}
	}
	word, end := leadWord(text)
	if word == "" || called.MatchString(text) {
		return ""
	}
	if (isCode(word) || dated.MatchString(word) && strings.HasPrefix(strings.TrimLeft(text[end:], "`*\" "), ":") && isStrong(word)) && (!isWorded(word) || endsAt(text, end)) {
		return word
	}
	if code := codeBehind(text); code != "" {
		return code
	}
	const short = 8 // words
	for _, code := range in.Code {
		if code := cells.Clean(code); isCode(code) && cells.WordCount(text) <= short && !strings.HasPrefix(text, code) && strings.Contains(code, "_") {
			return code // type: 17 (`no_cup`)
		}
	}
	return ""
}

// codeBehind returns the code that stands behind a word for codes: 12 of "Error code 12".
func codeBehind(text string) string {
	const most = 4 // words
	var words []string
	for w := range strings.FieldsSeq(text) {
		if words = append(words, w); len(words) == most {
			break
		}
	}
	for i := 1; i < len(words); i++ {
		w := words[i]
		if at := strings.IndexFunc(w, func(r rune) bool { return r == ':' || r == '：' }); at > 0 {
			w = w[:at]
		}
		w = strings.Trim(w, "[]()\"“”'#:：,.*`")
		if i > 2 && isWorded(w) || !isCode(w) && !isSmall(w) {
			continue
		}
		said := vocabulary.Roles(strings.Join(words[:i], " "))
		if said["code"]+said["status"] > 0 {
			return w
		}
	}
	return ""
}

// endsAt reports whether the part of a text that says what it is about ends at a byte: nothing follows, or a colon, a dash, a bracket.
func endsAt(text string, at int) bool {
	rest := strings.TrimLeft(text[at:], "`*\"”)] ")
	return rest == "" || strings.ContainsAny(rest[:1], ":(-|=") || strings.HasPrefix(rest, "–") || strings.HasPrefix(rest, "—") || strings.HasPrefix(rest, "：")
}

// isCode reports whether a word can hardly be anything but a code.
func isCode(word string) bool {
	return isStrong(word) && !dated.MatchString(word) && !version.MatchString(word) && !isStandard(word) && !address.MatchString(word)
}

// isNumber reports whether a code is a number, or has one in it, and no single digit as Http2Stream has. Names may be of anything.
func isNumber(code string) bool { return digitsAt(code) > 0 || numeric.MatchString(code) }

var numeric = pattern.Lazy(`^[-−–+]?[0-9]|[0-9]{2}|^[A-Z]{1,4}[-_.]?[0-9]$`).Needing(pattern.Digits)

// isErrorName reports whether a code is written as constants are, or speaks of failure.
func isErrorName(code string) bool {
	return errorName.MatchString(code) || vocabulary.Failures.In(code)
}

// isSuccess reports whether an entry says that nothing failed.
func isSuccess(code, text string) bool {
	switch strings.ToLower(strings.TrimLeft(code, "0")) {
	case "ok":
		return true
	case "":
		if code != "" {
			return true
		}
	case "200", "201", "202", "204":
		return !vocabulary.Failures.In(text)
	}
	if _, behind, named := strings.Cut(text, code); named && code != "" && strings.HasPrefix(strings.TrimLeft(behind, " `"), "(0)") {
		return true // NO_ERROR (0)
	}
	return vocabulary.Successes.In(text) && !vocabulary.Failures.In(text)
}

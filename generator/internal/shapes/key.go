package shapes

import (
	"cmp"
	"go/token"
	"net/http"
	"strings"
	"unicode/utf8"

	"github.com/errgen/errgen/generator/internal/cells"
	"github.com/errgen/errgen/generator/internal/markdown"
	"github.com/errgen/errgen/generator/internal/pattern"
	"github.com/errgen/errgen/generator/internal/vocabulary"
)

// A key is what an entry begins with: its code or HTTP status, a symbolic name, and the text behind them.
type key struct {
	status, code, name, text markdown.Cell
	more                     markdown.Cell // what stands behind the code where the text stands before it: Invalid token (1001): …
	strong                   bool          // it can hardly be anything but a code
	marked                   bool          // as code, or bold
	parted                   bool          // punctuation parts it from the text
	named                    bool          // the status' own name stands behind it
	called                   bool          // a word for errors stands before it
	small                    bool          // it is a small number, which could be an amount
}

// What codes look like.
var (
	keyNumber = pattern.Lazy(`^(?:[-−–+]?[0-9]{3,10}|[-−–][0-9]{1,2}|0[xX][0-9A-Fa-f]+)\b`).Beginning("-−–+" + pattern.Digits)
	keySmall  = pattern.Lazy(`^[0-9]{1,10}\b`).Beginning(pattern.Digits)
	keyStrong = pattern.LazyLongest(`^(?:` + strings.Join([]string{
		`[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+`,                           // NOT_FOUND
		`[a-z][a-z0-9]*(?:_[a-z0-9]+)+`,                           // not_found
		`[a-z]+(?:-[a-z]+)+`,                                      // not-found
		`(?:[A-Z][a-z0-9]+){2,}`,                                  // NotFound
		`[A-Z][A-Za-z0-9]*(?:Error|Exception|Fault|Failure)`,      // IOError
		`[A-Za-z]{1,12}(?:[-_.][A-Za-z]{1,12})?[-_.]?[0-9]{2,10}`, // EVS.0001, ORA-00001, E1001
		`[A-Za-z][\w-]*(?:[./][A-Za-z][\w-]*)*[./][A-Za-z][\w-]*`, // auth/not-found, Key.NotFound
	}, "|") + `)`)
	keyWeak   = pattern.LazyLongest(`^(?:[A-Z][A-Z0-9]{3,}|[a-z]+(?:[A-Z][a-z0-9]*)+)`)
	keyShort  = pattern.Lazy(`^[A-Z]{1,3}[-_]?[0-9]{1,2}\b`).Needing(pattern.Digits)  // E1
	keySerial = pattern.Lazy(`^[A-Z]{1,8}[-_.]?[0-9]{3,10}$`).Needing(pattern.Digits) // E1001
	screaming = pattern.Lazy(`^[A-Z][A-Z0-9]{3,}$`)
	screamed  = pattern.Lazy(`^[A-Z][A-Z_]+$`)
	// keyExpression is a status as MDX inserts it: {HTTPStatus.S400_Bad_Request}.
	keyExpression = pattern.Lazy(`^\{[\w.]+\}`).Beginning("{")
	keyEnd        = pattern.Lazy(`^(?:\s*\([^()]{1,30}\)|\s+(?i:new|beta|preview)!?(?:\s*[:：–—]|\s-\s))?(?:\s*(?:[:：|=]|=>|->|→)\s*|\s+[-–—]\s+|\s*[–—]\s*|\s+|$)`)
	keyParts      = pattern.Lazy(`[:：|=→–—-]`).Needing(":：|=→–—-")
	keyTagged     = pattern.Lazy(`^<([A-Za-z][A-Za-z0-9]*)>([^<>]+)</([A-Za-z][A-Za-z0-9]*)>$`).Beginning("<") // a site's own markup
	keyDate       = pattern.Lazy(`^(?:19|20)[0-9]{2}[-./年][0-9]`).Beginning("12")
	keyField      = pattern.Lazy(`^([a-z][a-z_]{2,15})=[A-Za-z][\w.-]+$`).Needing("=") // reason=expired
	keyBoth       = pattern.LazyLongest(`^(?:[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+|[a-z][a-z0-9]*(?:_[a-z0-9]+)+|(?:[A-Za-z]+\.)?[a-z]+(?:[A-Z][a-z0-9]*)+)`)
	isCamel       = pattern.Lazy(`^[A-Za-z.]*[a-z][A-Z]`)
	keyQuoted     = pattern.Lazy(`^(["'“‘])([A-Za-z0-9][\w./-]*)(["'”’])`).Beginning("\"'“‘")
	keyOther      = pattern.Lazy(`^["'”’]?(?:\s*[/、,]\s*|\s+or\s+)["'“‘]?([A-Z]{1,8}[-_.]?[0-9]{3,10}|[-−–]?[0-9]{4,10})\b`).Needing(pattern.Digits)
	codeAfter     = pattern.Lazy(`^\(?([-−–]?[0-9]{1,10}|0[xX][0-9A-Fa-f]+)\)?$`).Beginning("(-−–" + pattern.Digits)
)

const quotes = "\"'”’"

// readKey reads the code that a text begins with, and what stands behind it.
func readKey(pos token.Position, in markdown.Inline) (k key, ok bool) {
	if size := cells.LeadingSigns(in); size > 0 {
		c := cellOf(pos, in, size, len(in.Text))
		pos, in = c.Pos, c.Inline
	}
	text := in.Text
	if keyDate.MatchString(text) {
		return k, false
	}
	if m := keyTagged.FindStringSubmatchIndex(text); m != nil && text[m[2]:m[3]] == text[m[6]:m[7]] {
		inner := cellOf(pos, in, m[4], m[5])
		return readKey(inner.Pos, inner.Inline)
	}
	if k, ok := behindText(pos, in); ok {
		return k, true
	}
	if m := keyExpression.FindString(text); m != "" && statusOf(m) > 0 {
		k.status, k.strong, k.parted = cellOf(pos, in, 0, len(m)), true, true
		k.text = cellOf(pos, in, len(m)+len(keyEnd.FindString(text[len(m):])), len(text))
		return k, true
	}
	start, size, closing, number := k.locate(in)
	if size == 0 {
		return key{}, false
	}
	k.marked = k.marked || strings.HasPrefix(in.Source, "**") || strings.HasPrefix(in.Source, "__")
	k.called = vocabulary.Errors.In(text[:start])
	size += otherCodes(text[start:], size)
	stop := start + size + closing
	behind := keyEnd.FindString(text[stop:])
	if behind == "" && stop < len(text) && !k.marked {
		return k, false
	}
	k.parted = keyParts.MatchString(behind)
	k.code = cellOf(pos, in, start, start+size)
	k.text = cellOf(pos, in, stop+len(behind), len(text))
	if !number && strings.Contains(behind, "=") {
		k.takeNumber(pos, in, start)
	}
	if closing > 0 && !k.parted && k.text.Text != "" {
		return key{}, false // a sentence: "00" means success
	}
	if paren := strings.TrimSpace(behind); strings.HasPrefix(paren, "(") {
		k.takeParen(cellOf(pos, in, stop, stop+strings.IndexByte(behind, ')')+1), number)
		if m := aside.FindStringSubmatchIndex(text[stop:]); m != nil { // 409 (when the cup exists)
			k.text, k.parted = cellOf(pos, in, stop+m[2], stop+m[3]), true
		}
	}
	k.splitText(number)
	return k, number || k.marked || k.parted || k.text.Text == ""
}

// first is the first code of a key that has several.
func (k key) first() string {
	if at := strings.IndexAny(k.code.Text, "/、, \"'”’"); at > 0 {
		return k.code.Text[:at]
	}
	return k.code.Text
}

// otherCodes returns how many bytes of a text are the other codes of one error, behind the first of so many bytes: "E1001 / E1002".
func otherCodes(text string, size int) (more int) {
	first := text[:size]
	if !keySerial.MatchString(first) && (keyNumber.FindString(first) != first || len(first) < 4) {
		return 0
	}
	for {
		m := keyOther.FindStringSubmatchIndex(text[size+more:])
		if m == nil || letters(text[size+more+m[2]:size+more+m[3]]) != letters(first) {
			return more
		}
		more += m[3]
	}
}

// locate finds the code that a text begins with, behind a word for it perhaps: where it starts, how many bytes it has and how many the
// quote behind it, and whether it is a number. There is none if it has no bytes.
func (k *key) locate(in markdown.Inline) (start, size, closing int, number bool) {
	text := in.Text
	if start = vocabulary.BeforeCode(text); start == len(text) {
		start = 0
	}
	if m := keyQuoted.FindStringSubmatch(text[start:]); m != nil {
		start += len(m[1])
		closing = len(m[3])
		k.marked = true
	}
	size, number = k.measure(in, start, start > 0)
	if m := keyField.FindStringSubmatch(text[:size]); m != nil { // `reason=expired`
		start = len(m[1]) + 1
		size -= start
		k.strong = true
	}
	if closing > 0 && size < strings.IndexAny(text[start:], quotes) {
		return start, 0, closing, number
	}
	if size == 0 && start > 0 { // "error_code" begins with "error"
		start = 0
		size, number = k.measure(in, 0, false)
	}
	return start, size, closing, number
}

// behindText reads a text with a code or a status behind it in parentheses: "Not Found (404)".
func behindText(pos token.Position, in markdown.Inline) (k key, ok bool) {
	text := in.Text
	if !strings.ContainsAny(text, "12345") {
		return titled(pos, in)
	}
	const most = 60 // letters of a text before a status
	m := statusBehind.FindStringSubmatchIndex(text)
	if m == nil {
		if n := len(text); n > 3 && strings.IndexByte("45", text[n-3]) >= 0 {
			m = statusLast.FindStringSubmatchIndex(text)
		}
		if m != nil && (utf8.RuneCountInString(text[m[2]:m[3]]) > most || !vocabulary.Failures.In(text[m[2]:m[3]])) {
			m = nil
		}
	}
	if m == nil || http.StatusText(statusOf(text[m[4]:m[5]])) == "" {
		return titled(pos, in)
	}
	k.status, k.text, k.strong = cellOf(pos, in, m[4], m[5]), cellOf(pos, in, m[2], m[3]), true
	if code := k.text.Text; keyStrong.FindString(code) == code { // not_found (404)
		k.code, k.text = k.text, markdown.Cell{}
	}
	return k, true
}

// statusBehind matches a text with its HTTP status in parentheses: "Not Found (404)", "Not Found (HTTP 404)".
var statusBehind = pattern.Lazy(`^([^()（）]*[^()（）0-9\s])\s*[(（](?i:http\s*)?(?i:status\s*)?(?i:code\s*)?([1-5][0-9]{2})[)）]$`).Ending(")）").Needing("(（", pattern.Digits)

// statusLast matches a text with its HTTP status behind a colon or a dash: "Invalid token: 401".
var statusLast = pattern.Lazy(`^([^:：()0-9\n]+[^:：()0-9\s])(?:\s*[:：→]\s*|\s+(?:[-–—=]|->|=>)\s+)(?i:http\s*)?([45][0-9]{2})$`).Ending(pattern.Digits).Needing(":：→-–—=", "45")

// titleBefore matches a title, a code in parentheses, and the text behind: "Invalid token (1001): it can't be read".
var titleBefore = pattern.Lazy(`^([^()（）\n]+?)\s*[(（]([-−–]?[0-9]{3,10}|[A-Z]{1,8}[-_.]?[0-9]{2,10}|[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+|[a-z]+(?:_[a-z0-9]+)+)[)）]\s*(?:[:：–—-]\s*|$)`).Needing("(（")

// titled reads a text that begins with a title in bold or code, and has the code behind that.
func titled(pos token.Position, in markdown.Inline) (k key, ok bool) {
	const least, most = 3, 80 // letters of a title
	if len(in.Spans) == 0 || !in.Spans[0].Bold || !strings.ContainsAny(in.Text, "(（") {
		return k, false
	}
	m := titleBefore.FindStringSubmatchIndex(in.Text)
	if m == nil || len(strings.TrimSpace(in.Spans[0].Text)) < m[3]-m[2] {
		return k, false
	}
	if n := utf8.RuneCountInString(in.Text[m[2]:m[3]]); n < least || n > most {
		return k, false
	}
	k.code, k.text, k.more = cellOf(pos, in, m[4], m[5]), cellOf(pos, in, m[2], m[3]), cellOf(pos, in, m[1], len(in.Text))
	k.strong, k.marked, k.parted = true, true, true
	if status := statusOf(k.code.Text); cells.StatusName(status, k.text.Text) == len(k.text.Text) {
		k.status, k.code, k.text, k.more, k.named = k.code, markdown.Cell{}, k.more, markdown.Cell{}, true
	}
	return k, true
}

func statusOf(text string) int {
	status, _ := cells.Status(text)
	return status
}

// measure returns the length of the code that in's text has at start, and whether it is a number.
func (k *key) measure(in markdown.Inline, start int, prefixed bool) (size int, number bool) {
	text := in.Text[start:]
	if code, ok := codeAt(in, start); ok {
		k.marked = true
		number = keyNumber.FindString(code) == code || keySmall.FindString(code) == code
		k.strong = number || keyStrong.FindString(code) == code
		if m := keyAssigned.FindStringSubmatch(code); m != nil && strings.ContainsAny(code, "=(") {
			k.strong = true
			return len(m[1]), false
		} else if strings.ContainsAny(code, " \t\n(){}") && !statusPhrase.MatchString(code) {
			return 0, false
		} else if strings.ContainsFunc(code, vocabulary.Isolating) {
			return 0, false // words of a script without blanks
		} else if m := statusPhrase.FindStringSubmatch(code); m != nil {
			k.strong = true
			return len(m[1]), true
		}
		return len(code), number
	}
	if m := keyNumber.FindString(text); m != "" {
		k.strong = true
		return len(m), true
	}
	if m := keySmall.FindString(text); m != "" && prefixed {
		k.strong = true
		return len(m), true
	}
	if m := keyStrong.FindString(text); m != "" {
		k.strong = true
		return len(m), false
	}
	return len(cmp.Or(keyWeak.FindString(text), keyShort.FindString(text))), false
}

// keyAssigned matches a name, its number, and perhaps a text behind them: NO_CUP = -3: no such cup; NO_CUP (-3).
var keyAssigned = pattern.Lazy(`^([A-Za-z]\w+)(?:\s*=\s*|\s+\()([-−–]?[0-9]+|0[xX][0-9A-Fa-f]+)\)?(?:\s*[:：–—]\s*|\s+-\s+|\s*$)`).Needing("=(")

// statusPhrase matches an HTTP status with its name.
var statusPhrase = pattern.Lazy(`^([1-5][0-9]{2})\s+[A-Z][A-Za-z' -]+$`).Beginning("12345")

// codeAt returns the code span that begins at a byte of in's text.
func codeAt(in markdown.Inline, at int) (string, bool) {
	for _, s := range in.Spans {
		if at == 0 {
			return strings.TrimSpace(s.Text), s.Code
		}
		at -= len(s.Text)
	}
	return "", false
}

// takeParen takes what stands in parentheses behind the code: its number, or the name of the HTTP status that it is.
func (k *key) takeParen(paren markdown.Cell, number bool) {
	k.code, k.name = withNumber(k.code, paren, number)
	k.strong = k.strong || k.name.Text != "" && k.parted
	name := strings.Trim(paren.Text, " ()")
	if number && name != "" && cells.StatusName(statusOf(k.code.Text), name) == len(name) {
		k.status, k.code, k.named = k.code, markdown.Cell{}, true
	}
}

// takeNumber takes the number that stands behind a name, which is not the code then: NO_CUP = -3: no such cup.
func (k *key) takeNumber(pos token.Position, in markdown.Inline, start int) {
	if m := keyAssigned.FindStringSubmatchIndex(in.Text[start:]); m != nil {
		k.name, k.code = k.code, cellOf(pos, in, start+m[4], start+m[5])
		k.text = cellOf(pos, in, start+m[1], len(in.Text))
		k.strong = true
	}
}

// withNumber tells the code from the name where both are given: BAD_SYMBOL (-1121).
func withNumber(code, paren markdown.Cell, number bool) (c, name markdown.Cell) {
	m := codeAfter.FindStringSubmatch(paren.Text)
	if m == nil || number {
		return code, name
	}
	c = cellOf(paren.Pos, paren.Inline, strings.Index(paren.Text, m[1]), strings.Index(paren.Text, m[1])+len(m[1]))
	return c, code
}

// splitText takes an HTTP status out of the code, and the name out of the text.
func (k *key) splitText(number bool) {
	if number && (isCamel.MatchString(k.text.Text) && k.takeCode() || k.takeStatus() || k.takeCode()) {
		return
	}
	text := k.text.Text
	switch {
	case number && k.name.Text == "" && text != "" && (keyStrong.FindString(text) == text || screaming.MatchString(text)):
		k.name, k.text = k.text, markdown.Cell{}
	case !number && k.name.Text == "" && codeAfter.MatchString(text):
		k.code, k.name = withNumber(k.code, k.text, false)
		k.text = markdown.Cell{}
	case k.name.Text == "" && (number || keySerial.MatchString(k.code.Text)):
		k.takeName()
	}
}

// takeName takes the name in code that stands between a number and a text: "**E1001** `no_cup`: there is none".
func (k *key) takeName() {
	in := k.text
	size := codeSize(in)
	if size == 0 || keyStrong.FindString(in.Text[:size]) != in.Text[:size] || cells.IsField(in.Text[:size]) {
		return
	}
	behind := leadEnd.FindString(in.Text[size:])
	if behind == "" {
		return
	}
	k.name, k.text = cellOf(in.Pos, in.Inline, 0, size), cellOf(in.Pos, in.Inline, size+len(behind), len(in.Text))
	k.parted = true
}

// takeStatus takes a number for an HTTP status if the status' name stands behind it, as in "404 Not Found: no such user". A name that is
// written as constants are, as in "409 CONFLICT", may be what bodies hold.
func (k *key) takeStatus() bool {
	text := k.text
	size := cells.StatusName(statusOf(k.code.Text), text.Text)
	if size == 0 {
		return false
	}
	k.status, k.code, k.named = k.code, markdown.Cell{}, true
	if name := text.Text[:size]; k.name.Text == "" && screamed.MatchString(name) {
		k.name = cellOf(text.Pos, text.Inline, 0, size)
	}
	if m := aside.FindStringSubmatchIndex(text.Text[size:]); m != nil { // 409 Conflict (when the cup exists)
		k.text = cellOf(text.Pos, text.Inline, size+m[2], size+m[3])
		return true
	}
	size += len(keyEnd.FindString(text.Text[size:]))
	k.text = cellOf(text.Pos, text.Inline, size, len(text.Text))
	return true
}

// aside matches several words in parentheses that a text consists of.
var aside = pattern.Lazy(`^\s*[(（]([^()（）]+(?:\([^()]*\)[^()（）]*)*\s[^()（）]+|[^()（）\x00-\x7f]+)[)）][.。]?$`).Beginning("(（").Ending(")）.。")

// takeCode takes a number for an HTTP status if a code and a text stand behind it: "401 invalid_token: it has expired".
func (k *key) takeCode() bool {
	in, status := k.text, statusOf(k.code.Text)
	code := keyBoth.FindString(in.Text)
	behind := keyEnd.FindString(in.Text[len(code):])
	rest := in.Text[len(code)+len(behind):]
	if code == "" || behind == "" || rest == "" || status < http.StatusBadRequest || !cells.IsKnownStatus(status) || cells.IsField(code) {
		return false
	}
	k.status, k.code = k.code, cellOf(in.Pos, in.Inline, 0, len(code))
	k.text = cellOf(in.Pos, in.Inline, len(code)+len(behind), len(in.Text))
	k.strong, k.parted = true, true
	return true
}

package shapes

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/errgen/errgen/generator/internal/cells"
	"github.com/errgen/errgen/generator/internal/markdown"
	"github.com/errgen/errgen/generator/internal/pattern"
	"github.com/errgen/errgen/generator/internal/vocabulary"
)

// leadMessage reads a text that begins with a message, several words in quotes or in code, and has nothing or an explanation behind it:
// "`no such cup` – it was deleted".
func leadMessage(c markdown.Cell) (message, rest markdown.Cell, ok bool) {
	if isMarked(c) {
		return c, rest, true
	}
	if isCommand.MatchString(c.Text) {
		return c, rest, false
	}
	size := codeSize(c)
	if size == 0 {
		size = cells.QuotedSize(c.Text)
	}
	if size == 0 || !isWords(c.Text[:size]) || isQuestion.MatchString(c.Text[:size]) {
		return c, rest, false
	}
	behind := leadEnd.FindString(c.Text[size:])
	if behind == "" {
		behind = blankEnd(c.Text[:size], c.Text[size:])
	}
	if behind == "" {
		return c, rest, false
	}
	return cellOf(c.Pos, c.Inline, 0, size), cellOf(c.Pos, c.Inline, size+len(behind), len(c.Text)), true
}

// wordMessage reads a text that begins with a word in code and has an explanation behind it: "`Unauthorized`: there is no key".
func wordMessage(c markdown.Cell) (message, rest markdown.Cell, ok bool) {
	size := codeSize(c)
	if size == 0 || !isWord.MatchString(c.Text[:size]) {
		return c, rest, false
	}
	behind := leadEnd.FindString(c.Text[size:])
	return cellOf(c.Pos, c.Inline, 0, size), cellOf(c.Pos, c.Inline, size+len(behind), len(c.Text)), behind != "" && size+len(behind) < len(c.Text)
}

var (
	isWord     = pattern.Lazy(`^[A-Z][a-z]+$`)
	isCommand  = pattern.Lazy(`^[a-z][\w.-]*(?: [^ –—]+)*? --?[A-Za-z]`).Holding(" -") // with an option
	isQuestion = pattern.Lazy(`[?？]\W*$`).Needing("?？")
)

// leadEnd matches what parts a message from the explanation behind it.
var leadEnd = pattern.Lazy(`^\s*(?:[:：–—→]|-+>?\s|=>)\s*|^\s*\n\s*`)

// blankEnd returns the blanks that part a message from an explanation: one in a script without blanks, "`NO CUP` 没有杯子", or one that begins
// with a capital letter where the message is a whole sentence, "`There is no cup.` It was deleted." It is "" if the message may go on.
func blankEnd(message, behind string) string {
	rest := strings.TrimLeft(behind, " \u00a0\n")
	if len(rest) == len(behind) {
		return ""
	}
	first, _ := utf8.DecodeRuneInString(rest)
	sentence := strings.TrimRight(message, "`\"”’'")
	ends := strings.HasSuffix(sentence, ".") || strings.HasSuffix(sentence, "!")
	switch {
	case strings.ContainsFunc(rest, vocabulary.Isolating) && !strings.ContainsFunc(message, vocabulary.Isolating), ends && unicode.IsUpper(first):
		return behind[:len(behind)-len(rest)]
	}
	return ""
}

// namedMessage reads a text that begins with a word for errors and a message: "Error: no such cup", "Erreur « tasse introuvable »". What stands
// behind a message in quotes or in code is an explanation.
func namedMessage(c markdown.Cell) (message, rest markdown.Cell, ok bool) {
	const most = 20 // words of a message
	label := c.Text[:vocabulary.BeforeCode(c.Text)]
	if label == "" || !vocabulary.Errors.In(label) {
		return c, rest, false
	}
	said := cellOf(c.Pos, c.Inline, len(label), len(c.Text))
	if message, rest, ok := leadMessage(said); ok {
		return message, rest, true
	}
	return said, rest, strings.ContainsAny(label, ":：") && isWords(said.Text) && !strings.Contains(said.Text, "\n") &&
		cells.WordCount(said.Text) <= most && !isQuestion.MatchString(said.Text)
}

// isWords reports whether a text is several words, and not an HTTP status with its name.
func isWords(text string) bool {
	const several = 4 // characters of a script without blanks
	if cells.WordCount(text) < 2 && (utf8.RuneCountInString(text) < several || !strings.ContainsFunc(text, vocabulary.Isolating)) {
		return false
	}
	return !isOnlyStatus(text) || sectionStatus([]string{text}) == 0
}

// plainMessage reads a text that begins with a few words and has an explanation behind them: "Cup not found – it was deleted".
func plainMessage(c markdown.Cell) (message, rest markdown.Cell, ok bool) {
	const most = 12 // words of a message
	end, next := plainEnd(c.Text)
	if next == len(c.Text) {
		return c, rest, false
	}
	lead := c.Text[:end]
	if strings.ContainsAny(lead, ".。?？{") || !isWords(lead) || cells.WordCount(lead) > most || vocabulary.SumsUpErrors(lead) || vocabulary.IsCondition(lead) {
		return c, rest, false
	}
	return cellOf(c.Pos, c.Inline, 0, end), cellOf(c.Pos, c.Inline, next, len(c.Text)), true
}

// plainEnd returns where words end, and where the explanation behind them begins: behind a dash, or a colon. A hyphen has blanks around it, and
// a colon of ASCII one behind it.
func plainEnd(text string) (end, next int) {
	const blanks = " \t\n\f\r"
	for i, r := range text {
		switch r {
		case '-', ':', '–', '—', '→', '：':
			end, next = len(strings.TrimRight(text[:i], blanks)), len(text)-len(strings.TrimLeft(text[i+utf8.RuneLen(r):], blanks))
			if r == ':' {
				end = i
			}
			if r != '-' && r != ':' || next > i+1 && (r == ':' || end < i) {
				return end, next
			}
		}
	}
	return len(text), len(text)
}

// codeSize returns how many bytes of a text are the code that it begins with.
func codeSize(c markdown.Cell) int {
	if len(c.Spans) < 2 || !c.Spans[0].Code {
		return 0
	}
	return len(c.Spans[0].Text)
}

// messageParagraphs finds paragraphs that begin with messages, several in one section that speaks of errors.
func (s *shapes) messageParagraphs() []*listing {
	var order []*listing
	var l *listing
	for i, b := range s.blocks {
		switch b := b.(type) {
		case *markdown.Heading:
			l = nil
		case *markdown.Paragraph:
			if b.Depth > 0 || s.used[i] {
				continue
			}
			message, rest, ok := leadMessage(wholeText(b.Pos, b.Text))
			if !ok || rest.Text == "" {
				continue
			}
			if l == nil {
				l = &listing{section: b.Section}
				order = append(order, l)
			}
			l.all++
			l.blocks = append(l.blocks, i)
			l.quoted = append(l.quoted, item{section: b.Section, pos: message, message: texts{message}, prose: texts{rest}})
		}
	}
	return order
}

// statusLabel matches a text that says an error's HTTP status before it: "Error (409 Conflict): the cup exists".
var statusLabel = pattern.Lazy(`^([^()（）\n]+?)\s*[(（](?i:http\s*)?([45][0-9]{2})\b[^()（）\n]*[)）]\s*(?:[:：–—]|-\s)\s*(\S[^\n]*)$`).Needing("(（", "45")

// statusParagraphs finds paragraphs that are an error each, with its HTTP status: those of all sections are taken together.
func (s *shapes) statusParagraphs() {
	const enough, most = 2, 100 // bytes before the message
	var items []item
	var blocks []int
	for i, b := range s.blocks {
		p, ok := b.(*markdown.Paragraph)
		if !ok || s.used[i] || !strings.ContainsAny(p.Text.Text, "(（") {
			continue
		}
		m := statusLabel.FindStringSubmatchIndex(p.Text.Text)
		if m == nil || m[6] > most || !vocabulary.Errors.In(p.Text.Text[:m[3]]) || i+1 < len(s.blocks) && s.isSample(s.blocks[i+1]) {
			continue
		}
		it := item{section: p.Section, pos: wholeText(p.Pos, p.Text), message: texts{cellOf(p.Pos, p.Text, m[6], m[7])}}
		it.key.status = cellOf(p.Pos, p.Text, m[4], m[5])
		items, blocks = append(items, it), append(blocks, i)
	}
	if len(items) < enough {
		return
	}
	for _, i := range blocks {
		s.used[i] = true
	}
	s.add("paragraphs", items)
}

// isSample reports whether a block is a sample that shows a message.
func (s *shapes) isSample(b markdown.Block) bool {
	c, ok := b.(*markdown.Code)
	if !ok {
		return false
	}
	found, _ := firstOf(s.samplesOf(c))
	return found.message != ""
}

// boldMessage reads a text that begins with several words in bold that say what failed, and has an explanation behind them: "**Cup not found** –
// it was deleted". Words that sum up errors, such as "Network errors", are none.
func boldMessage(c markdown.Cell) (message, rest markdown.Cell, ok bool) {
	if len(c.Spans) < 2 || !c.Spans[0].Bold {
		return c, rest, false
	}
	bold := 0
	for _, span := range c.Spans {
		if !span.Bold {
			break
		}
		bold += len(span.Text)
	}
	title := strings.TrimRight(c.Text[:bold], " :：")
	behind := leadEnd.FindString(c.Text[len(title):])
	if cells.WordCount(title) < 2 || behind == "" || len(title)+len(behind) >= len(c.Text) || vocabulary.SumsUpErrors(title) || !vocabulary.Failures.In(title) {
		return c, rest, false
	}
	return cellOf(c.Pos, c.Inline, 0, len(title)), cellOf(c.Pos, c.Inline, len(title)+len(behind), len(c.Text)), true
}

// failingMessages returns how many of some messages say what failed, or what has to be.
func failingMessages(items []item) (n int) {
	for _, it := range items {
		if said := it.message.text(); vocabulary.Failures.In(said) || isMarked(it.pos) && vocabulary.Demands.In(said) {
			n++
		}
	}
	return n
}

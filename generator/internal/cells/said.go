package cells

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/errgen/errgen/generator/internal/markdown"
	"github.com/errgen/errgen/generator/internal/pattern"
	"github.com/errgen/errgen/generator/internal/vocabulary"
)

// A Said is what a cell says that an API sends.
type Said struct {
	Message markdown.Inline // without what authors set around it
	Also    []string        // as it is sent if what looks like the author's is the API's: with a label or a picture
	Note    markdown.Inline // an explanation behind it
}

// SaidOf takes the message out of a cell that holds one. A code span or quotes around its begin are what is sent, and the rest explains it:
// "`Pump is off` - sent when nobody has started it". Pictures, marks of footnotes, notes such as "(since v2)" and a label such as "Error:" are the
// author's.
func SaidOf(in markdown.Inline) Said {
	s := Said{Message: in}
	s.cut(cutImages, false)
	s.cut(cutSigns, true)
	s.cut(cutFootnotes, strings.HasSuffix(s.Message.Text, "*"))
	s.cut(cutRemark, false)
	if size, next := explained(s.Message); size > 0 {
		end := len(s.Message.Text)
		if strings.ContainsAny(s.Message.Text[size:next], "(（") {
			end = max(next, len(strings.TrimRight(s.Message.Text, ".)）。"))) // brackets around all of it
		}
		s.Note, s.Message = Part(s.Message, next, end), Part(s.Message, 0, size)
	}
	s.cut(cutErrorLabel, true)
	return s
}

// cut leaves a part of the message out; if it may be the API's own, the message with it is another form.
func (s *Said) cut(cut func(markdown.Inline) (from, to int), may bool) {
	from, to := cut(s.Message)
	if from >= to || from == 0 && to == len(s.Message.Text) {
		return
	}
	if whole := Unquote(Clean(s.Message.Text)); may && !slices.Contains(s.Also, whole) {
		s.Also = append(s.Also, whole)
	}
	s.Message = Part(s.Message, from, to)
}

// remark is a note in brackets that says how new or old an error is, or where there is more about it.
var remark = pattern.Lazy(`^(?i:new!?|beta|alpha|preview|experimental|optional|(?:(?:added|new|introduced|available|changed|only|not)\s+)?` +
	`(?:since|in|from|as of|until|before|ab|seit|depuis|desde|dal|с|自)?\s*(?:version\s*|v\s?)[0-9][0-9A-Za-z.-]*(?:\s+(?:only|and later|or later|\+))?\+?|` +
	`since\s+.*|seit\s+.*|depuis\s+.*|desde\s+.*|see\s+.*|siehe\s+.*|voir\s+.*|véase\s+.*|ver\s+.*|vedi\s+.*|zie\s+.*|см\.\s+.*|参见.*|详见.*|参照.*|を参照.*)$`)

// cutRemark cuts a remark in brackets at the end of a message. A link in it is for readers too.
func cutRemark(in markdown.Inline) (from, to int) {
	m := note.FindStringSubmatch(in.Text)
	if m == nil || endsInCode(in) || WordCount(m[1]) < 2 {
		return 0, len(in.Text)
	}
	said := strings.TrimSpace(m[2] + m[3] + m[4])
	if !remark.MatchString(said) && !isLink(Part(in, len(m[1]), len(in.Text))) {
		return 0, len(in.Text)
	}
	return 0, len(m[1])
}

// isLink reports whether a text has a link in it.
func isLink(in markdown.Inline) bool {
	return slices.ContainsFunc(in.Spans, func(s markdown.Span) bool { return s.Link != "" && !s.Image })
}

// explained returns how long the message is that a cell begins with in a code span or in quotes, and where the explanation behind it begins; 0 if it
// has none.
func explained(in markdown.Inline) (size, next int) {
	if len(in.Spans) > 1 && in.Spans[0].Code {
		size = len(in.Spans[0].Text)
	} else {
		size = quotedSize(in.Text)
	}
	if size == 0 || size >= len(in.Text) || plainWords(Unquote(strings.TrimSpace(in.Text[:size]))) < 2 {
		return 0, 0
	}
	rest := in.Text[size:]
	if m := explanation.FindString(rest); m != "" {
		return size, size + len(m)
	}
	rest = strings.TrimLeft(rest, " ,\n")
	if len(rest) == len(in.Text[size:]) || !saysWhen(rest) {
		return 0, 0
	}
	return size, len(in.Text) - len(rest)
}

// explanation matches what parts a message from an explanation behind it: a dash, an arrow, brackets to the end, or the end of the line.
var explanation = pattern.Lazy(`^\s*(?:[–—→]|-+>?\s|=>|\n)\s*|^\s+[(（]`).Needing("–—→-=\n(（")

// saysWhen reports whether a text says when something happens, right away or behind a word: "when it rains", "sent if it rains".
func saysWhen(text string) bool {
	if vocabulary.IsCondition(text) {
		return true
	}
	_, rest, _ := strings.Cut(text, " ")
	return vocabulary.IsCondition(rest)
}

// plainWords counts the words of a text that are no placeholders. A few characters of a script without blanks are two words.
func plainWords(text string) int {
	const few = 4
	if strings.ContainsFunc(text, vocabulary.Isolating) {
		return max(WordCount(text), min(2, utf8.RuneCountInString(text)/few*2))
	}
	n := 0
	for word := range strings.FieldsSeq(text) {
		if !strings.ContainsAny(word, "{}<>%[]$") {
			n++
		}
	}
	return n
}

// closing has what ends a quote, by what begins it.
var closing = map[string]string{`"`: `"`, "“": "”", "„": "“”", "«": "»", "「": "」", "『": "』"}

// quotedSize returns how many bytes of a text are the quote that it begins with, 0 if it begins with none.
func quotedSize(text string) int {
	for open, ends := range closing {
		rest, ok := strings.CutPrefix(text, open)
		if !ok {
			continue
		}
		at := strings.IndexAny(rest, ends)
		if at <= 0 {
			return 0
		}
		for _, end := range ends {
			if strings.HasPrefix(rest[at:], string(end)) {
				return len(open) + at + len(string(end))
			}
		}
	}
	return 0
}

// cutErrorLabel cuts a label that says that a message follows: "Error: ", "Fehlermeldung: ", "错误：".
func cutErrorLabel(in markdown.Inline) (from, to int) {
	text := in.Text
	to = len(text)
	if beginsInCode(in) || !strings.ContainsAny(text, ":：") {
		return 0, to
	}
	size := vocabulary.BeforeCode(text)
	if size == 0 || !strings.ContainsAny(text[:size], ":：") || !vocabulary.Errors.In(text[:size]) {
		m := messageLabel.FindStringSubmatch(text)
		if m == nil || labelRole(m[1]) != "message" {
			return 0, to
		}
		size = len(m[0])
	}
	if plainWords(text[size:]) < 2 {
		return 0, to
	}
	return size, to
}

var messageLabel = pattern.Lazy(`^([\pL][\pL _]{2,30}?)\s*[:：]\s*`).Needing(":：")

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
	Also    []string        // as which else it may be sent: with what may be the API's own, or without what may be the author's
	Note    markdown.Inline // an explanation behind it
}

// SaidOf takes the message out of a cell that holds one. A code span or quotes around its beginning are what is sent, and the rest explains it:
// "`Pump is off` - sent when nobody has started it". Pictures, marks of footnotes, notes such as "(since v2)" and a label such as "Error:" are the
// author's most likely.
func SaidOf(in markdown.Inline) Said {
	s := Said{Message: in}
	s.cut(cutImages, false)
	s.cut(cutEmoji, true)
	if strings.HasSuffix(s.Message.Text, "*") {
		s.may(cutFootnote)
	} else {
		s.cut(cutFootnote, true)
	}
	s.cut(cutRemark, true)
	s.may(cutAge)
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

// cut leaves a part of the message out. If it may be the API's own, the message is sent with it, too.
func (s *Said) cut(cut func(markdown.Inline) (from, to int), too bool) {
	from, to := cut(s.Message)
	if from >= to || from == 0 && to == len(s.Message.Text) {
		return
	}
	if too {
		s.also(s.Message)
	}
	s.Message = Part(s.Message, from, to)
}

// may notes that the message may be sent without a part of it.
func (s *Said) may(cut func(markdown.Inline) (from, to int)) {
	if from, to := cut(s.Message); from < to && (from > 0 || to < len(s.Message.Text)) {
		s.also(Part(s.Message, from, to))
	}
}

func (s *Said) also(in markdown.Inline) {
	if text := Unquote(Clean(in.Text)); !slices.Contains(s.Also, text) {
		s.Also = append(s.Also, text)
	}
}

// cutRemark cuts a note at the end of a message that says since when there is the error, or where there is more about it. A link is for readers too.
func cutRemark(in markdown.Inline) (from, to int) {
	n, ok := lastNote(in)
	rest := strings.TrimRight(in.Text[:n.from], " \n")
	if !ok || n.attached || WordCount(rest) < 2 || strings.ContainsAny(n.said, "{<%$[") {
		return 0, len(in.Text)
	}
	if vocabulary.AgeOf(n.said) != vocabulary.Since && !vocabulary.BeginsInstead(n.said) && !isLink(Part(in, n.from, n.to)) {
		return 0, len(in.Text)
	}
	return 0, len(rest)
}

// cutAge cuts a note at the end of a message that says that the error is new: "(new)", "(beta)". It may belong to the message.
func cutAge(in markdown.Inline) (from, to int) {
	n, ok := lastNote(in)
	rest := strings.TrimRight(in.Text[:n.from], " \n")
	if !ok || n.attached || WordCount(rest) < 2 || vocabulary.AgeOf(n.said) != vocabulary.New {
		return 0, len(in.Text)
	}
	return 0, len(rest)
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
		size = QuotedSize(in.Text)
	}
	if size == 0 || size >= len(in.Text) || plainWords(Unquote(strings.TrimSpace(in.Text[:size]))) < 2 {
		return 0, 0
	}
	rest := in.Text[size:]
	if m := explanation.FindString(rest); m != "" {
		if behind := rest[len(m):]; beginsInCode(Part(in, size+len(m), len(in.Text))) || QuotedSize(behind) > 0 || goesOnAs(behind) && !strings.ContainsAny(m, "(（") {
			return 0, 0 // another message, or the same
		}
		return size, size + len(m)
	}
	rest = strings.TrimLeft(rest, " ,\n")
	if len(rest) == len(in.Text[size:]) || !saysWhen(rest) {
		return 0, 0
	}
	return size, len(in.Text) - len(rest)
}

// goesOnAs reports whether a text goes on with the sentence before it: "is required", "不能为空".
func goesOnAs(text string) bool {
	begin := predicate.FindString(text)
	return begin != "" && (begin[0] >= utf8.RuneSelf || strings.HasPrefix(text[len(begin):], " "))
}

// explanation matches what parts a message from an explanation behind it: a dash, an arrow, brackets to the end, or the end of the line.
var explanation = pattern.Lazy(`^\s*(?:[–—→]|-+>?\s|=>|\n)\s*|^\s+\(|^\s*（`).Needing("–—→-=\n(（")

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

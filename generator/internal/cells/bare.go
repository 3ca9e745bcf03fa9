package cells

import (
	"strings"

	"github.com/errgen/errgen/generator/internal/markdown"
	"github.com/errgen/errgen/generator/internal/pattern"
	"github.com/errgen/errgen/generator/internal/vocabulary"
)

// longestCode is how many bytes a cell has at most that is a code with something around it.
const longestCode = 200

// BareCode returns a cell of a code without what authors set around it: pictures, marks of footnotes, "NEW!", "(since v2)", "Error" before a
// number, brackets, a full stop. What is left is a code wherever it is not the whole cell.
func BareCode(in markdown.Inline) markdown.Inline {
	const most = 8 // rounds: nobody sets more around a code
	if isBareCode(in) || len(in.Text) > longestCode {
		return in
	}
	before := ""
	for n := 0; in.Text != before && n < most; n++ {
		before = in.Text
		for _, cut := range codeCuts {
			if from, to := cut(in); (from > 0 || to < len(in.Text)) && from < to {
				in = Part(in, from, to)
			}
		}
	}
	return joinedCode(in)
}

// isBareCode reports whether a cell has nothing but one word of letters, digits and what joins them, as most codes are.
func isBareCode(in markdown.Inline) bool {
	for i := range len(in.Text) {
		if c := in.Text[i]; !isWordByte(c) && c != '_' && (c != '-' && c != '.' || i == len(in.Text)-1) {
			return false
		}
	}
	return len(in.Spans) < 2
}

// codeCuts return what is left of a cell, all of it if they don't find what they look for.
var codeCuts = []func(markdown.Inline) (from, to int){cutImages, cutCodeSigns, cutCodeFootnote, cutLabel, cutBrackets, cutNote, cutBadge, cutStop}

// cutLabel cuts what says that a code follows: "Error 1009", "# 1006", "错误码：1001".
func cutLabel(in markdown.Inline) (from, to int) {
	text := in.Text
	from = vocabulary.BeforeCode(text)
	for _, mark := range []string{"#", "№"} {
		if from == 0 && strings.HasPrefix(text, mark) {
			from = len(mark)
		}
	}
	rest := strings.TrimLeft(text[from:], " #:：")
	if from == 0 || !strings.ContainsAny(rest, digits) || LookOf(rest) != Number {
		return 0, len(text)
	}
	return len(text) - len(rest), len(text)
}

// cutBrackets cuts brackets around a whole code that is no span of code, which has what is sent.
func cutBrackets(in markdown.Inline) (from, to int) {
	inner := trimBrackets(in.Text)
	if inner == in.Text || len(in.Code) > 0 || !isCode(inner) {
		return 0, len(in.Text)
	}
	from = strings.Index(in.Text, inner)
	return from, from + len(inner)
}

// cutNote cuts a note in brackets behind a code. A name or a number there is another form of the code, and stays.
func cutNote(in markdown.Inline) (from, to int) {
	n, ok := lastNote(in)
	rest := strings.TrimRight(in.Text[:n.from], " \n")
	if isList(rest) && !n.attached && vocabulary.AgeOf(n.said) > 0 {
		return 0, len(rest)
	}
	if !ok || n.attached || !isCode(rest) {
		return 0, len(in.Text)
	}
	said := n.said[vocabulary.BeforeCode(n.said):]
	if look := LookOf(said); look == Number || look == List || IsConstant(said) && vocabulary.AgeOf(said) == 0 {
		return 0, len(in.Text)
	}
	return 0, len(rest)
}

// badge is what stands behind a code without brackets: a word, or a few with a version.
var badge = pattern.Lazy(`^(\S+)\s*[-–—,;·|]?\s+(\S.{0,40}?)[!！]?$`).Needing(" ")

// cutBadge cuts what says how new an error is behind its code: "E1001 NEW!", "E1001 since v2".
func cutBadge(in markdown.Inline) (from, to int) {
	m := badge.FindStringSubmatch(in.Text)
	if m == nil || endsInCode(in) || !isCode(m[1]) || vocabulary.AgeOf(m[2]) == 0 {
		return 0, len(in.Text)
	}
	return 0, len(m[1])
}

// cutStop cuts what ends a code as if it were a sentence, or the number of an item.
func cutStop(in markdown.Inline) (from, to int) {
	rest := strings.TrimRight(in.Text, ".:,;)。：，；） ")
	if endsInCode(in) || !isCode(rest) || strings.ContainsAny(rest, "(（") {
		return 0, len(in.Text)
	}
	return 0, len(rest)
}

// isCode reports whether a text is written as a code is: it has digits, or is several words in one.
func isCode(text string) bool {
	look := LookOf(text)
	return look == Number || look == Symbol
}

// joinedCode joins a long code that its author has broken into lines at a "_" or the like.
func joinedCode(in markdown.Inline) markdown.Inline {
	lines := strings.Split(in.Text, "\n")
	if len(lines) < 2 {
		return in
	}
	for i, line := range lines {
		lines[i] = strings.TrimSpace(line)
		if i > 0 && !isSeam(lines[i-1], lines[i]) {
			return in
		}
	}
	joined := strings.Join(lines, "")
	if strings.Contains(joined, " ") || LookOf(joined) != Symbol {
		return in
	}
	return markdown.Inline{Source: in.Source, Text: joined, Spans: []markdown.Span{{Text: joined}}}
}

// isSeam reports whether one code was broken between two lines.
func isSeam(before, after string) bool {
	const joints = "_-./:"
	return before != "" && after != "" && (strings.IndexByte(joints, before[len(before)-1]) >= 0 || strings.IndexByte("_.", after[0]) >= 0)
}

package shapes

import (
	"net/http"
	"slices"
	"strings"

	"github.com/errgen/errgen/generator/internal/cells"
	"github.com/errgen/errgen/generator/internal/markdown"
	"github.com/errgen/errgen/generator/internal/pattern"
	"github.com/errgen/errgen/generator/internal/vocabulary"
)

// The lines of a block of code that lists errors.
var (
	// fencedCode is a code and a text: "1001  no such cup", "E1001: no such cup".
	fencedCode = pattern.Lazy(`^\s*["']?([-−]?[0-9]{1,10}|0[xX][0-9A-Fa-f]+|[A-Za-z][A-Za-z0-9]*(?:[_.-][A-Za-z0-9]+)+|[A-Z]{1,8}[0-9]{2,10})["']?(?:\s*[:=|,;]\s*|\s+[-–—]\s+|\s{2,}|\t+|\s+)["']?(\S.*?)["']?,?\s*$`).Beginning("\"'-−" + pattern.Digits + pattern.Letters).Needing(pattern.Digits + "_.-")
)

// fencedPair is a code and a text in brackets: ["E1001", "no such cup"],
var fencedPair = pattern.Lazy(`^\s*[\[({]\s*["']?([-−]?[0-9]+|[A-Za-z][\w.-]*)["']?\s*,\s*["']([^"']\S.*?)["']\s*[\])}]\s*[,;]?\s*$`).Beginning("[({")

// fencedCalled is what follows a word for errors: 28: "no such cup".
var fencedCalled = pattern.Lazy(`^([-−]?[0-9]{1,10}|0[xX][0-9A-Fa-f]+|[A-Z]{1,8}[-_.]?[0-9]{1,10})(?:\s*[:：=]\s*|\s+[-–—]\s+)["']?(\S.*?)["']?,?\s*$`)

// calledLine matches a word for errors, a code and a text: Error 28: "no such cup". The groups are those of fencedCode.
func calledLine(line string) []int {
	begin := len(line) - len(strings.TrimLeft(line, " \t-*"))
	begin += vocabulary.BeforeCode(line[begin:])
	if !vocabulary.Errors.In(line[:begin]) {
		return nil
	}
	m := fencedCalled.FindStringSubmatchIndex(line[begin:])
	for i := range m {
		m[i] += begin
	}
	return m
}

// fences finds blocks of code whose lines are errors, below words that speak of them, and that are not documented otherwise. A block may list
// few: all of a document are taken together.
func (s *shapes) fences() {
	above := ""
	documented := s.cellTexts()
	var items []item
	for i, b := range s.blocks {
		switch b := b.(type) {
		case *markdown.Heading:
			above = ""
		case *markdown.Paragraph:
			above = b.Text.Text
		case *markdown.Panel:
			above += "\n" + b.Title.Text
		case *markdown.Code:
			if s.used[i] || !s.speaks(append([]string{above}, b.Section...)...) || isRequest(b.Text) || isResponse(b.Text) || s.isObject(b) {
				continue
			}
			found := s.unions(b)
			if found == nil {
				found = s.pairs(b)
			}
			if found == nil {
				found = s.names(b, above)
			}
			if found == nil {
				found = s.fenced(b)
			}
			if isRepeated(found, documented) { // what else a union has is documented nowhere
				found = slices.DeleteFunc(found, func(it item) bool { return !it.union || documented[it.key.code.Text] })
			}
			items = append(items, slices.DeleteFunc(withoutSuccesses(found), item.succeeds)...)
		}
	}
	numbers := 0
	for _, it := range items {
		if isNumber(it.key) {
			numbers++
		}
	}
	share := half
	if numbers == len(items) {
		share = 5
	}
	if len(items) >= fewest && failing(items)*share >= len(items) {
		s.add("code", items)
	}
}

// succeeds reports whether a line of code says that nothing failed.
func (it item) succeeds() bool {
	if status := statusOf(it.key.status.Text); status > 0 && status < http.StatusBadRequest {
		return true
	}
	return strings.Trim(it.key.code.Text, "0") == "" && vocabulary.Successes.In(it.key.name.Text+" "+it.message.text()+" "+it.prose.text())
}

// withoutSuccesses drops the HTTP statuses of no failure from constants of all statuses: OK = 200 beside NOT_FOUND = 404.
func withoutSuccesses(items []item) []item {
	statuses := 0
	for _, it := range items {
		if cells.IsKnownStatus(statusOf(it.key.code.Text)) {
			statuses++
		}
	}
	if statuses*half < len(items) {
		return items
	}
	return slices.DeleteFunc(items, func(it item) bool {
		status := statusOf(it.key.code.Text)
		return it.key.name.Text != "" && cells.IsKnownStatus(status) && status < http.StatusBadRequest
	})
}

// isRepeated reports whether a block of code shows errors that are documented otherwise: most of their codes or names stand in cells.
func isRepeated(items []item, cells map[string]bool) bool {
	known := 0
	for _, it := range items {
		if code, name := it.key.code.Text, it.key.name.Text; code != "" && cells[code] || name != "" && cells[name] {
			known++
		}
	}
	return known*half > len(items)
}

// half is that of so many lines one says what failed.
const half = 2

// failing returns how many lines of code say what failed.
func failing(items []item) (n int) {
	for _, it := range items {
		if it.sure || vocabulary.Failures.In(it.key.name.Text+" "+it.key.code.Text+" "+it.message.text()+" "+it.prose.text()) {
			n++
		}
	}
	return n
}

// isResponse reports whether a block of code has the status line of a response, or begins with an HTTP status and its name.
func isResponse(code string) bool {
	if statusIn(code) != "" {
		return true
	}
	line, _, _ := strings.Cut(code, "\n")
	status, name, _ := strings.Cut(strings.TrimSpace(line), " ")
	return vocabulary.IsStatusName(statusOf(status), name)
}

// isObject reports whether a block of code is a response, and no map of codes to texts.
func (s *shapes) isObject(b *markdown.Code) bool {
	return slices.ContainsFunc(s.samplesOf(b), func(f sample) bool { return f.message != "" || f.code != "" || f.status != "" || f.zero })
}

// A fence is a block of code whose lines are read as errors.
type fence struct {
	*shapes
	block       *markdown.Code
	items       []item
	all         int           // lines that may be errors
	about, said markdown.Cell // what a comment right above says, and what is sent
	framed      bool          // its lines stand in a frame
	sure        bool          // which is named after errors
	other       bool          // or after another matter
}

// fenced returns the errors that the lines of a block of code are, none if many of its lines are something else.
func (s *shapes) fenced(b *markdown.Code) []item {
	const most = 5 // of so many lines, one may be
	f := &fence{shapes: s, block: b}
	for n, line := range strings.Split(b.Text, "\n") {
		if f.all == 0 && isHeaderLine(line) || f.around(n, line) {
			continue
		}
		if f.other {
			return nil
		}
		f.all++
		if f.add(n, line) && constantsEnd.MatchString(line) {
			break // methods follow
		}
	}
	if (f.all-len(f.items))*most > f.all || f.framed && failing(f.items)*half < len(f.items) {
		return nil
	}
	return f.items
}

// around reads a line that is no error, but around some: a comment, or a frame, whose name says what the constants in it are about.
func (f *fence) around(n int, line string) bool {
	if m := constantAbout.FindStringSubmatchIndex(line); m != nil {
		f.said = f.inLine(f.block, n, line, m[2], m[3])
		return true
	}
	if constantThrown.MatchString(line) {
		return false
	}
	if annotation.MatchString(line) || imported.MatchString(line) {
		return true
	}
	if m := valuesOpen.FindStringSubmatch(line); m != nil && vocabulary.Errors.In(m[1]) {
		f.sure, f.framed, f.about = true, true, markdown.Cell{}
		return true
	}
	if name, ok := frameOf(line); ok {
		if name != "" {
			f.sure = vocabulary.Errors.In(name)
			if f.other = !f.sure && !vocabulary.Results.In(name) && !vocabulary.Failures.In(name); f.other {
				return false
			}
		}
		f.about, f.framed = markdown.Cell{}, f.framed || line != ""
		return true
	}
	if m := constantComment.FindStringSubmatchIndex(line); m != nil {
		f.about = f.inLine(f.block, n, line, m[2], m[3])
		return true
	}
	return false
}

// frameOf reports whether a line stands around constants, and returns the name of what they are of.
func frameOf(line string) (name string, ok bool) {
	text := strings.Trim(line, " \t\f\r")
	switch strings.TrimLeft(text, ")}]") {
	case "":
		return "", true
	case ";", ",":
		return "", len(text) > 1
	case "{", "[":
		return "", len(text) == 1
	}
	switch {
	case directive.MatchString(line), errorsOpen.MatchString(line):
		return "", true
	case strings.ContainsAny(text, "=\"'"):
		return "", false // a value
	}
	m := constantFrame.FindStringSubmatch(line)
	if m == nil {
		return "", false
	}
	return m[1], true
}

// add takes a line if it is an error, and reports whether it is a constant.
func (f *fence) add(n int, line string) bool {
	at := func(m []int, group int) markdown.Cell { return f.inLine(f.block, n, line, m[2*group], m[2*group+1]) }
	if m := constantThrown.FindStringSubmatchIndex(line); m != nil {
		it := item{section: f.block.Section, pos: at(m, 1), message: texts{at(m, 2)}, sure: true}
		it.key.name = it.pos
		f.items = append(f.items, it)
		return false
	}
	it, ok := f.fencedLine(f.block, n, line, f.framed)
	if !ok && f.sure {
		if m := constantName.FindStringSubmatchIndex(line); m != nil {
			it.key.name, it.pos, it.prose, ok = at(m, 1), at(m, 1), texts{at(m, 2)}, true
		}
	}
	if !ok {
		return false
	}
	if f.said.Text != "" && it.message.text() == "" {
		it.message, f.said = texts{f.said}, markdown.Cell{}
	}
	if it.key.name.Text != "" && it.message.text() == "" && it.prose.text() == "" {
		it.prose = texts{f.about}
	}
	it.sure = f.sure
	f.items, f.about = append(f.items, it), markdown.Cell{}
	return true
}

// isHeaderLine reports whether a line is of names of columns, or a rule below them.
func isHeaderLine(line string) bool {
	if !nameFields.MatchString(line) {
		return false
	}
	fields := strings.FieldsFunc(line, func(r rune) bool { return strings.ContainsRune(",;|\t", r) })
	if len(fields) == 1 {
		fields = strings.Fields(line)
	}
	return !slices.ContainsFunc(fields, func(f string) bool { return strings.Trim(f, "-=+ ") != "" && !cells.IsField(strings.TrimSpace(f)) })
}

// inLine is a part of a line of a block of code as a cell.
func (s *shapes) inLine(b *markdown.Code, n int, line string, from, to int) markdown.Cell {
	if from < 0 || from == to {
		return markdown.Cell{}
	}
	c := markdown.Cell{Pos: b.Pos}
	c.Text, c.Spans = line[from:to], []markdown.Span{{Text: line[from:to]}}
	source := s.line(b.Pos.Line + n)
	c.Pos.Line, c.Pos.Column = b.Pos.Line+n, max(0, strings.Index(source, line))+from+1
	if column := c.Pos.Column - 1; column <= len(source) && strings.HasPrefix(source[column:], c.Text) {
		c.Source = c.Text
	}
	return c
}

// fencedLine reads a line of a block of code as an error. It may stand in a frame.
func (s *shapes) fencedLine(b *markdown.Code, n int, line string, framed bool) (item, bool) {
	it := item{section: b.Section}
	at := func(m []int, group int) markdown.Cell { return s.inLine(b, n, line, m[2*group], m[2*group+1]) }
	if m := fencedName.FindStringSubmatchIndex(line); m != nil {
		it.key.name, it.key.code, it.pos = at(m, 1), at(m, 2), at(m, 1)
		it.prose = texts{at(m, 3)}
		return it, true
	}
	if made, ok := s.statusConstant(b, n, line); ok {
		return made, true
	}
	if m := constantCall.FindStringSubmatchIndex(line); m != nil {
		it.key.name, it.key.status, it.key.code, it.pos = at(m, 1), at(m, 2), at(m, 3), at(m, 1)
		it.message = texts{at(m, 4)}
		return it, true
	}
	if m := constantText.FindStringSubmatchIndex(line); m != nil && (framed || isDeclared.MatchString(line)) {
		it.key.name, it.key.code, it.pos = at(m, 1), at(m, 2), at(m, 1)
		it.prose = texts{at(m, 3)}
		return it, true
	}
	if m := constantError.FindStringSubmatchIndex(line); m != nil {
		it.key.name, it.pos = at(m, 1), at(m, 1)
		it.message = texts{at(m, 2)}
		return it, true
	}
	m := fencedPair.FindStringSubmatchIndex(line)
	if m == nil {
		m = calledLine(line)
	}
	if m == nil {
		m = fencedCode.FindStringSubmatchIndex(line)
	}
	if m == nil || cells.IsLogged(line) || isCommand.MatchString(line) {
		return it, false
	}
	it.key.code, it.pos = at(m, 1), at(m, 1)
	it.message = texts{at(m, 2)}
	if !strings.HasPrefix(line[m[4]:], "{") {
		return it, true
	}
	return s.fencedObject(it, b, n, line[m[4]:m[5]])
}

// fencedObject takes the message and the HTTP status out of the object that stands behind a code: NO_CUP: {status: 404, message: "no such cup"}.
func (s *shapes) fencedObject(it item, b *markdown.Code, n int, object string) (item, bool) {
	found, _ := firstOf(readSamples(&markdown.Code{Text: object}))
	if found.message == "" {
		return it, false
	}
	found.block, found.line, found.lines = b, n, 1
	it.message = texts{s.cellIn(found, found.message)}
	if found.status != "" {
		it.key.status = s.cellIn(found, found.status)
	}
	return it, true
}

package shapes

import (
	"cmp"
	"go/token"
	"slices"
	"strconv"
	"strings"

	"github.com/errgen/errgen/generator/internal/cells"
	"github.com/errgen/errgen/generator/internal/markdown"
	"github.com/errgen/errgen/generator/internal/pattern"
	"github.com/errgen/errgen/generator/internal/vocabulary"
)

// A Body is where a sample of a failed response holds its code and its message: the tokens of two JSON pointers (RFC 6901).
type Body struct{ Code, Message []string }

// A sample is what a block of code, or code in a text, shows of a failed response.
type sample struct {
	block         *markdown.Code
	label         string // what stands above it in the block
	line, lines   int    // where it stands in the block
	status        string
	code, message string
	messages      []string // of a response that lists several errors, the others
	denies        bool     // it says of itself that something failed
	allows        bool     // … that nothing did
	zero          bool     // its code is 0
	record        bool     // it is a record, which has an id
	flag          string   // the member by which it says that nothing succeeded; "" if there is none
	body          Body
}

// samplesShape is what their grids are called.
const samplesShape = "samples"

// enough is how many errors samples have to show: one shows what bodies look like.
const enough = 2

// A sampling is what the samples of a document show.
type sampling struct {
	documented      map[string]bool // the texts of cells, and what samples have shown
	bodies          []Body
	items, messages []item // of samples with codes, and without
	form            bool   // one shows what bodies look like, and no error
}

// samples finds errors that a document shows by samples of failed responses, and that it doesn't document otherwise.
func (s *shapes) samples() []Body {
	all := &sampling{documented: s.cellTexts()}
	above := ""
	for i, b := range s.blocks {
		switch b := b.(type) {
		case *markdown.Heading:
			above = b.Text.Text
		case *markdown.Paragraph:
			if body := bodyIn(b); body != nil {
				s.sampled(all, i, body, above)
				continue
			}
			above = b.Text.Text
			all.messages = append(all.messages, s.inlineSamples(i, b.Pos, b.Text, b.Section, all.documented)...)
		case *markdown.Item:
			above = b.Text.Text
			all.messages = append(all.messages, s.inlineSamples(i, b.Pos, b.Text, b.Section, all.documented)...)
		case *markdown.Panel:
			above += "\n" + b.Title.Text
		case *markdown.Code:
			s.sampled(all, i, b, above)
		}
	}
	found := inOrder(all.items, all.messages)
	if len(found) >= enough || all.form && len(found) > 0 {
		s.add(samplesShape, found)
	}
	return all.bodies
}

// bodyIn is the body that is all of a paragraph, as those are that stand in an item and are indented too little for code; nil if it has none.
func bodyIn(p *markdown.Paragraph) *markdown.Code {
	if text := p.Text.Source; strings.HasPrefix(text, "{") && strings.HasSuffix(text, "}") {
		return &markdown.Code{Pos: p.Pos, Text: text, Section: p.Section}
	}
	return nil
}

// sampled adds what the block of code i shows, below a text.
func (s *shapes) sampled(all *sampling, i int, b *markdown.Code, above string) {
	around := s.speaks(append([]string{above}, b.Section...)...)
	for n, found := range s.samplesOf(b) {
		found.status = cmp.Or(found.status, s.statusOfSample(i, b))
		if found.succeeds(above) {
			continue
		}
		used := s.used[i] && (n == 0 || !found.denies && found.status < "400") // an entry has the first of several
		switch {
		case found.code == "":
			if !used && !found.isDocumented(all.documented) && found.isFailure(above+"\n"+b.Title) {
				all.messages = append(all.messages, s.messageSample(found)...)
			}
		case around:
			all.bodies = append(all.bodies, found.body)
			if found.isForm() {
				all.form = true
			} else if !used && !all.documented[found.code] && found.fails() && !all.documented[found.key()] {
				all.documented[found.key()] = true
				all.items = append(all.items, s.sampleItem(found))
			}
		}
	}
}

// inOrder are the items of two lists, in reading order.
func inOrder(one, other []item) []item {
	all := append(one, other...)
	slices.SortStableFunc(all, func(a, b item) int {
		return cmp.Or(a.pos.Pos.Line-b.pos.Pos.Line, a.pos.Pos.Column-b.pos.Pos.Column)
	})
	return all
}

// key tells samples apart that are shown more than once.
func (f sample) key() string { return f.status + "\n" + f.code + "\n" + f.message }

// isFailure reports whether a sample without a code is that of a failed response, as its status, what stands above it, or it itself says.
func (f sample) isFailure(above string) bool {
	const most = 20 // words of what is no text about errors
	if f.status >= "400" || f.denies {
		return true
	}
	near := above + "\n" + f.label
	return f.status == "" && !f.record && cells.WordCount(near) <= most && vocabulary.Errors.In(near) && !vocabulary.Successes.In(near)
}

// succeeds reports whether a sample is of a response that did not fail, as it itself or what stands above it says.
func (f sample) succeeds(above string) bool {
	label := strings.TrimSpace(f.label)
	label = label[strings.LastIndexByte(label, '\n')+1:]
	switch fails := vocabulary.Failures.In(f.message); {
	case f.allows:
		return true
	case f.denies, fails:
		return false
	case f.zero:
		return f.status < "400"
	}
	return announcesSuccess(cmp.Or(label, above))
}

// announcesSuccess reports whether a line says that what stands below it did not fail: in words, or as an HTTP status alone.
func announcesSuccess(line string) bool {
	const short = 8 // words
	if cells.WordCount(line) > short {
		return false
	}
	status, _ := numberIn(line)
	return vocabulary.Succeeds(line) && status < "400" || onlyStatus.MatchString(line) && status < "400"
}

// inlineSamples are the errors that samples in the text of block i show: "401: `{"error": "no such user"}`".
func (s *shapes) inlineSamples(i int, pos token.Position, in markdown.Inline, section []string, documented map[string]bool) []item {
	if s.used[i] || !strings.Contains(in.Text, "{") {
		return nil
	}
	var all []item
	before := ""
	for _, span := range in.Spans {
		if code := strings.TrimSpace(span.Text); span.Code && strings.HasPrefix(code, "{") && strings.HasSuffix(code, "}") {
			block := &markdown.Code{Pos: pos, Text: code, Section: section}
			for _, found := range readSamples(block) {
				found.line, found.lines = 0, strings.Count(in.Source, "\n")+1
				found.status = cmp.Or(found.status, s.statusOfInline(i, before, section))
				if found.code == "" && found.status >= "400" && !found.allows && !found.isDocumented(documented) {
					all = append(all, s.messageSample(found)...)
				}
			}
			before = ""
			continue
		}
		before += span.Text
	}
	return all
}

// statusOfInline returns the HTTP status of a sample in the text of block i, as what stands before it in the text,
// a line above, or the headings say.
func (s *shapes) statusOfInline(i int, before string, section []string) string {
	before = strings.TrimSpace(before)
	if at := strings.LastIndexByte(before, '\n'); at >= 0 && sectionStatus([]string{before[at+1:]}) == 0 {
		before = before[:at] // Content: …
	}
	before = before[strings.LastIndexByte(before, '\n')+1:]
	if m := lastStatus.FindStringSubmatch(before); m != nil {
		return m[1]
	}
	if status := cmp.Or(sectionStatus([]string{before}), s.statusAbove(i), sectionStatus(section)); status > 0 {
		return strconv.Itoa(status)
	}
	return ""
}

// shown is an error that has a heading or an item, with what a sample of the response below it shows: the message, and the code if the heading has none.
func (s *shapes) shown(below []markdown.Block, it item) item {
	if it.key.status.Text != "" && it.key.status.Text < "400" {
		return it
	}
	for _, b := range below {
		c, isCode := b.(*markdown.Code)
		if !isCode {
			continue
		}
		found, ok := firstOf(s.samplesOf(c))
		if ok && it.key.code.Text == "" {
			it.key.code = s.cellIn(found, found.code)
		}
		if title := it.key.text.Text; found.message != "" && it.key.status.Text != "" && title != "" && it.message.text() == title {
			it.prose, it.message = append(it.message, it.prose...), nil // what the status is called
		}
		if found.message != "" && it.message.text() == "" {
			it.message = texts{s.cellIn(found, found.message)}
			break
		}
	}
	return it
}

// lastStatus matches a text that ends in an HTTP status, with a word behind it perhaps: "404 with".
var lastStatus = pattern.Lazy(`(?:^|[^0-9A-Za-z.])([45][0-9]{2})(?: [a-z]+)?\W*$`).Needing("45")

// statusOfSample returns the HTTP status that the title of a block of code names, or else the panel or the headings around it; "" if none does.
func (s *shapes) statusOfSample(i int, b *markdown.Code) string {
	title := b.Title
	if m := fenceTitle.FindStringSubmatch(title); m != nil {
		title = m[1]
	}
	if status := cmp.Or(sectionStatus([]string{title}), s.statusAbove(i), s.panels[i], sectionStatus(b.Section)); status > 0 {
		return strconv.Itoa(status)
	}
	return ""
}

// fenceTitle matches the title of a block of code where that is written as an attribute: title="404 Not Found".
var fenceTitle = pattern.Lazy(`\b(?:title|label|name)=["']([^"']*)["']`).Needing("=")

// messageSample is the error that a sample without a code shows: at most one.
func (s *shapes) messageSample(f sample) []item {
	if f.status >= "400" && wordCode.MatchString(f.message) && !isFailed(f.message) && !cells.IsField(f.message) { // {"error": "unauthorized"}
		code := s.cellIn(f, f.message)
		return []item{{section: f.block.Section, pos: code, key: key{status: s.cellIn(f, f.status), code: code}}}
	}
	if !vocabulary.Failures.In(f.message) && cells.WordCount(f.message) < 2 || cells.StandsForText(f.message) {
		return nil
	}
	message := s.cellIn(f, f.message)
	it := item{section: f.block.Section, pos: message, message: texts{message}}
	if f.status >= "400" {
		it.key.status = s.cellIn(f, f.status)
	}
	return []item{it}
}

// wordCode matches a code that is made of words: not_found, UNAUTHORIZED.
var wordCode = pattern.Lazy(`^(?:[a-z]{4,}(?:[_-][a-z]+)*|[a-z]{2,}(?:[_-][a-z]+)+|[A-Z]{4,}(?:_[A-Z]+)*|[A-Z]{2,}(?:_[A-Z]+)+)$`)

// statusUnder is an HTTP status among the texts of a section's cells.
func statusUnder(section []string, status string) string {
	return strings.Join(section, "\n") + "\n" + status
}

// isDocumented reports whether cells have the message of a sample, or a table beside it its HTTP status.
func (f sample) isDocumented(texts map[string]bool) bool {
	return texts[f.message] || texts[statusUnder(f.block.Section, f.status)]
}

// sampleText is the message of a sample that is all of a cell: `{"error": "no such cup"}`.
func sampleText(c markdown.Cell) (markdown.Cell, bool) {
	text := strings.TrimSpace(c.Text)
	if !strings.HasPrefix(text, "{") || !strings.HasSuffix(text, "}") {
		return c, false
	}
	found, _ := firstOf(readSamples(&markdown.Code{Text: text}))
	at := strings.Index(c.Text, found.message)
	if found.message == "" || at < 0 {
		return c, false
	}
	return cellOf(c.Pos, c.Inline, at, at+len(found.message)), true
}

// fails reports whether a sample says that something failed: by its status, its message, or where it holds the code.
func (f sample) fails() bool {
	return f.status >= "400" || vocabulary.Failures.In(f.message) || vocabulary.Errors.In(strings.Join(f.body.Code, " "))
}

// isForm reports whether a sample says what bodies look like, and shows no error.
func (f sample) isForm() bool { return cells.StandsForText(f.message) && cells.StandsForCode(f.code) }

// cellTexts are the texts of all cells so far, among which are the documented codes.
func (s *shapes) cellTexts() map[string]bool {
	texts := map[string]bool{}
	add := func(rows []markdown.Row) {
		for _, r := range rows {
			for _, c := range r.Cells {
				texts[cells.Clean(c.Text)] = true
			}
		}
	}
	for _, g := range s.grids {
		add(g.Rows)
	}
	for _, b := range s.blocks {
		if g, ok := b.(*markdown.Grid); ok {
			add(g.Rows)
			for _, r := range g.Rows {
				for _, c := range r.Cells {
					if len(c.Text) == len("404") {
						texts[statusUnder(g.Section, c.Text)] = true
					}
				}
			}
		}
	}
	return texts
}

// sampleItem is the error that a sample shows.
func (s *shapes) sampleItem(f sample) item {
	it := item{section: f.block.Section, pos: s.cellIn(f, f.code)}
	it.key.code = it.pos
	if !cells.StandsForText(f.message) {
		it.message = texts{s.cellIn(f, f.message)}
	}
	if f.status != "" {
		it.key.status = s.cellIn(f, f.status)
	}
	return it
}

// cellIn is a text as a cell, where it stands in a sample, or where its block begins.
func (s *shapes) cellIn(f sample, text string) markdown.Cell {
	c := markdown.Cell{Pos: f.block.Pos}
	c.Text, c.Spans = text, []markdown.Span{{Text: text}}
	for n := range f.lines {
		at := f.block.Pos.Line + f.line + n
		if column := strings.Index(s.line(at), text); column >= 0 {
			c.Pos.Line, c.Pos.Column, c.Source = at, column+1, text
			break
		}
	}
	return c
}

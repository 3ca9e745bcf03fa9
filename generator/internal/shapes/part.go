package shapes

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/errgen/errgen/generator/internal/cells"
	"github.com/errgen/errgen/generator/internal/markdown"
	"github.com/errgen/errgen/generator/internal/pattern"
	"github.com/errgen/errgen/generator/internal/vocabulary"
)

// A part is one text below a heading.
type part struct {
	label    string        // which it stands behind: "Cause: …"
	text     markdown.Cell // without the label
	all      markdown.Cell
	listed   bool
	verbatim bool // it is code
	quoted   bool // it is a quote, and short enough for a message
}

// describe makes items of headings. A label that several of them have, such as "Cause:", gets a column.
func (s *shapes) describe(entries []*headed) []item {
	parts := make([][]part, len(entries))
	for i, h := range entries {
		parts[i] = h.parts()
		for j := range h.below {
			s.used[h.from+1+j] = true
		}
		s.used[h.from] = true
	}
	columns := commonLabels(parts)
	items := make([]item, 0, len(entries))
	for i, h := range entries {
		items = append(items, s.shown(h.below, h.describe(parts[i], columns)))
	}
	return items
}

// commonLabels returns the labels that a good part of the entries have.
func commonLabels(entries [][]part) map[string]bool {
	const few, most = 4, 16 // of so many entries one has it; so many labels
	known, common := map[string]int{}, map[string]bool{}
	for _, parts := range entries {
		seen := map[string]bool{"": true}
		for _, p := range parts {
			key := vocabulary.Key(p.label)
			if seen[key] {
				continue
			}
			seen[key] = true
			if known[key]++; known[key] > 1 && known[key]*few >= len(entries) && len(common) < most {
				common[key] = true
			}
		}
	}
	return common
}

// parts returns the texts below a heading.
func (h *headed) parts() []part {
	parts := lines(nil, h.rest, false)
	under := "" // a deeper heading
	below := h.below
	if title, ok := h.title(); ok {
		parts, below = append(parts, title), below[1:]
	}
	for _, b := range below {
		from := len(parts)
		switch b := b.(type) {
		case *markdown.Heading:
			under = b.Text.Text
		case *markdown.Paragraph:
			parts = lines(parts, wholeText(b.Pos, b.Text), false)
			if len(parts) == from+1 {
				parts[from].quoted = b.Quoted && isQuote(parts[from])
			}
		case *markdown.Item:
			parts = lines(parts, wholeText(b.Pos, b.Text), true)
		case *markdown.Definition:
			parts = append(parts, part{label: b.Term.Text, text: wholeText(b.TextPos, b.Text), all: wholeText(b.TextPos, b.Text)})
		case *markdown.Code:
			if isMessage(b) {
				c := markdown.Cell{Pos: b.Pos}
				c.Source, c.Text, c.Code = b.Text, b.Text, []string{b.Text}
				c.Spans = []markdown.Span{{Text: b.Text, Code: true}}
				parts = append(parts, part{text: c, all: c, verbatim: true})
			}
		}
		for i := from; i < len(parts) && under != ""; i++ {
			if p := &parts[i]; p.label == "" {
				p.label = under
			}
		}
	}
	return parts
}

// title is the only heading below one that is nothing but a number, right below it: that is what the error is called.
func (h *headed) title() (part, bool) {
	if len(h.below) == 0 || !isNumber(h.key) || h.key.text.Text != "" {
		return part{}, false
	}
	first, ok := h.below[0].(*markdown.Heading)
	again := func(b markdown.Block) bool { _, is := b.(*markdown.Heading); return is }
	if !ok || slices.ContainsFunc(h.below[1:], again) {
		return part{}, false
	}
	said := vocabulary.Roles(first.Text.Text)
	if max(said["cause"], said["action"], said["message"], said["summary"], said["note"]) == vocabulary.Whole {
		return part{}, false // what is said of it
	}
	c := wholeText(first.Pos, first.Text)
	return part{text: c, all: c, quoted: true}, true
}

// isQuote reports whether a quote is a message, and no note beside the text.
func isQuote(p part) bool {
	const most = 20                                    // words
	if p.label != "" && cells.WordCount(p.label) < 2 { // Note: …
		return false
	}
	return cells.WordCount(p.all.Text) <= most && !strings.HasPrefix(p.all.Text, "[!") && !p.all.Bold()
}

// isMessage reports whether code is a message, and no sample of a request or a program.
func isMessage(c *markdown.Code) bool {
	const most = 3 // lines
	switch c.Language {
	case "", "text", "txt", "plaintext", "plain":
		return c.Text != "" && strings.Count(c.Text, "\n") < most && !strings.ContainsAny(c.Text[:1], "{[<$>#/")
	}
	return false
}

// labelMark matches what stands before a text to say what it is about.
var labelMark = pattern.Lazy(`^([^:：?？.,。，\n]+?)\s*(?:[:：]\s*|[?？]\s+)`)

// labelOf matches the label of a text: few have one, since no comma or full stop stands before the mark.
func labelOf(text string) []string {
	for _, r := range text {
		switch r {
		case ':', '：', '?', '？':
			return labelMark.FindStringSubmatch(text)
		case '.', ',', '。', '，':
			return nil
		}
	}
	return nil
}

// lines appends the lines of a text, each with its label.
func lines(parts []part, text markdown.Cell, listed bool) []part {
	const longest = 40 // letters of a label
	ends := append(breaks(text.Inline), len(text.Text))
	from := 0
	for _, end := range ends {
		p := part{listed: listed, all: cellOf(text.Pos, text.Inline, from, end)}
		p.text = p.all
		if m := labelOf(p.all.Text); m != nil && utf8.RuneCountInString(m[1]) <= longest && cells.WordCount(m[1]) < 7 && len(m[0]) < len(p.all.Text) {
			p.label = strings.TrimSpace(m[1])
			p.text = withoutStars(cellOf(p.all.Pos, p.all.Inline, len(m[0]), len(p.all.Text)))
		}
		if p.all.Text != "" {
			parts = append(parts, p)
		}
		from = end
	}
	return parts
}

// breaks are where lines of a text begin, but for the first: behind a line feed, or with a label in bold, which authors put on lines that
// Markdown joins.
func breaks(in markdown.Inline) (at []int) {
	const most, short = 100, 4 // lines; words of a label
	from := 0
	for i, s := range in.Spans {
		label := strings.TrimSpace(s.Text)
		marked := strings.HasSuffix(label, ":") || strings.HasSuffix(label, "：") || i+1 < len(in.Spans) && strings.HasPrefix(in.Spans[i+1].Text, ":")
		if from > 0 && s.Bold && marked && cells.WordCount(label) <= short {
			at = append(at, from)
		}
		for n := range len(s.Text) {
			if s.Text[n] == '\n' {
				at = append(at, from+n+1)
			}
		}
		from += len(s.Text)
	}
	return at[:min(len(at), most)]
}

// withoutStars takes stars away that were to mark a whole text, but don't because of a blank beside them: "*Not found. *".
func withoutStars(c markdown.Cell) markdown.Cell {
	if n := len(c.Text); n > 2 && c.Text[0] == '*' && c.Text[n-1] == '*' && strings.Count(c.Text, "*") == 2 {
		return cellOf(c.Pos, c.Inline, 1, n-1)
	}
	return c
}

// describe tells the message from other texts: it stands behind that label, in a block of code or a quote, in a list, or in the heading.
func (h *headed) describe(parts []part, columns map[string]bool) item {
	it := h.item
	title := it.key.text
	if isMarked(title) {
		it.message, title = texts{title}, markdown.Cell{}
	}
	var listed texts
	for _, p := range parts {
		if p.listed && it.prose == nil && !columns[vocabulary.Key(p.label)] {
			listed = append(listed, p.all)
			continue
		}
		p.quoted = p.quoted && title.Text == ""
		it.add(p, columns)
	}
	if it.key.more.Text != "" {
		it.prose = append(texts{it.key.more}, it.prose...)
	}
	for _, t := range []texts{listed, {title}} {
		if it.message.text() == "" {
			it.message = t
		} else {
			it.prose = append(t, it.prose...)
		}
	}
	return it
}

// add gives a text below an entry its place.
func (it *item) add(p part, columns map[string]bool) {
	key := vocabulary.Key(p.label)
	switch column := columns[key]; {
	case column && (key == "message" || key == "error message"):
		it.message = append(it.message, p.text)
	case column && key == "description":
		it.prose = append(it.prose, p.text)
	case column:
		it.labeled = append(it.labeled, labeled{p.label, p.text})
	case (p.verbatim || p.quoted) && it.message.text() == "":
		it.message = texts{p.all}
	default:
		it.prose = append(it.prose, p.all)
	}
}

package markdown

import (
	"strconv"
	"strings"

	"golang.org/x/net/html"

	"github.com/errgen/errgen/generator/internal/pattern"
)

// anyTag matches the beginning of a tag: whether it closes an element, and the name.
var anyTag = pattern.Lazy(`<(/?)([A-Za-z][A-Za-z0-9-]*)`)

// tagInTable does what a tag in the open table does.
func (r *reader) tagInTable(t *htmlTable, tag tag, region *region, start, stop int) {
	at := region.offset(start)
	if tag.name == "table" {
		r.html.text.broken = true
		if tag.closing {
			t.depth--
		} else if !tag.empty {
			t.depth++
		}
		if t.depth == 0 {
			r.endTable()
		}
		return
	}
	if t.depth > 1 || !r.structure(t, tag, at, region.end(stop)) {
		r.tagInCell(tag, region, start, stop)
	}
}

// structure does what a tag does to the table's rows and cells, and reports whether it is such a tag.
func (r *reader) structure(t *htmlTable, tag tag, start, stop int) bool {
	switch tag.name {
	case "thead", "tbody", "tfoot":
		r.endRow(t, start)
		t.spans.endGroup()
		t.head = tag.name == "thead" && !tag.closing
	case "tr":
		r.endRow(t, start)
		if !tag.closing && !tag.empty {
			t.row = &spanRow{start: start}
		}
	case "td", "th":
		r.endCell(t)
		if tag.closing {
			break
		}
		if t.row == nil {
			t.row = &spanRow{start: start}
		}
		t.cell = &spanCell{head: tag.name == "th", start: stop}
		t.cell.columns, t.cell.rows = span(tag.attributes, columnSpan), span(tag.attributes, rowSpan)
		r.resetText()
		if tag.empty {
			r.endCell(t)
		}
	case "caption", "colgroup", "col":
		r.endRow(t, start)
		if tag.name == "caption" && !tag.closing { // a row of one cell: what the table is about
			t.row = &spanRow{start: start, caption: true}
			t.cell = &spanCell{start: stop, columns: 1, rows: 1}
			r.resetText()
		}
	default:
		return false
	}
	return true
}

// The attributes that make a cell reach over others, as HTML and as MDX spell them.
var (
	columnSpan = pattern.Lazy(`(?i)\scolspan\s*=\s*["'{]*\s*([0-9]{1,9})`)
	rowSpan    = pattern.Lazy(`(?i)\srowspan\s*=\s*["'{]*\s*([0-9]{1,9})`)
)

// What HTML takes at the most. A rowspan of 0 reaches to the end of its group.
const (
	mostColumns = 1000
	mostRows    = 65534
)

// span returns how many columns or rows a cell reaches over.
func span(attributes string, attribute *pattern.Pattern) int {
	m := attribute.FindStringSubmatch(attributes)
	if m == nil {
		return 1
	}
	n, _ := strconv.Atoi(m[1])
	if attribute == columnSpan {
		return min(max(n, 1), mostColumns)
	} else if n == 0 {
		return mostRows
	}
	return min(n, mostRows)
}

// endCell adds the open cell to its row.
func (r *reader) endCell(t *htmlTable) {
	if t.cell == nil {
		return
	}
	c := t.cell
	t.cell, r.html.pre = nil, 0
	c.Inline = r.html.text.finish()
	c.Pos = r.pos(c.start)
	if h := &r.html; h.first >= 0 {
		c.Pos, c.Source = r.pos(h.first), r.text[h.first:h.last]
	}
	t.row.cells = append(t.row.cells, *c)
	r.resetText()
}

// endRow adds the open row to the table.
func (r *reader) endRow(t *htmlTable, stop int) {
	r.endCell(t)
	if row := t.row; row != nil {
		t.row = nil
		row.head, row.stop = t.head, stop
		t.spans.add(row)
	}
}

// tagInCell does what a tag does to the text of a cell, or of a list.
func (r *reader) tagInCell(tag tag, region *region, start, stop int) {
	w := &r.html.text
	odd := tag.attributes != "" && !strings.ContainsAny(tag.attributes[:1], " \t\n\f\r")
	if odd && tag.element == unknown || w.isPlaceholder(tag) { // <https://example.com>, <group id>
		if from, to, ok := region.trimmed(start, stop); ok {
			r.noteText(from, to)
		}
		w.write(strings.ReplaceAll(tag.text, "\n", " "))
		return
	}
	if tag.name == "pre" && !tag.empty {
		if r.html.pre++; tag.closing {
			r.html.pre = max(r.html.pre-2, 0)
		}
	}
	w.vanished = true
	w.tag(tag)
}

// htmlText reads text between tags. Backticks make code of it as in Markdown: that is what authors expect, and what some sites do.
func (r *reader) htmlText(region *region, start, stop int) {
	if from, to, ok := region.trimmed(start, stop); ok {
		r.noteText(from, to)
	}
	w := &r.html.text
	text := html.UnescapeString(region.text[start:stop])
	if r.html.pre == 0 {
		r.line(text)
		return
	}
	for i, line := range strings.Split(text, "\n") {
		if i > 0 {
			w.lineFeed()
		}
		r.line(line)
	}
}

// line reads a line of text.
func (r *reader) line(text string) {
	for !r.html.text.code {
		before, rest, opened := strings.Cut(text, "`")
		code, after, closed := strings.Cut(rest, "`")
		if !opened || !closed || strings.TrimSpace(code) == "" {
			break
		}
		r.fold(before)
		w := &r.html.text
		w.code = true
		w.in.Code = append(w.in.Code, strings.TrimSpace(w.write(strings.Join(strings.Fields(code), " "))))
		w.code = false
		text = after
	}
	r.fold(text)
}

// blanks matches white space that HTML makes one blank of.
var blanks = pattern.Lazy(`[ \t\n\f\r\v]+`)

// fold writes text as HTML shows it.
func (r *reader) fold(text string) {
	if text != "" {
		r.html.text.vanished = true // so that a blank is not followed by another
		r.html.text.write(blanks.ReplaceAllString(text, " "))
	}
}

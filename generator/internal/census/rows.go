package census

import (
	"slices"
	"strings"

	"github.com/errgen/errgen/generator/internal/cells"
	"github.com/errgen/errgen/generator/internal/markdown"
	"github.com/errgen/errgen/generator/internal/pattern"
	"github.com/errgen/errgen/generator/internal/vocabulary"
)

// leading is in how many columns of a table a code may stand.
const leading = 3

// rows is the group of a table's rows.
func (r *reader) rows(grid *markdown.Grid) *group {
	g := &group{what: "row", section: grid.Section, above: r.above, heads: r.heads, header: headerOf(grid)}
	codes, text := -1, false // the column whose header says so, and whether another is for texts
	for i, h := range grid.Header {
		said := vocabulary.Roles(h.Text)
		g.foreign = g.foreign || said[vocabulary.Foreign] == vocabulary.Whole && (i == 0 || !vocabulary.Errors.In(g.header))
		if codes < 0 && i < leading && max(said["code"], said["status"]) >= vocabulary.Weak {
			codes = i
			continue
		}
		g.tells = g.tells || max(said["message"], said["summary"], said["name"]) >= vocabulary.Weak
		text = text || max(said["message"], said["summary"], said["cause"], said["action"]) >= vocabulary.Weak
	}
	g.says = codes >= 0 && text
	for _, row := range grid.Rows {
		if r.used.within(row.Pos.Line, row.Pos.Line) {
			g.entries = append(g.entries, entry{pos: row.Pos, last: row.Pos.Line, code: "used", failing: true, covered: true})
			g.entries = append(g.entries, r.besides(row)...)
			continue
		}
		g.entries = append(g.entries, rowEntry(row, codes, r.speaks(grid.Section)))
	}
	return g
}

// besides are the errors of a row of which only others became something: a cell lists several codes, and some of them are known.
func (r *reader) besides(row markdown.Row) []entry {
	for _, c := range row.Cells[:min(len(row.Cells), leading)] {
		codes := listedCodes(c.Inline)
		known := slices.ContainsFunc(codes, func(code string) bool { return r.used.Codes[code] })
		if len(codes) < 2 || !known {
			continue
		}
		var others []entry
		for _, code := range codes {
			if !r.used.Codes[code] {
				others = append(others, entry{pos: c.Pos, last: c.Pos.Line, code: code, head: code, text: code, failing: true, beside: true})
			}
		}
		return others
	}
	return nil
}

var word = pattern.Lazy(`^[A-Z][A-Z0-9]+$`)

var listMark = pattern.Lazy(`\s*[\n,，、;；/|]\s*`).Needing("\n,，、;；/|")

// listedCodes are the codes that a cell is a list of, each perhaps with a text behind it on its line.
func listedCodes(in markdown.Inline) []string {
	var codes []string
	mark := "\n"
	if !strings.Contains(strings.TrimSpace(in.Text), mark) {
		mark = ""
	}
	for _, part := range splitList(in.Text, mark) {
		word, _ := leadWord(part)
		word = strings.Trim(word, "“' ")
		if mark == "" {
			word = part
		}
		if !isCode(word) {
			return nil
		}
		codes = append(codes, word)
	}
	return codes
}

// splitList takes a list apart, at a mark or, if that is "", at any.
func splitList(text, mark string) []string {
	var parts []string
	all := listMark.Split(text, -1)
	if mark != "" {
		all = strings.Split(text, mark)
	}
	for _, part := range all {
		if part = strings.Trim(part, " `*-•"); part != "" {
			parts = append(parts, part)
		}
	}
	return parts
}

// rowEntry reads a row: the first code in it, and what it says. In the column for codes, small numbers are some as well.
func rowEntry(row markdown.Row, codes int, near bool) entry {
	var all, first strings.Builder
	e := entry{pos: row.Pos, last: row.Pos.Line}
	named := "" // by a word in capitals
	for i, c := range row.Cells {
		all.WriteString(c.Text + " ")
		if i >= leading {
			continue
		}
		if len(c.Links) == 0 {
			first.WriteString(c.Text + " ")
		}
		if e.code == "" {
			e.code = codeOf(c.Inline, cells.Clean(c.Text))
		}
		if code := cells.Unquote(cells.Clean(c.Text)); e.code == "" && i == codes && isSmall(code) {
			e.code, e.small = code, true
		} else if near && i == codes && word.MatchString(code) {
			named = code
		}
		e.quoted = e.quoted || isQuoted(c.Inline, cells.Clean(c.Text))
	}
	if e.failing = vocabulary.Failures.In(all.String()); e.code == "" {
		e.failing = vocabulary.Failures.In(first.String())
	}
	if e.code == "" && vocabulary.Failures.In(named) {
		e.code = named
	}
	e.demands = vocabulary.Demands.In(first.String())
	text := cells.Clean(all.String())
	e.setStatus(text)
	e.setHead(text)
	e.field = cells.IsField(cells.Text(row, 0))
	e.success = isSuccess(e.code, all.String())
	return e
}

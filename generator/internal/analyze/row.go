package analyze

import (
	"go/token"
	"slices"
	"strings"

	"github.com/errgen/errgen/generator/internal/markdown"
	"github.com/errgen/errgen/generator/internal/model"
)

// fillFirst fills a row's empty first cell with the one above, where documents leave out what would repeat: the status, or the code of
// a row that nothing else identifies. An empty code beside a message means any code.
func (t *Table) fillFirst(r markdown.Row, above *markdown.Cell) markdown.Row {
	if len(r.Cells) < 2 || len(t.Columns) == 0 {
		return r
	}
	if role := t.Columns[0].Role; role != "status" && (role != "code" || t.column("message") >= 0 || t.column("name") >= 0) {
		return r
	}
	if clean(r.Cells[0].Text) != "" {
		*above = r.Cells[0]
		return r
	}
	if slices.ContainsFunc(r.Cells, func(c markdown.Cell) bool { return clean(c.Text) != "" }) {
		r.Cells = slices.Clone(r.Cells)
		r.Cells[0].Inline = above.Inline
	}
	return r
}

// realign moves a short row's cells to the right if a text stands where the status should be: the first cells are missing then, as
// where a cell spans several rows, and are those of the last row that is whole.
func (t *Table) realign(r markdown.Row, whole *markdown.Row) markdown.Row {
	missing, status := len(t.Columns)-len(r.Cells), t.column("status")
	if missing <= 0 {
		*whole = r
		return r
	}
	text := cellText(r, status)
	if _, ok := parseStatus(text); ok || wordCount(text) < 3 || len(whole.Cells) == 0 {
		return r
	}
	cells := slices.Clone(whole.Cells[:missing])
	for i := range cells {
		cells[i].Pos = r.Pos
	}
	return markdown.Row{Pos: r.Pos, Cells: append(cells, r.Cells...)}
}

// readError makes entries of a row about an error: one, or one for each code that it names.
func (a *analysis) readError(t *Table, r markdown.Row, es *entries) {
	e := &entry{table: t, pos: r.Pos, at: r.Pos, section: t.Section, text: a.text(t, r)}
	odd, codes := e.fill(t, r)
	if t.column("status") < 0 {
		e.status = sectionStatus(t.Section)
	}
	if len(codes) == 0 && e.message == "" && e.name == "" {
		if e.status > 0 && !e.text.IsZero() { // it speaks of the status, whatever the error
			t.Used++
			es.statuses = append(es.statuses, statusEntry{t, r.Pos, e.status, e.text})
			return
		}
		a.unused(t, r.Pos, "it has no code and no message, so no response can be told to be this error")
		return
	}
	if odd != nil {
		a.diags.Report("status-unreadable", odd.Pos, "%q is not one HTTP status; the row is used without a status", clean(odd.Text))
	}
	if len(codes) == 0 && e.message == "" {
		codes = []string{e.name}
	}
	if len(codes) == 0 {
		codes = []string{""}
	}
	e.describe()
	a.lintRow(t, r, e)
	t.Used++
	for _, code := range codes {
		one := *e
		one.code = code
		one.byCode = a.config.Match == "code" && code != ""
		es.errors = append(es.errors, &one)
	}
}

// fill takes what a row's cells say by their columns' roles. It returns the cell of a status that is none, and the row's codes.
func (e *entry) fill(t *Table, r markdown.Row) (odd *markdown.Cell, codes []string) {
	for i, cell := range r.Cells {
		if i >= len(t.Columns) {
			break // markdown has reported it
		}
		switch t.Columns[i].Role {
		case "status":
			status, ok := parseStatus(clean(cell.Text))
			if !ok || status > 0 && status < 10 {
				odd = &cell // a class is no status that a response could have
			} else {
				e.status = status
			}
		case "code":
			if i == t.column("code") { // a second column is the same code in other digits
				codes = e.fillCode(cell)
			}
		case "name":
			e.name = cleanCode(cell.Inline)
		case "message":
			if e.setMessage(cell, cleanMessage(cell.Inline)); t.Shape != "table" && t.Shape != "html" {
				e.several = messageLines(cell.Inline) // each stood by itself: as items of a list, mostly
			}
			if len(codes) == 0 {
				if fields := splitFields(cell); fields["code"] != "" {
					codes = e.fillCode(cell)
				}
			}
		case "retry":
			e.retry = yes(clean(cell.Text))
		}
	}
	return odd, codes
}

// fillCode takes the codes out of a cell, and the message where both stand in one: code: 400, reason: "invalid_appid".
func (e *entry) fillCode(cell markdown.Cell) []string {
	fields := splitFields(cell)
	if fields == nil {
		if spans := codeSpans(cell.Inline); spans != nil {
			return spans
		}
		return splitCodes(cleanCode(cell.Inline))
	}
	if m := fields["message"]; m != "" {
		e.setMessage(cell, m)
	} else if e.message == cleanMessage(cell.Inline) {
		e.message = "" // it was the fields' own text
	}
	return splitCodes(fields["code"])
}

func (e *entry) setMessage(cell markdown.Cell, message string) {
	if message != "" {
		e.message, e.at = message, cell.Pos
	}
}

// describe makes a template of the message.
func (e *entry) describe() {
	if e.message == "" {
		return
	}
	messages := e.several
	if len(messages) == 0 {
		messages = []string{e.message}
	}
	for i, m := range messages {
		parts := findHoles(m)
		e.templates = append(e.templates, newTemplate(parts))
		for _, p := range parts {
			if i == 0 {
				e.literal += p.Literal + " "
			}
		}
	}
}

// messageLines returns the messages that stand one a line in a cell.
func messageLines(in markdown.Inline) []string {
	var messages []string
	for line := range strings.Lines(in.Text) {
		if m := unquote(clean(line)); !isNone(m) && !slices.Contains(messages, m) {
			messages = append(messages, m)
		}
	}
	return messages
}

var fieldsCell = lazy(`^["{ ]*(?i:(code|errcode|error_code|errorcode))["]?\s*[:=]\s*("[^"]*"|[^,;"]+?)(?:\s*[,;]\s*"?(?i:reason|message|msg|errmsg|error|error_message)"?\s*[:=]\s*(.+?))?[} ]*$`)

// splitFields takes apart a cell that shows fields of the body: a code, and perhaps a message. It returns nil for any other cell.
func splitFields(cell markdown.Cell) map[string]string {
	m := fieldsCell.FindStringSubmatch(clean(cell.Text))
	if m == nil {
		return nil
	}
	return map[string]string{"code": unquote(m[2]), "message": unquote(m[3])}
}

var (
	codeMark  = lazy(`\s*[,、;/|\n]\s*|\s+(?:or|and|和|或|ou|oder|und)\s+`)
	wordCode  = lazy(`^[A-Za-z][A-Za-z0-9]*$`)
	plainCode = lazy(`^(?:[-+]?\d+|0x[0-9A-Fa-f]+|[A-Za-z][A-Za-z0-9]*(?:_[A-Za-z0-9]+)+)$`)
)

// codeSpans returns the codes of a cell that is nothing but several code spans with marks between.
func codeSpans(in markdown.Inline) []string {
	if len(in.Code) < 2 {
		return nil
	}
	var codes []string
	rest := in.Text
	for _, code := range in.Code {
		before, after, found := strings.Cut(rest, code)
		if mark := strings.Trim(before, ",、;/|\n"+" "); !found || len(codes) > 0 && (strings.TrimSpace(before) == "" && !strings.Contains(before, "\n")) ||
			mark != "" && !conjunction[strings.ToLower(mark)] {
			return nil
		}
		codes, rest = append(codes, clean(code)), after
	}
	if strings.TrimSpace(rest) != "" {
		return nil
	}
	return codes
}

// conjunction are the words between codes of one cell.
var conjunction = map[string]bool{"or": true, "and": true, "和": true, "或": true, "ou": true, "e": true, "o": true, "y": true, "oder": true, "und": true}

// splitCodes takes apart a cell that lists several codes. A code may have blanks in it, so only numbers and single words are taken
// for a list; with a slash between, no plain words, which may be one.
func splitCodes(code string) []string {
	if code == "" {
		return nil
	}
	var codes []string
	for _, p := range codeMark.Split(strings.Trim(code, " ,、;/|"), -1) {
		if !plainCode.MatchString(p) && (!wordCode.MatchString(p) || strings.Contains(code, "/")) {
			return []string{code}
		}
		if !slices.Contains(codes, p) {
			codes = append(codes, p)
		}
	}
	return codes
}

// readStatus makes an entry of a row about a status or a class.
func (a *analysis) readStatus(t *Table, r markdown.Row, es *entries) {
	var statuses []int
	for _, cell := range codeMark.Split(cellText(r, t.column("status")), -1) {
		if status, ok := parseStatus(cell); ok && status > 0 {
			statuses = append(statuses, status)
		}
	}
	switch text := a.text(t, r); {
	case len(statuses) == 0:
		a.unused(t, r.Pos, "it names no HTTP status, like 404 or 4xx")
	case text.IsZero():
		a.unused(t, r.Pos, "it says nothing of its status")
	default:
		t.Used++
		for _, status := range statuses {
			es.statuses = append(es.statuses, statusEntry{t, r.Pos, status, text})
		}
	}
}

func (a *analysis) unused(t *Table, pos token.Position, why string) {
	t.Unused = append(t.Unused, Unused{Pos: pos, Why: why})
	a.diags.Report("row-unused", pos, "the row is not used: %s", why)
}

// text takes what a row says to people.
func (a *analysis) text(t *Table, r markdown.Row) model.Text {
	prose := func(role string) string {
		if i := t.column(role); i >= 0 && i < len(r.Cells) {
			return cleanProse(r.Cells[i].Inline, a.base)
		}
		return ""
	}
	text := model.Text{Summary: prose("summary"), Action: prose("action")}
	if cause := prose("cause"); cause != "" {
		text.Causes = []string{cause}
	}
	return text
}

func yes(cell string) bool {
	switch strings.ToLower(cell) {
	case "yes", "true", "y", "是", "可", "可以", "✓", "✅":
		return true
	}
	return false
}

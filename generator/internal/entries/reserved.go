package entries

import (
	"fmt"
	"slices"
	"strings"

	"github.com/errgen/errgen/generator/internal/cells"
	"github.com/errgen/errgen/generator/internal/vocabulary"
)

// A reserved row is about no error, as it says itself.
type reserved struct {
	*Entry
	is   vocabulary.State // Pending if nobody has written down what its error is
	says string
}

// unwritten returns what a row says of its entry that is no error, "Reserved" or "TBD", and 0 if it is one. Where other texts explain it, or its
// code is a word, what is not written yet is only its message, which is dropped.
func (e *Entry) unwritten(f filling) (is vocabulary.State, says string) {
	texts := e.texts()
	message := e.Message
	if message == "" {
		message = cells.Message(f.title.Inline)
	}
	if state := e.State.State; state == vocabulary.Reserved && (len(texts) == 0 || message == "") || state == vocabulary.Idle && len(texts) == 0 && message == "" {
		return state, e.stateCell(state)
	}
	if message == "" {
		return e.unexplained(f, texts)
	}
	said, named := vocabulary.Unwritten(message), e.named(f.codes)
	switch {
	case said == 0, len(f.lines) > 0:
		return 0, ""
	case said == vocabulary.Pending && (len(texts) > 0 || named), said != vocabulary.Reserved && e.State.Retired(): // Deprecated! Do not use
		e.Message, e.several, e.marks = "", nil, nil
		return 0, ""
	case len(texts) > 0, said == vocabulary.Idle && named, e.saysMore(f.codes, message):
		return 0, ""
	}
	return said, message
}

// unexplained is what unwritten returns for an entry without a message: its texts say it, or its code or name does and no text explains it.
func (e *Entry) unexplained(f filling, texts []string) (is vocabulary.State, says string) {
	if len(texts) > 0 {
		return 0, ""
	}
	summary := strings.Join(append([]string{e.Text.Summary}, e.Text.Causes...), " ")
	switch said := vocabulary.Unwritten(summary); {
	case said == vocabulary.Reserved && !e.saysMore(f.codes, e.Text.Summary), said != 0 && said != vocabulary.Reserved && !e.named(f.codes):
		return said, strings.TrimSpace(summary)
	case said == vocabulary.Reserved:
		return 0, ""
	case isSpare(e.Name):
		return vocabulary.Reserved, e.Name
	case vocabulary.IsMemo(e.Name) && !isWord(f.codes):
		return vocabulary.Pending, e.Name
	}
	switch {
	case len(f.codes) != 1, e.Name != "", isWord(f.codes):
		return 0, ""
	case isSpare(f.codes[0]):
		return vocabulary.Reserved, f.codes[0]
	}
	return vocabulary.Unwritten(f.codes[0]), f.codes[0]
}

// isSpare reports whether a code or a name is one of several that are kept free: RESERVED, UNUSED_2.
func isSpare(name string) bool {
	return vocabulary.Unwritten(strings.TrimRight(name, "0123456789_-. ")) == vocabulary.Reserved
}

// stateCell is the cell of the column of states that says one.
func (e *Entry) stateCell(state vocabulary.State) string {
	for i, c := range e.Table.Columns[:min(len(e.Row.Cells), len(e.Table.Columns))] {
		if c.Role != "state" {
			continue
		}
		text := stateSaid(e.Row, i)
		if s, _ := cells.StateOf(text, c.Header); s.State == state {
			return text
		}
	}
	return ""
}

// texts are what a row says of its error in its own language, but for what says that there is none.
func (e *Entry) texts() []string {
	var all []string
	for _, text := range append([]string{e.Text.Summary, e.Text.Action}, e.Text.Causes...) {
		if text != "" && vocabulary.Unwritten(cells.Clean(text)) == 0 {
			all = append(all, text)
		}
	}
	return all
}

// named reports whether an entry's codes or its name say in words what the error is. An error may be UNDEFINED, but none is TODO.
func (e *Entry) named(codes []string) bool {
	return isWord(codes) || e.Name != "" && !vocabulary.IsMemo(e.Name) && !isSpare(e.Name)
}

// isWord reports whether codes say in words what an error is.
func isWord(codes []string) bool {
	if len(codes) == 0 || vocabulary.IsMemo(codes[0]) || isSpare(codes[0]) {
		return false
	}
	look := cells.LookOf(codes[0])
	return look == cells.Symbol || look == cells.Word
}

// saysMore reports whether a code or a name has the words of a message in it, and others: seat_reserved is an error.
func (e *Entry) saysMore(codes []string, message string) bool {
	says := " " + vocabulary.Key(message) + " "
	for _, word := range append([]string{e.Name}, codes...) {
		if key := " " + vocabulary.Key(word) + " "; len(says) > 2 && len(key) > len(says) && strings.Contains(key, says) && !isSpare(word) {
			return true
		}
	}
	return false
}

// reserve notes a row that says itself that it is no error, unless errgen.yaml knows better.
func (r *reader) reserve(e Entry, f filling, is vocabulary.State, says string) bool {
	if e.Code = cells.Text(e.Row, e.Table.Column("code")); len(f.codes) == 1 {
		e.Code = f.codes[0]
	}
	if r.corrected != nil && r.corrected(&e) {
		return false
	}
	r.reserved = append(r.reserved, reserved{&e, is, says})
	why := "it says itself that it is no error"
	if is == vocabulary.Pending {
		why = "it doesn't say yet what its error is"
	}
	r.entries.Unused = append(r.entries.Unused, Unused{Table: e.Table, Pos: e.Pos, Why: why, Reserved: true})
	return true
}

// reportReserved says which rows of a table are no errors, as they say themselves, and which don't say yet what their error is.
func (r *reader) reportReserved() {
	var free, pending []reserved
	for _, row := range r.reserved {
		if row.is == vocabulary.Pending {
			pending = append(pending, row)
		} else {
			free = append(free, row)
		}
	}
	r.reportRows(free, "this row says that it is no error", "this row and %d more say that they are no errors", "if that is wrong, ")
	r.reportRows(pending, "this row doesn't say yet what its error is", "this row and %d more don't say yet what their errors are", "describe it, or ")
	r.reserved = nil
}

// reportRows makes one finding of reserved rows.
func (r *reader) reportRows(rows []reserved, one, more, advice string) {
	if len(rows) == 0 {
		return
	}
	what, first := one, rows[0]
	var lines []int
	if len(rows) > 1 {
		what = fmt.Sprintf(more, len(rows)-1)
		for _, e := range rows {
			lines = append(lines, e.Pos.Line)
		}
	}
	if first.says != "" {
		what += fmt.Sprintf(" (%q)", first.says)
	}
	if what += ", so it becomes none"; len(rows) > 1 {
		what = strings.TrimSuffix(what, "it becomes none") + "they become none"
	}
	if r.tells(first) {
		advice += fmt.Sprintf("write under rows: in errgen.yaml: {row: {code: %q}, name: …}", first.Code)
	} else {
		advice += "write what the API sends into the row"
	}
	r.diags.Report("row-reserved", first.At, "%s; %s", what, advice)
	r.diags[len(r.diags)-1].Lines = lines
}

// tells reports whether the code of a reserved row tells it from the other rows of its table.
func (r *reader) tells(row reserved) bool {
	if row.Code == "" || vocabulary.Unwritten(row.Code) != 0 {
		return false
	}
	for _, other := range r.reserved {
		if other.Code == row.Code && other.Pos != row.Pos {
			return false
		}
	}
	return !slices.ContainsFunc(r.entries.Errors, func(e *Entry) bool { return e.Table == row.Table && e.Code == row.Code })
}

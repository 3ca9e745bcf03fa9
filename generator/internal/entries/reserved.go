package entries

import (
	"fmt"
	"strings"

	"github.com/errgen/errgen/generator/internal/cells"
	"github.com/errgen/errgen/generator/internal/vocabulary"
)

// unwritten reports whether an entry is no error, as its row says: "Reserved", "TBD". Where other texts explain it, or its code is a word, what
// is not written yet is only its message, which is dropped.
func (e *Entry) unwritten(f filling) bool {
	texts := e.texts()
	if e.State.State == vocabulary.Reserved {
		return len(texts) == 0 || e.Message == ""
	}
	message := e.Message
	if message == "" {
		message = cells.Message(f.title.Inline)
	}
	if message == "" {
		return e.unexplained(f, texts)
	}
	said := vocabulary.Unwritten(message)
	if said == 0 || len(f.lines) > 0 {
		return false
	}
	if said == vocabulary.Pending && (len(texts) > 0 || isWord(f.codes) || e.Name != "") {
		e.Message, e.several, e.marks = "", nil, nil
		return false
	}
	return len(texts) == 0 && !saysMore(f.codes, message)
}

// unexplained reports whether an entry without a message is no error: its texts say so, or its code or name does and no text explains it.
func (e *Entry) unexplained(f filling, texts []string) bool {
	if len(texts) > 0 {
		return false
	}
	summary := vocabulary.Unwritten(strings.Join(append([]string{e.Text.Summary}, e.Text.Causes...), " "))
	switch {
	case summary == vocabulary.Reserved, summary == vocabulary.Pending && !isWord(f.codes) && e.Name == "":
		return !saysMore(f.codes, e.Text.Summary)
	case vocabulary.Unwritten(e.Name) == vocabulary.Reserved, isMemo(e.Name) && !isWord(f.codes):
		return true
	}
	return len(f.codes) == 1 && e.Name == "" && vocabulary.Unwritten(f.codes[0]) == vocabulary.Reserved
}

// isMemo reports whether a name is a note to its author, which looks like a constant: an error may be UNDEFINED, but none is TODO.
func isMemo(name string) bool {
	switch strings.ToUpper(name) {
	case "TODO", "TBD", "TBA", "TBC", "FIXME":
		return true
	}
	return false
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

// isWord reports whether codes say in words what an error is.
func isWord(codes []string) bool {
	return len(codes) > 0 && vocabulary.Unwritten(codes[0]) == 0 && (cells.LookOf(codes[0]) == cells.Symbol || cells.LookOf(codes[0]) == cells.Word)
}

// saysMore reports whether a code has the words of a message in it, and others: seat_reserved is an error.
func saysMore(codes []string, message string) bool {
	if !isWord(codes) {
		return false
	}
	code, says := " "+vocabulary.Key(codes[0])+" ", vocabulary.Key(message)
	return says != "" && len(code) > len(says)+2 && strings.Contains(code, " "+says+" ")
}

// reserve notes a row that says itself that it is no error, unless errgen.yaml knows better.
func (r *reader) reserve(e Entry, f filling) bool {
	if e.Code = cells.Text(e.Row, e.Table.Column("code")); len(f.codes) == 1 {
		e.Code = f.codes[0]
	}
	if r.corrected != nil && r.corrected(&e) {
		return false
	}
	r.reserved = append(r.reserved, &e)
	r.entries.Unused = append(r.entries.Unused, Unused{e.Table, e.Pos, "it says itself that it is no error"})
	return true
}

// reportReserved says which rows of a table are no errors, as they say themselves.
func (r *reader) reportReserved() {
	rows := r.reserved
	if r.reserved = nil; len(rows) == 0 {
		return
	}
	first := rows[0]
	what := "this row says"
	if n := len(rows); n > 1 {
		what = fmt.Sprintf("this row and %d more say", n-1)
	}
	text := first.Message
	if text == "" {
		text = first.Text.Summary
	}
	if text == "" {
		text = first.Code
	}
	r.diags.Report("row-reserved", first.At, "%s of a code that it is kept free, or not described yet (%q), so it becomes no error; if it is one, write under rows: in "+
		"errgen.yaml: {row: {code: %q}, name: …}", what, text, first.Code)
	if len(rows) > 1 {
		lines := []int{}
		for _, e := range rows {
			lines = append(lines, e.Pos.Line)
		}
		r.diags[len(r.diags)-1].Lines = lines
	}
}

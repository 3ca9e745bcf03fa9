package entries

import (
	"strings"

	"github.com/errgen/errgen/generator/internal/cells"
	"github.com/errgen/errgen/generator/internal/tables"
	"github.com/errgen/errgen/generator/internal/vocabulary"
)

// habits are how the author of a table writes codes and what stands beside them.
type habits struct {
	named bool // most codes are numbers with their names: TooManyCups (1199)
	texts bool // a code with a text behind it is that code: no two begin with the same name
	plain bool // nearly all codes are whole numbers
	ticks bool // where trying again helps, a cell says yes, and all others are empty
	coded bool // no column holds codes, but each line of a message begins with one

	above *statesAbove // what stands above says of the rows
}

func habitsOf(t *tables.Table) habits {
	column := t.Column("code")
	if column < 0 {
		column = t.Column("name")
	}
	if column < 0 {
		return habits{coded: codedMessages(t)}
	}
	filled, named, plain, again := 0, 0, 0, false
	seen := map[string]bool{}
	for _, r := range t.Grid.Rows {
		if cells.IsNone(cells.Text(r, column)) {
			continue
		}
		filled++
		if cells.IsInteger(cells.Code(r.Cells[column].Inline)) {
			plain++
		}
		lead, ok := cells.LeadOf(r.Cells[column].Inline)
		switch {
		case !ok:
		case lead.Name != "" || lead.Status > 0:
			named++
		case !cells.IsInteger(lead.Code):
			again = again || seen[lead.Code]
			seen[lead.Code] = true
		}
	}
	const nearly = 3 // of so many, all but one
	return habits{named: named*2 > filled, texts: !again, plain: (filled-plain)*nearly <= filled}
}

// several reports whether a code among plain numbers stands for several errors: 1000-1999, other.
func (h habits) several(code string) bool {
	if !h.plain || cells.IsNone(code) || cells.IsInteger(code) {
		return false
	}
	look := cells.LookOf(code)
	return cells.IsRange(code) || (look == cells.Word || look == cells.Phrase) && !strings.ContainsAny(code, "0123456789")
}

// codedMessages reports whether each line of the messages of a table begins with a code, but for one cell of five.
func codedMessages(t *tables.Table) bool {
	const most = 5
	column, filled, coded := t.Column("message"), 0, 0
	for _, r := range t.Grid.Rows {
		if text := cells.Text(r, column); !cells.IsNone(text) {
			filled++
			if cells.CodedLines(r.Cells[column].Inline) != nil {
				coded++
			}
		}
	}
	return coded > 1 && (filled-coded)*most <= filled
}

// splits reports whether a code and what stands beside it are to be told apart.
func (h habits) splits(lead cells.Lead) bool {
	if lead.Name != "" || lead.Status > 0 {
		return h.named
	}
	return h.texts
}

// ticks reports whether the column about trying again says yes in some cells, and nothing in the others, which mean no then.
func ticks(t *tables.Table) bool {
	column := t.Column("retry")
	if column < 0 || t.Columns[column].Asks != vocabulary.AsksRetry {
		return false
	}
	yes := 0
	for _, r := range t.Grid.Rows {
		text := cells.Text(r, column)
		if cells.IsNone(text) {
			continue
		}
		if again, ok := vocabulary.Retry(text, vocabulary.AsksRetry); !ok || !again || !vocabulary.IsRetry(text) {
			return false
		}
		yes++
	}
	return yes > 0 && yes < len(t.Grid.Rows)
}

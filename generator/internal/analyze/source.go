package analyze

import (
	"cmp"
	"go/token"
	"slices"
	"strings"

	"github.com/errgen/errgen/generator/internal/model"
	"github.com/errgen/errgen/generator/internal/naming"
)

// sources are what errors may be named by, and for each table which of them comes first.
type sources struct {
	spec      *model.Spec
	first     map[*model.Reason]*documentedError
	spoken    map[*model.Reason]string   // its message as documented
	constants map[*model.Reason][]string // words of the constant that the document gives, if no other of its table has it
	codes     map[*model.Reason][]string // words of its code, if it has some and no other error has it
	titles    map[*model.Reason][]string // words of what its row calls it beside its message, if anything does
	telling   map[token.Position]bool    // tables whose errors are told apart by the Latin terms of another script's texts
	statuses  map[*model.Reason]int      // the HTTP status that its code is, if it says so
	order     map[*model.Reason][]string // what its table is named by, the best first
}

// newSources finds what names the errors of each table. Setting is what errgen.yaml says for all.
func newSources(spec *model.Spec, first map[*model.Reason]*documentedError, setting string) *sources {
	s := &sources{spec: spec, first: first, spoken: map[*model.Reason]string{}, constants: map[*model.Reason][]string{},
		codes: map[*model.Reason][]string{}, titles: map[*model.Reason][]string{}, telling: map[token.Position]bool{}, statuses: map[*model.Reason]int{}, order: map[*model.Reason][]string{}}
	for r, e := range first {
		s.spoken[r] = spoken(e.Parts)
	}
	tables := s.byTable()
	for _, reasons := range pooled(tables) {
		s.words(s.constants, reasons, ownSymbol(tables))
		s.words(s.codes, reasons, ownCode)
	}
	for _, reasons := range tables {
		s.title(reasons)
		s.codeStatuses(reasons)
		order := s.orderOf(reasons, cmp.Or(first[reasons[0]].Table.NamedBy, setting))
		for _, r := range reasons {
			s.order[r] = order
		}
		if slices.ContainsFunc(reasons, s.foreign) {
			s.tellTerms(reasons)
		}
	}
	return s
}

// spoken returns a message without what varies in it, but for names of holes without which it doesn't read.
func spoken(parts []model.Part) string {
	var text strings.Builder
	for i, p := range parts {
		if p.Hole == nil {
			text.WriteString(p.Literal)
			continue
		}
		behind := ""
		if i+1 < len(parts) {
			behind = parts[i+1].Literal
		}
		text.WriteString(" " + naming.Hole(text.String(), behind, p.Hole.Name) + " ")
	}
	return text.String()
}

// byTable returns reasons by the tables that they were first documented in, in order.
func (s *sources) byTable() [][]*model.Reason {
	at := map[token.Position]int{} // behind zero
	var all [][]*model.Reason
	for _, r := range s.spec.Reasons {
		pos := s.first[r].Table.Pos
		if at[pos] == 0 {
			all = append(all, nil)
			at[pos] = len(all)
		}
		all[at[pos]-1] = append(all[at[pos]-1], r)
	}
	return all
}

// pooled returns the errors of each table, but those of small ones, as of errors that have a heading each, together: they share
// their habits.
func pooled(tables [][]*model.Reason) [][]*model.Reason {
	const few = 5
	var all [][]*model.Reason
	var small []*model.Reason
	for _, reasons := range tables {
		if len(reasons) < few {
			small = append(small, reasons...)
		} else {
			all = append(all, reasons)
		}
	}
	return append(all, small)
}

// ownSymbol returns what gives the constant of an error that no other of its table has.
func ownSymbol(tables [][]*model.Reason) func(*model.Reason) string {
	own := map[*model.Reason]bool{}
	for _, reasons := range tables {
		symbols := map[string]int{}
		for _, r := range reasons {
			symbols[r.Symbol]++
		}
		for _, r := range reasons {
			own[r] = symbols[r.Symbol] == 1
		}
	}
	return func(r *model.Reason) string {
		if own[r] {
			return r.Symbol
		}
		return ""
	}
}

func ownCode(r *model.Reason) string {
	if r.Code == nil || len(r.Code.Reasons) > 1 {
		return ""
	}
	return r.Code.Value
}

// words notes the words of constants, those left out that say nothing in words.
func (s *sources) words(to map[*model.Reason][]string, reasons []*model.Reason, constant func(*model.Reason) string) {
	var named []*model.Reason
	var constants []string
	for _, r := range reasons {
		switch c := constant(r); {
		case !naming.Wordy(c):
		case strings.Contains(c, " ") && strings.IndexByte(c, ' ') != strings.LastIndexByte(c, ' '):
			to[r] = naming.Phrase(c)
		default:
			named, constants = append(named, r), append(constants, c)
		}
	}
	said := func(i int, word string) bool {
		text := strings.ToLower(s.spoken[named[i]] + " " + named[i].Texts[0].Summary)
		return strings.TrimSpace(text) != "" && strings.Contains(text, word)
	}
	for i, words := range naming.Constants(constants, said) {
		to[named[i]] = words
	}
}

// orderOf says what a table's errors are named by: their constants; their codes, if most have one, and nearly all of these one of their own
// that is a word; their messages. Setting comes first if errgen.yaml says one.
func (s *sources) orderOf(reasons []*model.Reason, setting string) []string {
	coded, own := 0, 0
	for _, r := range reasons {
		if s.codes[r] != nil {
			own++
		}
		if r.Code != nil {
			coded++
		}
	}
	order := []string{"name", "title", "message", "code", "translation", "summary"}
	if own*4 >= coded*3 && coded*2 >= len(reasons) {
		order = []string{"name", "code", "title", "message", "translation", "summary"}
	}
	if setting != "" {
		order = slices.DeleteFunc(order, func(o string) bool { return o == setting })
		order = append([]string{setting}, order...)
	}
	return order
}

// foreign reports whether what is said of an error is in another script than English.
func (s *sources) foreign(r *model.Reason) bool {
	return r.Code != nil && (naming.Foreign(s.spoken[r]) || naming.Foreign(r.Texts[0].Summary) || len(r.Texts[0].Causes) > 0 && naming.Foreign(r.Texts[0].Causes[0]))
}

// by returns the words that a source names an error by, nil if it says none.
func (s *sources) by(source string, r *model.Reason) []string {
	switch source {
	case "name":
		return s.constants[r]
	case "code":
		return s.codes[r]
	case "title":
		return s.titles[r]
	case "message":
		return naming.Message(s.spoken[r])
	case "translation":
		return s.translated(r)
	}
	return fromText(r.Texts[0])
}

// translated returns the words of what an error's translations say: the English one, if there is one.
func (s *sources) translated(r *model.Reason) []string {
	var words []string
	for i, text := range r.Texts[1:] {
		english := strings.HasPrefix(s.spec.Locales[i+1].Tag, "en")
		if words == nil || english {
			if said := fromText(text); said != nil {
				words = said
			}
		}
		if english && words != nil {
			break
		}
	}
	return words
}

func fromText(t model.Text) []string {
	if words := naming.Statement(t.Summary); words != nil || len(t.Causes) == 0 {
		return words
	}
	return naming.Statement(t.Causes[0])
}

// best returns the words that name an error, and the source that they are of; it is "" if nothing says what it is. A message that tells what to do
// comes last.
func (s *sources) best(r *model.Reason) (words []string, source string) {
	var advice []string
	for _, source := range s.order[r] {
		if source != "message" {
			words = s.by(source, r)
		} else if said, isAdvice := naming.Named(s.spoken[r]); isAdvice {
			advice = said
		} else {
			words = said
		}
		if len(words) > 0 {
			return words, source
		}
	}
	if len(advice) > 0 {
		return advice, "message"
	}
	return nil, ""
}

package analyze

import (
	"cmp"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/errgen/errgen/generator/internal/config"
	"github.com/errgen/errgen/generator/internal/diag"
	"github.com/errgen/errgen/generator/internal/lock"
	"github.com/errgen/errgen/generator/internal/model"
	"github.com/errgen/errgen/generator/internal/naming"
	"github.com/errgen/errgen/generator/internal/pattern"
)

// name gives reasons and codes their names, but for those that the lock has. Literals are what each reason was documented with, without what
// varies.
func name(spec *model.Spec, literals map[*model.Reason]string, rows []config.Row, held *lock.Held) diag.List {
	n := namer{literals: literals}
	n.reasons(spec.Reasons, rows, held)
	nameCodes(spec.Codes, held.TakenCode)
	return n.diags
}

// A namer is one call of name.
type namer struct {
	literals map[*model.Reason]string
	diags    diag.List
}

func (n *namer) reasons(reasons []*model.Reason, rows []config.Row, held *lock.Held) {
	set := map[string]bool{} // names that errgen.yaml gives away
	for _, row := range rows {
		if row.Name != "" {
			set[strings.ToLower(row.Name)] = true
		}
	}
	var open []*model.Reason
	var claims []naming.Claim
	for _, r := range reasons {
		if r.Ident != "" {
			r.Value = cmp.Or(r.Value, naming.Snake(naming.Words(r.Ident)))
			continue
		}
		open = append(open, r)
		claims = append(claims, n.claim(r))
	}
	name, value := held.Taken()
	taken := func(words []string) bool {
		fold := naming.Fold(words)
		return set[fold] || name(fold) || value(naming.Snake(words))
	}
	first := map[string]*model.Reason{} // by the name that they would have alone
	for i, words := range naming.Unique(claims, taken) {
		r := open[i]
		r.Ident, r.Value = naming.Pascal(words), cmp.Or(r.Value, naming.Snake(words))
		wanted := naming.Fold(claims[i].Tries[0]())
		if other := first[wanted]; other != nil && wanted != "" && other.Rows[0].Pos != r.Rows[0].Pos {
			n.diags.Report("name-shared", r.Rows[0].Pos, "this error and that at %s would both be Err%s, so they are Err%s and Err%s; give one a name in errgen.yaml "+
				"and the other keeps its own", other.Rows[0].Pos, naming.Pascal(claims[i].Tries[0]()), other.Ident, r.Ident)
		} else {
			first[wanted] = r
		}
	}
}

// bestWords are those that name a reason best: of the constant that the document names, of its message, of a code that has words, of
// its summary, of its number. Names follow the message as documented, not the templates of errgen.yaml, so that a correction
// moves no name.
func (n *namer) bestWords(r *model.Reason, code []string) []string {
	words := naming.Words(r.Symbol)
	if len(words) > 1 && words[0] == "error" {
		words = words[1:] // the constant's prefix says so
	}
	if len(words) == 0 {
		words = naming.Message(n.literals[r])
	}
	if len(words) > 1 && words[0] == "err" {
		words = words[1:]
	}
	if len(words) == 0 && (r.Code == nil || number.MatchString(r.Code.Value)) {
		words = naming.Message(r.Texts[0].Summary) // says more than a number
	}
	if len(words) == 0 {
		words = naming.Short(code)
	}
	if len(words) == 0 && r.Status != 0 {
		words = []string{"status", fmt.Sprint(r.Status)}
	}
	return words
}

// claim lists the names that a reason might have: its best words; with its code; with the heading that it stands under; with its holes,
// its summary, its status; all the words of its message.
func (n *namer) claim(r *model.Reason) naming.Claim {
	summary := r.Texts[0].Summary
	key := []string{strconv.Itoa(r.Status), r.Rows[0].Message, r.Symbol, summary}
	var code []string
	if r.Code != nil {
		key = append(key, r.Code.Value)
		code = codeWords(r.Code.Value)
	}
	words := n.bestWords(r, code)
	with := func(more ...func() []string) func() []string {
		return func() []string {
			all := slices.Clone(words)
			for _, part := range more {
				for _, w := range part() {
					if !slices.Contains(words, w) {
						all = append(all, w)
					}
				}
			}
			return all
		}
	}
	section := r.Rows[0].Section
	key = append(key, section...)
	codes := func() []string { return code }
	heading := func() []string {
		if len(section) == 0 {
			return nil
		}
		return naming.Message(section[len(section)-1])
	}
	return naming.Claim{
		Tries: []func() []string{
			with(), with(codes), with(heading), with(codes, heading),
			with(func() []string { return holeWords(r) }),
			with(func() []string { return naming.Message(summary) }),
			with(codes, func() []string { return []string{strconv.Itoa(r.Status)} }),
			func() []string { return naming.More(n.literals[r]) },
		},
		Key: strings.Join(key, "\n"),
	}
}

// holeWords are the words of the names of a reason's holes.
func holeWords(r *model.Reason) []string {
	var words []string
	for _, t := range r.Templates {
		for _, name := range holeNames(t) {
			words = append(words, naming.Words(name)...)
		}
	}
	return words
}

// number is a code that says nothing to people.
var number = pattern.Lazy(`^(?:[-+]?[0-9.]+|0[xX][0-9A-Fa-f]+)$`)

// codeWords are the words of a code; a number's are "code" and its digits.
func codeWords(code string) []string {
	words := naming.Words(code)
	if strings.HasPrefix(code, "-") {
		words = append([]string{"minus"}, words...)
	}
	if len(words) > 0 && words[0][0] >= '0' && words[0][0] <= '9' || strings.HasPrefix(code, "-") {
		words = append([]string{"code"}, words...)
	}
	return words
}

func holeNames(t model.Template) []string {
	var names []string
	for _, h := range t.Holes() {
		names = append(names, h.Name)
	}
	return names
}

// nameCodes names codes that the lock has no names for.
func nameCodes(all []*model.Code, taken func(string) bool) {
	codes := slices.DeleteFunc(slices.Clone(all), func(c *model.Code) bool { return c.Ident != "" })
	claims := make([]naming.Claim, len(codes))
	for i, c := range codes {
		words := codeWords(c.Value)
		if len(words) > 1 && words[0] == "code" {
			words = words[1:] // the constant's prefix says so
		}
		claims[i] = naming.Claim{Tries: []func() []string{func() []string { return words }}, Key: c.Value}
	}
	for i, words := range naming.Unique(claims, func(words []string) bool { return taken(naming.Fold(words)) }) {
		codes[i].Ident = naming.Pascal(words)
	}
}

package generator

import (
	"bytes"
	"fmt"
	"go/token"
	"maps"
	"math"
	"slices"
	"strings"
	"unicode"

	"github.com/errgen/errgen/generator/internal/diag"
	"github.com/errgen/errgen/generator/internal/markdown"
)

// Comments in a document suppress findings about it:
//
//	<!-- errgen-disable cell-extra, row-unused: why -->   from here on
//	<!-- errgen-enable cell-extra -->                     no longer; without a rule, none of them
//	<!-- errgen-disable-line cell-extra -->               in the line that the comment begins in
//	<!-- errgen-disable-next-line cell-extra -->          in the line after the comment
const (
	disable         = "errgen-disable"
	enable          = "errgen-enable"
	disableLine     = "errgen-disable-line"
	disableNextLine = "errgen-disable-next-line"
)

// A stretch is a part of a document in which a rule is suppressed.
type stretch struct {
	rule     string
	comment  token.Position
	from, to token.Position // to is the first place after it
	used     bool
}

// end is after everything that a document can hold.
var end = token.Position{Line: math.MaxInt}

func before(a, b token.Position) bool {
	return a.Line < b.Line || a.Line == b.Line && a.Column < b.Column
}

// suppress drops the findings that comments in the documents suppress, and adds what is wrong with these comments. That one
// suppresses nothing can be said only if the documents were searched whole.
func suppress(docs []*markdown.Document, diags diag.List, whole bool) diag.List {
	s := suppression{stretches: map[place][]*stretch{}}
	for _, d := range docs {
		s.read(d)
	}
	kept := slices.DeleteFunc(slices.Clone(diags), s.covers)
	for _, t := range s.all {
		if whole && !t.used {
			s.diags.Report("suppression", t.comment, "%s finds nothing here to suppress; remove it from the comment", t.rule)
		}
	}
	return append(kept, s.diags...)
}

// A suppression is what the comments of all documents say.
type suppression struct {
	all       []*stretch
	stretches map[place][]*stretch // those of a place don't overlap and are in order
	open      map[string]*stretch  // those of the document being read that nothing has ended yet, by rule
	diags     diag.List
}

// A place is where a stretch may cover findings: a line of a document, or, as line 0, all of it.
type place struct {
	file, rule string
	line       int
}

// covers reports whether a comment suppresses a finding.
func (s *suppression) covers(d diag.Diagnostic) bool {
	found := false
	for _, line := range []int{0, d.Pos.Line} {
		at := s.stretches[place{d.Pos.Filename, d.Rule, line}]
		i, _ := slices.BinarySearchFunc(at, d.Pos, func(t *stretch, pos token.Position) int {
			if before(pos, t.from) {
				return 1
			}
			return -1
		})
		if i > 0 && before(d.Pos, at[i-1].to) {
			at[i-1].used, found = true, true
		}
	}
	return found
}

// read takes the stretches out of a document's comments.
func (s *suppression) read(d *markdown.Document) {
	s.open = map[string]*stretch{}
	for _, c := range d.Comments {
		c.Pos.Filename = d.File
		word, names := directive(c.Text)
		switch word {
		case "":
		case disable:
			s.add(c.Pos, names, 0)
		case disableLine:
			s.add(c.Pos, names, c.Pos.Line)
		case disableNextLine:
			s.add(c.Pos, names, c.Pos.Line+lines(d, c)+1)
		case enable:
			s.end(c.Pos, names)
		default:
			s.diags.Report("suppression", c.Pos, "%q says nothing to errgen; %s", short(word),
				diag.Suggest(word, []string{disable, disableLine, disableNextLine, enable}))
		}
	}
}

// lines counts the line ends in a comment.
func lines(d *markdown.Document, c markdown.Comment) int {
	text, end := d.Source[c.Pos.Offset:], "-->"
	if bytes.HasPrefix(text, []byte("{")) {
		end = "*/}"
	}
	text, _, _ = bytes.Cut(text, []byte(end))
	return bytes.Count(text, []byte("\n"))
}

// directive returns a comment's first word and the rules that it names; "" if the comment isn't for errgen.
func directive(comment string) (word string, names []string) {
	comment, _, _ = strings.Cut(comment, ":")
	words := strings.FieldsFunc(comment, func(r rune) bool { return r == ',' || unicode.IsSpace(r) })
	if len(words) == 0 || !strings.HasPrefix(words[0], "errgen-") {
		return "", nil
	}
	return words[0], words[1:]
}

// add begins a stretch for each rule that a comment names: in one line, or, if that is 0, from the comment on.
func (s *suppression) add(comment token.Position, names []string, line int) {
	if len(names) == 0 {
		s.diags.Report("suppression", comment, "the comment names no rule; say which to suppress, like errgen-disable cell-extra")
	}
	for _, name := range names {
		t := &stretch{rule: name, comment: comment, from: comment, to: end}
		at := place{comment.Filename, name, line}
		switch {
		case !s.known(comment, name):
			return // one finding for each comment: it may have any number of words
		case line > 0 && len(s.stretches[at]) > 0, line == 0 && s.open[name] != nil:
			s.diags.Report("suppression", comment, "%s is suppressed here already; remove it from the comment", name)
			return
		case line > 0:
			t.from, t.to = token.Position{Line: line}, token.Position{Line: line + 1}
		default:
			s.open[name] = t
		}
		s.stretches[at] = append(s.stretches[at], t)
		s.all = append(s.all, t)
	}
}

// end ends the open stretches of the rules that a comment names, or all.
func (s *suppression) end(comment token.Position, names []string) {
	if len(names) == 0 {
		if len(s.open) == 0 {
			s.diags.Report("suppression", comment, "nothing is suppressed here that could end; remove the comment")
		}
		names = slices.Sorted(maps.Keys(s.open))
	}
	for _, name := range names {
		t := s.open[name]
		if t == nil {
			if s.known(comment, name) {
				s.diags.Report("suppression", comment, "%s is not suppressed here; remove it from the comment", name)
			}
			return
		}
		t.to = comment
		delete(s.open, name)
	}
}

// known reports whether a rule can be suppressed, and says so if not.
func (s *suppression) known(comment token.Position, name string) bool {
	i := slices.IndexFunc(diag.Rules, func(r diag.Rule) bool { return r.ID == name })
	switch {
	case i < 0:
		hint := "errgen rules lists all"
		if nearest := diag.Nearest(name, diag.RuleIDs()); nearest != "" {
			hint = fmt.Sprintf("did you mean %q?", nearest)
		}
		s.diags.Report("suppression", comment, "there is no rule %q; %s", short(name), hint)
	case diag.Rules[i].Severity == diag.Error:
		s.diags.Report("suppression", comment, "%s is an error, so that no truthful package can be made; it can't be suppressed", name)
	case name == "suppression":
		s.diags.Report("suppression", comment, "suppression can't be suppressed; remove the comment that it is about")
	default:
		return true
	}
	return false
}

// short returns the beginning of a word that may be as long as the document.
func short(word string) string {
	const most = 40 // characters
	n := 0
	for i := range word {
		if n++; n > most {
			return word[:i] + "…"
		}
	}
	return word
}

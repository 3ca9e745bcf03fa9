package generator

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
	"unicode"

	"github.com/errgen/errgen/generator/internal/pattern"
)

// corrections proposes an entry of rows: for each error that needs a decision, commented out, and with the name and the messages
// that the error has.
func (i *initial) corrections() {
	const most = 100
	i.decide()
	n := 0
	for at, r := range i.project.Reasons {
		rules := i.rules[r.Name]
		for _, row := range r.Rows {
			rules = append(rules, i.rules[position(row.File, row.Line)]...)
		}
		if len(rules) == 0 && len(r.Holes) == 0 {
			continue
		}
		if n++; n == 1 {
			i.line("\n# Errors that need a look. To settle one, take away \"# \" before rows: and before the lines of its entry, and correct them. What is")
			i.line("# here is no longer reported.")
			i.line("# rows:")
		}
		if n > most {
			i.line("#   # … and more: run errgen inspect")
			return
		}
		i.correction(r, i.selectors(at), slices.Compact(slices.Sorted(slices.Values(rules))))
	}
}

// decisions are what a keeper has to decide about rows that a rule reports.
var decisions = map[string]string{
	"duplicate-error": "several rows are this error: if that is meant, keep the name",
	"name-shared":     "another error would have the same name: choose one that tells them apart",
	"message-glued":   "two messages in one: does the API send either?",
	"name-taken":      "another error claims the same name: choose one",
}

// named finds the names in findings about two errors.
var named = pattern.Lazy(`\bErr[A-Z]\w*`)

// decide collects the rules that ask for a decision: by the rows that they report, and by the names, since of two errors that share a
// name each needs one of its own.
func (i *initial) decide() {
	i.rules = map[string][]string{}
	for _, d := range i.project.Diagnostics {
		if decisions[d.Rule] == "" {
			continue
		}
		keys := []string{position(d.File, d.Line)}
		if d.Rule == "name-shared" {
			keys = append(keys, named.FindAllString(d.Message, -1)...)
		}
		for _, key := range keys {
			i.rules[key] = append(i.rules[key], d.Rule)
		}
	}
}

func position(file string, line int) string { return fmt.Sprintf("%s:%d", file, line) }

// varies says what errgen takes for varying in an error's messages.
func varies(r Reason) string {
	var s []string
	for _, h := range r.Holes {
		s = append(s, fmt.Sprintf("{%s} is %s: %s", h.Name, h.Text, h.Why))
	}
	return strings.Join(s, "; ")
}

// correction writes an entry for an error that rules report, and that selectors name.
func (i *initial) correction(r Reason, selectors string, rules []string) {
	row := r.Rows[0]
	var why []string
	if len(r.Holes) > 0 {
		why = append(why, varies(r))
	}
	for _, rule := range rules {
		why = append(why, decisions[rule])
	}
	i.comment("  # %s:%d: %s", i.shown(row.File), row.Line, strings.Join(why, "; "))
	i.line("#   - row: {%s}", selectors)
	if name := strings.TrimPrefix(r.Name, "Err"); constant.MatchString(name) {
		i.line("#     name: %s", name)
	}
	isGlued := slices.Contains(rules, "message-glued")
	if len(r.Holes) > 0 || isGlued {
		i.line("#     wire: [%s]", strings.Join(sent(r, isGlued), ", "))
	}
}

// selectors say which row the error at a place of Reasons is; with the heading above it if another error has the same.
func (i *initial) selectors(at int) string {
	if i.alike == nil {
		i.alike = map[string]int{}
		for _, r := range i.project.Reasons {
			i.alike[strings.ToLower(selector(r))]++
			if r.Status != 0 { // what says nothing of the status fits it too
				r.Status = 0
				i.alike[strings.ToLower(selector(r))]++
			}
		}
	}
	s := selector(i.project.Reasons[at])
	if section := i.project.spec.Reasons[at].Rows[0].Section; i.alike[strings.ToLower(s)] > 1 && len(section) > 0 {
		s += ", section: " + quoted(section[len(section)-1])
	}
	return s
}

// selector says which row an error is, but for where it stands.
func selector(r Reason) string {
	s := "code: " + quoted(r.Code) + ", message: " + quoted(r.Rows[0].Message)
	if r.Status != 0 {
		s = fmt.Sprintf("status: %d, %s", r.Status, s)
	}
	return s
}

var (
	constant = pattern.Lazy(`^[A-Z][A-Za-z0-9]*$`)
	seam     = pattern.Lazy(`(\pL\.)(\p{Lu}\pL* )`)
)

// sent guesses what the API sends for an error: its messages, in two where two are glued.
func sent(r Reason, isGlued bool) []string {
	var messages []string
	for _, m := range r.Messages {
		if isGlued {
			m = seam.ReplaceAllString(m, "$1\n$2")
		}
		for part := range strings.SplitSeq(m, "\n") {
			messages = append(messages, quoted(part))
		}
	}
	return messages
}

// pointers writes JSON pointers as a list's entries.
func pointers(ps [][]string) string {
	var s []string
	for _, tokens := range ps {
		p := ""
		for _, t := range tokens {
			p += "/" + strings.NewReplacer("~", "~0", "/", "~1").Replace(t)
		}
		s = append(s, scalar(p))
	}
	return strings.Join(s, ", ")
}

// plain is what YAML takes for text without quotes, in a list too, but for the words of special.
var (
	plain   = pattern.Lazy(`^(\.{0,2}/)?[A-Za-z_][A-Za-z0-9./_-]*$`)
	special = pattern.Lazy(`^(?i:true|false|yes|no|on|off|y|n|null)$`)
)

// scalar writes a string as YAML, quoted only if it must be.
func scalar(s string) string {
	if plain.MatchString(s) && !special.MatchString(s) {
		return s
	}
	return quoted(s)
}

// quoted writes a string as YAML, on one line. Go's escapes are YAML's.
func quoted(s string) string { return strconv.Quote(strings.ToValidUTF8(s, "\ufffd")) }

// visible makes a text that may hold anything one line that YAML takes in a comment.
func visible(s string) string {
	return strings.Map(func(r rune) rune {
		switch {
		case unicode.IsSpace(r):
			return ' '
		case !unicode.IsPrint(r):
			return '\ufffd'
		}
		return r
	}, strings.ToValidUTF8(s, "\ufffd"))
}

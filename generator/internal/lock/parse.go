package lock

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"go/token"
	"io"
	"strings"
	"time"
	"unicode"
	"unicode/utf8"

	"github.com/errgen/errgen/generator/internal/align"
	"github.com/errgen/errgen/generator/internal/conflict"
	"github.com/errgen/errgen/generator/internal/diag"
)

// version is of the form of the file.
const version = 1

// A line is a line of the file: a constant, a field of Params, or the version.
type line struct {
	Version  int      `json:"version,omitempty"`
	Locale   string   `json:"locale,omitempty"`
	Const    string   `json:"const,omitempty"`
	Field    string   `json:"field,omitempty"`
	Is       string   `json:"is,omitempty"`
	Value    string   `json:"value,omitempty"`
	Was      []string `json:"was,omitempty"`
	Section  string   `json:"section,omitempty"`
	Status   int      `json:"status,omitempty"`
	Code     string   `json:"code,omitempty"`
	Symbol   string   `json:"symbol,omitempty"`
	Messages []string `json:"messages,omitempty"`
	Text     string   `json:"text,omitempty"`
	After    string   `json:"after,omitempty"`
	Since    string   `json:"since,omitempty"`
	Removed  string   `json:"removed,omitempty"`
	Instead  []string `json:"instead,omitempty"`
}

// Parse reads errgen.lock, known to people as path. Lines that begin with # are comments. What is wrong with it is in the list, as errors: the
// File is then of no use.
func Parse(path string, source []byte) (*File, diag.List) {
	p := parser{file: &File{Path: path}}
	if found := conflict.In(string(source)); len(found) > 0 {
		p.fail(found[0].First, "git has left a conflict here: keep the lines of both sides, delete the markers (<<<<<<<, =======, >>>>>>>), and run errgen generate; "+
			"with the line \"errgen.lock merge=union\" in .gitattributes git does that by itself")
		return p.file, p.diags
	}
	for text := range bytes.Lines(bytes.TrimPrefix(source, []byte("\ufeff"))) {
		p.number++
		p.line(bytes.TrimSpace(text))
		if len(p.diags) >= mostFindings {
			break
		}
	}
	if !p.versioned && !p.diags.HasErrors() {
		p.fail(1, `a line {"version":%d} is missing, so this is no lock file of errgen's, or not a whole one; %s`, version, restore)
	}
	if !p.diags.HasErrors() {
		p.check()
	}
	p.file.sort()
	return p.file, p.diags
}

const (
	mostFindings = 20 // of one file: more say nothing new
	restore      = "take the file as it was from version control, and let errgen generate write it anew"
)

// A parser is one call of Parse.
type parser struct {
	file      *File
	number    int
	versioned bool
	diags     diag.List
}

func (p *parser) fail(line int, format string, args ...any) {
	p.diags.Report("lock", token.Position{Filename: p.file.Path, Line: line, Column: 1}, format, args...)
}

// line reads one line.
func (p *parser) line(text []byte) {
	switch {
	case len(text) == 0 || text[0] == '#':
		return
	}
	var l line
	if err := decode(text, &l); err != nil {
		p.fail(p.number, "this line can't be read: %v; %s", err, restore)
		return
	}
	p.add(l)
}

// decode reads a JSON object and nothing else.
func decode(text []byte, l *line) error {
	d := json.NewDecoder(bytes.NewReader(text))
	d.DisallowUnknownFields()
	if err := d.Decode(l); err != nil {
		var syntax *json.SyntaxError
		if errors.As(err, &syntax) || errors.Is(err, io.ErrUnexpectedEOF) {
			return errors.New("it is not a JSON object")
		}
		return errors.New(strings.TrimPrefix(err.Error(), "json: "))
	}
	if d.More() {
		return errors.New("something follows the JSON object")
	}
	return nil
}

// add takes a line into the file.
func (p *parser) add(l line) {
	if l.Const != "" && l.Field != "" || l.Version != 0 && l.Const+l.Field != "" {
		p.fail(p.number, "the line gives names to several things; %s", restore)
		return
	}
	kind, name := "", l.Const
	for _, prefix := range []string{"Err", "Code"} {
		if rest, ok := strings.CutPrefix(l.Const, prefix); ok {
			kind, name = prefix, rest
		}
	}
	switch {
	case l.Version != 0:
		p.file.Locale = l.Locale
		if p.versioned = true; l.Version != version {
			p.fail(p.number, "version %d is not known to this errgen, which reads version %d: use a newer errgen", l.Version, version)
		}
		return
	case l.Field != "":
		kind, name = "field", l.Field
	case kind == "":
		p.fail(p.number, "the line gives no name: a constant, like \"const\":\"ErrUserNotFound\" or \"const\":\"CodeNotFound\", or a \"field\"; %s", restore)
		return
	}
	if reason := p.wrong(kind, name, l); reason != "" {
		p.fail(p.number, "%s; %s", reason, restore)
		return
	}
	without := func(s string) string { return strings.TrimPrefix(s, "Err") }
	var instead []string
	for _, name := range l.Instead {
		instead = append(instead, without(name))
	}
	switch {
	case kind == "field":
		p.file.Params = append(p.file.Params, Param{p.number, name, l.Removed})
	case kind == "Code":
		p.file.Codes = append(p.file.Codes, Code{p.number, name, l.Value, l.Removed})
	case l.Is != "":
		p.file.Aliases = append(p.file.Aliases, Alias{p.number, name, without(l.Is), l.Value, l.Since})
	default:
		p.file.Errors = append(p.file.Errors, Error{Line: p.number, Name: name, Value: l.Value, Was: l.Was, Section: l.Section, Status: l.Status, Code: l.Code, Symbol: l.Symbol,
			Messages: l.Messages, Text: l.Text, After: without(l.After), Removed: l.Removed, Instead: instead})
	}
}

// wrong says what is wrong with a line, "" if nothing is.
func (p *parser) wrong(kind, name string, l line) string {
	for _, id := range append([]string{l.Const + l.Field, l.Is, l.After}, l.Instead...) {
		if id != "" && (!token.IsIdentifier(id) || !token.IsExported(id)) {
			return fmt.Sprintf("%q is not the name of anything in Go", id)
		}
	}
	if first, _ := utf8.DecodeRuneInString(name); !unicode.IsUpper(first) && !unicode.IsDigit(first) {
		return fmt.Sprintf("%q is no name: behind the prefix stands a capital or a digit", l.Const)
	}
	if name == "field" && kind == "field" {
		return "Params can't have a field of this name"
	}
	for _, day := range []string{l.Removed, l.Since} {
		if _, err := time.Parse(time.DateOnly, day); day != "" && err != nil {
			return fmt.Sprintf("%q is not a day, like 2006-01-02", day)
		}
	}
	if l.Is != "" && (kind != "Err" || !strings.HasPrefix(l.Is, "Err") || l.Is == "Err") {
		return fmt.Sprintf("%q can't be another name of %q: both must begin with Err", l.Const+l.Field, l.Is)
	}
	if kind != "field" && l.Value == "" && l.Is == "" {
		return l.Const + " has no value"
	}
	return ""
}

// check reports values that several errors have. An error that one branch has renamed has its value in two lines when branches are merged.
func (p *parser) check() {
	now := map[string]string{} // what an error is called now, by what it was called
	for _, a := range p.file.Aliases {
		now[a.Name] = a.Of
	}
	p.checkAliases(now)
	values := map[string]Error{}
	for _, e := range p.file.Errors {
		other, ok := values[e.Value]
		if ok && other.Name != e.Name && !related(now, e.Name, other.Name) && !e.sameRow(other) {
			p.fail(e.Line, "Err%s has the value %q, which Err%s in line %d has too: one value is one error's for ever; %s", e.Name, e.Value, other.Name, other.Line, restore)
		}
		values[e.Value] = e
	}
}

// related reports whether two names are one error's: one was renamed to the other, or both to a third.
func related(now map[string]string, a, b string) bool {
	return now[a] == b || now[b] == a || now[a] != "" && now[a] == now[b]
}

// sameRow reports whether two lines are about one error: each of two branches may have given it another name.
func (e Error) sameRow(o Error) bool {
	rows := entries([]*Error{&e, &o})
	return align.Key(rows[0]) == align.Key(rows[1])
}

// checkAliases reports aliases of nothing, and of each other.
func (p *parser) checkAliases(now map[string]string) {
	ends := map[string]bool{} // whether a name leads to an error, however many aliases stand between
	for _, e := range p.file.Errors {
		if now[e.Name] == "" {
			ends[e.Name] = true
		}
	}
	for _, a := range p.file.Aliases {
		var way []string
		on := map[string]bool{}
		name := a.Name
		for next := now[name]; next != "" && !on[name]; next = now[name] {
			if _, known := ends[name]; known && len(way) > 0 {
				break
			}
			way, on[name] = append(way, name), true
			name = next
		}
		good := ends[name] && !on[name]
		for _, passed := range way {
			ends[passed] = good
		}
		if !good {
			p.fail(a.Line, "Err%s is another name of Err%s, and no line has that error: delete this line too, or put that one back", a.Name, a.Of)
		}
	}
}

// Package model is what errgen knows of an API's errors once the documents are read: pure data, in the document's order, every
// node with the place it came from. It is what analysis makes and the emitters read.
package model

import (
	"fmt"
	"go/token"
	"strconv"
	"strings"
)

// A Spec is one API's errors: the content of one generated package.
type Spec struct {
	Package  string   // the generated package's name: "agorachat"
	Sources  []string // the documents, as generated files name them: "spec/status_codes.md"
	Locales  []Locale // the document's own first
	Comments int      // which of Locales doc comments are written in
	Reasons  []*Reason
	Codes    []*Code
	Params   []*Param
	Statuses []*Status
	Retry    []int // statuses after which an error may be retried of which the documents don't say it
	After    []Wait
	Response Response
	Match    Match

	// What importers' code may still name, though no document has it any more. Without errgen.lock nothing is known of it.
	Former       []*Former
	FormerCodes  []FormerName
	FormerParams []FormerName
}

// A Former is a constant of an error that errgen has given, and gives no more.
type Former struct {
	Ident   string // without its prefix Err
	Value   string
	Was     []string // values that it had before
	Since   string   // the day of the run that found it gone, like "2006-01-02"
	Of      string   // the Ident that the error has now: this is an alias; "" if the error is gone
	Instead []string // the Idents of errors that may have taken its place
	Row     Row      // as it was documented last, without its place
	After   string   // the Ident of the error before it
}

// A FormerName is a constant of a code, or a field of Params, that errgen has given, and gives no more.
type FormerName struct {
	Ident string // without its prefix Code
	Value string // of a code
	Since string
}

// A Match is what identifies errors, and what the documents show of it.
type Match struct {
	Setting string // "auto", "code" or "message" as errgen.yaml says it for all, "" if it says nothing
	ByCode  bool   // found: the code identifies those that have one of their own
	Coded   int    // errors with a code
	Own     int    // of these: with a code of their own
}

// String says how many errors have a code of their own.
func (m Match) String() string {
	if m.Own == m.Coded {
		return fmt.Sprintf("each of the %d errors with a code has one of its own", m.Coded)
	}
	return fmt.Sprintf("%d of the %d errors with a code have one of their own", m.Own, m.Coded)
}

// A Locale is a language that the document is written in or translated to.
type Locale struct {
	Tag   string // canonical BCP 47: "zh-Hans"
	Ident string // the end of the text function's name: "ZhHans"
	Name  string // in English: "Simplified Chinese"
	Files []string
}

// A Reason is one documented error: all rows that the wire can't tell apart.
type Reason struct {
	Ident     string   // the constant's name without its prefix Err: "UsernameNotLegal"
	Value     string   // the constant's value: "username_not_legal"
	Was       []string // values that the constant had before
	Symbol    string   // the constant that the document itself names, "" if none
	Status    int      // 0 if the document names none
	Code      *Code    // nil if the document names none
	Templates []Template
	Also      []string // other spellings of its code: the constant that stands for a number
	ByCode    bool     // the code alone identifies the error, however it is spelled
	Retry     Retry
	Again     string  // what the document says of trying again besides yes or no, "" if nothing
	Retired   Retired // what the document says of whether it is still in use
	Rows      []Row
	Places    []Place // where a document speaks of it first, by the place in Spec.Locales
	Texts     []Text  // by the place in Spec.Locales
}

// Retired is what a document says of an error that is not in use any more. Its responses are told all the same: older servers send it.
type Retired struct {
	Deprecated bool   // it shall not be used any more
	Removed    bool   // … and is gone
	Says       string // in the document's words, "" if these say no more than that
}

// String returns "deprecated" or "removed", with the document's words behind, and "" for an error that is in use.
func (r Retired) String() string {
	is := ""
	switch {
	case r.Removed:
		is = "removed"
	case r.Deprecated:
		is = "deprecated"
	}
	if r.Says != "" {
		is += ": " + r.Says
	}
	return is
}

// A Retry is what the keeper, or the document, says of whether the same request may succeed later.
type Retry int

// What may be said.
const (
	RetryByStatus Retry = iota // nothing: the response's status decides
	RetryYes
	RetryNo
)

// RetryIf is what a yes or a no says.
func RetryIf(yes bool) Retry {
	if yes {
		return RetryYes
	}
	return RetryNo
}

// String returns "yes", "no", or "status".
func (r Retry) String() string { return [...]string{"status", "yes", "no"}[r] }

// A Wait is one place where a response says how long to wait.
type Wait struct {
	Header string   // "" if it is in the body
	Path   []string // where in the body, as in Pointer
	Unit   string   // of its number: "s", "ms", "unix" or "unix_ms"
}

// A Place is where a document speaks of something.
type Place struct {
	File    string
	Heading string // the nearest above, "" if there is none
}

// A Row is a row of the document that a Reason came from, with what it says, whatever errgen.yaml makes of it.
type Row struct {
	Pos       token.Position // of the cell that identifies the error
	Section   []string       // the headings it stands under, outermost first: ["状态码详细说明"]
	Status    int
	Code      string
	Symbol    string // the constant that it names
	Message   string // without markup: "Username is not legal."
	Templates []Template
	Text      string // its summary, or else its first cause
}

// A Template is a message with holes: "username [", {Username}, "] is not legal".
type Template struct {
	Parts  []Part
	Strict bool // hardly any letters stand outside the holes: it identifies only together with the code
	Also   []Variant
}

// A Variant is a form in which a message is sent besides the documented one, with the same holes: "1 item" for "{N} items".
type Variant struct {
	Parts  []Part
	Strict bool
	Why    string // what tells it from the documented form
}

// Template returns the variant as a template.
func (v Variant) Template() Template { return Template{Parts: v.Parts, Strict: v.Strict} }

// A Part of a template is a literal, or a hole.
type Part struct {
	Literal string
	Hole    *Hole // nil for a literal
}

// A Hole is a part of a message that varies.
type Hole struct {
	Name string // a Go identifier: "Username"; holes of one message with the same name have the same value
	Text string // as the document has it: "username1"
	Why  string // what made it one: "a sample value: a word and a number"

	Quoted bool // its value may be sent in quotes that are not part of it: the document has it as code
}

// String returns the template with {Name} for each hole.
func (t Template) String() string {
	return t.render(func(h *Hole) string { return "{" + h.Name + "}" })
}

// Pattern returns the template with a NUL byte for each hole, as the generated package's index is made from.
func (t Template) Pattern() string {
	return t.render(func(*Hole) string { return "\x00" })
}

// Sent returns the template as it is compared with others that have the same holes.
func (t Template) Sent() string {
	return t.render(func(h *Hole) string { return "\x00" + h.Name + "\x00" })
}

func (t Template) render(hole func(*Hole) string) string {
	var s []byte
	for _, p := range t.Parts {
		if p.Hole != nil {
			s = append(s, hole(p.Hole)...)
		} else {
			s = append(s, p.Literal...)
		}
	}
	return string(s)
}

// Holes returns the template's holes in their order.
func (t Template) Holes() []*Hole {
	var holes []*Hole
	for _, p := range t.Parts {
		if p.Hole != nil {
			holes = append(holes, p.Hole)
		}
	}
	return holes
}

// A Code is a machine code that the document names.
type Code struct {
	Value   string // as it stands in a body: "illegal_argument"
	Ident   string // the constant's name without its prefix Code: "IllegalArgument"
	Reasons []*Reason
}

// A Param is a hole's name, for all messages that have it: one field of Params.
type Param struct {
	Name    string
	Reasons []*Reason
}

// A Status is what the document says of a status or a class of them.
type Status struct {
	Pos    token.Position
	Status int // 404, or 4 for the class 4xx
	Texts  []Text
}

// A Text is what one language's document says of an error.
type Text struct {
	Summary string
	Causes  []string // one for each row
	Action  string
}

// IsZero reports whether the text says nothing.
func (t Text) IsZero() bool { return t.Summary == "" && len(t.Causes) == 0 && t.Action == "" }

// A Response says where a body holds what.
type Response struct {
	Code, Message []Pointer      // tried in turn: of codes, the first to a documented one counts, else the first to any
	MaxBody       int            // bytes
	ErrorIf       []Condition    // bodies for which one of these holds are errors although the status is below 400
	Found         bool           // ErrorIf is what the documents show, not what errgen.yaml says,
	Why           string         // … and this shows it
	Formats       []string       // of bodies that are read beside JSON: "xml", "form", "text"
	ShowsXML      token.Position // of the sample by which bodies are found to be XML; the zero one if errgen.yaml says what they are, or no sample does
	AnyCase       bool           // the case of ASCII letters in codes makes no difference
}

// A Pointer says where a response holds a value: a body, or a header.
type Pointer struct {
	Path   []string // the reference tokens of an RFC 6901 JSON pointer, unescaped; "*" is each element of an array
	Header string   // in place of Path, a header's canonical name; "" if the value is in the body
	After  string   // what stands before what counts, "" if all counts
	Before string   // what stands behind what counts, "" if all counts
	Known  bool     // the value counts only if it is a documented code,
	Word   bool     // … or at least one word: what is called "error" may hold a message
}

// String writes a pointer as errgen.yaml has it.
func (p Pointer) String() string {
	var s strings.Builder
	for _, token := range p.Path {
		s.WriteString("/" + strings.ReplaceAll(strings.ReplaceAll(token, "~", "~0"), "/", "~1"))
	}
	path := inYAML(s.String())
	if p.Header == "" && p.After == "" && p.Before == "" && !p.Known {
		return path
	}
	text := "{pointer: " + path
	if p.Header != "" {
		text = "{header: " + inYAML(p.Header)
	}
	if p.After != "" {
		text += ", after: " + strconv.Quote(p.After)
	}
	if p.Before != "" {
		text += ", before: " + strconv.Quote(p.Before)
	}
	if p.Known {
		text += ", documented: true"
	}
	return text + "}"
}

// inYAML writes a text, which may come out of a response, as YAML: in quotes, unless it has nothing in it that means something there.
func inYAML(text string) string {
	other := func(r rune) bool {
		return !('a' <= r && r <= 'z' || 'A' <= r && r <= 'Z' || '0' <= r && r <= '9' || strings.ContainsRune("/_-.*~", r))
	}
	if text == "" || strings.ContainsFunc(text, other) || strings.ContainsAny(text[:1], "*~-.") {
		return strconv.Quote(strings.ToValidUTF8(text, "\ufffd"))
	}
	return text
}

// String writes a condition as errgen.yaml has it.
func (c Condition) String() string {
	pointers := make([]string, len(c.Pointers))
	for i, p := range c.Pointers {
		pointers[i] = p.String()
	}
	text := "{pointer: " + strings.Join(pointers, ", ")
	if len(pointers) > 1 {
		text = "{pointer: [" + strings.Join(pointers, ", ") + "]"
	}
	if len(c.Is) > 0 {
		text += ", is: [" + strings.Join(c.Is, ", ") + "]"
	}
	if len(c.Not) > 0 {
		text += ", not: [" + strings.Join(c.Not, ", ") + "]"
	}
	return text + "}"
}

// A Condition holds for bodies in which the first of the pointers to a value other than null leads to one that is none of Not, or, if there
// are any in it, one of Is. Both are JSON texts.
type Condition struct {
	Pointers []Pointer
	Is, Not  []string
}

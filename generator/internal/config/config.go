// Package config reads errgen.yaml: strictly, with the position of whatever is wrong.
package config

import (
	"go/token"
)

// A Config is what errgen.yaml says. Paths are as written; they are relative to the file.
type Config struct {
	Package      string
	Output       string
	Spec         []string // paths and globs
	Locale       string   // canonical BCP 47
	Translations []Translation
	Comments     string // "" for Locale
	BaseURL      string
	Names        string   // what names errors, one of Names; "" to find it
	Match        string   // "message", or "code" if every row's code identifies it; "auto", or "" if the file doesn't say it, to find it
	Success      []string // codes of rows of success, nil to find them
	Response     Response
	Retry        Retry
	Columns      []Column
	Tables       []Table
	Rules        map[string]string // severity by rule
	Rows         []Row
}

// A Translation is a language that the document is translated to.
type Translation struct {
	Pos    token.Position
	Locale string // canonical BCP 47
	Spec   []string
}

// A Response says where a body holds what.
type Response struct {
	Code, Message []Pointer   // none if the file says nothing: see WithUsual
	MaxBody       int         // bytes
	ErrorIf       []Condition // nil if the file says nothing
	Formats       []string    // of bodies, some of Formats; nil if the file says nothing
	AnyCase       bool        // the case of ASCII letters in codes makes no difference
}

// A Pointer says where a response holds a value: a body, or a header.
type Pointer struct {
	Path   []string // unescaped reference tokens of a JSON pointer; "*" is each element of an array
	Header string   // in place of Path, a header's canonical name
	After  string   // what stands before what counts, "" if all counts
	Before string   // what stands behind what counts, "" if all counts
	Known  bool     // the value counts only if it is a documented code,
	Word   bool     // … or at least one word: what is called "error" may hold a message
}

// A Condition makes an error of a body in which the first of the pointers to a value other than null leads to one that is none of Not, or,
// if there are any in it, one of Is. Both are JSON texts.
type Condition struct {
	Pointers []Pointer
	Is, Not  []string
}

// A Retry says what to know of sending a request again where the documents say nothing.
type Retry struct {
	Statuses []int  // after which it may succeed
	After    []Wait // where a response says how long to wait, tried in turn
}

// A Wait is one place where a response says how long to wait.
type Wait struct {
	Header string   // "" if it is in the body
	Path   []string // where in the body, as in Pointer
	Unit   string   // one of Units
}

// Units are what the number of a Wait may count: seconds or milliseconds from now on, or since 1970.
var Units = []string{"s", "ms", "unix", "unix_ms"}

// A Column gives a header's columns a role.
type Column struct {
	Pos          token.Position
	Header, Role string
	Locale       string // of its texts, as a BCP 47 tag; "" for the document's
}

// A Table says what tables are about, and what holds for all of their rows.
type Table struct {
	Pos     token.Position
	Name    string // a heading above them, or their header row with | between the cells
	Kind    string // "" to find it by the table
	Status  int    // of rows without one; 0 to find it by the headings
	Code    string // what stands before each code where it is sent
	Columns []Column
	Match   string // as Config.Match; "" for the file's
	Names   Text   // the header of the column that names the constants, or one of Names; "" to find it
}

// A Row corrects the documents' rows that its selector names.
type Row struct {
	Pos token.Position
	Selector

	Name   string // the constant's, without Err
	Reason string // the constant's value
	Wire   []Text // the messages that the API really sends, with {Name} for holes
	Match  string // as Config.Match; "" for the table's
	Retry  *bool
	Codes  []string  // as which the code is sent, in place of the documented one
	SameAs *Selector // of a row that is the same error, nil if there is none
	Ignore bool      // the rows are left out
}

// A Selector names rows by what their cells say, cleaned of markup. What is nil fits any row.
type Selector struct {
	Status                 *int
	Code, Message, Section *string
}

// A Text is a string of the file, with its place.
type Text struct {
	Pos   token.Position
	Value string
}

// Roles are what a column may hold.
var Roles = []string{"status", "code", "name", "message", "summary", "cause", "action", "retry", "state", "note"}

// Matches are what may identify an error.
var Matches = []string{"auto", "message", "code"}

// Names are what may name an error: its code, its message, the constant that the document gives it, its summary.
var Names = []string{"code", "message", "name", "summary"}

// Formats are the kinds of bodies that are read. JSON always is.
var Formats = []string{"json", "xml", "form", "text"}

// Kinds are what a table may be about.
var Kinds = []string{"errors", "statuses", "classes", "other"}

// Default returns what holds without a file, and for keys that the file leaves out.
func Default() *Config {
	return &Config{
		Locale:   "en",
		Response: Response{MaxBody: 1 << 20},
		Retry: Retry{
			Statuses: []int{408, 425, 429, 500, 502, 503, 504, 520, 521, 522, 523, 524, 529, 598}, // from 520 on, those of proxies
			After: []Wait{ // the more exact first
				{Header: "Retry-After-Ms", Unit: "ms"}, {Header: "X-Ms-Retry-After-Ms", Unit: "ms"}, {Header: "Retry-After", Unit: Units[0]},
			},
		},
	}
}

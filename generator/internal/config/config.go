// Package config reads errgen.yaml: strictly, with the position of whatever is wrong.
package config

import "go/token"

// A Config is what errgen.yaml says. Paths are as written; they are relative to the file.
type Config struct {
	Package      string
	Output       string
	Spec         []string // paths and globs
	Locale       string   // canonical BCP 47
	Translations []Translation
	Comments     string // "" for Locale
	BaseURL      string
	Match        string // "message", or "code" if every row's code identifies it; "auto", or "" if the file doesn't say it, to find it
	Response     Response
	Retry        []int
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

// A Response says where a body holds what, in unescaped reference tokens of JSON pointers.
type Response struct {
	Code, Message [][]string
	MaxBody       int // bytes
	ErrorIf       *Condition
}

// A Condition makes an error of a body whose value at Pointer is present, not null, and none of the JSON texts in Not.
type Condition struct {
	Pointer []string
	Not     []string
}

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
	Names   Text   // the header of the column that names the constants, "" to find it
}

// A Row corrects the documents' rows that its selector names.
type Row struct {
	Pos token.Position
	Selector

	Name    string // the constant's, without Err
	Wire    []Text // the messages that the API really sends, with {Name} for holes
	Match   string // as Config.Match; "" for the table's
	Retry   *bool
	NewCode string    // the code that is sent, "" for the documented one
	SameAs  *Selector // of a row that is the same error, nil if there is none
	Ignore  bool      // the rows are left out
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
var Roles = []string{"status", "code", "name", "message", "summary", "cause", "action", "retry", "note"}

// Matches are what may identify an error.
var Matches = []string{"auto", "message", "code"}

// Kinds are what a table may be about.
var Kinds = []string{"errors", "statuses", "classes", "other"}

// Default returns what holds without a file, and for keys that the file leaves out.
func Default() *Config {
	return &Config{
		Locale: "en",
		Response: Response{
			Code:    [][]string{{"code"}, {"error", "code"}, {"errors", "0", "code"}, {"error_code"}, {"errcode"}, {"error"}},
			Message: [][]string{{"message"}, {"error", "message"}, {"errors", "0", "message"}, {"error_description"}, {"error_message"}, {"errmsg"}, {"msg"}, {"detail"}},
			MaxBody: 1 << 20,
		},
		Retry: []int{408, 429, 500, 502, 503, 504},
	}
}

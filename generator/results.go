package generator

// A Document says how many entries of a document look like errors, counted apart from how they were read, and what has become of them.
type Document struct {
	File      string `json:"file"`
	Entries   int    `json:"entries"`
	Used      int    `json:"used"`      // became errors, or texts about a status
	Successes int    `json:"successes"` // are about success
	Reserved  int    `json:"reserved"`  // say themselves that they are no errors, or not yet which
	Left      int    `json:"left"`      // came to nothing: each lies under a finding
}

// A Match says what identifies errors, and what of the documents shows it.
type Match struct {
	Setting string `json:"setting"` // "auto", "code" or "message", as errgen.yaml says it for all
	By      string `json:"by"`      // "code" if the code identifies the errors that have one of their own, else "message"
	Coded   int    `json:"coded"`   // errors with a code
	Own     int    `json:"own"`     // of these: with a code of their own
	Why     string `json:"why"`
}

// A Table says how one table of a document was read. Its JSON form is stable: fields may be added, not changed.
type Table struct {
	File    string   `json:"file"`
	Line    int      `json:"line"`    // of the header row
	Shape   string   `json:"shape"`   // "table"
	Heading []string `json:"heading"` // the headings that it stands under, outermost first
	Kind    string   `json:"kind"`    // "errors", "statuses", "classes", or "other": not about errors
	Why     string   `json:"why"`     // what decided the kind
	Columns []Column `json:"columns"`
	Rows    int      `json:"rows"`
	Used    int      `json:"used"`             // rows that reached the package; the others are in Unused
	Unused  []Unused `json:"unused,omitempty"` // only for tables about errors
}

// A Column is one column of a Table.
type Column struct {
	Header string `json:"header"`
	Role   string `json:"role"`             // "status", "code", "name", "message", "summary", "cause", "action", "retry", "state", "note", or "" if unused
	Locale string `json:"locale,omitempty"` // a BCP 47 tag, if the column is one of one text in several languages
	Why    string `json:"why"`
}

// Unused is a row that did not reach the package.
type Unused struct {
	Line int    `json:"line"`
	Why  string `json:"why"`
}

// A Reason is one documented error as the generated package knows it.
type Reason struct {
	Name       string          `json:"name"`   // the constant, like "ErrUsernameNotLegal"
	Reason     string          `json:"reason"` // its value, like "username_not_legal"
	Status     int             `json:"status"` // 0 if the document names none
	Code       string          `json:"code"`
	Messages   []string        `json:"messages"`       // with {Name} for each hole; the first is the one that Reason.With renders
	Also       []Variant       `json:"also,omitempty"` // forms in which they are sent besides
	Match      string          `json:"match"`          // "message", or "code" if the code alone identifies it too
	Params     []string        `json:"params"`
	Holes      []Hole          `json:"holes,omitempty"`
	Rows       []Row           `json:"rows"`
	Texts      map[string]Text `json:"texts"`                // by locale, a BCP 47 tag
	Retry      string          `json:"retry"`                // what the documents or errgen.yaml say of it: "yes", "no", or "status" if nothing, so that the status decides
	Retryable  bool            `json:"retryable"`            // what comes of it, with the documented status
	Again      string          `json:"again,omitempty"`      // what the document says of it besides yes or no
	Deprecated string          `json:"deprecated,omitempty"` // "deprecated" or "removed", if the document says so, with its words behind a colon
}

// A Former is a constant of an error that importers' code may still name, though no document has the error any more, or not under this
// name.
type Former struct {
	Name    string   `json:"name"`
	Reason  string   `json:"reason"`  // its value, "" if it went with the error to Of
	Since   string   `json:"since"`   // the day since when, like "2006-01-02"
	Of      string   `json:"of"`      // the constant that the error has now: Name is an alias; "" if the error is gone
	Instead []string `json:"instead"` // the constants of errors that may have taken its place
}

// A Variant is a form in which a message is sent besides the documented one: with the singular of a word, or with quotes around code.
type Variant struct {
	Message string `json:"message"`
	Why     string `json:"why"`
}

// A Hole is a part of a message that varies, and why errgen takes it for one.
type Hole struct {
	Name string `json:"name"`
	Text string `json:"text"` // as the document has it
	Why  string `json:"why"`
}

// A Row is one row of a document that a Reason came from.
type Row struct {
	File    string `json:"file"`
	Line    int    `json:"line"`
	Message string `json:"message"` // as the document has it, without markup
}

// A Text is what one language's document says of an error.
type Text struct {
	Summary string   `json:"summary"`
	Causes  []string `json:"causes"`
	Action  string   `json:"action"`
}

// A Diagnostic is a finding about the keeper's files.
type Diagnostic struct {
	File     string `json:"file"`
	Line     int    `json:"line"`
	Column   int    `json:"column"` // in bytes, from 1
	Rule     string `json:"rule"`
	Severity string `json:"severity"` // "error", "warning" or "info"
	Message  string `json:"message"`
	Lines    []int  `json:"lines"` // of all entries that the finding stands for; empty if it is about Line alone
}

// A Change is what Commit does, or would do, to one file.
type Change struct {
	Path string `json:"path"`
	Kind string `json:"kind"` // "create", "update" or "remove"
	Diff string `json:"diff"` // unified
}

// An Explanation says which documented error a response is.
type Explanation struct {
	Status     int               `json:"status"`
	Code       string            `json:"code"`
	Message    string            `json:"message"`
	By         string            `json:"by"`     // what identified it: "message", "code" or "none"
	Reason     string            `json:"reason"` // "" if not documented
	Candidates []string          `json:"candidates"`
	Params     map[string]string `json:"params"`
	Text       ExplainedText     `json:"text"`
	Retryable  bool              `json:"retryable"`
	Passed     bool              `json:"passed"`              // the package takes the response for no error
	Inner      *ExplainedInner   `json:"inner,omitempty"`     // where else in the body Reason was found, nil if Code and Message show it
	Malformed  bool              `json:"malformed,omitempty"` // the body is nearly JSON, and was read as far as it can be
}

// An ExplainedInner is a documented error within a response that is none by its own code and message.
type ExplainedInner struct {
	Pointer string `json:"pointer"` // to the text in the body that it is, or stands in: a JSON pointer
	Code    string `json:"code"`
	Message string `json:"message"`
}

// A Search says where the code and the message of a response were looked for, in pointers as errgen.yaml writes them.
type Search struct {
	Code    []string `json:"code_tried"`
	Message []string `json:"message_tried"`
	Seen    []Sight  `json:"seen"` // where the body holds documented codes and messages, whatever the pointers
}

// A Sight is a place in a body that holds a documented code or message.
type Sight struct {
	Pointer string `json:"pointer"`
	What    string `json:"what"` // "code" or "message"
	Value   string `json:"value"`
}

// ExplainedText is what the documents say of a response's error, in one language.
type ExplainedText struct {
	Summary string `json:"summary"`
	Cause   string `json:"cause"`
	Action  string `json:"action"`
}

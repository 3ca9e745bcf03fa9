package vocabulary

// A Language is what errgen knows of one natural language: the words by which documents written in it speak of errors. All are in lower
// case, with semicolons between, as a speaker writes them. Accents may be left out of a document, so they make no difference.
//
// Each language is one file, and one line of Languages.
type Language struct {
	Tag       string // BCP 47: "de"
	Names     string // how headers name the language, in itself and in others
	NamesHant string // Chinese alone: how they name its traditional characters

	// Headers are what columns are called, by what they hold. The same words before a text, as in "Cause: …", say the same of it.
	Headers Headers

	// The following are words of running text, given by how they begin: "fehl" is in "fehlt", "Fehler" and "fehlgeschlagen". One
	// that ends in a blank is a whole word. They must be no beginnings of English words that mean something else.
	Failures   string // that something failed
	Demands    string // that something has to be, as messages say of what is not
	Errors     string // that a heading or a header is about errors
	Results    string // that it is about results, which may be errors
	Answers    string // that it is about responses
	Statuses   string // that it is about HTTP statuses
	Successes  string // that nothing failed
	NoErrors   string // … in words that else speak of failure: "no error"
	Mappings   string // that codes stand for those of another column: old ones for new ones
	Lookalikes string // that it is about parameters, events and the like, whose tables resemble tables of errors

	// Whole cells.
	None    string // nothing to say
	Yes, No string // in answer to the header; signs that all languages share are in signs.go
	Again   string // that the same request may succeed later, whatever the header: "temporary". Such a part of a cell counts too; a # is any number
	Final   string // that it won't: "permanent"; so does what Headers.NoRetry says
	Usually string // words beside a yes that leave it one: "usually yes"
	Units   string // of time, behind numbers: "30 s". Where a list has one behind a #, any counts
	Above   string // that what stands above holds for this row too

	// Whole cells, and marks beside what else a cell says, on whether an error is still in use.
	Active     string // it is
	Deprecated string // it shall not be used any more: "deprecated", beside a message too
	Outdated   string // so, where a cell or a heading says nothing else: a message may well say it of something else
	Removed    string // it is sent no more, or only by older servers
	Dropped    string // so, where a cell or a heading says nothing else
	Reserved   string // it is no error at all: "reserved for future use"
	Idle       string // so, if nothing else tells an error: "not assigned" may be the message of one too
	Pending    string // nobody has written down what it is: "TBD"
	Instead    string // what begins the advice beside such words: "use …", "see …"

	// Words beside numbers, and beside what is said of an error's state.
	Since  string // something is so as of a version or a date
	Months string
	Until  string // between the ends of a range: "to"
	Any    string // in a column of numbers, whole: any of them, or those that are not named
	Later  string // something is not so yet, or perhaps never: "planned"
	Fresh  string // words of notes that say that something is new, or when it came: "new", "added"

	Before string // what stands before a code in running text and headings: "error code" of "Error code 1001: …"

	// StatusNames are what people call HTTP statuses, besides their English reason phrases: lists like those above.
	StatusNames map[int]string

	// Words of grammar, whole.
	Negations     string // they turn what a header says into its opposite
	Conditions    string // a text that begins with one says when something happens; so does one that ends with one of ConditionEnds
	ConditionEnds string
	Sums          string // words that sum up errors, at the end of a title: "Network errors"
	Prepositions  string // what follows one in a header is beside the point: "of" in "code of the error"
	Conjunctions  string
	Questions     string // a header that begins with one asks for a circumstance: "when it occurs"
	Common        string // frequent short words by which a text is seen to be in this language

	// Plurals are the words of messages that are others where something is one: "items item", with several forms if there are more, or "items"
	// alone if an ending tells; "-ies -y" is an ending. The first that fits counts, a whole word before an ending. What is in the list and
	// stays as it is, like "series series", is no plural.
	Plurals string
	// PluralVerbs are those that go with a plural, and what they become where there is one: "are is".
	PluralVerbs string
	// Suffixes are what authors put in parentheses to say either: "s" of "item(s)".
	Suffixes string
}

// Headers are phrases for columns by what these hold. One that ends in "?" often means something else: it is believed only where the
// cells and the other columns don't speak against it. A phrase may stand in several fields.
type Headers struct {
	Status  string // the HTTP status
	Code    string // what a body holds to tell errors apart
	Name    string // a symbolic constant
	Message string // the text that is sent
	Summary string // what the error is, for people
	Cause   string
	Action  string // what to do
	Retry   string // whether to try again
	NoRetry string // whether not to: "do not retry". The same in a cell says that the same request won't succeed later
	Delay   string // how long to wait before: "retry after"
	State   string // whether the error is still in use: "lifecycle", "deprecated since"
	Note    string // anything else
	Foreign string // nothing of an error: such a column shows that a table is about parameters, fields, events and the like
}

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
	Yes, No string
	Again   string // that the same request may succeed later: "temporary"; a # stands for any number. Such a part of a cell counts too
	Final   string // that it won't: "do not retry"
	Above   string // that what stands above holds for this row too

	Before string // what stands before a code in running text and headings: "error code" of "Error code 1001: …"

	// StatusNames are what people call HTTP statuses, besides their English reason phrases: lists like those above.
	StatusNames map[int]string

	// Words of grammar, whole.
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
	Note    string // anything else
	Foreign string // nothing of an error: such a column shows that a table is about parameters, fields, events and the like
}

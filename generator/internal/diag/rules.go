package diag

import (
	"fmt"
	"go/token"
	"slices"
)

// A Rule is a kind of finding, with its documentation. Its example is in examples.go.
type Rule struct {
	ID       string // stable: it stands in errgen.yaml and in reports
	Severity Severity
	Title    string
	Why      string
}

// Rules are all there are, by ID.
var Rules = []Rule{
	{"action-missing", Info, "A table says what to do about its errors, but not about this one",
		"Readers look for it there, and the texts of the package have no action for this error."},
	{"audit-message", Info, "An error is sent with another message than documented",
		"errgen audit finds it in responses. The code told which error it is; people who look for the documented message don't find it."},
	{"audit-status", Info, "An error is sent with another status than documented",
		"errgen audit finds it in responses. Programs that look at the status alone take the error for another."},
	{"audit-undocumented", Warning, "An error occurs that is not documented",
		"errgen audit finds it in responses. Programs can only guess what it means."},
	{"audit-unseen", Info, "A documented error does not occur",
		"errgen audit does not find it in the responses. It may be rare, or no longer exist."},
	{"body-format", Info, "Bodies are found to be XML",
		"Where a sample of a failed response is XML, the package reads it, with the pointers that are usual for it. What errgen.yaml says under formats: overrules it."},
	{"cell-extra", Warning, "A row has more cells than its table has columns",
		"Markdown drops what stands beyond the last column, so readers never see it. Usually an unescaped | splits a cell: write \\|."},
	{"cell-marked", Info, "A cell holds more than a code or a message",
		"A note, a picture, a footnote or a label beside it is for readers; no response has it. errgen leaves it out, and reads the rest."},
	{"cell-missing", Warning, "A row has fewer cells than its table has columns",
		"Markdown fills the row up with empty cells at its end; if the missing cell is another one, the rest stands under the wrong header."},
	{"cell-untranslated", Info, "A translation leaves a text out, or as it is",
		"The language's texts lack it, or have it in the other language."},
	{"code-alike", Info, "Two codes differ in their spelling alone",
		"NOT_FOUND beside NotFound may be a slip. If both are sent, their constants say how they are spelled, and keep their names."},
	{"code-outlier", Info, "A code is written otherwise than nearly all of its table",
		"It may be a slip: a code is compared letter by letter."},
	{"code-shared", Warning, "A code that shall identify an error is several errors' code",
		"match: code in errgen.yaml says that the code alone identifies. Where neither a message nor the status tells which it is, a response is none of them."},
	{"code-span", Info, "A code span holds a bracket of the text around it",
		"A misplaced backtick makes it part of the code, for readers and in texts."},
	{"column-unused", Info, "Nothing says what a column of a table about errors holds",
		"It is only a note, and reaches no program. Give its header a role under columns: in errgen.yaml; note is one too."},
	{"config", Error, "errgen.yaml says something that errgen doesn't understand",
		"A setting that is skipped in silence is worse than one that is refused."},
	{"config-column", Error, "A column in errgen.yaml is in no table",
		"The header is misspelt there, or has changed in the document. Without its role the table may be read as something else."},
	{"config-row", Error, "A correction in errgen.yaml fits no row, or rows that are different errors",
		"The document has changed under the correction. Without it, names and messages would move by accident."},
	{"config-table", Error, "A heading in errgen.yaml is above no table",
		"It is misspelt there, or has changed in the document. Without the setting the table may be read as something else."},
	{"duplicate-error", Warning, "Two rows are the same error to a program",
		"They have the same status, code and message, so a response can't be told to be one or the other: they share one Reason, with both causes. If that is " +
			"meant, name the error under rows: in errgen.yaml."},
	{"encoding", Warning, "The file is not valid UTF-8",
		"What the wrong bytes were meant to be can only be guessed."},
	{"encoding-utf16", Error, "The file is UTF-16",
		"Markdown is UTF-8. Save the document so."},
	{"entry-left", Warning, "Something looks like errors and became none",
		"Whatever looks like an error and reaches no program is counted by itself, and reported once for all that stand together. So is each list, table or the like of which nothing was used, right below a heading that says that errors follow, or written as others that became errors are."},
	{"error-if", Info, "Errors are found to come with a 2xx",
		"Where the documents have a code of success, a request that fails may be answered with status 200 and another code. What errgen.yaml says under error_if: overrules it."},
	{"error-unmatchable", Warning, "An error can't be found in any response",
		"A message identifies an error, or a code that no other has. This error has neither: its constant exists, and nothing ever has it."},
	{"hole-styles", Info, "What varies in messages is written in several ways",
		"Readers can't tell a placeholder from a text that is sent so, and errgen may take one for the other."},
	{"hole-unknown", Warning, "A translation names a placeholder that the message lacks",
		"Programs fill texts in with the values of the message. Usually the name of a placeholder was translated too, or misspelt."},
	{"hole-unread", Warning, "Something looks like a placeholder and is not read as one",
		"It is compared letter by letter, so no response with a value in its place is ever found. Say under wire: in errgen.yaml what is sent; the same text, if it is sent so."},
	{"limit-bytes", Error, "The document is larger than errgen reads",
		"Limits keep a document, which may come from anywhere, from exhausting the machine. Split it: spec: takes several."},
	{"limit-cells", Error, "The document's tables have more cells than errgen reads",
		"A few bytes of Markdown can ask for a table of any size, since each row has as many cells as the header."},
	{"limit-depth", Error, "Lists and quotes stand deeper in one another than errgen reads",
		"No document for people needs so many levels, and the work grows with them."},
	{"limit-inline", Warning, "A text has more markup than errgen takes apart",
		"Brackets, stars and backticks without partners make the work grow with their square. The text is read without its markup."},
	{"limit-lines", Error, "The document has more lines than errgen reads",
		"Limits keep a document, which may come from anywhere, from exhausting the machine. Split it: spec: takes several."},
	{"limit-overlap", Info, "There are too many messages to compare each with each",
		"Messages that fit one response are reported as far as the work that is set aside for it goes."},
	{"locale-doubtful", Info, "A document may be in another language than it is taken for",
		"Without a configuration the language is guessed from frequent words. It names the package's function for texts. Say it under locale: in errgen.yaml."},
	{"lock", Error, "errgen.lock can't be read",
		"It remembers the names that programs use. A line that is skipped in silence could move one."},
	{"match-code", Info, "Codes are found to identify errors",
		"Where nearly all errors of the documents have a code of their own, a response with that code is that error, whatever its message. What errgen.yaml says under match: overrules it."},
	{"merge-conflict", Error, "A file has a merge conflict in it",
		"Version control has left both sides and the markers between them. Nothing is written, since rows of both would be errors."},
	{"message-glued", Warning, "A message seems to hold two messages",
		"A full stop is followed by a capital without a blank. If the API sends either one, list both under wire: in errgen.yaml."},
	{"message-long", Warning, "A message has more holes than a template may have",
		"It can't be matched. Describe the message with fewer holes under wire: in errgen.yaml."},
	{"message-shared", Info, "One message stands under several codes",
		"Only the code tells the errors apart: a response that lacks it is neither."},
	{"name-doubtful", Warning, "An error may be one that has a name already, or another one",
		"Programs that use the name mean one error. It is given to no other, and so ends, unless errgen.yaml says which error it is."},
	{"name-removed", Info, "An error that was documented is so no more",
		"Its constant stays, so that programs compile, but no response is ever that error."},
	{"name-shared", Warning, "Two errors would have one name",
		"Both say more then, so that neither is preferred for standing first; where nothing tells them apart, the second gets a number. A row that is added can so rename another's constant: names in errgen.yaml don't move."},
	{"name-taken", Error, "Two errors claim one name, or a name that Go or the package uses itself",
		"Only one can have it: set another under rows: in errgen.yaml."},
	{"names-lost", Error, "Many names would go at once",
		"More than a quarter of what errgen.lock knows is gone from the documents. Usually a document is empty, a header is no longer understood, or a translation stands where the document should."},
	{"no-errors", Warning, "No error is found in the documents, or in one that speaks of errors",
		"The package has no constants then, and nothing is ever found in a response. Perhaps a heading or a header has changed by which errgen knew the tables. It is also said of one page among several that speaks of errors and has none, with the lines that may be meant."},
	{"number-rewritten", Info, "A column's numbers are written as a spreadsheet writes them",
		"Spreadsheets and data frames turn the code 1001 into 1001.0, 1.001E+03 or 1,001, and an empty cell into nan. Where a whole column shows it, errgen reads what it was before."},
	{"parser-failed", Error, "The Markdown parser fails on the document",
		"That is a bug of the parser's or of errgen's: please report it, with the document."},
	{"retry-unread", Warning, "A row doesn't say whether to try again, or another one contradicts it",
		"A column says it for other errors. What is not understood is left to the status: after 503 the package says that the request may be sent again, after 400 that it may not."},
	{"role-doubtful", Info, "A column may hold something else than it is read as",
		"The same header means different things in different documents. Give it its role under columns: in errgen.yaml."},
	{"row-differs", Warning, "A row of a translation has another status or code than the document's",
		"What is sent is the same in all languages, so one of them is wrong. The package has what the document says."},
	{"row-joined", Warning, "A line right below a table is shown as a row of it",
		"Markdown ends a table at a blank line, not before. errgen doesn't read the line as a row. Put a blank line above it, or a | between its cells."},
	{"row-only-translated", Warning, "A translation has a row that the document lacks",
		"Rows are paired by status, code, message and place. The row reaches no program until the document has it too."},
	{"row-reserved", Info, "Rows say themselves that they are no errors",
		"Reserved, unused, no longer returned, or not described yet: such rows become no constants, and no message of theirs is ever found. If one is an error, a correction under rows: in errgen.yaml makes it one. A code that is a word, like NOT_ASSIGNED, stays an error, unless its row says \"reserved\" or \"unused\"."},
	{"row-success", Info, "Rows are about success, and become no errors",
		"They are told by codes such as 0, 200 and OK, and by words of success. What errgen.yaml lists under success: overrules it."},
	{"row-untranslated", Warning, "A translation lacks a row of the document",
		"Rows are paired by status, code, message and place. Texts of this error are missing in that language."},
	{"row-unused", Warning, "A row is not used",
		"Nothing in it says which response it is about."},
	{"sample-value", Info, "A value in a message may be a sample",
		"A number, a size, a date, a name of a file: where the API sends another, the response is not found. Write the proposed template under wire: in errgen.yaml if the value varies, and the message as it stands if it doesn't."},
	{"state-unread", Warning, "A row doesn't say whether its error is still in use",
		"A column says it for other errors. What is not understood marks no error as deprecated: a version that is only planned, a word such as \"soon\"."},
	{"status-unreadable", Warning, "A status is no HTTP status",
		"It decides between errors that are otherwise equal, and chooses the text where the row has none."},
	{"status-unregistered", Warning, "A status is not in the registry of HTTP statuses",
		"RFC 9110 has statuses registered with IANA. It may be a slip, or a code of the API's own: then its column is no status."},
	{"suppression", Warning, "A comment that suppresses findings is of no use",
		"It names no rule or an unknown one, one that can't be suppressed, or one that finds nothing there; or it ends what nothing began. Left alone, " +
			"it would hide something else one day."},
	{"table-broken", Warning, "Rows stand apart from their table",
		"A blank line, a comment or a cell of several lines ends a table. What follows is text to readers. errgen reads on only behind a " +
			"blank line, and if each line has as many cells as the table; else it is lost."},
	{"table-doubtful", Warning, "A table may be about errors or not",
		"Tables of events, options or states resemble tables of errors. Say what it is about under tables: in errgen.yaml, by the heading above it."},
	{"table-malformed", Warning, "Something looks like a table and is none",
		"Markdown takes lines for a table only if the delimiter row has as many cells as the header. These rows are lost to readers and to errgen."},
	{"template-overlap", Warning, "One message can be two errors",
		"Such a message is taken for the one that has more letters of its own, and for neither if they have as many. Describe what the API really sends under " +
			"wire: in errgen.yaml."},
	{"template-shadowed", Warning, "A message can never be told from another error's",
		"Whatever fits the one fits the other, so a response is neither. Describe what the API really sends under wire: in errgen.yaml."},
	{"template-weak", Warning, "A message has hardly any letters outside its holes",
		"It would fit nearly anything, so it identifies only together with its code."},
}

// RuleIDs returns the IDs of all rules.
func RuleIDs() []string {
	var ids []string
	for _, r := range Rules {
		ids = append(ids, r.ID)
	}
	return ids
}

// Report adds a finding under a rule, with the rule's own severity. A rule that is not in Rules is a bug of ours, and an error.
func (l *List) Report(rule string, pos token.Position, format string, args ...any) {
	severity := Error
	if i := slices.IndexFunc(Rules, func(r Rule) bool { return r.ID == rule }); i >= 0 {
		severity = Rules[i].Severity
	}
	l.Add(Diagnostic{Pos: pos, Rule: rule, Severity: severity, Message: fmt.Sprintf(format, args...)})
}

// Apply sets the severity of findings, by rule. What is an error by itself can't be less: no truthful package can be made.
func (l List) Apply(severities map[string]Severity) {
	for i, d := range l {
		if s, ok := severities[d.Rule]; ok && d.Severity != Error {
			l[i].Severity = s
		}
	}
}

// Errgen turns Markdown tables of an API's errors into a Go package: constants, typed errors, a lookup for responses,
// and texts in the documents' languages.
//
//	errgen [generate]        write the package: what differs, and no more
//	errgen check             write nothing; fail and show a diff if the package is stale
//	errgen diff [OLD [NEW]]  what changed in meaning between two versions, and what breaks programs
//	errgen watch             generate, and again whenever a document or errgen.yaml changes
//	errgen init SPEC…        write a first errgen.yaml, with what was understood
//	errgen inspect [SPEC…]   how each table was read, and which errors came of it
//	errgen explain           which documented error a response is
//	errgen audit FILE…       how responses that were recorded fit the documents
//	errgen rules [ID…]       what is reported: each rule, why, and an example
//	errgen version           which errgen this is
//	errgen completion SHELL  completions for bash, fish, powershell or zsh
//
// It reads errgen.yaml in the current directory, or does without:
//
//	errgen --spec docs/errors.md --out internal/apierr
//
// Usually go generate runs it, from a line like this one, and a test or CI runs errgen check:
//
//	//go:generate go tool errgen
//
// The flags of generate, check, diff, watch, inspect, explain and audit:
//
//	--config FILE     the configuration; errgen.yaml if it is there
//	--spec FILE       a document to read in place of the configuration's; repeatable, or separated by commas
//	--out DIR         the package's directory in place of the configuration's
//	--package NAME    the package's name in place of the configuration's
//	--lock FILE       where names are remembered; if not set, beside the configuration: errgen.lock; without a configuration, nowhere
//	--accept          of generate and check: let names go although they are many
//	--format FORMAT   text, for people; json; and but for explain: sarif, a log of SARIF 2.1.0; github, commands to the runner
//	                  of GitHub's workflows, which shows them beside the documents; audit and diff have markdown in
//	                  place of one of them; watch has no choice
//
// What errgen finds wrong in the documents goes to standard error as
//
//	file:line:column: severity: message (rule)
//
// with the line of the document and a caret under the place; columns count bytes. In other formats it goes to standard output, and
// in github and sarif columns count UTF-16 code units. A warning is a flaw that the package can live with. After an error
// nothing is written. Files that do not carry errgen's header are never touched.
//
// # Diff
//
// Diff compares two versions of the documents in what they mean: which errors were added, removed, renamed or reworded, which codes, statuses,
// parameters, retries and texts changed. A version is a document, a configuration, a directory, git:REVISION, or git:REVISION:PATH with a
// path relative to the current directory. A change breaks the source of programs if a name is gone, and their behaviour if they
// compile and take another branch. In the format markdown it is a list for release notes, or for a comment on a pull request. With
// --fail-on breaking, or any, it exits with 1 if there are such changes. Check does the same with --against REVISION.
//
// # Watch
//
// Watch generates at once, and again whenever the contents of a document, a translation, errgen.yaml or the errgen.lock beside it change.
// Each run is a line on standard output, after what it found wrong on standard error:
//
//	12:04:05 watching docs/errors.md, errgen.yaml: nothing to do
//	12:06:31 docs/errors.md changed: 2 files updated
//	12:06:58 errgen.yaml changed: 1 error: nothing was written
//
// Mistakes don't end it, nor do files that are missing: it goes on when they are there. Changes that come together are one run. An interrupt
// or SIGTERM ends it after the run that it is in, with exit status 0.
//
// It watches the directories that these files are in, or would be, and those above as far as the current one: not the whole tree, but as many
// as the files need. It learns of changes from the system, which says nothing of those that another machine makes on a network drive, nor
// of those on some drives of containers and virtual machines. There, and where the system has no watches left, it looks every so often:
//
//	--poll DURATION   look that often, like 2s, in place of waiting for events
//
// # Explain
//
// Explain reads one response from standard input, a body alone or with the status line and headers that curl --include
// prints, and says which documented error it is, with its parameters, cause and action:
//
//	curl --include https://api.example.com/users | errgen explain
//	errgen explain --status 404 --locale en <body.json
//	errgen explain --lines <responses.jsonl
//	errgen explain --lines <recorded.har
//
// With --lines it reads many. What the input begins with says how they are written:
//
//	{"status": 404, "body": "…"}  JSON, an object a line: the status may be missing, the body may be a string or JSON itself,
//	                              "headers" is an object or a list of {"name": …, "value": …}, other members are ignored
//	[{"status": 404, …}, …]       one JSON array of such objects, on any number of lines
//	{"log": {…                    HAR 1.2, as browsers save it: requests without an answer are skipped
//	HTTP/1.1 404 Not Found        what curl --include prints, one response or several; a body ends where Content-Length says,
//	                              or else before the next head
//
// Each response is answered by one line of JSON, which says the number of the line where it begins, as soon as it is
// read; of curl's, that is when the next one begins. The input may be of any length, a response has at most 8 MiB. What
// cannot be read is reported on standard error with its line, the other responses are answered all the same, and the
// exit status is 1. At the end standard error counts the documented responses, the others by status and code, and
// names the documented errors that did not occur.
//
// # Audit
//
// Audit reads recorded responses, in the formats that explain --lines takes, and counts: which documented errors occurred, with which
// statuses and messages; which errors are not documented, each with a row of Markdown for the documents; and which documented errors did
// not occur. It keeps counts only, so files may be of any size. With --fail-on undocumented it exits with 1 if there are such errors.
//
// Init reads such files too: errgen init --responses FILE SPEC… writes where bodies hold the code and the message, and which bodies of a
// 2xx are errors, with the figures that speak for it.
//
// # Exit status
//
//	0  fine, warnings included
//	1  a document has an error, the package or the lock file is stale, a part of responses cannot be read, or what --fail-on names is there
//	2  wrong usage, a file cannot be read or written, or a bug in errgen
//
// Standard output is for results, standard error for the rest. Colour appears on terminals only, and not at all if
// NO_COLOR is set.
package main

import (
	"os"
	"runtime/debug"
)

func main() {
	collectLate()
	os.Exit(run(os.Args[1:], os.Stdin, os.Stdout, os.Stderr))
}

// collectLate puts garbage collection off until it is worth its time: a run takes milliseconds, of which it would be a good part.
func collectLate() {
	if os.Getenv("GOGC") == "" {
		debug.SetGCPercent(800)
	}
}

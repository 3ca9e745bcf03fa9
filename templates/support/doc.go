// Package support is the part of every generated package that does not depend on the document: the types Reason, Code, Status,
// Error and Text, and what they do. It is an ordinary package, read, tested and fuzzed here, and copied into each package that
// errgen generates, so that a generated package needs nothing but the standard library and is never out of step with it.
//
// Not copied are this file, the tests, tables.go (a sample catalogue, whose place the emitted files take) and the files that begin
// with bridge (what errgen itself needs: normalising, the making of an index, a catalogue made at run time, and what two templates
// have in common).
//
// The copied files must build with Go 1.23 and import the standard library only.
package support

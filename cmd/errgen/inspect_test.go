package main

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/errgen/errgen/generator"
)

// example is a project as Read might return it.
var example = &generator.Project{
	Locales: []string{"zh-Hans", "en"},
	Tables: []generator.Table{
		{
			File: "spec/a.md", Line: 27, Shape: "table", Heading: []string{"Errors", "状态码"},
			Kind: "errors", Why: "columns status and message",
			Columns: []generator.Column{
				{Header: "状态码", Role: "status", Why: "header word"},
				{Header: "Description", Role: "message", Why: "cells are sentences"},
				{Header: "Since", Why: "no role"},
			},
			Rows: 3, Used: 2, Unused: []generator.Unused{{Line: 31, Why: "no message"}},
		},
		{
			File: "spec/a.md", Line: 40, Shape: "table", Kind: "other", Why: "no column of errors",
			Columns: []generator.Column{{Header: "Name"}}, Rows: 1,
		},
	},
	Reasons: []generator.Reason{
		{
			Name: "ErrUsernameNotLegal", Reason: "username_not_legal", Status: 400, Code: "illegal_argument", Match: "message", Retry: "no",
			Messages: []string{"username [{Username}] is not legal", "username is not legal"}, Params: []string{"Username"},
			Holes: []generator.Hole{{Name: "Username", Text: "username1", Why: "a sample value"}},
			Rows: []generator.Row{
				{File: "spec/a.md", Line: 29, Message: "Username is not legal."},
				{File: "spec/a.md", Line: 130, Message: "Illegal."},
			},
		},
		{Name: "ErrReachLimit", Reason: "reach_limit", Match: "code", Messages: []string{"slow down"}, Retry: "yes", Retryable: true},
	},
}

func TestInspection(t *testing.T) {
	want := `spec/a.md:27  Errors > 状态码
  kind      errors: columns status and message
  columns   status   状态码       header word
            message  Description  cells are sentences
            -        Since        no role
  rows      3, 2 used
  not used  spec/a.md:31: no message

spec/a.md:40
  kind     other: no column of errors
  columns  -  Name
  rows     1

ErrUsernameNotLegal  username_not_legal  400 illegal_argument
  message    username [{Username}] is not legal
             username is not legal
  varies     {Username}  username1  a sample value
  row        spec/a.md:29   Username is not legal.
             spec/a.md:130  Illegal.
  retryable  no

ErrReachLimit  reach_limit  - -
  message    slow down
  match      the code alone identifies it too
  retryable  yes

`
	if d := cmp.Diff(want, inspection(example, style{})); d != "" {
		t.Errorf("(-want +got):\n%s", d)
	}
}

func TestPrintable(t *testing.T) {
	tests := []struct{ in, want string }{
		{"plain 状态码 🙂", "plain 状态码 🙂"},
		{"a\tb", "a b"},
		{"\x1b[2J", `\x1b[2J`},
		{"a\nb\r", `a\nb\r`},
		{"\u202egnp", `\u202egnp`},
		{"\xff", `\xff`},
		{"\ufffd", "\ufffd"},
		{"\u009b1m", `\u009b1m`},
	}
	for _, test := range tests {
		if got := printable(test.in); got != test.want {
			t.Errorf("%q: got %q, want %q", test.in, got, test.want)
		}
	}
}

func TestRetryableText(t *testing.T) {
	for _, tt := range []struct {
		reason generator.Reason
		want   string
	}{
		{generator.Reason{Retry: "yes", Status: 400, Retryable: true}, "yes"},
		{generator.Reason{Retry: "no", Status: 503}, "no"},
		{generator.Reason{Retry: "status", Status: 503, Retryable: true}, "yes, as its status says"},
		{generator.Reason{Retry: "status", Status: 404}, "no, as its status says"},
		{generator.Reason{Retry: "status"}, "as the status says that is sent"},
	} {
		if got := retryable(tt.reason); got != tt.want {
			t.Errorf("%+v: got %q, want %q", tt.reason, got, tt.want)
		}
	}
}

// TestDeprecated: inspect says once that an error is deprecated or removed, whatever the document's words are.
func TestDeprecated(t *testing.T) {
	for written, want := range map[string][2]string{
		"":                           {"deprecated", ""},
		"deprecated":                 {"deprecated", "the document marks it so"},
		"removed: Removed in v3":     {"removed", `the document says "Removed in v3"`},
		"deprecated: Deprecated: v2": {"deprecated", `the document says "Deprecated: v2"`},
	} {
		label, says := deprecated(generator.Reason{Deprecated: written})
		if got := [2]string{label, says}; got != want {
			t.Errorf("%q: got %q, want %q", written, got, want)
		}
	}
}

// TestReservedRows: the summary of a document counts rows that say themselves that they are no errors apart from those that are used.
func TestReservedRows(t *testing.T) {
	var b strings.Builder
	writeDocument(&b, generator.Document{File: "spec.md", Entries: 7, Used: 2, Reserved: 5}, style{})
	if want := "spec.md\n  entries  7 look like errors, 2 used, 5 reserved or not described yet\n\n"; b.String() != want {
		t.Errorf("got %q, want %q", b.String(), want)
	}
}

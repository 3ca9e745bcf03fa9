package main

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/errgen/errgen/generator"
)

func TestExplanation(t *testing.T) {
	tests := []struct {
		name string
		e    generator.Explanation
		want string
	}{
		{"documented", generator.Explanation{
			Status: 404, Code: "illegal_argument", Message: "username [bob\x1b] is not legal", By: "message", Reason: "username_not_legal",
			Params: map[string]string{"Username": "bob\x1b"},
			Text:   generator.ExplainedText{Summary: "请求出错。", Cause: "one\ntwo", Action: "fix it"},
		}, `ErrUsernameNotLegal  username_not_legal
  documented  spec/a.md:29   Username is not legal.
              spec/a.md:130  Illegal.
  known by    its message
  status      404 (documented: 400)
  code        illegal_argument
  message     username [bob\x1b] is not legal
  parameters  Username = bob\x1b
  summary     请求出错。
  cause       one
              two
  action      fix it
  retryable   no
`},
		{"unknown", generator.Explanation{By: "none", Candidates: []string{"username_not_legal"}, Retryable: true}, `not documented
  status     unknown
  may be     ErrUsernameNotLegal  spec/a.md:29   Username is not legal.; spec/a.md:130  Illegal.
  retryable  yes
`},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			if d := cmp.Diff(test.want, explanation(example, test.e, style{})); d != "" {
				t.Errorf("(-want +got):\n%s", d)
			}
		})
	}
}

func TestLocale(t *testing.T) {
	for want, got := range map[string]string{"": "", "EN": "en", "zh-hans": "zh-Hans"} {
		if l, err := locale(example, want); l != got || err != nil {
			t.Errorf("%q: got %q, %v", want, l, err)
		}
	}
	if _, err := locale(example, "fr"); err == nil || err.Error() != "--locale fr: the documents are in zh-Hans, en" {
		t.Errorf("got %v", err)
	}
}

func TestSummary(t *testing.T) {
	tl := tally{undocumented: map[sent]int{}, seen: map[string]bool{}}
	for _, e := range []generator.Explanation{
		{Status: 404, Code: "b"}, {Status: 400, Code: "b"}, {}, {Status: 404, Code: "b"}, {Status: 400, Reason: "reach_limit"},
	} {
		tl.add(e)
	}
	want := `5 responses: 1 documented, 4 not documented
not documented, by status and code:
     2  404 b
     1  - -
     1  400 b
documented, but did not occur (1 of 2):
        ErrUsernameNotLegal
`
	if d := cmp.Diff(want, tl.summary(example)); d != "" {
		t.Errorf("(-want +got):\n%s", d)
	}
}

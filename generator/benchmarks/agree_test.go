package benchmarks

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/errgen/errgen/generated/agorachat"
)

// undocumented are messages that are no row's, though some come close.
var undocumented = []sent{
	{status: 404, code: "resource_not_found", message: "grpID 6621327110963 does not exist!"},
	{status: 401, code: "unauthorized", message: "Unable to authenticate (OAuth)"},
	{status: 403, code: "forbidden_op", message: "User: bob is not a member of the group: 40659491815425"},
	{status: 403, code: "group_authorization", message: "users [bob] are not members of this group"},
	{status: 400, code: "illegal_argument", message: "username [] is not legal"},
	{status: 400, code: "illegal_argument", message: "password is required"},
	{status: 404, code: "not_found", message: "Service resource not found: 17"},
	{status: 500, code: "", message: "exists"},
}

// What is timed gives the same answers: every documented row with its values, and nothing for what is not documented.
func TestAgree(t *testing.T) {
	reasons := readSpec(t)
	messages := documented(reasons)
	if len(messages) != 46 {
		t.Errorf("%d documented rows, want 46", len(messages))
	}
	for _, c := range lookupCases(reasons) {
		messages = append(messages, c.sent)
	}
	messages = append(messages, undocumented...)
	for _, k := range classifiers(reasons) {
		for _, s := range messages {
			if k.name == "map" && len(s.values) > 0 {
				continue // it knows no holes
			}
			if got := k.classify(s.status, s.code, s.message); got != s.reason {
				t.Errorf("%s: %d %s %.80q: %q, want %q", k.name, s.status, s.code, s.message, got, s.reason)
			}
			if k.values == nil {
				continue
			}
			if got := k.values(s.status, s.code, s.message); !slices.Equal(got, s.values) {
				t.Errorf("%s: values in %.80q: %q, want %q", k.name, s.message, got, s.values)
			}
		}
	}
}

// What Lookup knows and its peers, as they are timed, don't.
func TestPeersDoLess(t *testing.T) {
	reasons := readSpec(t)
	for _, s := range []sent{
		{message: "“You can’t sub yourself”", reason: string(agorachat.ErrCannotSubscribeToSelf)},
		{message: "too  many\tqueries ,\n", reason: string(agorachat.ErrTooManyQueries)},
		// Two rows have this message: without a code nobody can tell, and the first is a guess.
		{message: "entity user requires a property named username", reason: ""},
	} {
		for _, k := range classifiers(reasons) {
			if got := k.classify(0, "", s.message); (got == s.reason) != (k.name == "errgen" || k.name == "map" && s.reason == "") {
				t.Errorf("%s: %q: %q", k.name, s.message, got)
			}
		}
	}
}

func TestLookupAllocatesNothing(t *testing.T) {
	reasons := readSpec(t)
	messages := append(documented(reasons), undocumented...)
	for _, c := range lookupCases(reasons) {
		messages = append(messages, c.sent)
	}
	for _, s := range messages {
		if n := testing.AllocsPerRun(10, func() { lookup(s.status, s.code, s.message) }); n != 0 {
			t.Errorf("%.80q: %v allocations", s.message, n)
		}
	}
}

// A lookupCase is a response that BenchmarkLookup times.
type lookupCase struct {
	name string
	sent
}

// lookupCases returns one of each kind: hits early and late in the documents, and misses that part from the documented messages
// early and late. The hostile ones begin like a documented message, and make a hole look for its end over and over.
func lookupCases(reasons []documentedError) []lookupCase {
	find := func(reason agorachat.Reason) sent {
		for _, s := range documented(reasons) {
			if s.reason == string(reason) {
				return s
			}
		}
		panic(fmt.Sprintf("%s is not documented", reason))
	}
	miss := func(status int, code, message string) sent { return sent{status: status, code: code, message: message} }
	again := " doesn't exist in group"
	return []lookupCase{
		{"hit=exact/row=1", find(agorachat.ErrInvalidUsernameOrPassword)},
		{"hit=exact/row=26", find(agorachat.ErrAccessTokenExpired)},
		{"hit=exact/row=46", find(agorachat.ErrWebApplicationException)},
		{"hit=template/holes=1", find(agorachat.ErrUsernameNotLegal)},
		{"hit=template/holes=2", find(agorachat.ErrAlreadyInGroup)},
		{"hit=template/holes=3", find(agorachat.ErrApplicationNotFound)},
		{"miss=early", miss(404, "resource_not_found", "message 6621327110963 does not exist")},
		{"miss=late", miss(401, "unauthorized", "unable to authenticate due to expired access token (OAuth)")},
		{"miss=hole", miss(403, "forbidden_op", "user: bob is not a member of the group: 40659491815425")},
		{"miss=hostile/bytes=2k", miss(403, "forbidden_op", "user: "+strings.Repeat(again, 2_000/len(again)))},
		{"miss=hostile/bytes=64k", miss(403, "forbidden_op", "user: "+strings.Repeat(again, 64_000/len(again)))},
	}
}

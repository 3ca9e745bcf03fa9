package support

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
)

const notInGroup = "User: bob doesn't exist in group: 7"

// as gives itself to errors.As in place of a tree.
type as struct{ e *Error }

func (a as) Error() string { return "as" }

func (a as) As(target any) bool {
	t, ok := target.(**Error)
	if ok {
		*t = a.e
	}
	return ok
}

func TestIs(t *testing.T) {
	sent := NewError(404, CodeForbiddenOp, notInGroup) // with another status than documented
	bare := fmt.Errorf("call: %w", ErrNotInGroup)
	for _, tt := range []struct {
		err, target error
		want        bool
	}{
		{sent, ErrNotInGroup, true},
		{sent, CodeForbiddenOp, true},
		{sent, Status(404), true},
		{sent, Status(403), false},
		{sent, ErrReachLimit, false},
		{sent, CodeReachLimit, false},
		{sent, sent, true},
		// Another Error is met by its Reason, else by all that was sent.
		{sent, NewError(404, CodeForbiddenOp, notInGroup), true},
		{sent, ErrNotInGroup.With(Params{}), true},
		{bare, sent, true},
		{sent, ErrReachLimit.With(Params{}), false},
		{sent, NewError(404, CodeForbiddenOp, "other"), false},
		{NewError(404, "a", "b"), sent, false},
		{fmt.Errorf("call: %w", NewError(404, "a", "b")), NewError(404, "a", "b"), true},
		{NewError(404, "a", "b"), NewError(405, "a", "b"), false},
		{NewError(404, "a", "b"), NewError(404, "", "b"), false},
		{NewError(404, "a", "b"), NewError(404, "a", ""), false},
		{NewError(502, "", ""), NewError(502, "", ""), true},
		{new(Error), &Error{RetryAfter: 1}, false},
		{sent, (*Error)(nil), false},
		// A Code is the documented one of a Reason, also if none was sent.
		{NewError(403, "", notInGroup), CodeForbiddenOp, true},
		{NewError(403, "", notInGroup), CodeReachLimit, false},
		{fmt.Errorf("call: %w", sent), ErrNotInGroup, true},
		{errors.Join(errors.New("other"), sent), Status(404), true},
		{NewError(500, "other", "other"), Code("other"), true},
		// A bare Reason is a full citizen.
		{bare, ErrNotInGroup, true},
		{bare, CodeForbiddenOp, true},
		{bare, Status(403), true},
		{bare, Status(404), false},
		// Zero values match nothing.
		{new(Error), Reason(""), false},
		{new(Error), Code(""), false},
		{new(Error), Status(0), false},
		{ErrExtTooBig, Code(""), false},
		{(*Error)(nil), ErrNotInGroup, false},
		{Reason("unheard of"), Status(0), false},
	} {
		if got := errors.Is(tt.err, tt.target); got != tt.want {
			t.Errorf("errors.Is(%#v, %#v) = %v", tt.err, tt.target, got)
		}
	}
}

func TestAs(t *testing.T) {
	for _, err := range []error{NewError(403, CodeForbiddenOp, notInGroup), fmt.Errorf("call: %w", ErrNotInGroup)} {
		var e *Error
		var r Reason
		var c Code
		var s Status
		if !errors.As(err, &e) || !errors.As(err, &r) || !errors.As(err, &c) || !errors.As(err, &s) {
			t.Errorf("%v is not all of them", err)
		}
		if e.Reason != ErrNotInGroup || r != ErrNotInGroup || c != CodeForbiddenOp || s != 403 {
			t.Errorf("got %v, %v, %v, %v", e, r, c, s)
		}
	}
	var r Reason
	var c Code
	var s Status
	if err := error(new(Error)); errors.As(err, &r) || errors.As(err, &c) || errors.As(err, &s) {
		t.Error("an Error that says nothing is something")
	}
}

func TestReasonOf(t *testing.T) {
	sent := NewError(403, CodeForbiddenOp, notInGroup)
	undocumented := NewError(500, "other", "other")
	for _, tt := range []struct {
		name string
		err  error
		want Reason
	}{
		{"nil", nil, ""},
		{"other", context.Canceled, ""},
		{"received", sent, ErrNotInGroup},
		{"wrapped", fmt.Errorf("a: %w", fmt.Errorf("b: %w", sent)), ErrNotInGroup},
		{"joined", errors.Join(context.Canceled, nil, errors.Join(undocumented, sent), ErrReachLimit), ErrNotInGroup},
		{"bare", ErrReachLimit, ErrReachLimit},
		{"bare, wrapped", fmt.Errorf("%w", ErrReachLimit), ErrReachLimit},
		{"not documented", undocumented, ""},
		{"unheard of", fmt.Errorf("%w, %w", Reason("unheard of"), ErrReachLimit), ErrReachLimit},
		{"typed nil", (*Error)(nil), ""},
		{"code and status", errors.Join(CodeForbiddenOp, Status(403)), ""},
		{"As", as{sent}, ErrNotInGroup},
		{"As nil", as{nil}, ""},
	} {
		if got := ReasonOf(tt.err); got != tt.want {
			t.Errorf("%s: got %q, want %q", tt.name, got, tt.want)
		}
	}
}

func TestWith(t *testing.T) {
	for _, tt := range []struct {
		r    Reason
		p    Params
		want Error
	}{
		{ErrNotInGroup, Params{GroupID: "7", Username: "bob"}, Error{
			StatusCode: 403, Code: CodeForbiddenOp, Message: "User: bob doesn't exist in group: 7.", Reason: ErrNotInGroup,
			Params: Params{GroupID: "7", Username: "bob"},
		}},
		{ErrUsernameNotLegal, Params{GroupID: "7"}, Error{
			StatusCode: 400, Code: CodeIllegalArgument, Message: "username [{Username}] is not legal", Reason: ErrUsernameNotLegal,
		}},
		{ErrExtTooBig, Params{}, Error{StatusCode: 400, Message: "ext is too big", Reason: ErrExtTooBig}},
		{"unheard of", Params{}, Error{}},
		{"", Params{}, Error{}},
	} {
		got := tt.r.With(tt.p)
		if diff := cmp.Diff(&tt.want, got, cmpopts.IgnoreUnexported(Error{})); diff != "" {
			t.Errorf("%q: %s", tt.r, diff)
		}
	}
	if Reason("").Unwrap() != nil || Reason("unheard of").Unwrap() != nil {
		t.Error("a Reason that is not documented wraps something")
	}
	// What With makes is recognised at the other end of the wire.
	for r := range Reasons() {
		body, err := r.With(Params{}).MarshalJSON()
		if err != nil {
			t.Fatal(err)
		}
		if got := ParseError(0, body).Reason; got != r {
			t.Errorf("%s is read as %q", body, got)
		}
	}
}

func TestReasons(t *testing.T) {
	want := []Reason{ErrUsernameNotLegal, ErrNotInGroup, ErrReachLimit, ErrExtTooBig}
	if got := slices.Collect(Reasons()); !slices.Equal(got, want) {
		t.Errorf("got %v, want %v", got, want)
	}
	for range Reasons() {
		break
	}
}

// What each value prints.
func TestPrint(t *testing.T) {
	html := ParseError(502, []byte("<html>"))
	for _, tt := range []struct {
		err               error
		text, js, slogged string
	}{
		{
			NewError(403, CodeForbiddenOp, notInGroup), "support: 403 forbidden_op: " + notInGroup,
			`{"error":"forbidden_op","error_description":"User: bob doesn't exist in group: 7"}`,
			`{"err":{"status":403,"code":"forbidden_op","message":"User: bob doesn't exist in group: 7","reason":"not_in_group"}}`,
		},
		{NewError(400, "", "no"), "support: 400: no", `{"error_description":"no"}`, `{"err":{"status":400,"message":"no"}}`},
		{NewError(401, "unauthorized", ""), "support: 401 unauthorized", `{"error":"unauthorized"}`, `{"err":{"status":401,"code":"unauthorized"}}`},
		{NewError(0, "no", "such"), "support: no: such", `{"error":"no","error_description":"such"}`, `{"err":{"code":"no","message":"such"}}`},
		{NewError(0, "", "no"), "support: no", `{"error_description":"no"}`, `{"err":{"message":"no"}}`},
		{html, "support: 502 Bad Gateway", `{}`, `{"err":{"status":502}}`},
		{NewError(599, "", ""), "support: 599", `{}`, `{"err":{"status":599}}`},
		{NewError(400, "42", ""), "support: 400 42", `{"error":42}`, `{"err":{"status":400,"code":"42"}}`},
		{new(Error), "support: unknown error", `{}`, `{}`},
		{(*Error)(nil), "<nil>", `null`, `{"err":null}`},
		{ErrReachLimit, "reach_limit", `"reach_limit"`, `{"err":"reach_limit"}`},
		{CodeReachLimit, "reach_limit", `"reach_limit"`, `{"err":"reach_limit"}`},
		{Status(404), "404 Not Found", `404`, `{"err":"404 Not Found"}`},
		{Status(599), "599", `599`, `{"err":"599"}`},
		{fmt.Errorf("call: %w", html), "call: support: 502 Bad Gateway", `{}`, `{"err":"call: support: 502 Bad Gateway"}`},
	} {
		for _, verb := range []string{"%v", "%s", "%+v"} {
			if got := fmt.Sprintf(verb, tt.err); got != tt.text {
				t.Errorf("%s: got %s, want %s", verb, got, tt.text)
			}
		}
		if got, err := json.Marshal(tt.err); string(got) != tt.js || err != nil {
			t.Errorf("json: got %s, %v, want %s", got, err, tt.js)
		}
		var b bytes.Buffer
		slog.New(slog.NewJSONHandler(&b, &slog.HandlerOptions{ReplaceAttr: onlyErr})).Error("", "err", tt.err)
		if got := strings.TrimSpace(b.String()); got != tt.slogged {
			t.Errorf("slog: got %s, want %s", got, tt.slogged)
		}
	}
	var b bytes.Buffer
	slog.New(slog.NewTextHandler(&b, &slog.HandlerOptions{ReplaceAttr: onlyErr})).Error("", "err", NewError(404, "no", "such thing"))
	if got, want := b.String(), "err.status=404 err.code=no err.message=\"such thing\"\n"; got != want {
		t.Errorf("slog: got %s, want %s", got, want)
	}
}

// onlyErr leaves out time, level and message.
func onlyErr(groups []string, a slog.Attr) slog.Attr {
	if len(groups) == 0 && a.Key != "err" {
		return slog.Attr{}
	}
	return a
}

func TestRetryable(t *testing.T) {
	for _, tt := range []struct {
		err  *Error
		want bool
	}{
		{ErrReachLimit.With(Params{}), true},
		{ErrNotInGroup.With(Params{}), false},
		{&Error{StatusCode: 503, Reason: ErrUsernameNotLegal}, false}, // the document says no
		{&Error{StatusCode: 503, Reason: ErrNotInGroup}, true},        // it says nothing: the status that was sent decides
		{&Error{StatusCode: 400, Reason: ErrReachLimit}, true},
		{&Error{Reason: ErrNotInGroup}, false}, // … or the documented one
		{&Error{StatusCode: 503, Reason: "unheard of"}, true},
		{NewError(429, "other", "other"), true},
		{NewError(404, "other", "other"), false},
		{new(Error), false},
		{nil, false},
	} {
		if got := tt.err.Retryable(); got != tt.want {
			t.Errorf("%v: got %v, want %v", tt.err, got, tt.want)
		}
	}
}

func TestCandidates(t *testing.T) {
	for _, tt := range []struct {
		err  *Error
		want []Reason
	}{
		{NewError(403, "other", notInGroup), []Reason{ErrNotInGroup}},
		{NewError(403, CodeForbiddenOp, ""), []Reason{ErrNotInGroup}},
		{NewError(403, CodeForbiddenOp, notInGroup), nil},
		{NewError(403, CodeForbiddenOp, "other"), []Reason{ErrNotInGroup}},
		{NewError(403, "other", "other"), nil},
		{nil, nil},
	} {
		if got := tt.err.Candidates(); !slices.Equal(got, tt.want) {
			t.Errorf("%v: got %v, want %v", tt.err, got, tt.want)
		}
	}
}

func TestText(t *testing.T) {
	for _, tt := range []struct {
		name string
		err  error
		want Text
	}{
		{"Summary of the status", ErrUsernameNotLegal, Text{"Bad request.", "The user ID is not legal.", "Choose another user ID."}},
		{"no action of the class beside a cause", fmt.Errorf("%w", ErrNotInGroup), Text{"Forbidden.", "The user is not in the group.", ""}},
		{"nothing of its own", ErrExtTooBig, Text{"Bad request.", "The request is wrong.", "Try again."}},
		{"as sent", &Error{StatusCode: 403, Reason: ErrExtTooBig}, Text{"Forbidden.", "The request is wrong.", "Try again."}},
		{"not documented", NewError(403, "other", "other"), Text{"Forbidden.", "The request is wrong.", "Try again."}},
		{"of the class alone", Status(418), Text{"The request failed.", "The request is wrong.", "Try again."}},
		{"a Reason before a status", errors.Join(Status(418), ErrNotInGroup), Text{"Forbidden.", "The user is not in the group.", ""}},
		{"no text", NewError(500, "other", "other"), Text{}},
		{"status unknown", NewError(0, "other", "other"), Text{}},
		{"other", context.Canceled, Text{}},
		{"nil", nil, Text{}},
	} {
		if got := TextEn(tt.err); got != tt.want {
			t.Errorf("%s: got %+v, want %+v", tt.name, got, tt.want)
		}
	}
}

func TestTreesAreWalkedWithoutAllocating(t *testing.T) {
	err := fmt.Errorf("a: %w", errors.Join(context.Canceled, NewError(403, CodeForbiddenOp, notInGroup)))
	bare := fmt.Errorf("a: %w", ErrReachLimit)
	if n := testing.AllocsPerRun(100, func() {
		ReasonOf(err)
		ReasonOf(bare)
		TextEn(err)
		TextEn(bare)
	}); n != 0 {
		t.Errorf("%v allocations", n)
	}
}

func TestConcurrentUse(t *testing.T) {
	shared := ParseError(403, []byte(`{"error":"forbidden_op","error_description":"`+notInGroup+`"}`))
	var wg sync.WaitGroup
	for range 8 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			for range 100 {
				if got, p := Lookup(403, CodeForbiddenOp, notInGroup); got != ErrNotInGroup || p.Username != "bob" {
					t.Errorf("got %v %v", got, p)
				}
				_, _, _, _ = shared.Error(), shared.Retryable(), shared.Candidates(), TextEn(shared)
				if _, err := shared.MarshalJSON(); err != nil {
					t.Error(err)
				}
			}
		}()
	}
	wg.Wait()
}

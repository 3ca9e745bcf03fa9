package support

import (
	"errors"
	"fmt"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestEqual(t *testing.T) {
	one := func(change func(*Error)) *Error {
		e := ParseError(403, []byte(`{"error":"forbidden_op","error_description":"User: bob doesn't exist in group: 7"}`))
		e.err = errors.New("reset")
		if change != nil {
			change(e)
		}
		return e
	}
	for name, change := range map[string]func(*Error){
		"status": func(e *Error) { e.StatusCode = 404 }, "code": func(e *Error) { e.Code = "" }, "message": func(e *Error) { e.Message = "" },
		"reason": func(e *Error) { e.Reason = "" }, "params": func(e *Error) { e.Params.Username = "" }, "wait": func(e *Error) { e.RetryAfter = 1 },
		"body": func(e *Error) { e.Body = nil }, "no read error": func(e *Error) { e.err = nil }, "read error": func(e *Error) { e.err = errors.New("other") },
	} {
		if one(nil).Equal(one(change)) || one(change).Equal(one(nil)) {
			t.Errorf("%s: equal", name)
		}
	}
	var none *Error
	if !one(nil).Equal(one(nil)) || !none.Equal(nil) || none.Equal(one(nil)) || one(nil).Equal(none) {
		t.Error("not equal")
	}
	// go-cmp compares by it, at any depth.
	type result struct {
		Name string
		Err  error
	}
	if !cmp.Equal(result{"a", one(nil)}, result{"a", one(nil)}) || cmp.Equal(result{"a", one(nil)}, result{"a", NewError(1, "", "")}) || cmp.Equal(one(nil), none) {
		t.Error("go-cmp sees it otherwise")
	}
}

// An error of a type that can't be compared is no panic.
func TestEqualOfOddErrors(t *testing.T) {
	a, b := &Error{err: odd{1}}, &Error{err: odd{1}}
	if !a.Equal(b) {
		t.Error("not equal")
	}
}

type odd []int

func (o odd) Error() string { return fmt.Sprint([]int(o)) }

// A Code is met however it was spelled: one that several errors share, and one that stands for two codes.
func TestIsSpelledOtherwise(t *testing.T) {
	before := spec
	defer func() { spec = before }()
	rows := []Row{
		{Reason: "a", Code: "-1121", Also: []string{"BAD_SYMBOL"}, ByCode: true},
		{Reason: "b", Code: "-1", Also: []string{"TWICE", "ONCE"}},
		{Reason: "c", Code: "-1", Also: []string{"TWICE"}},
		{Reason: "d", Code: "-2", Also: []string{"BOTH"}},
		{Reason: "e", Code: "-3", Also: []string{"BOTH"}},
	}
	spec = NewCatalog(rows, nil, Response{MaxBody: 100}, nil).c
	for _, tt := range []struct {
		sent, target Code
		want         bool
	}{
		{"-1121", "-1121", true},
		{"BAD_SYMBOL", "-1121", true},
		{"BAD_SYMBOL", "BAD_SYMBOL", true},
		{"-1121", "BAD_SYMBOL", true},
		{"BAD_SYMBOL", "-1", false},
		{"TWICE", "-1", true}, // no Reason: b or c
		{"ONCE", "-1", true},
		{"TWICE", "-1121", false},
		{"BOTH", "-2", false}, // it may be -3
		{"BOTH", "-3", false},
		{"BOTH", "BOTH", true},
		{"-1", "-1", true},
		{"other", "-1", false},
		{"", "-1", false},
		{"-1", "", false},
	} {
		if got := errors.Is(NewError(400, tt.sent, ""), tt.target); got != tt.want {
			t.Errorf("sent %q, asked for %q: got %v", tt.sent, tt.target, got)
		}
	}
}

func TestDocumented(t *testing.T) {
	for r := range Reasons() {
		if !r.Documented() {
			t.Errorf("%s is not documented", r)
		}
	}
	if Reason("").Documented() || Reason("unheard of").Documented() {
		t.Error("what is no constant is documented")
	}
}

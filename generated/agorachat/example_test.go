package agorachat_test

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"os"
	"strings"

	"github.com/errgen/errgen/generated/agorachat"
)

// alreadyInGroup is what the API answered to a request that adds a user to a group.
const alreadyInGroup = `{"error":"forbidden_op","exception":"com.easemob.group.exception.ForbiddenOpException","timestamp":1542544871049,` +
	`"duration":0,"error_description":"can not join this group, reason:user: bob already in group: 40659491815425"}`

// An error can be asked for at three grains: one documented error, all errors with a code, all responses with a status. It may be
// wrapped meanwhile.
func Example() {
	err := fmt.Errorf("add bob: %w", agorachat.ParseError(http.StatusForbidden, []byte(alreadyInGroup)))

	fmt.Println(errors.Is(err, agorachat.ErrAlreadyInGroup))
	fmt.Println(errors.Is(err, agorachat.CodeForbiddenOp))
	fmt.Println(errors.Is(err, agorachat.Status(403)))
	fmt.Println(errors.Is(err, agorachat.ErrUserNotInGroup))
	// Output:
	// true
	// true
	// true
	// false
}

// What varies in a message is a field of Params.
func Example_params() {
	err := fmt.Errorf("add bob: %w", agorachat.ParseError(http.StatusForbidden, []byte(alreadyInGroup)))

	var e *agorachat.Error
	if errors.As(err, &e) && e.Reason == agorachat.ErrAlreadyInGroup {
		fmt.Println(e.Params.Username, "is in", e.Params.GroupID)
	}
	// Output: bob is in 40659491815425
}

// To switch, switch on ReasonOf. "switch err" would compile and match nothing.
func ExampleReasonOf() {
	describe := func(err error) string {
		switch agorachat.ReasonOf(err) {
		case agorachat.ErrAlreadyInGroup:
			return "nothing to do"
		case agorachat.ErrTooManyGroupsJoined:
			return "leave a group first"
		case "":
			return "not documented: " + err.Error()
		default:
			return "give up: " + err.Error()
		}
	}
	fmt.Println(describe(agorachat.ParseError(403, []byte(alreadyInGroup))))
	fmt.Println(describe(agorachat.NewError(401, "unauthorized", "Unable to authenticate (OAuth)")))
	// Output:
	// nothing to do
	// not documented: agorachat: 401 unauthorized: Unable to authenticate (OAuth)
}

// The documents' words for people, in the languages that they are written in.
func Example_texts() {
	err := fmt.Errorf("log in: %w", agorachat.NewError(400, "invalid_grant", "invalid username or password"))

	en := agorachat.TextEn(err)     // en.Cause: The user ID or password is incorrect.
	zh := agorachat.TextZhHans(err) // zh.Cause: 用户 ID或密码输入错误。
	fmt.Println(en.Cause != "", zh.Cause != "", en.Cause != zh.Cause)

	missing := agorachat.TextZhHans(agorachat.Status(404)) // missing.Summary: 未找到。服务器找不到请求的接口。
	fmt.Println(missing.Summary != "")
	// Output:
	// true true true
	// true
}

// Two errors with one status: the rate limit passes, the plan's limit doesn't. An error that is not documented is judged by
// its status.
func ExampleError_Retryable() {
	for _, e := range []*agorachat.Error{
		agorachat.NewError(429, "reach_limit", "This request has reached api limit"),
		agorachat.NewError(429, "resource_limited", "You have exceeded the limit of the Trial edition"),
		agorachat.NewError(503, "", ""),
	} {
		fmt.Println(e.Retryable(), e)
	}
	// Output:
	// true agorachat: 429 reach_limit: This request has reached api limit
	// false agorachat: 429 resource_limited: You have exceeded the limit of the Trial edition
	// true agorachat: 503 Service Unavailable
}

// A loop around a call, which wraps its errors, asks Retry.
func ExampleRetry() {
	answers := []struct {
		status int
		header http.Header
		body   string
	}{
		{429, http.Header{"Retry-After": {"2"}}, `{"error":"reach_limit","error_description":"This request has reached api limit"}`},
		{503, nil, "<html>Service Unavailable</html>"},
		{403, nil, alreadyInGroup},
	}
	add := func(n int) error {
		if e := agorachat.ParseResponse(answers[n].status, answers[n].header, []byte(answers[n].body)); e != nil {
			return fmt.Errorf("add bob: %w", e)
		}
		return nil
	}
	for n := range answers {
		ok, after := agorachat.Retry(add(n))
		fmt.Println(ok, after)
	}
	// Output:
	// true 2s
	// true 0s
	// false 0s
}

// A client that reads the body itself, as resty and fasthttp do, gives what it has.
func ExampleParseResponse() {
	check := func(status int, header http.Header, body []byte) error {
		if e := agorachat.ParseResponse(status, header, body); e != nil {
			return e
		}
		return nil
	}
	fmt.Println(check(200, nil, []byte(`{"data":{"result":true}}`)))
	fmt.Println(agorachat.ReasonOf(check(403, nil, []byte(alreadyInGroup))))
	// Output:
	// <nil>
	// already_in_group
}

// LogAttr writes what is known of an error, also of one that is wrapped, which slog takes for a text.
func ExampleLogAttr() {
	log := slog.New(slog.NewTextHandler(os.Stdout, &slog.HandlerOptions{ReplaceAttr: func(groups []string, a slog.Attr) slog.Attr {
		if len(groups) == 0 && a.Key == slog.TimeKey {
			return slog.Attr{}
		}
		return a
	}}))
	err := fmt.Errorf("add bob: %w", agorachat.NewError(403, "forbidden_op", "new owner and old owner are the same"))
	log.Error("call failed", agorachat.LogAttr(err))
	// Output: level=ERROR msg="call failed" error.text="add bob: agorachat: 403 forbidden_op: new owner and old owner are the same" error.status=403 error.code=forbidden_op error.message="new owner and old owner are the same" error.reason=same_owner error.retryable=false
}

// What was written as JSON comes back. The status is no part of the body, so it is set before.
func ExampleError_UnmarshalJSON() {
	stored, err := json.Marshal(agorachat.ParseError(403, []byte(alreadyInGroup)))
	if err != nil {
		fmt.Println(err)
		return
	}
	e := &agorachat.Error{StatusCode: 403}
	if err := json.Unmarshal(stored, e); err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(e.StatusCode, e.Reason, e.Params.Username)
	// Output: 403 already_in_group bob
}

// Equal says whether two errors are the same in all that was sent; errors.Is, whether they are the same error.
func ExampleError_Equal() {
	bob := agorachat.ErrAlreadyInGroup.With(agorachat.Params{Username: "bob", GroupID: "7"})
	eve := agorachat.ErrAlreadyInGroup.With(agorachat.Params{Username: "eve", GroupID: "7"})
	again := agorachat.ErrAlreadyInGroup.With(agorachat.Params{Username: "bob", GroupID: "7"})
	fmt.Println(bob.Equal(again), bob.Equal(eve))
	fmt.Println(errors.Is(bob, eve))
	// Output:
	// true false
	// true
}

// A Reason that was stored may have gone from the document since.
func ExampleReason_Documented() {
	for _, stored := range []agorachat.Reason{"already_in_group", "phone_not_verified"} {
		fmt.Println(stored, stored.Documented())
	}
	// Output:
	// already_in_group true
	// phone_not_verified false
}

// A whole call. What CheckResponse returns has all that was sent, also where a gateway answers in place of the API.
func ExampleCheckResponse() {
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if strings.HasSuffix(r.URL.Path, "/bob") {
			w.WriteHeader(http.StatusNotFound)
			io.WriteString(w, `{"error":"service_resource_not_found","error_description":"Service resource not found"}`)
			return
		}
		http.Error(w, "<html>502 Bad Gateway</html>", http.StatusBadGateway)
	}))
	defer server.Close()

	get := func(user string) error {
		req, err := http.NewRequestWithContext(context.Background(), http.MethodGet, server.URL+"/org/app/users/"+user, nil)
		if err != nil {
			return err
		}
		resp, err := http.DefaultClient.Do(req)
		if err != nil {
			return err
		}
		defer resp.Body.Close()
		return agorachat.CheckResponse(resp)
	}

	err := get("bob")
	fmt.Println(err)
	fmt.Println(errors.Is(err, agorachat.ErrServiceResourceNotFound))

	err = get("eve")
	fmt.Println(err)
	fmt.Println(errors.Is(err, agorachat.Status(http.StatusBadGateway)))
	// Output:
	// agorachat: 404 service_resource_not_found: Service resource not found
	// true
	// agorachat: 502 Bad Gateway
	// true
}

// In a test of your own, With makes the error that your code has to deal with, as the API would send it.
func ExampleReason_With() {
	add := func(group, user string) error { // a fake of your client's method
		return agorachat.ErrAlreadyInGroup.With(agorachat.Params{Username: user, GroupID: group})
	}

	err := add("40659491815425", "bob")
	fmt.Println(err)
	fmt.Println(errors.Is(err, agorachat.ErrAlreadyInGroup), errors.Is(err, agorachat.Status(403)))
	// Output:
	// agorachat: 403 forbidden_op: can not join this group, reason:user: bob already in group: 40659491815425
	// true true
}

// A fake server answers as the API would; the client under test can't tell the difference.
func ExampleServeError() {
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		agorachat.ServeError(w, agorachat.ErrUsernameNotLegal.With(agorachat.Params{Username: "b@d"}))
	}))
	defer server.Close()

	resp, err := http.Get(server.URL)
	if err != nil {
		fmt.Println(err)
		return
	}
	defer resp.Body.Close()
	fmt.Println(agorachat.CheckResponse(resp))
	// Output: agorachat: 400 illegal_argument: username [b@d] is not legal
}

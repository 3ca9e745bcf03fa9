package generator_test

import (
	"encoding/json"
	"math/rand/v2"
	"net/http"
	"reflect"
	"strings"
	"testing"

	gocmp "github.com/google/go-cmp/cmp"

	"github.com/errgen/errgen/generated/agorachat"
	"github.com/errgen/errgen/generator"
)

// TestExplainAsPackage holds what explain answers against the generated package, for bodies made of what the documents know and of what they
// don't.
func TestExplainAsPackage(t *testing.T) {
	project, err := generator.Read(generator.Options{Config: "../errgen.yaml"})
	if err != nil {
		t.Fatal(err)
	}
	var codes, messages []string
	for _, r := range project.Reasons {
		codes, messages = append(codes, r.Code), append(messages, r.Messages...)
	}
	codes, messages = append(codes, "other", ""), append(messages, "other", "")
	random := rand.New(rand.NewPCG(3, 4))
	pick := func(from []string) string { return from[random.IntN(len(from))] }
	const times = 5000
	for range times {
		message, _ := fill(pick(messages), func() string { return word(random, 12) })
		body, _ := json.Marshal(map[string]any{"error": pick(codes), "error_description": message, "timestamp": random.IntN(1 << 40)})
		switch random.IntN(20) {
		case 0, 1:
			body = body[:random.IntN(len(body))]
		case 2:
			body, _ = json.Marshal(map[string]string{"detail": string(body)})
		case 3:
			body, _ = json.Marshal(map[string][]string{"errors": {message}})
		case 4:
			body = append([]byte("Error: "), body...)
		case 5:
			body = append(body[:len(body)-1], ",}"...)
		}
		status := []int{200, 204, 302, 400, 401, 403, 404, 429, 500, 503}[random.IntN(10)]
		header := http.Header{"Retry-After": {"3"}}
		got := project.Explain(status, header, body, "en")
		e := agorachat.ParseResponse(status, header, body)
		if got.Passed != (e == nil) {
			t.Fatalf("%d %s: explain says passed: %v, the package %v", status, body, got.Passed, e)
		}
		if e == nil {
			continue
		}
		want := generator.Explanation{Status: status, Code: string(e.Code), Message: e.Message, Reason: string(e.Reason), Retryable: e.Retryable(),
			Candidates: []string{}, Params: map[string]string{}}
		if e.Inner != nil {
			want.Inner = &generator.ExplainedInner{Pointer: e.Inner.Pointer, Code: string(e.Inner.Code), Message: e.Inner.Message}
		}
		want.Malformed = e.Unwrap() != nil
		for _, r := range e.Candidates() {
			want.Candidates = append(want.Candidates, string(r))
		}
		for i := range reflect.TypeFor[agorachat.Params]().NumField() {
			if value := reflect.ValueOf(e.Params).Field(i).String(); value != "" {
				want.Params[reflect.TypeFor[agorachat.Params]().Field(i).Name] = value
			}
		}
		text := agorachat.TextEn(e)
		want.Text = generator.ExplainedText{Summary: text.Summary, Cause: text.Cause, Action: text.Action}
		want.By = got.By
		if diff := gocmp.Diff(want, got); diff != "" {
			t.Fatalf("%d %s (-package +explain):\n%s", status, body, diff)
		}
	}
	x := project.Search(nil, []byte(`{"data": {"reason": "illegal_argument"}}`))
	if len(x.Seen) != 1 || x.Seen[0].Pointer != "/data/reason" || strings.Join(x.Code, " ") != "/error" {
		t.Errorf("what is not documented: %+v", x)
	}
}

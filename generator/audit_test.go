package generator

import (
	"encoding/json"
	"fmt"
	"os"
	"strings"
	"testing"

	gocmp "github.com/google/go-cmp/cmp"
)

const auditSpec = `# Errors

| Status | Error code | Message | Cause |
| --- | --- | --- | --- |
| 404 | no_cup | No such cup: {cup} | It fell. |
| 409 | cup_full | The cup is full | |
| 400 | no_tea | There is no tea | |
| 400 | no_milk | There is no milk | |
| 429 | busy | The kettle is busy | |
`

// TestAudit says what is reported of some responses.
func TestAudit(t *testing.T) {
	t.Chdir(t.TempDir())
	if err := os.WriteFile("errors.md", []byte(auditSpec), 0o666); err != nil {
		t.Fatal(err)
	}
	p, err := Read(Options{Specs: []string{"errors.md"}})
	if err != nil {
		t.Fatal(err)
	}
	a := p.NewAudit()
	for _, r := range []struct {
		status     int
		code, said string
	}{
		{404, "no_cup", "No such cup: blue"}, {404, "no_cup", "No such cup: red"}, {400, "no_cup", "no such cup: red"},
		{409, "cup_full", "Cup 17000012345 is full"}, {409, "cup_full", "Cup 17000012346 is full"},
		{400, "no_sugar", "There is no sugar in box 17000012345"}, {400, "no_sugar", "There is no sugar in box 17000012399"}, {502, "", ""},
		{400, "a|b_c", "Line\nfeed | and `code`"}, {200, "fine", "fine"},
	} {
		body, _ := json.Marshal(map[string]string{"code": r.code, "message": r.said})
		a.Add(Response{Status: r.status, Body: body})
	}
	got, err := json.MarshalIndent(a.Report(), "", " ")
	if err != nil {
		t.Fatal(err)
	}
	report := a.Report()
	if report.Responses != 10 || report.Passed != 1 || report.Documented != 5 || report.Beyond != 0 {
		t.Errorf("got %s", got)
	}
	var lines []string
	for _, s := range report.Seen {
		lines = append(lines, fmt.Sprintf("%s:%d %d %v %v", s.Name, s.Line, s.Count, s.Statuses, s.Messages))
	}
	for _, u := range report.Undocumented {
		lines = append(lines, fmt.Sprintf("%d first %d %s", u.Count, u.Response, u.Row))
	}
	for _, u := range report.Unseen {
		lines = append(lines, u.Name)
	}
	want := "ErrNoCup:5 3 map[400:1 404:2] map[]\n" +
		"ErrCupFull:6 2 map[409:2] map[Cup {Cup} is full:2]\n" +
		"2 first 6 | 400 | `no_sugar` | There is no sugar in box {Box} |  |\n" +
		"1 first 9 | 400 | `a\\|b_c` | Line feed \\| and \\`code\\` |  |\n" +
		"1 first 8 \n" + // nothing is known that a row could be told by
		"ErrNoTea\nErrNoMilk\nErrBusy"
	if diff := gocmp.Diff(want, strings.Join(lines, "\n")); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

// What an audit keeps does not grow with the responses.
func TestAuditBounds(t *testing.T) {
	t.Chdir(t.TempDir())
	if err := os.WriteFile("errors.md", []byte(auditSpec), 0o666); err != nil {
		t.Fatal(err)
	}
	p, err := Read(Options{Specs: []string{"errors.md"}})
	if err != nil {
		t.Fatal(err)
	}
	a, long := p.NewAudit(), strings.Repeat("z", 2*maxCode)
	for i := range maxStrays + 10 {
		a.Add(Response{Status: 400, Body: fmt.Appendf(nil, `{"code": "x%dy%s", "message": "m"}`, i, long)})
		a.Add(Response{Status: 409, Body: fmt.Appendf(nil, `{"code": "cup_full", "message": "other x%dy"}`, i)})
	}
	r := a.Report()
	if len(r.Undocumented[0].Code) > maxCode+len("…") {
		t.Errorf("codes of %d bytes are kept", len(r.Undocumented[0].Code))
	}
	if len(r.Undocumented) != maxStrays || r.Beyond != 10 || len(r.Seen[0].Messages) > 20 {
		t.Errorf("%d are kept, %d beyond, %d messages", len(r.Undocumented), r.Beyond, len(r.Seen[0].Messages))
	}
}

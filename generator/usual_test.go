package generator

import (
	"os"
	"testing"
)

// The places where codes and messages are looked for if errgen.yaml names none.
func TestUsualPlaces(t *testing.T) {
	t.Chdir(t.TempDir())
	const spec = "# Error codes\n\n| Error code | Message |\n|---|---|\n| no_cup | There is no cup |\n| -32001 | There is no tea |\n" +
		"| https://tea.example/problems/lid | The lid is open |\n| 17 | The pot is hot |\n| 18 | The pot is cold |\n"
	const sample = "\n```xml\n<Fail><ErrorInfo><Type>Sender</Type><Code>no_cup</Code><Message>There is no cup</Message></ErrorInfo></Fail>\n```\n"
	read := func(text string) *Project {
		if err := os.WriteFile("spec.md", []byte(text), 0o666); err != nil {
			t.Fatal(err)
		}
		p, err := Read(Options{Specs: []string{"spec.md"}})
		if err != nil || p.Failed() {
			t.Fatal(err, p.Diagnostics)
		}
		return p
	}
	p, xml := read(spec), read(spec+sample)
	for _, tt := range []struct {
		name          string
		p             *Project
		body          string
		code, message string
	}{
		{"a batch of JSON-RPC", p, `[{"id":1,"result":{}},{"id":2,"error":{"code":-32001,"message":"No tea"}}]`, "-32001", "No tea"},
		{"GraphQL", p, `{"errors":[{"message":"No cup","extensions":{"code":"no_cup"}}]}`, "no_cup", "No cup"},
		{"the end of a problem's type", p, `{"type":"https://api.example/errors/no_cup","title":"Gone","detail":"No cup"}`, "no_cup", "No cup"},
		{"its fragment", p, `{"type":"https://api.example/errors#no_cup","detail":"No cup"}`, "no_cup", "No cup"},
		{"the end of a URN", p, `{"type":"urn:tea:error:no_cup","detail":"No cup"}`, "no_cup", "No cup"},
		{"the whole type", p, `{"type":"https://tea.example/problems/lid","detail":"It is open"}`, "https://tea.example/problems/lid", "It is open"},
		{"another type", p, `{"type":"https://tea.example/problems/x","detail":"What?"}`, "", "What?"},
		{"no type", p, `{"type":"about:blank","detail":"What?"}`, "", "What?"},
		{"the whole type, relative", p, `{"type":"/problems/lid","detail":"It is open"}`, "https://tea.example/problems/lid", "It is open"},
		{"the whole type, with a slash", p, `{"type":"https://Tea.example/problems/lid/","detail":"It is open"}`, "https://tea.example/problems/lid", "It is open"},
		{"a number with a point", p, `{"code":17.0,"message":"Hot"}`, "17", "Hot"},
		{"a trailing comma", p, `{"code":17,"message":"Hot",}`, "17", "Hot"},
		{"the status's name", p, `{"status":400,"error":"Bad Request","message":"The pot is hot"}`, "", "The pot is hot"},
		{"XML that no sample shows", p, `<Error><Code>no_cup</Code></Error>`, "", ""},
		{"XML", xml, `<Error><Code>no_cup</Code><Message>Gone</Message></Error>`, "no_cup", "Gone"},
		{"XML as the sample has it", xml, `<Fail><ErrorInfo><Type>18</Type><Code>17</Code><Message>Hot</Message></ErrorInfo></Fail>`, "17", "Hot"},
		{"several errors", xml, `<Response><Errors><Error><Code>x</Code></Error><Error><Code>17</Code><Message>Hot</Message></Error></Errors></Response>`, "17", "Hot"},
		{"SOAP", xml, `<s:Envelope xmlns:s="u"><s:Body><s:Fault><faultcode>tea:no_cup</faultcode><faultstring>Gone</faultstring></s:Fault></s:Body></s:Envelope>`, "no_cup", "Gone"},
		{"attributes", xml, `<rsp stat="fail"><err code="17" msg="Hot"/></rsp>`, "17", "Hot"},
		{"JSON beside XML", xml, `{"code":17}`, "17", ""},
	} {
		if x := tt.p.Explain(400, nil, []byte(tt.body), ""); x.Code != tt.code || x.Message != tt.message || (x.Reason != "") != (tt.code != "" || tt.message == "The pot is hot") {
			t.Errorf("%s: got %q %q %q", tt.name, x.Code, x.Message, x.Reason)
		}
	}
}

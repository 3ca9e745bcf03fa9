package generator

import (
	"os"
	"slices"
	"strings"
	"testing"
)

// A format that responses show is written down, and read.
func TestInitFormats(t *testing.T) {
	const spec = "# Error codes\n\n| Error code | Message |\n|---|---|\n| NoCup | There is no cup |\n| NoTea | There is no tea |\n| LidOpen | The lid is open |\n"
	t.Chdir(t.TempDir())
	if err := os.WriteFile("spec.md", []byte(spec), 0o666); err != nil {
		t.Fatal(err)
	}
	received := []Response{
		{Status: 404, Body: []byte(`<Fault><Kind>NOCUP</Kind><Says>Gone</Says></Fault>`)},
		{Status: 404, Body: []byte(`<Fault><Kind>NOTEA</Kind><Says>Drunk</Says></Fault>`)},
		{Status: 404, Header: map[string][]string{"X-Fault-Code": {"LidOpen"}}},
	}
	source, err := Init(Options{Specs: []string{"spec.md"}}, slices.Values(received))
	if err != nil {
		t.Fatal(err)
	}
	for _, line := range []string{"  formats: [json, xml]\n", "  code_case: ignore", "    - /Fault/Kind # a documented code in 2 of the responses that have it: 2", "    - {header: X-Fault-Code}"} {
		if !strings.Contains(string(source), line) {
			t.Errorf("%q is not in\n%s", line, source)
		}
	}
	if err := os.WriteFile("errgen.yaml", source, 0o666); err != nil {
		t.Fatal(err)
	}
	p, err := Read(Options{})
	if err != nil || p.Failed() {
		t.Fatal(err, p.Diagnostics)
	}
	if x := p.Explain(404, nil, received[1].Body, ""); x.Code != "NoTea" {
		t.Errorf("got %+v", x)
	}
	if x := p.Explain(404, received[2].Header, nil, ""); x.Code != "LidOpen" {
		t.Errorf("got %+v", x)
	}
}

// Values in headers are read as in the package.
func TestExplainHeader(t *testing.T) {
	t.Chdir(t.TempDir())
	const spec = "# Error codes\n\n| Error code | Message |\n|---|---|\n| NoCup | There is no cup |\n"
	const source = "version: 1\nspec: spec.md\nmatch: code\nresponse: {code: {header: x-error-type, after: \"#\", before: \":\"}}\n"
	for name, text := range map[string]string{"spec.md": spec, "errgen.yaml": source} {
		if err := os.WriteFile(name, []byte(text), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	p, err := Read(Options{})
	if err != nil || p.Failed() {
		t.Fatal(err, p.Diagnostics)
	}
	if x := p.Explain(404, map[string][]string{"X-Error-Type": {"tea#NoCup:http://tea"}}, nil, ""); x.Reason != "no_cup" {
		t.Errorf("got %+v", x)
	}
}

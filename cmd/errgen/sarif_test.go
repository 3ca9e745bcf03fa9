package main

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/santhosh-tekuri/jsonschema/v6"

	"github.com/errgen/errgen/generator"
)

// sarifSchema is the schema that OASIS publishes with errata 01 of SARIF 2.1.0, as it stands:
// https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json. Copyright © OASIS Open, whose notices
// allow to copy and distribute it unchanged: https://www.oasis-open.org/policies-guidelines/ipr/
const sarifSchema = "testdata/sarif-schema-2.1.0.json"

// flawed is a document that something of every severity is found in, among characters of all widths.
const flawed = `# Fehler

| Status | Error code | Error message | Team |
| --- | --- | --- | --- |
| 400 | bad | 🙂 未找到。é | a | b |
| 400 | bad | 🙂 未找到。é | a | b |
| 404 | none | Nothing, 100% <of> it: "here" |
`

// inDir writes files into a directory that is the current one of the test.
func inDir(t *testing.T, files map[string]string) {
	t.Helper()
	t.Chdir(t.TempDir())
	t.Setenv("GITHUB_WORKSPACE", "")
	for name, content := range files {
		if err := os.MkdirAll(filepath.Dir(name), 0o777); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(name, []byte(content), 0o666); err != nil {
			t.Fatal(err)
		}
	}
}

func TestSARIF(t *testing.T) {
	compiler := jsonschema.NewCompiler()
	compiler.AssertFormat()
	schema, err := compiler.Compile(sarifSchema)
	if err != nil {
		t.Fatal(err)
	}
	inDir(t, map[string]string{
		".git/HEAD":        "",
		"api/a b.md":       flawed,
		"api/errgen.yaml":  "version: 1\noutput: out\nspec: \"a b.md\"\nrules: {cell-missing: error}\n",
		"api/mistake.yaml": "version: 1\npakage: a\n",
		"api/fine.md":      "| Status | Error code | Error message |\n| --- | --- | --- |\n| 404 | a | Gone |\n",
		"api/left.md":      left,
	})
	t.Chdir("api")
	tests := []struct {
		args    string
		status  int
		results int
	}{
		{"check --format sarif", 1, 4},
		{"inspect --format sarif", 1, 4},
		{"inspect --format sarif left.md", 0, 2},
		{"--format sarif --config mistake.yaml", 1, 1},
		{"--format sarif --spec fine.md --out out", 0, 0},
		{"check --format sarif --spec fine.md --out new", 1, 0},
	}
	for _, test := range tests {
		t.Run(test.args, func(t *testing.T) {
			got := errgen("", strings.Fields(test.args)...)
			if got.status != test.status {
				t.Errorf("got status %d, want %d: %s", got.status, test.status, got.stderr)
			}
			value, err := jsonschema.UnmarshalJSON(strings.NewReader(got.stdout))
			if err != nil {
				t.Fatal(err)
			}
			if err := schema.Validate(value); err != nil {
				t.Errorf("%v\n%s", err, got.stdout)
			}
			var log sarifLog
			if err := json.Unmarshal([]byte(got.stdout), &log); err != nil {
				t.Fatal(err)
			}
			if n := len(log.Runs[0].Results); n < test.results || test.results == 0 && n > 0 {
				t.Errorf("got %d results, want %d or more: %s", n, test.results, got.stdout)
			}
			for _, r := range log.Runs[0].Results {
				if rule := log.Runs[0].Tool.Driver.Rules[r.Index].ID; rule != r.Rule {
					t.Errorf("%s has the index of %s", r.Rule, rule)
				}
			}
		})
	}
}

func TestSARIFResults(t *testing.T) {
	inDir(t, map[string]string{".git/HEAD": "", "docs/a b.md": flawed})
	results := func() map[string][]sarifResult {
		p, err := generator.Read(generator.Options{Specs: []string{"docs/a b.md"}})
		if err != nil {
			t.Fatal(err)
		}
		byRule := map[string][]sarifResult{}
		for _, r := range newSARIF(p).Runs[0].Results {
			byRule[r.Rule] = append(byRule[r.Rule], r)
		}
		return byRule
	}
	before := results()
	// In bytes the column is 41; an emoji is two UTF-16 code units.
	extra := before["cell-extra"]
	if len(extra) != 2 {
		t.Fatalf("got %+v", before)
	}
	want := []sarifLocation{{sarifPhysical{sarifArtifact{URI: "docs/a%20b.md", Base: "%SRCROOT%"}, &sarifRegion{Line: 5, Column: 30}}}}
	if d := cmp.Diff(want, extra[0].Locations); d != "" {
		t.Errorf("(-want +got):\n%s", d)
	}
	if extra[0].Level != "warning" || before["cell-missing"][0].Level != "warning" {
		t.Errorf("got levels %s, %s", extra[0].Level, before["cell-missing"][0].Level)
	}
	if extra[0].Fingerprints["ruleAndLine/v1"] == extra[1].Fingerprints["ruleAndLine/v1"] {
		t.Error("two findings in equal lines have one fingerprint")
	}
	// A line above moves all, and no fingerprint.
	if err := os.WriteFile("docs/a b.md", []byte("A line.\n\n"+flawed), 0o666); err != nil {
		t.Fatal(err)
	}
	after := results()
	for rule, rs := range before {
		for i, r := range rs {
			if d := cmp.Diff(r.Fingerprints, after[rule][i].Fingerprints); d != "" {
				t.Errorf("%s: (-before +after):\n%s", rule, d)
			}
		}
	}
}

func TestArtifact(t *testing.T) {
	tests := []struct {
		file string
		want sarifArtifact
	}{
		{"docs/a b.md", sarifArtifact{URI: "docs/a%20b.md", Base: "%SRCROOT%"}},
		{"a:b.md", sarifArtifact{URI: "./a:b.md", Base: "%SRCROOT%"}},
		{"错误#1.md", sarifArtifact{URI: "%E9%94%99%E8%AF%AF%231.md", Base: "%SRCROOT%"}},
		{"/etc/a.md", sarifArtifact{URI: "file:///etc/a.md"}},
		{"C:/a.md", sarifArtifact{URI: "file:///C:/a.md"}},
	}
	for _, test := range tests {
		if got := artifact(test.file); got != test.want {
			t.Errorf("%s: got %+v, want %+v", test.file, got, test.want)
		}
	}
}

func TestUTF16Column(t *testing.T) {
	src := lines{"\ufeffab", "a🙂b未c", "\xff\xfea", ""}
	tests := []struct{ line, column, want int }{
		{1, 1, 1}, {1, 4, 1}, {1, 5, 2},
		{2, 1, 1}, {2, 2, 2}, {2, 6, 4}, {2, 10, 6},
		{3, 3, 3},
		{4, 1, 1}, {4, 9, 1}, // beyond the line's end
		{9, 7, 7}, // no such line
		{2, 0, 1},
	}
	for _, test := range tests {
		d := generator.Diagnostic{Line: test.line, Column: test.column}
		if got := utf16Column(src, d); got != test.want {
			t.Errorf("line %d, byte %d: got %d, want %d", test.line, test.column, got, test.want)
		}
	}
}

// left is a document of which three lines become nothing, for one cause.
const left = "# Errors\n\n4001: cup not found\n4002: tea not found\n\n4004: milk not found\n"

// TestLines: every format says which lines a finding stands for.
func TestLines(t *testing.T) {
	inDir(t, map[string]string{"a.md": left})
	var log sarifLog
	if err := json.Unmarshal([]byte(errgen("", "inspect", "--format", "sarif", "a.md").stdout), &log); err != nil {
		t.Fatal(err)
	}
	var got []int
	for _, r := range log.Runs[0].Results {
		for _, l := range r.Related {
			got = append(got, l.Physical.Region.Line)
		}
	}
	if diff := cmp.Diff([]int{4, 6}, got); diff != "" {
		t.Error(diff)
	}
	const want = "It stands for 3 lines: 3-4, 6."
	if text := errgen("", "inspect", "a.md"); !strings.Contains(text.stdout+text.stderr, want) {
		t.Errorf("got %+v", text)
	}
	if github := errgen("", "inspect", "--format", "github", "a.md"); !strings.Contains(github.stdout, "%0A"+want) {
		t.Errorf("got %s", github.stdout)
	}
}

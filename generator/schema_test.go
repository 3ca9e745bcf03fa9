package generator

import (
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	gocmp "github.com/google/go-cmp/cmp"
	"github.com/santhosh-tekuri/jsonschema/v6"
	"go.yaml.in/yaml/v4"
	"golang.org/x/tools/txtar"

	"github.com/errgen/errgen/generator/internal/config"
)

const schemaFile = "../docs/errgen.schema.json"

// TestSchemaRules keeps the rules that the schema lists equal to the rules.
func TestSchemaRules(t *testing.T) {
	source, err := os.ReadFile(schemaFile)
	if err != nil {
		t.Fatal(err)
	}
	var lines []string
	for _, r := range Rules() {
		title, err := json.Marshal(r.Title)
		if err != nil {
			t.Fatal(err)
		}
		lines = append(lines, fmt.Sprintf(`        %q: {"description": %s, "$ref": "#/definitions/severity"}`, r.ID, title))
	}
	const rules, properties, end = "\"rules\": {", "\"properties\": {", "\n      }\n"
	before, rest, _ := strings.Cut(string(source), rules)
	own, rest, _ := strings.Cut(rest, properties)
	_, after, _ := strings.Cut(rest, end)
	want := before + rules + own + properties + "\n" + strings.Join(lines, ",\n") + end + after
	if string(source) == want {
		return
	}
	if os.Getenv(update) == "" {
		t.Errorf("%s is stale; run: %s=1 go test ./generator\n%s", schemaFile, update, gocmp.Diff(string(source), want))
	} else if err := os.WriteFile(schemaFile, []byte(want), 0o666); err != nil {
		t.Error(err)
	}
}

// A node is what the schema says of one value.
type node struct {
	Ref        string           `json:"$ref"`
	Properties map[string]*node `json:"properties"`
	Additional json.RawMessage  `json:"additionalProperties"`
	Items      *node            `json:"items"`
	AnyOf      []*node          `json:"anyOf"`
	Enum       []string         `json:"enum"`
}

// TestSchemaKeys holds the schema's keys and words against the loader's: asked with something unknown, the loader names what it
// knows.
func TestSchemaKeys(t *testing.T) {
	source, err := os.ReadFile(schemaFile)
	if err != nil {
		t.Fatal(err)
	}
	var file struct {
		node
		Definitions map[string]*node `json:"definitions"`
	}
	if err := json.Unmarshal(source, &file); err != nil {
		t.Fatal(err)
	}
	s := schemaKeys{t: t, definitions: file.Definitions}
	s.compare(&file.node, "%s")
	if s.asked < 20 {
		t.Errorf("only %d places were asked about", s.asked)
	}
}

// A schemaKeys is one walk through the schema.
type schemaKeys struct {
	t           *testing.T
	definitions map[string]*node
	asked       int
}

// compare compares what schema and loader know at a place: in, where %s stands.
func (s *schemaKeys) compare(n *node, in string) {
	s.asked++
	if name, ok := strings.CutPrefix(n.Ref, "#/definitions/"); ok {
		n = s.definitions[name]
	}
	n = s.merged(n)
	var keys []string
	for key := range n.Properties {
		keys = append(keys, key)
	}
	slices.Sort(keys)
	slices.Sort(n.Enum)
	if got := known(fmt.Sprintf(in, "{"+unknown+": x}")); !slices.Equal(got, keys) {
		s.t.Errorf("%s: the schema has the keys %q, the loader %q", in, keys, got)
	}
	if got := known(fmt.Sprintf(in, unknown)); !slices.Equal(got, n.Enum) {
		s.t.Errorf("%s: the schema has the words %q, the loader %q", in, n.Enum, got)
	}
	for _, key := range keys {
		s.compare(n.Properties[key], fmt.Sprintf(in, "{"+key+": %s}"))
	}
	if n.Items != nil {
		s.compare(n.Items, fmt.Sprintf(in, "[%s]"))
	} else if got := known(fmt.Sprintf(in, "[{"+unknown+": x}]")); got != nil {
		s.t.Errorf("%s: the loader knows a list of mappings with %q, the schema does not", in, got)
	}
	var additional node
	if json.Unmarshal(n.Additional, &additional) == nil {
		s.compare(&additional, fmt.Sprintf(in, "{en: %s}"))
	}
}

// merged returns what a value may be if it is one of several: a word, or a mapping.
func (s *schemaKeys) merged(n *node) *node {
	all := *n
	for _, one := range n.AnyOf {
		if name, ok := strings.CutPrefix(one.Ref, "#/definitions/"); ok {
			one = s.merged(s.definitions[name])
		}
		all.Enum = append(slices.Clone(all.Enum), one.Enum...)
		if one.Items != nil {
			all.Items = one.Items
		}
		if one.Properties != nil {
			all.Properties = one.Properties
		}
	}
	return &all
}

const unknown = "zzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz" // like no word, so that the loader lists all

// known returns the words that the loader offers in place of the unknown one, sorted.
func known(source string) []string {
	_, diags := config.Load("errgen.yaml", []byte(source))
	for _, d := range diags {
		if _, words, ok := strings.Cut(d.Message, "known are "); ok && strings.Contains(d.Message, `"`+unknown+`"`) {
			known := strings.Split(words, ", ")
			slices.Sort(known)
			return known
		}
	}
	return nil
}

// TestSchema tries files on the schema and on the loader: what the loader reads, an editor must not complain about.
func TestSchema(t *testing.T) {
	schema, err := jsonschema.NewCompiler().Compile(schemaFile)
	if err != nil {
		t.Fatal(err)
	}
	good, bad := configurations(t)
	for name, source := range good {
		if _, diags := config.Load("errgen.yaml", []byte(source)); len(diags) > 0 {
			t.Errorf("%s: the loader refuses it: %v", name, diags)
		}
		if err := validate(t, schema, source); err != nil {
			t.Errorf("%s: the schema refuses it: %v", name, err)
		}
	}
	for _, source := range bad {
		if _, diags := config.Load("errgen.yaml", []byte(source)); len(diags) == 0 {
			t.Errorf("the loader takes %s", source)
		}
		if validate(t, schema, source) == nil {
			t.Errorf("the schema takes %s", source)
		}
	}
}

func validate(t *testing.T, schema *jsonschema.Schema, source string) error {
	t.Helper()
	var v any
	if err := yaml.Unmarshal([]byte(source), &v); err != nil {
		t.Fatal(err)
	}
	text, err := json.Marshal(v)
	if err != nil {
		t.Fatal(err)
	}
	value, err := jsonschema.UnmarshalJSON(bytes.NewReader(text))
	if err != nil {
		t.Fatal(err)
	}
	return schema.Validate(value)
}

// configurations returns files that are fine, by name, and files that are not. The fine ones are ours, those of golden cases that
// the loader takes, and those in the documentation.
func configurations(t *testing.T) (good map[string]string, bad []string) {
	good = map[string]string{
		"everything": `{version: 1, package: a, output: ../b, spec: [c.md, "d/*.md"], locale: de, translations: {zh-Hans: e.md, fr: [f.md]}, comments: fr,
			base_url: "https://example.com/", match: code, names: message, success: [0, OK], retry: {statuses: [500], after: [{header: Retry-After}, {header: X-Reset, unit: unix}, {pointer: /a/*/b, unit: ms}]}, columns: {A b: note, c: none}, tables: {T: other, U: {kind: errors, status: 404, code: A-, columns: {a: note}, names: b}, V: {}}, rules: {cell-extra: off},
			response: {code: [/a, {header: x-code, after: "#", before: ":"}], message: [/b, /c/~0~1], max_body: 64 KiB, formats: [json, xml, form, text], code_case: ignore, error_if: [{pointer: /d, not: [0, ok, true]}, {pointer: [/e, /f/*/g], is: [false]}]},
			rows: [{row: {status: 404, code: 17, message: "m", section: s}, name: ErrA, wire: ["a {B}"], match: code, retry: true}, {row: {code: ""}, wire: x}, {row: {code: a}, ignore: true}, {row: {code: a}, code: 7, same_as: {message: m}}, {row: {code: b}, code: [B, 8]}]}`,
	}
	ours, err := os.ReadFile("../errgen.yaml")
	if err != nil {
		t.Fatal(err)
	}
	good["our own"] = string(ours)
	page, err := os.ReadFile("../docs/configuration.md")
	if err != nil {
		t.Fatal(err)
	}
	for i, block := range strings.Split(string(page), "```yaml\n")[1:] {
		source, _, _ := strings.Cut(block, "```")
		good[fmt.Sprintf("block %d of docs/configuration.md", i+1)] = source
	}
	files, err := filepath.Glob("testdata/*.txtar")
	if err != nil {
		t.Fatal(err)
	}
	for _, file := range files {
		archive, err := txtar.ParseFile(file)
		if err != nil {
			t.Fatal(err)
		}
		for _, f := range archive.Files {
			if _, diags := config.Load("", f.Data); f.Name == "errgen.yaml" && len(diags) == 0 {
				good[file] = string(f.Data)
			}
		}
	}
	for _, rest := range []string{
		"pakage: a", "package: A", "package: a-b", `output: ""`, "output: [a]", "spec: {a: b}", `spec: [""]`, `locale: "no such"`, "translations: [a]",
		"translations: {en-: a.md}", "base_url: docs/", "match: status", "success: {}", "response: {code: error}", "response: {code: [/a~2]}", "response: {code: /a/*/b/*/c}", "response: {cod: /a}",
		"response: {max_body: 1 lot}", "response: {max_body: 0}", "response: {error_if: {not: [0]}}", "response: {error_if: {pointer: /a, not: 0}}", "response: {error_if: [{is: [false]}]}", "response: {error_if: {pointer: /a, is: [1], not: [0]}}", "response: {code: {after: x}}", "response: {code: {pointer: /a, header: b}}", "response: {code: {header: \"a b\"}}", "response: {code: {header: a, before: \"\"}}", "response: {formats: yaml}", "response: {formats: [json, {}]}", "response: {code_case: lower}", "response: {code: {pointer: /a, after: \"\"}}",
		"retry: [500]", "retry: {statuses: [99]}", "retry: {statuses: 500}", "retry: {after: Retry-After}", "retry: {after: [Retry-After]}", "retry: {after: [{unit: s}]}", "retry: {after: [{header: A, pointer: /a}]}", "retry: {after: [{header: A b}]}", "retry: {after: [{pointer: a}]}", "retry: {after: [{header: A, unit: min}]}", "retry: {after: [{headers: A}]}", "columns: {a: sort}", "tables: {a: error}", "tables: [a]", "tables: {a: {kind: error}}", "tables: {a: {status: 1}}", "tables: {a: {columns: {b: sort}}}", "tables: {a: {name: b}}", "rules: {cell-extr: off}", "rules: {cell-extra: loud}",
		"rows: {}", "rows: [{name: A}]", "rows: [{row: {}}]", "rows: [{row: {section: a}}]", "rows: [{row: {code: a}, name: lower}]", "rows: [{row: {staus: 404}}]",
		"rows: [{row: {status: 1000}}]", "rows: [{row: {code: a}, retry: maybe}]", "rows: [{row: {code: a}, ignore: maybe}]", "rows: [{row: {code: a}, same_as: {}}]", "rows: [{row: {code: a}, code: \"\"}]", "rows: [{row: {code: a}, code: [{}]}]", "rows: [{row: {code: a}, wire: [[]]}]",
	} {
		bad = append(bad, "version: 1\n"+rest)
	}
	return good, append(bad, "version: 2", "package: a", "[]")
}

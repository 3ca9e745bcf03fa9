package generator

import (
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/santhosh-tekuri/jsonschema/v6"
	"golang.org/x/tools/txtar"

	"github.com/errgen/errgen/generator/internal/config"
)

// TestInit writes a configuration for each golden case's document. It must load, satisfy the schema, and make the package that is
// made without it.
func TestInit(t *testing.T) {
	schema, err := jsonschema.NewCompiler().Compile(schemaFile)
	if err != nil {
		t.Fatal(err)
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
		t.Run(strings.TrimSuffix(filepath.Base(file), ".txtar"), func(t *testing.T) {
			archive.Files = slices.DeleteFunc(archive.Files, func(f txtar.File) bool { return f.Name == "errgen.yaml" || f.Name == "errgen.lock" })
			without := readArchive(t, archive)
			with, source := initialise(t, "spec.md")
			if err := validate(t, schema, source); err != nil {
				t.Error(err)
			}
			if reasons(with) != reasons(without) || with.Failed() != without.Failed() {
				t.Errorf("without: %s\nwith the configuration: %s", reasons(without), reasons(with))
			}
			if with.Failed() {
				return
			}
			if _, err := with.Generate(); err != nil {
				t.Error(err)
			}
			uncommented(t, source, schema)
		})
	}
}

// initialise writes errgen.yaml for a document and reads it.
func initialise(t *testing.T, spec string) (*Project, string) {
	t.Helper()
	source, err := Init(Options{Specs: []string{spec}}, nil)
	if err != nil {
		t.Fatal(err)
	}
	if _, diags := config.Load("errgen.yaml", source); len(diags) > 0 {
		t.Fatalf("%v\n%s", diags, source)
	}
	if err := os.WriteFile("errgen.yaml", source, 0o666); err != nil {
		t.Fatal(err)
	}
	p, err := Read(Options{})
	if err != nil {
		t.Fatal(err)
	}
	return p, string(source)
}

// uncommented takes the marks away before what is proposed, which must then load, and keep every error's name.
func uncommented(t *testing.T, source string, schema *jsonschema.Schema) {
	t.Helper()
	before, err := Read(Options{})
	if err != nil {
		t.Fatal(err)
	}
	for _, mapping := range []string{"columns", "tables", "rows"} {
		if head, entries, ok := strings.Cut(source, "\n# "+mapping+":\n"); ok {
			source = head + "\n" + mapping + ":\n" + strip(entries)
		}
	}
	if err := validate(t, schema, source); err != nil {
		t.Errorf("%v\n%s", err, source)
	}
	if strings.Contains(source, ": this holds for all\n") {
		return // so it changes what is read
	}
	if err := os.WriteFile("errgen.yaml", []byte(source), 0o666); err != nil {
		t.Fatal(err)
	}
	after, err := Read(Options{})
	if err != nil {
		t.Fatal(err)
	}
	if after.Failed() {
		t.Fatalf("%v\n%s", after.Diagnostics, source)
	}
	for i, r := range before.Reasons {
		if i >= len(after.Reasons) || after.Reasons[i].Name != r.Name {
			t.Errorf("%s has another name if all that is proposed is taken:\n%s", r.Name, source)
		}
	}
}

// strip takes the marks away before entries, up to the next paragraph.
func strip(lines string) string {
	entries, rest, more := strings.Cut(lines, "\n\n")
	entries = regexp.MustCompile(`(?m)^# `).ReplaceAllString(entries, "")
	if more {
		entries += "\n\n"
	}
	return entries + rest
}

func TestInitPaths(t *testing.T) {
	t.Chdir(t.TempDir())
	write := func(name, content string) {
		t.Helper()
		if err := os.MkdirAll(filepath.Dir(name), 0o777); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(name, []byte(content), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	const doc = "| Status | Error code | Error message |\n| --- | --- | --- |\n| 404 | no_group | No such group |\n"
	write("docs/a.md", doc)
	write("docs/odd name.md", doc)
	tests := []struct {
		name string
		opts Options
		want []string // in the file
	}{
		{"default", Options{}, []string{"package: apierr\noutput: internal/apierr\nspec: docs/a.md\n"}},
		{"output", Options{Output: "gen/errs"}, []string{"package: errs\noutput: gen/errs\n"}},
		{"package", Options{Package: "yes"}, []string{"package: \"yes\"\noutput: internal/yes\n"}},
		{"elsewhere", Options{Config: "docs/errgen.yaml", Output: "gen"}, []string{"output: ../gen\nspec: a.md\n"}},
		{"many", Options{Specs: []string{"docs/a.md", "docs/odd name.md"}}, []string{"spec:\n  - docs/a.md\n  - \"docs/odd name.md\"\n"}},
		{"glob", Options{Specs: []string{"docs/*.md"}}, []string{"spec: \"docs/*.md\"\n", "  docs/odd name.md:1"}},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			if test.opts.Specs == nil {
				test.opts.Specs = []string{"docs/a.md"}
			}
			got, err := Init(test.opts, nil)
			if err != nil {
				t.Fatal(err)
			}
			for _, want := range append(test.want, "# yaml-language-server: $schema="+schema+"\n", "locale: en\n") {
				if !strings.Contains(string(got), want) {
					t.Errorf("no %q in\n%s", want, got)
				}
			}
		})
	}
	for _, specs := range [][]string{nil, {"nowhere.md"}, {"docs"}} {
		if _, err := Init(Options{Specs: specs}, nil); err == nil {
			t.Errorf("%q: no error", specs)
		}
	}
}

func TestGuessLocale(t *testing.T) {
	tests := []struct{ text, want string }{
		{"", "en"},
		{"404 not_found The group does not exist.", "en"},
		{"404 not_found The group does not exist, says 张伟 of the team that looks after it.", "en"},
		{"| 404 | `service_resource_not_found` | Service resource not found. | 请求的资源不存在，请检查。 |", "zh-Hans"},
		{"| 404 | `not_found` | 找不到請求的資源，請檢查參數是否正確。 |", "zh-Hant"},
		{"| 404 | `not_found` | リソースが見つかりません。請求を確認してください。 |", "ja"},
		{"| 404 | `not_found` | 리소스를 찾을 수 없습니다. |", "ko"},
		{"| 404 | `not_found` | Объект не найден. |", "ru"},
		{"| 404 | `not_found` | Das Objekt fehlt. |", "en"},
	}
	for _, test := range tests {
		t.Chdir(t.TempDir())
		if err := os.WriteFile("spec.md", []byte(test.text), 0o666); err != nil {
			t.Fatal(err)
		}
		p, err := Read(Options{Specs: []string{"spec.md"}})
		if err != nil {
			t.Fatal(err)
		}
		if got := p.Locales[0]; got != test.want {
			t.Errorf("%q: got %s, want %s", test.text, got, test.want)
		}
	}
}

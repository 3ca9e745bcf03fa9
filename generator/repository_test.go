package generator_test

import (
	"encoding/json"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"golang.org/x/mod/modfile"

	"github.com/errgen/errgen/generator"
)

const module = "github.com/errgen/errgen"

// TestUpToDate fails when the committed package is not what the documents say.
func TestUpToDate(t *testing.T) {
	t.Chdir("..")
	project, err := generator.Read(generator.Options{})
	if err != nil {
		t.Fatal(err)
	}
	for _, d := range project.Diagnostics {
		t.Logf("%s:%d:%d: %s: %s (%s)", d.File, d.Line, d.Column, d.Severity, d.Message, d.Rule)
	}
	pkg, err := project.Generate()
	if err != nil {
		t.Fatal(err)
	}
	changes, err := pkg.Changes()
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range changes {
		t.Errorf("%s is stale; run: go generate ./...\n%s", c.Path, c.Diff)
	}
}

// imports is the house's plan: which of our packages a package may import. See docs/architecture.md.
var imports = map[string]string{
	"":                              "",
	"cmd/errgen":                    "cmd/errgen/internal/watch generator",
	"cmd/errgen/internal/watch":     "",
	"generated/agorachat":           "",
	"generator":                     "generator/internal/analyze generator/internal/census generator/internal/change generator/internal/config generator/internal/diag generator/internal/documents generator/internal/entries generator/internal/evidence generator/internal/golang generator/internal/holes generator/internal/lock generator/internal/markdown generator/internal/model generator/internal/output generator/internal/pattern generator/internal/responses generator/internal/revision generator/internal/shapes generator/internal/tables generator/internal/vocabulary templates/support",
	"generator/internal/align":      "generator/internal/naming templates/support",
	"generator/internal/analyze":    "generator/internal/align generator/internal/cells generator/internal/config generator/internal/diag generator/internal/documents generator/internal/entries generator/internal/holes generator/internal/lock generator/internal/model generator/internal/naming generator/internal/pattern generator/internal/rules generator/internal/shapes generator/internal/tables generator/internal/vocabulary templates/support",
	"generator/internal/census":     "generator/internal/cells generator/internal/diag generator/internal/markdown generator/internal/pattern generator/internal/vocabulary",
	"generator/internal/cells":      "generator/internal/markdown generator/internal/pattern generator/internal/vocabulary",
	"generator/internal/change":     "generator/internal/align generator/internal/model templates/support",
	"generator/internal/config":     "generator/internal/conflict generator/internal/diag generator/internal/pattern",
	"generator/internal/conflict":   "generator/internal/pattern",
	"generator/internal/diag":       "",
	"generator/internal/documents":  "generator/internal/census generator/internal/config generator/internal/diag generator/internal/entries generator/internal/markdown generator/internal/rules generator/internal/shapes generator/internal/tables",
	"generator/internal/entries":    "generator/internal/cells generator/internal/diag generator/internal/holes generator/internal/markdown generator/internal/model generator/internal/pattern generator/internal/shapes generator/internal/tables generator/internal/vocabulary",
	"generator/internal/evidence":   "generator/internal/model templates/support",
	"generator/internal/golang":     "generator/internal/model generator/internal/output templates templates/support",
	"generator/internal/holes":      "generator/internal/model generator/internal/naming generator/internal/pattern generator/internal/vocabulary templates/support",
	"generator/internal/lock":       "generator/internal/align generator/internal/conflict generator/internal/diag generator/internal/model generator/internal/naming generator/internal/pattern",
	"generator/internal/markdown":   "generator/internal/conflict generator/internal/diag generator/internal/pattern",
	"generator/internal/model":      "",
	"generator/internal/naming":     "",
	"generator/internal/output":     "",
	"generator/internal/pattern":    "",
	"generator/internal/responses":  "",
	"generator/internal/revision":   "",
	"generator/internal/rules":      "generator/internal/cells generator/internal/diag generator/internal/entries generator/internal/holes generator/internal/model generator/internal/pattern generator/internal/tables templates/support",
	"generator/internal/shapes":     "generator/internal/cells generator/internal/diag generator/internal/markdown generator/internal/pattern generator/internal/vocabulary",
	"generator/internal/tables":     "generator/internal/cells generator/internal/config generator/internal/diag generator/internal/markdown generator/internal/shapes generator/internal/vocabulary",
	"generator/internal/vocabulary": "generator/internal/pattern",
	"templates":                     "",
	"templates/support":             "",
}

// only names the one package that may import a library.
var only = map[string]string{
	"github.com/yuin/goldmark":   "generator/internal/markdown",
	"github.com/dave/jennifer":   "generator/internal/golang",
	"github.com/fsnotify":        "cmd/errgen/internal/watch",
	"go.yaml.in/yaml":            "generator/internal/config",
	"github.com/spf13/cobra":     "cmd/errgen",
	"github.com/rogpeppe":        "generator/internal/output",
	"golang.org/x/text/language": "generator/internal/analyze generator/internal/config",
	"golang.org/x/text/unicode":  "generator/internal/golang generator/internal/naming generator/internal/vocabulary",
	"golang.org/x/text/width":    "generator/internal/golang cmd/errgen",
	"golang.org/x/net":           "generator/internal/markdown",
	"golang.org/x/sync":          "generator/internal/golang",
}

// TestImports holds the plan against the code.
func TestImports(t *testing.T) {
	seen := map[string]bool{}
	for _, p := range list(t, "./...") {
		name := strings.TrimPrefix(strings.TrimPrefix(p.ImportPath, module), "/")
		seen[name] = true
		allowed, planned := imports[name]
		if !planned {
			t.Errorf("%s has no place in the plan", p.ImportPath)
		}
		for _, i := range p.Imports {
			if ours, ok := strings.CutPrefix(i, module+"/"); ok && !slices.Contains(strings.Fields(allowed), ours) {
				t.Errorf("%s must not import %s", name, ours)
			}
			for library, users := range only {
				if strings.HasPrefix(i, library) && !slices.Contains(strings.Fields(users), name) {
					t.Errorf("%s imports %s, which is for %s alone", name, i, users)
				}
			}
		}
	}
	for name := range imports {
		if !seen[name] {
			t.Errorf("the plan has %s, the repository has not", name)
		}
	}
}

// TestGeneratedDependsOnTheStandardLibraryOnly is a promise to importers.
func TestGeneratedDependsOnTheStandardLibraryOnly(t *testing.T) {
	for _, p := range list(t, "-deps", "./generated/agorachat") {
		if !p.Standard && !strings.HasPrefix(p.ImportPath, module+"/generated/") {
			t.Errorf("the generated package depends on %s", p.ImportPath)
		}
	}
}

// TestGeneratedBuildsWithGo123 copies the package into a module of an older Go, whose vet checks language and library.
func TestGeneratedBuildsWithGo123(t *testing.T) {
	dir := t.TempDir()
	if err := os.WriteFile(filepath.Join(dir, "go.mod"), []byte("module example.com/importer\n\ngo 1.23\n"), 0o666); err != nil {
		t.Fatal(err)
	}
	files, err := filepath.Glob("../generated/agorachat/*.go")
	if err != nil || len(files) == 0 {
		t.Fatalf("no generated files: %v", err)
	}
	for _, file := range files {
		if strings.HasSuffix(file, "_test.go") {
			continue
		}
		source, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(filepath.Join(dir, filepath.Base(file)), source, 0o666); err != nil {
			t.Fatal(err)
		}
	}
	for _, args := range [][]string{{"build", "./..."}, {"vet", "./..."}} {
		cmd := exec.Command("go", args...)
		cmd.Dir = dir
		cmd.Env = append(os.Environ(), "GOFLAGS=-mod=mod", "GOWORK=off")
		if out, err := cmd.CombinedOutput(); err != nil {
			t.Errorf("go %s: %v\n%s", strings.Join(args, " "), err, out)
		}
	}
}

// TestGeneratedDoesNothingAtStartUp asks the runtime.
func TestGeneratedDoesNothingAtStartUp(t *testing.T) {
	dir := t.TempDir()
	main := "package main\n\nimport \"" + module + "/generated/agorachat\"\n\nfunc main() { println(agorachat.NewError(404, \"\", \"\").Error()) }\n"
	// The program must lie in this module to be allowed to import the package without a download.
	file := filepath.Join(dir, "main.go")
	if err := os.WriteFile(file, []byte(main), 0o666); err != nil {
		t.Fatal(err)
	}
	program := filepath.Join(dir, "program.exe")
	if out, err := exec.Command("go", "build", "-o", program, file).CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	cmd := exec.Command(program)
	cmd.Env = append(os.Environ(), "GODEBUG=inittrace=1")
	out, err := cmd.CombinedOutput()
	if err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	if !strings.Contains(string(out), "init net/http") {
		t.Fatalf("no trace of inits in:\n%s", out)
	}
	if strings.Contains(string(out), "init "+module) {
		t.Errorf("the generated package works at start-up:\n%s", out)
	}
}

// TestModule holds go.mod to the libraries that were chosen, and to none that lie on somebody's disk.
func TestModule(t *testing.T) {
	source, err := os.ReadFile("../go.mod")
	if err != nil {
		t.Fatal(err)
	}
	mod, err := modfile.Parse("go.mod", source, nil)
	if err != nil {
		t.Fatal(err)
	}
	if len(mod.Replace) > 0 {
		t.Error("go.mod replaces modules: a stranger's go install would not")
	}
	var direct []string
	for _, r := range mod.Require {
		if !r.Indirect {
			direct = append(direct, r.Mod.Path)
		}
	}
	want := []string{
		"github.com/dave/jennifer",
		"github.com/fsnotify/fsnotify",
		"github.com/google/go-cmp",
		"github.com/rogpeppe/go-internal",
		"github.com/santhosh-tekuri/jsonschema/v6",
		"github.com/spf13/cobra",
		"github.com/spf13/pflag",
		"github.com/yuin/goldmark",
		"go.yaml.in/yaml/v4",
		"golang.org/x/exp",
		"golang.org/x/mod",
		"golang.org/x/net",
		"golang.org/x/sync",
		"golang.org/x/text",
		"golang.org/x/tools",
	}
	if !slices.Equal(direct, want) {
		t.Errorf("direct dependencies are %q, want %q", direct, want)
	}
}

type listed struct {
	ImportPath string
	Standard   bool
	Imports    []string
}

func list(t *testing.T, args ...string) []listed {
	t.Helper()
	cmd := exec.Command("go", append([]string{"list", "-json=ImportPath,Standard,Imports"}, args...)...)
	cmd.Dir = ".."
	cmd.Stderr = os.Stderr
	out, err := cmd.Output()
	if err != nil {
		t.Fatal(err)
	}
	var packages []listed
	for d := json.NewDecoder(strings.NewReader(string(out))); d.More(); {
		var p listed
		if err := d.Decode(&p); err != nil {
			t.Fatal(err)
		}
		packages = append(packages, p)
	}
	return packages
}

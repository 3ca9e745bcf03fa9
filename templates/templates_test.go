package templates

import (
	"errors"
	"go/parser"
	"go/token"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
)

// What is copied needs nothing but the standard library.
func TestSupport(t *testing.T) {
	files, err := Support()
	if err != nil {
		t.Fatal(err)
	}
	names := make(map[string]bool)
	for _, f := range files {
		names[f.Name] = true
		file, err := parser.ParseFile(token.NewFileSet(), f.Name, f.Source, parser.ImportsOnly)
		if err != nil {
			t.Fatal(err)
		}
		for _, spec := range file.Imports {
			if path, _ := strconv.Unquote(spec.Path.Value); strings.Contains(path, ".") {
				t.Errorf("%s imports %s", f.Name, path)
			}
		}
	}
	for _, name := range []string{"catalog.go", "lookup.go", "match.go", "normalize.go", "reason.go", "response.go", "text.go"} {
		if !names[name] {
			t.Errorf("%s is missing", name)
		}
	}
	for _, name := range []string{"doc.go", "tables.go", "bridge.go", "match_test.go", "form.go", "plain.go", "xml.go"} {
		if names[name] {
			t.Errorf("%s is copied", name)
		}
	}
}

// The copied files, with those that not every package has, build with Go 1.23, and cost no work at start-up.
func TestSupportInAnotherModule(t *testing.T) {
	if testing.Short() {
		t.Skip("runs the go command")
	}
	files, err := Support(optional...)
	if err != nil {
		t.Fatal(err)
	}
	tables, err := os.ReadFile("support/tables.go")
	if err != nil {
		t.Fatal(err)
	}
	dir := t.TempDir()
	write := func(name, source string) {
		t.Helper()
		path := filepath.Join(dir, name)
		if err := errors.Join(os.MkdirAll(filepath.Dir(path), 0o777), os.WriteFile(path, []byte(source), 0o666)); err != nil {
			t.Fatal(err)
		}
	}
	write("go.mod", "module stranger\n\ngo 1.23\n")
	write("main.go", "package main\n\nimport \"stranger/support\"\n\nfunc main() { print(support.Status(404).Error()) }\n")
	const json, all = "maxBody: 1 << 20}", "maxBody: 1 << 20, formats: []format{{readXML, maybeXML}, {readForm, maybeForm}}, text: readText}"
	write("support/tables.go", strings.Replace(string(tables), json, all, 1))
	if !strings.Contains(string(tables), json) {
		t.Error("the sample catalogue reads no other formats")
	}
	for _, f := range files {
		write("support/"+f.Name, string(f.Source))
	}
	run := func(env, name string, args ...string) string {
		t.Helper()
		cmd := exec.Command(name, args...)
		cmd.Dir = dir
		cmd.Env = append(os.Environ(), "GOWORK=off", "GOFLAGS=", "GOTOOLCHAIN=local", env)
		out, err := cmd.CombinedOutput()
		if err != nil {
			t.Fatalf("%s: %v\n%s", cmd, err, out)
		}
		return string(out)
	}
	run("", "go", "vet", "./...")
	run("", "go", "build", "-o", "stranger.exe", ".")
	out := run("GODEBUG=inittrace=1", filepath.Join(dir, "stranger.exe"))
	if !strings.Contains(out, "init net/http") || strings.Contains(out, "stranger/support") {
		t.Errorf("work at start-up:\n%s", out)
	}
}

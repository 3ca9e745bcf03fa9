package generator_test

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/errgen/errgen/generator"
)

// A keeper is a module with a document in it.
type keeper struct {
	t       *testing.T
	dir     string
	changed []string // files, by the last run
}

func newKeeper(t *testing.T, config string) *keeper {
	k := &keeper{t: t, dir: t.TempDir()}
	k.write("errgen.yaml", config)
	k.write("go.mod", "module example.com/keeper\n\ngo 1.23\n")
	return k
}

func (k *keeper) write(name, text string) {
	k.t.Helper()
	path := filepath.Join(k.dir, name)
	if err := os.MkdirAll(filepath.Dir(path), 0o777); err != nil {
		k.t.Fatal(err)
	}
	if err := os.WriteFile(path, []byte(text), 0o666); err != nil {
		k.t.Fatal(err)
	}
}

func (k *keeper) read(name string) string {
	k.t.Helper()
	text, err := os.ReadFile(filepath.Join(k.dir, name))
	if err != nil {
		k.t.Fatal(err)
	}
	return string(text)
}

// run generates from a document, and returns the names: of each error by its cause, of codes, and of fields of Params.
func (k *keeper) run(document string) map[string]string {
	k.t.Helper()
	k.write("errors.md", document)
	p, err := generator.Read(generator.Options{Config: filepath.Join(k.dir, "errgen.yaml"), Accept: true, Date: time.Date(2026, 1, 2, 0, 0, 0, 0, time.UTC)})
	if err != nil {
		k.t.Fatal(err)
	}
	pkg, err := p.Generate()
	if err != nil {
		k.t.Fatal(err, p.Diagnostics)
	}
	changes, err := pkg.Commit()
	if err != nil {
		k.t.Fatal(err)
	}
	k.changed = nil
	for _, c := range changes {
		k.changed = append(k.changed, filepath.Base(c.Path))
	}
	names := map[string]string{}
	for _, r := range p.Reasons {
		params := slices.Sorted(slices.Values(r.Params))
		names[strings.Join(r.Texts["en"].Causes, " ")] = fmt.Sprint(r.Name, " ", r.Reason, " ", params, " ", codeConstant(k.read("api/codes.go"), r.Code))
	}
	return names
}

// codeConstant is the constant of a code.
func codeConstant(source, code string) string {
	if m := regexp.MustCompile(`const (\w+) Code = "` + regexp.QuoteMeta(code) + `"`).FindStringSubmatch(source); m != nil {
		return m[1]
	}
	return ""
}

// consumer writes a program that uses all constants and fields of the package as it is.
func (k *keeper) consumer() {
	k.t.Helper()
	var b strings.Builder
	b.WriteString("package main\n\nimport \"example.com/keeper/api\"\n\nfunc main() {\n")
	for _, file := range []string{"reasons.go", "codes.go"} {
		for _, m := range regexp.MustCompile(`(?m)^const (\w+)`).FindAllStringSubmatch(k.read("api/"+file), -1) {
			fmt.Fprintf(&b, "\t_ = api.%s\n", m[1])
		}
	}
	for _, m := range regexp.MustCompile(`(?m)^\t(\w+) string$`).FindAllStringSubmatch(k.read("api/params.go"), -1) {
		fmt.Fprintf(&b, "\t_ = api.Params{}.%s\n", m[1])
	}
	b.WriteString("}\n")
	k.write("main.go", b.String())
}

// goTool runs the go command in the module.
func (k *keeper) goTool(args ...string) string {
	k.t.Helper()
	cmd := exec.Command("go", args...)
	cmd.Dir = k.dir
	cmd.Env = append(os.Environ(), "GOFLAGS=-mod=mod", "GOWORK=off", "GOTOOLCHAIN=local")
	out, err := cmd.CombinedOutput()
	if err != nil {
		k.t.Fatalf("go %s: %v\n%s\n%s", strings.Join(args, " "), err, out, k.read("main.go"))
	}
	return string(out)
}

// files returns all files of a directory but the document.
func files(t *testing.T, dir string) map[string]string {
	t.Helper()
	all := map[string]string{}
	err := filepath.WalkDir(dir, func(path string, e os.DirEntry, err error) error {
		if err != nil || e.IsDir() || filepath.Base(path) == "errors.md" {
			return err
		}
		text, err := os.ReadFile(path)
		name, _ := filepath.Rel(dir, path)
		all[filepath.ToSlash(name)] = string(text)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return all
}

package generator

import (
	"fmt"
	"go/ast"
	"go/format"
	"go/importer"
	"go/parser"
	"go/token"
	"go/types"
	"strings"
	"sync"
	"testing"

	gocmp "github.com/google/go-cmp/cmp"

	"github.com/errgen/errgen/generator/internal/config"
	"github.com/errgen/errgen/generator/internal/golang"
	"github.com/errgen/errgen/generator/internal/model"
	"github.com/errgen/errgen/generator/internal/output"
)

// typeCheck checks that generated files are formatted, are a package, and declare what the project says and nothing else.
func typeCheck(t *testing.T, files []output.File, project *Project) {
	t.Helper()
	for _, f := range files {
		if formatted, err := format.Source(f.Content); err != nil || string(formatted) != string(f.Content) {
			t.Errorf("%s is not as gofmt would have it: %v\n%s", f.Name, err, gocmp.Diff(string(formatted), string(f.Content)))
		}
	}
	scope := check(t, project.Package, files)
	want := map[string]string{} // the Reasons and their values
	for _, r := range project.Reasons {
		want[r.Name] = r.Reason
	}
	for _, f := range project.Former {
		if want[f.Name] = f.Reason; f.Of != "" {
			want[f.Name] = want[f.Of]
		}
	}
	for _, name := range scope.Names() {
		object := scope.Lookup(name)
		c, isConst := object.(*types.Const)
		switch {
		case isConst && strings.HasSuffix(c.Type().String(), ".Reason"):
			if value, ok := want[name]; !ok || c.Val().ExactString() != fmt.Sprintf("%q", value) {
				t.Errorf("%s is %s, want %q", name, c.Val().ExactString(), value)
			}
			delete(want, name)
		case isConst && (strings.HasPrefix(name, "Code") || strings.HasPrefix(name, "row") || strings.HasPrefix(name, "at") || strings.HasPrefix(name, "as") || strings.HasPrefix(name, "param")):
		case strings.HasPrefix(name, "Text"), strings.HasPrefix(name, "texts"):
		case !ours()[name]:
			t.Errorf("%s is declared, which no package of ours has", object)
		}
	}
	if len(want) > 0 {
		t.Errorf("not declared: %v", want)
	}
}

// ours are the names that a package declares of itself, if it reads all formats and has a character that may be sent in pieces.
var ours = sync.OnceValue(func() map[string]bool {
	files, err := golang.Emit(&model.Spec{Package: "empty", Sources: []string{"empty.md"}, Locales: []model.Locale{{Tag: "en", Ident: "En"}},
		Response: model.Response{Formats: config.Formats},
		Reasons: []*model.Reason{{Ident: "Accented", Value: "accented", Rows: make([]model.Row, 1), Texts: make([]model.Text, 1), Places: make([]model.Place, 1),
			Templates: []model.Template{{Parts: []model.Part{{Literal: "é"}}}}}}})
	if err != nil {
		panic(err)
	}
	names := map[string]bool{}
	for _, name := range check(nil, "empty", files).Names() {
		names[name] = true
	}
	return names
})

var (
	checking sync.Mutex // the importer is not safe for concurrent use
	std      = importer.Default()
)

// checked returns a project's package, type-checked.
func checked(t *testing.T, p *Project) *types.Package {
	t.Helper()
	pkg, err := p.Generate()
	if err != nil {
		t.Fatal(err)
	}
	return checkPackage(t, p.Package, pkg.files)
}

// check type-checks a package, and returns what it declares.
func check(t *testing.T, name string, files []output.File) *types.Scope {
	return checkPackage(t, name, files).Scope()
}

func checkPackage(t *testing.T, name string, files []output.File) *types.Package {
	checking.Lock()
	defer checking.Unlock()
	fset := token.NewFileSet()
	var parsed []*ast.File
	for _, f := range files {
		file, err := parser.ParseFile(fset, f.Name, f.Content, parser.SkipObjectResolution)
		if err != nil {
			t.Fatal(err)
		}
		parsed = append(parsed, file)
	}
	conf := types.Config{Importer: std, GoVersion: "go1.23"}
	pkg, err := conf.Check(name, fset, parsed, nil)
	if err != nil {
		t.Fatal(err)
	}
	return pkg
}

package golang

import (
	"go/parser"
	"go/token"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/errgen/errgen/generator/internal/model"
	"github.com/errgen/errgen/templates/support"
)

// emitted returns the names and the imports of the files of a package that reads these formats.
func emitted(t *testing.T, formats ...string) (names, imports []string) {
	t.Helper()
	spec := &model.Spec{Package: "p", Sources: []string{"p.md"}, Locales: []model.Locale{{Tag: "en", Ident: "En"}}, Response: model.Response{Formats: formats}}
	files, err := Emit(spec)
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range files {
		names = append(names, f.Name)
		parsed, err := parser.ParseFile(token.NewFileSet(), f.Name, f.Content, parser.ImportsOnly)
		if err != nil {
			t.Fatal(err)
		}
		for _, i := range parsed.Imports {
			path, _ := strconv.Unquote(i.Path.Value)
			imports = append(imports, path)
		}
	}
	slices.Sort(imports)
	return names, slices.Compact(imports)
}

// A package that reads JSON alone has nothing of what reads other formats, and imports what net/http needs anyway, and little besides.
func TestFormatsAskedFor(t *testing.T) {
	alone, imports := emitted(t, "json")
	want := strings.Fields("bytes cmp compress/gzip encoding/json fmt io iter log/slog math net/http slices sort strconv strings time unicode unicode/utf8")
	if !slices.Equal(imports, want) {
		t.Errorf("the imports are %q, want %q", imports, want)
	}
	for _, f := range support.Formats {
		if slices.Contains(alone, f.File) {
			t.Errorf("%s is there, though nobody asks for it", f.File)
		}
		with, _ := emitted(t, "json", f.Name)
		if want := append(slices.Clone(alone), f.File); !slices.Equal(with, slices.Sorted(slices.Values(want))) {
			t.Errorf("with %s: the files are %q", f.Name, with)
		}
	}
}

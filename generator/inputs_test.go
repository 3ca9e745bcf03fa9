package generator_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/errgen/errgen/generator"
)

func TestInputs(t *testing.T) {
	t.Chdir(t.TempDir())
	const whole = "version: 1\noutput: out\nspec: [docs/*.md, ../errors.md]\ntranslations: {de: docs/de/errors.md, fr: [docs/*.md, fr.md]}\n"
	for name, content := range map[string]string{
		"errgen.yaml":     whole,
		"api/errgen.yaml": whole,
		"broken.yaml":     "version: 1\nspec: [docs/*.md",
		"flawed.yaml":     "version: 1\noutptu: out\nspec: a.md\n",
	} {
		if err := os.MkdirAll(filepath.Dir(name), 0o777); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(name, []byte(content), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	tests := []struct {
		name string
		opts generator.Options
		want string
	}{
		{"nothing said", generator.Options{}, "errgen.yaml errgen.lock docs/*.md ../errors.md docs/de/errors.md fr.md"},
		{"elsewhere", generator.Options{Config: "./api/errgen.yaml"},
			"api/errgen.yaml api/errgen.lock api/docs/*.md errors.md api/docs/de/errors.md api/fr.md"},
		{"other documents", generator.Options{Config: "api/errgen.yaml", Specs: []string{"a.md", "api/b.md"}},
			"api/errgen.yaml api/errgen.lock a.md api/b.md api/docs/de/errors.md api/docs/*.md api/fr.md"},
		{"no configuration", generator.Options{Specs: []string{"a.md", "./b/*.md", "a.md"}}, "a.md b/*.md"},
		{"names remembered elsewhere", generator.Options{Specs: []string{"a.md"}, Lock: "./api/names.lock"}, "api/names.lock a.md"},
		{"missing", generator.Options{Config: "nowhere/errgen.yaml"}, "nowhere/errgen.yaml nowhere/errgen.lock"},
		{"broken", generator.Options{Config: "broken.yaml"}, "broken.yaml broken.lock"},
		{"with an error", generator.Options{Config: "flawed.yaml"}, "flawed.yaml flawed.lock a.md"},
	}
	for _, test := range tests {
		if got := strings.Join(test.opts.Inputs(), " "); got != test.want {
			t.Errorf("%s: got %s, want %s", test.name, got, test.want)
		}
	}
}

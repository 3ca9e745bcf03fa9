package generator_test

import (
	"os"
	"path/filepath"
	"regexp"
	"testing"

	"github.com/errgen/errgen/generator"
)

// TestDocumentsPage reads each example of docs/documents.md: it has errors, and none is lost.
func TestDocumentsPage(t *testing.T) {
	source, err := os.ReadFile("../docs/documents.md")
	if err != nil {
		t.Fatal(err)
	}
	examples := regexp.MustCompile("(?ms)^```markdown\n(.*?)^```$|^````markdown\n(.*?)^````$").FindAllStringSubmatch(string(source), -1)
	if len(examples) < 5 {
		t.Fatalf("the page has %d examples", len(examples))
	}
	for _, example := range examples {
		file := filepath.Join(t.TempDir(), "errors.md")
		if err := os.WriteFile(file, []byte(example[1]+example[2]), 0o666); err != nil {
			t.Fatal(err)
		}
		project, err := generator.Read(generator.Options{Specs: []string{file}, Output: "out"})
		if err != nil {
			t.Fatal(err)
		}
		if len(project.Reasons) < 2 {
			t.Errorf("%d errors are found in:\n%s", len(project.Reasons), example[0])
		}
		for _, d := range project.Diagnostics {
			if d.Rule != "error-unmatchable" {
				t.Errorf("%s (%s) in:\n%s", d.Message, d.Rule, example[0])
			}
		}
	}
}

package generator_test

import (
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"testing"

	"github.com/errgen/errgen/generator"
)

// TestDocumentsPage reads each example of docs/documents.md: it has errors, and none is lost. Two findings are about what the examples show.
func TestDocumentsPage(t *testing.T) {
	source, err := os.ReadFile("../docs/documents.md")
	if err != nil {
		t.Fatal(err)
	}
	examples := regexp.MustCompile("(?ms)^```markdown\n(.*?)^```$|^````markdown\n(.*?)^````$").FindAllStringSubmatch(string(source), -1)
	errors := []int{2, 2, 2, 2, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 2, 2, 2, 3, 4, 3, 2, 1, 3, 3, 2} // of each example
	if len(examples) != len(errors) {
		t.Fatalf("the page has %d examples, the test knows %d", len(examples), len(errors))
	}
	for i, example := range examples {
		file := filepath.Join(t.TempDir(), "errors.md")
		if err := os.WriteFile(file, []byte(example[1]+example[2]), 0o666); err != nil {
			t.Fatal(err)
		}
		project, err := generator.Read(generator.Options{Specs: []string{file}, Output: "out"})
		if err != nil {
			t.Fatal(err)
		}
		if len(project.Reasons) != errors[i] {
			t.Errorf("%d errors are found, not %d, in:\n%s", len(project.Reasons), errors[i], example[0])
		}
		for _, d := range project.Diagnostics {
			if !slices.Contains([]string{"error-unmatchable", "cell-marked", "row-reserved"}, d.Rule) {
				t.Errorf("%s (%s) in:\n%s", d.Message, d.Rule, example[0])
			}
		}
	}
}

package generator

import (
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

// TestCorpus tries every Markdown document below the folder that ERRGEN_CORPUS names, with no configuration: nothing panics,
// every row of a table about errors is used or named, and the package type-checks. It prints what each document gives.
func TestCorpus(t *testing.T) {
	folder := os.Getenv("ERRGEN_CORPUS")
	if folder == "" {
		t.Skip("ERRGEN_CORPUS names no folder of documents")
	}
	err := filepath.WalkDir(folder, func(file string, d fs.DirEntry, err error) error {
		if ext := filepath.Ext(file); err != nil || d.IsDir() || ext != ".md" && ext != ".mdx" || file == filepath.Join(folder, "README.md") {
			return err
		}
		name := strings.TrimPrefix(file, folder+string(filepath.Separator))
		t.Run(name, func(t *testing.T) { corpusDocument(t, file) })
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
}

func corpusDocument(t *testing.T, file string) {
	begin := time.Now()
	project, err := Read(Options{Specs: []string{file}, Output: t.TempDir(), Package: "apierrors"})
	if err != nil {
		t.Fatal(err)
	}
	if project.Failed() {
		t.Logf("no package: %s", diagnostics(project))
		return
	}
	pkg, err := project.Generate()
	if err != nil {
		t.Fatal(err)
	}
	took := time.Since(begin)
	rows := 0
	for _, table := range project.Tables {
		if table.Kind == "other" {
			continue
		}
		rows += table.Used
		if table.Used+len(table.Unused) != table.Rows {
			t.Errorf("line %d: %d rows, of which %d are used and %d named", table.Line, table.Rows, table.Used, len(table.Unused))
		}
	}
	t.Logf("%d tables, %d rows used, %d reasons, %d diagnostics, %v", len(project.Tables), rows, len(project.Reasons), len(project.Diagnostics), took)
	typeCheck(t, pkg.files, project)
}

package generator

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// FuzzGenerate takes any bytes for a document: nothing panics, each row of a table about errors is used or named, each position lies
// in the document, and what is generated is a package that declares what the project says and nothing else.
func FuzzGenerate(f *testing.F) {
	f.Add([]byte(document(3)))
	f.Add([]byte("| Status | Error code | Error message | Cause |\n|---|---|---|---|\n| 400 | `a*/b` | \"; var X = 1 // | //go:embed x |\n"))
	f.Add([]byte("# Error codes\n\n| Code | Name | Description |\n|:-:|---|---|\n| -1 | `FUNC` | func\tinit() |\n| 0x1F | type | {a}{b} %s |\n"))
	f.Add([]byte("| 状态码 | 错误码 | 错误信息 |\n|-|-|-|\n| 4xx | 用户 | “用户 {名} 不存在” |\n| 404 | 用户 | Deprecated: \u202eX\x00 |\n"))
	dir := f.TempDir()
	f.Fuzz(func(t *testing.T, source []byte) {
		file := filepath.Join(dir, "spec.md")
		if err := os.WriteFile(file, source, 0o666); err != nil {
			t.Fatal(err)
		}
		project, err := Read(Options{Specs: []string{file}, Output: "out"})
		if err != nil {
			t.Fatal(err)
		}
		lines := strings.Count(strings.ReplaceAll(string(source), "\r", "\n"), "\n") + 1
		for _, d := range project.Diagnostics {
			if d.Line < 1 || d.Line > lines || d.Column < 1 {
				t.Errorf("outside of the document: %+v", d)
			}
		}
		for _, table := range project.Tables {
			if table.Kind != "other" && table.Used+len(table.Unused) != table.Rows {
				t.Errorf("%d rows, of which %d are used and %d named", table.Rows, table.Used, len(table.Unused))
			}
		}
		if project.Failed() {
			return
		}
		pkg, err := project.Generate()
		if err != nil {
			t.Fatal(err)
		}
		typeCheck(t, pkg.files, project)
	})
}

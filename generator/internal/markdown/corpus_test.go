package markdown

import (
	"io/fs"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
	"time"
)

// TestCorpus reads every document below the folder that ERRGEN_CORPUS names. An INDEX.tsv there says how many tables goldmark
// sees in each; differences are logged, since some are ours on purpose.
func TestCorpus(t *testing.T) {
	dir := os.Getenv("ERRGEN_CORPUS")
	if dir == "" {
		t.Skip("ERRGEN_CORPUS names no folder of documents")
	}
	wanted := indexedTables(filepath.Join(dir, "INDEX.tsv"))
	files, rules := 0, map[string]int{}
	err := filepath.WalkDir(dir, func(path string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() || !isMarkdown(path) {
			return err
		}
		src, err := os.ReadFile(path)
		if err != nil {
			return err
		}
		name, _ := filepath.Rel(dir, path)
		start := time.Now()
		doc, diags := Parse(name, src, Limits{})
		if took := time.Since(start); took > time.Second {
			t.Errorf("%s takes %v", name, took)
		}
		if diags.HasErrors() {
			t.Errorf("%s: %v", name, diags)
		}
		checkDocument(t, doc)
		files++
		grids := 0
		for _, b := range doc.Blocks {
			if _, ok := b.(*Grid); ok {
				grids++
			}
		}
		if want, ok := wanted[name]; ok && grids != want {
			t.Logf("%s: %d grids, and %d tables to goldmark", name, grids, want)
		}
		for _, d := range diags {
			rules[d.Rule]++
			if testing.Verbose() && d.Rule != "cell-missing" {
				t.Log(d)
			}
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	t.Logf("%d documents, diagnostics by rule: %v", files, rules)
}

func isMarkdown(path string) bool {
	switch filepath.Ext(path) {
	case ".md", ".mdx", ".markdown", ".mkd":
		return true
	}
	return false
}

// indexedTables returns the column gfm_tables(goldmark) of an index by file.
func indexedTables(path string) map[string]int {
	index, err := os.ReadFile(path)
	if err != nil {
		return nil
	}
	lines := strings.Split(string(index), "\n")
	column := -1
	for i, name := range strings.Split(lines[0], "\t") {
		if name == "gfm_tables(goldmark)" {
			column = i
		}
	}
	tables := make(map[string]int)
	for _, l := range lines[1:] {
		if fields := strings.Split(l, "\t"); column >= 0 && column < len(fields) {
			tables[fields[0]], _ = strconv.Atoi(fields[column])
		}
	}
	return tables
}

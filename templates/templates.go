// Package templates holds what goes into generated packages as it stands.
package templates

import (
	"embed"
	"io/fs"
	"slices"
	"strings"
)

//go:embed support/*.go
var support embed.FS

// A File is a file to copy.
type File struct {
	Name   string // without a directory
	Source []byte
}

// optional are the files of the support package that are part only of packages which ask for them.
var optional = []string{"compose.go", "form.go", "plain.go", "xml.go"}

// Support returns the files of the support package that are part of a generated package, sorted by name. Their package clause is to be
// changed. Left out are what errgen alone needs, the sample catalogue and the tests; and of the files that not every package has, all but with.
func Support(with ...string) ([]File, error) {
	entries, err := fs.ReadDir(support, "support")
	if err != nil {
		return nil, err
	}
	var files []File
	for _, entry := range entries {
		name := entry.Name()
		if name == "doc.go" || name == "tables.go" || strings.HasPrefix(name, "bridge") || strings.HasSuffix(name, "_test.go") ||
			slices.Contains(optional, name) && !slices.Contains(with, name) {
			continue
		}
		source, err := support.ReadFile("support/" + name)
		if err != nil {
			return nil, err
		}
		files = append(files, File{Name: name, Source: source})
	}
	return files, nil
}

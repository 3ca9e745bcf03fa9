package shapes

import (
	"path"
	"strings"

	"github.com/errgen/errgen/generator/internal/markdown"
)

// title is what a document calls itself: the titles in its front matter, its first heading, and its file's name.
func title(d *markdown.Document) string {
	words := []string{strings.TrimSuffix(path.Base(d.File), path.Ext(d.File))}
	const front, within = 8192, 40 // bytes, lines
	n := 0
	for line := range strings.Lines(d.Text[:min(len(d.Text), front)]) {
		line = strings.TrimSpace(line)
		if n++; n == 1 && line != "---" && line != "+++" || n > 1 && (line == "---" || line == "+++") || n > within {
			break
		}
		at := strings.IndexAny(line, ":=") // of YAML or TOML
		if at < 0 {
			continue
		}
		if key := strings.TrimSpace(line[:at]); key == "title" || key == "sidebar_label" || key == "description" {
			words = append(words, strings.Trim(line[at+1:], ` "'`))
		}
	}
	for _, b := range d.Blocks {
		if h, ok := b.(*markdown.Heading); ok {
			words = append(words, h.Text.Text)
			break
		}
	}
	return strings.Join(words, " ")
}

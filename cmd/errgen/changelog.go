package main

import (
	"fmt"
	"slices"
	"strings"

	"github.com/errgen/errgen/generator"
)

// writeChangelog writes differences as Markdown that is fit for release notes: what breaks programs first.
func writeChangelog(b *strings.Builder, differences []generator.Difference) {
	chapters := []struct {
		title string
		has   func(generator.Difference) bool
	}{
		{"Breaking changes", func(d generator.Difference) bool { return d.Breaks != "" }},
		{"New errors", func(d generator.Difference) bool { return d.Kind == "added" }},
		{"Changes", func(d generator.Difference) bool { return d.Kind != "text" }},
		{"Texts", func(d generator.Difference) bool { return true }},
	}
	if len(differences) == 0 {
		b.WriteString("Nothing changes for programs that use the documented errors.\n")
		return
	}
	left := slices.Clone(differences)
	for _, c := range chapters {
		var items []generator.Difference
		left = slices.DeleteFunc(left, func(d generator.Difference) bool {
			if c.has(d) {
				items = append(items, d)
			}
			return c.has(d)
		})
		writeChapter(b, c.title, items)
	}
}

// writeChapter writes a list under a heading. It is not longer than fits a comment on GitHub, which takes 65,536 characters.
func writeChapter(b *strings.Builder, title string, items []generator.Difference) {
	const mostBytes = 14_000
	if len(items) == 0 {
		return
	}
	if b.Len() > 0 {
		b.WriteString("\n")
	}
	b.WriteString("### " + title + "\n\n")
	begin := b.Len()
	for i, d := range items {
		if b.Len()-begin > mostBytes {
			fmt.Fprintf(b, "- and %s\n", fmt.Sprint(len(items)-i, " more"))
			return
		}
		writeItem(b, d)
	}
}

// writeItem writes a difference as an item of a list.
func writeItem(b *strings.Builder, d generator.Difference) {
	breaks := ""
	if d.Breaks != "" {
		breaks = " (breaks " + d.Breaks + ")"
	}
	fmt.Fprintf(b, "- %s: %s%s.\n", codeSpan(d.Name), escapeMarkdown(d.Says), breaks)
	if !said(d) {
		return
	}
	for _, part := range []struct{ what, text string }{{"was: ", d.From}, {"is: ", d.To}} {
		if d.From == "" || d.To == "" {
			part.what = ""
		}
		if part.text != "" {
			fmt.Fprintf(b, "  - %s%s\n", part.what, codeSpan(short(strings.Join(strings.Fields(part.text), " "))))
		}
	}
}

// short cuts a text that is longer than people read in a list.
func short(text string) string {
	const most = 600
	if len(text) <= most {
		return text
	}
	return strings.ToValidUTF8(text[:most], "") + "…"
}

// escapeMarkdown writes a text so that Markdown shows it as it is. What a document says could else be a link, or address somebody.
func escapeMarkdown(text string) string { return markdownEscapes.Replace(printable(text)) }

var markdownEscapes = strings.NewReplacer("\\", "\\\\", "`", "\\`", "*", "\\*", "_", "\\_", "[", "\\[", "]", "\\]", "<", "&lt;", "&", "&amp;", "#", "\\#", "|", "\\|",
	"~", "\\~", "@", "&#64;", "!", "\\!")

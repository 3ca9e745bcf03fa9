package main

import (
	"cmp"
	"maps"
	"slices"
	"strings"
)

// A field is a label and what it stands for, one or more lines. A field without lines is not written.
type field struct {
	label string
	lines []string
}

// one returns a field of one value; an empty value is none.
func one(label, value string) field { return field{label, nonEmpty(value)} }

// writeFields writes fields below each other, their values aligned.
func writeFields(b *strings.Builder, fields []field) {
	width := 0
	for _, f := range fields {
		if len(f.lines) > 0 {
			width = max(width, displayWidth(f.label))
		}
	}
	for _, f := range fields {
		label := f.label
		for _, line := range f.lines {
			b.WriteString(strings.TrimRight("  "+pad(label, width)+"  "+printable(line), " ") + "\n")
			label = ""
		}
	}
}

// columns joins cells to lines in which each column is as wide as its widest cell.
func columns(rows [][]string) []string {
	var widths []int
	for _, row := range rows {
		for i, c := range row {
			if i == len(widths) {
				widths = append(widths, 0)
			}
			widths[i] = max(widths[i], displayWidth(printable(c)))
		}
	}
	var lines []string
	for _, row := range rows {
		var b strings.Builder
		for i, c := range row {
			b.WriteString(pad(printable(c), widths[i]) + "  ")
		}
		lines = append(lines, strings.TrimRight(b.String(), " "))
	}
	return lines
}

// nonEmpty returns the lines of s that say something.
func nonEmpty(s string) []string {
	var lines []string
	for line := range strings.Lines(s) {
		if line = strings.TrimSpace(line); line != "" {
			lines = append(lines, line)
		}
	}
	return lines
}

// byCount are the keys of counts, the most frequent first.
func byCount(counts map[string]int) []string {
	return slices.SortedFunc(maps.Keys(counts), func(a, b string) int { return cmp.Or(cmp.Compare(counts[b], counts[a]), strings.Compare(a, b)) })
}

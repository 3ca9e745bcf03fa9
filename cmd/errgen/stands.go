package main

import (
	"fmt"
	"strings"

	"github.com/errgen/errgen/generator"
)

// standsFor says which lines a diagnostic stands for, "" if that is its own alone: "It stands for 4 lines: 5-7, 12."
func standsFor(d generator.Diagnostic) string {
	if len(d.Lines) < 2 {
		return ""
	}
	var ranges []string
	for i := 0; i < len(d.Lines); {
		end := i
		for end+1 < len(d.Lines) && d.Lines[end+1] == d.Lines[end]+1 {
			end++
		}
		text := fmt.Sprint(d.Lines[i])
		if end > i {
			text = fmt.Sprintf("%d-%d", d.Lines[i], d.Lines[end])
		}
		ranges = append(ranges, text)
		i = end + 1
	}
	const most = 20
	if len(ranges) > most {
		ranges = append(ranges[:most:most], "…")
	}
	return fmt.Sprintf("It stands for %d lines: %s.", len(d.Lines), strings.Join(ranges, ", "))
}

package conflict

import (
	"slices"
	"strings"
	"testing"
)

func TestConflicts(t *testing.T) {
	tests := []struct {
		name, source string
		want         []Conflict
	}{
		{"none", "# Errors\n\n| a |\n| - |\n| b |\n", nil},
		{"two versions", "a\n<<<<<<< HEAD\nb\n=======\nc\n>>>>>>> topic\nd\n", []Conflict{{2, 6}}},
		{"with what they came from", "<<<<<<< ours\nb\n||||||| base\na\n=======\nc\n>>>>>>> theirs\n", []Conflict{{1, 7}}},
		{"line ends of Windows", "a\r\n<<<<<<< HEAD\r\nb\r\n=======\r\nc\r\n>>>>>>> topic\r\n", []Conflict{{2, 6}}},
		{"line ends of old", "a\r<<<<<<< HEAD\rb\r=======\rc\r>>>>>>> topic\r", []Conflict{{2, 6}}},
		{"behind a byte order mark", "\ufeff<<<<<<< HEAD\nb\n=======\nc\n>>>>>>> topic\n", []Conflict{{1, 5}}},
		{"two conflicts", "<<<<<<< a\n=======\n>>>>>>> b\nx\n<<<<<<< a\n=======\n>>>>>>> b\n", []Conflict{{1, 3}, {5, 7}}},
		{"the end alone", "a\n>>>>>>> topic\nb\n", []Conflict{{2, 2}}},
		{"no end", "a\n<<<<<<< HEAD\nb\n=======\nc\n", []Conflict{{2, 4}}},
		{"longer markers", "<<<<<<<<<<<< HEAD\n============\n>>>>>>>>>>>> topic\n", []Conflict{{1, 3}}},
		{"without labels", "<<<<<<<\na\n=======\nb\n>>>>>>>\n", []Conflict{{1, 5}}},
		{"only the middle is left, between rows", "| a |\n=======\n| b |\n", []Conflict{{2, 2}}},
		{"a heading", "Errors\n=======\n\n| a |\n", nil},
		{"a row of empty cells", "| a | b |\n||||||| \n", nil},
		{"too short", "<<<<<< a\n======\n>>>>>> b\n", nil},
		{"in a text", "git writes <<<<<<< HEAD\n", nil},
		{"indented", "    <<<<<<< HEAD\n", nil},
		{"quotes in quotes", ">>>>>>>deep\n", nil},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := In(tt.source); !slices.Equal(got, tt.want) {
				t.Errorf("In = %v, want %v", got, tt.want)
			}
			if got := InMarkdown(tt.source); !slices.Equal(got, tt.want) {
				t.Errorf("InMarkdown = %v, want %v", got, tt.want)
			}
		})
	}
}

func TestMarkdownFences(t *testing.T) {
	example := "<<<<<<< HEAD\nb\n=======\nc\n>>>>>>> topic\n"
	tests := []struct {
		name, source string
		want         []Conflict
	}{
		{"backticks", "```text\n" + example + "```\n", nil},
		{"tildes", "~~~\n" + example + "~~~\n", nil},
		{"a longer fence", "````\n```\n" + example + "````\n", nil},
		{"never closed", "```\n" + example, nil},
		{"behind a fence", "```\nx\n```\n" + example, []Conflict{{4, 8}}},
		{"a code span is no fence", "``` a ``` b\n" + example, []Conflict{{2, 6}}},
		{"in an item", "- ```text\n  " + strings.ReplaceAll(example, "\n", "\n  ") + "\n  ```\n" + example, []Conflict{{9, 13}}},
		{"in an item that ends", "1. ~~~\n   x\n" + example, []Conflict{{3, 7}}},
		{"a fence in one of the versions", "<<<<<<< HEAD\n```\nb\n```\n=======\nc\n>>>>>>> topic\n", []Conflict{{1, 7}}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := InMarkdown(tt.source); !slices.Equal(got, tt.want) {
				t.Errorf("InMarkdown = %v, want %v", got, tt.want)
			}
			if got := In(tt.source); len(got) == 0 {
				t.Error("In, which knows no fences, finds nothing")
			}
		})
	}
}

func FuzzIn(f *testing.F) {
	f.Add("<<<<<<< HEAD\nb\n=======\nc\n>>>>>>> topic\n")
	f.Add("```\n>>>>>>> a\r~~~\r\n```")
	f.Fuzz(func(t *testing.T, source string) {
		most := strings.Count(source, "\n") + strings.Count(source, "\r") + 1
		for _, c := range append(In(source), InMarkdown(source)...) {
			if c.First < 1 || c.Last < c.First || c.Last > most {
				t.Errorf("%v of %d lines", c, most)
			}
		}
	})
}

package cells

import (
	"strings"
	"unicode/utf8"

	"github.com/errgen/errgen/generator/internal/markdown"
	"github.com/errgen/errgen/generator/internal/pattern"
	"github.com/errgen/errgen/generator/internal/vocabulary"
)

// A Labeled is a piece of a cell with what its label says that it is.
type Labeled struct {
	Role string // "message", "summary", "cause" or "action"; "" before the first label
	Text markdown.Inline
}

var (
	labelStart = pattern.Lazy(`(?:^|\n|[.!。！;；]\s*)`)
	wordStart  = pattern.Lazy(`(?:^|\n|[.!。！;；]\s*| )`)
	boldLabel  = pattern.Lazy(`(?:\*\*|__|<b>|<strong>)\s*([^*_<>:：]{1,40}?)\s*[:：]?\s*(?:\*\*|__|</b>|</strong>)`).Needing("*_<")
	label      = pattern.Lazy(`^([^\s:：.,。，\n][^:：.,。，\n]*?)(?:\s*[:：]\s*|\s+[-–—]\s+|\s*\n)`).Needing(":：-–—\n")
)

// A foundLabel is a label with its place in a cell's text, and where the text behind it begins.
type foundLabel struct {
	role        string
	start, text int
}

// Labels takes a cell apart that has labels in it: "Cause: … Solution: …". A label begins a line or a sentence, or is in bold. Labels
// returns nil if the cell has none.
func Labels(in markdown.Inline) []Labeled {
	all := findLabels(in)
	if len(all) == 0 {
		return nil
	}
	var parts []Labeled
	add := func(role string, from, to int) {
		if text := Part(in, from, to); text.Text != "" {
			parts = append(parts, Labeled{role, text})
		}
	}
	add("", 0, all[0].start)
	for i, l := range all {
		stop := len(in.Text)
		if i+1 < len(all) {
			stop = all[i+1].start
		}
		add(l.role, l.text, stop)
	}
	return parts
}

func findLabels(in markdown.Inline) []foundLabel {
	const most, longest = 16, 41 // labels, letters of one
	bold, starts := boldLabels(in.Source), labelStart
	if bold != nil {
		starts = wordStart
	}
	var all []foundLabel
	for _, at := range starts.FindAllStringSubmatchIndex(in.Text, -1) {
		m := label.FindStringSubmatch(in.Text[at[1]:])
		if m == nil || len(all) == most || utf8.RuneCountInString(m[1]) > longest {
			continue
		}
		if len(all) > 0 && at[1] < all[len(all)-1].text {
			continue // "Error! Message:" is one label
		}
		within := in.Text[at[0]:at[1]] == " " // a sentence
		if role := labelRole(m[1]); role != "" && (!within || bold[m[1]]) {
			all = append(all, foundLabel{role, at[1], at[1] + len(m[0])})
		}
	}
	return all
}

// boldLabels returns what stands in bold in a source and may be labels.
func boldLabels(source string) map[string]bool {
	if !strings.Contains(source, "**") && !strings.Contains(source, "__") && !strings.Contains(source, "<b>") && !strings.Contains(source, "<strong>") {
		return nil
	}
	labels := map[string]bool{}
	for _, m := range boldLabel.FindAllStringSubmatchIndex(source, -1) {
		labels[source[m[2]:m[3]]] = true
	}
	return labels
}

// labelRole returns what a label says of the text behind it.
func labelRole(text string) string {
	const words = 4
	if WordCount(text) > words {
		return ""
	}
	said := vocabulary.Roles(strings.Trim(text, "* "))
	for _, role := range []string{"cause", "action", "message", "summary"} {
		if said[role] == vocabulary.Whole {
			return role
		}
	}
	return ""
}

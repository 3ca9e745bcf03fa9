package rules

import (
	"fmt"
	"slices"
	"strings"

	"github.com/errgen/errgen/generator/internal/diag"
	"github.com/errgen/errgen/generator/internal/holes"
)

// samples reports values in messages that may be samples, once for a document, with the templates that keepers may want.
func samples(es []Entry, diags *diag.List) {
	type report struct {
		entries []Entry
		lines   []int
	}
	var files []string
	byFile := map[string]*report{}
	for _, e := range es {
		if len(e.Unsettled) == 0 {
			continue
		}
		file := e.At.Filename
		if byFile[file] == nil {
			byFile[file] = &report{}
			files = append(files, file)
		}
		r := byFile[file]
		if n := len(r.lines); n > 0 && r.lines[n-1] == e.At.Line {
			continue // another code of the row
		}
		r.entries, r.lines = append(r.entries, e), append(r.lines, e.At.Line)
	}
	for _, file := range files {
		r := byFile[file]
		first := r.entries[0]
		text := fmt.Sprintf("%s may be a sample of what varies; if the API sends others, write in errgen.yaml: {row: {status: %d, code: %q, message: %q}, wire: %q}",
			listed(first.Unsettled), first.Status, first.Code, first.Message, first.proposal())
		text += others(r.entries[1:])
		if len(r.lines) == 1 {
			r.lines = nil
		}
		diags.Report("sample-value", first.At, "%s", text)
		(*diags)[len(*diags)-1].Lines = r.lines
	}
}

// others says what more messages hold, and which templates some of them may have.
func others(es []Entry) string {
	const most = 5 // that are shown
	if len(es) == 0 {
		return ""
	}
	var shown []string
	for _, e := range es[:min(len(es), most)] {
		shown = append(shown, fmt.Sprintf("%q in line %d", e.proposal(), e.At.Line))
	}
	if len(es) == 1 {
		return "; so may be what one more message holds: " + shown[0]
	}
	if len(es) > most {
		shown = append(shown, "…")
	}
	return fmt.Sprintf("; so may be what %d more messages hold: %s", len(es), strings.Join(shown, ", "))
}

// proposal is the template of an entry whose unsettled values vary.
func (e Entry) proposal() string { return e.Vary(append(e.Varied, e.Unsettled...)).String() }

// listed lists values as a sentence does.
func listed(all []holes.Sample) string {
	var texts []string
	for _, s := range all {
		if text := fmt.Sprintf("%q", s.Text); !slices.Contains(texts, text) {
			texts = append(texts, text)
		}
	}
	if n := len(texts); n > 1 {
		return strings.Join(texts[:n-1], ", ") + " or " + texts[n-1]
	}
	return strings.Join(texts, "")
}

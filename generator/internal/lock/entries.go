package lock

import (
	"fmt"
	"strings"
	"unicode/utf8"

	"github.com/errgen/errgen/generator/internal/align"
	"github.com/errgen/errgen/generator/internal/model"
)

// entries are errors of the file in the form in which they are compared.
func entries(errs []*Error) []align.Entry {
	out := make([]align.Entry, len(errs))
	for i, e := range errs {
		out[i] = align.Entry{Status: e.Status, Code: e.Code, Name: e.Symbol, Messages: e.Messages, Section: e.Section, Text: e.Text}
	}
	return out
}

// features are rows in the form in which they are compared. Those that say the same as others, or as errors of the file that were told apart by
// their headings, are told apart by these.
func features(rows []row, told ...*Error) []align.Entry {
	out := make([]align.Entry, len(rows))
	keys := make([]string, len(rows))
	count := map[string]int{} // errors that say the same
	of := map[string]*model.Reason{}
	for i, r := range rows {
		out[i] = align.Entry{Status: r.Status, Code: r.Code, Name: r.Symbol, Messages: messages(r.Row), Text: beginning(r.Text)}
		keys[i] = align.Key(out[i])
		if of[keys[i]] != r.reason {
			count[keys[i]]++
			of[keys[i]] = r.reason
		}
	}
	for _, e := range told {
		if e.Section != "" {
			plain := *e
			plain.Section = ""
			count[align.Key(entries([]*Error{&plain})[0])] += 2
		}
	}
	for i, r := range rows {
		if n := len(r.Section); n > 0 && count[keys[i]] > 1 {
			out[i].Section = r.Section[n-1]
		}
	}
	return out
}

// messages are those of a row, with {Name} for each hole.
func messages(r *model.Row) []string {
	var all []string
	for _, t := range r.Templates {
		all = append(all, t.String())
	}
	if all == nil && r.Message != "" {
		all = []string{r.Message}
	}
	return all
}

// longest is how much of a text stands in the file, in bytes: enough to know it again.
const longest = 120

// beginning is as much of a text as stands in the file.
func beginning(text string) string {
	text = strings.Join(strings.Fields(text), " ")
	if len(text) <= longest {
		return text
	}
	end := longest
	for !utf8.RuneStart(text[end]) {
		end--
	}
	return strings.TrimRight(text[:end], " ")
}

// selector names a row as errgen.yaml does.
func selector(r *model.Row) string {
	var parts []string
	if r.Status != 0 {
		parts = append(parts, fmt.Sprintf("status: %d", r.Status))
	}
	parts = append(parts, fmt.Sprintf("code: %q", r.Code))
	if r.Message != "" {
		parts = append(parts, fmt.Sprintf("message: %q", r.Message))
	}
	return "{" + strings.Join(parts, ", ") + "}"
}

// described says which error a line of the file was about.
func (e *Error) described() string {
	var parts []string
	if e.Status != 0 {
		parts = append(parts, fmt.Sprint(e.Status))
	}
	for _, s := range append([]string{e.Code, e.Symbol, e.Text}, e.Messages...) {
		if s != "" {
			parts = append(parts, fmt.Sprintf("%q", s))
		}
	}
	return strings.Join(parts, " ")
}

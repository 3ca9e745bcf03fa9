package main

import (
	"cmp"
	"errors"
	"fmt"
	"io"
	"maps"
	"slices"
	"strings"

	"github.com/errgen/errgen/generator"
)

// An answer is one line of output. Line is where the response begins in the input.
type answer struct {
	Line int `json:"line"`
	generator.Explanation
}

// explainLines answers each response of standard input before it reads the next, so that it serves a pipe that never ends.
func (a *app) explainLines(p *generator.Project, locale string) error {
	t := tally{undocumented: map[sent]int{}, seen: map[string]bool{}}
	for r, err := range generator.ReadResponses(a.stdin) {
		if errors.As(err, new(*generator.ResponseError)) {
			fmt.Fprintf(a.stderr, "errgen: %v\n", err)
			t.bad++
			continue
		}
		if err != nil {
			return fmt.Errorf("read the responses: %w", err)
		}
		e := p.Explain(r.Status, r.Header, r.Body, locale)
		t.add(e)
		if err := a.writeJSON(answer{r.Pos, e}); err != nil {
			return err
		}
	}
	if _, err := io.WriteString(a.stderr, t.summary(p)); err != nil {
		return err
	}
	if t.bad > 0 {
		return finding(count(t.bad, "part") + " of the input could not be read")
	}
	return nil
}

// A tally counts what was answered.
type tally struct {
	documented   int
	passed       int // no errors
	bad          int
	undocumented map[sent]int
	seen         map[string]bool // by reason
}

// sent is what is known of a response that is not documented.
type sent struct {
	status int
	code   string
}

func (t *tally) add(e generator.Explanation) {
	if e.Passed {
		t.passed++
		return
	}
	if e.Reason == "" {
		t.undocumented[sent{e.Status, e.Code}]++
		return
	}
	t.documented++
	t.seen[e.Reason] = true
}

// summary returns the counts for people.
func (t *tally) summary(p *generator.Project) string {
	keys := slices.SortedFunc(maps.Keys(t.undocumented), func(a, b sent) int {
		return cmp.Or(
			cmp.Compare(t.undocumented[b], t.undocumented[a]),
			cmp.Compare(a.status, b.status),
			cmp.Compare(a.code, b.code),
		)
	})
	total := 0
	for _, n := range t.undocumented {
		total += n
	}
	var b strings.Builder
	fmt.Fprintf(&b, "%s: %d documented, %d not documented", count(t.documented+total+t.passed, "response"), t.documented, total)
	if t.passed > 0 {
		fmt.Fprintf(&b, ", %d no errors", t.passed)
	}
	b.WriteString("\n")
	if len(keys) > 0 {
		b.WriteString("not documented, by status and code:\n")
	}
	for _, k := range keys {
		fmt.Fprintf(&b, "%6d  %s\n", t.undocumented[k], printable(statusAndCode(k.status, k.code)))
	}
	var unseen []string
	for _, r := range p.Reasons {
		if !t.seen[r.Reason] {
			unseen = append(unseen, r.Name)
		}
	}
	if len(unseen) > 0 {
		fmt.Fprintf(&b, "documented, but did not occur (%d of %d):\n", len(unseen), len(p.Reasons))
	}
	for _, name := range unseen[:min(len(unseen), mostUnseen)] {
		b.WriteString("        " + printable(name) + "\n")
	}
	if n := len(unseen) - mostUnseen; n > 0 {
		fmt.Fprintf(&b, "        and %d more: errgen audit --format json has all\n", n)
	}
	return b.String()
}

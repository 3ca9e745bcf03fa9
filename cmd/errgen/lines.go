package main

import (
	"bufio"
	"bytes"
	"cmp"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"maps"
	"slices"
	"strings"

	"github.com/errgen/errgen/generator"
)

// A query is one line of input.
type query struct {
	Status *int            `json:"status"`
	Body   json.RawMessage `json:"body"`
}

// An answer is one line of output. Line says which line of input it answers: some may have none.
type answer struct {
	Line int `json:"line"`
	generator.Explanation
}

// explainLines answers each line of standard input before it reads the next, so that it serves a pipe that never ends.
func (a *app) explainLines(p *generator.Project, locale string) error {
	t := tally{undocumented: map[sent]int{}, seen: map[string]bool{}}
	in := bufio.NewReaderSize(a.stdin, 64<<10)
	for n := 1; ; n++ {
		line, err := readLine(in)
		if err == io.EOF {
			break
		}
		if err != nil && !errors.Is(err, errLong) {
			return fmt.Errorf("read the responses: %w", err)
		}
		if n == 1 {
			line = bytes.TrimPrefix(line, []byte("\ufeff"))
		}
		if err == nil && len(bytes.TrimSpace(line)) == 0 {
			continue
		}
		var status int
		var body []byte
		if err == nil {
			status, body, err = parseQuery(line)
		}
		if err != nil {
			fmt.Fprintf(a.stderr, "errgen: line %d: %v\n", n, err)
			t.bad++
			continue
		}
		e := p.Explain(status, nil, body, locale)
		t.add(e)
		if err := a.writeJSON(answer{n, e}); err != nil {
			return err
		}
	}
	if _, err := io.WriteString(a.stderr, t.summary(p)); err != nil {
		return err
	}
	if t.bad > 0 {
		return finding(count(t.bad, "line") + " of the input could not be read")
	}
	return nil
}

var errLong = fmt.Errorf("longer than %d MiB", maxInput>>20)

// readLine returns the next line, without its end, or errLong if it is too long to keep; the rest of it is skipped then.
func readLine(r *bufio.Reader) ([]byte, error) {
	var line []byte
	long := false
	for {
		part, err := r.ReadSlice('\n')
		if len(line)+len(part) > maxInput {
			long, line = true, nil
		}
		if !long {
			line = append(line, part...)
		}
		switch {
		case err == bufio.ErrBufferFull:
			continue
		case err != nil && err != io.EOF:
			return nil, err
		case long:
			return nil, errLong
		case err == io.EOF && len(line) == 0:
			return nil, io.EOF
		}
		return bytes.TrimSuffix(line, []byte("\n")), nil
	}
}

// parseQuery reads one line of input.
func parseQuery(line []byte) (status int, body []byte, err error) {
	var q query
	var typed *json.UnmarshalTypeError
	switch err := json.Unmarshal(line, &q); {
	case errors.As(err, &typed) && typed.Field == "":
		return 0, nil, fmt.Errorf(`a JSON %s, not {"status": 404, "body": "…"}`, typed.Value)
	case errors.As(err, &typed):
		return 0, nil, fmt.Errorf("%s: a JSON %s, not a whole number", typed.Field, typed.Value)
	case err != nil:
		return 0, nil, fmt.Errorf(`not {"status": 404, "body": "…"}: %w`, err)
	}
	if q.Status == nil && q.Body == nil {
		return 0, nil, errors.New(`neither "status" nor "body" in it`)
	}
	if q.Status != nil {
		status = *q.Status
	}
	if err := checkStatus(status); err != nil {
		return 0, nil, fmt.Errorf("status: %w", err)
	}
	var quoted string
	switch {
	case string(q.Body) == "null":
		return status, nil, nil
	case json.Unmarshal(q.Body, &quoted) == nil:
		return status, []byte(quoted), nil
	}
	return status, q.Body, nil
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
	for _, name := range unseen {
		b.WriteString("        " + printable(name) + "\n")
	}
	return b.String()
}

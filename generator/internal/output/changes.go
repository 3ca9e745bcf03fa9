package output

import (
	"bytes"
	"fmt"
	"strings"

	"github.com/rogpeppe/go-internal/diff"
)

// changes describes the steps of plans.
func changes(plans []*plan) []Change {
	var cs []Change
	for _, p := range plans {
		cs = append(cs, p.changes()...)
	}
	return cs
}

// changes describes the plan's steps.
func (p *plan) changes() []Change {
	var cs []Change
	for _, s := range p.steps {
		path := p.path(s.name)
		switch {
		case s.old == nil:
			cs = append(cs, Change{path, Create, wholeDiff("/dev/null", path, "@@ -0,0 +1,%d @@\n", '+', s.new)})
		case s.new == nil:
			cs = append(cs, Change{path, Remove, wholeDiff(path, "/dev/null", "@@ -1,%d +0,0 @@\n", '-', s.old)})
		default:
			cs = append(cs, Change{path, Update, string(diff.Diff(path, s.old, path, s.new))})
		}
	}
	return cs
}

// wholeDiff is diff.Diff where one side is no file at all. It is worth its lines because a first run has only such changes: a
// tenth of the time.
func wholeDiff(from, to, hunk string, sign byte, content []byte) string {
	lines := bytes.Count(content, []byte("\n"))
	cut := len(content) > 0 && content[len(content)-1] != '\n'
	if cut {
		lines++
	}
	var b strings.Builder
	b.Grow(len(content) + lines + 200)
	fmt.Fprintf(&b, "diff %[1]s %[2]s\n--- %[1]s\n+++ %[2]s\n", from, to)
	fmt.Fprintf(&b, hunk, lines)
	for line := range bytes.Lines(content) {
		b.WriteByte(sign)
		b.Write(line)
	}
	if cut {
		b.WriteString("\n\\ No newline at end of file\n")
	}
	return b.String()
}

// Diff is the unified difference between two versions of a file, "" if there is none.
func Diff(name string, from, to []byte) string { return string(diff.Diff(name, from, name, to)) }

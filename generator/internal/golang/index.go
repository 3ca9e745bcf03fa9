package golang

import (
	"bytes"
	"fmt"
	"strconv"
	"strings"

	"golang.org/x/text/unicode/norm"

	"github.com/errgen/errgen/generator/internal/model"
	"github.com/errgen/errgen/generator/internal/output"
	"github.com/errgen/errgen/templates/support"
)

// index writes the tree of all templates, a line for each edge, so that one more template is a few more lines. It writes it as
// gofmt would have it: go/format prints a literal once for each level that it is nested in, which for this tree alone would
// take longer than all the rest.
func (e *emitter) index() output.File {
	w := &treeWriter{spec: e.spec}
	fmt.Fprintf(w, "%s\n\npackage %s\n\n", e.header, e.spec.Package)
	fmt.Fprint(w, "// index is the tree of all message templates. An edge is a literal, normalised, or a hole.\nvar index = node")
	w.node(support.BuildIndex(Templates(e.spec)), 0)
	w.slots(e)
	fmt.Fprintln(w)
	return output.File{Name: "index.go", Content: w.Bytes()}
}

// Templates lists the messages of all reasons, as support's index is made from them.
func Templates(spec *model.Spec) []support.Template {
	var templates []support.Template
	for i, r := range spec.Reasons {
		for _, t := range r.Templates {
			templates = append(templates, indexed(i, t))
			for _, v := range t.Also {
				templates = append(templates, indexed(i, v.Template()))
			}
		}
	}
	return templates
}

// indexed is a row's template as support's index is made from it.
func indexed(row int, t model.Template) support.Template {
	out := support.Template{Row: row, Text: norm.NFC.String(t.Pattern()), Holes: holeNames(t), Strict: t.Strict}
	for i, h := range t.Holes() {
		if h.Quoted && i < support.MaxHoles {
			out.Quoted |= 1 << i
		}
	}
	return out
}

// A treeWriter writes a tree as a composite literal.
type treeWriter struct {
	bytes.Buffer
	spec *model.Spec
}

// node writes a node whose line is indented by depth.
func (w *treeWriter) node(n *support.Node, depth int) {
	w.WriteByte('{')
	comma := ""
	field := func(format string, args ...any) {
		fmt.Fprintf(w, comma+format, args...)
		comma = ", "
	}
	if n.Text != "" {
		field("text: %s", strconv.Quote(n.Text))
	}
	if n.First != "" {
		field("first: %s", strconv.Quote(n.First))
	}
	if len(n.Ends) > 0 {
		field("ends: []end{%s}", w.ends(n.Ends))
	}
	if n.Hole != nil {
		field("hole: &node")
		w.node(n.Hole, depth)
	}
	if len(n.Next) > 0 {
		field("next: []node{")
		for _, child := range n.Next {
			w.line(depth + 1)
			w.node(child, depth+1)
			w.WriteByte(',')
		}
		w.line(depth)
		w.WriteByte('}')
	}
	w.WriteByte('}')
}

// slots writes where a search for a code begins. Their numbers have one width, so that gofmt aligns nothing.
func (w *treeWriter) slots(e *emitter) {
	codes := support.BuildCodes(Rows(e.spec), Templates(e.spec), e.spec.Response.AnyCase)
	ids := e.slotIDs(codes)
	fmt.Fprintf(w, "\n\n// slots has a code's number where its hash, or the end of others with the same one, puts it.\nvar slots = []uint32{")
	for at, n := range codes.Slots {
		if n != 0 {
			fmt.Fprintf(w, "\n\t%#04x: %s,", at, ids[n-1])
		}
	}
	if n := len(codes.Slots); n > 0 {
		if codes.Slots[n-1] == 0 {
			fmt.Fprintf(w, "\n\t%#04x: 0,", n-1)
		}
		w.WriteByte('\n')
	}
	w.WriteByte('}')
}

func (w *treeWriter) line(depth int) {
	w.WriteByte('\n')
	for range depth {
		w.WriteByte('\t')
	}
}

func (w *treeWriter) ends(ends []support.End) string {
	var all []string
	for _, end := range ends {
		s := fmt.Sprintf("{row: %s, chars: %d", rowID(w.spec.Reasons[end.Row]), end.Chars)
		if end.Strict {
			s += ", strict: true"
		}
		if len(end.Holes) > 0 {
			var params []string
			for i, name := range end.Holes {
				id := paramID(name)
				if end.Quoted>>i&1 != 0 {
					id += " | quoted"
				}
				params = append(params, id)
			}
			s += ", holes: []param{" + strings.Join(params, ", ") + "}"
		}
		all = append(all, s+"}")
	}
	return strings.Join(all, ", ")
}

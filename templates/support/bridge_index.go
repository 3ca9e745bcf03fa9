package support

import (
	"cmp"
	"slices"
	"strings"
)

// A Template is one message of a row.
type Template struct {
	Row    int      // the row's number
	Text   string   // with a NUL byte for each hole, and a literal between any two holes; normalised or not
	Holes  []string // the holes' names, in their order
	Quoted uint32   // a bit for each hole: its value may be sent in quotes that are not part of it
	Strict bool     // it counts only if the row's code was sent: hardly any letters outside holes
}

// A Node is a place in the tree of all templates.
type Node struct {
	Text  string  // the literal between the parent and this node; it may end within a character
	First string  // the first byte of each literal in Next, in their order, which is ascending
	Next  []*Node // the literals that may follow
	Hole  *Node   // what may follow if a hole stands here; its Text is empty
	Ends  []End   // the templates that end here, in the order of their rows
}

// An End is a template at the node where its last byte or hole lies.
type End struct {
	Row    int
	Chars  int // literal characters, blanks aside
	Strict bool
	Holes  []string
	Quoted uint32
}

// BuildIndex returns the tree of the templates. It does not depend on their order, but for templates of one row with one text.
// Templates without text are left out.
func BuildIndex(templates []Template) *Node {
	sorted := make([]Template, 0, len(templates))
	for _, t := range templates {
		if t.Text = Normalize(t.Text); t.Text != "" {
			sorted = append(sorted, t)
		}
	}
	slices.SortStableFunc(sorted, func(a, b Template) int {
		return cmp.Or(strings.Compare(a.Text, b.Text), cmp.Compare(a.Row, b.Row))
	})
	root := new(Node)
	root.grow(sorted, 0)
	return root
}

// grow adds what the templates, sorted by text, have beyond their first depth bytes, which are equal.
func (n *Node) grow(sorted []Template, depth int) {
	for len(sorted) > 0 && len(sorted[0].Text) == depth {
		n.Ends = append(n.Ends, sorted[0].end())
		sorted = sorted[1:]
	}
	for len(sorted) > 0 {
		first := sorted[0].Text[depth]
		count := 1
		for count < len(sorted) && sorted[count].Text[depth] == first {
			count++
		}
		child := new(Node)
		if first == hole {
			n.Hole = child
			child.grow(sorted[:count], depth+1)
		} else {
			child.Text = literal(sorted[0].Text[depth:], sorted[count-1].Text[depth:])
			child.grow(sorted[:count], depth+len(child.Text))
			n.First += string([]byte{first})
			n.Next = append(n.Next, child)
		}
		sorted = sorted[count:]
	}
}

// literal returns what a and b both begin with, up to a hole.
func literal(a, b string) string {
	n := 0
	for n < len(a) && n < len(b) && a[n] == b[n] && a[n] != hole {
		n++
	}
	return a[:n]
}

func (t *Template) end() End {
	chars := 0
	for _, r := range t.Text {
		if r != hole && r != ' ' {
			chars++
		}
	}
	return End{Row: t.Row, Chars: min(chars, 1<<16-1), Strict: t.Strict, Holes: t.Holes, Quoted: t.Quoted}
}

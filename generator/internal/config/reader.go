package config

import (
	"bytes"
	"go/token"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"go.yaml.in/yaml/v4"

	"github.com/errgen/errgen/generator/internal/diag"
)

// A reader takes YAML nodes apart and notes what is wrong with them.
type reader struct {
	file   string
	source []byte
	lines  [][]byte // of source, once a position is asked for
	diags  diag.List
}

// A field is a key that a mapping may have.
type field struct {
	key  string
	read func(*yaml.Node)
}

func (r *reader) fail(n *yaml.Node, format string, args ...any) {
	r.diags.Report("config", r.pos(n), format, args...)
}

// pos returns the place of a node. YAML counts columns in characters, errgen in bytes.
func (r *reader) pos(n *yaml.Node) token.Position {
	if n == nil {
		return token.Position{Filename: r.file, Line: 1, Column: 1}
	}
	if r.lines == nil {
		ends := strings.NewReplacer("\r\n", "\n", "\r", "\n")
		r.lines = bytes.Split([]byte(ends.Replace(string(r.source))), []byte("\n"))
	}
	number := min(max(n.Line, 1), len(r.lines)) // YAML knows more ends of lines than editors do
	line := r.lines[number-1]
	column := 0
	for i := 1; i < n.Column && column < len(line); i++ {
		_, size := utf8.DecodeRune(line[column:])
		column += size
	}
	return token.Position{Filename: r.file, Line: number, Column: column + 1}
}

// mapping calls the field of each key, in the file's order, and reports keys that no field has.
func (r *reader) mapping(n *yaml.Node, fields []field) bool {
	return r.pairs(n, func(key, value *yaml.Node) {
		i := slices.IndexFunc(fields, func(f field) bool { return f.key == key.Value })
		if i >= 0 {
			fields[i].read(value)
			return
		}
		var known []string
		for _, f := range fields {
			known = append(known, f.key)
		}
		r.fail(key, "unknown key %q; %s", key.Value, diag.Suggest(key.Value, known))
	})
}

// pairs calls do with each key and value of a mapping.
func (r *reader) pairs(n *yaml.Node, do func(key, value *yaml.Node)) bool {
	if n.Kind != yaml.MappingNode {
		r.fail(n, "this must be a mapping (key: value)")
		return false
	}
	seen := map[string]bool{}
	for i := 0; i+1 < len(n.Content); i += 2 {
		key, value := n.Content[i], n.Content[i+1]
		if value.Kind == yaml.AliasNode || key.Kind != yaml.ScalarNode {
			r.fail(key, "anchors, aliases and merged or composed keys are not read here: write the value out")
			continue
		}
		if seen[key.Value] {
			r.fail(key, "the key %q is there twice", key.Value)
			continue
		}
		seen[key.Value] = true
		do(key, value)
	}
	return true
}

// list returns the entries of a sequence.
func (r *reader) list(n *yaml.Node) []*yaml.Node {
	if n.Kind != yaml.SequenceNode {
		r.fail(n, "this must be a list, like [a, b]")
		return nil
	}
	return n.Content
}

// one returns the entries of a sequence, or the node itself where one value is all.
func (r *reader) one(n *yaml.Node) []*yaml.Node {
	if n.Kind == yaml.ScalarNode {
		return []*yaml.Node{n}
	}
	return r.list(n)
}

// scalar returns a value as it is written, without quotes.
func (r *reader) scalar(n *yaml.Node) string {
	if n.Kind != yaml.ScalarNode {
		r.fail(n, "this must be a single value")
		return ""
	}
	if n.Tag == "!!null" {
		return ""
	}
	return n.Value
}

// text returns a value that must not be empty.
func (r *reader) text(n *yaml.Node) string {
	s := r.scalar(n)
	if strings.TrimSpace(s) == "" && n.Kind == yaml.ScalarNode {
		r.fail(n, "a value is missing")
	}
	return s
}

func (r *reader) texts(n *yaml.Node) []string {
	var s []string
	for _, n := range r.one(n) {
		s = append(s, r.text(n))
	}
	return s
}

func (r *reader) places(n *yaml.Node) []Text {
	var s []Text
	for _, n := range r.one(n) {
		s = append(s, Text{Pos: r.pos(n), Value: r.text(n)})
	}
	return s
}

func (r *reader) integer(n *yaml.Node, least, most int) int {
	v, err := strconv.Atoi(r.scalar(n))
	if err != nil || v < least || v > most {
		r.fail(n, "%q must be a whole number from %d to %d", n.Value, least, most)
		return least
	}
	return v
}

func (r *reader) boolean(n *yaml.Node) bool {
	s := r.scalar(n)
	if s != "true" && s != "false" {
		r.fail(n, "%q must be true or false", n.Value)
	}
	return s == "true"
}

func (r *reader) oneOf(n *yaml.Node, known ...string) string {
	s := r.scalar(n)
	if !slices.Contains(known, s) {
		r.fail(n, "%q is not known here; %s", s, diag.Suggest(s, known))
		return known[0]
	}
	return s
}

// scalars returns a value, or a list of them, as written; never nil.
func (r *reader) scalars(n *yaml.Node) []string {
	s := []string{}
	for _, n := range r.one(n) {
		s = append(s, r.scalar(n))
	}
	return s
}

// several returns the elements of a list, or the one value that stands for a list of one.
func several(n *yaml.Node) []*yaml.Node {
	if n.Kind == yaml.SequenceNode {
		return n.Content
	}
	return []*yaml.Node{n}
}

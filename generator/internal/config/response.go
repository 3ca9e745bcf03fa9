package config

import (
	"encoding/json"
	"math"
	"net/http"
	"strconv"
	"strings"

	"go.yaml.in/yaml/v4"
)

func (r *reader) response(n *yaml.Node, c *Response) {
	r.mapping(n, []field{
		{"code", func(n *yaml.Node) { c.Code = r.pointers(n) }},
		{"message", func(n *yaml.Node) { c.Message = r.pointers(n) }},
		{"max_body", func(n *yaml.Node) { c.MaxBody = r.size(n) }},
		{"error_if", func(n *yaml.Node) { c.ErrorIf = r.conditions(n) }},
		{"formats", func(n *yaml.Node) { c.Formats = r.formats(n) }},
		{"code_case", func(n *yaml.Node) { c.AnyCase = r.oneOf(n, "exact", "ignore") == "ignore" }},
	})
}

// formats reads a format, or several.
func (r *reader) formats(n *yaml.Node) []string {
	all := []string{}
	for _, n := range several(n) {
		all = append(all, r.oneOf(n, Formats...))
	}
	return all
}

// conditions reads one condition, or several of which one is enough.
func (r *reader) conditions(n *yaml.Node) []Condition {
	all := []Condition{}
	for _, n := range several(n) {
		all = append(all, r.condition(n))
	}
	return all
}

func (r *reader) condition(n *yaml.Node) (c Condition) {
	values := func(into *[]string) func(*yaml.Node) {
		return func(n *yaml.Node) {
			for _, v := range r.list(n) {
				*into = append(*into, r.json(v))
			}
		}
	}
	r.mapping(n, []field{
		{"pointer", func(n *yaml.Node) { c.Pointers = r.pointers(n) }},
		{"is", values(&c.Is)},
		{"not", values(&c.Not)},
	})
	switch {
	case len(c.Pointers) == 0:
		r.fail(n, "error_if needs a pointer, like {pointer: /code, not: [0]}")
	case len(c.Is) > 0 && len(c.Not) > 0:
		r.fail(n, "error_if has is: or not:, not both: is: lists what means failure, not: what means success")
	}
	return c
}

func (r *reader) retry(n *yaml.Node, c *Retry) {
	r.mapping(n, []field{
		{"statuses", func(n *yaml.Node) {
			c.Statuses = nil
			for _, s := range r.list(n) {
				c.Statuses = append(c.Statuses, r.integer(s, 100, 599))
			}
		}},
		{"after", func(n *yaml.Node) {
			c.After = nil
			for _, w := range r.list(n) {
				c.After = append(c.After, r.wait(w))
			}
		}},
	})
}

// wait reads a place where a response says how long to wait.
func (r *reader) wait(n *yaml.Node) Wait {
	w := Wait{Unit: Units[0]}
	places := 0
	if r.mapping(n, []field{
		{"header", func(n *yaml.Node) { w.Header, places = r.header(n), places+1 }},
		{"pointer", func(n *yaml.Node) { w.Path, places = r.pointer(n), places+1 }},
		{"unit", func(n *yaml.Node) { w.Unit = r.oneOf(n, Units...) }},
	}) && places != 1 {
		r.fail(n, "this needs a header or a pointer, like {header: X-RateLimit-Reset, unit: unix} or {pointer: /retry_after_ms, unit: ms}")
	}
	return w
}

func (r *reader) pointers(n *yaml.Node) []Pointer {
	var ps []Pointer
	for _, n := range several(n) {
		p := Pointer{}
		if n.Kind != yaml.MappingNode {
			p.Path = r.pointer(n)
		} else {
			r.mapping(n, []field{
				{"pointer", func(n *yaml.Node) { p.Path = r.pointer(n) }},
				{"header", func(n *yaml.Node) { p.Header = r.header(n) }},
				{"after", func(n *yaml.Node) { p.After = r.text(n) }},
				{"before", func(n *yaml.Node) { p.Before = r.text(n) }},
				{"documented", func(n *yaml.Node) { p.Known = r.boolean(n) }},
			})
			if (p.Path == nil) == (p.Header == "") {
				r.fail(n, "say where the value is, in the body or in a header: {pointer: /__type, after: \"#\"} or {header: X-Error-Code}")
			}
		}
		ps = append(ps, p)
	}
	return ps
}

// header reads a header's name, and returns it in canonical form.
func (r *reader) header(n *yaml.Node) string {
	s := r.text(n)
	if s != "" && !headerName.MatchString(s) {
		r.fail(n, "%q is not the name of a header, like X-Error-Code", s)
	}
	return http.CanonicalHeaderKey(s)
}

// pointer reads an RFC 6901 JSON pointer into its unescaped reference tokens.
func (r *reader) pointer(n *yaml.Node) []string {
	s := r.text(n)
	if !strings.HasPrefix(s, "/") || badEscape.MatchString(s) {
		r.fail(n, "%q is not a JSON pointer, like /error/code", s)
		return nil
	}
	if strings.Count(s+"/", "/*/") > 1 {
		r.fail(n, "%q goes through two arrays: a pointer may have one *", s)
		return nil
	}
	tokens := strings.Split(s[1:], "/")
	for i, t := range tokens {
		tokens[i] = strings.ReplaceAll(strings.ReplaceAll(t, "~1", "/"), "~0", "~")
	}
	return tokens
}

func (r *reader) size(n *yaml.Node) int {
	const most = 64 << 20
	m := sizes.FindStringSubmatch(r.text(n))
	if m == nil {
		r.fail(n, "%q is not a size, like 1MiB, 64KiB or 4096", n.Value)
		return 0
	}
	v, err := strconv.ParseInt(m[1], 10, 32)
	v *= map[string]int64{"": 1, "B": 1, "KiB": 1 << 10, "MiB": 1 << 20}[m[2]]
	if err != nil || v < 1 || v > most {
		r.fail(n, "max_body must be between 1 byte and 64MiB")
		return 0
	}
	return int(v)
}

// json returns a scalar as JSON text.
func (r *reader) json(n *yaml.Node) string {
	var v any
	if err := n.Decode(&v); err != nil || n.Kind != yaml.ScalarNode {
		r.fail(n, "a value here is a number, a string, true or false")
		return ""
	}
	if f, ok := v.(float64); ok && (math.IsInf(f, 0) || math.IsNaN(f)) {
		r.fail(n, "%s is no JSON number", n.Value)
		return ""
	}
	text, err := json.Marshal(v)
	if err != nil {
		r.fail(n, "%s is no JSON value", n.Value)
	}
	return string(text)
}

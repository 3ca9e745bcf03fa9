package config

import (
	"fmt"
	"go/token"
	"net/url"
	"slices"
	"strconv"
	"strings"

	"go.yaml.in/yaml/v4"
	"golang.org/x/text/language"

	"github.com/errgen/errgen/generator/internal/conflict"
	"github.com/errgen/errgen/generator/internal/diag"
	"github.com/errgen/errgen/generator/internal/pattern"
)

var (
	constantName = pattern.Lazy(`^[A-Z][A-Za-z0-9]*$`)
	labelForm    = pattern.Lazy(`^[a-z0-9]+(?:[_.-][a-z0-9]+)*$`)
	packageName  = pattern.Lazy(`^[a-z][a-z0-9]*$`)
	headerName   = pattern.Lazy("^[A-Za-z0-9!#$%&'*+.^_`|~-]+$") // a token of RFC 9110, 5.6.2
	sizes        = pattern.Lazy(`^([0-9]+) ?(|B|KiB|MiB)$`)
	badEscape    = pattern.Lazy(`~([^01]|$)`) // in a JSON pointer
	yamlLine     = pattern.Lazy(`line (\d+)`) // in the YAML parser's errors
)

// maxBytes bounds a configuration; the largest honest one corrects a few thousand rows.
const maxBytes = 4 << 20

// Load reads a configuration. What is wrong with it is in the list, each finding at its place; the Config is then of no use
// if the list has errors.
func Load(file string, source []byte) (*Config, diag.List) {
	r := &reader{file: file, source: source}
	c := Default()
	if len(source) > maxBytes {
		r.fail(nil, "the file is larger than %d bytes", maxBytes)
		return c, r.diags
	}
	if r.unmerged(); r.diags.HasErrors() {
		return c, r.diags
	}
	var root yaml.Node
	if err := yaml.Unmarshal(source, &root); err != nil {
		r.syntax(err)
		return c, r.diags
	}
	if len(root.Content) == 0 {
		r.fail(nil, "the file is empty; it begins with \"version: 1\"")
		return c, r.diags
	}
	r.config(root.Content[0], c)
	return c, r.diags
}

// unmerged reports where version control could not merge the file.
func (r *reader) unmerged() {
	for _, c := range conflict.In(string(r.source)) {
		at := token.Position{Filename: r.file, Line: c.First, Column: 1}
		r.diags.Report("merge-conflict", at, "%s", c)
	}
}

func (r *reader) config(n *yaml.Node, c *Config) {
	version, comments := 0, n
	if !r.mapping(n, []field{
		{"version", func(n *yaml.Node) { version = r.version(n) }},
		{"package", func(n *yaml.Node) { c.Package = r.identifier(n) }},
		{"output", func(n *yaml.Node) { c.Output = r.text(n) }},
		{"spec", func(n *yaml.Node) { c.Spec = r.texts(n) }},
		{"locale", func(n *yaml.Node) { c.Locale = r.locale(n) }},
		{"translations", func(n *yaml.Node) { r.translations(n, c) }},
		{"comments", func(n *yaml.Node) { c.Comments, comments = r.locale(n), n }},
		{"base_url", func(n *yaml.Node) { c.BaseURL = r.baseURL(n) }},
		{"match", func(n *yaml.Node) { c.Match = r.oneOf(n, Matches...) }},
		{"names", func(n *yaml.Node) { c.Names = r.oneOf(n, Names...) }},
		{"success", func(n *yaml.Node) { c.Success = r.scalars(n) }},
		{"response", func(n *yaml.Node) { r.response(n, &c.Response) }},
		{"retry", func(n *yaml.Node) { r.retry(n, &c.Retry) }},
		{"columns", func(n *yaml.Node) { c.Columns = r.columns(n) }},
		{"tables", func(n *yaml.Node) { r.tables(n, c) }},
		{"rules", func(n *yaml.Node) { r.rules(n, c) }},
		{"rows", func(n *yaml.Node) { r.rows(n, c) }},
	}) {
		return
	}
	if version == 0 && !r.diags.HasErrors() {
		r.fail(n, "version is missing; write \"version: 1\"")
	}
	for _, t := range c.Translations {
		if t.Locale == c.Locale {
			r.diags.Report("config", t.Pos, "%s is the document's own language: say another under locale:, which is en if it is not set", t.Locale)
		}
	}
	if c.Comments != "" && c.Comments != c.Locale &&
		!slices.ContainsFunc(c.Translations, func(t Translation) bool { return t.Locale == c.Comments }) {
		r.fail(comments, "%s is neither the locale nor one of the translations", c.Comments)
	}
}

func (r *reader) version(n *yaml.Node) int {
	if r.scalar(n) != "1" {
		r.fail(n, "version %s is not known to this errgen, which reads version 1", n.Value)
	}
	return 1
}

func (r *reader) translations(n *yaml.Node, c *Config) {
	r.pairs(n, func(key, value *yaml.Node) {
		t := Translation{Pos: r.pos(key), Locale: r.locale(key), Spec: r.texts(value)}
		if slices.ContainsFunc(c.Translations, func(o Translation) bool { return o.Locale == t.Locale }) {
			r.fail(key, "a translation to %s is there already", t.Locale)
		}
		c.Translations = append(c.Translations, t)
	})
}

func (r *reader) columns(n *yaml.Node) []Column {
	var all []Column
	r.pairs(n, func(key, value *yaml.Node) {
		c := Column{Pos: r.pos(key), Header: r.text(key)}
		if value.Kind != yaml.MappingNode {
			c.Role = r.oneOf(value, append(Roles, "none")...)
		} else {
			r.columnInLanguage(value, &c)
		}
		all = append(all, c)
	})
	return all
}

// columnInLanguage reads the role of a column whose texts are in another language than the rest of the document.
func (r *reader) columnInLanguage(n *yaml.Node, c *Column) {
	r.mapping(n, []field{
		{"role", func(n *yaml.Node) { c.Role = r.oneOf(n, "summary", "cause", "action", "note") }},
		{"locale", func(n *yaml.Node) { c.Locale = r.locale(n) }},
	})
	if c.Role == "" || c.Locale == "" {
		r.fail(n, "a column of texts in another language needs both, like {role: summary, locale: de}; any other column has a role alone")
	}
}

// tables reads what tables are about: a word, or a mapping that says more.
func (r *reader) tables(n *yaml.Node, c *Config) {
	r.pairs(n, func(key, value *yaml.Node) {
		t := Table{Pos: r.pos(key), Name: r.text(key)}
		if value.Kind != yaml.MappingNode {
			t.Kind = r.oneOf(value, Kinds...)
		} else {
			r.mapping(value, []field{
				{"kind", func(n *yaml.Node) { t.Kind = r.oneOf(n, Kinds...) }},
				{"status", func(n *yaml.Node) { t.Status = r.integer(n, 100, 599) }},
				{"code", func(n *yaml.Node) { t.Code = r.text(n) }},
				{"columns", func(n *yaml.Node) { t.Columns = r.columns(n) }},
				{"match", func(n *yaml.Node) { t.Match = r.oneOf(n, Matches...) }},
				{"names", func(n *yaml.Node) { t.Names = Text{r.pos(n), r.text(n)} }},
			})
		}
		c.Tables = append(c.Tables, t)
	})
}

func (r *reader) rules(n *yaml.Node, c *Config) {
	c.Rules = map[string]string{}
	r.pairs(n, func(key, value *yaml.Node) {
		rule := r.oneOf(key, diag.RuleIDs()...)
		c.Rules[rule] = r.oneOf(value, "off", "info", "warning", "error")
	})
}

func (r *reader) rows(n *yaml.Node, c *Config) {
	for _, n := range r.list(n) {
		row := Row{Pos: r.pos(n)}
		selected := false
		if !r.mapping(n, []field{
			{"row", func(n *yaml.Node) { selected = r.selector(n, &row.Selector) }},
			{"name", func(n *yaml.Node) { row.Name = r.name(n) }},
			{"reason", func(n *yaml.Node) { row.Reason = r.label(n) }},
			{"wire", func(n *yaml.Node) { row.Wire = r.places(n) }},
			{"match", func(n *yaml.Node) { row.Match = r.oneOf(n, Matches...) }},
			{"retry", func(n *yaml.Node) { row.Retry = new(r.boolean(n)) }},
			{"code", func(n *yaml.Node) { row.Codes = r.texts(n) }},
			{"same_as", func(n *yaml.Node) { row.SameAs = r.other(n) }},
			{"ignore", func(n *yaml.Node) { row.Ignore = r.boolean(n) }},
		}) {
			continue
		}
		if !selected {
			r.fail(n, "a correction names its row by what it says: row: {status: 400, code: illegal_argument, message: \"…\"}")
		}
		if row.Ignore && (row.Name != "" || row.Reason != "" || row.Wire != nil || row.Codes != nil || row.SameAs != nil) {
			r.fail(n, "a row that is ignored has no use for other corrections")
		}
		c.Rows = append(c.Rows, row)
	}
}

// selector reads what a row says, and reports whether it says anything.
func (r *reader) selector(n *yaml.Node, s *Selector) bool {
	r.mapping(n, []field{
		{"status", func(n *yaml.Node) { s.Status = new(r.integer(n, 0, 999)) }},
		{"code", func(n *yaml.Node) { s.Code = new(r.scalar(n)) }},
		{"message", func(n *yaml.Node) { s.Message = new(r.scalar(n)) }},
		{"section", func(n *yaml.Node) { s.Section = new(r.text(n)) }},
	})
	return s.Status != nil || s.Code != nil || s.Message != nil
}

// other reads the selector of another row.
func (r *reader) other(n *yaml.Node) *Selector {
	var s Selector
	if !r.selector(n, &s) && n.Kind == yaml.MappingNode && !r.diags.HasErrors() {
		r.fail(n, "same_as names a row by what it says: {status: 400, code: illegal_argument, message: \"…\"}")
	}
	return &s
}

// identifier reads a package's name.
func (r *reader) identifier(n *yaml.Node) string {
	s := r.text(n)
	if s != "" && !PackageName(s) {
		r.fail(n, "%q can't be a package's name: use lower-case letters and digits, and no word of Go's own", s)
	}
	return s
}

// name reads a constant's name, with or without the prefix that it gets anyway.
func (r *reader) name(n *yaml.Node) string {
	s := r.text(n)
	if rest := strings.TrimPrefix(s, "Err"); rest != "" && rest[0] >= 'A' && rest[0] <= 'Z' {
		s = rest
	}
	if s != "" && !constantName.MatchString(s) {
		r.fail(n, "%q can't be a constant's name: write it in MixedCaps, with a capital first, like UsernameNotLegal", s)
	}
	return s
}

// label reads a constant's value.
func (r *reader) label(n *yaml.Node) string {
	s := r.text(n)
	if s != "" && !labelForm.MatchString(s) {
		r.fail(n, "%q can't be a constant's value: use lower-case letters, digits, and _, - or . between them, like username_not_legal", s)
	}
	return s
}

func (r *reader) locale(n *yaml.Node) string {
	s := r.text(n)
	tag, err := language.Parse(s)
	if err != nil {
		r.fail(n, "%q is not a BCP 47 language tag, like en or zh-Hans", s)
		return s
	}
	return tag.String()
}

func (r *reader) baseURL(n *yaml.Node) string {
	s := r.text(n)
	if u, err := url.Parse(s); s != "" && (err != nil || u.Host == "" || u.Scheme != "https" && u.Scheme != "http") {
		r.fail(n, "%q is not an absolute URL, like https://docs.example.com/api/", s)
	}
	return s
}

// Locale reports whether s is a canonical BCP 47 tag.
func Locale(s string) bool {
	tag, err := language.Parse(s)
	return err == nil && tag.String() == s
}

// PackageName reports whether s is a good name for a Go package.
func PackageName(s string) bool {
	return packageName.MatchString(s) && !predeclared[s]
}

// predeclared are names that a package had better not take: Go's keywords and predeclared identifiers, and main.
var predeclared = func() map[string]bool {
	m := map[string]bool{}
	for _, w := range strings.Fields(`main break case chan const continue default defer else fallthrough for func go goto if import interface map
		package range return select struct switch type var any bool byte comparable complex64 complex128 error float32 float64 int int8 int16
		int32 int64 rune string uint uint8 uint16 uint32 uint64 uintptr true false iota nil append cap clear close complex copy delete imag len
		make max min new panic print println real recover`) {
		m[w] = true
	}
	return m
}()

// syntax reports what the YAML parser says, at the line that it names.
func (r *reader) syntax(err error) {
	line := 1
	if m := yamlLine.FindStringSubmatch(err.Error()); m != nil {
		line, _ = strconv.Atoi(m[1])
	}
	message := strings.TrimPrefix(strings.ReplaceAll(err.Error(), "\n", " "), "yaml: ")
	r.fail(&yaml.Node{Line: line, Column: 1}, "this is not YAML: %s", fmt.Sprint(message))
}

// Keys are what a configuration sets, at its top and one level below: "match", "response", "response.code". It is empty if the file is no YAML.
func Keys(source []byte) []string {
	var root yaml.Node
	if yaml.Unmarshal(source, &root) != nil || len(root.Content) == 0 {
		return nil
	}
	var keys []string
	top := root.Content[0].Content
	for i := 0; i+1 < len(top); i += 2 {
		keys = append(keys, top[i].Value)
		if top[i+1].Kind != yaml.MappingNode {
			continue
		}
		for j := 0; j+1 < len(top[i+1].Content); j += 2 {
			keys = append(keys, top[i].Value+"."+top[i+1].Content[j].Value)
		}
	}
	return keys
}

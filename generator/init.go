package generator

import (
	"bytes"
	"cmp"
	"errors"
	"fmt"
	"iter"
	"path"
	"path/filepath"
	"slices"
	"strings"

	"github.com/errgen/errgen/generator/internal/config"
	"github.com/errgen/errgen/generator/internal/shapes"
)

// Where editors, and people, find what may stand in errgen.yaml.
const (
	schema = "https://raw.githubusercontent.com/errgen/errgen/main/docs/errgen.schema.json"
	manual = "https://github.com/errgen/errgen/blob/main/docs/configuration.md"
)

// Init returns a first configuration for the documents in opts.Specs. It works as it stands; its comments say what was understood of
// the documents and what needs a decision. Paths in it are relative to the directory of opts.Config. Responses that the API has sent, nil if there
// are none, show where bodies hold what, and which errors are not documented.
func Init(opts Options, responses iter.Seq[Response]) ([]byte, error) {
	if len(opts.Specs) == 0 {
		return nil, errors.New("no document: name those that the configuration is for")
	}
	target := cmp.Or(opts.Config, configFile)
	if opts.Output == "" {
		opts.Output = filepath.Join(filepath.Dir(target), "internal", cmp.Or(opts.Package, "apierr"))
	}
	p, err := Read(Options{Specs: opts.Specs, Output: opts.Output, Package: opts.Package})
	if err != nil {
		return nil, err
	}
	i := &initial{project: p, run: &run{dir: filepath.Dir(target)}}
	if responses != nil && p.spec != nil {
		i.heard = listen(p, responses)
	}
	i.settings(opts)
	i.tables()
	i.findings()
	i.doubts()
	i.corrections()
	i.strays()
	return i.b.Bytes(), nil
}

// An initial is one call of Init.
type initial struct {
	project *Project
	run     *run
	heard   *heard // nil if there are no responses
	b       bytes.Buffer
	alike   map[string]int      // how many errors have the same selectors
	rules   map[string][]string // that ask for a decision, by position and by name
}

func (i *initial) line(format string, args ...any) { fmt.Fprintf(&i.b, format+"\n", args...) }

// comment writes what may hold anything of a document: on one line, whatever that says.
func (i *initial) comment(format string, args ...any) {
	i.line("# %s", strings.TrimRight(visible(fmt.Sprintf(format, args...)), " "))
}

// settings writes the keys that are set.
func (i *initial) settings(opts Options) {
	p, c := i.project, config.Default()
	i.line("# yaml-language-server: $schema=%s", schema)
	i.line("# How errgen makes a Go package of the documents below. Every key: %s", manual)
	if i.heard != nil {
		for _, open := range i.heard.unsettled() {
			i.comment("Open: %s", open)
		}
	}
	i.line("version: 1")
	i.line("package: %s", scalar(p.Package))
	i.line("output: %s", scalar(i.run.relative(p.Output)))
	var specs []string
	for _, s := range opts.Specs {
		specs = append(specs, scalar(i.run.relative(s)))
	}
	if len(specs) == 1 {
		i.line("spec: %s", specs[0])
	} else {
		i.line("spec:\n  - %s", strings.Join(specs, "\n  - "))
	}
	i.line("")
	i.line("# The documents' language, guessed from their words, and what they are translated to.")
	if len(p.Locales) == 0 { // the documents can't be read
		p.Locales = []string{c.Locale}
	}
	i.line("locale: %s", p.Locales[0])
	i.line("# translations: {fr: %s}", translated(i.run.relative(opts.Specs[0])))
	i.line("")
	i.match()
	i.response()
}

// match writes what identifies an error.
func (i *initial) match() {
	m := i.project.Match
	if m.Coded == 0 {
		return
	}
	i.line("# What identifies an error: its message or its code. Here %s, so auto takes the %s.", m.Why, m.By)
	if h := i.heard; h != nil && h.match != "auto" {
		i.comment("But %s.", h.matchWhy)
		i.line("match: %s", h.match)
	} else {
		i.line("match: auto")
	}
	i.line("")
}

// response writes where bodies hold what: as samples in the documents show it, else all that errgen tries.
func (i *initial) response() {
	if h := i.heard; h != nil && len(h.Code) > 0 {
		i.heardResponse()
		return
	}
	if len(i.project.bodies) > 0 {
		i.line("# Where a body holds the code and the message, as samples in the documents show it: look at a real response.")
		i.line("response:")
		if shown := i.project.spec.Response.ShowsXML; shown.IsValid() {
			i.comment("  Bodies are XML too, as line %d of %s shows.", shown.Line, i.shown(shown.Filename))
			i.line("  formats: [json, xml]")
		}
		i.line("  code: [%s]", pointers(shown(i.project.bodies, func(b shapes.Body) []string { return b.Code })))
		i.line("  message: [%s]", pointers(shown(i.project.bodies, func(b shapes.Body) []string { return b.Message })))
		i.errorIf()
	} else {
		i.line("# Where a body holds the code and the message. All usual places are tried in turn: look at a real response, and say what it has.")
		i.line("# response: {code: /code, message: /message}")
		if r := i.project.spec; r != nil && r.Response.Found {
			i.line("response:")
			i.errorIf()
		}
	}
}

// shown returns the pointers that samples show, each once, the most frequent first.
func shown(bodies []shapes.Body, pointer func(shapes.Body) []string) [][]string {
	count := map[string]int{}
	var all [][]string
	for _, b := range bodies {
		p := pointer(b)
		key := pointers([][]string{p})
		if count[key]++; count[key] == 1 {
			all = append(all, p)
		}
	}
	slices.SortStableFunc(all, func(a, b []string) int { return count[pointers([][]string{b})] - count[pointers([][]string{a})] })
	return all
}

// translated is a name that a document's translation might have.
func translated(spec string) string {
	ext := path.Ext(spec)
	return strings.TrimSuffix(spec, ext) + ".fr" + ext
}

// tables says how each table was read.
func (i *initial) tables() {
	if i.line(""); len(i.project.Tables) == 0 {
		i.line("# No table was found. What errgen reads are Markdown tables with columns such as Status, Error code, Message and Cause.")
		return
	}
	i.line("# What was understood, as errgen inspect shows it. If a table is about something else, say so: tables: {\"its heading\": other}.")
	for _, t := range i.project.Tables {
		i.line("#")
		i.comment("  %s:%d  %s", i.shown(t.File), t.Line, strings.Join(t.Heading, " > "))
		i.comment("    %s: %s; %d of %d rows are used", t.Kind, t.Why, t.Used, t.Rows)
		if t.Kind == "other" {
			continue
		}
		for _, c := range t.Columns {
			i.comment("    %-8s %s", cmp.Or(c.Role, "-"), c.Header)
		}
	}
}

// findings lists what was found wrong, or doubtful.
func (i *initial) findings() {
	const most = 100
	if len(i.project.Diagnostics) == 0 {
		return
	}
	i.line("\n# What errgen reports of the documents. Mend them there, or decide below; errgen rules explains each.")
	settled := map[string]bool{"match-code": true, "body-format": true, "error-if": true} // by what stands above
	open := slices.DeleteFunc(slices.Clone(i.project.Diagnostics), func(d Diagnostic) bool { return settled[d.Rule] })
	for n, d := range open {
		if n == most {
			i.line("#   … and %d more: run errgen inspect", len(open)-most)
			return
		}
		message, _, _ := strings.Cut(d.Message, "\n")
		i.comment("  %s:%d: %s: %s (%s)", i.shown(d.File), d.Line, d.Severity, message, d.Rule)
	}
}

// shown is the name that the configuration has for a file.
func (i *initial) shown(file string) string { return i.run.relative(file) }

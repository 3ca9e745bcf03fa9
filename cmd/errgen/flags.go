package main

import (
	"fmt"
	"slices"
	"strings"

	"github.com/spf13/cobra"
)

// addFlags adds the flags of every command that reads documents, and the choice of a format if there is one.
func (a *app) addFlags(cmd *cobra.Command, formats ...format) {
	fs := cmd.Flags()
	fs.SortFlags = false
	fs.Var(word{&a.opts.Config, "file"}, "config", "configuration (default errgen.yaml if it is there)")
	fs.Var((*list)(&a.opts.Specs), "spec", "document to read in place of the configuration's; repeatable")
	fs.Var(word{&a.opts.Output, "dir"}, "out", "the package's directory in place of the configuration's")
	fs.Var(word{&a.opts.Package, "name"}, "package", "the package's name in place of the configuration's")
	fs.Var(word{&a.opts.Lock, "file"}, "lock", "where names are remembered (default beside the configuration)")
	if len(formats) > 0 {
		a.addFormat(cmd, formats...)
	}
	cmd.MarkFlagFilename("config", "yaml", "yml")
	cmd.MarkFlagFilename("spec", "md", "mdx", "markdown")
	cmd.MarkFlagFilename("lock", "lock")
	cmd.MarkFlagDirname("out")
}

// addAccept adds the flag that lets many names go.
func (a *app) addAccept(cmd *cobra.Command) {
	cmd.Flags().BoolVar(&a.opts.Accept, "accept", false, "let names go although they are many")
}

// addFormat adds the flag that chooses one of formats.
func (a *app) addFormat(cmd *cobra.Command, formats ...format) {
	known := make([]string, len(formats))
	for i, f := range formats {
		known[i] = f.String()
	}
	cmd.Flags().Var(choice{&a.format, known}, "format", strings.Join(known, ", "))
	cmd.RegisterFlagCompletionFunc("format", cobra.FixedCompletions(known, cobra.ShellCompDirectiveNoFileComp))
}

// A format is how results and diagnostics are written.
type format int

const (
	text format = iota
	jsonFormat
	githubFormat
	sarifFormat
	markdownFormat
)

var formatNames = [...]string{"text", "json", "github", "sarif", "markdown"}

func (f format) String() string { return formatNames[f] }

// A choice is a flag that takes one of the formats that a command knows.
type choice struct {
	to    *format
	known []string
}

func (c choice) String() string { return c.to.String() }

func (c choice) Set(s string) error {
	if !slices.Contains(c.known, s) {
		return fmt.Errorf("it is one of %s", strings.Join(c.known, ", "))
	}
	*c.to = format(slices.Index(formatNames[:], s))
	return nil
}

func (c choice) Type() string { return "format" }

// A word is a flag's string that says in help texts what it is.
type word struct {
	to   *string
	what string
}

func (w word) String() string     { return *w.to }
func (w word) Set(s string) error { *w.to = s; return nil }
func (w word) Type() string       { return w.what }

// A list is a flag that may be repeated, or have several values at once, separated by commas.
type list []string

func (l *list) String() string { return strings.Join(*l, ",") }

func (l *list) Set(s string) error {
	for v := range strings.SplitSeq(s, ",") {
		if v = strings.TrimSpace(v); v != "" {
			*l = append(*l, v)
		}
	}
	return nil
}

func (l *list) Type() string { return "file" }

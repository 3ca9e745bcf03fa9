package main

import (
	"fmt"
	"slices"
	"strings"

	"github.com/spf13/cobra"
)

// addFlags adds the flags of every command that reads documents.
func (a *app) addFlags(cmd *cobra.Command) {
	fs := cmd.Flags()
	fs.SortFlags = false
	fs.Var(word{&a.opts.Config, "file"}, "config", "configuration (default errgen.yaml if it is there)")
	fs.Var((*list)(&a.opts.Specs), "spec", "document to read in place of the configuration's; repeatable")
	fs.Var(word{&a.opts.Output, "dir"}, "out", "the package's directory in place of the configuration's")
	fs.Var(word{&a.opts.Package, "name"}, "package", "the package's name in place of the configuration's")
	fs.Var(&a.format, "format", "text, for people, or json")
	cmd.MarkFlagFilename("config", "yaml", "yml")
	cmd.MarkFlagFilename("spec", "md", "mdx", "markdown")
	cmd.MarkFlagDirname("out")
	cmd.RegisterFlagCompletionFunc("format", cobra.FixedCompletions(formatNames[:], cobra.ShellCompDirectiveNoFileComp))
}

// A format is how results and diagnostics are written.
type format int

const (
	text format = iota
	jsonFormat
)

var formatNames = [...]string{"text", "json"}

func (f format) String() string { return formatNames[f] }

func (f *format) Set(s string) error {
	i := slices.Index(formatNames[:], s)
	if i < 0 {
		return fmt.Errorf("it is one of %s", strings.Join(formatNames[:], ", "))
	}
	*f = format(i)
	return nil
}

func (f *format) Type() string { return "format" }

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

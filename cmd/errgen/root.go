package main

import (
	"errors"
	"fmt"
	"os"
	"strings"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"
)

// root returns the whole command line. The root itself is generate, so that a go:generate line need not say it.
func (a *app) root() *cobra.Command {
	root := &cobra.Command{
		Use:   "errgen",
		Short: "Make a Go package from the tables that document an API's errors",
		Long: `Errgen turns Markdown tables of an API's errors into a Go package: constants, typed
errors, a lookup for responses, and texts in the documents' languages.

Without a command it generates. It reads errgen.yaml in the current directory, or
does without one when --spec and --out are given.`,
		Example: `  errgen
  errgen --spec docs/errors.md --out internal/apierr`,
		Version:                    version(),
		Args:                       rootArgs,
		RunE:                       a.generate,
		SilenceErrors:              true,
		SilenceUsage:               true,
		SuggestionsMinimumDistance: 2,
	}
	root.SetFlagErrorFunc(flagError)
	a.addFlags(root, text, jsonFormat, githubFormat, sarifFormat)
	a.addAccept(root)
	root.AddCommand(a.generateCommand(), a.checkCommand(), a.diffCommand(), a.watchCommand(), a.initCommand(), a.inspectCommand(), a.explainCommand(), a.auditCommand(), a.rulesCommand(),
		a.versionCommand())
	return root
}

// rootArgs refuses what is neither a command nor a flag, and says what may have been meant.
func rootArgs(cmd *cobra.Command, args []string) error {
	if len(args) == 0 {
		return nil
	}
	if info, err := os.Stat(args[0]); err == nil && !info.IsDir() {
		return fmt.Errorf("unknown command %q; if it is the document to read: errgen --spec %[1]s --out DIR", args[0])
	}
	return fmt.Errorf("unknown command %q%s; see errgen --help", args[0], didYouMean("", cmd.SuggestionsFor(args[0])))
}

// noArgs refuses arguments.
func noArgs(cmd *cobra.Command, args []string) error {
	if len(args) == 0 {
		return nil
	}
	return fmt.Errorf("%s takes flags only, not %q; see %[1]s --help", cmd.CommandPath(), args[0])
}

// flagError adds to an error about flags what may have been meant.
func flagError(cmd *cobra.Command, err error) error {
	var unknown *pflag.NotExistError
	if !errors.As(err, &unknown) {
		return fmt.Errorf("%w; see %s --help", err, cmd.CommandPath())
	}
	// Package flag takes -spec for --spec, so people type that; here it is a row of one-letter flags.
	name := strings.TrimLeft(unknown.GetSpecifiedShortnames(), "-")
	if name == "" {
		name = unknown.GetSpecifiedName()
	} else {
		err = fmt.Errorf("unknown flag: -%s", name)
	}
	name, _, _ = strings.Cut(name, "=")
	return fmt.Errorf("%w%s; see %s --help", err, didYouMean("--", similarFlags(cmd, name)), cmd.CommandPath())
}

// similarFlags returns the flags whose names are like name.
func similarFlags(cmd *cobra.Command, name string) []string {
	var names []string
	cmd.Flags().VisitAll(func(f *pflag.Flag) { names = append(names, f.Name) })
	return similar(name, names)
}

// similar returns the names that are like name, by the measure that cobra has for commands.
func similar(name string, names []string) []string {
	commands := &cobra.Command{SuggestionsMinimumDistance: 2}
	for _, n := range names {
		commands.AddCommand(&cobra.Command{Use: n, Run: func(*cobra.Command, []string) {}})
	}
	return commands.SuggestionsFor(name)
}

// didYouMean returns the end of an error message.
func didYouMean(prefix string, names []string) string {
	if len(names) == 0 {
		return ""
	}
	return "; did you mean " + prefix + strings.Join(names, " or "+prefix) + "?"
}

package main

import (
	"errors"
	"fmt"
	"io/fs"
	"os"

	"github.com/spf13/cobra"

	"github.com/errgen/errgen/generator"
)

func (a *app) initCommand() *cobra.Command {
	var force bool
	cmd := &cobra.Command{
		Use:   "init spec...",
		Short: "Write a first errgen.yaml for documents, with what was understood",
		Long: `Init reads documents and writes an errgen.yaml for them that works as it stands. Its comments
say what was understood of each table and what needs a decision, with what to type. A file
that is there already is kept unless --force is given.`,
		Example: `  errgen init docs/errors.md
  errgen init --out internal/apierr docs/*.md
  errgen init --config - docs/errors.md`,
		Args: someSpecs,
		RunE: func(_ *cobra.Command, args []string) error { return a.init(args, force) },
		ValidArgsFunction: func(*cobra.Command, []string, string) ([]string, cobra.ShellCompDirective) {
			return []string{"md", "mdx", "markdown"}, cobra.ShellCompDirectiveFilterFileExt
		},
	}
	fs := cmd.Flags()
	fs.SortFlags = false
	fs.Var(word{&a.opts.Config, "file"}, "config", "file to write, - for standard output (default errgen.yaml)")
	fs.Var(word{&a.opts.Output, "dir"}, "out", "the package's directory (default internal/ and the package's name)")
	fs.Var(word{&a.opts.Package, "name"}, "package", "the package's name (default the directory's, or apierr)")
	fs.BoolVar(&force, "force", false, "write over a file that is there")
	return cmd
}

// someSpecs refuses to do without arguments.
func someSpecs(cmd *cobra.Command, args []string) error {
	if len(args) > 0 {
		return nil
	}
	return fmt.Errorf("%s needs the document to read: errgen init docs/errors.md", cmd.CommandPath())
}

func (a *app) init(specs []string, force bool) error {
	a.opts.Specs = specs
	toStdout := a.opts.Config == "-"
	if toStdout {
		a.opts.Config = ""
	}
	file := a.opts.Config
	if file == "" {
		file = "errgen.yaml"
	}
	source, err := generator.Init(a.opts, nil)
	if err != nil {
		return err
	}
	if toStdout {
		_, err := a.stdout.Write(source)
		return err
	}
	if err := writeNew(file, source, force); err != nil {
		return err
	}
	next := &app{opts: generator.Options{Config: a.opts.Config}}
	_, err = fmt.Fprintf(a.stderr, "%s is written: read its comments, then run %s\n", file, next.remedy())
	return err
}

// writeNew writes a file that is not there yet, or any if forced.
func writeNew(name string, content []byte, force bool) error {
	flags := os.O_WRONLY | os.O_CREATE | os.O_EXCL
	if force {
		flags = os.O_WRONLY | os.O_CREATE | os.O_TRUNC
	}
	f, err := os.OpenFile(name, flags, 0o666)
	if errors.Is(err, fs.ErrExist) {
		return fmt.Errorf("%s is there already: to write over it say --force, to see what would be written --config -", name)
	}
	if err != nil {
		return err
	}
	_, err = f.Write(content)
	return errors.Join(err, f.Close())
}

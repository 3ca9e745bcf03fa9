package main

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"iter"
	"os"

	"github.com/spf13/cobra"

	"github.com/errgen/errgen/generator"
)

func (a *app) initCommand() *cobra.Command {
	var force, update bool
	var responses list
	cmd := &cobra.Command{
		Use:   "init spec...",
		Short: "Write a first errgen.yaml for documents, with what was understood",
		Long: `Init reads documents and writes an errgen.yaml for them that works as it stands. Its comments
say what was understood of each table and what needs a decision, with what to type. A file
that is there already is kept unless --force is given.

With --responses it also reads responses that the API has sent, in the formats that audit
takes, and writes where their bodies hold the code and the message, which bodies of a 2xx
are errors, and what is not documented, each with the figures that speak for it. To a file
that is there it only adds what that does not say: it shows the difference, and writes it
with --update.`,
		Example: `  errgen init docs/errors.md
  errgen init --out internal/apierr docs/*.md
  errgen init --responses responses.jsonl docs/errors.md
  errgen init --config - docs/errors.md`,
		Args: someSpecs,
		RunE: func(_ *cobra.Command, args []string) error { return a.init(args, responses, force, update) },
		ValidArgsFunction: func(*cobra.Command, []string, string) ([]string, cobra.ShellCompDirective) {
			return []string{"md", "mdx", "markdown"}, cobra.ShellCompDirectiveFilterFileExt
		},
	}
	fs := cmd.Flags()
	fs.SortFlags = false
	fs.Var(word{&a.opts.Config, "file"}, "config", "file to write, - for standard output (default errgen.yaml)")
	fs.Var(word{&a.opts.Output, "dir"}, "out", "the package's directory (default internal/ and the package's name)")
	fs.Var(word{&a.opts.Package, "name"}, "package", "the package's name (default the directory's, or apierr)")
	fs.Var(&responses, "responses", "responses that the API has sent, - for standard input; repeatable")
	fs.BoolVar(&force, "force", false, "write over a file that is there")
	fs.BoolVar(&update, "update", false, "add to a file that is there what responses show, and it doesn't say")
	return cmd
}

// someSpecs refuses to do without arguments.
func someSpecs(cmd *cobra.Command, args []string) error {
	if len(args) > 0 {
		return nil
	}
	return fmt.Errorf("%s needs the document to read: errgen init docs/errors.md", cmd.CommandPath())
}

func (a *app) init(specs, responses []string, force, update bool) error {
	a.opts.Specs = specs
	toStdout := a.opts.Config == "-"
	if toStdout {
		a.opts.Config = ""
	}
	file := a.opts.Config
	if file == "" {
		file = "errgen.yaml"
	}
	if _, err := os.Stat(file); err == nil && !toStdout && !force && len(responses) > 0 {
		return a.addTo(file, responses, update)
	}
	if update {
		return fmt.Errorf("--update adds what responses show to %s: there is none, or no --responses is given", file)
	}
	var unread error
	source, err := generator.Init(a.opts, a.received(responses, &unread))
	if err := errors.Join(err, unread); err != nil {
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

// addTo shows what responses add to a configuration that is there, and writes it if that is wanted.
func (a *app) addTo(file string, responses []string, write bool) error {
	var unread error
	update, err := generator.UpdateConfig(generator.Options{Config: file}, a.received(responses, &unread))
	if err := errors.Join(err, unread); err != nil {
		return err
	}
	for _, open := range update.Open {
		fmt.Fprintln(a.stderr, printable("open: "+open))
	}
	switch {
	case update.Diff == "":
		_, err = fmt.Fprintf(a.stderr, "%s says it all already\n", file)
	case write:
		if err = os.WriteFile(file, update.Source, 0o666); err == nil {
			_, err = fmt.Fprintf(a.stderr, "%s has what the responses show\n", file)
		}
	default:
		if _, err = io.WriteString(a.stdout, update.Diff); err == nil {
			_, err = fmt.Fprintf(a.stderr, "%s is there already: to add this to it say --update, to write it anew --force\n", file)
		}
	}
	return err
}

// received are the responses in files, nil if there are no files. What can't be read of one is reported; unread is set if a file can't be.
func (a *app) received(files []string, unread *error) iter.Seq[generator.Response] {
	if len(files) == 0 {
		return nil
	}
	return func(yield func(generator.Response) bool) {
		for _, file := range files {
			more, err := a.receive(file, yield)
			if err != nil {
				*unread = err
			}
			if !more {
				return
			}
		}
	}
}

// receive gives the responses of a file to yield, until it wants no more.
func (a *app) receive(file string, yield func(generator.Response) bool) (more bool, err error) {
	in, done, err := a.open(file)
	if err != nil {
		return false, err
	}
	defer done()
	for r, err := range generator.ReadResponses(in) {
		if errors.As(err, new(*generator.ResponseError)) {
			fmt.Fprintf(a.stderr, "errgen: %s: %v\n", file, err)
			continue
		}
		if err != nil {
			return false, fmt.Errorf("read %s: %w", file, err)
		}
		if !yield(r) {
			return false, nil
		}
	}
	return true, nil
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

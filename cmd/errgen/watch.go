package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/signal"
	"slices"
	"strings"
	"syscall"
	"time"

	"github.com/spf13/cobra"

	"github.com/errgen/errgen/cmd/errgen/internal/watch"
	"github.com/errgen/errgen/generator"
)

func (a *app) watchCommand() *cobra.Command {
	var poll time.Duration
	cmd := &cobra.Command{
		Use:   "watch",
		Short: "Generate, and again whenever a document or errgen.yaml changes",
		Long: `Watch does what generate does at once, and then whenever the contents of a document, a
translation, errgen.yaml or errgen.lock change, until it is interrupted. Each run is a line
on standard output. Mistakes, and files that are missing, don't end it.

It watches directories, so files may be replaced, removed and come back, and a new file
that fits a glob is read too. Network drives often don't tell of changes: --poll looks
every so often.`,
		Example: `  errgen watch
  errgen watch --spec 'docs/errors/*.md' --out internal/apierr
  errgen watch --poll 2s`,
		Args:              noArgs,
		ValidArgsFunction: cobra.NoFileCompletions,
		RunE:              func(*cobra.Command, []string) error { return a.watch(poll) },
	}
	a.addFlags(cmd)
	cmd.Flags().DurationVar(&poll, "poll", 0, "look every duration, like 2s, in place of waiting for events")
	return cmd
}

// watch ends with the first signal, though a run that has begun is ended first: it takes milliseconds. Signals after that change nothing,
// since go tool passes on those that its child has got already, and a second one must not make a failure of it.
func (a *app) watch(poll time.Duration) error {
	if a.opts.Config == "" && len(a.opts.Specs) > 0 && a.opts.Output == "" {
		return errors.New("no output directory: name one with --out DIR")
	}
	source, err := watchSource(poll)
	if err != nil {
		return err
	}
	defer source.Close()
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	begun := false
	return watch.Loop(ctx, source, watch.Job{
		Inputs: a.opts.Inputs,
		Run: func(changes []watch.Change) ([]string, error) {
			reason := happened(changes)
			if !begun {
				reason, begun = watching(changes), true
			}
			return a.rerun(reason)
		},
		Warn: func(err error) { fmt.Fprintf(a.stderr, "errgen: watch files: %v\n", err) },
	})
}

// watchSource returns what says when to look.
func watchSource(poll time.Duration) (watch.Source, error) {
	const least = 100 * time.Millisecond
	switch {
	case poll == 0:
		return watch.Events()
	case poll < least:
		return nil, fmt.Errorf("--poll %v: at least %v", poll, least)
	}
	return watch.Poll(poll), nil
}

// rerun generates once, and says in a line why it did and what came of it. It returns the files that it wrote. Only if the line can't be
// written, there is no use in going on.
func (a *app) rerun(reason string) (wrote []string, err error) {
	changes, err := a.produce((*generator.Package).Commit, nil)
	outcome := kinds(changes, "created", "updated", "removed")
	switch {
	case err != nil:
		outcome = strings.ReplaceAll(err.Error(), "\n", "; ")
	case len(changes) == 0:
		outcome = "nothing to do"
	}
	for _, c := range changes {
		wrote = append(wrote, c.Path)
	}
	_, err = io.WriteString(a.stdout, time.Now().Format(time.TimeOnly)+" "+printable(reason)+": "+outcome+"\n")
	return wrote, err
}

// watching says which files the first run found.
func watching(changes []watch.Change) string {
	if len(changes) == 0 {
		return "watching, but no file is there yet"
	}
	return "watching " + some(changes)
}

// happened says what became of files: "docs/a.md, docs/b.md changed, docs/c.md added".
func happened(changes []watch.Change) string {
	var parts []string
	for _, kind := range []string{"changed", "added", "removed"} {
		of := slices.DeleteFunc(slices.Clone(changes), func(c watch.Change) bool { return c.Kind != kind })
		if len(of) > 0 {
			parts = append(parts, some(of)+" "+kind)
		}
	}
	return strings.Join(parts, ", ")
}

// some names the first few files.
func some(changes []watch.Change) string {
	const most = 3
	var names []string
	for _, c := range changes[:min(len(changes), most)] {
		names = append(names, c.Name)
	}
	list := strings.Join(names, ", ")
	if n := len(changes) - most; n > 0 {
		list += fmt.Sprintf(" and %d more", n)
	}
	return list
}

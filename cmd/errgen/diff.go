package main

import (
	"errors"
	"fmt"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"github.com/errgen/errgen/generator"
)

func (a *app) diffCommand() *cobra.Command {
	var failOn string
	cmd := &cobra.Command{
		Use:   "diff [old [new]]",
		Short: "Say what changed in meaning, and what breaks programs",
		Long: `Diff compares two versions of the documents: which errors were added, removed, renamed or
reworded, which codes, statuses, parameters and texts changed, and which of that breaks
programs: in their source, or in what they do.

A version is a document, a configuration, a directory with an errgen.yaml or documents in
it, or git:REVISION, or git:REVISION:PATH. Without new it is compared with what is here,
without old with git:HEAD.`,
		Example: `  errgen diff
  errgen diff git:v1.2.0
  errgen diff --format markdown git:origin/main >changes.md
  errgen diff --fail-on breaking old.md new.md`,
		Args: cobra.MaximumNArgs(2),
		RunE: func(_ *cobra.Command, args []string) error { return a.diff(args, failOn) },
	}
	a.addFlags(cmd, text, jsonFormat, markdownFormat, githubFormat)
	addFailOn(cmd, &failOn)
	return cmd
}

// addFailOn adds the flag that says which differences make the exit status 1.
func addFailOn(cmd *cobra.Command, failOn *string) {
	known := []string{"breaking", "any"}
	cmd.Flags().Var(oneWord{failOn, known}, "fail-on", "exit with 1 if there are changes: breaking, any")
	cmd.RegisterFlagCompletionFunc("fail-on", cobra.FixedCompletions(known, cobra.ShellCompDirectiveNoFileComp))
}

// oneWord is a flag that takes one of known words.
type oneWord struct {
	to    *string
	known []string
}

func (w oneWord) String() string { return *w.to }
func (w oneWord) Type() string   { return "what" }

func (w oneWord) Set(s string) error {
	if !slices.Contains(w.known, s) {
		return fmt.Errorf("it is one of %s", strings.Join(w.known, ", "))
	}
	*w.to = s
	return nil
}

func (a *app) diff(args []string, failOn string) error {
	versions := []string{"git:HEAD", ""}
	copy(versions, args)
	var both [2]side
	for i, v := range versions {
		var err error
		if both[i], err = a.version(v); err != nil {
			return err
		}
	}
	differences, err := compared(both[0], both[1])
	if err != nil {
		return err
	}
	if err := a.writeDifferences(differences); err != nil {
		return err
	}
	return failed(differences, failOn)
}

// since returns what has changed in meaning since a revision; nothing if none is named, or if what is here has errors, which are reported
// anyway.
func (a *app) since(revision string) ([]generator.Difference, error) {
	if revision == "" {
		return nil, nil
	}
	opts := a.opts
	opts.Accept = true
	now, err := generator.Read(opts)
	if err != nil || now.Failed() {
		return nil, err
	}
	then, err := a.version("git:" + revision)
	if err != nil {
		return nil, err
	}
	return compared(then, side{now, ""})
}

// A side is one version in a comparison.
type side struct {
	*generator.Project
	prefix string // of the current directory in the repository, if the files are a revision's
}

// compared says what differs between two versions. Places are as people in the current directory know them.
func compared(old, new side) ([]generator.Difference, error) {
	differences, err := generator.Diff(old.Project, new.Project)
	for i := range differences {
		d := &differences[i]
		d.Old.File, d.New.File = old.known(d.Old.File), new.known(d.New.File)
	}
	return differences, err
}

// known is a file as people in the current directory know it.
func (s side) known(file string) string {
	rel, err := filepath.Rel(s.prefix, file)
	if s.prefix == "" || file == "" || err != nil {
		return file
	}
	return filepath.ToSlash(rel)
}

// version reads one side of a comparison. Errors in its documents end the run.
func (a *app) version(name string) (side, error) {
	opts, prefix, err := a.versionOptions(name)
	if err != nil {
		return side{}, err
	}
	opts.Accept = true
	p, err := generator.Read(opts)
	if err != nil {
		return side{}, inVersion(name, err)
	}
	if p.Failed() {
		if err := a.report(p); err != nil {
			return side{}, err
		}
		return side{}, inVersion(name, failure(p, "nothing can be compared"))
	}
	return side{p, prefix}, nil
}

// inVersion says of which version an error is.
func inVersion(name string, err error) error {
	if name == "" {
		return err
	}
	return fmt.Errorf("%s: %w", name, err)
}

// versionOptions says what to read of a version, and the current directory's place in it if it is a revision. "" is what the flags say.
func (a *app) versionOptions(name string) (opts generator.Options, prefix string, err error) {
	opts = a.opts
	revision, isRevision := strings.CutPrefix(name, "git:")
	if !isRevision {
		if name == "" {
			return opts, "", nil
		}
		info, err := os.Stat(name)
		if err != nil {
			return opts, "", err
		}
		return target(opts, filepath.ToSlash(name), info.IsDir(), func(file string) bool { _, err := os.Stat(file); return err == nil }), "", nil
	}
	revision, file, _ := strings.Cut(revision, ":")
	if revision == "" {
		return opts, "", errors.New("git: names no revision: git:v1.2.0, git:HEAD~1, git:origin/main")
	}
	fsys, prefix, err := generator.Revision(".", revision)
	if err != nil {
		return opts, "", err
	}
	opts, err = a.inRevision(opts, fsys, prefix, file)
	return opts, prefix, err
}

// target says to read a file, or what is in a directory.
func target(opts generator.Options, name string, isDir bool, exists func(string) bool) generator.Options {
	switch ext := path.Ext(name); {
	case isDir && exists(path.Join(name, "errgen.yaml")):
		opts.Config, opts.Specs = path.Join(name, "errgen.yaml"), nil
	case isDir:
		opts.Specs = []string{path.Join(name, "*.md")}
	case ext == ".yaml" || ext == ".yml":
		opts.Config, opts.Specs = name, nil
	default:
		opts.Specs = []string{name}
	}
	return opts
}

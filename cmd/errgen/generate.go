package main

import (
	"errors"
	"path"
	"strings"

	"github.com/spf13/cobra"

	"github.com/errgen/errgen/generator"
)

func (a *app) generateCommand() *cobra.Command {
	cmd := &cobra.Command{
		Use:   "generate",
		Short: "Write the package: what differs, and no more (the default)",
		Long: `Generate reads the documents, reports what is wrong with them, writes the files that
differ, and removes those that errgen wrote before and makes no longer. Files without
errgen's header are never touched. When all is well it prints nothing.`,
		Example: `  errgen generate
  errgen generate --spec docs/errors.md --out internal/apierr`,
		Args:              noArgs,
		ValidArgsFunction: cobra.NoFileCompletions,
		RunE:              a.generate,
	}
	a.addFlags(cmd, text, jsonFormat, githubFormat, sarifFormat)
	a.addAccept(cmd)
	return cmd
}

func (a *app) checkCommand() *cobra.Command {
	var against, failOn string
	cmd := &cobra.Command{
		Use:   "check",
		Short: "Write nothing; fail and show a diff if the package is stale",
		Long: `Check does all that generate does but for the writing. If that would change anything, it
prints a unified diff and exits with status 1.

With --against it also says what has changed in meaning since a revision of git, as
errgen diff does.`,
		Example: `  errgen check
  errgen check | git apply -p0
  errgen check --against origin/main --fail-on breaking`,
		Args:              noArgs,
		ValidArgsFunction: cobra.NoFileCompletions,
		RunE:              func(*cobra.Command, []string) error { return a.check(against, failOn) },
	}
	a.addFlags(cmd, text, jsonFormat, githubFormat, sarifFormat)
	a.addAccept(cmd)
	cmd.Flags().Var(word{&against, "revision"}, "against", "say what changed since a revision of git, like origin/main")
	addFailOn(cmd, &failOn)
	return cmd
}

func (a *app) generate(*cobra.Command, []string) error {
	_, err := a.produce((*generator.Package).Commit, nil)
	return err
}

func (a *app) check(against, failOn string) error {
	if against == "" && failOn != "" {
		return errors.New("--fail-on says which changes since a revision are too much: name that with --against")
	}
	differences, err := a.since(against)
	if err != nil {
		return err
	}
	var told *[]generator.Difference
	if against != "" {
		told = &differences
	}
	changes, err := a.produce((*generator.Package).Changes, told)
	if err != nil {
		return err
	}
	if a.format == text || a.format == githubFormat {
		if err := a.writeDifferences(differences); err != nil {
			return err
		}
	}
	if len(changes) == 0 {
		return failed(differences, failOn)
	}
	stale := a.stale(changes) + " is stale, " + kinds(changes, "to create", "to update", "to remove") + "; to renew it: go generate ./... or " + a.remedy()
	var b strings.Builder
	switch a.format {
	case text:
		for _, c := range changes {
			b.WriteString(c.Diff)
		}
	case githubFormat:
		b.WriteString(workflowCommand("error", nil, stale))
	}
	if _, err := a.stdout.Write([]byte(b.String())); err != nil {
		return err
	}
	return finding(stale)
}

// stale names what is to be renewed: the package, or the lock file if that is all.
func (a *app) stale(changes []generator.Change) string {
	last := changes[len(changes)-1].Path // the lock file stands first
	if path.Ext(last) == ".go" {
		return path.Dir(last)
	}
	return last
}

// produce makes the package, has act compare or write it, and reports what was found and done. Differences, if any were asked for, are for
// programs that read JSON.
func (a *app) produce(act func(*generator.Package) ([]generator.Change, error), differences *[]generator.Difference) ([]generator.Change, error) {
	p, err := generator.Read(a.opts)
	if err != nil {
		return nil, err
	}
	if a.format == text {
		if err := a.report(p); err != nil {
			return nil, err
		}
	}
	changes, err := enact(p, act)
	if err != nil {
		return nil, err
	}
	switch a.format {
	case jsonFormat:
		err = a.writeJSON(struct {
			Changes     []generator.Change      `json:"changes"`
			Diagnostics []generator.Diagnostic  `json:"diagnostics"`
			Against     *[]generator.Difference `json:"against,omitempty"` // what changed in meaning since the revision that --against names
		}{changes, p.Diagnostics, differences})
	case githubFormat:
		err = a.writeAnnotations(p)
	case sarifFormat:
		err = a.writeJSON(newSARIF(p))
	}
	if err != nil {
		return nil, err
	}
	if p.Failed() {
		return nil, failure(p, "nothing was written")
	}
	return changes, nil
}

// enact makes the package in memory and passes it on, unless the documents have errors.
func enact(p *generator.Project, act func(*generator.Package) ([]generator.Change, error)) ([]generator.Change, error) {
	if p.Failed() {
		return nil, nil
	}
	pkg, err := p.Generate()
	if err != nil {
		return nil, err
	}
	return act(pkg)
}

// kinds sums changes up, in words for each kind: "1 file to update, 2 files to remove".
func kinds(changes []generator.Change, create, update, remove string) string {
	var parts []string
	for _, kind := range [][2]string{{"create", create}, {"update", update}, {"remove", remove}} {
		n := 0
		for _, c := range changes {
			if c.Kind == kind[0] {
				n++
			}
		}
		if n > 0 {
			parts = append(parts, count(n, "file")+" "+kind[1])
		}
	}
	return strings.Join(parts, ", ")
}

// remedy returns the command line that does what this one checked.
func (a *app) remedy() string {
	words := []string{"errgen"}
	add := func(flag, value string) {
		if strings.ContainsAny(value, " \t'\"\\$&|;<>()*?[]#~`!") {
			value = "'" + strings.ReplaceAll(value, "'", `'\''`) + "'"
		}
		if value != "" {
			words = append(words, flag, value)
		}
	}
	add("--config", a.opts.Config)
	for _, spec := range a.opts.Specs {
		add("--spec", spec)
	}
	add("--out", a.opts.Output)
	add("--package", a.opts.Package)
	add("--lock", a.opts.Lock)
	if a.opts.Accept {
		words = append(words, "--accept")
	}
	return strings.Join(words, " ")
}

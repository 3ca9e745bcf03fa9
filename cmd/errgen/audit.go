package main

import (
	"errors"
	"fmt"
	"io"
	"os"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"github.com/errgen/errgen/generator"
)

func (a *app) auditCommand() *cobra.Command {
	var failOn []string
	cmd := &cobra.Command{
		Use:   "audit file...",
		Short: "Compare responses that were recorded with the documents",
		Long: `Audit reads responses that an API has sent, and says how they fit its documents: which
documented errors occurred, with which statuses and messages; which errors are not
documented, each with a row for the documents; and which documented errors did not occur.

A file holds JSON objects, one a line, {"status": 404, "headers": {…}, "body": "…"}, or an
array of them, or is a HAR file, or what curl --include prints; - is standard input.
Files may be of any size: only counts are kept.`,
		Example: `  errgen audit responses.jsonl
  errgen audit --format markdown --fail-on undocumented *.har
  zcat log.jsonl.gz | errgen audit -`,
		Args: someFiles,
		RunE: func(_ *cobra.Command, args []string) error { return a.audit(args, failOn) },
	}
	a.addFlags(cmd, text, jsonFormat, markdownFormat, sarifFormat)
	cmd.Flags().Var(&words{&failOn, []string{"undocumented"}}, "fail-on", "exit with 1 if there are any: undocumented")
	cmd.RegisterFlagCompletionFunc("fail-on", cobra.FixedCompletions([]string{"undocumented"}, cobra.ShellCompDirectiveNoFileComp))
	return cmd
}

// someFiles refuses to do without arguments.
func someFiles(cmd *cobra.Command, args []string) error {
	if len(args) > 0 {
		return nil
	}
	return fmt.Errorf("%s needs the responses to read: %[1]s responses.jsonl, or - for standard input", cmd.CommandPath())
}

// words is a flag that takes some of known words, repeatedly or with commas between.
type words struct {
	to    *[]string
	known []string
}

func (w *words) String() string { return strings.Join(*w.to, ",") }
func (w *words) Type() string   { return "what" }

func (w *words) Set(s string) error {
	for part := range strings.SplitSeq(s, ",") {
		if !strings.Contains(","+strings.Join(w.known, ",")+",", ","+part+",") || part == "" {
			return fmt.Errorf("it is one of %s", strings.Join(w.known, ", "))
		}
		*w.to = append(*w.to, part)
	}
	return nil
}

func (a *app) audit(files, failOn []string) error {
	p, err := generator.Read(a.opts)
	if err != nil {
		return err
	}
	if p.Failed() {
		if err := a.report(p); err != nil {
			return err
		}
		return failure(p, "nothing can be compared")
	}
	audit, bad := p.NewAudit(), 0
	for _, file := range files {
		n, err := a.auditFile(audit, file)
		if err != nil {
			return err
		}
		bad += n
	}
	report := audit.Report()
	if err := a.writeAudit(p, report); err != nil {
		return err
	}
	switch {
	case report.Responses == 0 && bad == 0:
		return finding("no response is in " + strings.Join(files, ", "))
	case len(failOn) > 0 && len(report.Undocumented) > 0:
		return finding(count(len(report.Undocumented), "error") + " that the documents don't have")
	case bad > 0:
		return finding(count(bad, "part") + " of the input could not be read")
	}
	return nil
}

// auditFile adds the responses of a file to an audit, and returns how many parts of it could not be read.
func (a *app) auditFile(audit *generator.Audit, file string) (bad int, err error) {
	in, done, err := a.open(file)
	if err != nil {
		return 0, err
	}
	defer done()
	show := progressOn(a.stderr)
	defer show.end()
	for r, err := range generator.ReadResponses(in) {
		if errors.As(err, new(*generator.ResponseError)) {
			show.end()
			fmt.Fprintf(a.stderr, "errgen: %s: %v\n", file, err)
			bad++
			continue
		}
		if err != nil {
			return bad, fmt.Errorf("read %s: %w", file, err)
		}
		audit.Add(r)
		show.step(file)
	}
	return bad, nil
}

// open opens a file to read; - is standard input.
func (a *app) open(file string) (in io.Reader, done func() error, err error) {
	if file == "-" {
		return a.stdin, func() error { return nil }, nil
	}
	f, err := os.Open(file)
	if err != nil {
		return nil, nil, err
	}
	return f, f.Close, nil
}

// A progress shows on a terminal how far a long run is.
type progress struct {
	out   io.Writer // nil if it is no terminal
	n     int
	shown time.Time
	open  bool // a line is written that others must not stand behind
}

func progressOn(out io.Writer) *progress {
	if f, ok := out.(*os.File); ok && isTerminal(f) {
		return &progress{out: out, shown: time.Now()}
	}
	return &progress{}
}

// step counts a response of a file.
func (p *progress) step(file string) {
	const every, often = 1000, 200 * time.Millisecond
	if p.n++; p.out == nil || p.n%every != 0 || time.Since(p.shown) < often {
		return
	}
	fmt.Fprintf(p.out, "\r%s: %d responses", printable(file), p.n)
	p.shown, p.open = time.Now(), true
}

func (p *progress) end() {
	if p.open {
		fmt.Fprint(p.out, "\r\x1b[K")
		p.open = false
	}
}

package main

import (
	"errors"
	"fmt"
	"io"

	"github.com/errgen/errgen/generator"
)

// An app is one run of the command: its streams and its flags.
type app struct {
	stdin          io.Reader
	stdout, stderr io.Writer
	opts           generator.Options
	format         format
}

// A finding ends a run that did what it was asked to, and found something wrong with what it was given: exit status 1.
type finding string

func (f finding) Error() string { return string(f) }

// run is the command but for the process around it. It returns the exit status.
func run(args []string, stdin io.Reader, stdout, stderr io.Writer) int {
	a := &app{stdin: stdin, stdout: stdout, stderr: stderr}
	root := a.root()
	root.SetArgs(args)
	root.SetIn(stdin)
	root.SetOut(stdout)
	root.SetErr(stderr)
	err := root.Execute()
	if err == nil {
		return 0
	}
	fmt.Fprintf(stderr, "errgen: %v\n", err)
	if errors.As(err, new(finding)) {
		return 1
	}
	return 2
}

// failure says that diagnostics of severity error ended the run.
func failure(p *generator.Project, consequence string) error {
	n := 0
	for _, d := range p.Diagnostics {
		if d.Severity == "error" {
			n++
		}
	}
	return finding(count(n, "error") + ": " + consequence)
}

// count returns a number of things: "1 file", "2 files".
func count(n int, thing string) string {
	if n == 1 {
		return "1 " + thing
	}
	return fmt.Sprintf("%d %ss", n, thing)
}

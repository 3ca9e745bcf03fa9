package main

import (
	"fmt"
	"strings"

	"github.com/errgen/errgen/generator"
)

// report writes a project's diagnostics to standard error.
func (a *app) report(p *generator.Project) error {
	if len(p.Diagnostics) == 0 {
		return nil
	}
	var b strings.Builder
	writeDiagnostics(&b, p, styleFor(a.stderr))
	_, err := a.stderr.Write([]byte(b.String()))
	return err
}

// sources gives lines of the files that diagnostics are about.
type sources interface {
	SourceLine(file string, line int) (string, bool)
}

// writeDiagnostics writes a project's diagnostics for people.
func writeDiagnostics(b *strings.Builder, p *generator.Project, s style) {
	for _, d := range p.Diagnostics {
		writeDiagnostic(b, d, p, s)
	}
}

// writeDiagnostic writes a diagnostic on one line, then the source and a caret below it, then what its message has to say
// on further lines, such as what to type, and which lines it stands for.
func writeDiagnostic(b *strings.Builder, d generator.Diagnostic, src sources, s style) {
	message, more, _ := strings.Cut(d.Message, "\n")
	fmt.Fprintf(b, "%s: %s: %s (%s)\n", s.bold(printable(position(d))), s.severity(d.Severity), printable(message), d.Rule)
	if line, ok := src.SourceLine(d.File, d.Line); ok && strings.TrimSpace(line) != "" {
		shown, indent := excerpt(line, d.Column)
		fmt.Fprintf(b, "    %s\n    %s%s\n", shown, strings.Repeat(" ", indent), s.bold("^"))
	}
	for line := range strings.Lines(more) {
		fmt.Fprintf(b, "    %s\n", printable(strings.TrimSuffix(line, "\n")))
	}
	if lines := standsFor(d); lines != "" {
		fmt.Fprintf(b, "    %s\n", lines)
	}
}

// position returns where a diagnostic points to, as far as it is known: editors and terminals make links of it.
func position(d generator.Diagnostic) string {
	switch {
	case d.File == "":
		return "errgen"
	case d.Line == 0:
		return d.File
	case d.Column == 0:
		return fmt.Sprintf("%s:%d", d.File, d.Line)
	}
	return fmt.Sprintf("%s:%d:%d", d.File, d.Line, d.Column)
}

package main

import (
	"strconv"
	"strings"

	"github.com/errgen/errgen/generator"
)

// writeAnnotations writes a project's diagnostics to standard output as commands to GitHub's workflow runner, which shows them
// beside the lines that they are about:
// https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
func (a *app) writeAnnotations(p *generator.Project) error {
	titles := map[string]string{}
	for _, r := range generator.Rules() {
		titles[r.ID] = r.Title
	}
	root := sourceRoot()
	var b strings.Builder
	for _, d := range p.Diagnostics {
		properties := [][2]string{{"title", titles[d.Rule] + " (" + d.Rule + ")"}}
		if d.File != "" {
			at := [][2]string{{"file", root.relative(d.File)}}
			if d.Line > 0 {
				at = append(at, [2]string{"line", strconv.Itoa(d.Line)})
			}
			if d.Column > 0 {
				at = append(at, [2]string{"col", strconv.Itoa(utf16Column(p, d))})
			}
			properties = append(at, properties...)
		}
		command := d.Severity
		if command == "info" {
			command = "notice"
		}
		message := d.Message
		if lines := standsFor(d); lines != "" {
			message += "\n" + lines
		}
		b.WriteString(workflowCommand(command, properties, message))
	}
	_, err := a.stdout.Write([]byte(b.String()))
	return err
}

// workflowCommand returns a line that the runner takes for a command. What it stands for is escaped as the runner unescapes it, so
// that no text of a document ends the command or begins another.
func workflowCommand(name string, properties [][2]string, message string) string {
	var b strings.Builder
	b.WriteString("::" + name)
	separator := " "
	for _, p := range properties {
		b.WriteString(separator + p[0] + "=" + propertyEscapes.Replace(p[1]))
		separator = ","
	}
	b.WriteString("::" + messageEscapes.Replace(message) + "\n")
	return b.String()
}

// Both as in https://github.com/actions/toolkit/blob/main/packages/core/src/command.ts.
var (
	messageEscapes  = strings.NewReplacer("%", "%25", "\r", "%0D", "\n", "%0A")
	propertyEscapes = strings.NewReplacer("%", "%25", "\r", "%0D", "\n", "%0A", ":", "%3A", ",", "%2C")
)

package main

import (
	"fmt"
	"strconv"
	"strings"

	"github.com/errgen/errgen/generator"
)

// failed ends the run with exit status 1 if there are differences of the kind that --fail-on names.
func failed(differences []generator.Difference, failOn string) error {
	breaking := 0
	for _, d := range differences {
		if d.Breaks != "" {
			breaking++
		}
	}
	switch {
	case failOn == "any" && len(differences) > 0:
		return finding(count(len(differences), "change") + ", of which " + strconv.Itoa(breaking) + " break programs")
	case failOn == "breaking" && breaking > 0:
		return finding(count(breaking, "change") + " that may break programs")
	}
	return nil
}

// writeDifferences writes what changed to standard output.
func (a *app) writeDifferences(differences []generator.Difference) error {
	var b strings.Builder
	switch a.format {
	case jsonFormat:
		return a.writeJSON(struct {
			Changes []generator.Difference `json:"changes"`
		}{differences})
	case markdownFormat:
		writeChangelog(&b, differences)
	case githubFormat:
		for _, d := range differences {
			b.WriteString(annotation(d))
		}
	default:
		for _, d := range differences {
			writeDifference(&b, d, styleFor(a.stdout))
		}
	}
	_, err := a.stdout.Write([]byte(b.String()))
	return err
}

// writeDifference writes a difference for people: where, what, and below it what was said and is said.
func writeDifference(b *strings.Builder, d generator.Difference, s style) {
	if at := spot(d); at != "" {
		b.WriteString(at + ": ")
	}
	b.WriteString(s.bold(printable(d.Name)) + ": " + printable(d.Says))
	var notes []string
	if d.Breaks != "" {
		notes = append(notes, "breaks "+d.Breaks)
	}
	if d.New.File != "" && d.Old.File != "" && d.Old != d.New {
		notes = append(notes, printable(fmt.Sprintf("before at %s:%d:%d", d.Old.File, d.Old.Line, d.Old.Column)))
	}
	if len(notes) > 0 {
		b.WriteString(" (" + strings.Join(notes, ", ") + ")")
	}
	b.WriteString("\n")
	if !said(d) {
		return
	}
	for _, part := range []struct{ sign, text string }{{"-", d.From}, {"+", d.To}} {
		for line := range strings.SplitSeq(part.text, "\n") {
			if line != "" {
				b.WriteString("    " + part.sign + " " + printable(line) + "\n")
			}
		}
	}
}

// said reports whether the sentence leaves out what a difference is between.
func said(d generator.Difference) bool {
	switch d.Kind {
	case "added", "removed", "message", "text", "response":
		return true
	}
	return false
}

// spot is where a difference is to be seen: in the newer documents, or else in the older ones.
func spot(d generator.Difference) string {
	at := d.New
	if at.File == "" {
		at = d.Old
	}
	if at.File == "" {
		return ""
	}
	return fmt.Sprintf("%s:%d:%d", printable(at.File), at.Line, at.Column)
}

// annotation is a difference as a command to GitHub's workflow runner. What is gone has no line in the files of a pull request.
func annotation(d generator.Difference) string {
	command, title := "notice", "Documented errors change"
	if d.Breaks != "" {
		command, title = "warning", "Documented errors change: breaks "+d.Breaks
	}
	var properties [][2]string
	if d.New.File != "" {
		properties = [][2]string{{"file", sourceRoot().relative(d.New.File)}, {"line", strconv.Itoa(d.New.Line)}}
	}
	message := d.Name + ": " + d.Says
	if said(d) && d.From != "" {
		message += "\nwas: " + d.From
	}
	if said(d) && d.To != "" {
		message += "\nis: " + d.To
	}
	return workflowCommand(command, append(properties, [2]string{"title", title}), message)
}

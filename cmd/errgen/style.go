package main

import (
	"io"
	"os"
)

// A style colours what goes to a terminal, and leaves the rest alone. Its zero value does nothing.
type style struct {
	colour bool
}

// styleFor returns the style for what is written to w: https://no-color.org.
func styleFor(w io.Writer) style {
	f, ok := w.(*os.File)
	if !ok || os.Getenv("NO_COLOR") != "" || os.Getenv("TERM") == "dumb" {
		return style{}
	}
	return style{colour: isTerminal(f)}
}

// isTerminal reports whether f is a device for people: one for characters, and not the one that swallows them.
func isTerminal(f *os.File) bool {
	info, err := f.Stat()
	if err != nil || info.Mode()&os.ModeCharDevice == 0 {
		return false
	}
	null, err := os.Stat(os.DevNull)
	return err != nil || !os.SameFile(info, null)
}

func (s style) bold(text string) string { return s.paint("1", text) }

// severity returns a severity's name in its colour.
func (s style) severity(name string) string {
	switch name {
	case "error":
		return s.paint("1;31", name)
	case "warning":
		return s.paint("1;33", name)
	}
	return s.paint("1;36", name)
}

func (s style) paint(code, text string) string {
	if !s.colour {
		return text
	}
	return "\x1b[" + code + "m" + text + "\x1b[0m"
}

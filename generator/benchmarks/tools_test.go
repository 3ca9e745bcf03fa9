package benchmarks

import (
	"bytes"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

// build builds a command of the module in dir, and returns where it is.
func build(tb testing.TB, dir, pkg string) string {
	tb.Helper()
	file := filepath.Join(tb.TempDir(), filepath.Base(pkg)+".exe") // Windows wants the suffix, others don't mind
	run(tb, dir, "go", "build", "-o", file, pkg)
	return file
}

// run runs a command, which must succeed, and returns what it prints.
func run(tb testing.TB, dir, command string, args ...string) string {
	tb.Helper()
	out, _ := spend(tb, dir, command, args...)
	return out
}

// spend is run, and returns the processors' time as well: other work on the machine disturbs it less than what the clock says.
func spend(tb testing.TB, dir, command string, args ...string) (string, time.Duration) {
	tb.Helper()
	cmd := exec.Command(command, args...)
	var out, problems bytes.Buffer
	cmd.Dir, cmd.Stdout, cmd.Stderr = dir, &out, &problems
	if err := cmd.Run(); err != nil {
		tb.Fatalf("%s: %v\n%s", cmd, err, problems.String())
	}
	return out.String(), cmd.ProcessState.UserTime() + cmd.ProcessState.SystemTime()
}

func write(tb testing.TB, file, text string) {
	tb.Helper()
	if err := os.MkdirAll(filepath.Dir(file), 0o777); err != nil {
		tb.Fatal(err)
	}
	if err := os.WriteFile(file, []byte(text), 0o666); err != nil {
		tb.Fatal(err)
	}
}

// document writes a document of errors with these messages, as that of a large API: a status, a code that some errors share, a cause.
func document(messages []string) string {
	things := strings.Fields("user group room message token order payment account device channel request quota limit session")
	states := strings.Fields("invalid missing expired blocked suspended unknown forbidden closed locked empty broken")
	var b strings.Builder
	b.WriteString("# Errors\n\n| Status | Error code | Error message | Cause |\n|---|---|---|---|\n")
	for n, message := range messages {
		thing, state := things[n%len(things)], states[n%len(states)]
		fmt.Fprintf(&b, "| %d | %s_%s | %s | The %s was %s before the request came. |\n", 400+n%30, thing, state, message, thing, state)
	}
	return b.String()
}

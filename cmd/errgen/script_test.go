package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"os"
	"os/exec"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/rogpeppe/go-internal/testscript"
)

// condition adds [root]: permissions don't hold for that user.
func condition(name string) (bool, error) {
	if name == "root" {
		return os.Geteuid() == 0, nil
	}
	return false, fmt.Errorf("unknown condition %s", name)
}

// longAgo is when a file was written that must not be written again.
var longAgo = time.Date(2001, 2, 3, 4, 5, 6, 0, time.UTC)

// commands are what the scripts can do besides what testscript offers.
var commands = map[string]func(*testscript.TestScript, bool, []string){
	"exits":      exits,
	"age":        age,
	"touched":    touched,
	"replace":    replace,
	"eventually": eventually,
	"json":       jsonKeys,
}

// exits runs a program and fails unless it ends with this status: exits STATUS PROGRAM [ARG...]
func exits(ts *testscript.TestScript, _ bool, args []string) {
	want, err := strconv.Atoi(args[0])
	ts.Check(err)
	got := 0
	if err := ts.Exec(args[1], args[2:]...); err != nil {
		var exit *exec.ExitError
		if !errors.As(err, &exit) {
			ts.Fatalf("%v", err)
		}
		got = exit.ExitCode()
	}
	if got != want {
		ts.Fatalf("got exit status %d, want %d", got, want)
	}
}

// age makes files look old: age FILE...
func age(ts *testscript.TestScript, _ bool, args []string) {
	for _, name := range args {
		ts.Check(os.Chtimes(ts.MkAbs(name), longAgo, longAgo))
	}
}

// touched fails unless the files were written since age: touched FILE...
func touched(ts *testscript.TestScript, neg bool, args []string) {
	for _, name := range args {
		info, err := os.Stat(ts.MkAbs(name))
		ts.Check(err)
		if info.ModTime().Equal(longAgo) != neg {
			ts.Fatalf("%s: modified %v", name, info.ModTime())
		}
	}
}

// replace replaces text in a file: replace OLD NEW FILE, with Go's escapes in OLD and NEW.
func replace(ts *testscript.TestScript, _ bool, args []string) {
	unquote := strings.NewReplacer(`\n`, "\n", `\r`, "\r", `\t`, "\t", `\ufeff`, "\ufeff").Replace
	old, content := []byte(unquote(args[0])), []byte(ts.ReadFile(args[2]))
	if !bytes.Contains(content, old) {
		ts.Fatalf("no %q in %s", args[0], args[2])
	}
	ts.Check(os.WriteFile(ts.MkAbs(args[2]), bytes.ReplaceAll(content, old, []byte(unquote(args[1]))), 0o644))
}

// eventually waits until a file, which need not be there yet, matches a regular expression: eventually PATTERN FILE. The limit is
// generous, as it is reached only if that never happens.
func eventually(ts *testscript.TestScript, _ bool, args []string) {
	const limit, often = 30 * time.Second, 10 * time.Millisecond
	want, err := regexp.Compile("(?m)" + args[0])
	ts.Check(err)
	var content []byte
	for deadline := time.Now().Add(limit); time.Now().Before(deadline); time.Sleep(often) {
		if content, _ = os.ReadFile(ts.MkAbs(args[1])); want.Match(content) {
			return
		}
	}
	ts.Fatalf("no match for %s in %s:\n%s", args[0], args[1], content)
}

// jsonKeys fails unless each line of a file is a JSON object with these keys in this order: json FILE KEY...
func jsonKeys(ts *testscript.TestScript, _ bool, args []string) {
	for line := range strings.Lines(ts.ReadFile(args[0])) {
		if got, want := strings.Join(keys(ts, line), " "), strings.Join(args[1:], " "); got != want {
			ts.Fatalf("got keys %s, want %s, in %s", got, want, line)
		}
		var v any
		ts.Check(json.Unmarshal([]byte(line), &v))
		if hasNull(v) {
			ts.Fatalf("null in %s", line)
		}
	}
}

// hasNull reports whether null is anywhere in a JSON value.
func hasNull(v any) bool {
	switch v := v.(type) {
	case nil:
		return true
	case []any:
		return slices.ContainsFunc(v, hasNull)
	case map[string]any:
		return slices.ContainsFunc(slices.Collect(maps.Values(v)), hasNull)
	}
	return false
}

// keys returns the keys of a JSON object, in order.
func keys(ts *testscript.TestScript, object string) []string {
	var names []string
	dec := json.NewDecoder(strings.NewReader(object))
	_, err := dec.Token()
	ts.Check(err)
	for dec.More() {
		name, err := dec.Token()
		ts.Check(err)
		names = append(names, fmt.Sprint(name))
		var value json.RawMessage
		ts.Check(dec.Decode(&value))
	}
	return names
}

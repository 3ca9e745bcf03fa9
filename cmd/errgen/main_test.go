package main

import (
	"bytes"
	"regexp"
	"strings"
	"testing"

	"github.com/rogpeppe/go-internal/testscript"
)

func TestMain(m *testing.M) { testscript.Main(m, map[string]func(){"errgen": main}) }

func TestScripts(t *testing.T) {
	testscript.Run(t, testscript.Params{
		Dir:                 "testdata/script",
		RequireExplicitExec: true,
		RequireUniqueNames:  true,
		Condition:           condition,
		Cmds:                commands,
	})
}

// result is what a run of the command leaves.
type result struct {
	status         int
	stdout, stderr string
}

// errgen runs the command in this process.
func errgen(stdin string, args ...string) result {
	var stdout, stderr bytes.Buffer
	status := run(args, strings.NewReader(stdin), &stdout, &stderr)
	return result{status, stdout.String(), stderr.String()}
}

func TestUsage(t *testing.T) {
	t.Chdir(t.TempDir())
	tests := []struct {
		args string
		want string // in standard error
	}{
		{"", "no errgen.yaml here"},
		{"check", "errgen --spec errors.md --out "},
		{"genrate", `unknown command "genrate"; did you mean generate?`},
		{"zzz", `unknown command "zzz"; see errgen --help`},
		{"check extra", `errgen check takes flags only, not "extra"`},
		{"--fromat json", "unknown flag: --fromat; did you mean --format?; see errgen --help"},
		{"check --ouput=x", "unknown flag: --ouput; did you mean --out?; see errgen check --help"},
		{"-spec a.md", "unknown flag: -spec; did you mean --spec?"},
		{"-out=x", "unknown flag: -out=x; did you mean --out?"},
		{"explain --zzz", "unknown flag: --zzz; see errgen explain --help"},
		{"--format xml", `invalid argument "xml" for "--format" flag: it is one of text, json, github, sarif`},
		{"explain --format github", "it is one of text, json;"},
		{"rules --format sarif", "it is one of text, json;"},
		{"rules cell-extar", `no rule "cell-extar"; did you mean cell-extra?`},
		{"init", "errgen init needs the document to read"},
		{"init nowhere.md", "nowhere.md"},
		{"--spec", "flag needs an argument: --spec"},
		{"version --format json", "unknown flag: --format"},
		{"explain --status 99", "--status: 99 is no HTTP status"},
		{"explain --lines --status 404", "leave out --status"},
		{"explain --lines --format text", "leave out --format text"},
	}
	for _, test := range tests {
		got := errgen("", strings.Fields(test.args)...)
		if got.status != 2 || got.stdout != "" || !strings.Contains(got.stderr, test.want) {
			t.Errorf("errgen %s: got %+v, want status 2 and %q", test.args, got, test.want)
		}
		if strings.Count(got.stderr, "\n") != 1 {
			t.Errorf("errgen %s: more than a line: %q", test.args, got.stderr)
		}
	}
}

func TestVersion(t *testing.T) {
	for _, arg := range []string{"version", "--version"} {
		got := errgen("", arg)
		if got.status != 0 || got.stderr != "" || !regexp.MustCompile(`^errgen version .* go1\.`).MatchString(got.stdout) {
			t.Errorf("errgen %s: got %+v", arg, got)
		}
	}
}

func TestHelp(t *testing.T) {
	for _, name := range []string{"", "generate", "check", "watch", "init", "inspect", "explain", "rules", "version"} {
		got := errgen("", strings.Fields(name+" --help")...)
		if got.status != 0 || got.stderr != "" || !strings.Contains(got.stdout, "Examples:\n  ") {
			t.Errorf("errgen %s --help: got %+v", name, got)
		}
		for line := range strings.Lines(got.stdout) {
			if len(line) > 101 {
				t.Errorf("errgen %s --help: a line of %d bytes: %s", name, len(line), line)
			}
		}
	}
}

func TestRemedy(t *testing.T) {
	a := &app{}
	a.opts.Specs = []string{"a.md", "it's b.md"}
	a.opts.Output = "out"
	if got, want := a.remedy(), `errgen --spec a.md --spec 'it'\''s b.md' --out out`; got != want {
		t.Errorf("got %s, want %s", got, want)
	}
}

package main

import (
	"bytes"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"go.yaml.in/yaml/v4"
)

// A hook is an entry of .pre-commit-hooks.yaml, with all keys that pre-commit knows: https://pre-commit.com/#creating-new-hooks.
type hook struct {
	ID                      string   `yaml:"id"`
	Name                    string   `yaml:"name"`
	Entry                   string   `yaml:"entry"`
	Language                string   `yaml:"language"`
	Alias                   string   `yaml:"alias"`
	Description             string   `yaml:"description"`
	Files                   string   `yaml:"files"`
	Exclude                 string   `yaml:"exclude"`
	Types                   []string `yaml:"types"`
	TypesOr                 []string `yaml:"types_or"`
	ExcludeTypes            []string `yaml:"exclude_types"`
	AlwaysRun               bool     `yaml:"always_run"`
	FailFast                bool     `yaml:"fail_fast"`
	Verbose                 bool     `yaml:"verbose"`
	PassFilenames           *bool    `yaml:"pass_filenames"`
	RequireSerial           bool     `yaml:"require_serial"`
	LanguageVersion         string   `yaml:"language_version"`
	MinimumPreCommitVersion string   `yaml:"minimum_pre_commit_version"`
	LogFile                 string   `yaml:"log_file"`
	Args                    []string `yaml:"args"`
	AdditionalDependencies  []string `yaml:"additional_dependencies"`
	Stages                  []string `yaml:"stages"`
}

func TestHooks(t *testing.T) {
	source, err := os.ReadFile("../../.pre-commit-hooks.yaml")
	if err != nil {
		t.Fatal(err)
	}
	var hooks []hook
	dec := yaml.NewDecoder(bytes.NewReader(source))
	dec.KnownFields(true)
	if err := dec.Decode(&hooks); err != nil {
		t.Fatal(err)
	}
	var ids []string
	for _, h := range hooks {
		ids = append(ids, h.ID)
		words := strings.Fields(h.Entry)
		if h.Name == "" || h.Language != "golang" || len(words) != 2 || words[0] != "errgen" {
			t.Errorf("%s: got %+v", h.ID, h)
			continue
		}
		if h.PassFilenames == nil || *h.PassFilenames {
			t.Errorf("%s: errgen takes no names of files", h.ID)
		}
		if got := errgen("", words[1], "--help"); got.status != 0 {
			t.Errorf("%s: no command %q", h.ID, words[1])
		}
		testFiles(t, h)
	}
	if want := []string{"errgen-check", "errgen-generate"}; !slices.Equal(ids, want) {
		t.Errorf("got hooks %q, want %q", ids, want)
	}
}

// testFiles tests when a hook runs. Its pattern is one of Python's, which this is too.
func testFiles(t *testing.T, h hook) {
	t.Helper()
	files := regexp.MustCompile(h.Files)
	for name, want := range map[string]bool{
		"docs/errors.md": true, "a.mdx": true, "errgen.yaml": true, "api/errgen.yaml": true, "errgen.lock": true,
		"main.go": false, "my-errgen.yaml": false, "a.md.txt": false, "errgenxyaml": false,
	} {
		if files.MatchString(name) != want {
			t.Errorf("%s: runs for %s: %v, want %v", h.ID, name, !want, want)
		}
	}
}

// pre-commit installs what go install ./... does: that must be the command, and nothing else.
func TestInstalled(t *testing.T) {
	cmd := exec.Command("go", "list", "-f", `{{if eq .Name "main"}}{{.ImportPath}}{{end}}`, "./...")
	cmd.Dir = "../.."
	out, err := cmd.Output()
	if err != nil {
		t.Fatal(err)
	}
	if got, want := strings.TrimSpace(string(out)), "github.com/errgen/errgen/cmd/errgen"; got != want {
		t.Errorf("got commands %s, want %s", got, want)
	}
}

// recipes returns docs/recipes.md, and the blocks of code in it that are written in a language.
func recipes(t *testing.T, language string) []string {
	t.Helper()
	page, err := os.ReadFile("../../docs/recipes.md")
	if err != nil {
		t.Fatal(err)
	}
	var blocks []string
	for _, m := range regexp.MustCompile("(?ms)^```"+language+"\n(.*?)^```$").FindAllSubmatch(page, -1) {
		blocks = append(blocks, string(m[1]))
	}
	return blocks
}

// A workflow is one of GitHub's, as far as recipes have it.
type workflow struct {
	On          map[string]any
	Permissions map[string]string
	Jobs        map[string]struct {
		RunsOn string `yaml:"runs-on"`
		Steps  []struct {
			Uses, Run, If string
			With          map[string]any
			Env           map[string]string
		}
	}
}

// errgenLines returns the command lines of a workflow that call errgen, without what the shell does with their output.
func errgenLines(t *testing.T, block string) []string {
	t.Helper()
	var w workflow
	dec := yaml.NewDecoder(strings.NewReader(strings.Replace(block, "name: Errors\n", "", 1)))
	dec.KnownFields(true)
	if err := dec.Decode(&w); err != nil {
		t.Fatal(err)
	}
	var lines []string
	for _, job := range w.Jobs {
		for _, step := range job.Steps {
			if (step.Uses == "") == (step.Run == "") {
				t.Errorf("a step uses an action or runs a command: got %+v", step)
			}
			for line := range strings.Lines(step.Run) {
				if args, ok := strings.CutPrefix(strings.TrimSpace(line), "go tool errgen "); ok {
					args, _, _ = strings.Cut(args, " >")
					lines = append(lines, args)
				}
			}
		}
	}
	return lines
}

// The workflow is one that GitHub reads, and what it runs is known to errgen.
func TestRecipeWorkflow(t *testing.T) {
	lines := errgenLines(t, recipes(t, "yaml")[0])
	if len(lines) != 1 {
		t.Fatalf("got commands %q", lines)
	}
	inDir(t, map[string]string{"errgen.yaml": "version: 1\noutput: out\nspec: a.md\n", "a.md": flawed})
	got := errgen("", strings.Fields(lines[0])...)
	if got.status != 1 || !strings.Contains(got.stdout, "::warning file=a.md,line=5") || !strings.Contains(got.stdout, "::error::out is stale") {
		t.Errorf("got %+v", got)
	}
}

// What a workflow for pull requests runs says what changes against another branch.
func TestRecipePullRequest(t *testing.T) {
	lines := errgenLines(t, recipes(t, "yaml")[1])
	if len(lines) != 3 {
		t.Fatalf("got commands %q", lines)
	}
	if _, err := exec.LookPath("git"); err != nil {
		t.Skip("git is not installed")
	}
	inDir(t, map[string]string{"errgen.yaml": "version: 1\noutput: out\nspec: a.md\nmatch: message\n", "a.md": flawed})
	for _, args := range []string{"init -q", "add .", "-c user.name=a -c user.email=a@example.com -c commit.gpgsign=false commit -q -m base"} {
		if out, err := exec.Command("git", strings.Fields(args)...).CombinedOutput(); err != nil {
			t.Fatalf("git %s: %v\n%s", args, err, out)
		}
	}
	if err := os.WriteFile("a.md", []byte(strings.Replace(flawed, "404", "410", 1)), 0o666); err != nil {
		t.Fatal(err)
	}
	if got := errgen(""); got.status != 0 {
		t.Fatalf("got %+v", got)
	}
	base := strings.NewReplacer(`"git:$BASE"`, "git:HEAD", `"$BASE"`, "HEAD")
	if got := errgen("", strings.Fields(base.Replace(lines[1]))...); got.status != 0 || !strings.Contains(got.stdout, "### Breaking changes\n\n- `Err") {
		t.Errorf("%s: got %+v", lines[1], got)
	}
	if got := errgen("", strings.Fields(base.Replace(lines[2]))...); got.status != 1 || !strings.Contains(got.stdout, "::warning file=a.md,line=7,title=Documented errors change") {
		t.Errorf("%s: got %+v", lines[2], got)
	}
}

// The hooks that the page names are there.
func TestRecipeHooks(t *testing.T) {
	for _, block := range recipes(t, "yaml") {
		if !strings.HasPrefix(block, "repos:") {
			continue
		}
		var config struct {
			Repos []struct {
				Repo, Rev string
				Hooks     []hook
			}
		}
		dec := yaml.NewDecoder(strings.NewReader(block))
		dec.KnownFields(true)
		if err := dec.Decode(&config); err != nil {
			t.Errorf("%v in\n%s", err, block)
			continue
		}
		for _, h := range config.Repos[0].Hooks {
			if !slices.Contains([]string{"errgen", "errgen-check", "errgen-generate"}, h.ID) {
				t.Errorf("got hook %s", h.ID)
			}
		}
	}
}

// The commands that keep errgen's modules apart do, in a stranger's module. errgen itself comes from here, as it is now.
func TestRecipeToolsModule(t *testing.T) {
	root, err := filepath.Abs("../..")
	if err != nil {
		t.Fatal(err)
	}
	commands, lines := recipes(t, "sh"), recipes(t, "go")
	initialise, get, _ := strings.Cut(commands[0], "\n")
	const mod = "module example.com/keeper\n\ngo 1.23\n"
	inDir(t, map[string]string{
		"go.mod":          mod,
		"keeper.go":       "package keeper\n",
		"api/generate.go": "package api\n\n" + strings.Replace(lines[0], "tools.mod", "../tools.mod", 1), // as the page says
		"api/errgen.yaml": "version: 1\npackage: apierr\noutput: ../apierr\nspec: errors.md\n",
		"api/errors.md":   "| Status | Error | Message |\n| --- | --- | --- |\n| 404 | not_found | Not found. |\n",
	})
	download(t, root)
	command(t, initialise)
	command(t, "go mod edit -replace=github.com/errgen/errgen="+root+" tools.mod")
	command(t, strings.Replace(get, "@latest", "", 1)) // which would be looked up where it isn't
	command(t, commands[1]+" --config api/errgen.yaml --out other")
	command(t, "go generate ./...")
	command(t, "go vet ./...")
	command(t, "go mod tidy -diff")
	if got, err := os.ReadFile("go.mod"); err != nil || string(got) != mod {
		t.Errorf("go.mod was changed: %v\n%s", err, got)
	}
	for _, file := range []string{"other/reasons.go", "apierr/reasons.go"} {
		if _, err := os.Stat(file); err != nil {
			t.Error(err)
		}
	}
}

// download has Go's cache hold all that errgen needs on any system. What this one needs may be there even if that fails.
func download(t *testing.T, dir string) {
	t.Helper()
	cmd := exec.Command("go", "mod", "download")
	cmd.Dir = dir
	if out, err := cmd.CombinedOutput(); err != nil {
		t.Logf("go mod download: %v\n%s", err, out)
	}
}

// command runs a line of a page, without a network.
func command(t *testing.T, line string) {
	t.Helper()
	words := strings.Fields(line)
	cmd := exec.Command(words[0], words[1:]...)
	cmd.Env = append(os.Environ(), "GOFLAGS=", "GOWORK=off", "GOPROXY=off", "GOSUMDB=off")
	if out, err := cmd.CombinedOutput(); err != nil {
		t.Fatalf("%s: %v\n%s", line, err, out)
	}
}

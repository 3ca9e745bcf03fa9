package generator

import (
	"cmp"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	gocmp "github.com/google/go-cmp/cmp"
	"golang.org/x/tools/txtar"

	"github.com/errgen/errgen/generator/internal/diag"
)

// A golden case is an archive in testdata: the keeper's files, and what is made of them.
//
//	-- errgen.yaml --        as in a repository; without it, spec.md is read with no configuration
//	-- errgen.lock --        the names given before; the day is 2026-01-02
//	-- spec.md --
//	-- diagnostics --        wanted, in full
//	-- reasons --            wanted, a line each: constant | value | status | code | messages | also what is sent besides | retry: yes or no
//	-- tables --             wanted, a line each: kind | roles | rows used
//	-- locale --             wanted: of the document
//	-- lock --               wanted: the names that are remembered, but for the lines at the top
//	-- want/reasons.go --    wanted, of the generated package's files those that the case is about
//
// ERRGEN_UPDATE=1 rewrites what is wanted.
const update = "ERRGEN_UPDATE"

func TestGolden(t *testing.T) {
	files, err := filepath.Glob("testdata/*.txtar")
	if err != nil || len(files) == 0 {
		t.Fatalf("no golden cases: %v", err)
	}
	for _, file := range files {
		abs, err := filepath.Abs(file)
		if err != nil {
			t.Fatal(err)
		}
		t.Run(strings.TrimSuffix(filepath.Base(file), ".txtar"), func(t *testing.T) { golden(t, abs) })
	}
}

func golden(t *testing.T, file string) {
	archive, err := txtar.ParseFile(file)
	if err != nil {
		t.Fatal(err)
	}
	project := readArchive(t, archive)
	made := map[string]string{
		"diagnostics": diagnostics(project),
		"reasons":     reasons(project),
		"tables":      tableLines(project),
		"locale":      strings.Join(project.Locales, ", ") + "\n",
	}
	if project.Failed() {
		if _, err := project.Generate(); err == nil {
			t.Error("a package is made although the documents have errors")
		}
	} else {
		pkg, err := project.Generate()
		if err != nil {
			t.Fatal(err)
		}
		typeCheck(t, pkg.files, project)
		for _, f := range pkg.files {
			made["want/"+f.Name] = string(f.Content)
		}
		for _, l := range pkg.lock {
			_, names, _ := strings.Cut(string(l.Content), "{\"version\":1")
			_, made["lock"], _ = strings.Cut(names, "\n")
		}
	}
	stale := false
	for i, f := range archive.Files {
		got, isWanted := made[f.Name]
		if !isWanted && (f.Name == "diagnostics" || !inputs.MatchString(f.Name)) {
			t.Errorf("%s is neither one of the keeper's files nor anything that is made", f.Name)
		}
		if isWanted && got != string(f.Data) {
			stale = true
			if os.Getenv(update) == "" {
				t.Errorf("%s (-want +got):\n%s", f.Name, gocmp.Diff(string(f.Data), got))
			}
			archive.Files[i].Data = []byte(got)
		}
	}
	if stale && os.Getenv(update) != "" {
		if err := os.WriteFile(file, txtar.Format(archive), 0o666); err != nil {
			t.Fatal(err)
		}
	}
}

// inputs are the names of the keeper's files.
var inputs = regexp.MustCompile(`^(errgen\.yaml|errgen\.lock|[a-z0-9/.-]+\.mdx?)$`)

// readArchive lays a case's files out and reads them as a keeper would.
func readArchive(t *testing.T, archive *txtar.Archive) *Project {
	t.Helper()
	t.Chdir(t.TempDir())
	opts := Options{Output: "out", Specs: []string{"spec.md"}, Date: time.Date(2026, 1, 2, 0, 0, 0, 0, time.UTC)}
	for _, f := range archive.Files {
		if f.Name == "errgen.yaml" {
			opts.Specs = nil
		}
		if dir := filepath.Dir(f.Name); dir != "." {
			if err := os.MkdirAll(dir, 0o777); err != nil {
				t.Fatal(err)
			}
		}
		// Archives hold text with plain line ends; these stand for bytes that an editor would hide.
		data := repeat.ReplaceAllStringFunc(string(f.Data), func(s string) string {
			m := repeat.FindStringSubmatch(s)
			n, _ := strconv.Atoi(m[1])
			return strings.Repeat(strings.ReplaceAll(m[2], "␊", "\n"), n)
		})
		data = strings.NewReplacer("␍", "\r", "<BOM>", "\ufeff", "<FF>", "\xff", "<FE>", "\xfe").Replace(data)
		if err := os.WriteFile(f.Name, []byte(data), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	project, err := Read(opts)
	if err != nil {
		t.Fatal(err)
	}
	return project
}

// repeat writes what is too long for an archive: "<repeat 3 ab>" is "ababab".
var repeat = regexp.MustCompile(`<repeat (\d+) ([^>]*>?)>`)

func diagnostics(p *Project) string {
	var b strings.Builder
	for _, d := range p.Diagnostics {
		fmt.Fprintf(&b, "%s:%d:%d: %s: %s (%s)\n", d.File, d.Line, d.Column, d.Severity, d.Message, d.Rule)
	}
	return b.String()
}

func reasons(p *Project) string {
	var b strings.Builder
	for _, r := range p.Reasons {
		fmt.Fprintf(&b, "%s | %s | %d | %s | %s", r.Name, r.Reason, r.Status, r.Code, strings.Join(r.Messages, " / "))
		for _, v := range r.Also {
			b.WriteString(" | also " + v.Message)
		}
		if r.Match == "code" {
			b.WriteString(" | by code")
		}
		if r.Retry != "status" {
			b.WriteString(" | retry: " + r.Retry)
		}
		b.WriteByte('\n')
	}
	return b.String()
}

func tableLines(p *Project) string {
	var b strings.Builder
	for _, t := range p.Tables {
		var roles []string
		for _, c := range t.Columns {
			roles = append(roles, cmp.Or(c.Role, "-"))
		}
		fmt.Fprintf(&b, "%s | %s | %d of %d\n", t.Kind, strings.Join(roles, ", "), t.Used, t.Rows)
	}
	return b.String()
}

// TestGoldenRules checks that each rule fires in a golden case: what no test shows is not known to work.
func TestGoldenRules(t *testing.T) {
	files, err := filepath.Glob("testdata/*.txtar")
	if err != nil {
		t.Fatal(err)
	}
	var all strings.Builder
	for _, file := range files {
		archive, err := txtar.ParseFile(file)
		if err != nil {
			t.Fatal(err)
		}
		for _, f := range archive.Files {
			if f.Name == "diagnostics" {
				all.Write(f.Data)
			}
		}
	}
	for _, r := range diag.Rules {
		switch r.ID {
		case "parser-failed": // no document is known that does it
			continue
		case "audit-message", "audit-status", "audit-undocumented", "audit-unseen": // of responses: TestAudit
			continue
		case "limit-overlap": // takes thousands of rows: TestManyTemplates
			continue
		}
		if !strings.Contains(all.String(), "("+r.ID+")\n") {
			t.Errorf("no golden case shows rule %s", r.ID)
		}
	}
	if !slices.IsSortedFunc(diag.Rules, func(a, b diag.Rule) int { return strings.Compare(a.ID, b.ID) }) {
		t.Error("the rules are not sorted by ID")
	}
}

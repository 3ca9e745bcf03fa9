package generator

import (
	"html"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"golang.org/x/text/unicode/norm"

	"github.com/errgen/errgen/templates/support"
)

// filled is a document whose messages have all that messages may have: holes of many kinds, plurals, code, dashes, accents.
const filled = "# Errors\n\n| Status | Error code | Error message |\n|---|---|---|\n" +
	"| 400 | many | The tray holds more than {n} cups |\n" +
	"| 400 | slow | Please pour again in {seconds} seconds |\n" +
	"| 400 | lost | We found {n} broken spoon(s) below the table |\n" +
	"| 400 | colour | The saucer's `colour` may not be set for `{saucer}` |\n" +
	"| 400 | quoted | No guest is called \"{guest}\" in this house |\n" +
	"| 400 | dash | Stir it -- or leave {cup} alone |\n" +
	"| 400 | dots | Wait… the kettle {kettle} is hot |\n" +
	"| 400 | full | The pot %s is %d%% full |\n" +
	"| 400 | accent | The café of {owner} isn't open |\n" +
	"| 400 | two | Guest {guest} can't sit beside {other} today |\n" +
	"| 400 | twice | Lid {lid} does not fit on top of {lid} |\n" +
	"| 400 | either | \"{first}\" is no friend of '{second}' |\n" +
	"| 400 | plus | Scones + {jam} cost too much |\n" +
	"| 400 | and | Scones & {jam} cost too much |\n" +
	"| 400 | near | All cakes are sold out |\n" +
	"| 400 | plain | All teas are sold out |\n"

// A rendering is how a server may write a message: what people read is the same.
type rendering struct {
	name  string
	write func(string) string
}

var renderings = []rendering{
	{"as it is", func(s string) string { return s }},
	{"in pieces", norm.NFD.String},
	{"escaped for HTML", html.EscapeString},
	{"by a typographer", strings.NewReplacer("'", "’", "...", "…", "--", "–").Replace},
	{"on a typewriter", strings.NewReplacer("’", "'", "…", "...", "–", "--").Replace},
	{"in other quotes", strings.NewReplacer(`"`, "`", "'", "´").Replace},
	{"louder", func(s string) string {
		return strings.Map(func(r rune) rune {
			if 'a' <= r && r <= 'z' {
				r += 'A' - 'a'
			}
			return r
		}, s)
	}},
	{"as a sentence", func(s string) string { return " " + s + ".\n" }},
}

// readFilled reads the document.
func readFilled(t testing.TB) *Project {
	file := filepath.Join(t.TempDir(), "spec.md")
	if err := os.WriteFile(file, []byte(filled), 0o666); err != nil {
		t.Fatal(err)
	}
	project, err := Read(Options{Specs: []string{file}, Output: "out"})
	if err != nil || project.Failed() {
		t.Fatal(err, project.Diagnostics)
	}
	return project
}

var namedHole = regexp.MustCompile(`\{[A-Z][A-Za-z0-9]*\}`)

// formsOf are the messages of an error, with those that are sent besides.
func formsOf(r Reason) []string {
	forms := slices.Clone(r.Messages)
	for _, v := range r.Also {
		forms = append(forms, v.Message)
	}
	return forms
}

// TestFilled: each form of a message is found with its values, however a server writes it.
func TestFilled(t *testing.T) {
	project := readFilled(t)
	catalog := newCatalog(project.spec)
	for _, r := range project.Reasons {
		for _, form := range formsOf(r) {
			message := namedHole.ReplaceAllString(form, "7")
			for _, w := range renderings {
				got := catalog.Lookup(0, "", w.write(message))
				if got.Reason != r.Reason {
					t.Errorf("%s: %q is %q, want %q", w.name, w.write(message), got.Reason, r.Reason)
				}
				for _, hole := range namedHole.FindAllString(form, -1) {
					if name := strings.Trim(hole, "{}"); got.Params[name] != "7" {
						t.Errorf("%s: %q has %s = %q", w.name, w.write(message), name, got.Params[name])
					}
				}
			}
		}
	}
}

// FuzzChangedWord fills a form of a message in, which is found, and changes a word of it, which must not be: a name that is nearly right is
// wrong.
func FuzzChangedWord(f *testing.F) {
	project := readFilled(f)
	catalog := newCatalog(project.spec)
	known := map[string]bool{}
	for _, r := range project.Reasons {
		for _, form := range formsOf(r) {
			for _, w := range words.FindAllString(form, -1) {
				known[strings.ToLower(w)] = true
			}
		}
	}
	f.Add(uint8(0), uint8(1), uint8(2), uint8(0), "7", "tea")
	f.Add(uint8(3), uint8(0), uint8(4), uint8(2), "x_9", "größe")
	f.Add(uint8(8), uint8(0), uint8(1), uint8(1), "Zoë", "cafe")
	f.Fuzz(func(t *testing.T, row, which, at, how uint8, value, other string) {
		if !isWord.MatchString(value) || !isWord.MatchString(other) || known[strings.ToLower(value)] || known[strings.ToLower(other)] || strings.EqualFold(value, other) {
			t.Skip()
		}
		r := project.Reasons[int(row)%len(project.Reasons)]
		forms := formsOf(r)
		checkChanged(t, catalog, r, forms[int(which)%len(forms)], int(at), renderings[int(how)%len(renderings)], value, other)
	})
}

// TestChangedWord is FuzzChangedWord for each word of each form, in each rendering.
func TestChangedWord(t *testing.T) {
	project := readFilled(t)
	catalog := newCatalog(project.spec)
	for _, r := range project.Reasons {
		for _, form := range formsOf(r) {
			for at := range literalWords(form) {
				for _, w := range renderings {
					checkChanged(t, catalog, r, form, at, w, "x_9", "zebra")
				}
			}
		}
	}
}

// literalWords are the places of a form's words, without the names of its holes.
func literalWords(form string) [][]int {
	return slices.DeleteFunc(words.FindAllStringIndex(form, -1), func(m []int) bool { return m[0] > 0 && form[m[0]-1] == '{' })
}

// checkChanged checks that a form is found, filled in with a value, and that it isn't with another word in place of one.
func checkChanged(t *testing.T, catalog *support.Catalog, r Reason, form string, at int, how rendering, value, other string) {
	t.Helper()
	fill := func(form string) string { return how.write(namedHole.ReplaceAllLiteralString(form, value)) }
	if got := catalog.Lookup(0, "", fill(form)); got.Reason != r.Reason {
		t.Errorf("%q is %q, want %q", fill(form), got.Reason, r.Reason)
	}
	literal := literalWords(form)
	m := literal[at%len(literal)]
	changed := fill(form[:m[0]] + other + form[m[1]:])
	if got := catalog.Lookup(0, "", changed); got.Reason != "" {
		t.Errorf("%q is %q although a word of %q is another", changed, got.Reason, form)
	}
}

var (
	words  = regexp.MustCompile(`\pL+`)
	isWord = regexp.MustCompile(`^[\pL\pN_]{1,20}$`)
)

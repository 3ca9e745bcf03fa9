// Package benchmarks times errgen, and what it generates, beside what one would use instead. README.md holds the figures.
//
// It is a module of its own, so that the peers stay out of errgen's dependencies.
package benchmarks

import (
	"encoding/json"
	"regexp"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"
)

// repository is errgen's own, whose errgen.yaml and package agorachat the benchmarks use.
const repository = "../.."

// A documentedError is one as errgen inspect prints it.
type documentedError struct {
	Reason   string
	Status   int
	Code     string
	Messages []string // with {Name} for each hole
	Match    string   // "code" if the code alone identifies it too
	Params   []string
	Rows     []struct{ Line int }
	Texts    map[string]struct{ Causes []string }
}

// readSpec returns what the repository documents. It asks the command, so that this module needs none of what errgen is made of.
func readSpec(tb testing.TB) []documentedError {
	tb.Helper()
	errgen := build(tb, repository, "./cmd/errgen")
	var found struct{ Reasons []documentedError }
	if err := json.Unmarshal([]byte(run(tb, repository, errgen, "inspect", "--format", "json")), &found); err != nil {
		tb.Fatal(err)
	}
	return found.Reasons
}

// A sent message is one as the API sends it, and what it means.
type sent struct {
	status  int
	code    string
	message string
	reason  string   // "" if it is not documented
	values  []string // what its holes have taken, in their order
}

// documented returns a message for every row of the documents: a row that shares its Reason with another counts as well.
func documented(reasons []documentedError) []sent {
	var all []sent
	for _, r := range reasons {
		for range r.Rows {
			all = append(all, sentAs(r, r.Messages[0]))
		}
	}
	return all
}

// hole is a hole in a message of a documentedError.
var hole = regexp.MustCompile(`\{(\w+)\}`)

// samples are values as they were seen in responses.
var samples = map[string]string{
	"AppKey":        "easemob-demo#testapp",
	"AppName":       "testapp",
	"ApplicationID": "8be024f0-e978-11e8-b697-5d598d5f8402",
	"Detail":        "('}' (code 125)): was expecting double-quote to start field name",
	"Edition":       "Free",
	"Fields":        "maxuser, membersonly",
	"GroupID":       "40659491815425",
	"OrgName":       "easemob-demo",
	"Time":          "2018112717",
	"URI":           "/easemob-demo/testapp/users",
	"Username":      "user-10",
}

// quotes are those that the document's editors put in.
var quotes = strings.NewReplacer("‘", "'", "’", "'", "“", `"`, "”", `"`)

// sentAs fills a message's holes, and takes away what the document's editors have added: the wire has no capital letter at the
// beginning, no full stop and no curly quotes.
func sentAs(r documentedError, message string) sent {
	s := sent{status: r.Status, code: r.Code, reason: r.Reason}
	message = hole.ReplaceAllStringFunc(message, func(name string) string {
		value, ok := samples[name[1:len(name)-1]]
		if !ok {
			value = "sample-17"
		}
		s.values = append(s.values, value)
		return value
	})
	first, n := utf8.DecodeRuneInString(message)
	message = string(unicode.ToLower(first)) + message[n:]
	s.message = quotes.Replace(strings.TrimSuffix(message, "."))
	return s
}

package benchmarks

import (
	"fmt"
	"math/rand"
	"strings"
	"testing"

	"github.com/errgen/errgen/templates/support"
)

// shapes are the ways in which a large API's messages resemble each other. %s is what tells them apart.
var shapes = []struct{ name, message string }{
	{"prefix", "the request for {Name} failed because of condition %s"},
	{"suffix", "condition %s keeps {Name} from being served by this endpoint"},
	{"hole", "{Name} is not a valid value for field %s"},
	{"hole-early", "{Name} %s is refused by the policy"},
}

// word returns a word of its own for each number.
func word(n int) string {
	s := ""
	for ; s == "" || n > 0; n /= 26 {
		s += string(rune('a' + n%26))
	}
	return "k" + s // not x: documents write xxx for a value
}

// synthetic returns the messages of n rows, with {Name} for the hole.
func synthetic(shape string, n int) []string {
	messages := make([]string, n)
	for i := range messages {
		messages[i] = fmt.Sprintf(shape, word(i))
	}
	return messages
}

// asked is how many rows are looked up in turn, anywhere in the documents.
const asked = 1024

// questions returns messages of some of the rows as an API would send them, and like ones that no row has.
func questions(messages []string) (hits, misses []string) {
	for _, n := range rand.New(rand.NewSource(1)).Perm(len(messages))[:min(asked, len(messages))] {
		hit := strings.Replace(messages[n], "{Name}", "user-10", 1)
		hits = append(hits, hit)
		misses = append(misses, hit+"!")
	}
	return hits, misses
}

// How the cost grows with the rows, over catalogues made at run time, as errgen explain asks them. They answer as the generated
// package does, and give a map of the values, which is what they allocate.
func BenchmarkScale(b *testing.B) {
	for _, shape := range shapes {
		b.Run("shape="+shape.name, func(b *testing.B) {
			for _, rows := range []int{46, 1_000, 10_000, 100_000} {
				b.Run(fmt.Sprintf("rows=%d", rows), func(b *testing.B) { scale(b, synthetic(shape.message, rows)) })
			}
		})
	}
}

func scale(b *testing.B, messages []string) {
	hits, misses := questions(messages)
	bench := func(impl string, found func(string) bool) {
		b.Run("hit/impl="+impl, func(b *testing.B) { ask(b, hits, found, true) })
		b.Run("miss/impl="+impl, func(b *testing.B) { ask(b, misses, found, false) })
	}
	bench("catalog", newCatalog(messages))
	if len(messages) <= 10_000 { // beyond, one answer takes a tenth of a second
		bench("regexps", newList(messages))
	}
}

func ask(b *testing.B, messages []string, found func(string) bool, want bool) {
	b.ReportAllocs()
	for n := 0; b.Loop(); n++ {
		if message := messages[n%len(messages)]; found(message) != want {
			b.Fatal(message)
		}
	}
}

func newCatalog(messages []string) func(string) bool {
	rows := make([]support.Row, len(messages))
	templates := make([]support.Template, len(messages))
	for n, message := range messages {
		rows[n] = support.Row{Reason: word(n), Status: 400, Code: "invalid"}
		templates[n] = support.Template{Row: n, Text: strings.Replace(message, "{Name}", "\x00", 1), Holes: []string{"Name"}}
	}
	catalog := support.NewCatalog(rows, templates, support.Response{}, nil)
	return func(message string) bool { return catalog.Lookup(400, "invalid", message).Reason != "" }
}

func newList(messages []string) func(string) bool {
	var list patterns
	for n, message := range messages {
		list.list = append(list.list, newPattern(message, word(n), "invalid"))
	}
	return func(message string) bool { return list.classify(400, "invalid", message) != "" }
}

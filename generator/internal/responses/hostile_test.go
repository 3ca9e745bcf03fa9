package responses

import (
	"fmt"
	"io"
	"runtime"
	"strings"
	"testing"
)

// TestHostile reads much of what is made to cost much. What is longer than a response may be costs memory only once; work that grows with
// the square of the input would not end here.
func TestHostile(t *testing.T) {
	const long, size = "line 1: longer than 8 MiB\n", 20 << 20
	tests := []struct{ name, before, again, behind, want string }{
		{"line", `{"status":404,"body":"`, "x", "\"}\n{\"status\":400}\n", long + "2: 400\n"},
		{"element", `[{"status":404,"body":"`, `\"`, `"},{"status":400}]`, long + "1: 400\n"},
		{"deep element", `[`, `[{"a":`, `,{"status":400}]`, "line 1: the input ends within JSON\n"},
		{"archived body", `{"log":{"entries":[{"response":{"content":{"text":"`, "x", `"}}},{"response":{"status":400}}]}}`, long + "1: 400\n"},
		{"archived request", `{"log":{"entries":[{"request":"`, "x", `","response":{"status":400}}]}}`, "1: 400\n"},
		{"deep archive", `{"log":{"version":`, `{"log":`, "", "line 1: the input ends within JSON\n"},
		{"name", `{"log":{"version":1,"`, "x", `":1,"entries":[{"response":{"status":400}}]}}`, "1: 400\n"},
		{"blank", "", " ", "{\"status\":400}", "1: 400\n"},
		{"blank archive", `{"log":`, " ", `{"version":1}}`, long},
		{"dumped body", "HTTP/2 404\n\n", "x", "\nHTTP/2 400\n\n", long + "4: 400\n"},
		{"dumped body with length", "HTTP/2 404\nContent-Length: 20971520\n\n", "x", "HTTP/2 400\n\n", long + "4: 400\n"},
		{"header", "HTTP/2 404\nA: ", "x", "\n\nx\nHTTP/2 400\n\n", "line 1: a head that is longer than 1 MiB\n5: 400\n"},
		{"status line", "HTTP/2 404\n\nHTTP/2 404 ", "x", "\nHTTP/2 400\n\n", long + "4: 400\n"},
		{"status lines in a line", "HTTP/2 404\n\nx", "HTTP/2 404 ", "\nHTTP/2 400\n\n", long + "4: 400\n"},
		{"letters that begin heads", "HTTP/2 404\n\n", "H", "\nHTTP/2 400\n\n", long + "4: 400\n"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			length := int64(size)
			if test.name == "line" {
				length = 100 << 20
			}
			r := io.MultiReader(strings.NewReader(test.before), io.LimitReader(endless(test.again), length), strings.NewReader(test.behind))
			var before, after runtime.MemStats
			runtime.ReadMemStats(&before)
			got := show(r, MaxSize)
			runtime.ReadMemStats(&after)
			if got != test.want {
				t.Errorf("got\n%.300s\nwant\n%s", got, test.want)
			}
			if n := (after.TotalAlloc - before.TotalAlloc) >> 20; n > 64 {
				t.Errorf("took %d MiB of memory", n)
			}
		})
	}
}

// TestMany: short responses whose lengths lie, and an archive without end.
func TestMany(t *testing.T) {
	dumped := func(length int) string { return fmt.Sprintf("HTTP/2 404\nContent-Length: %d\n\n{}\n", length) }
	for name, test := range map[string]struct{ before, again string }{
		"lengths":        {again: dumped(60_000)},
		"great lengths":  {again: dumped(MaxSize)},
		"archive":        {`{"log":{"entries":[`, `{"response":{"status":404}},`},
		"array":          {`[`, `{"status":404},`},
		"heads, no ends": {again: "HTTP/2 404\n"},
	} {
		t.Run(name, func(t *testing.T) {
			const repeat = 200_000
			r := io.MultiReader(strings.NewReader(test.before), io.LimitReader(endless(test.again), repeat*int64(len(test.again))))
			n := 0
			for _, err := range All(r) {
				if n++; n <= repeat && err != nil && name != "heads, no ends" {
					t.Fatal(err)
				}
			}
			if n < repeat || n > repeat+1 {
				t.Errorf("got %d, want %d", n, repeat)
			}
		})
	}
}
